"""The table of all changes: one row a saved change or an issued update."""

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from app.ui.plans.all_changes_model import COLUMNS, ENTRY_ROLE, AllChangesModel, Entry
from app.ui.widgets.row_table import RowTable
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import moment_text, tr

_LONGEST_MOMENT = datetime(2028, 9, 28, 20, 48, tzinfo=UTC)
# How the room is shared, and below which width of the table a column folds away.
_SHARES = {"when": 0, "plan": 4, "subject": 7, "what": 5, "who": 3, "reason": 5}
_ROOM_FOR = {"plan": 520, "who": 640, "reason": 880}


class ChangesTable(RowTable):
    """One row an entry; Enter and double click go there."""

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.rows = AllChangesModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(tr("Changes, the newest first"))
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda _index: self.wanted.emit())

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
