"""Which date of the next update was in force when: named by the plan, or set in the bug's whiteboard."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from app.domain.moments import Moment
from app.domain.sentences import Sentence

# CCADB Incident Reporting Guidelines v3.2: the organisation asks for a date, and who runs the bug sets it; a date that
# is set is not made void by a comment in between. Where a plan's whiteboard was never recorded, its own date counts.


@dataclass(frozen=True, slots=True)
class Out:
    """Something that counts as an update: an issued one with its number and the day it asked for, or a report (0)."""

    number: int
    at: Moment
    day: date
    asked: date | None
    said: Sentence


@dataclass(frozen=True, slots=True)
class Named:
    """A day that was named between updates, None where none is set any more; `seen` where the whiteboard shows it."""

    day: date | None
    at: Moment
    seen: bool
    said: Sentence


Happening = Out | Named


@dataclass(frozen=True, slots=True)
class Segment:
    """A date in force, from one happening to another (places in their list; the last is None while it is in force).

    `answered` where an update ended it, else another date took its place.
    """

    day: date
    first: int
    said: Sentence
    last: int | None = None
    answered: bool = False


def in_order(happenings: Sequence[Happening]) -> list[Happening]:
    """What happened, oldest first; on one and the same moment an update comes before what was said of dates.

    What the plan named on the day of an update, before it, was said for that update, which tells it itself.
    """
    following: Out | None = None
    kept: list[Happening] = []
    for one in sorted(happenings, key=_place, reverse=True):
        if isinstance(one, Out):
            following = one
        elif following is not None and _is_told_by(following, one):
            continue
        kept.append(one)
    return kept[::-1]


def segments(happenings: Sequence[Happening]) -> list[Segment]:
    """The dates that were in force, oldest first; happenings are in order."""
    walk = _Walk()
    for place, one in enumerate(happenings):
        if isinstance(one, Out):
            walk.take_out(place, one)
        else:
            walk.take_named(place, one)
    return walk.ended()


def _place(one: Happening) -> tuple[datetime, bool, int]:
    return one.at.earliest, isinstance(one, Named), one.number if isinstance(one, Out) else 0


def _is_told_by(update: Out, named: Named) -> bool:
    if update.number == 0 or named.seen or named.at.day not in (update.day, update.at.day):
        return False
    return named.day is None or named.day > update.day


class _Walk:
    def __init__(self) -> None:
        self._found: list[Segment] = []
        self._current: Segment | None = None
        self._by_whiteboard = False
        self._last_day: date | None = None

    def take_out(self, place: int, out: Out) -> None:
        """An update ends the date in force, unless it came before it and asked for no other."""
        current = self._current
        if current is not None and self._answers(out, current.day):
            self._close(place, answered=True)
        self._last_day = out.day if self._last_day is None else max(self._last_day, out.day)
        # Once the whiteboard tells, what an update asks for is not in force before it is seen there.
        if out.asked and out.asked > out.day and not self._by_whiteboard and self._current is None:
            self._current = Segment(out.asked, place, out.said)

    def _answers(self, out: Out, day: date) -> bool:
        if out.day >= day:
            return True
        if out.number == 0 or out.asked == day:  # a report, or a comment in between
            return False
        return not self._by_whiteboard or (out.asked is not None and out.asked > day)

    def take_named(self, place: int, named: Named) -> None:
        """Another date takes the place of the one in force; the same date leaves it as it is."""
        if self._by_whiteboard and not named.seen:
            return
        self._by_whiteboard = self._by_whiteboard or named.seen
        if self._current is not None:
            if self._current.day == named.day:
                return
            self._close(place, answered=False)
        if named.day is not None and (self._last_day is None or named.day > self._last_day):
            self._current = Segment(named.day, place, named.said)

    def _close(self, place: int, *, answered: bool) -> None:
        assert self._current is not None
        self._found.append(replace(self._current, last=place, answered=answered))
        self._current = None

    def ended(self) -> list[Segment]:
        return [*self._found, self._current] if self._current else self._found
