"""The evidence of the chosen plan, read beside the work, so that no row and no edit waits for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import UserError
from app.ui.widgets.translation import said

if TYPE_CHECKING:
    from app.domain.evidence import Evidence
    from app.ui.desk import Desk

# The rows and the clocks come first.
_SETTLED_MS = 150


class KnownEvidence(QObject):
    """Keeps what was read last; `changed` tells when something else is known."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._plan = 0
        self._items: tuple[Evidence, ...] = ()
        self._counts: Mapping[int, int] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLED_MS)
        self._soon.timeout.connect(self.read_now)
        desk.file_opened.connect(self._forget)
        desk.plan_chosen.connect(self._choose)

    @property
    def is_known(self) -> bool:
        """False until the evidence of the chosen plan was read."""
        return self._desk.plan is not None and self._plan == self._desk.plan.id

    def all(self) -> tuple[Evidence, ...]:
        """Every item of the chosen plan by number, also withdrawn ones; none before they were read."""
        return self._items if self.is_known else ()

    def of_action(self, number: int) -> tuple[Evidence, ...]:
        """The items of one action by number, also withdrawn ones."""
        return tuple(one for one in self.all() if one.action == number)

    def counts(self) -> Mapping[int, int] | None:
        """How many items stand for each action that has some; None before they were read."""
        return self._counts if self.is_known else None

    def doubt(self) -> None:
        """Reads again soon: others may have written."""
        self._soon.start()

    def read_now(self) -> None:
        """Reads at once, as after a change of one's own."""
        self._soon.stop()
        workspace, plan = self._desk.workspace, self._desk.plan
        if workspace is None or plan is None:
            return
        try:
            items = tuple(workspace.evidence.of_plan(plan.id))
        except UserError as error:  # what was known is shown on, and is read again with the next change
            self._desk.told.emit(said(error))
            return
        if (plan.id, items) != (self._plan, self._items):
            from app.domain.evidence import counted_by_action

            self._plan, self._items, self._counts = plan.id, items, counted_by_action(items)
            self.changed.emit()

    def _forget(self) -> None:
        self._plan, self._items, self._counts = 0, (), {}

    def _choose(self) -> None:
        if self._desk.plan is None:
            self._soon.stop()
        else:
            self._soon.start()
