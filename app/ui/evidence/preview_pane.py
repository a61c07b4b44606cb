"""What an item of evidence shows: a picture, a text, the pages of a PDF, a note, a link, or that it can't be shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.domain.errors import UserError
from app.domain.previews import Look, harmless
from app.ui.evidence.evidence_words import kind_text, size_text
from app.ui.evidence.pdf_view import PdfView
from app.ui.evidence.picture_area import PictureArea
from app.ui.later import Later
from app.ui.widgets.controls import PlainEditor, column, label, list_box, shortened
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import amount_text, said, tr

if TYPE_CHECKING:
    from app.domain.evidence import Evidence
    from app.services.previews import Preview

_ZOOMS = (50, 100, 200)
_MOST_OF_NOTE = 100_000


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of looking at a file; `turn` says which wish it answers."""

    turn: int
    preview: Preview | None = None
    image: QImage | None = None
    size: QSize | None = None
    problem: UserError | None = None


class PreviewPane(QWidget):
    """Reads and decodes off the window's thread; `checked` tells whether all bytes are the ones that were attached."""

    checked = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turn = 0
        self._later = Later(self)
        self._later.made.connect(self._show)
        self.message = label("", "dim", wrap=True, selectable=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture = PictureArea(theme, tr("The picture"))
        self.text = PlainEditor()
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(tr("The text"))
        self.pdf = PdfView(theme)
        self._stack = QStackedWidget()
        for page in (self.message, self.picture, self.text, self.pdf):
            self._stack.addWidget(page)
        self.said = label("", "small", wrap=True)
        self.size_box = list_box()
        self.size_box.setAccessibleName(tr("Size of the picture"))
        self.size_box.addItem(tr("Fit"), 0)
        for percent in _ZOOMS:
            self.size_box.addItem(f"{percent} %", percent)
        self.size_box.activated.connect(lambda _row: self.picture.zoom(self.size_box.currentData()))
        layout = column(self, gap=8)
        layout.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.size_box)
        layout.addLayout(foot)

    def show_item(self, item: Evidence, pieces: Callable[[], Iterator[bytes]]) -> None:
        """Shows an item; `pieces` reads its bytes where it is a file, in another thread."""
        self.drop()
        if item.kind.value == "note":
            self._show_text(harmless(shortened(item.text, _MOST_OF_NOTE)), "")
        elif item.kind.value == "link":
            self._say(f"{tr('This link leads to')}\n\n{harmless(item.text[:2_000])}")
        else:
            self._say(tr("The file is being read…"))
            self._read(item, pieces)

    def drop(self) -> None:
        """Wants nothing any more; what is being read ends."""
        self._turn += 1
        self._later.drop()
        self.pdf.drop()
        self.said.setText("")
        self.size_box.hide()

    def _read(self, item: Evidence, pieces: Callable[[], Iterator[bytes]]) -> None:
        from app.services.previews import UnwantedError, read_preview
        from app.ui.evidence.decoding import decoded

        turn = self._turn

        def work() -> Looked:
            preview = None
            try:
                preview = read_preview(pieces(), item.size, lambda: self._turn != turn)
                if preview.look is Look.IMAGE:
                    image, size = decoded(preview.content, preview.image_format)
                    return Looked(turn, preview, image, size)
            except UnwantedError:
                return Looked(turn)
            except UserError as error:
                return Looked(turn, preview, problem=error)
            return Looked(turn, preview)

        self._kind = kind_text(item)
        self._size = size_text(item.size)
        self._later.make(work)

    def _show(self, looked: Looked) -> None:
        if looked.turn != self._turn:
            return
        preview = looked.preview
        self.checked.emit(preview is not None and preview.is_checked)
        if looked.problem is not None:
            self._say(said(looked.problem))
        elif looked.image is not None and looked.size is not None:
            self._show_picture(looked.image, looked.size)
        elif preview is not None and preview.text is not None:
            shown = tr("Plain text, {encoding}", encoding=preview.text.encoding)
            if not preview.text.whole:
                most = amount_text(len(preview.text.text))
                shown = tr(
                    "Plain text, {encoding}; the first {most} characters", encoding=preview.text.encoding, most=most
                )
            self._show_text(preview.text.text, shown)
        elif preview is not None and preview.look is Look.PDF:
            self._stack.setCurrentWidget(self.pdf)
            self.pdf.show_document(preview.content)
        else:
            self._say(tr("{kind}, {size}\n\nFiles of this kind are not shown here.", kind=self._kind, size=self._size))

    def _show_picture(self, image: QImage, size: QSize) -> None:
        pixels = tr("{width} × {height} pixels", width=amount_text(size.width()), height=amount_text(size.height()))
        smaller = image.width() < size.width() and image.height() < size.height()
        self.said.setText(tr("{pixels}, shown smaller", pixels=pixels) if smaller else pixels)
        self.picture.setAccessibleDescription(pixels)
        self.picture.show_image(image)
        self.size_box.show()
        self._stack.setCurrentWidget(self.picture)

    def _show_text(self, text: str, what: str) -> None:
        self.text.give(text)
        self.text.moveCursor(self.text.textCursor().MoveOperation.Start)
        self.said.setText(what)
        self._stack.setCurrentWidget(self.text)

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
        self._stack.setCurrentWidget(self.message)
