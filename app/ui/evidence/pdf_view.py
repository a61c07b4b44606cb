"""The pages of a PDF, one at a time, as a child process draws them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QStackedWidget, QWidget

from app.domain.errors import UserError
from app.ui.evidence.picture_area import PictureArea
from app.ui.later import Later
from app.ui.widgets.controls import button, column, label, list_box
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import amount_text, said, tr

if TYPE_CHECKING:
    from app.services.previews import PdfPage

_ZOOMS = (50, 75, 100, 150, 200)
_WHOLE = -1
_USUAL_WIDTH = 800  # a page's width at 100 %
_MARGIN = 48
_SETTLE_MS = 200


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What came of drawing a page; `turn` says which wish it answers."""

    turn: int
    page: PdfPage | None
    problem: UserError | None = None


class PdfView(QWidget):
    """Page up and page down turn the pages; a page that can't be drawn says why, and the next one is tried anew."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content, self._page, self._pages = b"", 0, 0
        self._turn = 0
        self._drawn_width = 0
        self._later = Later(self)
        self._later.made.connect(self._show)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLE_MS)
        self._settled.timeout.connect(self._fit)
        self.area = PictureArea(theme, tr("A page of the document"))
        self.message = label("", "dim", wrap=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.area)
        self._stack.addWidget(self.message)
        layout = column(self, gap=8)
        layout.addWidget(self._stack, 1)
        layout.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self.back = button("‹", lambda: self.turn(-1), "quiet")
        self.back.setAccessibleName(tr("Previous page"))
        self.forth = button("›", lambda: self.turn(1), "quiet")
        self.forth.setAccessibleName(tr("Next page"))
        self.number = QSpinBox()
        self.number.setAccessibleName(tr("Page"))
        self.number.setKeyboardTracking(False)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setMinimumWidth(64)
        self.number.valueChanged.connect(lambda number: self._go(number - 1))
        self.count = label("", "dim")
        self.size_box = list_box()
        self.size_box.setAccessibleName(tr("Size of the page"))
        self.size_box.addItem(tr("Fit the width"), 0)
        self.size_box.addItem(tr("Fit the page"), _WHOLE)
        for percent in _ZOOMS:
            self.size_box.addItem(f"{percent} %", percent)
        self.size_box.activated.connect(lambda _row: self._draw())
        for widget in (self.back, self.number, self.count, self.forth):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.size_box)
        return foot

    def show_document(self, content: bytes) -> None:
        """Shows the first page of another document."""
        self._content, self._page, self._pages = content, 0, 0
        self._name_pages()
        self._draw()

    def drop(self) -> None:
        """Forgets the document; what is being drawn ends."""
        self._turn += 1
        self._later.drop()
        self._content = b""

    def turn(self, by: int) -> None:
        """Goes on by so many pages."""
        self._go(self._page + by)

    def _go(self, page: int) -> None:
        if 0 <= page < self._pages and page != self._page:
            self._page = page
            self._name_pages()
            self._draw()

    def _name_pages(self) -> None:
        self.number.blockSignals(True)
        self.number.setRange(1, max(1, self._pages))
        self.number.setValue(self._page + 1)
        self.number.blockSignals(False)
        self.count.setText(tr("of {count}", count=amount_text(self._pages)) if self._pages else "")
        self.back.setEnabled(self._page > 0)
        self.forth.setEnabled(self._page + 1 < self._pages)

    def _draw(self) -> None:
        from app.services.previews import UnwantedError, draw_page

        if not self._content:
            return
        self._turn += 1
        turn, content, page = self._turn, self._content, self._page
        self._drawn_width = self.area.viewport().width()
        percent = self.size_box.currentData()
        wide = round(_USUAL_WIDTH * percent / 100) if percent > 0 else max(200, self._drawn_width - _MARGIN)
        pixels = round(wide * self.devicePixelRatioF())
        if not self._pages:
            self._say(tr("The page is being drawn…"))

        def work() -> _Drawn:
            try:
                return _Drawn(turn, draw_page(content, page, pixels, lambda: self._turn != turn))
            except UserError as error:
                return _Drawn(turn, None, error)
            except UnwantedError:
                return _Drawn(turn, None)

        self._later.make(work)

    def _show(self, drawn: _Drawn) -> None:
        if drawn.turn != self._turn:
            return
        if drawn.problem is not None:
            self._say(said(drawn.problem))
        elif drawn.page is not None:
            self._pages = drawn.page.pages
            self._name_pages()
            self._stack.setCurrentWidget(self.area)
            self.area.setAccessibleDescription(drawn.page.text)
            self.area.zoom(0 if self.size_box.currentData() == _WHOLE else 100)
            self.area.show_image(_image(drawn.page, self.devicePixelRatioF()))

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
        self._stack.setCurrentWidget(self.message)

    def _fit(self) -> None:
        if self.size_box.currentData() <= 0 and self.area.viewport().width() != self._drawn_width:
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draws the page for another width, once that has settled."""
        super().resizeEvent(event)
        self._settled.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and down turn pages."""
        if event.key() == Qt.Key.Key_PageDown:
            self.turn(1)
        elif event.key() == Qt.Key.Key_PageUp:
            self.turn(-1)
        else:
            super().keyPressEvent(event)


def _image(page: PdfPage, ratio: float) -> QImage:
    """The page as a picture that has its own pixels."""
    made = QImage(page.pixels, page.width, page.height, page.width * 4, QImage.Format.Format_RGB32).copy()
    made.setDevicePixelRatio(ratio)
    return made
