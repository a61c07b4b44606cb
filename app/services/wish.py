"""One wish of the user in one transaction: every revision it appends has one author, one time and one reason."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from app.domain.actions import ActionState
from app.domain.changes import exact_differences
from app.domain.errors import UserError
from app.domain.revisions import Revision
from app.domain.texts import line
from app.services.context import Context
from app.store import actions as action_store
from app.store import plans as plan_store
from app.store.database import Transaction
from app.store.ledger import Told, untold


@dataclass(frozen=True, slots=True)
class Step:
    """One appended revision and the one before it; None before a new action's first."""

    before: Revision | None
    after: Revision


class Wish:
    """What is asked of one plan; `steps` is what it appended so far."""

    def __init__(
        self, connection: Transaction, plan_id: int, author: str, at: datetime, reason: str, told: Told = untold
    ) -> None:
        """`told` learns of long wishes how many rows were written since it was told last, and may stop them."""
        self.connection, self.plan_id, self.steps = connection, plan_id, tuple[Step, ...]()
        self._author, self._at, self._reason, self._told = author, at, reason, told

    def head(self, number: int) -> Revision:
        """The newest revision of an action; one that was taken back counts as gone."""
        found = action_store.head(self.connection, self.plan_id, number)
        if found.state.discarded:
            raise UserError(
                "Action #{number} was taken back before any update showed it: choose another one.", number=number
            )
        return found

    def any_head(self, number: int) -> Revision:
        """The newest revision of an action, also of one that was taken back."""
        return action_store.head(self.connection, self.plan_id, number)

    def append(self, base: Revision, state: ActionState) -> None:
        """Appends a state; one that changes nothing appends nothing."""
        self.append_all([(base, state)])

    def append_all(self, states: Sequence[tuple[Revision, ActionState]]) -> None:
        """As `append`, for several actions at once; an action may stand in it once."""
        made = [(base, state) for base, state in states if exact_differences(base.state, state)]
        after = action_store.append_all(
            self.connection, self.plan_id, made, self._author, self._at, self._reason, self._told
        )
        self.steps += tuple(Step(base, row) for (base, _), row in zip(made, after, strict=True))

    def add(self, state: ActionState, number: int | None = None, reason: str = "") -> None:
        """Adds an action, with the next number unless one is named."""
        given = number or action_store.next_number(self.connection, self.plan_id)
        self.add_all({given: state}, reason)

    def add_next(self, states: Sequence[ActionState]) -> None:
        """As `add`, for several at once, with the next numbers in their order."""
        first = action_store.next_number(self.connection, self.plan_id)
        self.add_all(dict(enumerate(states, first)))

    def add_all(self, states: Mapping[int, ActionState], reason: str = "") -> None:
        """Adds actions with these numbers, in the order of their numbers.

        The number of an action that was taken back stands for that one again: nobody was shown another.
        """
        if not all(state.action.strip() for state in states.values()):
            raise UserError("An action needs a text: say what is to be done.")
        back = self._taken_back(states)
        said = self._reason or reason
        made = [(number, state, said) for number, state in sorted(states.items()) if number not in back]
        rows = action_store.add_all(self.connection, self.plan_id, made, self._author, self._at, self._told)
        self.steps += tuple(Step(None, row) for row in rows)
        self.append_all([(head, states[number]) for number, head in back.items()])

    def _taken_back(self, numbers: Mapping[int, ActionState]) -> Mapping[int, Revision]:
        """Those of the numbers whose actions were taken back, with their newest revisions."""
        if not numbers or min(numbers) >= action_store.next_number(self.connection, self.plan_id):
            return {}
        heads = action_store.heads(self.connection, self.plan_id)
        return {row.number: row for row in heads if row.number in numbers and row.state.discarded}


@contextmanager
def wish(context: Context, plan_id: int, reason: str, told: Told = untold) -> Iterator[Wish]:
    """Opens the transaction of a wish; an unknown plan is a UserError."""
    with context.writing() as connection:
        plan_store.get(connection, plan_id)
        yield Wish(connection, plan_id, context.author, context.now(), line(reason), told)
