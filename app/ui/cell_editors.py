"""What edits a cell of the action table in place."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.actions import FIELD_BY_NAME, Form, Kind, Status
from app.domain.wordings import Wording
from app.ui.actions_model import FIELD_ROLE, REVISION_ROLE
from app.ui.choice_box import ChoiceBox
from app.ui.controls import MOST_EDITED, PlainEditor, too_long
from app.ui.date_editor import DateEditor
from app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class CellEditors(QStyledItemDelegate):
    """Lists for statuses and kinds, a date field, and an editor for long texts; subclasses paint."""

    refused = Signal(str)
    opened = Signal(object, int, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words: Wording | None = None

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget | None:  # type: ignore[override]
        """A list for statuses and kinds, a date field that says how it reads, an editor for texts."""
        editor = self._editor_for(parent, index)
        if editor is not None:  # what is typed into it is kept aside
            self.opened.emit(editor, index.data(REVISION_ROLE).number, index.data(FIELD_ROLE))
        return editor

    def _editor_for(self, parent: QWidget, index: Index) -> QWidget | None:
        form = FIELD_BY_NAME[index.data(FIELD_ROLE)].form
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if len(text) > MOST_EDITED:
            self.refused.emit(too_long(len(text)))
            return None
        if form in (Form.STATUS, Form.KIND):
            return self._list_editor(parent, Status if form is Form.STATUS else Kind)
        if form is Form.DATE:
            return DateEditor(text, parent)
        editor = PlainEditor(text, parent)
        editor.finished.connect(lambda: self._finish(editor))
        editor.left.connect(lambda: self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache))
        editor.refused.connect(self.refused)
        editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return editor

    def _list_editor(self, parent: QWidget, values: type[Status] | type[Kind]) -> ChoiceBox:
        assert self.words is not None  # the page sets it with the first plan
        editor = ChoiceBox(values, self.words, self._theme, parent)
        editor.activated.connect(lambda _row: self._finish(editor))
        return editor

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fills a list; texts were given to their editors when these were made."""
        if isinstance(editor, ChoiceBox):
            editor.choose(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.showPopup()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hands the new text to the model, which asks for the edit."""
        if isinstance(editor, ChoiceBox):
            model.setData(index, editor.value())
        elif isinstance(editor, DateEditor):
            model.setData(index, editor.text())
        elif isinstance(editor, PlainEditor):
            model.setData(index, editor.exact_text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Editors may be larger than their cell, but stay inside the table."""
        cell, parent = option.rect, editor.parentWidget()
        wanted = cell
        if isinstance(editor, PlainEditor):
            wanted = cell.adjusted(0, 0, max(0, 320 - cell.width()), max(0, 132 - cell.height()))
        elif isinstance(editor, DateEditor):
            wanted = cell.adjusted(0, 0, max(0, 232 - cell.width()), max(0, editor.sizeHint().height() - cell.height()))
        else:
            wanted = cell.adjusted(4, 6, -4, -6)
        if parent is not None:
            room = parent.rect()
            wanted.translate(min(0, room.right() - wanted.right()), min(0, room.bottom() - wanted.bottom()))
        editor.setGeometry(wanted)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Long texts see Enter and Tab themselves."""
        if isinstance(editor, PlainEditor) and event.type() == QEvent.Type.KeyPress:
            return False
        return super().eventFilter(editor, event)
