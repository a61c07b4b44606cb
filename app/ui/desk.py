"""What the window works on: the open file, the chosen plan, and every wish with its way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoGroup, QUndoStack

from app.domain.actions import FIELD_BY_NAME, Form
from app.domain.conflicts import OvertakenError
from app.domain.edits import Edit
from app.domain.errors import LostError, StorageError, UserError
from app.domain.others import touches
from app.domain.values import shown
from app.ui.action.reasons import Reasons
from app.ui.clocks import RunningClocks
from app.ui.evidence.known_evidence import KnownEvidence
from app.ui.safety.collision import Collision, Decided, decided_edits
from app.ui.safety.unsaved import UnsavedTyping
from app.ui.step import Step
from app.ui.widgets.translation import numbers_text, plural, said, tr

if TYPE_CHECKING:  # importing the services takes as long as showing the window
    from app.domain.plans import Plan, PlanSummary
    from app.domain.revisions import Revision
    from app.domain.updates import Draft
    from app.services.actions import Saved
    from app.services.workspace import Workspace


_MOST_NAMED = 12


class Desk(QObject):
    """Holds the workspace; asks its services, tells the views what changed, and never draws anything."""

    opening = Signal()
    leaving = Signal()
    file_opened = Signal()
    plans_changed = Signal()
    plan_chosen = Signal()
    actions_changed = Signal(object)
    updates_changed = Signal()
    refused = Signal(str)
    stranded = Signal(object)
    trouble_seen = Signal(object)
    conflicted = Signal(object)
    others_changed = Signal(object)
    told = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace: Workspace | None = None
        self.plan: Plan | None = None
        self.rows: tuple[Revision, ...] = ()
        self.draft: Draft | None = None
        self.undo_group = QUndoGroup(self)
        self._plans: list[PlanSummary] = []
        self._stacks: dict[int, QUndoStack] = {}
        self._deciding = self._behind = False
        self.unsaved = UnsavedTyping(self)
        self.reasons = Reasons(self)
        self.clocks = RunningClocks(self)
        self.evidence = KnownEvidence(self)

    def open(self, workspace: Workspace, plan_id: int = 0) -> None:
        """Works on another file from now on, on the named plan where it has it; the earlier file is given back."""
        self.opening.emit()
        self.leaving.emit()
        with ExitStack() as failing:  # a file that can't be read leaves the earlier one open
            failing.callback(workspace.close)
            plans = [item.plan.id for item in workspace.plans.summaries()]
            found = _found(workspace, plan_id if plan_id in plans else plans[0]) if plans else None
            failing.pop_all()
        if self.workspace is not None:
            self.workspace.close()
        for stack in self._stacks.values():
            self.undo_group.removeStack(stack)
            stack.deleteLater()
        self._stacks.clear()
        self.workspace, self.plan, self.rows, self.draft = workspace, None, (), None
        self.clocks.forget()
        self.file_opened.emit()
        if found is not None:
            self._show(*found)
        else:
            self.plans_changed.emit()
            self.plan_chosen.emit()

    def close(self) -> None:
        """Gives the file back."""
        if self.workspace is not None:
            self.unsaved.close()
            self.workspace.close()
            self.workspace, self.plan, self.rows, self.draft = None, None, (), None

    def plans(self) -> list[PlanSummary]:
        """All plans of the open file; those of before where it can't be read any more."""
        with suppress(LostError):
            self._plans = self.workspace.plans.summaries() if self.workspace else []
        return self._plans

    def choose_plan(self, plan_id: int) -> None:
        """Shows a plan."""
        assert self.workspace is not None
        self.leaving.emit()
        self._show(*_found(self.workspace, plan_id))

    def _show(self, plan: Plan, draft: Draft) -> None:
        if plan.id not in self._stacks:
            self._stacks[plan.id] = QUndoStack(self.undo_group)
        self._stacks[plan.id].setActive(True)
        self.plan, self.draft, self.rows = plan, draft, draft.edition.rows
        self.plans_changed.emit()
        self.plan_chosen.emit()

    def reload(self) -> None:
        """Reads the chosen plan again, as after somebody else's change."""
        if self.workspace is not None and self.plan is not None:
            self._doubt()
            self.reload_rows(())

    def attempt(self, wish: Callable[[], object]) -> bool:
        """Runs a wish; a mistake of the user is told in their words, anything else is a bug and shows itself."""
        try:
            wish()
        except StorageError as error:  # the window knows a way out
            self.stranded.emit(error)
            return False
        except UserError as error:
            self.refused.emit(said(error))
            return False
        return True

    def save(
        self, wish: Callable[[Workspace, int], Saved], says: str, decide: Callable[[OvertakenError], bool] | None = None
    ) -> bool:
        """Carries out a wish that appends revisions, and keeps the way back; `decide` meets what others wrote."""
        saved: list[Saved] = []
        overtaken: list[OvertakenError] = []

        def run() -> None:
            assert self.workspace is not None and self.plan is not None
            try:
                saved.append(wish(self.workspace, self.plan.id))
            except OvertakenError as error:
                if decide is None:
                    raise
                overtaken.append(error)

        if self.attempt(run) and saved:
            self.keep(saved[0], says)
            return True
        self.reload_rows(())
        return bool(overtaken) and decide is not None and decide(overtaken[0])

    def keep(self, saved: Saved, says: str) -> None:
        """Keeps the way back from what a service has saved, and shows it."""
        if saved.steps:
            self._stacks[saved.plan_id].push(Step(self, saved, says))
            self.reload_rows(saved.numbers)
            self.told.emit(tr("Saved {numbers}.", numbers=_named(saved.numbers)))
        if saved.replaced:
            says = tr("Characters that no document can hold: {count}, replaced by “\ufffd”.", count=saved.replaced)
            self.told.emit(says)

    def edit(self, number: int, fields: Mapping[str, str], reason: str = "") -> bool:
        """Sets fields of an action from their texts."""
        if self._deciding:  # an editor that lost the keyboard to the question wants to save once more
            return False
        fields = {name: text for name, text in fields.items() if not self._is_untouched(number, name, text)}
        if not fields:
            return True
        known = [self.unsaved.seen(number, field) for field in fields]
        # What the user had before them, also where the rows were read again while the editor was open.
        seen = next(filter(None, known), next((row for row in self.rows if row.number == number), None))
        edits, says = [Edit(seen, fields)] if seen else [], f"edit of #{number}"
        why = self.reasons.sought(edits, reason)
        if why is None:
            return False
        saved = self.save(
            lambda desk, plan: desk.actions.edit(plan, number, fields, why, seen),
            says,
            lambda error: self._decide(error, edits, lambda decided: self.change(decided, says, why)),
        )
        for field, text in fields.items():
            if saved or (field in FIELD_BY_NAME and FIELD_BY_NAME[field].form in (Form.STATUS, Form.KIND)):
                self.unsaved.done(number, field)
            else:
                self.unsaved.refused(number, field, text, seen.seq if seen else 0)
        return saved

    def _is_untouched(self, number: int, field: str, text: str) -> bool:
        """True for what an editor was opened with: others may have changed it since, the user did not."""
        seen = self.unsaved.seen(number, field)
        return seen is not None and text == shown(getattr(seen.state, field, None))

    def change(
        self, edits: Sequence[Edit], says: str, reason: str = "", added: Sequence[Mapping[str, str]] = ()
    ) -> bool:
        """Edits several actions and adds new ones, as one step; nothing is saved where one of them can't be."""
        why = self.reasons.sought(edits, reason)
        if why is None:
            return False

        def decide(error: OvertakenError) -> bool:
            saved = self._decide(error, edits, lambda decided: self.change(decided, says, why, added))
            for conflict in () if saved else error.conflicts:
                self.unsaved.refused(conflict.number, conflict.field, conflict.mine, 0)
            return saved

        return self.save(lambda desk, plan: desk.actions.change(plan, edits, why, added), says, decide)

    def _decide(self, error: OvertakenError, edits: Sequence[Edit], save: Callable[[Sequence[Edit]], bool]) -> bool:
        return self.decide(error, lambda texts: save(decided_edits(edits, error.conflicts, texts)))

    def decide(self, error: OvertakenError, save: Callable[[Decided], bool]) -> bool:
        """Shows what others wrote beside what was to be saved; nothing is overwritten before the user has seen it."""
        collision = Collision(error.conflicts, save)
        self._deciding = True
        try:
            self.conflicted.emit(collision)
        finally:
            self._deciding = False
        return collision.settled

    def catch_up(self, *, editing: bool = False) -> None:
        """Reads again what another program or window has written meanwhile, and tells what it was.

        While an editor is open it is told only, and shown afterwards. A file that is gone is told instead.
        """
        trouble = self.workspace.trouble() if self.workspace is not None else None
        self.trouble_seen.emit(trouble)
        if self.workspace is None or self.plan is None or trouble is not None:
            return
        if self.workspace.was_changed_outside():
            self._behind = True
            self.attempt(self._tell_others)
        if self._behind and not editing:
            self._doubt()
            self.attempt(lambda: self.reload_rows(()))

    def _doubt(self) -> None:
        self.clocks.doubt()
        self.evidence.doubt()

    def _tell_others(self) -> None:
        assert self.workspace is not None and self.plan is not None
        actions, plan_id = self.workspace.actions, self.plan.id
        found = touches(self.rows, actions.current(plan_id), lambda number: actions.history(plan_id, number))
        if found:
            self.others_changed.emit(found)

    def undo_saved(self, saved: Saved, reason: str) -> Saved:
        """Appends what stood before; used by the steps of the undo stack."""
        assert self.workspace is not None
        undone = self.workspace.actions.undo(saved, reason)
        self.reload_rows(undone.numbers)
        self.told.emit(tr("{reason}: {numbers}.", reason=reason, numbers=_named(undone.numbers)))
        return undone

    def reload_rows(self, numbers: object) -> None:
        """Reads the rows again and tells which actions were touched; where nothing can be read, what is shown stays."""
        assert self.workspace is not None
        if isinstance(self.workspace.trouble(), LostError):
            return
        self._read()
        self.actions_changed.emit(numbers)
        self.plans_changed.emit()

    def _read(self) -> None:
        assert self.workspace is not None and self.plan is not None
        self.plan, self.draft = _found(self.workspace, self.plan.id)
        self.rows, self._behind = self.draft.edition.rows, False


def _found(workspace: Workspace, plan_id: int) -> tuple[Plan, Draft]:
    return workspace.plans.get(plan_id), workspace.updates.draft(plan_id)


def _named(numbers: list[int]) -> str:
    """The actions by their numbers, or how many they are."""
    few = len(numbers) <= _MOST_NAMED
    return numbers_text(numbers) if few else plural("{count} action", "{count} actions", len(numbers))
