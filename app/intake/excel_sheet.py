"""The cells of one Excel sheet, read piece by piece (ECMA-376 part 1, 18.3)."""

import re
from collections.abc import Mapping

from app.intake.bounds import MOST_COLUMNS
from app.intake.excel_parts import Book, is_struck, unescaped
from app.intake.merged import Span
from app.intake.number_codes import GENERAL
from app.intake.number_formats import show_number, show_text
from app.intake.parts import given_by
from app.intake.spreads import Spread

_CELL = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})")
_LAST_ROW = 1_048_576
_YES = ("1", "true")


def place_of(name: str) -> tuple[int, int] | None:
    """The row and column of a cell, from 0; None for what is no cell of a sheet."""
    found = _CELL.fullmatch(name)
    if found is None or not 0 < int(found[2]) <= _LAST_ROW:
        return None
    column = 0
    for letter in found[1].upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]) - 1, column - 1


def span_of(area: str) -> Span | None:
    """The cells of an area such as "B2:D5"."""
    first, _, last = area.partition(":")
    start, end = place_of(first), place_of(last or first)
    if start is None or end is None:
        return None
    return Span(min(start[0], end[0]), min(start[1], end[1]), max(start[0], end[0]), max(start[1], end[1]))


class SheetListener:
    """Listens to a sheet's part and fills its spread. `areas` are cells with a link: its id, or its own address."""

    def __init__(self, spread: Spread, book: Book) -> None:
        self.areas: list[tuple[str, str, str]] = []
        self._spread, self._book = spread, book
        self._row, self._column = -1, -1
        self._kind, self._style = "", 0
        self._text, self._value, self._pieces = "", "", list[str]()
        self._has_value = self._has_formula = self._in_reading = self._is_struck = False

    def start(self, name: str, given: Mapping[str, str]) -> None:
        """An element begins."""
        match name:
            case "c":
                self._begin_cell(given)
            case "v" | "t" | "f":
                self._pieces = []
            case "rPh":
                self._in_reading = True
            case "strike":
                self._is_struck |= is_struck(given)
            case "row":
                told = given.get("r", "")
                self._row = int(told) - 1 if told.isdecimal() and len(told) < 8 else self._row + 1
                self._column = -1
                if given.get("hidden") in _YES:
                    self._spread.hidden_rows.add(self._row)
            case "col":
                self._column_facts(given)
            case "mergeCell":
                span = span_of(given.get("ref", ""))
                if span is not None:
                    self._spread.spans.append(span)
            case "hyperlink":
                self.areas.append((given.get("ref", ""), given_by(given, "id"), given.get("location", "")))

    def _begin_cell(self, given: Mapping[str, str]) -> None:
        place = place_of(given.get("r", ""))
        self._row, self._column = place or (max(self._row, 0), self._column + 1)
        self._kind, style = given.get("t", "n"), given.get("s", "0")
        self._style = int(style) if style.isdecimal() and len(style) < 8 else 0
        self._text = self._value = ""
        self._has_value = self._has_formula = self._is_struck = False

    def end(self, name: str) -> None:
        """An element ends."""
        match name:
            case "v":
                self._value = "".join(self._pieces)
                self._has_value = bool(self._value) or self._kind == "str"
            case "t":
                if not self._in_reading:
                    self._text += unescaped("".join(self._pieces))
            case "f":
                self._has_formula = True
            case "rPh":
                self._in_reading = False
            case "c":
                self._end_cell()

    def data(self, text: str) -> None:
        """Some text."""
        self._pieces.append(text)

    def _column_facts(self, given: Mapping[str, str]) -> None:
        first, last = (given.get(name, "") for name in ("min", "max"))
        if given.get("hidden") in _YES and first.isdecimal() and last.isdecimal() and len(last) < 8:
            self._spread.hidden_columns |= set(range(int(first) - 1, min(int(last), MOST_COLUMNS)))

    def _end_cell(self) -> None:
        if self._has_formula and not self._has_value and not self._text:
            self._spread.without_value.append((self._row, self._column))
            return
        codes = self._book.formats
        code = codes[self._style] if self._style < len(codes) else GENERAL
        match self._kind:
            case "s":
                self._put(show_text(self._shared(), code))
                self._is_struck = self._value.strip() in self._book.struck
            case "inlineStr":
                self._put(show_text(self._text, code))
            case "str":
                self._put(show_text(unescaped(self._value), code))
            case "b":
                self._put({"1": "TRUE", "true": "TRUE", "0": "FALSE", "false": "FALSE"}.get(self._value, self._value))
            case "e" | "d":
                self._put(self._value.partition("T")[0] if self._kind == "d" else self._value)
            case _ if self._value:
                text, period = show_number(self._value, code, from_1904=self._book.from_1904)
                self._spread.put(self._row, self._column, text, period)

    def _put(self, text: str) -> None:
        if self._is_struck:
            self._spread.struck.append((self._row, self._column))
        self._spread.put(self._row, self._column, text)

    def _shared(self) -> str:
        place = self._value.strip()
        known = place.isascii() and place.isdecimal() and len(place) < 10 and int(place) < len(self._book.shared)
        return self._book.shared[int(place)] if known else ""
