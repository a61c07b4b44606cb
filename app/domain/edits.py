"""What somebody typed for actions, what would become of them, and which promises would slip by it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.actions import ActionState
from app.domain.changes import exact_differences
from app.domain.dates import WrittenDate
from app.domain.moves import Move, moves
from app.domain.promises import Promises, judge, last_known, last_promised
from app.domain.revisions import Revision
from app.domain.values import read_values

_SLIPPING = (Move.LATER, Move.VAGUER, Move.DROPPED)


@dataclass(frozen=True, slots=True)
class Edit:
    """Texts for some fields of an action; `seen` is the revision that the user had before them."""

    seen: Revision
    typed: Mapping[str, str]

    @property
    def number(self) -> int:
        """The action's number."""
        return self.seen.number

    def outcome(self) -> ActionState:
        """What the action would say; a UserError where a text can't be read."""
        return self.seen.state.with_fields(read_values(self.typed).values)


@dataclass(frozen=True, slots=True)
class Slip:
    """A due date that readers could count on less than before, and what exactly happens to it."""

    number: int
    old: WrittenDate
    new: WrittenDate
    moves: tuple[Move, ...]


def effective(edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """The edits that really change something."""
    return tuple(edit for edit in edits if exact_differences(edit.seen.state, edit.outcome()))


def slips(edits: Sequence[Edit], promises_of: Callable[[int], Promises] = lambda _number: ()) -> tuple[Slip, ...]:
    """The due dates that would move later, become vaguer, or be dropped while the work is open.

    `promises_of` tells what was promised for an action before, and is asked where its date names no last day now.
    """
    found = (_slip(edit, promises_of) for edit in edits if "due" in edit.typed or "status" in edit.typed)
    return tuple(slip for slip in found if slip is not None)


def merge_slip(source: Revision, target: Revision) -> Slip | None:
    """What merging one action into another does to the date that was promised for it; nothing where that was kept."""
    old, into = source.state, target.state
    if not old.due or not old.status.is_open or not into.status.is_open:
        return None
    found = moves(old.due, into.due)
    slipping = tuple(move for move in _SLIPPING if move in found)
    return Slip(source.number, old.due, into.due, slipping) if slipping else None


def _slip(edit: Edit, promises_of: Callable[[int], Promises]) -> Slip | None:
    return state_slip(edit.seen, edit.outcome(), promises_of)


def state_slip(
    seen: Revision, new: ActionState, promises_of: Callable[[int], Promises] = lambda _number: ()
) -> Slip | None:
    """What a new state does to an action's due date; nothing where that is kept, or brought forward."""
    old = seen.state
    if not new.due and not new.status.is_open:
        return None
    promises = promises_of(seen.number) if old.due.latest is None else ()
    if promises and new.due == promises[-1].due:
        return None
    judged = judge(promises, new.due) if promises else (moves(old.due, new.due), None)
    slipping = tuple(move for move in _SLIPPING if judged is not None and move in judged[0])
    before = (last_known(promises) or last_promised(promises)) if promises else old.due
    return Slip(seen.number, before, new.due, slipping) if slipping else None
