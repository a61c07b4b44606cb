"""How the rows of an action's history are painted; what was laid out is kept while it is in sight."""

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.wordings import Wording
from app.ui.action.history_layout import MARK, HistoryLayout, Laid, paint
from app.ui.action.history_model import ROW_ROLE
from app.ui.action.history_words import Chain, Heading, Told
from app.ui.widgets.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_MOST_KEPT = 100


class HistoryDelegate(QStyledItemDelegate):
    """Measures and draws rows for the width of the list."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self.theme, self._view = theme, parent
        self._layout: HistoryLayout | None = None
        self._kept: OrderedDict[int, Laid] = OrderedDict()
        self._heights: dict[int, int] = {}
        self._width = 0

    def start(self, theme: Theme, words: Wording) -> None:
        """Forgets what was laid out: other rows, another width, or another look."""
        self.theme = theme
        self._kept.clear()
        self._heights.clear()
        self._width = self._view.viewport().width()
        self._layout = HistoryLayout(theme, self._view.font(), words, mirrored=self._view.isRightToLeft())

    def is_for(self, width: int) -> bool:
        """True when what was measured holds for this width."""
        return width == self._width

    def _laid(self, index: Index) -> Laid | None:
        if self._layout is None:
            return None
        place = index.row()
        found = self._kept.pop(place, None)
        if found is None:
            found = self._layout.lay_out(index.data(ROW_ROLE), self._width)
        self._kept[place] = found
        if len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        self._heights[place] = round(found.height)
        return found

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its wrapped texts."""
        height = self._heights.get(index.row())
        if height is None:
            laid = self._laid(index)
            height = round(laid.height) if laid else 0
        return QSize(self._width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one row."""
        laid, row = self._laid(index), index.data(ROW_ROLE)
        if laid is None:
            return
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._background(painter, area, option)
        self._line(painter, area, row)
        paint(painter, laid, area.topLeft(), self.theme, mirrored=option.direction is Qt.LayoutDirection.RightToLeft)
        painter.restore()

    def _background(self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem) -> None:
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        inner = area.adjusted(1, 0, -18, -4) if mirrored else area.adjusted(18, 0, -1, -4)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("accent_tint"))
            painter.drawRoundedRect(inner, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _line(self, painter: QPainter, area: QRectF, row: object) -> None:
        """The line of time; a filled mark is not published yet."""
        if isinstance(row, Chain) or self._layout is None:
            return
        x = area.right() - MARK if self._view.isRightToLeft() else area.left() + MARK
        middle = area.top() + MARK + self._layout.line / 2
        top = middle if isinstance(row, Heading) and row.is_first else area.top()
        bottom = area.bottom() - MARK if isinstance(row, Told) and row.is_last else area.bottom()
        painter.setPen(QPen(self.theme.colour("line"), 2))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        if isinstance(row, Heading):
            painter.setPen(QPen(self.theme.colour("accent"), 2))
            painter.setBrush(self.theme.colour("panel" if row.group.update else "accent"))
            painter.drawEllipse(QPointF(x, middle), 4.5, 4.5)
