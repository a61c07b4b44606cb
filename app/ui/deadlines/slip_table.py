"""The table of promised dates: sorted by its headings, with columns that fold away where there is no room."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from app.domain.slip_records import ActionSlips
from app.ui.deadlines.slip_rows import COLUMNS, NUMBER_ROLE, SlipRowsModel
from app.ui.widgets.row_table import RowTable
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

# How the room is shared after the number, and below which width of the table a column folds away.
_SHARES = {"number": 0, "action": 6, "first": 4, "now": 4, "slips": 3, "days": 3, "reason": 5}
_ROOM_FOR = {"reason": 880, "days": 600, "first": 480}


class SlipTable(RowTable):
    """`wanted` carries the number of the action that was double-clicked, or chosen with Enter."""

    wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.rows = SlipRowsModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(tr("Promised dates and their slips"))
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(lambda index: self.wanted.emit(index.data(NUMBER_ROLE)))

    def show_slips(self, actions: Sequence[ActionSlips], *, slipped_only: bool) -> None:
        """Shows these; the chosen action stays chosen where it still stands."""
        number = self.currentIndex().data(NUMBER_ROLE)
        self.rows.show(actions, slipped_only=slipped_only)
        found = (row for row in range(self.rows.rowCount()) if self.rows.index(row, 0).data(NUMBER_ROLE) == number)
        self.selectRow(next(found, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the room; columns fold away where the texts would have none."""
        super().resizeEvent(event)
        room = self.viewport().width()
        shown = [name for name in COLUMNS if room >= _ROOM_FOR.get(name, 0)]
        number = self.cells.width_of("#1,000")
        part = max(0, room - number) / sum(_SHARES[name] for name in shown)
        for place, name in enumerate(COLUMNS):
            self.setColumnHidden(place, name not in shown)
            self.setColumnWidth(place, int(part * _SHARES[name]) or number)
        last = COLUMNS.index(shown[-1])
        self.setColumnWidth(last, room - self.columnViewportPosition(last))
