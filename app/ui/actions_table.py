"""The action table: search and filters come from its page, columns and sizes from its grid, keys from here."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from app.ui.actions_grid import ActionsGrid
from app.ui.actions_model import ActionsModel
from app.ui.theme import Theme
from app.ui.translation import tr


class ActionsTable(ActionsGrid):
    """Shows the rows, and lets them be chosen and edited in place."""

    chosen = Signal(int)
    wanted = Signal()

    def __init__(self, model: ActionsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(model, theme, parent)
        self._set_up()
        self.selectionModel().currentRowChanged.connect(self._tell)

    def _set_up(self) -> None:
        self.setAccessibleName(tr("Actions"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)

    def _tell(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.chosen.emit(self.number() or 0)

    def commit(self) -> None:
        """Saves what is being typed in a cell."""
        if self.state() is QAbstractItemView.State.EditingState:
            editor = self.indexWidget(self.currentIndex())
            if editor is not None:
                self.commitData(editor)
                self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """The keyboard stays in the table, also after a list that had popped up."""
        super().closeEditor(editor, hint)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits the cell, Space opens the details; on a heading both open or close its group."""
        current, editing = self.currentIndex(), self.state() is QAbstractItemView.State.EditingState
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        space = event.key() == Qt.Key.Key_Space and not event.modifiers()
        if (enter or space) and not editing and self.is_heading(current):
            self.toggle_group(current.row())
        elif enter and not editing and current.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(current)
        elif space:
            self.wanted.emit()
        else:
            super().keyPressEvent(event)
