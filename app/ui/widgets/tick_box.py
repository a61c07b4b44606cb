"""A box to tick without words beside it: its frame, its tick and its focus can be seen in every scheme."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from app.ui.widgets.painted_boxes import paint_box
from app.ui.widgets.theme import Theme


class TickBox(QCheckBox):
    """As large as a line of text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self) -> QSize:
        """The box with room for the ring of focus."""
        side = self.theme.text_size + 8
        return QSize(side, side)

    def hitButton(self, at: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the box, its tick, and a ring while it has the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.theme.text_size + 1.0
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_box(painter, box, self.checkState(), self.theme)
        if self.hasFocus():
            painter.setPen(QPen(self.theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 5, 5)
        painter.end()
