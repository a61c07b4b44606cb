"""From decisions to what is saved: states over the revisions they were made from, and new actions by their numbers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from app.domain import lineage
from app.domain.actions import ActionState, Status
from app.domain.changes import exact_differences
from app.domain.errors import UserError
from app.domain.revisions import Revision
from app.intake.decisions import ALL, Absent, Decisions, Into
from app.intake.reviews import Review, needs_text, settled, will_be_of


@dataclass(frozen=True, slots=True)
class Decided:
    """States over the revisions they were made from, and new actions by the numbers that they get."""

    changed: tuple[tuple[Revision, ActionState], ...]
    added: Mapping[int, ActionState]


def decide(review: Review, decisions: Decisions = ALL) -> Decided:
    """Turns decisions into states; a new action takes its own number, else the next free one in the table's order.

    A UserError where one can't be carried out: a new action without a text, a merge into what is gone.
    """
    review = settled(review, decisions.paired)
    for place in sorted(review.wordless - decisions.left_out):
        raise UserError(needs_text(review.rows[place]))
    numbers = numbered(review, decisions)
    changed: list[tuple[Revision, ActionState]] = []
    added: dict[int, ActionState] = {}
    for place, one in enumerate(review.rows):
        if place in decisions.left_out:
            continue
        state = will_be_of(one, place, decisions)
        if one.base is None:
            added[numbers[place]] = state
        elif one.differences if state is one.comes else exact_differences(one.base.state, state):
            changed.append((one.base, state))
    _refuse_splits(review, added)
    changed += _ended(review, decisions, numbers, {base.number: state for base, state in changed} | added)
    return Decided(tuple(changed), added)


def numbered(review: Review, decisions: Decisions = ALL) -> Mapping[int, int]:
    """The numbers that new rows will get, by their places; `review` is settled."""
    known = review.actions
    new = {place: one.row.number for place, one in enumerate(review.rows) if one.base is None}
    own = {place: number for place, number in new.items() if number is not None and number not in known}
    free = max([review.following, *(number + 1 for number in own.values())])
    others = [place for place in new if place not in own and place not in decisions.left_out]
    return own | {place: number for number, place in enumerate(others, free)}


def _refuse_splits(review: Review, added: Mapping[int, ActionState]) -> None:
    """A UserError where a new action would come out of one that is gone, or out of none of the plan."""
    wholes = {state.split_from for state in added.values()} - {None}
    for number in sorted(number for number in wholes if number is not None):
        whole = review.actions.get(number)
        if whole is None:
            raise UserError("There is no action #{number} that could be split: choose another one.", number=number)
        lineage.refuse_gone(whole.number, whole.state)


def _ended(
    review: Review, decisions: Decisions, numbers: Mapping[int, int], states: Mapping[int, ActionState]
) -> Iterator[tuple[Revision, ActionState]]:
    """The missing actions that end; `states` are those that other actions will have, where they change."""
    for row in review.missing:
        match decisions.absent.get(row.number, Absent.KEPT):
            case Absent.WITHDRAWN:
                yield row, replace(row.state, status=Status.CANCELLED, status_text=None)
            case Absent.MERGED:
                into = _target(review, decisions, numbers, row.number)
                known = review.actions.get(into)
                state = states.get(into) or (known.state if known is not None else None)
                if state is None:
                    raise UserError(
                        "There is no action #{number}: say what #{lost} went into.", number=into, lost=row.number
                    )
                yield row, lineage.merged_into(row, into, state)
            case Absent.KEPT:
                pass


def _target(review: Review, decisions: Decisions, numbers: Mapping[int, int], lost: int) -> int:
    """The number of the action that a missing one went into."""
    into = decisions.merged.get(lost, Into())
    if into.place is not None and into.place not in decisions.left_out:
        base = review.rows[into.place].base
        return base.number if base is not None else numbers[into.place]
    is_ended = decisions.absent.get(into.number or 0, Absent.KEPT) is not Absent.KEPT
    if into.number is None or (is_ended and into.number != lost):
        raise UserError("Say which action #{number} went into: choose one that stays.", number=lost)
    return into.number
