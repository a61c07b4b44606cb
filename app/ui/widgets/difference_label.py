"""A text that shows what was taken out and put in; painted, never parsed as markup."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.differences import Piece
from app.ui.widgets.painted_text import Painted, difference, in_words, lay_out
from app.ui.widgets.theme import Theme


class DifferenceLabel(QWidget):
    """Pieces of text in reading order: added ones on a tint, removed ones struck through on another."""

    def __init__(self, pieces: Sequence[Piece], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._formats = difference(pieces, theme)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(in_words(pieces))

    def _laid_out(self, width: float) -> Painted:
        return lay_out(self._text, self.font(), width, self._formats, mirrored=self.isRightToLeft())

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped text."""
        return int(self._laid_out(width).height) + 2

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
        self._laid_out(self.width()).layout.draw(painter, QPointF(0, 0))
        painter.end()
