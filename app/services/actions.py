"""What the user can do with actions; everything appends revisions, in one transaction a wish."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import chain
from typing import Any

from app.domain import lineage
from app.domain.actions import ActionState
from app.domain.changes import exact_differences
from app.domain.conflicts import Conflict, OvertakenError, compare
from app.domain.edits import Edit
from app.domain.errors import ConflictError, UserError
from app.domain.revisions import Revision
from app.domain.sentences import counted, numbers
from app.domain.values import read_values, shown
from app.services.context import Context
from app.services.wish import Step, Wish, wish
from app.store import actions as action_store
from app.store import plans as plan_store
from app.store import revisions as revision_store
from app.store import updates as update_store
from app.store.ledger import Told, untold


@dataclass(frozen=True, slots=True)
class Proposal:
    """A new state for an action, thought out while `base` was its newest revision."""

    base: Revision
    state: ActionState


@dataclass(frozen=True, slots=True)
class Saved:
    """What a wish appended, empty when nothing differed, and how many characters were replaced."""

    plan_id: int
    steps: tuple[Step, ...]
    replaced: int = 0

    @property
    def numbers(self) -> list[int]:
        """The actions that it touched."""
        return [step.after.number for step in self.steps]


class Actions:
    """Reading and changing the actions of a plan."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def current(self, plan_id: int) -> list[Revision]:
        """The newest revision of each action that stands in the table, by number."""
        with self._context.database.reading() as connection:
            plan_store.get(connection, plan_id)
            return [row for row in action_store.heads(connection, plan_id) if not row.state.discarded]

    def as_of(self, plan_id: int, day: date) -> list[Revision]:
        """The actions as they stood at the end of a day, in UTC."""
        start = datetime.combine(day, time(), UTC)
        moment = start + timedelta(days=1) if day < date.max else datetime.max.replace(tzinfo=UTC)
        with self._context.database.reading() as connection:
            plan_store.get(connection, plan_id)
            return [row for row in revision_store.as_of(connection, plan_id, moment) if not row.state.discarded]

    def get(self, plan_id: int, number: int) -> Revision:
        """The newest revision of one action."""
        with self._context.database.reading() as connection:
            return action_store.head(connection, plan_id, number)

    def history(self, plan_id: int, number: int | None = None) -> list[Revision]:
        """All revisions of a plan or of one action, oldest first."""
        with self._context.database.reading() as connection:
            plan_store.get(connection, plan_id)
            if number is not None:
                action_store.head(connection, plan_id, number)
            return revision_store.history(connection, plan_id, number)

    def compare(self, plan_id: int, number: int, field: str, over: int, mine: str) -> Conflict:
        """How a text that was typed over the revision `over` stands to what the action says now."""
        return compare(self.history(plan_id, number), over, field, mine)

    def edit(
        self, plan_id: int, number: int, typed: Mapping[str, str], reason: str = "", seen: Revision | None = None
    ) -> Saved:
        """Sets fields from their texts; a save that changes nothing appends nothing.

        `seen` is the revision that the user had before them: a field that somebody changed since is a
        ConflictError with the text that stands there now.
        """
        values = read_values(typed)
        with wish(self._context, plan_id, reason) as asked:
            base = asked.head(number)
            _refuse_overtaken(_overtaken(asked, base, seen, values.values))
            asked.append(base, base.state.with_fields(values.values))
        return Saved(plan_id, asked.steps, values.replaced)

    def add(self, plan_id: int, typed: Mapping[str, str], reason: str = "") -> Saved:
        """Adds an action with the next free number."""
        values = read_values({"action": "", **typed})
        with wish(self._context, plan_id, reason) as asked:
            asked.add(ActionState(action="").with_fields(values.values))
        return Saved(plan_id, asked.steps, values.replaced)

    def change(
        self, plan_id: int, edits: Sequence[Edit], reason: str = "", added: Sequence[Mapping[str, str]] = ()
    ) -> Saved:
        """Edits several actions and adds new ones as one wish: all of it, or nothing.

        What stands in the way of one, such as a field that somebody changed since, stops all.
        """
        read = [(edit.seen, read_values(edit.typed)) for edit in edits]
        fresh = [read_values({"action": "", **typed}) for typed in added]
        with wish(self._context, plan_id, reason) as asked:
            bases = [asked.head(seen.number) for seen, _ in read]
            overtaken = [
                _overtaken(asked, base, seen, typed.values) for base, (seen, typed) in zip(bases, read, strict=True)
            ]
            _refuse_overtaken(list(chain.from_iterable(overtaken)))
            for base, (_, typed) in zip(bases, read, strict=True):
                asked.append(base, base.state.with_fields(typed.values))
            asked.add_next([ActionState(action="").with_fields(typed.values) for typed in fresh])
        return Saved(plan_id, asked.steps, sum(typed.replaced for typed in [*(t for _, t in read), *fresh]))

    def apply(
        self, plan_id: int, proposals: Sequence[Proposal], reason: str = "",
        added: Mapping[int, ActionState] | None = None, told: Told = untold,
    ) -> Saved:  # fmt: skip
        """Appends several states, and adds actions with the numbers they were published with, as one wish.

        A state that was overtaken by somebody is a ConflictError for all; so is what `told` raises, which learns how
        many more rows were written.
        """
        with wish(self._context, plan_id, reason, told) as asked:
            asked.append_all([(one.base, one.state) for one in proposals if not _merges(one)])
            asked.add_all(added or {})
            # A merged action's promise goes on with the other one, as that is by then.
            asked.append_all([(one.base, one.state) for one in proposals if _merges(one)])
        return Saved(plan_id, asked.steps)

    def split(self, plan_id: int, number: int, parts: Sequence[str], reason: str = "") -> Saved:
        """Splits an action: the first part keeps the number, the others get new ones."""
        read = [read_values({"action": part}) for part in parts]
        with wish(self._context, plan_id, reason) as asked:
            base = asked.head(number)
            kept, fresh = lineage.split_states(base, [item.values["action"] for item in read])
            asked.append(base, kept)
            for state in fresh:
                asked.add(state, reason=f"Split from #{number}")
        return Saved(plan_id, asked.steps, sum(item.replaced for item in read))

    def merge(self, plan_id: int, number: int, into: int, reason: str = "") -> Saved:
        """Ends an action in favour of another; its row stays and says so."""
        with wish(self._context, plan_id, reason) as asked:
            base = asked.head(number)
            asked.append(base, lineage.merged_state(base, asked.head(into)))
        return Saved(plan_id, asked.steps)

    def restore(self, plan_id: int, earlier: Revision, reason: str = "", field: str = "") -> Saved:
        """Appends an earlier state of an action, or one field of it, as its newest revision."""
        with wish(self._context, plan_id, reason) as asked:
            head = asked.any_head(earlier.number)
            back = head.state.with_fields({field: getattr(earlier.state, field)}) if field else earlier.state
            asked.append(head, back)
        return Saved(plan_id, asked.steps)

    def undo(self, saved: Saved, reason: str = "Undo") -> Saved:
        """Appends the states that stood before; a new action is taken back, its number stays used.

        A ConflictError where an action does not stand as this wish left it.
        """
        with wish(self._context, saved.plan_id, reason) as asked:
            _refuse_published(asked, saved)
            asked.append_all([_earlier(asked, step) for step in saved.steps])
        return Saved(saved.plan_id, asked.steps)


def _merges(proposal: Proposal) -> bool:
    return proposal.state.merged_into not in (None, proposal.base.state.merged_into)


def _overtaken(asked: Wish, head: Revision, seen: Revision | None, values: Mapping[str, Any]) -> list[Conflict]:
    """The fields that somebody changed to something else since the user looked at them."""
    if seen is None or seen.seq == head.seq:
        return []
    changed = [
        name for name, value in values.items() if getattr(head.state, name) not in (getattr(seen.state, name), value)
    ]
    history = revision_store.history(asked.connection, asked.plan_id, head.number) if changed else []
    return [compare(history, seen.seq, name, shown(values[name])) for name in changed]


def _refuse_overtaken(conflicts: Sequence[Conflict]) -> None:
    if conflicts:
        raise OvertakenError(conflicts)


def _earlier(asked: Wish, step: Step) -> tuple[Revision, ActionState]:
    """The newest revision of a step's action, and the state that it goes back to."""
    head = asked.any_head(step.after.number)
    if exact_differences(head.state, step.after.state):
        raise ConflictError(
            "Action #{number} was changed since: look at it, and edit it where needed.", number=head.number
        )
    return head, step.before.state if step.before else replace(head.state, discarded=True)


def _refuse_published(asked: Wish, saved: Saved) -> None:
    created = {step.after.number for step in saved.steps if step.before is None or step.before.state.discarded}
    shown = sorted(created & update_store.published_numbers(asked.connection, saved.plan_id)) if created else []
    if shown:
        raise UserError(
            counted(
                "{numbers} stands in an issued update: cancel it instead of taking it back.",
                "{numbers} stand in an issued update: cancel them instead of taking them back.",
                len(shown),
                numbers=numbers(shown),
            )
        )
