"""A text that shows what was taken out and put in; painted, never parsed as markup."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.differences import Part, Piece
from app.ui.theme import Theme

_MOST_CHARACTERS = 4_000


class DifferenceLabel(QWidget):
    """Pieces of text in reading order: added ones on a tint, removed ones struck through on another."""

    def __init__(self, pieces: Sequence[Piece], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._formats, place = "", [], 0
        for piece in pieces:
            shown = piece.text.replace("\n", "\u2028")
            if piece.part is Part.ADDED and self._text and not self._text[-1].isspace():
                self._text += "\u2009"  # a hair of room between what went and what came
            if place + len(shown) > _MOST_CHARACTERS:
                shown = shown[: _MOST_CHARACTERS - place] + "…"
            units = len(shown.encode("utf-16-le")) // 2
            self._formats.append(_range(len(self._text.encode("utf-16-le")) // 2, units, piece.part, theme))
            self._text += shown
            place = len(self._text)
            if place >= _MOST_CHARACTERS:
                break
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(_in_words(pieces))

    def _laid_out(self, width: float) -> tuple[QTextLayout, float]:
        layout = QTextLayout(self._text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats)
        height = 0.0
        layout.beginLayout()
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 24))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, height

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped text."""
        return int(self._laid_out(width)[1]) + 2

    def sizeHint(self) -> QSize:
        """A comfortable width, and the height that goes with it."""
        width = self.width() if self.width() > 60 else 220
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One line."""
        return QSize(40, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the pieces."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        self._laid_out(self.width())[0].draw(painter, QPointF(0, 0))
        painter.end()


def _range(start: int, length: int, part: Part, theme: Theme) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = start, length
    look = QTextCharFormat()
    look.setForeground(QColor(theme.tokens["text"]))
    if part is Part.ADDED:
        look.setBackground(theme.colour("added"))
    elif part is Part.REMOVED:
        look.setBackground(theme.colour("removed"))
        look.setFontStrikeOut(True)
    found.format = look
    return found


def _in_words(pieces: Sequence[Piece]) -> str:
    names = {Part.ADDED: "added", Part.REMOVED: "removed"}
    said = [f"{names[piece.part]}: {piece.text[:200]}" for piece in pieces if piece.part in names]
    return "; ".join(said[:20])
