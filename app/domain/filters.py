"""What a list of actions can be narrowed to; several filters hold together."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from app.domain.revisions import Revision

_SOON = timedelta(days=30)


class Filter(Enum):
    """One way to narrow the list."""

    OPEN = "open"
    OVERDUE = "overdue"
    SOON = "soon"
    CHANGED = "changed"
    MINE = "mine"


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """What filters depend on: the day, who looks, and which actions changed since what they are compared with."""

    today: date = date.min
    author: str = ""
    changed: frozenset[int] = frozenset()


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
        case Filter.MINE:
            return bool(viewpoint.author) and state.owner.strip().casefold() == viewpoint.author.strip().casefold()
