"""How rows of the tables over all plans look: a line or two a cell, a tone that a word goes with, a bar of progress."""

from itertools import pairwise

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.ui.widgets.painted_text import lay_out
from app.ui.widgets.theme import Theme

Index = QModelIndex | QPersistentModelIndex
TONE_ROLE = Qt.ItemDataRole.UserRole + 10  # a token's name for the text
SHARE_ROLE = Qt.ItemDataRole.UserRole + 11  # from 0 to 1, painted as a bar before the text
_EDGE, _BAR, _GAP = 12, 64, 8


class RowDelegate(QStyledItemDelegate):
    """Paints whole rows as one: the chosen one on a tint with a bar at its beginning."""

    def __init__(self, theme: Theme, table: QTableView, lines: int = 1) -> None:
        """Texts take up to so many `lines`; what has no room ends with an ellipsis."""
        super().__init__(table)
        self._theme, self._table, self._lines = theme, table, lines

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme

    def row_height(self) -> int:
        """The lines of text with air, and at least 44 pixels."""
        line = round(self._theme.text_size * 1.32)
        return max(44, line + 24 if self._lines == 1 else line * self._lines + 16)

    def width_of(self, text: str) -> int:
        """The room that a cell with this text needs."""
        return self._table.fontMetrics().horizontalAdvance(text) + 2 * _EDGE + 4

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """The room that the text and its bar need."""
        bar = _BAR + _GAP if index.data(SHARE_ROLE) is not None else 0
        return QSize(self.width_of(str(index.data() or "")) + bar, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one cell."""
        theme, area = self._theme, QRectF(option.rect)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(area, theme.colour("accent_tint"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.colour("line"))
        if chosen and index.column() == 0:
            edge = QRectF(area.left(), area.top(), 3, area.height())
            if option.direction is Qt.LayoutDirection.RightToLeft:
                edge.moveRight(area.right())
            painter.fillRect(edge, theme.colour("accent"))
        if chosen and self._table.hasFocus():
            self._frame(painter, area)
        self._text(painter, option, area.adjusted(_EDGE, 0, -_EDGE, 0), index)
        painter.restore()

    def _frame(self, painter: QPainter, area: QRectF) -> None:
        """The chosen row has a line above and below while the keyboard is in the table."""
        colour = self._theme.colour("accent")
        thick = self._theme.line
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), thick), colour)
        painter.fillRect(QRectF(area.left(), area.bottom() - thick, area.width(), thick), colour)

    def _text(self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF, index: Index) -> None:
        share = index.data(SHARE_ROLE)
        if share is not None:
            area = self._bar(painter, option, area, float(share))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text in its own
        painter.setFont(option.font)
        painter.setPen(self._theme.colour(index.data(TONE_ROLE) or "text"))
        text = "\n".join(self.broken(str(index.data() or ""), option.font, int(area.width())))
        wanted = index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeading
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag(wanted) | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(area, int(side), text)

    def broken(self, text: str, font: QFont, width: int) -> list[str]:
        """A text in as many lines as there is room for."""
        metrics, right = QFontMetrics(font), Qt.TextElideMode.ElideRight
        if self._lines == 1 or metrics.horizontalAdvance(text) <= width:
            return [metrics.elidedText(text, right, max(0, width))]
        layout = lay_out(text, font, width, most_lines=self._lines).layout
        starts = [layout.lineAt(place).textStart() for place in range(layout.lineCount())]
        coded = text.encode("utf-16-le", "surrogatepass")
        parts = [coded[2 * start : 2 * end].decode("utf-16-le", "replace").strip() for start, end in pairwise(starts)]
        rest = coded[2 * starts[-1] :].decode("utf-16-le", "replace")
        return [*parts, metrics.elidedText(rest, right, max(0, width))]

    def _bar(self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF, share: float) -> QRectF:
        """Draws how much is done; returns what room is left."""
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        whole = QRectF(area.left(), area.center().y() - 2, min(_BAR, area.width()), 4)
        part = QRectF(whole.left(), whole.top(), whole.width() * share, 4)
        if mirrored:
            whole.moveRight(area.right())
            part.moveRight(area.right())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        rest = "strong_line" if option.state & QStyle.StateFlag.State_Selected else "line"
        for bar, token in ((whole, rest), (part, "done")):
            painter.setBrush(self._theme.colour(token))
            painter.drawRoundedRect(bar, 2, 2)
        taken = whole.width() + _GAP
        return area.adjusted(0, 0, -taken, 0) if mirrored else area.adjusted(taken, 0, 0, 0)
