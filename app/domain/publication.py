"""When each issued update was out: on the day that it names, or at the moment of issuing where that is this day."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import accumulate

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
    """The day of each; one later than that of a following update was a slip of the pen, and that of issuing counts."""
    days: list[date] = []
    for update, earliest in zip(issued, _earliest_after(issued), strict=True):
        day = update.dated if update.dated <= earliest else min(update.issued_at.date(), earliest)
        days.append(max(day, days[-1]) if days else day)
    return days


def _earliest_after(issued: Sequence[UpdateDates]) -> list[date]:
    """For each update the earliest day that a following one names."""
    backwards = accumulate((update.dated for update in reversed(issued)), min, initial=date.max)
    return list(backwards)[-2::-1]


def _moment(issued_at: datetime, day: date) -> Moment:
    whole = on_day(day)
    if whole.earliest <= issued_at + _EAST and issued_at - _WEST <= whole.latest:
        return exactly(issued_at)
    return whole
