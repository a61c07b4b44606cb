"""The table of all changes: one row a saved change or an issued update."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui.plans.all_changes_model import COLUMNS, ENTRY_ROLE, AllChangesModel, Entry
from app.ui.widgets.empty_text import paint_empty
from app.ui.widgets.row_delegate import RowDelegate
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import moment_text, tr

_LONGEST_MOMENT = datetime(2028, 9, 28, 20, 48, tzinfo=UTC)
# How the room is shared, and below which width of the table a column folds away.
_SHARES = {"when": 0, "plan": 4, "subject": 7, "what": 5, "who": 3, "reason": 5}
_ROOM_FOR = {"plan": 520, "who": 640, "reason": 880}


class ChangesTable(QTableView):
    """One row an entry; Enter and double click go there."""

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = AllChangesModel(self)
        self.setModel(self.rows)
        self.cells = RowDelegate(theme, self)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(tr("Changes, the newest first"))
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
        self.doubleClicked.connect(lambda _index: self.wanted.emit())

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self.cells.use(theme)
        self.verticalHeader().setDefaultSectionSize(self.cells.row_height())
        self.viewport().update()

    def entry(self) -> Entry | None:
        """The chosen entry."""
        found: Entry | None = self.currentIndex().data(ENTRY_ROLE)
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the room; columns fold away where the texts would have none."""
        super().resizeEvent(event)
        room = self.viewport().width()
        shown = [item.name for item in COLUMNS if room >= _ROOM_FOR.get(item.name, 0)]
        when = self.cells.width_of(moment_text(_LONGEST_MOMENT))
        part = max(0, room - when) / sum(_SHARES[name] for name in shown)
        for place, item in enumerate(COLUMNS):
            self.setColumnHidden(place, item.name not in shown)
            self.setColumnWidth(place, int(part * _SHARES[item.name]) or when)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to what changed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """An empty table says what to do."""
        super().paintEvent(event)
        if self.rows.rowCount() == 0:
            paint_empty(self, self.empty_text)
