"""The table of the record: one row an obligation, the newest on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from app.ui.deadlines.record_model import COLUMNS, OBLIGATION_ROLE, RecordModel, RecordOrder
from app.ui.widgets.row_table import RowTable
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.domain.obligations import Obligation

# Narrower tables leave these columns to the line below.
_ROOM_FOR = {"ended": 1240, "event": 860}
_STRETCHED = ("event", "done")


class RecordTable(RowTable):
    """Sorted by any column; the whole of the chosen row is told by whoever listens to the choice."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.rows, self.order = RecordModel(self), RecordOrder(self)
        self.order.setSourceModel(self.rows)
        self.setModel(self.order)
        self.setAccessibleName(tr("What was due, and what was done"))
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for place, column in enumerate(COLUMNS):
            if column.name in _STRETCHED:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

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
