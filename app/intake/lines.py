"""From a table's rows to lines that say something of one action each: empty rows go, rows that go on are joined."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain import texts
from app.domain.periods import Period
from app.domain.sentences import Sentence
from app.domain.statuses import read_status_cell
from app.intake.columns import Columns, read_number
from app.intake.headings import begins_sum, is_sum
from app.intake.readings import Cell, Dated
from app.intake.tables import Table

Cells = Sequence[str | None]
# Words before a sum are no longer.
_MOST_OF_SUM, _MOST_OF_HEADING = 25, 60
_AMOUNT = re.compile(r"[\d\s.,%/€$£-]+")


class Line:
    """A row of which something is to be noticed: its cells by field, and what was."""

    def __init__(self, cells: Cells, columns: Columns, header: Sequence[str], dates: dict[str, Period]) -> None:
        self.cells, self.questions = cells, list[Sentence]()
        self.dates = dates
        pairs = zip(columns.fields, cells, strict=True)
        self.named = {field: cell for field, cell in pairs if field and cell is not None}
        self.told = told_of(cells, columns, header)
        self.is_heading = len(cells) > 2 and self._is_heading()

    @property
    def said(self) -> str:
        """The first text of the row, in short."""
        return texts.line(next(cell for cell in self.cells if cell and cell.strip()))[:60]

    def _is_heading(self) -> bool:
        """True for a single text that is no action's: over all columns, or alone where the number would stand."""
        filled = [cell.strip() for cell in self.cells if cell and cell.strip()]
        if len(set(filled)) != 1:
            return False
        alone = len(filled) == 1 and not self._has("action") and not read_number(filled[0])
        return len(filled) > 2 or (alone and self._has("number"))

    @property
    def is_sum(self) -> bool:
        """True for a row that only adds up what others say."""
        action, number = (self.named.get(field, "").strip() for field in ("action", "number"))
        status = self.named.get("status_text", "").strip()
        if status and not _AMOUNT.fullmatch(status):
            return False
        if number and (not action or _AMOUNT.fullmatch(action)) and begins_sum(number):
            return True
        said = action or number
        return bool(said) and len(said) < _MOST_OF_SUM and is_sum(said)

    def goes_on_with(self, above: "Cells | Line", columns: Columns) -> bool:
        """True where neither a number nor an action stands: the row says more of the one above.

        A row that begins with a text and has a status, as that one has, is one of its own.
        """
        if self._has("number") or self._has("action"):
            return False
        cells = above.cells if isinstance(above, Line) else above
        if not self._has("status_text") or not (self.cells[0] or "").strip() or not (cells[0] or "").strip():
            return True
        said = cells[columns.fields.index("status_text")] or ""
        return not (read_status_cell(said).status and read_status_cell(self.named["status_text"]).status)

    def ask_whether_it_goes_on(self, above: "Cells | Line | None", columns: Columns) -> None:
        """Asks about a text that stands alone in the column of actions, below an action with a number."""
        filled = [cell for cell in self.cells if cell and cell.strip()]
        if above is None or len(columns.fields) < 3 or "number" not in columns.fields:
            return
        if len(filled) != 1 or not self._has("action"):
            return
        cells = above.cells if isinstance(above, Line) else above
        if (cells[columns.fields.index("number")] or "").strip():
            self.questions.append(Sentence("the row says nothing else: look whether it goes on with the row above."))

    def take_in(self, more: "Line") -> None:
        """Adds the texts of a row that goes on with this one."""
        for field, cell in more.named.items():
            if cell.strip():
                own = self.named.get(field, "")
                self.named[field] = f"{own}\n{cell}" if own.strip() else cell
                if own.strip():
                    self.dates.pop(field, None)
                elif field in more.dates:
                    self.dates[field] = more.dates[field]
        self.told += more.told
        self.questions.append(Sentence("the row below has no number and no action; its texts are added here."))

    def joined(self, columns: Columns) -> list[Cell]:
        """The cells in their columns, with what was taken in, and with their days where the file knows these."""
        pairs = zip(columns.fields, self.cells, strict=True)
        return [self._cell(field) if field else cell for field, cell in pairs]

    def _cell(self, field: str) -> Cell:
        text = self.named.get(field)
        return Dated(text, self.dates[field]) if text is not None and field in self.dates else text

    def _has(self, field: str) -> bool:
        return bool(self.named.get(field, "").strip())


def told_of(cells: Cells, columns: Columns, header: Sequence[str]) -> list[str]:
    """The texts of columns that have no field, each with its heading."""
    told = [(header[place], text) for place in columns.told if (text := cells[place])]
    return [headed(heading, cell) for heading, cell in told if cell.strip()]


def headed(heading: str, cell: str) -> str:
    """A cell's text as the observations tell it."""
    return f"{heading.strip()}: {cell}" if heading.strip() else cell


@dataclass(frozen=True, slots=True)
class Lines:
    """A line for each action, as the cells of its row; of some by their places, from 0, more than that was noticed.

    `left_out` says what was left out below the last of them.
    """

    cells: Sequence[Cells]
    noticed: dict[int, Line]
    left_out: Sequence[Sentence]


def read_lines(table: Table, columns: Columns) -> Lines:
    """Headings between the rows and sums are left out, which is said of the line below."""
    kept: list[Cells] = []
    noticed: dict[int, Line] = {}
    asked: list[Sentence] = []
    for one in _with_headings(_joined(table, columns), columns):
        if not isinstance(one, Line):
            if not asked:
                kept.append(one)
                continue
            one = Line(one, columns, table.header, {})
        left_out = _left_out(one)
        if left_out is not None:
            asked.append(left_out)
            continue
        one.questions += asked
        asked = []
        noticed[len(kept)] = one
        kept.append(one.cells)
    return Lines(kept, noticed, asked)


def _joined(table: Table, columns: Columns) -> list[Cells | Line]:
    """The rows that are not empty; those that go on with the one above are taken into it."""
    lines: list[Cells | Line] = []
    is_plain = _plain(columns) if not table.dates else lambda _cells: False
    for place, cells in enumerate(table.rows):
        if is_plain(cells):
            lines.append(cells)
            continue
        if not any(cell and cell.strip() for cell in cells):
            continue
        one = Line(cells, columns, table.header, _dates_of(place, table, columns))
        above = lines[-1] if lines and not one.is_heading and not one.is_sum else None
        if above is not None and not one.goes_on_with(above, columns):
            above = None
        if above is not None and not isinstance(above, Line):
            above = lines[-1] = Line(above, columns, table.header, {})
        if above is not None and not above.is_heading:
            above.take_in(one)
        else:
            one.ask_whether_it_goes_on(lines[-1] if lines else None, columns)
            lines.append(one)
    return lines


def _with_headings(lines: list[Cells | Line], columns: Columns) -> list[Cells | Line]:
    """Tells headings that stand where actions do: short texts with nothing beside them, one above all other rows.

    Where the other rows have numbers one such text is enough, else there have to be two.
    """
    alone = [one for one in lines[:1] if _is_alone(one, columns)]
    if not alone or _is_alone(lines[-1], columns):
        return lines
    alone = [one for one in lines if _is_alone(one, columns)]
    number = columns.fields.index("number") if "number" in columns.fields else None
    others = [one.cells if isinstance(one, Line) else one for one in lines if one not in alone]
    if len(alone) > 1 or (number is not None and all((cells[number] or "").strip() for cells in others)):
        for one in alone:
            assert isinstance(one, Line)
            one.is_heading = True
    return lines


def _is_alone(one: Cells | Line, columns: Columns) -> bool:
    """True for a row that says an action in a few words, and nothing about it."""
    if not isinstance(one, Line) or one.is_heading or "action" not in one.named:
        return False
    said = one.named["action"].strip()
    others = [cell for cell in one.cells if cell and cell.strip() and cell.strip() != said]
    return (
        bool(said)
        and not others
        and len(said) <= _MOST_OF_HEADING
        and not said.endswith(".")
        and len(columns.fields) > 2
    )


def _plain(columns: Columns) -> Callable[[Cells], bool]:
    """Tells most rows soon, which are complete: they say an action and something else, and are no sum."""
    places = {field: place for place, field in enumerate(columns.fields) if field}
    action, status = places.get("action"), places.get("status_text")
    beside = next((places[name] for name in ("number", "status_text") if name in places), None)
    if action is None or beside is None:
        return lambda _cells: False

    def is_plain(cells: Cells) -> bool:
        said, other = cells[action], cells[beside]
        if not said or not other or said.isspace() or other.isspace() or None in cells:
            return False
        if said == other or said.strip() == other.strip():
            return False
        has_status = status is not None and (text := cells[status]) and not text.isspace()
        return bool(has_status) or len(said.strip()) >= _MOST_OF_SUM

    return is_plain


def _left_out(one: Line) -> Sentence | None:
    """What is said of a line that is none of an action; None for one that is."""
    if one.is_sum:
        return Sentence("“{text}” is taken for a sum of the rows; it is left out.", text=one.said)
    if one.is_heading:
        return Sentence("“{text}” is taken for a heading between the rows; it is left out.", text=one.said)
    return None


def _dates_of(place: int, table: Table, columns: Columns) -> dict[str, Period]:
    at = ((at, name) for at, name in enumerate(columns.fields) if name and table.dates)
    return {name: table.dates[place, column] for column, name in at if (place, column) in table.dates}
