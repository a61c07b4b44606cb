"""The cells that are chosen in the action table, as a grid of actions and fields."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.revisions import Revision
from app.ui.table.actions_columns import COLUMN_OF

if TYPE_CHECKING:
    from app.ui.table.actions_table import ActionsTable

# A cell by its row and its column in the grid, both from 0.
Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Chosen:
    """All shown actions and fields in the order of the screen, without headings, and the chosen cells among them.

    The number is one of the fields, and the first, where whole rows are chosen.
    """

    rows: tuple[Revision, ...]
    fields: tuple[str, ...]
    cells: frozenset[Cell]

    @property
    def numbers(self) -> list[int]:
        """The actions that have a chosen cell, from the top."""
        return [self.rows[row].number for row in sorted({row for row, _ in self.cells})]

    def bounds(self) -> tuple[Cell, Cell]:
        """The first and the last corner of what is chosen; there is at least one cell."""
        rows, columns = [row for row, _ in self.cells], [column for _, column in self.cells]
        return (min(rows), min(columns)), (max(rows), max(columns))

    def is_block(self) -> bool:
        """True where the chosen cells are one rectangle."""
        (top, first), (bottom, last) = self.bounds()
        return len(self.cells) == (bottom - top + 1) * (last - first + 1)


def chosen_cells(table: "ActionsTable") -> Chosen:
    """What is chosen in the table now; nothing where the keyboard is at a heading."""
    lines = [table.rows.revision(line) for line in range(table.rows.rowCount())]
    selection = table.selectionModel().selection()
    parts = [selection.at(place) for place in range(selection.count())]
    shown = [field for field, _ in table.columns.shown()]
    if any(part.left() <= COLUMN_OF["number"] <= part.right() for part in parts):
        shown.insert(0, "number")
    at = _places(row is not None for row in lines)
    cells = {
        (at[line], place)
        for part in parts
        for line in range(part.top(), part.bottom() + 1)
        if line in at
        for place, field in enumerate(shown)
        if part.left() <= COLUMN_OF[field] <= part.right()
    }
    return Chosen(tuple(row for row in lines if row is not None), tuple(shown), frozenset(cells))


def _places(are_actions: Iterable[bool]) -> dict[int, int]:
    """The row in the grid of each line that is an action."""
    lines = [line for line, is_action in enumerate(are_actions) if is_action]
    return {line: place for place, line in enumerate(lines)}
