"""The table of a review: its boxes, choices and folds by mouse and keyboard."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from app.domain.errors import UserError
from app.ui.imports.entries import Line, Sort
from app.ui.imports.review_delegate import ReviewDelegate
from app.ui.imports.review_model import ReviewModel
from app.ui.imports.review_words import FATES, IS, NAME
from app.ui.table.seen_rows import SeenRows, show_whole_texts
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import said, tr

_MOST_SCROLLS = 6


class ReviewTable(QTableView):
    """Space takes over or chooses, Enter opens, the arrows fold; `choice_wanted` asks for an action of the plan."""

    choice_wanted = Signal(object)
    refused = Signal(str)

    def __init__(self, theme: Theme, model: ReviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self.setModel(model)
        self.cells = ReviewDelegate(theme, model, self)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(tr("What the table would change"))
        show_whole_texts(self, round(theme.text_size * 2.6))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._seen = SeenRows(self, self.cells.height)
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.dataChanged):
            changed.connect(lambda *_: self._seen.forget())

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = self.cells.theme = theme
        self._share()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room, other shares and heights."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        room, name = self.viewport().width(), round(self._theme.text_size * 15)
        name = min(name, room // 3)
        is_new = not self._model.deciding.actions  # a plan that is still empty
        for column in range(4):
            self.setColumnWidth(column, name if column == NAME else (room - name) // (2 if is_new else 3))
        self.setColumnHidden(IS, is_new)
        self._seen.forget()

    def chosen(self) -> int:
        """The chosen line, -1 where none is."""
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        """Chooses a line and brings it into sight."""
        index = self._model.index(row, max(0, self.currentIndex().column()))
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, select)
        last = self._model.index(self._model.last_of(row), 0)
        # Heights of lines on the way become known only when they are seen.
        for _ in range(_MOST_SCROLLS):
            self.updateGeometries()  # the bar's end would be that of before
            if self._model.line(row).sort is Sort.HEAD:
                self.scrollTo(last, QAbstractItemView.ScrollHint.EnsureVisible)
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
            self._seen.measure()
            if 0 <= self.rowViewportPosition(row) <= self.viewport().height() - self.rowHeight(row):
                break

    def go(self, step: int) -> None:
        """Goes to the next difference or question, or to the one before; after the last one comes the first."""
        stops, row = self._model.stops(), self.chosen()
        if not stops:
            return
        at = bisect_right(stops, row) if step > 0 else bisect_left(stops, row) - 1
        self.choose(stops[at % len(stops)])

    def act(self, row: int) -> None:
        """Takes a line over or refuses it, or chooses what it says."""
        line, deciding = self._model.line(row), self._model.deciding
        match line.sort:
            case Sort.HEAD:
                check = deciding.check(line.entry)
                if check is not None:
                    deciding.take_row(line.entry, check is not Qt.CheckState.Checked)
            case Sort.DIFFERENCE:
                deciding.toggle(line.entry, line.field)
            case Sort.PAIR:
                self.pair(line, line.number)
            case Sort.KEPT | Sort.WITHDRAWN:
                deciding.decide_fate(line.entry, FATES[line.sort])
            case Sort.PAIR_OTHER | Sort.SPLIT | Sort.MERGED:
                self.choice_wanted.emit(line)

    def pair(self, line: Line, number: int | None) -> None:
        """Says which action a row is; that another row is it already is told."""
        try:
            self._model.deciding.pair(line.entry, number)
        except UserError as error:
            self.refused.emit(said(error))
            return
        self.refused.emit("")
        self.choose(self._model.row_of(Line(Sort.HEAD, line.entry)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a list of boxes, and F7 as where two updates are compared."""
        key, row = event.key(), self.chosen()
        if key == Qt.Key.Key_F7:
            self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif row < 0 or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            self.act(row)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(row)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._model.line(row).sort is Sort.HEAD:
            self._model.fold(row, (key == Qt.Key.Key_Right) is self.isLeftToRight())
        else:
            super().keyPressEvent(event)

    def _enter(self, row: int) -> None:
        line = self._model.line(row)
        if line.sort is Sort.HEAD:
            self._model.fold(row, not self._model.fold_state(row))
        elif line.sort in (Sort.DIFFERENCE, Sort.SAME):
            self._model.open(row)
        else:
            self.act(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click in a box or on a choice decides; one on a sign folds."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._click(index, event)

    def _click(self, index: QModelIndex, event: QMouseEvent) -> None:
        row, at = index.row(), event.position().toPoint()
        sort = self._model.line(row).sort
        if sort is Sort.HEAD:
            whole, direction = self.cells.whole(row), self.layoutDirection()
            if self.cells.box(row, whole, direction).adjusted(-8, -10, 8, 10).contains(at):
                self.act(row)
            elif self.cells.fold_sign(whole, direction).adjusted(-12, -12, 12, 12).contains(at):
                self._model.fold(row, not self._model.fold_state(row))
        elif sort not in (Sort.DIFFERENCE, Sort.SAME) or index.column() == NAME:
            self.act(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Unfolds a head, opens a long text; in a box it is the second click."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        if self._model.line(index.row()).sort is Sort.DIFFERENCE and index.column() == NAME:
            self._click(index, event)
        else:
            self._enter(index.row())
