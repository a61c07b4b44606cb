"""Paints the cells of two updates side by side: words taken out struck through, words put in underlined."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.differences import Part, Piece
from app.ui.updates.compare_model import PIECES_ROLE, difference_words
from app.ui.widgets.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ACROSS, _DOWN = 10, 8
# A row that is higher than this ends in the middle of a text, which the Word document holds in full.
MOST_HIGH = 2_400


class CompareDelegate(QStyledItemDelegate):
    """Neither colour nor line stands alone: what went is struck through on a tint, what came underlined on another."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def height(self, pieces: Sequence[Piece], width: int, font: QFont) -> int:
        """How high a cell of this width has to be."""
        return min(MOST_HIGH, int(_laid_out(pieces, width - 2 * _ACROSS, font, self.theme)[1]) + 2 * _DOWN + 1)

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
        layout, _ = _laid_out(pieces, area.width() - 2 * _ACROSS, option.font, theme, small=is_number)
        if option.direction == Qt.LayoutDirection.RightToLeft:  # below their headings, whatever they are written in
            kept = layout.textOption()
            kept.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            layout.setTextOption(kept)
        layout.draw(painter, QPointF(area.left() + _ACROSS, area.top() + _DOWN))
        painter.restore()


def _laid_out(
    pieces: Sequence[Piece], width: float, font: QFont, theme: Theme, *, small: bool = False
) -> tuple[QTextLayout, float]:
    text, formats = "", []
    for piece in pieces:
        shown = piece.text.replace("\n", "\u2028")
        formats.append(_format(_units(text), _units(shown), piece.part, theme))
        text += shown
    if small and "\u2028" in text:  # the word below the number
        formats.append(_format(_units(text.partition("\u2028")[0]), _units(text), Part.SAME, theme, small=True))
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.setFormats(formats)
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid() and height < MOST_HIGH:
        line.setLineWidth(max(width, 24))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout, height


def _format(start: int, length: int, part: Part, theme: Theme, *, small: bool = False) -> QTextLayout.FormatRange:
    found, look = QTextLayout.FormatRange(), QTextCharFormat()
    found.start, found.length = start, length
    if part is Part.ADDED:
        look.setBackground(theme.colour("added"))
        look.setForeground(theme.colour("text"))
        look.setFontUnderline(True)
    elif part is Part.REMOVED:
        look.setBackground(theme.colour("removed"))
        look.setForeground(theme.colour("text"))
        look.setFontStrikeOut(True)
    elif small:
        look.setProperty(QTextCharFormat.Property.FontPixelSize, theme.caption_size)
        look.setForeground(theme.colour("accent"))
    found.format = look
    return found


def _units(text: str) -> int:
    """Qt counts in UTF-16."""
    return len(text.encode("utf-16-le")) // 2
