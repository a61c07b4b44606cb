"""One field of the chosen action: read at a glance, edited where it stands."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.actions import Field, Form, Kind, Status
from app.domain.dates import WrittenDate
from app.domain.values import shown
from app.domain.wordings import Wording
from app.ui.actions_delegate import paint_pill
from app.ui.choice_box import ChoiceBox
from app.ui.controls import MOST_EDITED, PlainEditor, column, label, shortened, too_long
from app.ui.date_editor import DateEditor, date_in_words
from app.ui.theme import Theme


class FieldRow(QWidget):
    """A caption, the value, and on request an editor; `saved` carries the new text."""

    saved = Signal(str, str)
    refused = Signal(str)
    opened = Signal(object)

    def __init__(self, field: Field, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self._theme = field, theme
        self._value: object = None
        self._words: Wording | None = None
        self._editor: QWidget | None = None
        self._first = ""
        self._saving, self._held = False, False
        self._layout = column(self, gap=2)
        self._caption = label(field.label, "caption")
        self._layout.addWidget(self._caption)
        self._shown = _Value(field, theme)
        self._shown.wanted.connect(self.edit)
        self._layout.addWidget(self._shown)
        self._note = label("", "small", wrap=True)
        self._note.hide()
        self._layout.addWidget(self._note)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme
        self._shown.use(theme)

    def show_value(self, value: object, words: Wording) -> None:
        """Shows a value; an edit that is going on is left alone, and meets what others wrote when it is saved."""
        self._value, self._words = value, words
        self._shown.show_value(value, words)
        meaning = date_in_words(value) if isinstance(value, WrittenDate) and value.text else ""
        self._note.setText(meaning if meaning != shown(value) else "")
        self._note.setVisible(bool(self._note.text()) and self._editor is None)

    def edit(self) -> None:
        """Puts an editor in the value's place."""
        text = shown(self._value)
        if self._editor is not None:
            return
        if len(text) > MOST_EDITED:
            self.refused.emit(too_long(len(text)))
            return
        self._editor, self._first = self._make_editor(text), text
        self._editor.setAccessibleName(self.field.label)
        self.opened.emit(self._editor)
        self._shown.hide()
        self._note.hide()
        self._layout.insertWidget(1, self._editor)
        QWidget.setTabOrder(self._shown, self._editor)  # Tab goes on to the next field
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
        made.setToolTip("Enter saves, Shift+Enter starts a new line, Esc leaves the text as it was")
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
            self._shown.show()
            self._note.setVisible(bool(self._note.text()))
            if had_focus:
                self._shown.setFocus()


def _text_of(editor: QWidget) -> str:
    if isinstance(editor, ChoiceBox):
        return editor.value()
    if isinstance(editor, PlainEditor):
        return editor.exact_text()
    assert isinstance(editor, QLineEdit | DateEditor)
    return editor.text()


class _Value(QWidget):
    """The value as text or pill; a click or Enter asks for an editor."""

    wanted = Signal()

    def __init__(self, field: Field, theme: Theme) -> None:
        super().__init__()
        self._field, self._theme = field, theme
        self._status: Status | None = None
        self._word = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(field.label)
        layout = column(self, gap=0)
        layout.setContentsMargins(6, 4, 6, 4)
        self._label = label("", wrap=True)
        layout.addWidget(self._label)

    def use(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_value(self, value: object, words: Wording) -> None:
        text = shown(value)
        if isinstance(value, Kind):
            text = words.kinds[value]
        self._status = value if isinstance(value, Status) else None
        self._word = words.statuses[value] if isinstance(value, Status) else ""
        self._label.setVisible(self._status is None)
        self._label.setText(shortened(text) or "—")
        self._label.setProperty("role", "" if text else "dim")
        self.setAccessibleDescription(self._word or text[:200] or "empty")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a pill where one is painted."""
        return QSize(120, self.fontMetrics().height() + 16) if self._status else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """A pill must not be cut."""
        return self.sizeHint() if self._status else super().minimumSizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the pill, and a frame around what the keyboard or the mouse is at."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(self._theme.colour("accent" if self.hasFocus() else "line"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if self._status:
            place = QRectF(self.rect()).adjusted(6, 4, -6, 0)
            paint_pill(painter, place, self._word, self._status, self._theme, self.layoutDirection())
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click edits."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(QPointF(event.position()).toPoint()):
            self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or F2 edits."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The frame follows focus and mouse."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)
