"""What each plan of the open file owes, read beside the work, so that no edit waits for it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import UserError
from app.ui.widgets.translation import said

if TYPE_CHECKING:
    from app.services.clocks import PlanClocks
    from app.ui.desk import Desk

# As long as somebody goes on editing, nothing is computed anew.
_SETTLED_MS, _MINUTE_MS = 120, 60_000


class RunningClocks(QObject):
    """Keeps the clocks of all plans: the chosen one's are read after each change, the others' when they may be old.

    Plans are read one at a time; `changed` tells when there is something new to show, and once a minute.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._known: dict[int, PlanClocks] = {}
        self._fresh: set[int] = set()
        self._waiting: list[int] = []
        self._day: date | None = None
        self._settled, self._minute = QTimer(self), QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._read_next)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self.tick)
        self._minute.start()

    def forget(self) -> None:
        """Knows nothing any more: another file is open."""
        self._known.clear()
        self._fresh.clear()
        self._waiting.clear()
        self._settled.stop()
        self._day = None

    def doubt(self) -> None:
        """Takes what is known of all plans for old: others have written, or a new day has begun."""
        self._fresh.clear()

    def follow(self, plans: Sequence[int], chosen: int) -> None:
        """Reads the chosen plan's clocks again, then those that are missing or old; these are all plans there are."""
        self._known = {plan: self._known[plan] for plan in plans if plan in self._known}
        self._fresh.discard(chosen)
        self._waiting = sorted((plan for plan in plans if plan not in self._fresh), key=lambda plan: plan != chosen)
        if self._waiting:
            self._settled.start(_SETTLED_MS if chosen in self._known else 0)

    def of(self, plan_id: int) -> PlanClocks | None:
        """What a plan owed when it was read last; None before that."""
        return self._known.get(plan_id)

    def all(self) -> dict[int, PlanClocks]:
        """What is known of all plans, by their ids."""
        return dict(self._known)

    def read_now(self) -> None:
        """Reads at once what waits to be read."""
        while self._waiting:
            self._read_next()
        self._settled.stop()

    def tick(self) -> None:
        """Time has gone on: tells it, and on a new day reads everything again."""
        workspace = self._desk.workspace
        if workspace is None:
            return
        if self._day != workspace.today:
            chosen = self._desk.plan.id if self._desk.plan else 0
            self.doubt()
            self.follow(list(self._known), chosen)
        self.changed.emit()

    def _read_next(self) -> None:
        workspace = self._desk.workspace
        if workspace is None or not self._waiting:
            return
        plan = self._waiting.pop(0)
        self._day = workspace.today
        self._fresh.add(plan)
        try:
            self._known[plan] = workspace.clocks.of_plan(plan, actions=False)
        except UserError as error:  # what was known is shown on, and is read again with the next change
            self._fresh.discard(plan)
            self._desk.told.emit(said(error))
        chosen = self._desk.plan is not None and plan == self._desk.plan.id
        if chosen or not self._waiting:
            self.changed.emit()
        if self._waiting:
            self._settled.start(0)
