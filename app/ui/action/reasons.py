"""The one gate that every change of a due date passes: where a promise slips, somebody has to say why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.edits import Edit, Slip, slips
from app.domain.errors import UserError

if TYPE_CHECKING:
    from app.domain.promises import Promises
    from app.ui.desk import Desk

# Of more edits at once, only those whose date names a day are held against what was promised.
_MOST_READ = 50


class Reasons(QObject):
    """`ask` puts the question to the user and returns the reason, or None where they want to think again."""

    put_off = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.ask: Callable[[Sequence[Slip]], str | None] = lambda _slips: ""
        self._asking = False

    def sought(self, edits: Sequence[Edit], given: str) -> str | None:
        """The reason for these edits, asked for where it is needed; None tells that nothing may be saved now."""
        return self.sought_for(self._slips(edits) if not given.strip() else (), given)

    def sought_for(self, slipping: Sequence[Slip], given: str) -> str | None:
        """As `sought`, where it is known already what slips."""
        reason = self._answer(slipping) if slipping and not given.strip() else given
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

    def _slips(self, edits: Sequence[Edit]) -> tuple[Slip, ...]:
        try:
            return slips(edits, self._promises_of if len(edits) <= _MOST_READ else lambda _number: ())
        except UserError:  # saving will say it
            return ()

    def _promises_of(self, number: int) -> Promises:
        """What was promised for an action before its date named no day any more."""
        workspace, plan = self._desk.workspace, self._desk.plan
        if workspace is None or plan is None:
            return ()
        return workspace.slips.of_action(plan.id, number).actions[0].record.promises


def ask_reason(slipping: Sequence[Slip], parent: QWidget) -> str | None:
    """Asks in a dialog."""
    from app.ui.action.reason_dialog import SlipDialog

    dialog = SlipDialog(slipping, parent)
    return dialog.reason.text() if dialog.exec() else None
