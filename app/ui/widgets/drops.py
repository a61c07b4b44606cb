"""What is dragged onto the window from elsewhere, or was copied there: the files of this computer in it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent

_MOST_FILES = 200


def files_in(data: QMimeData) -> list[Path]:
    """The files of this computer in what is dragged or was copied, in their order; not those on the web."""
    found = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
    return list(dict.fromkeys(found))[:_MOST_FILES]


def take_copy(event: QDropEvent) -> bool:
    """Takes what is dragged as a copy; False while it is still held over the widget, True once it is let go."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    return not isinstance(event, QDragMoveEvent)  # entering is one, too
