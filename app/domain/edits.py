"""What somebody typed for actions, what would become of them, and which promises would slip by it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.actions import ActionState
from app.domain.changes import exact_differences
from app.domain.dates import WrittenDate
from app.domain.revisions import Revision
from app.domain.slips import Move, moves
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


def slips(edits: Sequence[Edit]) -> tuple[Slip, ...]:
    """The due dates that would move later, become vaguer, or be dropped while the work is open."""
    found = (_slip(edit.number, edit.seen.state, edit.outcome()) for edit in edits if "due" in edit.typed)
    return tuple(slip for slip in found if slip is not None)


def _slip(number: int, old: ActionState, new: ActionState) -> Slip | None:
    what = moves(old.due, new.due) if new.due or new.status.is_open else frozenset()
    slipping = tuple(move for move in _SLIPPING if move in what)
    return Slip(number, old.due, new.due, slipping) if slipping else None
