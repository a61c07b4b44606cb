"""What an empty table says instead of rows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea


def paint_empty(area: QAbstractScrollArea, text: str) -> None:
    """Writes a text into the middle of an empty area; for its paintEvent."""
    painter = QPainter(area.viewport())
    painter.setPen(area.palette().placeholderText().color())
    room = area.viewport().rect().adjusted(40, 40, -40, -40)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), text)
    painter.end()
