"""The table of promised dates: sorted by its headings, with columns that fold away where there is no room."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.domain.slip_records import ActionSlips
from app.ui.deadlines.slip_rows import COLUMNS, NUMBER_ROLE, SlipRowsModel
from app.ui.widgets.empty_text import paint_empty
from app.ui.widgets.row_delegate import RowDelegate
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

# How the room is shared after the number, and below which width of the table a column folds away.
_SHARES = {"number": 0, "action": 6, "first": 4, "now": 4, "slips": 3, "days": 3, "reason": 5}
_ROOM_FOR = {"reason": 880, "days": 600, "first": 480}


class SlipTable(QTableView):
    """`wanted` carries the number of the action that was double-clicked, or chosen with Enter."""

    wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SlipRowsModel(self)
        self.setModel(self.rows)
        self.cells = RowDelegate(theme, self)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(tr("Promised dates and their slips"))
        self.empty_text = ""
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head, side = self.horizontalHeader(), self.verticalHeader()
        side.hide()
        side.setDefaultSectionSize(self.cells.row_height())
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(lambda index: self.wanted.emit(index.data(NUMBER_ROLE)))

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self.cells.use(theme)
        self.verticalHeader().setDefaultSectionSize(self.cells.row_height())
        self.viewport().update()

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the action."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.wanted.emit(self.currentIndex().data(NUMBER_ROLE))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """An empty table says why it is."""
        super().paintEvent(event)
        if self.rows.rowCount() == 0:
            paint_empty(self, self.empty_text)
