"""Files and tables that are dragged onto the window, beside its rows and details, which take files as evidence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.ui.imports.offered import file_in, formats_in, is_ours
from app.ui.widgets.drops import take_copy


class TableDrops(QObject):
    """Takes what a widget's own parts left: `file_dropped` tells a path, `table_dropped` the formats of a table.

    Both come after the drop has been answered: a dialog must not keep the program waiting that it comes from. The
    formats are copied before, because what is dragged is gone by then. `hovering` tells that something is over the
    widget which would be taken: its file, None for a table; `left` that it is there no more.
    """

    file_dropped = Signal(object)
    table_dropped = Signal(object)
    hovering = Signal(object)
    left = Signal()

    def __init__(self, widget: QWidget, allowed: Callable[[], bool]) -> None:
        """While nothing is `allowed` to be brought in, only what is opened instead is taken."""
        super().__init__(widget)
        self._allowed = allowed
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Anything but one file, or a table, is left to whoever else wants it."""
        return self.offer(event) or super().eventFilter(watched, event)

    def offer(self, event: QEvent) -> bool:
        """Takes an event of dragging, also one that a part of the widget left; False where it does not want it."""
        if isinstance(event, QDragLeaveEvent):
            self.left.emit()
        if not isinstance(event, QDropEvent) or not self._takes(event.mimeData()):
            return False
        if take_copy(event):
            self.left.emit()
            self._take(event.mimeData())
        else:
            self.hovering.emit(file_in(event.mimeData()))
        return True

    def _takes(self, data: QMimeData) -> bool:
        path = file_in(data)
        return _is_taken(data) if self._allowed() else path is not None and is_ours(path)

    def _take(self, data: QMimeData) -> None:
        path, formats = file_in(data), formats_in(data)
        if path is not None:
            QTimer.singleShot(0, self, lambda: self.file_dropped.emit(path))
        else:
            QTimer.singleShot(0, self, lambda: self.table_dropped.emit(formats))


def _is_taken(data: QMimeData) -> bool:
    """A word that is dragged by chance is no table; whether the rest is one is told once it was read."""
    if data.hasUrls():
        return file_in(data) is not None
    return (data.hasHtml() and "<table" in data.html().lower()) or any(sign in data.text() for sign in "\t|")
