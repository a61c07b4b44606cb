"""From the tables of a Word document to grids: rows of any widths and merged cells become rows of one width."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.domain.errors import UserError
from app.domain.imprints import number_of
from app.domain.sentences import Sentence, counted
from app.intake.bounds import MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS
from app.intake.grids import Grid
from app.intake.headers import find_header
from app.intake.merged import Span, repeated
from app.intake.own_columns import Rows, numbered
from app.intake.parts import given_by
from app.intake.spreads import too_much_text
from app.intake.word_lists import Lists
from app.intake.word_names import child, is_on, name_of, number, unwrapped, value
from app.intake.word_text import Noticed, Texts, is_end_deleted, joined

_MOST_TOLD, _MOST_SAID, _MOST_QUOTED = 10, 200, 40
_MOST_LEAD = 300


@dataclass(slots=True)
class _Cell:
    """A cell where it stands: its first column of the grid, how many it takes, and how it is merged downwards."""

    text: str
    column: int
    width: int
    merged: str | None


@dataclass(slots=True)
class _Row:
    cells: list[_Cell] = field(default_factory=list)
    is_header: bool = False
    number: int | None = None


class Tables:
    """Walks through the document once, in its order, and collects every table with what stands before it."""

    def __init__(self, texts: Texts, lists: Lists, name: str) -> None:
        self.grids: list[Grid] = []
        self._texts, self._lists, self._name = texts, lists, name
        self._rows = self._characters = 0

    def walk(self, body: Any) -> None:
        """Reads paragraphs and tables; the last paragraph with a text leads the table after it. To be called once."""
        lead = ""
        for one in _blocks(body):
            if name_of(one) == "tbl":
                self._table(one, lead)
                lead = ""
            else:
                lead = self._paragraph(one).strip() or lead
        self.grids = [
            replace(grid, place=Sentence("table {number}", number=at)) for at, grid in enumerate(self.grids, 1)
        ]

    def _paragraph(self, paragraph: Any) -> str:
        label, text = self._lists.label(paragraph), self._texts.text(paragraph)
        return f"{label}{text}" if text.strip() else label.rstrip() or text

    def _table(self, table: Any, lead: str) -> None:
        place = len(self.grids)
        before, self._texts.noticed = self._texts.noticed, Noticed()
        found = list(unwrapped(table, "tr"))
        rows = [row for row in map(self._row, (row for row in found if not _is_deleted(row))) if row.cells]
        noticed, self._texts.noticed = self._texts.noticed, before
        noticed.tracked |= any(_is_deleted(row) or child(row, "trPr", "ins") is not None for row in found)
        if not rows:
            return
        columns = _by_count(rows) or _by_place(rows)
        said = Sentence("table")
        headers = [at for at, row in enumerate(rows) if row.is_header]
        grid = Grid(
            said, _numbered(rows, repeated(*_spread(rows, columns), said)), headers[-1] if headers else None,
            " ".join(lead.split())[:_MOST_LEAD], unseen=tuple(dict.fromkeys(noticed.unseen)),
            notes=tuple(_notes(noticed)),
        )  # fmt: skip
        self.grids.insert(place, grid)

    def _row(self, row: Any) -> _Row:
        self._rows += 1
        if self._rows > MOST_ROWS:
            raise UserError(
                "{name} has more than {count} rows: save the table of actions in a file of its own.",
                name=self._name, count=f"{MOST_ROWS:,}",
            )  # fmt: skip
        properties = child(row, "trPr")
        made, column = _Row(), 0
        if properties is not None:
            made.is_header = is_on(properties, "tblHeader")
            column = number(value(properties, "gridBefore"), 0)
        marks = (number_of(given_by(one.attrib, "name")) for one in row.iter("{*}bookmarkStart"))
        made.number = next((number for number in marks if number is not None), None)
        for cell in unwrapped(row, "tc"):
            told = child(cell, "tcPr")
            if told is not None and child(told, "cellDel") is not None:
                self._texts.noticed.tracked = True
                continue
            width = max(number(value(told, "gridSpan"), 1), 1) if told is not None else 1
            merged = value(told, "vMerge") if told is not None else None
            if column + width <= MOST_COLUMNS:
                text = self._cell(cell)
                if width > 1 or merged == "restart":
                    text = text.strip("\n")  # the empty paragraphs of the cells that were merged into it
                made.cells.append(_Cell("" if merged in ("", "continue") else text, column, width, merged))
            column += width
        return made

    def _cell(self, cell: Any) -> str:
        lines: list[tuple[str, bool]] = []
        for one in _blocks(cell):
            if name_of(one) == "tbl":
                known = len(self.grids)
                self._table(one, "")
                lines += [(line, False) for grid in self.grids[known : known + 1] for line in _flat(grid)]
            else:
                goes_on = bool(lines) and lines[-1][1]
                text = self._texts.text(one) if goes_on else self._paragraph(one)
                lines.append((text, is_end_deleted(one)))
        if len(cell) > 1 and name_of(cell[-2]) == "tbl" and lines[-1][0] == "":
            lines.pop()  # no cell can end with a table: there has to be a paragraph behind it
        text = joined(lines)
        self._characters += len(text)
        if self._characters > MOST_CHARACTERS:
            raise too_much_text(self._name)
        return text


def _numbered(rows: Sequence[_Row], cells: Rows) -> Rows:
    """The cells with the numbers that a document of ours keeps in its bookmarks."""
    if not any(row.number for row in rows):
        return cells
    header = find_header(Grid(Sentence("table"), cells))
    return numbered(cells, [row.number for row in rows], header.row if header else None)


def _blocks(parent: Any) -> Iterator[Any]:
    """Paragraphs and tables, those in content controls too."""
    for one in parent:
        name = name_of(one)
        if name in ("p", "tbl"):
            yield one
        elif name in ("sdtContent", "customXml", "ins", "moveTo") or _is_filled(name, one):
            yield from _blocks(one)


def _is_filled(name: str, one: Any) -> bool:
    """True for a content control that shows more than the words that ask for its content."""
    return name == "sdt" and not is_on(one, "sdtPr", "showingPlcHdr")


def _is_deleted(row: Any) -> bool:
    return child(row, "trPr", "del") is not None


def _flat(grid: Grid) -> list[str]:
    """A table inside a cell, as lines of that cell."""
    rows = ((cell.strip() for cell in row if cell and cell.strip()) for row in grid.rows)
    return [" | ".join(row) for row in rows]


def _by_count(rows: Sequence[_Row]) -> list[dict[int, int]] | None:
    """For each row the place of its cells in the grid, where all rows have as many cells; titles have one.

    Widths that differ a little from row to row make more columns in the file than anybody sees.
    """
    counts = {len(row.cells) for row in rows}
    wide = {len(row.cells) for row in rows if not (len(row.cells) == 1 and row.cells[0].width > 1)}
    if len(wide) != 1 or len(counts) > 2 or any(row.cells and row.cells[0].column for row in rows):
        return None
    return [{at: at for at in range(len(row.cells))} for row in rows]


def _by_place(rows: Sequence[_Row]) -> list[dict[int, int]]:
    """For each row the place of its cells in the grid, without columns in which no cell begins."""
    begins = sorted({cell.column for row in rows for cell in row.cells})
    places = {column: at for at, column in enumerate(begins)}
    return [{at: places[cell.column] for at, cell in enumerate(row.cells)} for row in rows]


def _spread(rows: Sequence[_Row], columns: Sequence[dict[int, int]]) -> tuple[list[list[str | None]], list[Span]]:
    """Rows of one width, and the cells that reach over several of them."""
    width = max(max(places.values(), default=-1) for places in columns) + 1
    end = max((cell.column + cell.width for row in rows for cell in row.cells), default=0)
    made: list[list[str | None]] = []
    open_spans: dict[int, Span] = {}
    spans: list[Span] = []
    first_wide = next((at for at, row in enumerate(rows) if len(row.cells) > 1), len(rows))
    for at, (row, places) in enumerate(zip(rows, columns, strict=True)):
        cells: list[str | None] = [None] * width
        for nth, cell in enumerate(row.cells):
            place = places[nth]
            following = places.get(nth + 1, width if _reaches_end(row, end) else place + 1)
            cells[place:following] = [cell.text, *[""] * (following - place - 1)]
            if cell.merged in ("", "continue") and place in open_spans:
                begun = open_spans[place]
                open_spans[place] = Span(begun.top, begun.left, at, begun.right)
            else:
                spans += [open_spans.pop(place)] if place in open_spans else []
                if cell.merged == "restart":
                    open_spans[place] = Span(at, place, at, place)
        if at > first_wide and len(row.cells) == 1 and width > 1 and all(cell == "" for cell in cells[1:]):
            cells = [row.cells[0].text] * width  # one cell over the whole table is a heading of rows
        made.append(cells)
    return made, [*spans, *open_spans.values()]


def _reaches_end(row: _Row, end: int) -> bool:
    """True where a row's last cell ends at the right edge of the table."""
    return row.cells[-1].column + row.cells[-1].width >= end or len(row.cells) == 1 < row.cells[-1].width


def _notes(noticed: Noticed) -> Iterator[Sentence]:
    if noticed.tracked:
        yield Sentence("The table has tracked changes; it was read as if all of them were accepted.")
    for text in noticed.boxes[:_MOST_TOLD]:
        if text.strip():
            yield Sentence("A text box in the table is left out: “{text}”", text=_short(text))
        else:
            yield Sentence("A text box in the table is left out.")
    if noticed.pictures:
        yield counted(
            "A picture in the table is left out.", "{count} pictures in the table are left out.", noticed.pictures
        )
    if noticed.struck:
        yield Sentence("What is struck through was read with the rest: {texts}.", texts=_quoted(noticed.struck))
    for text in noticed.footnotes[:_MOST_TOLD]:
        yield Sentence("A footnote of the table is left out: “{text}”", text=_short(text))
    for text in noticed.comments[:_MOST_TOLD]:
        yield Sentence("A comment beside the table is left out: “{text}”", text=_short(text))
    more = sum(max(0, len(texts) - _MOST_TOLD) for texts in (noticed.boxes, noticed.footnotes, noticed.comments))
    if more:
        yield counted("{count} more note is left out.", "{count} more notes are left out.", more)


def _quoted(texts: Sequence[str]) -> str:
    """The first of some texts, in short."""
    quoted = ", ".join(f"“{_short(text)[:_MOST_QUOTED]}”" for text in texts[:_MOST_TOLD])
    return f"{quoted} …" if len(texts) > _MOST_TOLD else quoted


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _MOST_SAID else f"{plain[:_MOST_SAID]}…"
