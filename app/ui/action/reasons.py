"""The one gate that every change of a due date passes: where a promise slips, somebody has to say why."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.edits import Edit, Slip, slips
from app.domain.errors import UserError


class Reasons(QObject):
    """`ask` puts the question to the user and returns the reason, or None where they want to think again."""

    put_off = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.ask: Callable[[Sequence[Slip]], str | None] = lambda _slips: ""
        self._asking = False

    def sought(self, edits: Sequence[Edit], given: str) -> str | None:
        """The reason for these edits, asked for where it is needed; None tells that nothing may be saved now."""
        if given.strip():
            return given
        slipping = _slips(edits)
        reason = self._answer(slipping) if slipping else given
        if reason is None:
            self.put_off.emit()
        return reason

    def _answer(self, slipping: Sequence[Slip]) -> str | None:
        if self._asking:  # an editor that lost the keyboard to the question wants to save once more
            return None
        self._asking = True
        try:
            return self.ask(slipping)
        finally:
            self._asking = False


def _slips(edits: Sequence[Edit]) -> tuple[Slip, ...]:
    try:
        return slips(edits)
    except UserError:  # saving will say it
        return ()


def ask_reason(slipping: Sequence[Slip], parent: QWidget) -> str | None:
    """Asks in a dialog."""
    from app.ui.action.reason_dialog import SlipDialog

    dialog = SlipDialog(slipping, parent)
    return dialog.reason.text() if dialog.exec() else None
