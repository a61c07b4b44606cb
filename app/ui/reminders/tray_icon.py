"""The icon in the system's tray: the program's own, with a mark while something is overdue."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.ui.widgets import icons

_SIZE = 64
_MARK = QColor("#b3261e")  # the tray has its own colours, whatever the window's scheme


class TrayIcon(Protocol):
    """What we ask of `QSystemTrayIcon`; its signals are `activated` and `messageClicked`."""

    activated: Any
    messageClicked: Any

    def show(self) -> None:
        """Appears in the tray."""

    def hide(self) -> None:
        """Goes from the tray."""

    def setIcon(self, icon: QIcon, /) -> None:
        """Looks like this."""

    def setToolTip(self, tip: str, /) -> None:
        """Says this under the pointer."""

    def setContextMenu(self, menu: QMenu, /) -> None:
        """Offers this."""

    def showMessage(self, title: str, msg: str, icon: Any, msecs: int = ..., /) -> None:
        """Says something beside the tray, as plain text."""


Make = Callable[[], TrayIcon]
# The desktop may take a message for markup, and titles of plans are no markup.
_PLAIN = str.maketrans({"<": "‹", ">": "›", "&": "＆"})


def make_icon() -> TrayIcon:
    """The real one."""
    return QSystemTrayIcon()


def has_tray() -> bool:
    """True where the system shows such icons."""
    return QSystemTrayIcon.isSystemTrayAvailable()


def plain_message(text: str) -> str:
    """A text that no desktop takes for markup."""
    return text.translate(_PLAIN)


def is_click(reason: object) -> bool:
    """True where the icon was clicked to open the window, not its menu."""
    reasons = QSystemTrayIcon.ActivationReason
    return reason in (reasons.Trigger, reasons.DoubleClick)


def marked_icon(overdue: bool) -> QIcon:
    """The icon; what is overdue is a disc with an exclamation mark, told by its shape as well as by its colour."""
    plain = icons.application_icon()
    if not overdue:
        return plain
    pixmap = QPixmap(plain.pixmap(_SIZE, _SIZE))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = pixmap.width() / pixmap.devicePixelRatio()
    side = room * 0.56
    disc = QRectF(room - side, room - side, side, side)
    painter.setPen(QPen(QColor("white"), room * 0.05))
    painter.setBrush(_MARK)
    painter.drawEllipse(disc.adjusted(2, 2, -2, -2))
    painter.setPen(QPen(QColor("white"), room * 0.08, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    middle = disc.center()
    painter.drawLine(QPointF(middle.x(), disc.top() + side * 0.27), QPointF(middle.x(), disc.top() + side * 0.53))
    painter.drawPoint(QPointF(middle.x(), disc.top() + side * 0.73))
    painter.end()
    return QIcon(pixmap)
