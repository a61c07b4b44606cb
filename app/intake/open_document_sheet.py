"""The sheets of an OpenDocument spreadsheet, read piece by piece."""

import re
from collections.abc import Mapping
from datetime import date

from app.domain.periods import Period
from app.intake.bounds import MOST_COLUMNS, MOST_ROWS
from app.intake.date_formats import period_of
from app.intake.merged import Span
from app.intake.parts import given_by
from app.intake.spreads import Spread
from app.intake.word_names import number

_HIDDEN = ("collapse", "filter")
_BLANKS = re.compile("[ \t\r\n]+")
# Stand for blanks, tabs and line breaks that count, while those that don't are dropped; XML holds none of them.
_BLANK, _TAB, _BREAK = "\x01", "\x02", "\x03"
_COUNTED = str.maketrans({_BLANK: " ", _TAB: "\t", _BREAK: "\n"})
_LAST = 2_000_000
_DATE_PARTS = {"day": "d", "month": "m", "year": "y"}


class StyleListener:
    """Listens for what the styles of cells show of a date, and which tables are hidden."""

    def __init__(self) -> None:
        self.hidden_tables: set[str] = set()
        self._shown: dict[str, set[str]] = {}
        self._formats: dict[str, str] = {}
        self._above: dict[str, str] = {}
        self._style = self._date = ""

    def shows(self, style: str) -> set[str]:
        """The parts of a date that a cell of this style shows: "d", "m", "y"."""
        for _ in range(20):
            if style in self._formats or not style:
                break
            style = self._above.get(style, "")
        return self._shown.get(self._formats.get(style, ""), set())

    def start(self, name: str, given: Mapping[str, str]) -> None:
        """An element begins."""
        match name:
            case "date-style":
                self._date = given_by(given, "name")
                self._shown[self._date] = set()
            case "day" | "month" | "year" if self._date:
                self._shown[self._date].add(_DATE_PARTS[name])
            case "style":
                self._style = given_by(given, "name")
                self._above[self._style] = given_by(given, "parent-style-name")
                if asked := given_by(given, "data-style-name"):
                    self._formats[self._style] = asked
            case "table-properties" if given_by(given, "display") == "false":
                self.hidden_tables.add(self._style)

    def end(self, name: str) -> None:
        """An element ends."""
        if name == "date-style":
            self._date = ""

    def data(self, text: str) -> None:
        """Some text, of which styles have none."""


class ContentListener:
    """Listens to the content and fills a spread for each sheet."""

    def __init__(self, file: str, styles: StyleListener) -> None:
        self.spreads: list[Spread] = []
        self.is_spreadsheet = False
        self._file, self._styles = file, styles
        self._path: list[str] = []
        self._row = self._column = 0
        self._rows = self._columns = 1
        self._columns_seen = 0
        self._cell: Mapping[str, str] = {}
        self._lines: list[str] = []
        self._pieces: list[str] = []
        self._links: list[str] = []
        self._defaults: dict[int, str] = {}
        self._row_style = ""

    def start(self, name: str, given: Mapping[str, str]) -> None:
        """An element begins."""
        self._path.append(name)
        match name:
            case "spreadsheet":
                self.is_spreadsheet = True
            case "table" if "table-cell" not in self._path:
                hidden = given_by(given, "style-name") in self._styles.hidden_tables
                self.spreads.append(Spread(given_by(given, "name"), self._file, is_hidden=hidden))
                self._row = self._columns_seen = 0
                self._defaults = {}
            case "table-column" if self.spreads:
                self._see_column(given)
            case "table-row":
                self._rows = max(number(given_by(given, "number-rows-repeated"), 1, _LAST), 1)
                self._column, self._row_style = 0, given_by(given, "default-cell-style-name")
                if given_by(given, "visibility") in _HIDDEN and self.spreads:
                    last = min(self._row + self._rows, self._row + MOST_ROWS)
                    self.spreads[-1].hidden_rows |= set(range(self._row, last))
            case "table-cell" | "covered-table-cell":
                self._columns = max(number(given_by(given, "number-columns-repeated"), 1, _LAST), 1)
                self._cell, self._lines, self._links = given, [], []
            case "p":
                self._pieces = []
            case _:
                self._inline(name, given)

    def _inline(self, name: str, given: Mapping[str, str]) -> None:
        match name:
            case "s":
                self._pieces.append(_BLANK * number(given_by(given, "c"), 1))
            case "tab":
                self._pieces.append(_TAB)
            case "line-break":
                self._pieces.append(_BREAK)
            case "a":
                self._links.append(given_by(given, "href"))

    def _see_column(self, given: Mapping[str, str]) -> None:
        count = max(number(given_by(given, "number-columns-repeated"), 1, _LAST), 1)
        places = range(self._columns_seen, min(self._columns_seen + count, MOST_COLUMNS))
        if given_by(given, "visibility") in _HIDDEN:
            self.spreads[-1].hidden_columns |= set(places)
        self._defaults |= dict.fromkeys(places, given_by(given, "default-cell-style-name"))
        self._columns_seen += count

    def end(self, name: str) -> None:
        """An element ends."""
        self._path.pop()
        match name:
            case "p" if self._path and self._path[-1] in ("table-cell", "covered-table-cell"):
                self._lines.append(self._text())
            case "p" if "annotation" in self._path and self.spreads:
                self.spreads[-1].remarks.append((self._row, self._column, self._text()))
            case "table-cell" | "covered-table-cell" if self.spreads:
                self._end_cell(is_covered=name == "covered-table-cell")
            case "table-row":
                self._row += self._rows

    def data(self, text: str) -> None:
        """Some text."""
        self._pieces.append(text)

    def _text(self) -> str:
        return _BLANKS.sub(" ", "".join(self._pieces)).strip(" ").translate(_COUNTED)

    def _end_cell(self, *, is_covered: bool) -> None:
        text, spread = "\n".join(self._lines), self.spreads[-1]
        if not is_covered:
            self._merge(spread)
            if not text and given_by(self._cell, "formula") and not given_by(self._cell, "value-type"):
                spread.without_value.append((self._row, self._column))
        if text and not is_covered:
            period = self._period()
            for row in range(self._row, self._row + min(self._rows, MOST_ROWS + 1)):
                for column in range(self._column, min(self._column + self._columns, MOST_COLUMNS + 1)):
                    spread.put(row, column, text, period)
            spread.links += [(self._row, self._column, link) for link in self._links]
        self._column += self._columns

    def _merge(self, spread: Spread) -> None:
        tall = max(number(given_by(self._cell, "number-rows-spanned"), 1, _LAST), 1)
        wide = max(number(given_by(self._cell, "number-columns-spanned"), 1, _LAST), 1)
        if tall > 1 or wide > 1:
            spread.spans.append(Span(self._row, self._column, self._row + tall - 1, self._column + wide - 1))

    def _period(self) -> Period | None:
        """What a cell with a date says for certain."""
        said = given_by(self._cell, "date-value").partition("T")[0]
        style = given_by(self._cell, "style-name") or self._row_style or self._defaults.get(self._column, "")
        try:
            return period_of(date.fromisoformat(said), self._styles.shows(style)) if said else None
        except ValueError:
            return None
