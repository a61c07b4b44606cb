"""What the user can do with actions; everything appends revisions, in one transaction a wish."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from app.domain import changes, lineage
from app.domain.actions import ActionState
from app.domain.errors import ConflictError, UserError
from app.domain.revisions import Revision
from app.domain.texts import line, numbers
from app.domain.values import read_values
from app.services.context import Context
from app.store import actions as action_store
from app.store import plans as plan_store
from app.store import revisions as revision_store
from app.store import updates as update_store
from app.store.database import Transaction


@dataclass(frozen=True, slots=True)
class Proposal:
    """A new state for an action, thought out while `base` was its newest revision."""

    base: Revision
    state: ActionState


@dataclass(frozen=True, slots=True)
class Step:
    """One appended revision and the one before it; None before a new action's first."""

    before: Revision | None
    after: Revision


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
        moment = datetime.combine(day, time(), UTC) + timedelta(days=1) if day < date.max else datetime.max
        with self._context.database.reading() as connection:
            return [row for row in revision_store.as_of(connection, plan_id, moment) if not row.state.discarded]

    def get(self, plan_id: int, number: int) -> Revision:
        """The newest revision of one action."""
        with self._context.database.reading() as connection:
            return action_store.head(connection, plan_id, number)

    def history(self, plan_id: int, number: int | None = None) -> list[Revision]:
        """All revisions of a plan or of one action, oldest first."""
        with self._context.database.reading() as connection:
            if number is not None:
                action_store.head(connection, plan_id, number)
            return revision_store.history(connection, plan_id, number)

    def edit(self, plan_id: int, number: int, typed: Mapping[str, str], reason: str = "") -> Saved:
        """Sets fields from their texts; a save that changes nothing appends nothing."""
        values = read_values(typed)
        with self._context.database.writing() as connection:
            base = action_store.head(connection, plan_id, number)
            proposal = Proposal(base, base.state.with_fields(values.values))
            steps = self._append(connection, plan_id, [proposal], reason)
        return Saved(plan_id, steps, values.replaced)

    def apply(self, plan_id: int, proposals: Sequence[Proposal], reason: str = "") -> Saved:
        """Appends several states at once; one that was overtaken by somebody is a ConflictError for all."""
        with self._context.database.writing() as connection:
            return Saved(plan_id, self._append(connection, plan_id, proposals, reason))

    def add(self, plan_id: int, typed: Mapping[str, str], reason: str = "") -> Saved:
        """Adds an action with the next free number."""
        values = read_values({"action": "", **typed})
        with self._context.database.writing() as connection:
            plan_store.get(connection, plan_id)
            state = ActionState(action="").with_fields(values.values)
            step = self._add(connection, plan_id, action_store.next_number(connection, plan_id), state, reason)
        return Saved(plan_id, (step,), values.replaced)

    def add_numbered(
        self, plan_id: int, states: Mapping[int, ActionState], proposals: Sequence[Proposal], reason: str
    ) -> Saved:
        """Adds actions with the numbers they were published with, and changes others, as one wish."""
        with self._context.database.writing() as connection:
            steps = self._append(connection, plan_id, proposals, reason)
            steps += tuple(self._add(connection, plan_id, n, state, reason) for n, state in sorted(states.items()))
        return Saved(plan_id, steps)

    def split(self, plan_id: int, number: int, parts: Sequence[str], reason: str = "") -> Saved:
        """Splits an action: the first part keeps the number, the others get new ones."""
        read = [read_values({"action": part}) for part in parts]
        with self._context.database.writing() as connection:
            base = action_store.head(connection, plan_id, number)
            kept, fresh = lineage.split_states(base, [item.values["action"] for item in read])
            steps = self._append(connection, plan_id, [Proposal(base, kept)], reason)
            for state in fresh:
                next_number = action_store.next_number(connection, plan_id)
                steps += (self._add(connection, plan_id, next_number, state, reason or f"Split from #{number}"),)
        return Saved(plan_id, steps, sum(item.replaced for item in read))

    def merge(self, plan_id: int, number: int, into: int, reason: str = "") -> Saved:
        """Ends an action in favour of another; its row stays and says so."""
        with self._context.database.writing() as connection:
            base = action_store.head(connection, plan_id, number)
            state = lineage.merged_state(base, action_store.head(connection, plan_id, into))
            return Saved(plan_id, self._append(connection, plan_id, [Proposal(base, state)], reason))

    def restore(self, plan_id: int, earlier: Revision, reason: str = "") -> Saved:
        """Appends an earlier state of an action as its newest revision."""
        with self._context.database.writing() as connection:
            head = action_store.head(connection, plan_id, earlier.number)
            return Saved(plan_id, self._append(connection, plan_id, [Proposal(head, earlier.state)], reason))

    def undo(self, saved: Saved, reason: str = "Undo") -> Saved:
        """Appends the states that stood before; a new action is taken back, its number stays used.

        A ConflictError where an action does not stand as this wish left it.
        """
        plan_id = saved.plan_id
        with self._context.database.writing() as connection:
            self._refuse_published(connection, saved)
            proposals = [self._way_back(connection, plan_id, step) for step in saved.steps]
            return Saved(plan_id, self._append(connection, plan_id, proposals, reason))

    def _way_back(self, connection: Transaction, plan_id: int, step: Step) -> Proposal:
        head = action_store.head(connection, plan_id, step.after.number)
        if changes.exact_differences(head.state, step.after.state):
            raise ConflictError(f"Action #{head.number} was changed since: look at it, and edit it where needed.")
        return Proposal(head, step.before.state if step.before else replace(head.state, discarded=True))

    def _refuse_published(self, connection: Transaction, saved: Saved) -> None:
        created = {step.after.number for step in saved.steps if step.before is None}
        shown = sorted(created & update_store.published_numbers(connection, saved.plan_id)) if created else []
        if shown:
            raise UserError(f"{numbers(shown)} stands in an issued update: cancel it instead of taking it back.")

    def _append(
        self, connection: Transaction, plan_id: int, proposals: Sequence[Proposal], reason: str
    ) -> tuple[Step, ...]:
        made, at = [], self._context.now()
        for proposal in proposals:
            if changes.exact_differences(proposal.base.state, proposal.state):
                after = action_store.append(
                    connection, plan_id, proposal.base, proposal.state, self._context.author, at, line(reason)
                )
                made.append(Step(proposal.base, after))
        return tuple(made)

    def _add(self, connection: Transaction, plan_id: int, number: int, state: ActionState, reason: str) -> Step:
        if not state.action.strip():
            raise UserError("An action needs a text: say what is to be done.")
        author, at = self._context.author, self._context.now()
        return Step(None, action_store.add(connection, plan_id, number, state, author, at, line(reason)))
