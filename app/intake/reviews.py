"""A table beside the plan: each row as the action is, as it comes, and as it will be once that is decided."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from app.domain.actions import ActionState, Status
from app.domain.changes import exact_differences
from app.domain.errors import UserError
from app.domain.revisions import Revision
from app.intake.asking import NEW, Printing, asked_for
from app.intake.pairing import How, Pair, likeness
from app.intake.rows import ReadRow


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A row of the table; `base` is the action that it is taken for, None for a new one.

    `comes` is the state that it asks for, `differences` the fields in which that differs from the action as it is;
    of a new one, the fields that it says anything of.
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


def paired_row(row: ReadRow, pair: Pair, base: Revision | None, printing: Printing) -> ReviewRow:
    """A row beside the action that it is taken for."""
    state = base.state if base is not None else NEW
    comes = asked_for(state, row, printing)
    return ReviewRow(row, pair, base, comes, exact_differences(state, comes))


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
    printing: Printing

    @property
    def uncertain(self) -> tuple[ReviewRow, ...]:
        """The rows of which nobody can be sure which action they are."""
        return tuple(one for one in self.rows if not one.pair.is_sure)

    @property
    def actions(self) -> Mapping[int, Revision]:
        """All actions of the plan by their numbers: those that have a row, and those that have none."""
        found = [*self.missing, *(one.base for one in self.rows if one.base is not None)]
        return {row.number: row for row in sorted(found, key=lambda row: row.number)}


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the user said of a review; by default all of it is accepted, and what is missing is kept.

    `refused` are the fields not to be taken over, by the row's place, from 0; `left_out` rows that are not taken at
    all; `split_from` new rows that came out of an action; `absent` the actions that the table lacks; `paired` the
    action that a row is, None for a new one.
    """

    refused: Mapping[int, frozenset[str]] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()
    split_from: Mapping[int, int] = field(default_factory=dict)
    absent: Mapping[int, Absent] = field(default_factory=dict)
    paired: Mapping[int, int | None] = field(default_factory=dict)


ALL = Decisions()
# A status as it was printed follows from these.
_FOLLOWED = frozenset({"status", "due", "completed"})


def settled(review: Review, paired: Mapping[int, int | None]) -> Review:
    """The review once somebody said which actions some rows are; a UserError where two would be the same one."""
    if not paired:
        return review
    actions = review.actions
    rows = list(review.rows)
    for place, number in paired.items():
        rows[place] = _chosen(review, place, actions[number] if number is not None else None)
    counts = Counter(one.base.number for one in rows if one.base is not None)
    twice = min((number for number, count in counts.items() if count > 1), default=None)
    if twice is not None:
        raise UserError("Two rows can't both be #{number}: choose another action for one of them.", number=twice)
    missing = tuple(row for number, row in actions.items() if number not in counts)
    return replace(review, rows=tuple(rows), missing=missing)


def _chosen(review: Review, place: int, base: Revision | None) -> ReviewRow:
    one = review.rows[place]
    pair = replace(one.pair, number=None, how=How.CHOSEN)
    if base is not None:
        alike = likeness(str(one.row.fields.get("action", "")), base.state.action)
        pair = replace(pair, number=base.number, likeness=alike)
    return paired_row(one.row, pair, base, review.printing)


def will_be(review: Review, place: int, decisions: Decisions = ALL) -> ActionState:
    """The state that a row's action will have."""
    one = review.rows[place]
    if place in decisions.paired:
        number = decisions.paired[place]
        one = _chosen(review, place, review.actions[number] if number is not None else None)
    return _will_be(one, place, decisions)


def _will_be(one: ReviewRow, place: int, decisions: Decisions) -> ActionState:
    refused = decisions.refused.get(place, frozenset())
    if refused and refused & one.linked:
        refused |= one.linked
    if one.base is None:
        values = {name: getattr(NEW, name) for name in refused if name != "action"}  # a row can be left out whole
        if place in decisions.split_from:
            values["split_from"] = decisions.split_from[place]
        return replace(one.comes, **values) if values else one.comes
    values = {name: getattr(one.comes, name) for name in one.differences if name not in refused}
    if "status_text" not in values and not _FOLLOWED.isdisjoint(values):
        values["status_text"] = None  # what was printed before says another status or day
    return replace(one.base.state, **values)


@dataclass(frozen=True, slots=True)
class Decided:
    """What is to be saved: states over the revisions they were made from, and new actions by their numbers."""

    changed: tuple[tuple[Revision, ActionState], ...]
    added: Mapping[int, ActionState]


def decide(review: Review, decisions: Decisions = ALL) -> Decided:
    """Turns decisions into states; a new action takes its own number, else the next free one in the table's order."""
    review = settled(review, decisions.paired)
    numbers = numbered(review, decisions)
    changed: list[tuple[Revision, ActionState]] = []
    added: dict[int, ActionState] = {}
    for place, one in enumerate(review.rows):
        if place in decisions.left_out:
            continue
        state = _will_be(one, place, decisions)
        if one.base is None:
            added[numbers[place]] = state
        elif exact_differences(one.base.state, state):
            changed.append((one.base, state))
    changed += _withdrawn(review, decisions)
    return Decided(tuple(changed), added)


def numbered(review: Review, decisions: Decisions = ALL) -> Mapping[int, int]:
    """The numbers that new rows will get, by their places; `review` is settled."""
    known = review.actions
    new = {place: one.row.number for place, one in enumerate(review.rows) if one.base is None}
    own = {place: number for place, number in new.items() if number is not None and number not in known}
    free = max([review.following, *(number + 1 for number in own.values())])
    others = [place for place in new if place not in own and place not in decisions.left_out]
    return own | {place: number for number, place in enumerate(others, free)}


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
