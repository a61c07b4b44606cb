"""A picture on a dim ground: fitted to the room, or at a fixed size and scrolled."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.ui.widgets.theme import Theme

_GAP = 16
_SQUARE = 8


class PictureArea(QAbstractScrollArea):
    """Shows a picture; what is transparent in it stands on a chequered ground."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._percent = theme, 0
        self._image = QImage()
        self._drawn = QPixmap()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    def show_image(self, image: QImage) -> None:
        """Shows another picture from its beginning."""
        self._image = image
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)

    def zoom(self, percent: int) -> None:
        """Shows the picture at so much of its size; 0 fits it to the room, without making it larger."""
        self._percent = percent
        self._lay_out()

    def shown_size(self) -> QSize:
        """How large the picture is shown, in pixels of the window."""
        if self._image.isNull():
            return QSize()
        own = self._image.deviceIndependentSize().toSize()
        if self._percent:
            return own * (self._percent / 100)
        room = self.viewport().size() - QSize(2 * _GAP, 2 * _GAP)
        if own.width() <= room.width() and own.height() <= room.height():
            return own
        return own.scaled(room.expandedTo(QSize(1, 1)), Qt.AspectRatioMode.KeepAspectRatio)

    def _lay_out(self) -> None:
        size, room = self.shown_size(), self.viewport().size()
        for bar, needs, has in (
            (self.verticalScrollBar(), size.height(), room.height()),
            (self.horizontalScrollBar(), size.width(), room.width()),
        ):
            bar.setRange(0, max(0, needs + 2 * _GAP - has) if self._percent else 0)
            bar.setPageStep(has)
            bar.setSingleStep(40)
        ratio = self.devicePixelRatioF()
        if size.isEmpty():
            self._drawn = QPixmap()
        else:
            wanted = (size.toSizeF() * ratio).toSize().expandedTo(QSize(1, 1))
            keep, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            image = self._image if self._image.size() == wanted else self._image.scaled(wanted, keep, smooth)
            self._drawn = QPixmap.fromImage(image)
            self._drawn.setDevicePixelRatio(ratio)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """At its ends, page up and page down are left to whoever has more pages."""
        bar = self.verticalScrollBar()
        at_end = event.key() == Qt.Key.Key_PageDown and bar.value() == bar.maximum()
        at_start = event.key() == Qt.Key.Key_PageUp and bar.value() == bar.minimum()
        if at_end or at_start:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the picture to other room."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the picture in the middle."""
        painter = QPainter(self.viewport())
        room, size = self.viewport().rect(), self.shown_size()
        painter.fillRect(room, self._theme.colour("neutral_tint"))
        if not self._drawn.isNull():
            left = max(_GAP, (room.width() - size.width()) // 2) - self.horizontalScrollBar().value()
            top = max(_GAP, (room.height() - size.height()) // 2) - self.verticalScrollBar().value()
            area = QRect(left, top, size.width(), size.height())
            if self._image.hasAlphaChannel():
                self._chequer(painter, area)
            painter.drawPixmap(area.topLeft(), self._drawn)
            painter.setPen(self._theme.colour("strong_line"))
            painter.drawRect(area.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(room.adjusted(1, 1, -1, -1))
        painter.end()

    def _chequer(self, painter: QPainter, area: QRect) -> None:
        seen = area.intersected(self.viewport().rect())
        painter.fillRect(seen, Qt.GlobalColor.white)
        for row, y in enumerate(range(seen.top(), seen.bottom() + 1, _SQUARE)):
            for x in range(seen.left() + (row % 2) * _SQUARE, seen.right() + 1, 2 * _SQUARE):
                painter.fillRect(QRect(x, y, _SQUARE, _SQUARE).intersected(seen), Qt.GlobalColor.lightGray)
