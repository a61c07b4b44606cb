"""The table of the record: one row an obligation, the newest on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui.deadlines.record_model import COLUMNS, OBLIGATION_ROLE, RecordModel, RecordOrder
from app.ui.widgets.empty_text import paint_empty
from app.ui.widgets.row_delegate import RowDelegate
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.domain.obligations import Obligation

# Narrower tables leave these columns to the line below.
_ROOM_FOR = {"ended": 1240, "event": 860}
_STRETCHED = ("event", "done")


class RecordTable(QTableView):
    """Sorted by any column; the whole of the chosen row is told by whoever listens to the choice."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows, self.order = RecordModel(self), RecordOrder(self)
        self.order.setSourceModel(self.rows)
        self.setModel(self.order)
        self.cells = RowDelegate(theme, self)
        self.setItemDelegate(self.cells)
        self.empty_text = ""
        self.setAccessibleName(tr("What was due, and what was done"))
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head, side = self.horizontalHeader(), self.verticalHeader()
        side.hide()
        side.setDefaultSectionSize(self.cells.row_height())
        head.setHighlightSections(False)
        head.setResizeContentsPrecision(100)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for place, column in enumerate(COLUMNS):
            if column.name in _STRETCHED:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self.cells.use(theme)
        self.verticalHeader().setDefaultSectionSize(self.cells.row_height())
        self.viewport().update()

    def obligation(self) -> Obligation | None:
        """The chosen one."""
        found: Obligation | None = self.currentIndex().data(OBLIGATION_ROLE)
        return found

    def shown(self) -> list[Obligation]:
        """Those that the filter leaves, in the order in which they stand."""
        return [self.order.index(row, 0).data(OBLIGATION_ROLE) for row in range(self.order.rowCount())]

    def choose(self, wanted: Obligation) -> None:
        """Chooses an obligation, where it is shown."""
        for row, one in enumerate(self.shown()):
            if one == wanted:
                self.setCurrentIndex(self.order.index(row, 0))
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns fold away where the others would have no room."""
        super().resizeEvent(event)
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(place, self.width() < _ROOM_FOR.get(column.name, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Says why nothing stands here."""
        super().paintEvent(event)
        if self.empty_text and not self.order.rowCount():
            paint_empty(self, self.empty_text)
