"""Says over the window what becomes of something that is dragged onto it, as long as it is there."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.widgets.theme import RADIUS, Theme

_STEP, _BOTTOM, _FRAME, _DASHES = 8, 24, 2, (4, 3)


class DropHint(QWidget):
    """Lies over a part of its parent and lets everything through; the text is painted as it is, never parsed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text, self._framed = "", False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now."""
        return self._text

    def say(self, text: str, area: QRect, *, framed: bool) -> None:
        """Says what letting go in an area of the parent would do; `framed` where all of it takes what comes."""
        if self.isVisible() and (text, framed) == (self._text, self._framed):
            return
        self._text, self._framed = text, framed
        self.setGeometry(area)
        self.setAccessibleName(text)
        self.raise_()
        self.show()
        self.update()

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A dashed frame around all that takes it, and the words at the bottom."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._framed:
            self._paint_frame(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_frame(self, painter: QPainter) -> None:
        pen = QPen(self._theme.colour("accent"), _FRAME)
        pen.setDashPattern(_DASHES)
        tint = self._theme.colour("accent_tint")
        tint.setAlphaF(0.5)
        painter.setPen(pen)
        painter.setBrush(tint)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(_STEP, _STEP, -_STEP, -_STEP), RADIUS + 2, RADIUS + 2)

    def _paint_words(self, painter: QPainter) -> None:
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(strong)
        room = self.width() - 12 * _STEP
        text = metrics.elidedText(self._text, Qt.TextElideMode.ElideMiddle, max(0, room))
        wide, high = metrics.horizontalAdvance(text) + 5 * _STEP, metrics.height() + 2 * _STEP
        pill = QRectF((self.width() - wide) / 2, self.height() - _BOTTOM - high, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(pill, high / 2, high / 2)
        painter.setFont(strong)
        painter.setPen(self._theme.colour("on_accent"))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)
