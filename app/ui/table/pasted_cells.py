"""What a spreadsheet put on the clipboard, read back into rows of cells."""

import re
from collections.abc import Callable, Sequence
from html.parser import HTMLParser

from app.domain.errors import UserError
from app.domain.sentences import Amount

MOST_CHARACTERS = 2_000_000
MOST_CELLS = 10_000
_CELLS, _BLOCKS, _UNSHOWN = ("td", "th"), ("p", "div", "li"), ("style", "script", "title")
# As a page shows it; no-break spaces stay.
_WHITE = re.compile("[ \t\r\n\f]+")
# The line below the headings of a Markdown table; titles above them seldom take more rows than these.
_RULE, _MOST_ABOVE = re.compile(r"[-:| ]+"), 8

Rows = list[list[str]]


def read_cells(text: str, html: str = "") -> Rows:
    """The rows of a clipboard, which may have either form; none where it holds no cell."""
    length = len(text or html)
    if length > MOST_CHARACTERS:
        raise UserError(
            "What you paste has {length} characters, and {most} can be pasted at once: paste it in parts.",
            length=Amount(length),
            most=Amount(MOST_CHARACTERS),
        )
    rows = _Lines(text).rows() if text else _Table(html).rows if html else []
    if sum(map(len, rows)) > MOST_CELLS:
        raise _too_many()
    return rows


def headed_rows(cells: Rows, is_header: Callable[[Sequence[str]], bool]) -> Rows:
    """The rows from a table's header on, where one of the first rows is one; none where what was copied is no table.

    Lines of Markdown, which have no cells of their own, are read by their bars.
    """
    rows = _piped(cells) if all(len(row) == 1 for row in cells) else cells
    start = next((place for place, row in enumerate(rows[:_MOST_ABOVE]) if is_header(row)), len(rows))
    return rows[start:] if len(rows) > start + 1 else []


def _piped(cells: Rows) -> Rows:
    lines = (line for row in cells for line in row[0].split("\n") if "|" in line and not _RULE.fullmatch(line.strip()))
    return [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]


def _too_many() -> UserError:
    return UserError("More than {most} cells can't be pasted at once: paste them in parts.", most=Amount(MOST_CELLS))


class _Lines:
    """Lines of cells apart by tabs; a cell in quotes may hold tabs, line breaks and doubled quotes."""

    def __init__(self, text: str) -> None:
        self._text, self._at = text, 0

    def rows(self) -> Rows:
        """All rows; the line break that ends the last one begins no further one."""
        rows: Rows = [[]]
        cells = 0
        while True:
            rows[-1].append(self._cell())
            cells += 1
            if cells > MOST_CELLS:
                raise _too_many()
            if self._at < len(self._text) and self._text[self._at] == "\t":
                self._at += 1
                continue
            self._at += 2 if self._text.startswith("\r\n", self._at) else 1
            if self._at >= len(self._text):
                return rows
            rows.append([])

    def _cell(self) -> str:
        end = self._end_of_quotes() if self._text.startswith('"', self._at) else -1
        start = self._at
        if end >= 0:
            self._at = end + 1
            return self._text[start + 1 : end].replace('""', '"')
        ends = (self._text.find(sign, start) for sign in "\t\n\r")
        self._at = min((found for found in ends if found >= 0), default=len(self._text))
        return self._text[start : self._at]

    def _end_of_quotes(self) -> int:
        """Where the quotes end that begin here; -1 where they are a part of the text, as in «"Yes", he said»."""
        at = self._at + 1
        while (found := self._text.find('"', at)) >= 0:
            if not self._text.startswith('"', found + 1):
                return found if self._text[found + 1 : found + 2] in ("", "\t", "\n", "\r") else -1
            at = found + 2
        return -1


class _Table(HTMLParser):
    """The first table in a page: what stands in its cells, line by line."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: Rows = []
        self._cell: list[str] | None = None
        self._span, self._exact = 1, False
        self._depth, self._unshown, self._ended = 0, 0, False
        self.feed(html)
        self.close()
        self._end_cell()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Opens tables, rows and cells, and breaks lines."""
        if tag == "table":
            self._depth += 1
        elif tag in _UNSHOWN:
            self._unshown += 1
        elif tag == "br" or (tag in _BLOCKS and self._cell):
            self._add("\n")
        elif self._depth == 1 and not self._ended:
            self._open(tag, dict(attrs))

    def _open(self, tag: str, says: dict[str, str | None]) -> None:
        if tag == "tr":
            self._end_cell()
            self.rows.append([])
        elif tag in _CELLS and self.rows:
            self._end_cell()
            if _number(says.get("rowspan")) > 1:
                raise UserError("Cells of the table reach over several rows: divide them where you copy from.")
            self._span = _number(says.get("colspan"))
            self._cell, self._exact = [], "pre-wrap" in (says.get("style") or "")

    def handle_endtag(self, tag: str) -> None:
        """Closes what was opened; only the first table counts."""
        if tag in _UNSHOWN:
            self._unshown = max(0, self._unshown - 1)
        elif tag in _CELLS and self._depth == 1:
            self._end_cell()
        elif tag == "table" and self._depth:
            self._depth -= 1
            if not self._depth:
                self._end_cell()
                self._ended = True

    def handle_data(self, data: str) -> None:
        """Text; white space in it counts only where the cell says so."""
        if not self._unshown:
            self._add(data if self._exact else _WHITE.sub(" ", data))

    def _add(self, text: str) -> None:
        if self._cell is not None:
            self._cell.append(text)

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        text = "".join(self._cell)
        if not self._exact:
            text = "\n".join(_WHITE.sub(" ", line).strip(" ") for line in text.split("\n"))
        self.rows[-1].extend([text, *[""] * (self._span - 1)])
        self._cell = None


def _number(written: str | None) -> int:
    """A span; what is none, or beyond reason, counts as one cell."""
    return int(written) if written and re.fullmatch("[1-9][0-9]?", written) else 1
