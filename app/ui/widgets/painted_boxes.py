"""Boxes to tick and rings to choose, painted where no widget stands: in a list of thousands of lines."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.domain.actions import Status
from app.ui.widgets import icons
from app.ui.widgets.theme import Theme


def paint_box(painter: QPainter, box: QRectF, state: Qt.CheckState, theme: Theme) -> None:
    """A box with a tick for all, a dash for some, and nothing for none."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    filled = state is not Qt.CheckState.Unchecked
    painter.setPen(QPen(theme.colour("accent" if filled else "dim"), 1.2))
    painter.setBrush(theme.colour("accent" if filled else "panel"))
    painter.drawRoundedRect(box, 3, 3)
    if state is Qt.CheckState.Checked:
        icons.paint_sign(painter, box.adjusted(3, 3, -3, -3), Status.DONE, theme.colour("on_accent"))
    elif filled:
        painter.setPen(QPen(theme.colour("on_accent"), 2))
        middle = box.center().y()
        painter.drawLine(QLineF(QPointF(box.left() + 4, middle), QPointF(box.right() - 4, middle)))
    painter.restore()


def paint_ring(painter: QPainter, box: QRectF, chosen: bool, theme: Theme) -> None:
    """A ring, with a dot in it where it is chosen."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent" if chosen else "dim"), 1.6 if chosen else 1.2))
    painter.setBrush(theme.colour("panel"))
    painter.drawEllipse(box)
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(box.adjusted(4, 4, -4, -4))
    painter.restore()
