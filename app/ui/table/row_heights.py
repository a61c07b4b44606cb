"""Rows as high as their texts: only what is seen is measured, and what was seen does not jump."""

from typing import TYPE_CHECKING

from app.ui.table.actions_columns import COLUMN_OF

if TYPE_CHECKING:
    from app.ui.table.actions_grid import ActionsGrid

_MOST_ROUNDS = 8


class RowHeights:
    """Sizes the rows of a grid. Rows that were not seen yet count as high as those that were, on the average."""

    def __init__(self, grid: "ActionsGrid") -> None:
        self._grid = grid
        self._known: dict[tuple[int, int], int] = {}
        self._sized: set[int] = set()
        self._top = 0
        self._settling = False

    @property
    def measured(self) -> bool:
        """True while rows are as high as their texts."""
        contents = self._grid.cells.contents
        return contents.whole or contents.shows_changes

    def forget(self) -> None:
        """Measures anew, because texts or widths are others."""
        self._known.clear()
        self.start()
        self.settle()

    def start(self) -> None:
        """All rows are of the usual height, until they are seen."""
        header, usual = self._grid.verticalHeader(), self._usual()
        if header.defaultSectionSize() != usual:
            header.setDefaultSectionSize(usual)
        for row in self._sized:  # the default leaves alone what was given a height of its own
            if row < header.count() and header.sectionSize(row) != usual:
                header.resizeSection(row, usual)
        self._sized.clear()
        self._top = 0
        if self._grid.rows.asked.group:
            for row in self._grid.rows.heading_rows():
                header.resizeSection(row, self._grid.cells.heading_height())
        self._grid.updateGeometries()  # a shorter table can't be scrolled as far as before

    def place(self, row: int, from_top: int) -> None:
        """Scrolls so that a row stands so far below the top; the rows between are measured first."""
        grid, header = self._grid, self._grid.verticalHeader()
        above = row
        if self.measured:
            self.measure(row)
        while self.measured and above > 0 and header.sectionPosition(row) - header.sectionPosition(above) < from_top:
            above -= 1
            self.measure(above)
        grid.updateGeometries()
        self._top = above
        grid.verticalScrollBar().setValue(header.sectionPosition(row) - from_top)
        self.settle()

    def _usual(self) -> int:
        compact = self._grid.cells.row_height()
        if not self.measured or len(self._known) < 5:
            return compact
        return max(compact, sum(self._known.values()) // len(self._known))

    def settle(self) -> None:
        """Measures what is seen; rows that were seen before stay where they are on the screen."""
        if not self.measured or self._settling or not self._grid.isVisible():
            return
        self._settling = True
        bar = self._grid.verticalScrollBar()
        at_end = bar.value() == bar.maximum() > 0
        for _ in range(_MOST_ROUNDS):
            shift, changed = self._measure_seen()
            if not changed:
                break
            self._grid.updateGeometries()
            wanted = bar.maximum() if at_end else bar.value() + shift
            if wanted != bar.value():
                bar.setValue(wanted)
        self._top = max(0, self._grid.rowAt(0))
        self._settling = False

    def measure(self, row: int) -> bool:
        """Gives a row its height; True where that is another one than before."""
        if row in self._sized:
            return False
        self._sized.add(row)
        header, height = self._grid.verticalHeader(), self._height(row)
        if header.sectionSize(row) == height:
            return False
        header.resizeSection(row, height)
        return True

    def _measure_seen(self) -> tuple[int, bool]:
        """How far what is seen has to be moved, and whether any height changed."""
        grid, header = self._grid, self._grid.verticalHeader()
        row, bottom = grid.rowAt(0), grid.viewport().height()
        shift, changed = 0, False
        while 0 <= row < grid.rows.rowCount() and header.sectionViewportPosition(row) < bottom:
            before = header.sectionSize(row)
            if self.measure(row):
                changed = True
                if row < self._top and header.sectionViewportPosition(self._top) < 2 * bottom:
                    shift += header.sectionSize(row) - before
            row += 1
        return shift, changed

    def _height(self, row: int) -> int:
        grid = self._grid
        revision, compact = grid.rows.revision(row), grid.cells.row_height()
        if revision is None:
            return grid.cells.heading_height()
        key = (revision.seq, grid.rows.is_changed(row))
        if key not in self._known:
            cells = ((field, grid.columnWidth(COLUMN_OF[field])) for field, _ in grid.columns.shown())
            self._known[key] = max(compact, *(grid.cells.height_of(row, field, width) for field, width in cells))
        return self._known[key]
