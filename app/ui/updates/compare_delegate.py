"""Paints the cells of two updates side by side: words taken out struck through, words put in underlined."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.differences import Piece
from app.ui.updates.compare_model import PIECES_ROLE, difference_words
from app.ui.widgets.marked_text import MOST_HIGH, align_right, laid_out
from app.ui.widgets.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ACROSS, _DOWN = 10, 8


class CompareDelegate(QStyledItemDelegate):
    """Neither colour nor line stands alone: what went is struck through on a tint, what came underlined on another."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def height(self, pieces: Sequence[Piece], width: int, font: QFont) -> int:
        """How high a cell of this width has to be."""
        return min(MOST_HIGH, int(laid_out(pieces, width - 2 * _ACROSS, font, self.theme)[1]) + 2 * _DOWN + 1)

    def number_width(self, font: QFont) -> int:
        """How wide the column of numbers has to be for the word below a number."""
        small = QFont(font)
        small.setPixelSize(self.theme.caption_size)
        return max(map(QFontMetrics(small).horizontalAdvance, difference_words())) + 2 * _ACROSS + 8

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one cell."""
        theme, area = self.theme, QRectF(option.rect)
        painter.save()
        painter.setClipRect(option.rect)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.colour("accent_tint"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(QPointF(area.left(), area.bottom() - 0.5), QPointF(area.right(), area.bottom() - 0.5))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour("accent"))
            painter.drawRect(area.adjusted(0.5, 0.5, -1.5, -1.5))
        pieces: Sequence[Piece] = index.data(PIECES_ROLE) or ()
        is_number = index.column() == 0
        painter.setPen(theme.colour("dim" if is_number else "text"))
        layout, _ = laid_out(pieces, area.width() - 2 * _ACROSS, option.font, theme, small=is_number)
        if option.direction == Qt.LayoutDirection.RightToLeft:  # below their headings, whatever they are written in
            align_right(layout)
        layout.draw(painter, QPointF(area.left() + _ACROSS, area.top() + _DOWN))
        painter.restore()
