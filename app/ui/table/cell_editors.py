"""What edits a cell of the action table in place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.actions import FIELD_BY_NAME, Field, Form, Kind, Status
from app.domain.wordings import Wording
from app.ui.table.actions_model import FIELD_ROLE, REVISION_ROLE
from app.ui.table.cell_keys import CellKeys, Step
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.controls import MOST_EDITED, too_long
from app.ui.widgets.date_editor import DateEditor
from app.ui.widgets.line_editor import LineEditor
from app.ui.widgets.long_text_editor import LongTextEditor, TextInput
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

Index = QModelIndex | QPersistentModelIndex
CellEditor = ChoiceBox | DateEditor | LineEditor | LongTextEditor
_LEAST_WIDE = {DateEditor: 272, LineEditor: 176}


class CellEditors(QStyledItemDelegate):
    """Lists for statuses and kinds, a date field, and editors for texts; subclasses paint.

    `ended` tells that an edit is to be saved and where to go then, `left` that it is given up. The table does both.
    """

    refused = Signal(str)
    opened = Signal(object, int, str)
    ended = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words: Wording | None = None
        self.editor: CellEditor | None = None
        # True while a key opens the editor: what it types replaces what stands there.
        self.replacing = False
        self.owners: Callable[[], Sequence[str]] = tuple

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget | None:  # type: ignore[override]
        """An editor that fits the field, or none where the text is too long for any."""
        field, text = FIELD_BY_NAME[index.data(FIELD_ROLE)], str(index.data(Qt.ItemDataRole.EditRole))
        if len(text) > MOST_EDITED:
            self.refused.emit(too_long(len(text)))
            return None
        made = self._made(field, text, parent)
        self._listen(made)
        self.opened.emit(_input(made), index.data(REVISION_ROLE).number, field.name)
        self.editor = made
        return made

    def _made(self, field: Field, text: str, parent: QWidget) -> CellEditor:
        match field.form:
            case Form.STATUS | Form.KIND:
                assert self.words is not None  # the page sets it with the first plan
                return ChoiceBox(Status if field.form is Form.STATUS else Kind, self.words, self._theme, parent)
            case Form.DATE:
                made = DateEditor(text, parent)
                made.lay_over()
                return made
            case Form.LINE:
                return LineEditor(text, self.owners() if field.name == "owner" else (), parent)
            case _:
                return LongTextEditor(text, tr(field.label), parent)

    def _listen(self, made: CellEditor) -> None:
        if isinstance(made, LongTextEditor):
            made.input.refused.connect(self.refused)
            if self.replacing:
                made.input.selectAll()
        elif isinstance(made, ChoiceBox):
            # A key in the open list tells this first, and where to go only afterwards.
            made.activated.connect(lambda _row: QTimer.singleShot(0, made, lambda: self._chosen(made)))
        keys = CellKeys(made)
        keys.done.connect(self.ended)
        keys.left.connect(self.left)
        entry = _input(made)
        entry.keys = keys
        entry.installEventFilter(self)
        made.destroyed.connect(lambda: self._forget(made))

    def _chosen(self, made: ChoiceBox) -> None:
        if self.editor is made:
            self.ended.emit(Step.STAY)

    def _forget(self, made: CellEditor) -> None:
        if self.editor is made:
            self.editor = None

    def begin(self) -> None:
        """The editor is open on what stands there: the cursor goes to the end, a list opens."""
        made = self.editor
        if isinstance(made, ChoiceBox):
            made.showPopup()
        elif isinstance(made, DateEditor | LineEditor):
            line = made.field if isinstance(made, DateEditor) else made
            line.deselect()
            line.end(False)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fills a list; texts were given to their editors when these were made."""
        if isinstance(editor, ChoiceBox):
            editor.choose(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hands the new text to the model, which asks for the edit."""
        if isinstance(editor, ChoiceBox):
            model.setData(index, editor.value())
        elif isinstance(editor, DateEditor | LineEditor):
            model.setData(index, editor.text())
        elif isinstance(editor, LongTextEditor):
            model.setData(index, editor.input.exact_text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Editors may be larger than their cell, but stay inside the table."""
        cell, parent = option.rect, editor.parentWidget()
        if isinstance(editor, LongTextEditor):
            editor.lay_over(cell)
        elif isinstance(editor, ChoiceBox) and parent is not None:
            editor.setGeometry(_inside(cell.adjusted(4, 6, -4, -6), parent.rect()))
        elif parent is not None:
            wide = max(cell.width(), _LEAST_WIDE.get(type(editor), 0))
            high = max(cell.height(), editor.sizeHint().height())
            mirrored = option.direction is Qt.LayoutDirection.RightToLeft
            left = cell.right() + 1 - wide if mirrored else cell.left()
            editor.setGeometry(_inside(QRect(left, cell.top(), wide, high), parent.rect()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Going elsewhere saves, as in a spreadsheet; keys are taken by the editors themselves."""
        if event.type() == QEvent.Type.FocusOut and self.editor is not None:
            QTimer.singleShot(0, self, self._look)
        return False

    def _look(self) -> None:
        """Saves where the keyboard is elsewhere in the window; a dialog or another window takes nothing away."""
        made = self.editor
        if made is None or not made.window().isActiveWindow():
            return
        focused = made.window().focusWidget()
        if focused is made or (focused is not None and made.isAncestorOf(focused)):
            return
        if not (isinstance(made, ChoiceBox) and made.view().isVisible()):
            self.ended.emit(Step.STAY)


def _input(made: CellEditor) -> ChoiceBox | LineEditor | TextInput:
    """The part of an editor that has the keyboard."""
    if isinstance(made, DateEditor):
        return made.field
    return made.input if isinstance(made, LongTextEditor) else made


def _inside(wanted: QRect, room: QRect) -> QRect:
    """The rectangle, moved so that none of it is cut off."""
    left = max(room.left(), min(wanted.left(), room.right() - wanted.width() + 1))
    top = max(room.top(), min(wanted.top(), room.bottom() - wanted.height() + 1))
    return QRect(left, top, wanted.width(), wanted.height())
