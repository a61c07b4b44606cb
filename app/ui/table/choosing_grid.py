"""Choosing cells, ranges and rows in the action table by keys and mouse."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from app.ui.table.actions_grid import ActionsGrid, Index

Move = QAbstractItemView.CursorAction


class ChoosingGrid(ActionsGrid):
    """A range reaches from where the keyboard came to; `extending` is set while a key or the mouse makes it larger."""

    # Qt asks for these while the table is being made.
    extending = False
    _leaping = False
    _anchor = QPersistentModelIndex()

    def setCurrentIndex(self, index: Index) -> None:
        """Goes to a cell and chooses it alone, also while Ctrl or Shift of a shortcut are still held."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def choose_rows(self) -> None:
        """Makes the chosen cells whole rows."""
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(self.selectionModel().selection(), flags)

    def leap(self, event: QKeyEvent) -> None:
        """Ctrl with an arrow, Home or End goes to the edge, with Shift it chooses all up to there."""
        self._leaping = True
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.ControlModifier
        QAbstractItemView.keyPressEvent(self, QKeyEvent(event.type(), event.key(), modifiers))
        self._leaping = False

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where a key leads; a leap leads to the edge of the table."""
        if not self._leaping:
            return super().moveCursor(action, modifiers)
        if action in (Move.MoveUp, Move.MoveDown):
            end = -1 if action is Move.MoveUp else self.rows.rowCount()
            row = self.near_row(end, 1 if action is Move.MoveUp else -1)
            return self.currentIndex() if row is None else self.rows.index(row, self.currentIndex().column())
        if action in (Move.MoveHome, Move.MoveEnd):
            return super().moveCursor(action, Qt.KeyboardModifier.ControlModifier)
        first = (action is Move.MoveLeft) != self.isRightToLeft()
        return super().moveCursor(Move.MoveHome if first else Move.MoveEnd, Qt.KeyboardModifier.NoModifier)

    def near_row(self, row: int, by: int) -> int | None:
        """The next row with an action, past headings."""
        row += by
        while 0 <= row < self.rows.rowCount():
            if self.rows.number_at(row) is not None:
                return row
            row += by
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag chooses a range."""
        self.extending = True
        super().mouseMoveEvent(event)
        self.extending = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Ranges begin where the keyboard came to by any way; Qt would begin them at its last key or click."""
        super().currentChanged(current, previous)
        if not self.extending:
            self._anchor = QPersistentModelIndex(current)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """A range reaches from where it began."""
        if command & QItemSelectionModel.SelectionFlag.Current and self._anchor.isValid():
            rect = QRect(self.visualRect(self._anchor).center(), rect.bottomRight())
        super().setSelection(rect, command)
