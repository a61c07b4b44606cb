"""Files that are dragged onto the details, and a picture that was copied."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QBuffer, QEvent, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QWidget

from app.ui.widgets.drops import files_in, take_copy
from app.ui.widgets.translation import tr


def picture_in(data: QMimeData) -> QImage | None:
    """The picture that was copied, as of the screen."""
    found = data.imageData() if data.hasImage() else None
    return found if isinstance(found, QImage) and not found.isNull() else None


def png_of(picture: QImage) -> bytes:
    """A picture as a PNG file, of nothing but its pixels."""
    bare = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    for key in bare.textKeys():
        bare.setText(key, "")
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    bare.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def picture_name(at: datetime) -> str:
    """What a picture is called that had no name: when it was pasted, in UTC."""
    return tr("Screenshot {when} UTC.png", when=f"{at:%Y-%m-%d %H-%M-%S}")


class FileDrops(QObject):
    """Takes files that are dropped on a widget while `allowed`; `hovering` tells that they are over it."""

    dropped = Signal(object)
    hovering = Signal(bool)

    def __init__(self, widget: QWidget, allowed: Callable[[], bool]) -> None:
        super().__init__(widget)
        self._allowed = allowed
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Anything but files is left to whoever else wants it."""
        if isinstance(event, QDragLeaveEvent):
            self.hovering.emit(False)
        if not isinstance(event, QDropEvent) or not (files := files_in(event.mimeData())):
            return super().eventFilter(watched, event)
        if not self._allowed():
            event.ignore()
            return True
        is_let_go = take_copy(event)
        self.hovering.emit(not is_let_go)
        if is_let_go:
            QTimer.singleShot(0, self, lambda: self.dropped.emit(files))  # a dialog keeps nobody waiting
        return True
