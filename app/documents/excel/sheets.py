"""Sheets of a workbook: openpyxl makes the workbook and its rules, the rows are written as XML beside it."""

# A row of styled cells costs openpyxl three times what a plain one does; written as text it costs less.
# The form of a row is that of ECMA-376, part 1, section 18.3 (SpreadsheetML worksheets).

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from typing import Any
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import to_excel

from app.documents.directions import is_right_to_left

# Excel's own limits (specifications and limits, Excel 2016 and later); length counts UTF-16 units.
MOST_UNITS = 32_767
_MOST_POINTS = 409.0
_POINTS_A_LINE, _PADDING = 13.5, 2.25
_FONT = "Calibri"
# Excel reads "_x000A_" as a line feed; in two runs of text it is what it is, for openpyxl too.
_LOOKS_ESCAPED = re.compile(r"(?<=_)(?=x[0-9A-Fa-f]{4}_)")
_FORMULA_STARTS = ("=", "+", "-", "@", "'", "\t")
_CONTINUED = " […] continued in the sheet “Long texts”"
_ESCAPED_MARK = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_PAPER_SIZES = {"a4": 9, "letter": 1}
_RIGHT_TO_LEFT = 2
# Excel refuses a file whose footer has more than 255 units, marks and doubled ampersands included.
_MOST_FOOTER = 110
_NO_ROWS = re.compile(rb"<sheetData\s*/>|<sheetData>\s*</sheetData>")


class Book:
    """A workbook with its looks, and the texts that were too long for a cell; `footer` stands below every page.

    With `keeps_values`, each sheet remembers its cells and its rows' heights, for those who only look at them.
    """

    def __init__(self, paper: str = "a4", footer: str = "", *, keeps_values: bool = False) -> None:
        self.keeps_values = keeps_values
        self.workbook: Any = Workbook(write_only=True)
        self.overflow: list[tuple[str, str]] = []
        self.sheets: list[Sheet] = []
        self.paper, self.footer = _PAPER_SIZES[paper], _footer(footer)
        self._side = Side(style="thin", color="C9D0DA")
        self._model = self.workbook.create_sheet("Looks")
        self.head, self.body, self.quoted = self._look(bold=True), self._look(), self._look(quoted=True)
        self.day, self.time = self._look("yyyy-mm-dd"), self._look("yyyy-mm-dd hh:mm:ss")
        # The same looks for texts that run from right to left.
        self.turned = {
            self.head: self._look(bold=True, turned=True), self.body: self._look(turned=True),
            self.quoted: self._look(quoted=True, turned=True),
        }  # fmt: skip
        self.workbook.remove(self._model)

    def _look(
        self, number_format: str = "General", *, bold: bool = False, quoted: bool = False, turned: bool = False
    ) -> int:
        cell, side = WriteOnlyCell(self._model), self._side
        cell.font = Font(name=_FONT, size=10, bold=bold)
        edge, order = ("right", _RIGHT_TO_LEFT) if turned else ("left", 0)
        cell.alignment = Alignment(horizontal=edge, vertical="top", wrap_text=True, readingOrder=order)
        cell.border = Border(left=side, right=side, top=side, bottom=side)
        cell.number_format = number_format
        cell.quotePrefix = quoted
        if bold:
            cell.fill = PatternFill("solid", fgColor="EEF0F4")
        return int(cell.style_id)

    def edits(self) -> dict[str, Callable[[bytes], bytes]]:
        """What has to be put into each sheet's file of the saved workbook."""
        return {f"xl/worksheets/sheet{n}.xml": sheet.put_rows for n, sheet in enumerate(self.sheets, 1)}


def _footer(text: str) -> str:
    """The title and the page of pages, as a sheet's footer has them (ECMA-376, part 1, section 18.3.1.46)."""
    short = text if _units(text) <= _MOST_FOOTER else next(pieces(text, _MOST_FOOTER - 1)) + "…"
    plain = _ESCAPED_MARK.sub("_x005F_", short.replace("&", "&&"))
    return f"<headerFooter><oddFooter>{escape(f'&L{plain}&R&P / &N')}</oddFooter></headerFooter>"


class Sheet:
    """One sheet, written row by row."""

    def __init__(self, book: Book, title: str, widths: Sequence[int]) -> None:
        self.sheet = book.workbook.create_sheet(title)
        book.sheets.append(self)
        self._book, self._widths, self._rows = book, widths, list[str]()
        self.kept: list[tuple[tuple[Any, ...], float]] = []
        self.tail = book.footer
        self._letters: list[str] = [get_column_letter(place) for place in range(1, len(widths) + 1)]
        self.sheet.page_setup.orientation, self.sheet.page_setup.fitToHeight = "landscape", 0
        self.sheet.page_setup.paperSize = book.paper
        self.sheet.print_title_rows = "1:1"
        self.sheet.sheet_properties.pageSetUpPr.fitToPage = True
        for letter, width in zip(self._letters, widths, strict=True):
            self.sheet.column_dimensions[letter].width = width

    def head(self, headings: Sequence[str]) -> None:
        """The header row: shaded, frozen."""
        self.sheet.freeze_panes = "A2"
        self._append(headings, self._book.head)

    def filter_all(self) -> None:
        """Sets the filter over everything written so far."""
        self.sheet.auto_filter.ref = f"A1:{self._letters[-1]}{max(len(self._rows), 1)}"

    def row(self, values: Sequence[Any], sized: Sequence[Any] = ()) -> None:
        """One row: texts stay texts whatever they begin with, days become real dates; `sized` tells its height."""
        self._append(values, self._book.body, sized)

    def is_cut(self, values: Sequence[Any]) -> bool:
        """True where a row can't be high enough to show its texts."""
        return self._height(values) > _MOST_POINTS

    def keep_whole(self, values: Sequence[Any]) -> None:
        """Puts those texts of the row to come that it can't show into the sheet of long texts as well."""
        for value, width, letter in zip(values, self._widths, self._letters, strict=False):
            if _lines(value, width) * _POINTS_A_LINE + _PADDING > _MOST_POINTS and _units(value) <= MOST_UNITS:
                self._book.overflow.append((f"{self.sheet.title}!{letter}{len(self._rows) + 1}", value))

    def _height(self, values: Sequence[Any]) -> float:
        lines = max(map(_lines, values, self._widths), default=1)
        return lines * _POINTS_A_LINE + _PADDING

    def leave(self, rows: int) -> None:
        """Leaves so many rows without cells, at their usual height."""
        self._rows += [f'<row r="{number}"/>' for number in range(self.rows + 1, self.rows + rows + 1)]

    @property
    def rows(self) -> int:
        """How many rows there are so far."""
        return len(self._rows)

    @property
    def widths(self) -> tuple[int, ...]:
        """How many characters each column is wide."""
        return tuple(self._widths)

    def column(self, place: int) -> str:
        """The cells below the head of a column, which counts from 0: "C2:C9"."""
        letter = self._letters[place]
        return f"{letter}2:{letter}{max(len(self._rows), 2)}"

    def letter(self, place: int) -> str:
        """The name of a column, which counts from 0."""
        return self._letters[place]

    def print_only(self, columns: int) -> None:
        """Leaves the columns after the first ones off the paper."""
        self.sheet.print_area = f"A1:{self._letters[columns - 1]}{max(len(self._rows), 1)}"

    def put_rows(self, xml: bytes) -> bytes:
        """The sheet's file with its rows."""
        rows = "".join(("<sheetData>", *self._rows, "</sheetData>")).encode("utf-8")
        filled = _NO_ROWS.sub(lambda _found: rows, xml, count=1)
        return filled.replace(b"</worksheet>", self.tail.encode("utf-8") + b"</worksheet>")

    def _append(self, values: Sequence[Any], look: int, sized: Sequence[Any] = ()) -> None:
        number = len(self._rows) + 1
        height = min(_MOST_POINTS, self._height(sized or values))
        if self._book.keeps_values:
            self.kept.append((tuple(values), height))
        cells = [
            self._cell(value, f"{letter}{number}", look) for value, letter in zip(values, self._letters, strict=True)
        ]
        self._rows.append(f'<row r="{number}" ht="{height:g}" customHeight="1">{"".join(cells)}</row>')

    def _cell(self, value: Any, place: str, look: int) -> str:
        if isinstance(value, str) and value:
            # An inline string is text whatever it says: no formula, no error value, no date.
            if look == self._book.body and value.startswith(_FORMULA_STARTS):
                look = self._book.quoted
            if is_right_to_left(value):
                look = self._book.turned[look]
            return f'<c r="{place}" s="{look}" t="inlineStr"><is>{_string(self._fitting(value, place))}</is></c>'
        if isinstance(value, date):
            look = self._book.time if isinstance(value, datetime) else self._book.day
            value = to_excel(value)
        if value is None or value == "":
            return f'<c r="{place}" s="{look}"/>'
        return f'<c r="{place}" s="{look}"><v>{value}</v></c>'

    def _fitting(self, value: str, place: str) -> str:
        if len(value) <= MOST_UNITS // 2 or _units(value) <= MOST_UNITS:
            return value
        self._book.overflow.append((f"{self.sheet.title}!{place}", value))
        return next(pieces(value, MOST_UNITS - len(_CONTINUED))) + _CONTINUED


def _string(value: str) -> str:
    parts = _LOOKS_ESCAPED.split(value) if "_x" in value else [value]
    texts = [f'<t xml:space="preserve">{escape(part)}</t>' for part in parts]
    return texts[0] if len(texts) == 1 else "".join(f"<r>{text}</r>" for text in texts)


def pieces(value: str, units: int) -> Iterator[str]:
    """Cuts a text into parts that Excel can hold, never inside a character."""
    start = 0
    while start < len(value):
        end = min(len(value), start + units)
        while _units(value[start:end]) > units:
            end -= max(1, (_units(value[start:end]) - units) // 2)
        yield value[start:end]
        start = end


def _units(value: str) -> int:
    return len(value.encode("utf-16-le")) // 2


def _lines(value: Any, width: int) -> int:
    """How many lines a wrapped text takes in a column."""
    if not isinstance(value, str) or (len(value) * 2 < width and "\n" not in value):
        return 1
    breadths = [_breadth(part) for part in value.split("\n")]
    return sum(1 + (breadth * 21 // (20 * width) if breadth >= width else 0) for breadth in breadths)


def _breadth(line: str) -> int:
    """How many ordinary characters take the same room; ideographs take two."""
    return len(line) if line.isascii() else sum(1 + (unicodedata.east_asian_width(c) in "WF") for c in line)
