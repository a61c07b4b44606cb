"""How the cells of the action table look."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.domain.actions import Status
from app.ui import icons
from app.ui.actions_model import CHANGED_ROLE, FIELD_ROLE, OVERDUE_ROLE, REVISION_ROLE
from app.ui.cell_editors import CellEditors
from app.ui.theme import STATUS_TOKENS, Theme

Index = QModelIndex | QPersistentModelIndex
_EDGE = 12
_TOP = 10


class ActionsDelegate(CellEditors):
    """Paints pills, marks and texts of two lines."""

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme

    def row_height(self) -> int:
        """Two lines of text, and at least 44 pixels."""
        return max(44, round(2 * self._theme.text_size * 1.32) + 2 * _TOP)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are alike, so that a long plan scrolls at once."""
        return QSize(80, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one cell."""
        area = QRectF(option.rect)
        state = option.state
        painter.save()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(area, self._theme.colour("accent_tint"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), self._theme.colour("line"))
        painter.setFont(option.font)
        self._content(painter, area.adjusted(_EDGE, _TOP, -_EDGE, -_TOP), index)
        if selected and index.column() == 0:
            painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), self._theme.colour("accent"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(area.adjusted(0.5, 0.5, -1.5, -1.5))
        painter.restore()

    def _content(self, painter: QPainter, area: QRectF, index: Index) -> None:
        field, text = index.data(FIELD_ROLE), index.data(Qt.ItemDataRole.DisplayRole)
        if field == "number":
            self._number(painter, area, text, bool(index.data(CHANGED_ROLE)))
        elif field == "status":
            self._pill(painter, area, text, index.data(REVISION_ROLE).state.status)
        elif field == "due" and index.data(OVERDUE_ROLE):
            self._overdue(painter, area, text)
        else:
            tone = "text" if field in ("action", "due") else "dim"
            paint_lines(painter, area, text, self._theme.colour(tone), 2)

    def _number(self, painter: QPainter, area: QRectF, text: str, changed: bool) -> None:
        paint_lines(painter, area, text, self._theme.colour("dim"), 1)
        if changed:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            middle = area.top() + painter.fontMetrics().height() / 2
            painter.drawEllipse(QRectF(area.right() - 5, middle - 3, 6, 6))

    def _pill(self, painter: QPainter, area: QRectF, word: str, status: Status) -> None:
        paint_pill(painter, area.left(), area.top() - 3, word, status, self._theme)

    def _overdue(self, painter: QPainter, area: QRectF, text: str) -> None:
        colour = self._theme.colour("error")
        paint_lines(painter, area, text, colour, 1)
        small = QFont(painter.font())
        small.setPixelSize(self._theme.caption_size)
        painter.setFont(small)
        below = area.adjusted(0, self._theme.text_size * 1.4, 0, 0)
        sign = QRectF(below.left(), below.top() + 2, 10, 10)
        icons.paint_sign(painter, sign, Status.DELAYED, colour)
        paint_lines(painter, below.adjusted(15, 0, 0, 0), "overdue", colour, 1)


def paint_pill(painter: QPainter, left: float, top: float, word: str, status: Status, theme: Theme) -> QRectF:
    """A status with its sign and word on a tint; returns the area it took."""
    token, tint = STATUS_TOKENS[status]
    metrics = QFontMetricsF(painter.font())
    sign = metrics.ascent() * 0.95
    height = metrics.height() + 8
    area = QRectF(left, top, metrics.horizontalAdvance(word) + sign + 26, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(tint))
    painter.drawRoundedRect(area, height / 2, height / 2)
    place = QRectF(left + 9, top + (height - sign) / 2, sign, sign)
    icons.paint_sign(painter, place, status, theme.colour(token))
    painter.setPen(theme.colour(token))
    words = QRectF(place.right() + 6, top, area.width(), height)
    painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), word)
    painter.restore()
    return area


def paint_lines(painter: QPainter, area: QRectF, text: str, colour: QColor, most: int) -> None:
    """A plain text in at most so many lines; what does not fit ends with an ellipsis."""
    painter.setPen(colour)
    metrics = painter.fontMetrics()
    rest = " ".join(text.split()) if "\n" in text else text
    layout = QTextLayout(rest, painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        top = area.top() + number * metrics.lineSpacing()
        last = number == most - 1
        part = rest[line.textStart() :] if last else rest[line.textStart() : line.textStart() + line.textLength()]
        if last:
            part = metrics.elidedText(part, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(
            QRectF(area.left(), top, area.width(), metrics.height()), int(Qt.AlignmentFlag.AlignLeft), part.rstrip()
        )
    layout.endLayout()
