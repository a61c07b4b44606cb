"""From one find of a search to the next, through the cells that are shown."""

from PySide6.QtCore import QModelIndex

from app.domain.searching import places, words_of
from app.ui.table.actions_columns import COLUMN_OF
from app.ui.table.actions_grid import ActionsGrid


def go_to_next_find(grid: ActionsGrid, *, backwards: bool = False) -> bool:
    """Moves to the next cell that holds one of the words, from the last one on to the first; false where none does.

    A row that is shown for what stands in a hidden column or in its history is a find by its first cell.
    """
    words, rows = words_of(grid.rows.asked.search), grid.rows.rowCount()
    if not words or not rows:
        return False
    fields = [field for field, _ in grid.columns.shown()]
    current = grid.currentIndex()
    start = max(0, current.row())
    order = [*range(start, rows), *range(start + 1)]
    if backwards:
        order = [*range(start, -1, -1), *range(rows - 1, start - 1, -1)]
    for turn, row in enumerate(order):
        found = _finds(grid, row, fields, words)
        if turn == 0:
            found = _beyond(found, fields, current, backwards)
        if found:
            grid.setCurrentIndex(grid.rows.index(row, COLUMN_OF[found[-1 if backwards else 0]]))
            return True
    return False


def _finds(grid: ActionsGrid, row: int, fields: list[str], words: tuple[str, ...]) -> list[str]:
    if grid.rows.revision(row) is None:
        return []
    return [field for field in fields if places(grid.rows.text(row, field), words)] or fields[:1]


def _beyond(found: list[str], fields: list[str], current: QModelIndex, backwards: bool) -> list[str]:
    """Of the finds in the current row those that are still to come."""
    shown = [COLUMN_OF[field] for field in fields]
    at = shown.index(current.column()) if current.column() in shown else -1
    later = [field for field in found if shown.index(COLUMN_OF[field]) > at]
    earlier = [field for field in found if shown.index(COLUMN_OF[field]) < at]
    return earlier if backwards else later
