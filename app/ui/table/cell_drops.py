"""Texts that are dragged onto a cell of the action table, and files that are dragged onto a row."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QDragLeaveEvent, QDropEvent

from app.ui.imports.offered import formats_in
from app.ui.table.actions_columns import COLUMNS
from app.ui.widgets.drops import files_in, take_copy

if TYPE_CHECKING:
    from app.ui.table.actions_table import ActionsTable


class CellDrops(QObject):
    """Takes texts over cells that can be edited; `dropped` tells the action, the field, the text and all its formats.

    Files are taken over any cell of an action: `files_over` tells over which one they are, `files_dropped` their paths,
    once the program that they come from has its answer; `cleared` tells that nothing is over a row any more that is to
    be told of. `beside` is asked where no action is, and tells whether it took the event.
    """

    dropped = Signal(int, str, str, object)
    files_over = Signal(int)
    files_dropped = Signal(int, object)
    cleared = Signal()

    def __init__(self, table: "ActionsTable") -> None:
        super().__init__(table)
        self._table = table
        self.beside: Callable[[QEvent], bool] = lambda _event: False
        viewport = table.viewport()
        viewport.setAcceptDrops(True)
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is neither a text nor a file of this computer is left to the window."""
        if isinstance(event, QDragLeaveEvent):
            self.cleared.emit()
        if not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        at = event.position().toPoint()
        files, over = files_in(event.mimeData()), self._table.rows.number_at(self._table.indexAt(at).row())
        if over is None:
            event.ignore()
            return self.beside(event)
        if files:
            self._take_files(event, over, files)
            return True
        if event.mimeData().hasUrls() or not event.mimeData().hasText():
            return self.beside(event)
        self._take_text(event, at)
        return True

    def _take_text(self, event: QDropEvent, at: QPoint) -> None:
        number = self._number(at)
        self.cleared.emit()
        if number is None:
            event.ignore()
            return
        if not take_copy(event):
            self._table.setCurrentIndex(self._table.indexAt(at))
            return
        field, held = COLUMNS[self._table.indexAt(at).column()].field, event.mimeData()
        self.dropped.emit(number, field, held.text(), formats_in(held))

    def _take_files(self, event: QDropEvent, number: int, files: list[Path]) -> None:
        if take_copy(event):
            self.cleared.emit()
            QTimer.singleShot(0, self, lambda: self.files_dropped.emit(number, files))
            return
        self.files_over.emit(number)
        if self._table.number() != number:
            self._table.setCurrentIndex(self._table.indexAt(event.position().toPoint()))

    def _number(self, at: QPoint) -> int | None:
        """The action whose cell can be edited at this point."""
        index = self._table.indexAt(at)
        editable = bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        return self._table.rows.number_at(index.row()) if editable else None
