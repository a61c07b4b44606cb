"""Splitting an action into several, and merging one into another: the states that result, and who came of whom."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum

from app.domain.actions import ActionState, Status
from app.domain.errors import UserError
from app.domain.revisions import Revision


def split_states(whole: Revision, parts: Sequence[str]) -> tuple[ActionState, list[ActionState]]:
    """The first part's state, which keeps the number, and those of the others, which get new ones."""
    if len(parts) < 2 or not all(part.strip() for part in parts):
        raise UserError("Give at least two texts to split action #{number} into.", number=whole.number)
    refuse_gone(whole.number, whole.state)
    kept = replace(whole.state, action=parts[0])
    fresh = replace(whole.state, status_text=None, observations="", split_from=whole.number, merged_into=None)
    return kept, [replace(fresh, action=part) for part in parts[1:]]


def merged_state(source: Revision, target: Revision) -> ActionState:
    """The state of an action whose work now belongs to another; its row stays in the table."""
    return merged_into(source, target.number, target.state)


def merged_into(source: Revision, number: int, target: ActionState) -> ActionState:
    """As `merged_state`, where the other action may be a new one that gets this number."""
    if source.number == number:
        raise UserError("Action #{number} can't be merged into itself: choose another action.", number=number)
    refuse_gone(source.number, source.state)
    refuse_gone(number, target)
    return replace(source.state, status=Status.CANCELLED, status_text=None, merged_into=number)


def refuse_gone(number: int, state: ActionState) -> None:
    """A UserError where an action's work belongs to another one already."""
    if state.merged_into is not None:
        raise UserError(
            "Action #{number} was merged into #{into}: use #{into} instead.", number=number, into=state.merged_into
        )


class Kinship(Enum):
    """What made actions of actions."""

    SPLIT = "split"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class Link:
    """One step of a lineage: what stood before, what stands after, and when that was, where it is known."""

    kinship: Kinship
    before: tuple[int, ...]
    after: tuple[int, ...]
    at: datetime | None


def chain(
    number: int, heads: Mapping[int, Revision], history_of: Callable[[int], Sequence[Revision]]
) -> tuple[Link, ...]:
    """The splits and merges that an action took part in, oldest first."""
    own = heads[number].state
    whole = own.split_from if own.split_from is not None else number
    links = [_split(whole, [n for n, row in heads.items() if row.state.split_from == whole], history_of)]
    if whole != number:
        links.append(_split(number, [n for n, row in heads.items() if row.state.split_from == number], history_of))
    merged = [n for n, row in heads.items() if row.state.merged_into == number]
    if own.merged_into is not None:
        merged.append(number)
    links += [
        Link(Kinship.MERGED, (n,), (int(heads[n].state.merged_into or 0),), _merged_at(history_of(n))) for n in merged
    ]
    return tuple(sorted((link for link in links if link), key=lambda link: link.at or datetime.max.replace(tzinfo=UTC)))


def _split(whole: int, parts: Sequence[int], history_of: Callable[[int], Sequence[Revision]]) -> Link | None:
    if not parts:
        return None
    born = [row.at for part in parts for row in history_of(part)[:1]]
    return Link(Kinship.SPLIT, (whole,), (whole, *parts), min(born, default=None))


def _merged_at(history: Sequence[Revision]) -> datetime | None:
    at = None
    for row in reversed(history):
        if row.state.merged_into != history[-1].state.merged_into:
            break
        at = row.at
    return at
