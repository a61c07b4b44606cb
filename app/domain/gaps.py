"""The time between two updates, with what was not met in it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest

from app.domain.next_update_dates import Out
from app.domain.obligations import Obligation
from app.domain.rules import Stop


@dataclass(frozen=True, slots=True)
class Gap:
    """From the update `first` to the update `last`, or up to a day where None followed.

    `missed` is what an update should have met in this time and did not in time.
    """

    first: int
    last: int | None
    start: date
    end: date
    missed: tuple[Obligation, ...] = ()

    @property
    def days(self) -> int:
        """How many days passed."""
        return (self.end - self.start).days


def gaps(outs: Sequence[Out], record: Sequence[Obligation], until: date | None) -> tuple[Gap, ...]:
    """The time after each of these updates, oldest first; `until` ends the last one, None where no more was owed."""
    owed = [one for one in record if one.was_missed and one.rule.stops is Stop.UPDATE]
    return tuple(_gaps(outs, owed, until))


def _gaps(outs: Sequence[Out], owed: Sequence[Obligation], until: date | None) -> Iterator[Gap]:
    for out, following in zip_longest(outs, outs[1:]):
        end = following.day if following is not None else until
        if end is None or end < out.day:
            continue
        missed = tuple(one for one in owed if _falls(one, out, following))
        yield Gap(out.number, following.number if following is not None else None, out.day, end, missed)


def _falls(one: Obligation, out: Out, following: Out | None) -> bool:
    """True where it ended after this update and no later than with the following one, or has not ended yet."""
    if one.ended is None:
        return following is None
    at = one.ended.earliest
    return out.at.earliest < at and (following is None or at <= following.at.earliest)
