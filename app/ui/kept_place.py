"""Where the user was in the table, kept by the actions' numbers while rows come and go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel

if TYPE_CHECKING:
    from app.ui.table.actions_grid import ActionsGrid


class KeptPlace:
    """Saves current cell, selection and scroll position before a reset of the model, and restores them after it."""

    def __init__(self, grid: "ActionsGrid") -> None:
        self._grid = grid
        self._number: int | None = None
        self._column, self._from_top = 1, 0
        self._selected: list[tuple[list[int], int, int]] = []
        # An action that a search hid is chosen again when it comes back, unless another one was chosen meanwhile.
        self._hidden: int | None = None
        self._stand_in: int | None = None
        self.is_restoring = False
        grid.rows.modelAboutToBeReset.connect(self.save)

    def save(self) -> None:
        """Notes where the user is."""
        grid = self._grid
        self.is_restoring = True
        current = grid.currentIndex()
        number = grid.rows.number_at(current.row())
        if number is not None:
            self._number, self._column = number, current.column()
        if self._hidden is not None and number == self._stand_in:
            self._number = self._hidden
        shown = grid.rowViewportPosition(current.row()) if number is not None else -1
        self._from_top = shown if 0 <= shown < grid.viewport().height() else 0
        self._selected = []
        selection = grid.selectionModel().selection()
        for part in (selection.at(place) for place in range(selection.count())):
            numbers = [grid.rows.number_at(row) for row in range(part.top(), part.bottom() + 1)]
            self._selected.append(([n for n in numbers if n is not None], part.left(), part.right()))

    def restore(self) -> None:
        """Goes back there; where the action is not shown, to the first one that is."""
        self._restore()
        self.is_restoring = False

    def _restore(self) -> None:
        grid = self._grid
        wanted = self._number
        if wanted is None or not grid.rows.rowCount():
            self._hidden = wanted
            return
        row = grid.rows.row_of(wanted)
        self._hidden = wanted if row < 0 else None
        if row < 0:
            row = next((n for n in range(min(2, grid.rows.rowCount())) if grid.rows.number_at(n) is not None), -1)
            self._stand_in = grid.rows.number_at(row)
        index = grid.rows.index(row, self._column)
        grid.setCurrentIndex(index)
        if self._hidden is None:
            self._select()
            grid.heights.place(row, self._from_top)

    def _select(self) -> None:
        grid, chosen = self._grid, QItemSelection()
        for numbers, left, right in self._selected:
            for first, last in _runs(sorted(row for row in map(grid.rows.row_of, numbers) if row >= 0)):
                chosen.select(grid.rows.index(first, left), grid.rows.index(last, right))
        if not chosen.isEmpty():
            grid.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Neighbouring rows as first and last."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
