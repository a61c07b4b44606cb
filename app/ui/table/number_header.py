"""The numbers of the actions: they stay at the leading edge while the other columns scroll sideways."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QHeaderView, QWidget

from app.ui.table.actions_delegate import EDGE, TOP
from app.ui.table.actions_model import ActionsModel
from app.ui.widgets.reading_direction import leading, mirrored
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

_DOT = 6.0


class NumberHeader(QHeaderView):
    """Numbers with a dot where the action changed, a clock where only its history was found, arrows at headings."""

    heading_clicked = Signal(int)

    def __init__(self, rows: ActionsModel, theme: Theme, grid: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, grid)
        self._rows, self._theme, self._grid = rows, theme, grid
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(16)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme
        self.updateGeometry()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Wide enough for the largest number with its marks."""
        digits = len(str(self._rows.largest_number()))
        return QSize(self.fontMetrics().horizontalAdvance("0" * max(2, digits)) + 2 * EDGE + 18, 0)

    def paintSection(self, painter: QPainter, rect: QRect, row: int) -> None:
        """Draws one number with its marks."""
        area, theme = QRectF(rect), self._theme
        painter.save()
        painter.setFont(self._grid.font())
        if self._rows.heading(row) is not None:
            painter.fillRect(rect, theme.colour("background"))
            self._arrow(painter, area, row)
        else:
            self._number(painter, area, row)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        painter.restore()

    def _number(self, painter: QPainter, area: QRectF, row: int) -> None:
        theme, direction = self._theme, self.layoutDirection()
        selection = self.selectionModel()
        chosen = selection is not None and selection.rowIntersectsSelection(row)
        painter.fillRect(area, theme.colour("accent_tint" if chosen else "panel"))
        if chosen:
            edge = QRectF(area.left(), area.top(), 3, area.height())
            painter.fillRect(mirrored(edge, area, direction), theme.colour("accent"))
        painter.setPen(theme.colour("text" if chosen else "dim"))
        words = mirrored(area.adjusted(EDGE, TOP, -EDGE, 0), area, direction)
        painter.drawText(words, int(leading(direction)), str(self._rows.number_at(row)))
        middle = area.top() + TOP + painter.fontMetrics().height() / 2
        mark = QRectF(area.right() - EDGE - _DOT, middle - _DOT / 2, _DOT, _DOT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._rows.is_changed(row):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(mirrored(mark, area, direction))
        if self._rows.is_from_history(row):
            self._history(painter, area, mark.left() - 2)

    def _history(self, painter: QPainter, area: QRectF, right: float) -> None:
        """A clock beside the number, and the words below it."""
        direction, line = self.layoutDirection(), painter.fontMetrics().height()
        painter.setPen(self._theme.colour("warning"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        clock = mirrored(QRectF(right - 12, area.top() + TOP + line / 2 - 6, 11, 11), area, direction)
        middle = clock.center()
        painter.drawEllipse(clock)
        painter.drawPolyline([QPointF(middle.x(), clock.top() + 3), middle, QPointF(middle.x() + 3, middle.y())])
        font = painter.font()
        font.setPixelSize(self._theme.caption_size)
        painter.setFont(font)
        words = mirrored(area.adjusted(6, TOP + line + 1, -4, 0), area, direction)
        said = painter.fontMetrics().elidedText(tr("in history"), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, int(leading(direction)), said)

    def _arrow(self, painter: QPainter, area: QRectF, row: int) -> None:
        found = self._rows.heading(row)
        assert found is not None
        ends = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        middle, across = area.center(), -4.0 if ends else 4.0
        path = QPainterPath()
        if found.closed:
            points = [QPointF(-across / 2, -4), QPointF(across / 2, 0), QPointF(-across / 2, 4)]
        else:
            points = [QPointF(-4, -2), QPointF(0, 2), QPointF(4, -2)]
        path.moveTo(middle + points[0])
        path.lineTo(middle + points[1])
        path.lineTo(middle + points[2])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("dim"))
        painter.drawPath(path)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a heading opens or closes its group; any other chooses the row."""
        row = self.logicalIndexAt(event.position().toPoint())
        if row >= 0 and self._rows.heading(row) is not None:
            self.heading_clicked.emit(row)
            return
        super().mousePressEvent(event)
