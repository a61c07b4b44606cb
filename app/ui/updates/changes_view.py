"""What changed in an update: one line an action, each of which opens to the very words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.domain.actions import FIELD_LABELS
from app.domain.changes import ActionChange, ChangeSet, told
from app.domain.differences import word_differences
from app.domain.wordings import Wording
from app.ui.updates.update_texts import change_line
from app.ui.widgets.controls import button, column, label
from app.ui.widgets.difference_label import DifferenceLabel
from app.ui.widgets.icons import icon
from app.ui.widgets.theme import RADIUS, Theme
from app.ui.widgets.translation import plural, tr

# Each line is laid out with all others; the comparison of two updates shows any number.
_MOST_ACTIONS = 40


class ChangesView(QWidget):
    """Computed, never typed: shown beside the preview. An action's line leads to its row in the table."""

    action_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._opened: set[int] = set()
        self._shown: tuple[ChangeSet, Wording, str, Theme] | None = None
        self.lines: list[ChangeLine] = []
        self._layout = column(self, gap=4)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme from the next changes on."""
        self._theme = theme

    def show_changes(self, changes: ChangeSet, words: Wording, heading: str) -> None:
        """Lists what differs; lines that were open stay open while the draft changes."""
        asked = (changes, words, heading, self._theme)
        if asked == self._shown:  # as while an intro is typed
            return
        self._shown = asked
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._layout.addWidget(self._head(heading))
        numbers, changed = changes.numbers, {change.number: change for change in changes.changed}
        self.lines = [self._line(number, changed.get(number), changes, words) for number in numbers[:_MOST_ACTIONS]]
        for line in self.lines:
            self._layout.addWidget(line)
        if not numbers:
            said = tr("This plan has no actions yet.") if changes.first else tr("No action changed.")
            self._layout.addWidget(label(said, "dim"))
        if len(numbers) > _MOST_ACTIONS:
            more = len(numbers) - _MOST_ACTIONS
            said = plural("{count} more: “Compare…” shows it.", "{count} more: “Compare…” shows them all.", more)
            self._layout.addWidget(label(said, "dim", wrap=True))
        self._all.setVisible(any(line.fields for line in self.lines))
        self._say_all()

    def _head(self, heading: str) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 4)
        row.addWidget(label(heading, "caption", wrap=True), 1)
        self._all = button("", self.open_all, "link")
        row.addWidget(self._all)
        return made

    def _line(self, number: int, change: ActionChange | None, changes: ChangeSet, words: Wording) -> "ChangeLine":
        made = ChangeLine(number, change_line(number, change, changes, words), change, words, self._theme)
        made.wanted.connect(lambda: self.action_wanted.emit(number))
        made.opened.connect(lambda is_open: self._remember(number, is_open))
        if number in self._opened:
            made.open(True)
        return made

    def _remember(self, number: int, is_open: bool) -> None:
        (self._opened.add if is_open else self._opened.discard)(number)
        self._say_all()

    def _is_open(self) -> bool:
        return any(line.is_open for line in self.lines)

    def _say_all(self) -> None:
        self._all.setText(tr("Hide the words") if self._is_open() else tr("Show the words"))

    def open_all(self) -> None:
        """Opens every line, or closes them where one is open."""
        wanted = not self._is_open()
        for line in self.lines:
            line.open(wanted)


class ChangeLine(QAbstractButton):
    """One action: its number, what changed in a line, and on request the differences word by word."""

    wanted = Signal()
    opened = Signal(bool)

    def __init__(
        self, number: int, summary: str, change: ActionChange | None, words: Wording, theme: Theme,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.fields = told(change.fields) if change else ()
        self.is_open, self._words, self._theme = False, words, theme
        self._details: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(f"#{number}: {summary}")
        said = tr("Enter goes to the action in the table, Space shows or hides the words that differ.")
        self.setAccessibleDescription(said)
        # The summary wraps, and needs more lines where the pane is narrow.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._layout = column(self, gap=4)
        self._layout.setContentsMargins(8, 6, 4, 6)
        row = QHBoxLayout()
        row.setSpacing(8)
        name = label(f"#{number}", "number")
        name.setMinimumWidth(round(theme.text_size * 2.4))
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(summary, wrap=True), 1, Qt.AlignmentFlag.AlignTop)
        self.toggle: QPushButton = button("", self._toggle, "fold", "unfold")  # type: ignore[assignment]
        self.toggle.setFixedSize(24, 24)
        self.toggle.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line itself has the keyboard
        self.toggle.setVisible(bool(self.fields))
        policy = self.toggle.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the lines stand below each other
        self.toggle.setSizePolicy(policy)
        row.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addLayout(row)
        self._name_toggle()

    def open(self, wanted: bool) -> None:
        """Shows or hides the words; they are compared when they are first looked at."""
        if wanted == self.is_open or not self.fields:
            return
        self.is_open = wanted
        if self._details is None:
            self._details = self._made_details()
            self._layout.addWidget(self._details)
        self._details.setVisible(wanted)
        self._name_toggle()
        self.opened.emit(wanted)

    def _toggle(self) -> None:
        self.open(not self.is_open)

    def _name_toggle(self) -> None:
        said = tr("Hide the words that differ") if self.is_open else tr("Show the words that differ")
        self.toggle.setProperty("sign", "fold" if self.is_open else "unfold")
        self.toggle.setIcon(icon(self.toggle.property("sign")))
        self.toggle.setAccessibleName(said)
        self.toggle.setToolTip(said)

    def _made_details(self) -> QWidget:
        made = QWidget()
        block = column(made, gap=2)
        block.setContentsMargins(round(self._theme.text_size * 2.4) + 8, 0, 4, 4)
        for item in self.fields:
            block.addWidget(label(tr(FIELD_LABELS[item.field]), "small"))
            pieces = word_differences(self._words.value(item.old), self._words.value(item.new))
            block.addWidget(DifferenceLabel(pieces, self._theme))
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the action; Space and the arrows open and close."""
        key, onward = event.key(), self.isLeftToRight()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.wanted.emit()
        elif key == Qt.Key.Key_Space:
            self._toggle()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.open((key == Qt.Key.Key_Right) == onward)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click leads to the action."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.wanted.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame of the keyboard, and a tint below the mouse."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(self._theme.colour("neutral_tint"))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()
