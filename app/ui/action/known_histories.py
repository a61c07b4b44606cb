"""The histories of actions as they were read last; they only ever grow, so that one is read again when it has."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.revisions import Revision
    from app.domain.updates import IssuedUpdate
    from app.ui.desk import Desk

_MOST_KEPT = 64


class KnownHistories:
    """Asks the services only for what changed since it was asked last."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._histories: OrderedDict[tuple[int, int], list[Revision]] = OrderedDict()
        self._issued: tuple[int, list[IssuedUpdate]] | None = None
        desk.file_opened.connect(self.forget)
        desk.updates_changed.connect(self._forget_issued)

    def forget(self) -> None:
        """Another file: nothing is known of it."""
        self._histories.clear()
        self._issued = None

    def _forget_issued(self) -> None:
        self._issued = None

    def of(self, head: Revision) -> list[Revision]:
        """All revisions of an action up to its newest, oldest first."""
        workspace, plan = self._desk.workspace, self._desk.plan
        assert workspace is not None and plan is not None
        key = (plan.id, head.number)
        known = self._histories.pop(key, None)
        if known is None or known[-1].seq != head.seq:
            known = workspace.actions.history(plan.id, head.number)
        self._histories[key] = known
        if len(self._histories) > _MOST_KEPT:
            self._histories.popitem(last=False)
        return known

    def issued(self) -> list[IssuedUpdate]:
        """The issued updates of the chosen plan, oldest first."""
        workspace, plan, draft = self._desk.workspace, self._desk.plan, self._desk.draft
        assert workspace is not None and plan is not None and draft is not None
        known = self._issued
        if known is None or known[0] != plan.id or len(known[1]) + 1 != draft.edition.number:
            known = self._issued = (plan.id, workspace.updates.issued(plan.id))
        return known[1]
