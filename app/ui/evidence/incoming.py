"""What is dragged or copied from elsewhere: files of this computer, a picture, an address, or words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QWidget

from app.ui.widgets.translation import tr

MOST_FILES = 200


def files_in(data: QMimeData) -> list[Path]:
    """The files of this computer in what is dragged or was copied, in their order; not those on the web."""
    found = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
    return list(dict.fromkeys(found))[:MOST_FILES]


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
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if isinstance(event, QDragMoveEvent):  # entering is one, too
            self.hovering.emit(True)
        else:
            self.hovering.emit(False)
            self.dropped.emit(files)
        return True
