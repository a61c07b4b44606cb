"""A table beside the plan: each row as the action is, as it comes, and as it will be once that is decided."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from app.domain.actions import ActionState, Status
from app.domain.changes import exact_differences
from app.domain.errors import UserError
from app.domain.revisions import Revision
from app.intake.pairing import Pair
from app.intake.rows import ReadRow


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A row of the table; `base` is the action that it is taken for, None for a new one.

    `comes` is the state that it asks for, `differences` the fields in which that differs from the action as it is.
    """

    row: ReadRow
    pair: Pair
    base: Revision | None
    comes: ActionState
    differences: tuple[str, ...]

    @property
    def linked(self) -> frozenset[str]:
        """The fields that one status cell says together: they are taken over or refused together."""
        if self.row.status_text is None:
            return frozenset()
        return frozenset({"status_text", *self.row.status_fields}) & frozenset(self.differences)


class Absent(Enum):
    """What becomes of an action that the table does not have."""

    KEPT = "kept"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Review:
    """Every row, and the actions that the table lacks; `following` is the number that the next new action gets."""

    rows: tuple[ReviewRow, ...]
    missing: tuple[Revision, ...]
    following: int

    @property
    def uncertain(self) -> tuple[ReviewRow, ...]:
        """The rows of which nobody can be sure which action they are."""
        return tuple(one for one in self.rows if not one.pair.is_sure)


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the user said of a review; by default all of it is accepted, and what is missing is kept.

    `refused` are the fields not to be taken over, by the row's place, from 0; `left_out` rows that are not taken at
    all; `split_from` new rows that came out of an action; `absent` the actions that the table lacks.
    """

    refused: Mapping[int, frozenset[str]] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()
    split_from: Mapping[int, int] = field(default_factory=dict)
    absent: Mapping[int, Absent] = field(default_factory=dict)


ALL = Decisions()


def will_be(review: Review, place: int, decisions: Decisions = ALL) -> ActionState:
    """The state that a row's action will have; a new one takes all that it says."""
    one = review.rows[place]
    if one.base is None:
        return replace(one.comes, split_from=decisions.split_from.get(place, one.comes.split_from))
    refused = decisions.refused.get(place, frozenset())
    if refused & one.linked:
        refused |= one.linked
    values = {name: getattr(one.comes, name) for name in one.differences if name not in refused}
    return replace(one.base.state, **values)


@dataclass(frozen=True, slots=True)
class Decided:
    """What is to be saved: states over the revisions they were made from, and new actions by their numbers."""

    changed: tuple[tuple[Revision, ActionState], ...]
    added: Mapping[int, ActionState]


def decide(review: Review, decisions: Decisions = ALL) -> Decided:
    """Turns decisions into states; a new action takes its own number, else the next free one in the table's order."""
    changed: list[tuple[Revision, ActionState]] = []
    added: dict[int, ActionState] = {}
    following = _next(review.following, (one.row.number for one in review.rows if one.base is None))
    for place, one in enumerate(review.rows):
        state = will_be(review, place, decisions)
        if place in decisions.left_out:
            continue
        if one.base is not None:
            changed += [(one.base, state)] if exact_differences(one.base.state, state) else []
        elif one.row.number is not None:
            added[one.row.number] = state
        else:
            added[following] = state
            following += 1
    changed += _withdrawn(review, decisions)
    return Decided(tuple(changed), added)


def _next(following: int, given: Iterable[int | None]) -> int:
    return max([following, *(number + 1 for number in given if number is not None)])


def _withdrawn(review: Review, decisions: Decisions) -> Sequence[tuple[Revision, ActionState]]:
    found = [row for row in review.missing if decisions.absent.get(row.number) is Absent.WITHDRAWN]
    return [(row, replace(row.state, status=Status.CANCELLED, status_text=None)) for row in found]


def refuse_uncertain(review: Review) -> None:
    """A UserError where a row could be an action of the plan or a new one, and nobody was asked."""
    if review.uncertain:
        one = review.uncertain[0]
        raise UserError(
            "“{text}” could be a new action or #{number}, whose text is alike by {percent} %: give the row its number.",
            text=str(one.row.fields.get("action", ""))[:60], number=one.pair.likely[0], percent=one.pair.likeness,
        )  # fmt: skip


def differing(base: Revision | None, comes: ActionState) -> tuple[str, ...]:
    """The fields in which a state differs from an action as it is, however little."""
    return exact_differences(base.state, comes) if base is not None else ()
