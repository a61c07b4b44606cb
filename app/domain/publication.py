"""When each issued update was out: on the day that it names, or at the moment of issuing where that is this day."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from app.domain.moments import Moment, exactly, on_day
from app.domain.next_update_dates import Out
from app.domain.sentences import Sentence
from app.domain.updates import UpdateDates

# A day is over somewhere on earth 12 hours after, and begins 14 hours before, it does in UTC.
_WEST, _EAST = timedelta(hours=12), timedelta(hours=14)


def publications(issued: Sequence[UpdateDates], asked: Mapping[int, date | None]) -> list[Out]:
    """When each of a plan's updates was out, in the order of their numbers; `asked` is the day that each asked for.

    None was out before the one before it, whatever day it names.
    """
    found: list[Out] = []
    for update, day in zip(issued, _days(issued), strict=True):
        at = _moment(update.issued_at, day)
        if found and at.earliest < found[-1].at.earliest:
            at = Moment(found[-1].at.earliest, max(at.latest, found[-1].at.earliest))
        said = Sentence("Update {number} of {day}.", number=update.number, day=update.dated)
        found.append(Out(update.number, at, day, asked.get(update.number), said))
    return found


def _days(issued: Sequence[UpdateDates]) -> list[date]:
    """The day of each; one later than that of a following update was a slip of the pen, and was issued before."""
    days: list[date] = []
    for update in reversed(issued):
        slipped = bool(days) and update.dated > days[-1]
        days.append(min(update.issued_at.date(), days[-1]) if slipped else update.dated)
    return days[::-1]


def _moment(issued_at: datetime, day: date) -> Moment:
    whole = on_day(day)
    if whole.earliest <= issued_at + _EAST and issued_at - _WEST <= whole.latest:
        return exactly(issued_at)
    return whole
