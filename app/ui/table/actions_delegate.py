"""How the cells of the action table look."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from app.domain.actions import Status
from app.ui.table.actions_columns import COLUMNS
from app.ui.table.actions_model import ActionsModel
from app.ui.table.cell_contents import CellContents
from app.ui.table.cell_editors import CellEditors
from app.ui.table.cell_layouts import CellLayouts, Mark
from app.ui.table.evidence_mark import has_mark, mark_height, paint_mark
from app.ui.widgets import icons
from app.ui.widgets.reading_direction import leading, mirrored
from app.ui.widgets.theme import STATUS_TOKENS, Theme
from app.ui.widgets.translation import tr

Index = QModelIndex | QPersistentModelIndex
EDGE = 12
TOP = 10
_STRONG = ("action", "due")
_SELECTED = QStyle.StateFlag.State_Selected


class ActionsDelegate(CellEditors):
    """Paints pills, marks and texts, and tells how high they are."""

    def __init__(self, rows: ActionsModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._rows = rows
        self.contents = CellContents(rows)
        self.layouts = CellLayouts(self._format)
        self.wants_evidence = False  # whether the plan asks for it with each completed action

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme
        self.layouts.forget()

    def row_height(self) -> int:
        """Two lines of text, and at least 44 pixels."""
        return max(44, round(2 * self._theme.text_size * 1.32) + 2 * TOP)

    def heading_height(self) -> int:
        """One line with air around it."""
        return max(36, round(self._theme.text_size * 1.32) + 2 * TOP)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are alike unless they are measured, so that a long plan scrolls at once."""
        return QSize(80, self.row_height())

    def height_of(self, row: int, field: str, width: int) -> int:
        """How high a row has to be for a cell of this width."""
        room = width - 2 * EDGE
        if field == "status":
            lines = 2 if self.contents.before(row, field) else 1
            below = mark_height(self._theme) - TOP / 2 if has_mark(self._rows, row) else 0
            return round(lines * self.layouts.line_height + below) + 2 * TOP + 4
        content = self.contents.of(row, field)
        height = self.layouts.height(content.text, room, content.lines, content.spans) + 2 * TOP
        if field == "due" and self._rows.is_overdue(row):
            height += self._theme.caption_size * 1.5
        return round(height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one cell."""
        row = index.row()
        if self._rows.revision(row) is None:  # a heading, which the table draws in one go
            return
        area, state, theme = option.rect, option.state, self._theme
        if state & _SELECTED:
            painter.fillRect(area, theme.colour("accent_tint"))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.colour("line"))
        self.layouts.use(option.font, option.direction)
        painter.save()
        painter.setClipRect(area)
        self._content(painter, option, row, COLUMNS[index.column()].field)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(area).adjusted(0.5, 0.5, -1.5, -1.5))
        painter.restore()

    def _content(self, painter: QPainter, option: QStyleOptionViewItem, row: int, field: str) -> None:
        area = QRectF(option.rect).adjusted(EDGE, TOP, -EDGE, -TOP)
        painter.setFont(option.font)
        if field == "status":
            self._status(painter, option, area, row)
        elif field == "due" and self._rows.is_overdue(row):
            self._overdue(painter, option, area, row)
        else:
            self._text(painter, area, row, field, "text" if field in _STRONG else "dim")

    def _text(self, painter: QPainter, area: QRectF, row: int, field: str, tone: str, most: int = 0) -> float:
        content = self.contents.of(row, field)
        lines = most if most and not content.is_change and not self.contents.whole else content.lines
        painter.setPen(self._theme.colour(tone))
        laid = self.layouts.layout(content.text, int(area.width()), lines, content.spans)
        laid.draw(painter, area.topLeft())
        return laid.lineCount() * self.layouts.line_height

    def _status(self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF, row: int) -> None:
        revision = self._rows.revision(row)
        assert revision is not None
        change, top = self.contents.before(row, "status"), area.top()
        if change is not None:
            old = self.contents.said(change.old)
            painter.setPen(self._theme.colour("dim"))
            laid = self.layouts.layout(old, int(area.width()), 1, ((0, len(old), Mark.REMOVED),))
            laid.draw(painter, area.topLeft())
            top += self.layouts.line_height + 4
        pill = paint_pill(
            painter, QRectF(area.left(), top - 3, area.width(), 0), self._rows.text(row, "status"),
            revision.state.status, self._theme, option.direction, chosen=bool(option.state & _SELECTED),
        )  # fmt: skip
        if has_mark(self._rows, row):
            below = QRectF(area.left(), pill.bottom() + 3, area.width(), area.bottom() + TOP - pill.bottom())
            paint_mark(painter, below, self._rows, row, self._theme, option.direction, wanted=self.wants_evidence)

    def _overdue(self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF, row: int) -> None:
        high = self._text(painter, area, row, "due", "error", most=1)
        colour = self._theme.colour("error")
        small = QFont(option.font)
        small.setPixelSize(self._theme.caption_size)
        painter.setFont(small)
        below = area.adjusted(0, high + 1, 0, 0)
        below.setHeight(QFontMetricsF(small).height())
        sign = QRectF(below.left(), below.top() + 2, 10, 10)
        words = below.adjusted(15, 0, 0, 0)
        icons.paint_sign(painter, mirrored(sign, below, option.direction), Status.DELAYED, colour)
        painter.setPen(colour)
        painter.drawText(mirrored(words, below, option.direction), int(leading(option.direction)), tr("overdue"))

    def _format(self, mark: Mark) -> QTextCharFormat:
        """Each mark can be told without colour: found is bold, added underlined, removed struck through."""
        made, theme = QTextCharFormat(), self._theme
        made.setForeground(theme.colour("text"))
        if mark is Mark.FOUND:
            made.setBackground(theme.colour("warning_tint"))
            made.setForeground(theme.colour("warning"))
            made.setFontUnderline(True)
        elif mark is Mark.ADDED:
            made.setBackground(theme.colour("added"))
            made.setFontUnderline(True)
        else:
            made.setBackground(theme.colour("removed"))
            made.setFontStrikeOut(True)
        return made


def paint_pill(
    painter: QPainter, area: QRectF, word: str, status: Status, theme: Theme,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight, *, chosen: bool = False,
) -> QRectF:  # fmt: skip
    """A status with its sign and word on a tint, at the leading edge of an area; returns what it took."""
    token, tint = STATUS_TOKENS[status]
    metrics = QFontMetricsF(painter.font())
    sign = metrics.ascent() * 0.95
    height = metrics.height() + 8
    wide = min(metrics.horizontalAdvance(word) + sign + 26, area.width())
    place = mirrored(QRectF(area.left(), area.top(), wide, height), area, direction)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("panel" if chosen else tint))  # a chosen row has a tint itself
    painter.drawRoundedRect(place, height / 2, height / 2)
    mark = QRectF(place.left() + 9, place.top() + (height - sign) / 2, sign, sign)
    icons.paint_sign(painter, mirrored(mark, place, direction), status, theme.colour(token))
    painter.setPen(theme.colour(token))
    words = QRectF(mark.right() + 6, place.top(), wide - sign - 22, height)
    shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(mirrored(words, place, direction), int(leading(direction) | Qt.AlignmentFlag.AlignVCenter), shown)
    painter.restore()
    return place
