"""The grid beneath the action table: headers, columns, heights, and keeping its place while rows come and go."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from app.domain.changes import ChangeSet
from app.ui.kept_place import KeptPlace
from app.ui.table.actions_columns import COLUMN_OF, COLUMNS
from app.ui.table.actions_delegate import EDGE, ActionsDelegate, paint_pill
from app.ui.table.actions_filter import Heading
from app.ui.table.actions_model import ActionsModel
from app.ui.table.column_header import ColumnHeader
from app.ui.table.column_layout import ColumnLayout
from app.ui.table.number_corner import NumberCorner
from app.ui.table.number_header import NumberHeader
from app.ui.table.row_heights import RowHeights
from app.ui.widgets.reading_direction import mirrored
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import plural, tr

Index = QModelIndex | QPersistentModelIndex

_MOST_SCROLLS = 6


class ActionsGrid(QTableView):
    """Shows the model's lines; owns the model, so that neither outlives the other."""

    rearranged = Signal()

    def __init__(self, model: ActionsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        model.setParent(self)
        self._theme = theme
        self.rows = model
        self.empty_text = ""
        self.cells = ActionsDelegate(model, theme, self)
        self.setItemDelegate(self.cells)
        self.head, self.numbers = ColumnHeader(theme, self), NumberHeader(model, theme, self)
        self._corner, self.heights = NumberCorner(self, theme), RowHeights(self)
        self.setHorizontalHeader(self.head)
        self.setVerticalHeader(self.numbers)
        self.setModel(model)
        self.columns = ColumnLayout(self, self.head)
        self._place = KeptPlace(self)
        self._set_up_grid()

    def _set_up_grid(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.numbers.setDefaultSectionSize(self.cells.row_height())
        self.columns.reset()
        self.columns.changed.connect(self.rearranged)
        self.head.sortIndicatorChanged.connect(self._sort)
        self._corner.clicked.connect(self._sort_by_number)
        self.numbers.heading_clicked.connect(self.toggle_group)
        self.rows.modelReset.connect(self._start)
        self.rows.dataChanged.connect(self._remeasure)
        self._show_sign()

    def text_size(self) -> int:
        """The size of the text in pixels."""
        return self._theme.text_size

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme
        self.cells.use(theme)
        self.head.use(theme)
        self.numbers.use(theme)
        self._corner.use(theme)
        self.columns.share()
        self.viewport().update()

    def ask(self, **changes: Any) -> None:
        """Changes what the table is asked to show: its search, filters, order or groups."""
        asked = replace(self.rows.asked, **changes)
        if asked != self.rows.asked:
            self.rows.ask_for(asked)
            self._show_sign()
            self.viewport().update()
            self.rearranged.emit()

    def show_whole_texts(self, whole: bool) -> None:
        """Rows as high as their texts, or of two lines each."""
        self.cells.contents.whole = whole
        self._show_anew()

    def show_changes(self, changes: ChangeSet | None) -> None:
        """Shows in the cells what they said before, or with None only what they say now."""
        self.cells.contents.show_changes(changes)
        self._show_anew()

    def _show_anew(self) -> None:
        top = self.rows.number_at(self.rowAt(0))
        self.cells.layouts.forget()
        self.heights.forget()
        if top is not None:
            self.scrollTo(self.rows.index(self.rows.row_of(top), 1), QAbstractItemView.ScrollHint.PositionAtTop)
        self.viewport().update()
        self.rearranged.emit()

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        """A third click on a heading goes back to the numbers."""
        if column < 0:
            self.ask(sort="number", descending=False)
        else:
            self.ask(sort=COLUMNS[column].field, descending=order is Qt.SortOrder.DescendingOrder)

    def _sort_by_number(self) -> None:
        asked = self.rows.asked
        self.ask(sort="number", descending=asked.sort == "number" and not asked.descending)

    def _show_sign(self) -> None:
        asked = self.rows.asked
        column = COLUMN_OF[asked.sort] if asked.sort != "number" else -1
        order = Qt.SortOrder.DescendingOrder if asked.descending else Qt.SortOrder.AscendingOrder
        self.head.blockSignals(True)
        self.head.setSortIndicator(column, order)
        self.head.blockSignals(False)
        self.head.viewport().update()
        self._corner.show_order((not asked.descending) if asked.sort == "number" else None)

    def toggle_group(self, row: int) -> None:
        """Opens or closes the group under a heading."""
        found = self.rows.heading(row)
        if found is not None:
            self.ask(closed=self.rows.asked.closed ^ {found.key})
            place = next((n for n in range(self.rows.rowCount()) if self._key(n) == found.key), -1)
            self.setCurrentIndex(self.rows.index(place, self._first_column()))

    def is_heading(self, index: Index) -> bool:
        """True for the heading of a group."""
        return index.isValid() and self.rows.heading(index.row()) is not None

    def _key(self, row: int) -> str | None:
        found = self.rows.heading(row)
        return found.key if found else None

    def _first_column(self) -> int:
        return COLUMN_OF[self.columns.shown()[0][0]]

    def _start(self) -> None:
        self.numbers.updateGeometry()
        self.heights.start()
        self._place.restore()
        self.heights.settle()
        self.viewport().update()

    def _remeasure(self, _first: QModelIndex, _last: QModelIndex) -> None:
        if self.heights.measured:
            self.heights.start()
            self.heights.settle()

    def is_restoring(self) -> bool:
        """True while the place is sought again after rows came or went."""
        return self._place.is_restoring

    def choose(self, number: int) -> None:
        """Moves to an action, where it is shown."""
        row = self.rows.row_of(number)
        if row >= 0:
            column = self.currentIndex().column()
            index = self.rows.index(row, column if column > 0 else self._first_column())
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def number(self) -> int | None:
        """The chosen action's number."""
        return self.rows.number_at(self.currentIndex().row())

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Scrolls to a cell; what comes into sight on the way is measured, so that all of the row is seen."""
        if not index.isValid() or not self.heights.measured:
            super().scrollTo(index, hint)
            return
        for _ in range(_MOST_SCROLLS):
            if self.heights.measure(index.row()):
                self.updateGeometries()
            super().scrollTo(index, hint)
            self.heights.settle()
            top, height = self.rowViewportPosition(index.row()), self.viewport().height()
            if top == 0 or (top > 0 and top + self.rowHeight(index.row()) <= height):
                break

    def scrollContentsBy(self, across: int, down: int) -> None:
        """Rows that come into sight get their heights."""
        super().scrollContentsBy(across, down)
        if down:
            self.heights.settle()
        if across:
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the room among the columns."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.columns.share()
        self.heights.settle()

    def showEvent(self, event: Any) -> None:
        """Measures what is seen first."""
        super().showEvent(event)
        self.heights.settle()

    def updateGeometries(self) -> None:
        """The corner above the numbers follows the headers."""
        super().updateGeometries()
        self._corner.setGeometry(self.numbers.x(), self.head.y(), self.numbers.width(), self.head.height())
        self._corner.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Headings go across all columns; an empty table says what to do."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self.rows.asked.group:
            self._paint_headings(painter, event.rect())
        if self.rows.rowCount() == 0 and self.empty_text:
            painter.setPen(self.palette().placeholderText().color())
            area = self.viewport().rect().adjusted(40, 40, -40, -40)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self.empty_text)
        painter.end()

    def _paint_headings(self, painter: QPainter, region: QRect) -> None:
        row, bottom = max(0, self.rowAt(region.top())), region.bottom()
        while row < self.rows.rowCount() and self.rowViewportPosition(row) <= bottom:
            found = self.rows.heading(row)
            if found is not None:
                area = QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
                self._paint_heading(painter, area, found, row == self.currentIndex().row())
            row += 1

    def _paint_heading(self, painter: QPainter, rect: QRect, found: Heading, is_current: bool) -> None:
        theme, direction, area = self._theme, self.layoutDirection(), QRectF(rect)
        painter.fillRect(rect, theme.colour("background"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        painter.setFont(self.font())
        left, middle = area.left() + EDGE, area.center().y()
        high = painter.fontMetrics().height()
        if found.status is not None:
            place = QRectF(left, middle - high / 2 - 4, area.width(), 0)
            left += paint_pill(
                painter, mirrored(place, area, direction), found.text, found.status, theme, direction
            ).width()
        else:
            font = painter.font()
            font.setBold(True)
            painter.setFont(font)
            name = found.text or tr("Without an owner")
            painter.setPen(theme.colour("text"))
            left += self._paint_words(painter, area, left, name)
            painter.setFont(self.font())
        painter.setPen(theme.colour("dim"))
        self._paint_words(painter, area, left + 8, plural("{count} action", "{count} actions", found.count))
        if is_current and self.hasFocus():
            painter.setPen(theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(0.5, 0.5, -1.5, -1.5))

    def _paint_words(self, painter: QPainter, area: QRectF, left: float, words: str) -> float:
        wide = painter.fontMetrics().horizontalAdvance(words)
        place = mirrored(QRectF(left, area.top(), wide + 2, area.height()), area, self.layoutDirection())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)
        return float(wide)
