"""The headings of the columns: a click sorts, a drag moves, a double click at the edge fits the width."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from app.ui.table.actions_columns import COLUMNS, heading
from app.ui.table.actions_delegate import EDGE
from app.ui.widgets.reading_direction import mirrored
from app.ui.widgets.theme import Theme

_SIGN = 8.0


class ColumnHeader(QHeaderView):
    """Headings with the sign of the column that the rows are sorted by."""

    menu_wanted = Signal(QPoint, int)

    def __init__(self, theme: Theme, grid: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self._theme, self._grid = theme, grid
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(56)
        self.setSortIndicatorShown(True)
        self.setSortIndicatorClearable(True)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme
        self.updateGeometry()
        self.viewport().update()

    def caption_font(self) -> QFont:
        """The font of headings."""
        font = QFont(self._grid.font())
        font.setPixelSize(self._theme.caption_size)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def sizeHint(self) -> QSize:
        """One line with air around it."""
        return QSize(0, self._theme.caption_size + 24)

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        """Draws one heading."""
        painter.save()
        painter.setFont(self.caption_font())
        sorts = self.sortIndicatorSection() == column
        up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        paint_heading(
            painter, rect, heading(COLUMNS[column]), self._theme, self.layoutDirection(), up if sorts else None
        )
        painter.restore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of a column."""
        self.menu_wanted.emit(event.globalPos(), self.logicalIndexAt(event.pos()))


def paint_heading(
    painter: QPainter, rect: QRect, text: str, theme: Theme, direction: Qt.LayoutDirection, up: bool | None
) -> None:
    """A heading on its surface; `up` tells the order where the rows are sorted by it."""
    area = QRectF(rect)
    painter.fillRect(rect, theme.colour("panel"))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
    room = area.adjusted(EDGE, 0, -EDGE if up is None else -EDGE - _SIGN - 4, 0)
    words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.setPen(theme.colour("dim" if up is None else "text"))
    side = Qt.AlignmentFlag.AlignRight if direction is Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(mirrored(room, area, direction), int(flags), words)
    if up is not None:
        wide = painter.fontMetrics().horizontalAdvance(words)
        sign = QRectF(room.left() + wide + 6, area.center().y() - 2, _SIGN, 5)
        _paint_sign(painter, mirrored(sign, area, direction), up, theme)


def _paint_sign(painter: QPainter, sign: QRectF, up: bool, theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    tip, base = (sign.top(), sign.bottom()) if up else (sign.bottom(), sign.top())
    corners = [sign.bottomLeft(), sign.bottomRight()] if up else [sign.topLeft(), sign.topRight()]
    corners[0].setY(base)
    corners[1].setY(base)
    middle = sign.center()
    middle.setY(tip)
    painter.drawPolygon(QPolygonF([corners[0], corners[1], middle]))
