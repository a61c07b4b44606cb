"""Paints the lines of a review: heads over all columns, boxes and rings, and texts with their differences marked."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.ui.imports.entries import Sort
from app.ui.imports.review_model import ReviewModel
from app.ui.imports.review_words import NAME, TONES, Head
from app.ui.widgets.icons import icon
from app.ui.widgets.marked_text import MOST_HIGH, align_right, laid_out
from app.ui.widgets.painted_boxes import paint_box, paint_ring
from app.ui.widgets.theme import Theme

Index = QModelIndex | QPersistentModelIndex
EDGE, _GAP, _DOWN, _INDENT = 12, 8, 6, 16
_SIGN = 16


class ReviewDelegate(QStyledItemDelegate):
    """What went is struck through and what came underlined, each on a tint; never colour alone."""

    def __init__(self, theme: Theme, model: ReviewModel, table: QTableView) -> None:
        super().__init__(table)
        self.theme, self._model, self._table = theme, model, table

    def height(self, row: int) -> int:
        """How high a line has to be."""
        size = self.theme.text_size
        if self._model.line(row).sort is Sort.HEAD:
            return round(size * 1.4) + 22
        found = [size + 16]
        for column in range(4):
            pieces = self._model.pieces(row, column)
            width = self._table.columnWidth(column) - self._before(column) - EDGE
            small = self._model.has_note(row, column)
            found.append(int(laid_out(pieces, width, self._table.font(), self.theme, small=small)[1]) + 2 * _DOWN + 1)
        return min(MOST_HIGH, max(found))

    def _before(self, column: int) -> int:
        """The room before a text: that of its box in the first column."""
        if column != NAME:
            return EDGE
        return EDGE + _INDENT + self.theme.text_size + 1 + _GAP

    def box(self, row: int, area: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Where a line's box or ring stands in the first cell, whose area is given."""
        side = self.theme.text_size + 1
        is_head = self._model.line(row).sort is Sort.HEAD
        top = area.top() + ((area.height() - side) // 2 if is_head else _DOWN + 1)
        place = QRect(area.left() + EDGE + (0 if is_head else _INDENT), top, side, side)
        return QStyle.visualRect(direction, area, place)

    def fold_sign(self, area: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Where the sign stands that unfolds a head, whose area is given."""
        place = QRect(area.right() - EDGE - _SIGN, area.center().y() - _SIGN // 2 + 1, _SIGN, _SIGN)
        return QStyle.visualRect(direction, area, place)

    def whole(self, row: int) -> QRect:
        """A line's area over all columns, as it stands in the table's viewport."""
        table = self._table
        lefts = [table.columnViewportPosition(column) for column in range(4) if not table.isColumnHidden(column)]
        width = sum(table.columnWidth(column) for column in range(4))
        return QRect(min(lefts), table.rowViewportPosition(row), width, table.rowHeight(row))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one cell; that of a head is its part of the whole line."""
        painter.save()
        painter.setClipRect(option.rect)
        row, theme = index.row(), self.theme
        area = QRectF(option.rect)
        is_head = self._model.line(row).sort is Sort.HEAD
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or is_head:
            painter.fillRect(area, theme.colour("accent_tint" if chosen else "background"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(QPointF(area.left(), area.bottom() - 0.5), QPointF(area.right(), area.bottom() - 0.5))
        if is_head:
            self._paint_head(painter, option, row)
        else:
            self._paint_cell(painter, option, row, index.column())
        if chosen and self._table.hasFocus():
            thick = theme.line
            painter.fillRect(QRectF(area.left(), area.top(), area.width(), thick), theme.colour("accent"))
            painter.fillRect(QRectF(area.left(), area.bottom() - thick, area.width(), thick), theme.colour("accent"))
        painter.restore()

    def _paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, row: int, column: int) -> None:
        area, mirrored = option.rect, option.direction is Qt.LayoutDirection.RightToLeft
        if column == NAME:
            self._paint_mark(painter, option, row)
        before = self._before(column)
        painter.setPen(self.theme.colour("dim" if self._model.is_dim(row, column) else "text"))
        pieces = self._model.pieces(row, column)
        small, room = self._model.has_note(row, column), area.width() - before - EDGE
        layout, _ = laid_out(pieces, room, option.font, self.theme, small=small, tone="dim")
        if mirrored:
            align_right(layout)
        layout.draw(painter, QPointF(area.left() + (EDGE if mirrored else before), area.top() + _DOWN))

    def _paint_mark(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        box = QRectF(self.box(row, option.rect, option.direction))
        check, ring = self._model.check(row), self._model.ring(row)
        if check is not None:
            paint_box(painter, box, check, self.theme)
        elif ring is not None:
            paint_ring(painter, box, ring, self.theme)

    def _paint_head(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        whole, direction, theme = self.whole(row), option.direction, self.theme
        head = self._model.head(row)
        check = self._model.check(row)
        if check is not None:
            paint_box(painter, QRectF(self.box(row, whole, direction)), check, theme)
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(strong)
        left = EDGE + theme.text_size + 1 + _GAP
        number = max(metrics.horizontalAdvance(head.number), theme.text_size * 2) + _GAP
        end = self._paint_end(painter, option, row, head)
        painter.setFont(strong)
        painter.setPen(theme.colour("accent"))
        self._text(painter, whole, direction, left, number, head.number)
        painter.setPen(theme.colour("text"))
        room = whole.width() - left - number - end - _GAP
        shown = metrics.elidedText(head.title, Qt.TextElideMode.ElideRight, max(0, room))
        self._text(painter, whole, direction, left + number, room, shown)

    def _paint_end(self, painter: QPainter, option: QStyleOptionViewItem, row: int, head: Head) -> int:
        """Draws how a row was found, what it is, and the sign that unfolds it; returns the room that they take."""
        whole, direction, theme = self.whole(row), option.direction, self.theme
        taken = EDGE + _SIGN + _GAP
        unfolded = self._model.fold_state(row)
        if unfolded is not None:
            icon("fold" if unfolded else "unfold").paint(painter, self.fold_sign(whole, direction))
        small = QFont(option.font)
        small.setPixelSize(theme.caption_size)
        small.setWeight(QFont.Weight.DemiBold)
        painter.setFont(small)
        tone, tint = TONES[head.group]
        width = QFontMetrics(small).horizontalAdvance(head.word) + 2 * _GAP + 2
        taken += width
        high = theme.caption_size + 10
        pill = QRect(whole.right() + 1 - taken, whole.center().y() - high // 2 + 1, width, high)
        pill = QStyle.visualRect(direction, whole, pill)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(tint))
        painter.drawRoundedRect(QRectF(pill), pill.height() / 2, pill.height() / 2)
        painter.setPen(theme.colour(tone))
        painter.drawText(QRectF(pill), int(Qt.AlignmentFlag.AlignCenter), head.word)
        if head.how:
            small.setWeight(QFont.Weight.Normal)
            painter.setFont(small)
            painter.setPen(theme.colour("dim"))
            width = QFontMetrics(small).horizontalAdvance(head.how) + 4
            taken += width + _GAP
            self._text(painter, whole, direction, whole.width() - taken, width, head.how)
        return taken

    @staticmethod
    def _text(
        painter: QPainter, whole: QRect, direction: Qt.LayoutDirection, start: int, width: int, text: str
    ) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text in its own
        area = QStyle.visualRect(direction, whole, QRect(whole.left() + start, whole.top(), width, whole.height()))
        side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(area), int(side), text)
