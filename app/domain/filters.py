"""What a list of actions can be narrowed to; several filters hold together."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from app.domain.actions import Status
from app.domain.revisions import Revision

_SOON = timedelta(days=30)


class Filter(Enum):
    """One way to narrow the list."""

    OPEN = "open"
    OVERDUE = "overdue"
    SOON = "soon"
    CHANGED = "changed"
    MINE = "mine"
    WITHOUT_EVIDENCE = "without_evidence"


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """What filters depend on: the day, who looks, and which actions changed since what they are compared with.

    `evidence` says how many items stand for each action that has some; None where that is not known yet.
    """

    today: date = date.min
    author: str = ""
    changed: frozenset[int] = frozenset()
    evidence: Mapping[int, int] | None = None


def passes(row: Revision, asked: Filter, viewpoint: Viewpoint) -> bool:
    """Whether a filter shows an action."""
    state = row.state
    match asked:
        case Filter.OPEN:
            return state.status.is_open
        case Filter.OVERDUE:
            return state.is_overdue(viewpoint.today)
        case Filter.SOON:
            last = state.due.latest
            return state.status.is_open and last is not None and viewpoint.today <= last <= viewpoint.today + _SOON
        case Filter.CHANGED:
            return row.number in viewpoint.changed
        case Filter.WITHOUT_EVIDENCE:
            return lacks_evidence(row, viewpoint)
        case Filter.MINE:
            return bool(viewpoint.author) and state.owner.strip().casefold() == viewpoint.author.strip().casefold()


def lacks_evidence(row: Revision, viewpoint: Viewpoint) -> bool:
    """True where no evidence stands for an action; a cancelled one, and so a merged one, needs none.

    False before it is known.
    """
    evidence = viewpoint.evidence
    return evidence is not None and row.number not in evidence and row.state.status is not Status.CANCELLED
