"""Texts that are dragged onto a cell of the action table, and files that are dragged onto a row."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent

from app.ui.table.actions_columns import COLUMNS
from app.ui.widgets.drops import files_in, take_copy

if TYPE_CHECKING:
    from app.ui.table.actions_table import ActionsTable


class CellDrops(QObject):
    """Takes texts over cells that can be edited; `dropped` tells the action, the field and the text.

    Files are taken over any cell of an action; `files_dropped` tells the action and their paths.
    """

    dropped = Signal(int, str, str)
    files_dropped = Signal(int, object)

    def __init__(self, table: "ActionsTable") -> None:
        super().__init__(table)
        self._table = table
        viewport = table.viewport()
        viewport.setAcceptDrops(True)
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is neither a text nor a file of this computer is left to the window."""
        if not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        files = files_in(event.mimeData())
        if files:
            self._take_files(event, files)
            return True
        if event.mimeData().hasUrls() or not event.mimeData().hasText():
            return super().eventFilter(watched, event)
        at = event.position().toPoint()
        number = self._number(at)
        if number is None:
            event.ignore()
        elif take_copy(event):
            field = COLUMNS[self._table.indexAt(at).column()].field
            self.dropped.emit(number, field, event.mimeData().text())
        else:
            self._table.setCurrentIndex(self._table.indexAt(at))
        return True

    def _take_files(self, event: QDropEvent, files: list[Path]) -> None:
        index = self._table.indexAt(event.position().toPoint())
        number = self._table.rows.number_at(index.row())
        if number is None:
            event.ignore()
            return
        if take_copy(event):
            self.files_dropped.emit(number, files)
        elif self._table.number() != number:
            self._table.setCurrentIndex(index)

    def _number(self, at: QPoint) -> int | None:
        """The action whose cell can be edited at this point."""
        index = self._table.indexAt(at)
        editable = bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        return self._table.rows.number_at(index.row()) if editable else None
