"""The action table: search and filters come from its page, columns and sizes from its grid, keys from here."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QApplication, QWidget

from app.domain.actions import FIELD_BY_NAME, Form
from app.ui.table.actions_columns import COLUMN_OF, COLUMNS
from app.ui.table.actions_grid import Index
from app.ui.table.actions_model import ActionsModel
from app.ui.table.cell_keys import Step, step_of
from app.ui.table.choosing_grid import ChoosingGrid
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

_EDGES = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAB = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_LISTS = (Form.STATUS, Form.KIND)
# An action's number and a column: a place that rows coming and going leave valid.
Place = tuple[int, int]


class ActionsTable(ChoosingGrid):
    """Lets cells be chosen and edited by the keys that people know from spreadsheets."""

    chosen = Signal(int)
    wanted = Signal()

    def __init__(self, model: ActionsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(model, theme, parent)
        self._saving, self._held = False, False
        # Where a row of Tabs began and how far it has come: Enter then goes down to its first column.
        self._tabs: tuple[int, Place] | None = None
        self._set_up()
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.cells.ended.connect(self._end)
        self.cells.left.connect(self._leave)

    def _set_up(self) -> None:
        self.setAccessibleName(tr("Actions"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(True)

    def _tell(self, current: QModelIndex, previous: QModelIndex) -> None:
        if self.is_heading(current) or self.is_heading(previous):
            self.viewport().update()  # its frame is as wide as the table, and Qt paints the cell anew
        self.chosen.emit(self.number() or 0)

    def is_editing(self) -> bool:
        """True while an editor is open in a cell."""
        return self.state() is QAbstractItemView.State.EditingState

    def edit(self, index: Index, trigger: Any = None, event: Any = None) -> bool:  # type: ignore[override]
        """Opens an editor: a key that types replaces what stands there, anything else goes on with it."""
        if trigger is None:
            trigger = QAbstractItemView.EditTrigger.EditKeyPressed
        self.cells.replacing = trigger is QAbstractItemView.EditTrigger.AnyKeyPressed
        was_editing = self.is_editing()
        opened = bool(super().edit(index, trigger, event))
        if opened and not was_editing and self.is_editing() and not self.cells.replacing:
            self.cells.begin()
        return opened

    def commit(self) -> None:
        """Saves what is being typed in a cell."""
        if self.is_editing():
            self._end(Step.STAY)

    def hold(self) -> None:
        """What is being saved was put off: its editor stays open with it."""
        self._held = self._saving

    def _end(self, step: Step) -> None:
        editor = self.cells.editor
        if editor is None or self._saving:
            return
        target = self._target(step)
        self._saving, self._held = True, False
        try:
            self.commitData(editor)
        finally:
            self._saving = False
        if self._held:
            editor.setFocus()
            return
        self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if step is not Step.STAY and target is not None:
            self._go(step, target)

    def _leave(self) -> None:
        if self.cells.editor is not None:
            self.closeEditor(self.cells.editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """The keyboard stays in the table, also after a list that had popped up, unless it went elsewhere."""
        focused = QApplication.focusWidget()
        stays = focused is None or self.isAncestorOf(focused)
        self.cells.editor = None
        super().closeEditor(editor, hint)
        if stays:
            self.setFocus()

    def _here(self) -> Place:
        current = self.currentIndex()
        return self.rows.number_at(current.row()) or 0, current.column()

    def _go(self, step: Step, target: Place) -> None:
        began = self._tabs[0] if self._tabs and self._tabs[1] == self._here() else self._here()[1]
        row = self.rows.row_of(target[0])
        if row >= 0:
            self.setCurrentIndex(self.rows.index(row, target[1]))
            self._tabs = (began, self._here()) if step in (Step.NEXT, Step.PREVIOUS) else None

    def _target(self, step: Step) -> Place | None:
        """Where a step leads, None at the end of the table."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        if step is Step.STAY:
            return self._here()
        if step in (Step.DOWN, Step.UP):
            if self._tabs and self._tabs[1] == self._here():
                column = self._tabs[0]
            near = self.near_row(row, 1 if step is Step.DOWN else -1)
            return None if near is None else (self.rows.number_at(near) or 0, column)
        return self._beside(row, column, 1 if step is Step.NEXT else -1)

    def _beside(self, row: int, column: int, by: int) -> Place | None:
        """The next cell that can be edited, which may stand in the next row."""
        shown = [COLUMN_OF[field] for field, _ in self.columns.shown()]
        at = shown.index(column) if column in shown else -1
        while True:
            at += by
            if not 0 <= at < len(shown):
                near = self.near_row(row, by)
                if near is None:
                    return None
                row, at = near, 0 if by > 0 else len(shown) - 1
            if COLUMNS[shown[at]].editable and self.rows.number_at(row) is not None:
                return self.rows.number_at(row) or 0, shown[at]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a spreadsheet; on a heading Enter and Space open or close its group."""
        self.extending = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self.is_editing() or not self._took(event):
            super().keyPressEvent(event)
        self.extending = False

    def _took(self, event: QKeyEvent) -> bool:
        key, current = event.key(), self.currentIndex()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _TAB:
            return self._tab(event, leave=control)
        if key in (*_ENTER, Qt.Key.Key_Space) and self.is_heading(current):
            self.toggle_group(current.row())
        elif key in _ENTER and not control:
            self._enter(current, step_of(event) if shift else None)
        elif key == Qt.Key.Key_Space and shift:
            self.choose_rows()
        elif key == Qt.Key.Key_Space and not control:
            self.wanted.emit()
        elif self._opens_list(event, current):
            self.edit(current)
        elif control and key in _EDGES:
            self.leap(event)
        else:
            return False
        return True

    def _enter(self, current: Index, step: Step | None) -> None:
        if step is None and current.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(current)
        elif (target := self._target(step or Step.DOWN)) is not None:
            self._go(step or Step.DOWN, target)

    def _tab(self, event: QKeyEvent, *, leave: bool) -> bool:
        """Tab goes from cell to cell, and out at the end; Ctrl+Tab leaves at once."""
        step = Step.PREVIOUS if event.key() == Qt.Key.Key_Backtab else step_of(event) or Step.NEXT
        target = None if leave else self._target(step)
        if target is not None:
            self._go(step, target)
        elif leave:
            self.setTabKeyNavigation(False)
            self.focusNextPrevChild(step is Step.NEXT)
            self.setTabKeyNavigation(True)
        else:
            event.ignore()
        return True

    @staticmethod
    def _opens_list(event: QKeyEvent, current: Index) -> bool:
        field = FIELD_BY_NAME.get(COLUMNS[current.column()].field) if current.isValid() else None
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        asked = event.key() == Qt.Key.Key_F4 or (alt and event.key() == Qt.Key.Key_Down)
        return asked and field is not None and field.form in _LISTS

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click elsewhere saves what is typed first; where that was put off, it stays in its cell."""
        self.commit()
        if not self.is_editing():
            self.extending = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            super().mousePressEvent(event)
            self.extending = False
