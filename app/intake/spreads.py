"""From the cells of a sheet to its tables, whatever kind of file the sheet is from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from app.domain.errors import UserError
from app.domain.periods import Period
from app.domain.sentences import Sentence, counted
from app.intake.blocks import Block, blocks_of
from app.intake.bounds import MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS
from app.intake.grids import Grid
from app.intake.merged import Span, repeated

# Of what is told one by one; the rest is counted.
_MOST_TOLD, _MOST_SAID = 10, 200


def column_letters(column: int) -> str:
    """The letters of a column, from 0: "A", "AB"."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def address(row: int, column: int) -> str:
    """A cell as people name it: "B7"."""
    return f"{column_letters(column)}{row + 1}"


@dataclass(slots=True)
class Spread:
    """A sheet while it is read; rows and columns count from 0, and only `cells` with something in them make a row."""

    name: str
    file: str
    is_hidden: bool = False
    of_ours: bool = False
    cells: dict[int, dict[int, str]] = field(default_factory=dict)
    blanks: dict[tuple[int, int], str] = field(default_factory=dict)
    dates: dict[tuple[int, int], Period] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    spans: list[Span] = field(default_factory=list)
    links: list[tuple[int, int, str]] = field(default_factory=list)
    remarks: list[tuple[int, int, str]] = field(default_factory=list)
    struck: list[tuple[int, int]] = field(default_factory=list)
    without_value: list[tuple[int, int]] = field(default_factory=list)
    beyond: list[tuple[int, int]] = field(default_factory=list)
    notes: list[Sentence] = field(default_factory=list)
    characters: int = 0

    def put(self, row: int, column: int, text: str, period: Period | None = None) -> None:
        """Keeps a cell's text, where it says something; a UserError where that is more than a plan can be."""
        if column >= MOST_COLUMNS or not text:
            self.beyond += [(row, column)] * bool(text.strip())
            return
        self.characters += len(text)
        if text.strip():
            self.cells.setdefault(row, {})[column] = text
        else:
            self.blanks[row, column] = text
        if len(self.cells) > MOST_ROWS:
            raise UserError(
                "{name} has more than {count} rows: save the table of actions in a file of its own.",
                name=self.file, count=f"{MOST_ROWS:,}",
            )  # fmt: skip
        if self.characters > MOST_CHARACTERS:
            raise too_much_text(self.file)
        if period is not None:
            self.dates[row, column] = period

    def text(self, row: int, column: int) -> str:
        """A cell's text, with blanks where it has nothing else."""
        return self.cells[row].get(column) or self.blanks.get((row, column), "")


def too_much_text(name: str) -> UserError:
    """What is said of a file whose texts are more than anybody's plan."""
    return UserError(
        "{name} has more than {count} characters of text: save the table of actions in a file of its own.",
        name=name, count=f"{MOST_CHARACTERS:,}",
    )  # fmt: skip


def grids_of(spreads: Sequence[Spread]) -> list[Grid]:
    """The tables of all sheets, those of hidden sheets last."""
    if sum(spread.characters for spread in spreads) > MOST_CHARACTERS:
        raise too_much_text(spreads[0].file)
    ordered = sorted(spreads, key=lambda spread: spread.is_hidden)
    return [grid for spread in ordered for grid in _grids(spread)]


def _grids(spread: Spread) -> list[Grid]:
    blocks = blocks_of(spread.cells)
    return [_grid(spread, block, first=not place, alone=len(blocks) == 1) for place, block in enumerate(blocks)]


def _grid(spread: Spread, block: Block, *, first: bool, alone: bool) -> Grid:
    width = block.right + 1
    at = {row: place for place, row in enumerate(block.rows)}
    rows = [
        tuple(spread.text(row, column) if column >= block.left else "" for column in range(width)) for row in block.rows
    ]
    _fill_headings(spread, block, at, rows)
    place = _place(spread, block, alone=alone)
    spans = [moved for span in spread.spans if (moved := _moved(span, at, block)) is not None]
    dates = {
        (at[row], column): period
        for (row, column), period in spread.dates.items()
        if row in at and block.left <= column <= block.right
    }
    filled = repeated(rows, spans, place)
    dates |= _dates_below(spans, dates, rows, filled)
    return Grid(
        place, filled, hidden=frozenset(column for column in spread.hidden_columns if column < width),
        unseen=tuple(dict.fromkeys(_unseen(spread, block, at))), notes=tuple(_notes(spread, block, at, first=first)),
        dates=dates, is_hidden=spread.is_hidden,
    )  # fmt: skip


def _fill_headings(spread: Spread, block: Block, at: dict[int, int], rows: list[tuple[str, ...]]) -> None:
    """Puts a text that is merged over the whole table, below other rows, in all columns: it is a heading of rows."""
    wide = next((row for row in block.rows if len(spread.cells[row]) > 1), None)
    for span in spread.spans if wide is not None else ():
        is_whole = span.top == span.bottom and span.left <= block.left and span.right >= block.right
        if is_whole and span.top in at and wide is not None and span.top > wide:
            over = spread.text(span.top, block.left)
            rows[at[span.top]] = tuple(over if column >= block.left else "" for column in range(block.right + 1))


def _place(spread: Spread, block: Block, *, alone: bool) -> Sentence:
    if spread.of_ours:
        return Sentence("sheet “{name}” of a workbook of Remediary", name=spread.name)
    if alone:
        return Sentence("sheet “{name}”", name=spread.name)
    return Sentence(
        "sheet “{name}”, cells {first} to {last}",
        name=spread.name, first=address(block.rows[0], block.left), last=address(block.rows[-1], block.right),
    )  # fmt: skip


def _moved(span: Span, at: dict[int, int], block: Block) -> Span | None:
    """A merged cell among the rows of a block; rows without any text are not among them."""
    if span.left > block.right or span.top not in at:
        return None
    inside = [at[row] for row in block.rows if span.top <= row <= span.bottom]
    return Span(at[span.top], span.left, max(inside), span.right)


def _dates_below(
    spans: Sequence[Span], dates: dict[tuple[int, int], Period], before: Sequence[Sequence[str | None]],
    after: Sequence[Sequence[str | None]],
) -> dict[tuple[int, int], Period]:  # fmt: skip
    """The days of merged cells that are repeated in the rows below."""
    return {
        (row, span.left): dates[span.top, span.left]
        for span in spans
        if (span.top, span.left) in dates
        for row in range(span.top + 1, span.bottom + 1)
        if after[row][span.left] != before[row][span.left]
    }


def _unseen(spread: Spread, block: Block, at: dict[int, int]) -> Iterable[str]:
    for row, column, link in spread.links:
        if row in at and block.left <= column <= block.right and link not in spread.cells[row].get(column, ""):
            yield link


def _notes(spread: Spread, block: Block, at: dict[int, int], *, first: bool) -> Iterable[Sentence]:
    inside = [(row, column) for row, column in spread.without_value if row in at and column <= block.right]
    outside = [place for place in spread.without_value if place[0] not in at] if first else []
    if spread.is_hidden:
        yield Sentence("The sheet “{name}” is hidden in its file.", name=spread.name)
    if first:
        yield from spread.notes
    if lacking := [*inside, *outside]:
        yield counted(
            "The formula in {cells} has no value in the file, and is not computed here: open the file, save it, and try"
            " again.",
            "The formulas in {cells} have no values in the file, and are not computed here: open the file, save it, and"
            " try again.",
            len(lacking), cells=_listed(lacking),
        )  # fmt: skip
    hidden = [row + 1 for row in block.rows if row in spread.hidden_rows]
    if hidden:
        yield counted(
            "Row {rows} is hidden in its file; it was read with the others.",
            "Rows {rows} are hidden in their file; they were read with the others.",
            len(hidden), rows=_listed_rows(hidden),
        )  # fmt: skip
    if not spread.of_ours:
        yield from _marked(spread, block, at)
    if first and spread.beyond:
        yield Sentence(
            "What stands right of column {last} is left out: {cells}.",
            last=column_letters(MOST_COLUMNS - 1), cells=_listed(spread.beyond),
        )  # fmt: skip
    yield from _remarks([one for one in spread.remarks if one[0] in at and block.left <= one[1] <= block.right])


def _marked(spread: Spread, block: Block, at: dict[int, int]) -> Iterable[Sentence]:
    """What a reader does not see, or sees as no longer so, and was read all the same."""
    hidden = [
        column for column in sorted(spread.hidden_columns) if any(column in spread.cells[row] for row in block.rows)
    ]
    if hidden:
        yield counted(
            "Column {columns} is hidden in its file; it was read with the others.",
            "Columns {columns} are hidden in their file; they were read with the others.",
            len(hidden), columns=", ".join(map(column_letters, hidden)),
        )  # fmt: skip
    struck = [place for place in spread.struck if place[0] in at and block.left <= place[1] <= block.right]
    if struck:
        yield Sentence("What is struck through in {cells} was read with the rest.", cells=_listed(struck))


def _remarks(remarks: Sequence[tuple[int, int, str]]) -> Iterable[Sentence]:
    for row, column, text in remarks[:_MOST_TOLD]:
        said = text if len(text) <= _MOST_SAID else f"{text[:_MOST_SAID]}…"
        yield Sentence("The note at {cell} is left out: “{text}”", cell=address(row, column), text=said)
    if len(remarks) > _MOST_TOLD:
        more = len(remarks) - _MOST_TOLD
        yield counted("{count} more note is left out.", "{count} more notes are left out.", more)


def _listed(cells: Sequence[tuple[int, int]]) -> str:
    named = ", ".join(address(*cell) for cell in cells[:_MOST_TOLD])
    return f"{named} …" if len(cells) > _MOST_TOLD else named


def _listed_rows(rows: Sequence[int]) -> str:
    """Row numbers, runs of them in short: "3, 5–9"."""
    runs: list[list[int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1][1] = row
        else:
            runs.append([row, row])
    named = ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in runs[:_MOST_TOLD])
    return f"{named} …" if len(runs) > _MOST_TOLD else named
