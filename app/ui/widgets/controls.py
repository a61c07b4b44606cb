"""The few controls that the window is made of; every text in them is plain, whatever it holds."""

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from app.ui.widgets.icons import icon
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.translation import amount_text, tr

# More is laid out too slowly, however it is wrapped.
MOST_EDITED = 100_000
# Looking for the words' ends in what has none takes the square of its length: 100,000 characters took over a second at
# every key, and wrapped anywhere 35 ms. Qt does not break lines at no-break spaces.
_HUGE_WORD = re.compile(r"[^ \t\n\u2028\u2029]{2000}")
MOST_SHOWN = 20_000
_TAB_EDGES, _SEGMENT_EDGES = 6, 36


def label(text: str = "", role: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """A label that never guesses rich text; `role` chooses its look."""
    made = PlainLabel()
    made.setText(text)
    made.setWordWrap(wrap)
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        # Qt would put a text of Latin letters at the left, far from where the line begins here.
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    if role:
        made.setProperty("role", role)
    if selectable:
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return made


def button(text: str, clicked: Callable[[], object] | None = None, role: str = "", sign: str = "") -> QPushButton:
    """A push button; `role` is primary, quiet, chip or tab, `sign` an icon's name."""
    made = QPushButton(text.replace("&", "&&"))
    made.setAutoDefault(False)  # Enter in a dialog's field agrees, whatever button stands near it
    if role:
        made.setProperty("role", role)
    if sign:
        made.setProperty("sign", sign)
        made.setIcon(icon(sign, "on_accent" if role == "primary" else "plain"))
    if clicked:
        made.clicked.connect(lambda _checked=False: clicked())
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if role in ("tab", "segment"):
        fit_tab(made)
    return made


def tab_button(text: str) -> QPushButton:
    """A tab, which is chosen or not."""
    made = button(text, None, "tab")
    made.setCheckable(True)
    return made


def fit_tab(tab: QPushButton) -> None:
    """Gives a tab the room that its text needs once it is chosen, and bold."""
    strong = QFont(QApplication.font())
    strong.setWeight(QFont.Weight.DemiBold)
    around = _SEGMENT_EDGES if tab.property("role") == "segment" else _TAB_EDGES
    tab.setMinimumWidth(QFontMetrics(strong).horizontalAdvance(tab.text()) + around)


def fit_tabs(root: QWidget) -> None:
    """Measures all tabs anew, for text of another size."""
    for made in root.findChildren(QPushButton):
        if made.property("role") in ("tab", "segment"):
            fit_tab(made)


class _ListBox(QComboBox):
    """The wheel scrolls what the list stands in: turned over a closed list, it would choose something unseen."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to the area around."""
        event.ignore()


def list_box() -> QComboBox:
    """A drop-down list whose entries follow the style sheet, and none of which is cut."""
    made = _ListBox()
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setItemDelegate(QStyledItemDelegate(made))
    made.setMaxVisibleItems(12)
    return made


def redraw_icons(root: QWidget) -> None:
    """Draws the icons of all buttons anew, in the colours of the scheme in use."""
    for made in root.findChildren(QPushButton):
        sign = made.property("sign")
        if sign:
            made.setIcon(icon(sign, "on_accent" if made.property("role") == "primary" else "plain"))


def dress(widget: QWidget, name: str, value: str) -> None:
    """Changes a property that the style sheet looks at, and has the widget drawn anew."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def panel(name: str = "panel") -> QFrame:
    """A surface for content; `name` chooses its look."""
    made = QFrame()
    made.setObjectName(name)
    return made


def scrolled(content: QWidget) -> QScrollArea:
    """The content in an area that scrolls down only; the keyboard scrolls it, so it has a name."""
    area = QScrollArea()
    area.setAccessibleName(tr("Details"))
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(content)
    return area


def column(parent: QWidget | None = None, margin: int = 0, gap: int = 8) -> QVBoxLayout:
    """A vertical layout with our spacing."""
    layout = QVBoxLayout(parent) if parent else QVBoxLayout()
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(gap)
    return layout


def command(text: str, run: Callable[[], object], keys: str = "", sign: str = "") -> QAction:
    """A menu entry with its shortcut in Qt's portable notation."""
    made = QAction(text)
    if keys:
        made.setShortcut(QKeySequence(keys))
    if sign:
        made.setIcon(icon(sign))
        made.setIconVisibleInMenu(False)
    made.triggered.connect(lambda _checked=False: run())
    return made


def shortened(text: str, most: int = MOST_SHOWN) -> str:
    """A text that a widget can lay out at once; what was left out is said."""
    return text if len(text) <= most else f"{text[:most]}…\n({len(text) - most:,} more characters)"


def too_long(length: int) -> str:
    """Why a text can't be edited here, and what to do."""
    return tr(
        "This text has {length} characters, and an editor takes {most}:"
        " bring it in with “remediary edit --set FIELD=@FILE”.",
        length=amount_text(length),
        most=amount_text(MOST_EDITED),
    )


def fit_wrapping(editor: QPlainTextEdit, text: str) -> None:
    """Breaks lines between words, or anywhere where a word in the text is too long to look for its end."""
    modes = QTextOption.WrapMode
    wanted = modes.WrapAnywhere if _HUGE_WORD.search(text) else modes.WrapAtWordBoundaryOrAnywhere
    if editor.wordWrapMode() is not wanted:
        editor.setWordWrapMode(wanted)


class PlainEditor(QPlainTextEdit):
    """An editor that gives back exactly the text it was given, until somebody types."""

    finished = Signal()
    left = Signal()
    refused = Signal(str)

    def __init__(self, text: str = "", parent: QWidget | None = None, *, enter_breaks: bool = False) -> None:
        super().__init__(parent)
        self._enter_breaks = enter_breaks
        self.setTabChangesFocus(True)
        self.give(text)

    def give(self, text: str) -> None:
        """Replaces what stands in the editor."""
        fit_wrapping(self, text)
        self.setPlainText(text)
        self._given, self._shown = text, self._raw()
        self.moveCursor(QTextCursor.MoveOperation.End)

    @property
    def given(self) -> str:
        """The text that was put into it last, before anybody typed."""
        return self._given

    def exact_text(self) -> str:
        """The text; white space that Qt would replace is kept."""
        raw = self._raw()
        return self._given if raw == self._shown else raw

    def _raw(self) -> str:
        # toPlainText() turns no-break spaces into blanks.
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pastes plain text only, and only as much as an editor can show."""
        text = source.text()
        # A document counts its own end as a character.
        left = self.document().characterCount() - 1 - len(self.textCursor().selectedText())
        if left + len(text) > MOST_EDITED:
            self.refused.emit(too_long(left + len(text)))
            return
        self.insertPlainText(text)

    def insertPlainText(self, text: str) -> None:
        """Puts a text in at the cursor, wrapped so that the window goes on at once."""
        if self.wordWrapMode() is not QTextOption.WrapMode.WrapAnywhere:
            fit_wrapping(self, f"{self._raw()}{text}")
        super().insertPlainText(text)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter belongs to the editor while it is open, not to a menu."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not self.isReadOnly():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter finishes and Shift+Enter breaks the line; Enter does the one or the other; Esc leaves."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        breaks = event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
        finishes = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if enter and (breaks or self._enter_breaks) and not finishes:
            self.insertPlainText("\n")
        elif enter:
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
