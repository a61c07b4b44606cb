"""The keys that end an edit in a cell, as people know them from spreadsheets."""

from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAB = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class Step(Enum):
    """Where the keyboard goes once a cell is saved."""

    STAY = "stay"
    DOWN = "down"
    UP = "up"
    NEXT = "next"
    PREVIOUS = "previous"


class CellKeys(QObject):
    """What an editor asks about each event while it stands in a cell; it tells when the edit is to end."""

    done = Signal(object)
    left = Signal()

    def take(self, event: QEvent, *, breaks_lines: bool = False) -> bool:
        """True where the event was one of ours."""
        if not isinstance(event, QKeyEvent):
            return False
        step = step_of(event, breaks_lines=breaks_lines)
        if event.type() == QEvent.Type.ShortcutOverride and step is Step.STAY:
            event.accept()  # Ctrl+Enter belongs to the editor while it is open, not to a menu
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if step is not None:
            self.done.emit(step)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True


def step_of(event: QKeyEvent, *, breaks_lines: bool = False) -> Step | None:
    """The step that a key asks for; in a text of several lines, Shift+Enter and Alt+Enter ask for none."""
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if event.key() in _TAB:
        back = shift or event.key() == Qt.Key.Key_Backtab
        return None if control else Step.PREVIOUS if back else Step.NEXT
    if event.key() not in _ENTER:
        return None
    if control:
        return Step.STAY
    if breaks_lines and (shift or event.modifiers() & Qt.KeyboardModifier.AltModifier):
        return None
    return Step.UP if shift else Step.DOWN
