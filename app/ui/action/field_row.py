"""One field of the chosen action: read at a glance, edited where it stands."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.actions import Field, Form, Kind, Status
from app.domain.values import shown
from app.domain.wordings import Wording
from app.ui.action.field_value import FieldValue, Place
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.controls import MOST_EDITED, MOST_SHOWN, PlainEditor, column, label, shortened, too_long
from app.ui.widgets.date_editor import DateEditor
from app.ui.widgets.editing import may_edit
from app.ui.widgets.notes import Note, Notes
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr


class FieldRow(QWidget):
    """A caption, the value, and on request an editor; `saved` carries the new text, `opened` the editor."""

    saved = Signal(str, str)
    refused = Signal(str)
    opened = Signal(object)

    def __init__(self, field: Field, theme: Theme, parent: QWidget | None = None, *, empty: str = "") -> None:
        super().__init__(parent)
        self.field, self._theme, self._empty = field, theme, empty
        self._value: object = None
        self._words: Wording | None = None
        self._editor: QWidget | None = None
        self._first = ""
        self._saving, self._held = False, False
        is_title, is_long = field.name == "action", field.form is Form.PARAGRAPHS
        direction = QBoxLayout.Direction.TopToBottom if is_long else QBoxLayout.Direction.LeftToRight
        outer = QBoxLayout(direction, self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0 if is_long else 4)
        self._caption: QLabel = label(tr(field.label), "caption", wrap=not is_long)
        if is_title:
            self._caption.hide()
        if is_long:
            self._caption.setContentsMargins(8, 0, 8, 0)
        else:
            self._caption.setFixedWidth(caption_width(theme))
            self._caption.setContentsMargins(0, 6, 0, 0)
        outer.addWidget(self._caption, 0, Qt.AlignmentFlag.AlignTop)
        self._layout: QVBoxLayout = column(gap=2)
        outer.addLayout(self._layout, 1)
        self.value = FieldValue(theme, tr(field.label), strong=is_title)
        self.value.wanted.connect(self.edit)
        self._layout.addWidget(self.value)
        self._notes = Notes(theme)
        self._notes.setContentsMargins(8, 0, 8, 2)
        self._layout.addWidget(self._notes)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme
        self.value.use(theme)
        self._notes.use(theme)

    def add_below(self, widget: QWidget) -> None:
        """Puts something under the value and what is said about it."""
        inset = column(gap=0)
        inset.setContentsMargins(6, 0, 8, 0)
        inset.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading)
        self._layout.addLayout(inset)

    def show_value(self, value: object, words: Wording, places: Sequence[Place] = ()) -> None:
        """Shows a value; an edit that is going on is left alone, and meets what others wrote when it is saved."""
        self._value, self._words = value, words
        if isinstance(value, Status):
            self.value.show_status(value, words.statuses[value])
        else:
            said = words.kinds[value] if isinstance(value, Kind) else shown(value)
            empty = self._empty if may_edit(self) else "–"
            self.value.show_text(shortened(said), empty, [place for place in places if place.end <= MOST_SHOWN])

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Says what is to be known about the value."""
        self._notes.show_notes(notes)
        self.value.say_also("; ".join(note.text for note in notes))

    def edit(self) -> None:
        """Puts an editor in the value's place."""
        text = shown(self._value)
        if self._editor is not None or not may_edit(self):
            return
        if len(text) > MOST_EDITED:
            self.refused.emit(too_long(len(text)))
            return
        self._editor, self._first = self._make_editor(text), text
        self._editor.setAccessibleName(tr(self.field.label))
        self.value.hide()
        self._layout.insertWidget(0, self._editor)
        QWidget.setTabOrder(self.value, self._editor)  # Tab goes on to the next field
        self.opened.emit(self._editor)
        self._editor.setFocus()

    def is_editing(self) -> bool:
        """True while an editor is open."""
        return self._editor is not None

    def _make_editor(self, text: str) -> QWidget:
        match self.field.form:
            case Form.STATUS | Form.KIND:
                return self._list_editor(text)
            case Form.DATE:
                made = DateEditor(text)
                made.field.returnPressed.connect(self.commit)
                self._watch(made.field)
                return made
            case Form.LINE:
                line = QLineEdit(text)
                line.returnPressed.connect(self.commit)
                line.selectAll()
                self._watch(line)
                return line
            case _:
                return self._text_editor(text)

    def _list_editor(self, text: str) -> QWidget:
        assert self._words is not None  # an editor opens on a value that is shown
        made = ChoiceBox(Status if self.field.form is Form.STATUS else Kind, self._words, self._theme, None)
        made.choose(text)
        made.activated.connect(lambda _row: self.commit())
        self._watch(made)
        QTimer.singleShot(0, made, made.showPopup)
        return made

    def _text_editor(self, text: str) -> QWidget:
        made = PlainEditor(text)
        made.setMinimumHeight(round(self._theme.text_size * 9))
        made.finished.connect(self.commit)
        made.left.connect(self._leave)
        made.refused.connect(self.refused)
        made.setToolTip(tr("Enter saves, Shift+Enter starts a new line, Esc leaves the text as it was"))
        self._watch(made)
        return made

    def _watch(self, widget: QWidget) -> None:
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc leaves; going elsewhere saves, as in a spreadsheet."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._leave()
            return True
        if event.type() == QEvent.Type.FocusOut and self._editor is not None:
            QTimer.singleShot(0, self, self._commit_if_left)
        return super().eventFilter(watched, event)

    def _commit_if_left(self) -> None:
        editor = self._editor
        if editor is None or editor.isAncestorOf(self._focused()) or editor is self._focused():
            return
        if isinstance(editor, ChoiceBox) and editor.view().isVisible():
            return
        if self.window().isActiveWindow():
            self.commit()

    def _focused(self) -> QWidget:
        return self.window().focusWidget() or self

    def commit(self) -> None:
        """Saves what was typed, and shows the value again."""
        editor = self._editor
        if editor is None or self._saving:
            return
        text = _text_of(editor)
        self._saving, self._held = True, False
        if text != self._first:
            self.saved.emit(self.field.name, text)  # the editor stays until then: saving may ask for a reason
        self._saving = False
        if not self._held:
            self._leave()

    def hold(self) -> None:
        """What is being saved was put off: the editor stays open with it."""
        self._held = self._saving
        if self._held and self._editor is not None:
            self._editor.setFocus()

    def _leave(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            had_focus = editor.isAncestorOf(self._focused()) or editor is self._focused()
            editor.hide()
            editor.deleteLater()
            self.value.show()
            if had_focus:
                self.value.setFocus()


def _text_of(editor: QWidget) -> str:
    if isinstance(editor, ChoiceBox):
        return editor.value()
    if isinstance(editor, PlainEditor):
        return editor.exact_text()
    assert isinstance(editor, QLineEdit | DateEditor)
    return editor.text()


def caption_width(theme: Theme) -> int:
    """The room for the names of short fields, which stand beside their values."""
    return round(theme.text_size * 7.4)
