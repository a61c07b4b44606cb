"""The pages of the Word document, painted as they are scrolled to."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QHBoxLayout, QWidget

from app.ui.widgets.controls import column, label, list_box
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import plural, tr

if TYPE_CHECKING:
    from app.services.exports import WordSheets

_TWIPS_A_PIXEL = 15  # at the 96 dots an inch of a screen
_GAP, _MOST_PAINTED = 16, 8
_ZOOMS = (75, 100, 150)


class WordPages(QAbstractScrollArea):
    """White pages on a dim ground, fitted to the width or at a fixed size."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._zoom = theme, 0
        self._sheets: WordSheets | None = None
        self._painted: OrderedDict[int, QPixmap] = OrderedDict()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Pages of the Word document"))

    def use(self, theme: Theme) -> None:
        """Paints the ground in another scheme; paper is white in each."""
        self._theme = theme
        self.viewport().update()

    def show_sheets(self, sheets: WordSheets) -> None:
        """Shows other pages, at the place that was read."""
        self._sheets = sheets
        self.setAccessibleDescription(sheets.told)
        self._lay_out()

    def zoom(self, percent: int) -> None:
        """Shows the pages at so much of their size; 0 fits them to the width."""
        self._zoom = percent
        self._lay_out()

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return len(self._sheets.pages) if self._sheets else 0

    def _scale(self) -> float:
        """Pixels a twip."""
        assert self._sheets is not None
        if self._zoom:
            return self._zoom / 100 / _TWIPS_A_PIXEL
        return max(0.01, (self.viewport().width() - 2 * _GAP) / self._sheets.width)

    def _size(self) -> tuple[int, int]:
        assert self._sheets is not None
        return round(self._sheets.width * self._scale()), round(self._sheets.height * self._scale())

    def _lay_out(self) -> None:
        self._painted.clear()
        if self._sheets is None:
            return
        (wide, high), room = self._size(), self.viewport().size()
        whole = self.count * (high + _GAP) + _GAP
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, whole - room.height()))
        down.setPageStep(room.height())
        down.setSingleStep(40)
        across.setRange(0, max(0, wide + 2 * _GAP - room.width()))
        across.setPageStep(room.width())
        across.setSingleStep(40)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the pages to other room."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the pages in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.colour("neutral_tint"))
        if self._sheets is not None:
            wide, high = self._size()
            left = max(_GAP, (self.viewport().width() - wide) // 2) - self.horizontalScrollBar().value()
            for place in range(self.count):
                top = _GAP + place * (high + _GAP) - self.verticalScrollBar().value()
                if top + high > 0 and top < self.viewport().height():
                    self._draw(painter, place, QRect(QPoint(left, top), QPoint(left + wide - 1, top + high - 1)))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _draw(self, painter: QPainter, place: int, area: QRect) -> None:
        painter.drawPixmap(area.topLeft(), self._page(place, area))
        painter.setPen(self._theme.colour("strong_line"))
        painter.drawRect(area.adjusted(-1, -1, 0, 0))

    def _page(self, place: int, area: QRect) -> QPixmap:
        """The page as a picture; those that were seen last are kept."""
        assert self._sheets is not None
        if place not in self._painted:
            ratio, whole = self.devicePixelRatioF(), QPixmap()
            whole.loadFromData(self._sheets.pages[place], "PNG")
            keep, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            made = whole.scaled(area.size() * ratio, keep, smooth)
            made.setDevicePixelRatio(ratio)
            self._painted[place] = made
            if len(self._painted) > _MOST_PAINTED:
                self._painted.popitem(last=False)
        self._painted.move_to_end(place)
        return self._painted[place]


class WordView(QWidget):
    """The pages with their number, and how large they are shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = WordPages(theme)
        self.said = label("", "dim", wrap=True)
        self.size_box = list_box()
        self.size_box.setAccessibleName(tr("Size of the pages"))
        self.size_box.addItem(tr("Fit the width"), 0)
        for percent in _ZOOMS:
            self.size_box.addItem(f"{percent} %", percent)
        self.size_box.activated.connect(lambda _row: self.pages.zoom(self.size_box.currentData()))
        layout = column(self, gap=8)
        layout.addWidget(self.pages, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.size_box)
        layout.addLayout(foot)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self.pages.use(theme)

    def wait(self) -> None:
        """Says that pages are to come."""
        self.said.setText(tr("The pages are being laid out…"))

    def show_sheets(self, sheets: WordSheets, *, has_template: bool) -> None:
        """Shows other pages."""
        self.pages.show_sheets(sheets)
        count = plural("{count} page", "{count} pages", len(sheets.pages))
        if has_template:
            note = tr("{count} in our own look: the file takes yours from your template.", count=count)
        else:
            note = tr(
                "{count} with the file's paper, margins and columns; Word sets the lines in its own fonts.", count=count
            )
        if not sheets.whole:
            note = tr("The first {count} pages of a longer document.", count=len(sheets.pages))
        self.said.setText(note)
