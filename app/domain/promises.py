"""A promised date, and what the next one makes of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from app.domain.dates import NO_DATE, WrittenDate
from app.domain.moves import SLIPPING, Move, days_moved, moves
from app.domain.revisions import Revision


@dataclass(frozen=True, slots=True)
class Promise:
    """A due date, or `NO_DATE` where it was dropped, with who gave it, when and why. The first has no moves.

    `days` is by how many the last possible day moved since the promise before that named one. `seq` is the revision
    that gave it and `number` its action; `into` is the action that took the work over with this date in a merge.
    """

    due: WrittenDate
    moves: frozenset[Move]
    author: str
    at: datetime
    reason: str
    days: int | None = None
    seq: int = 0
    number: int = 0
    into: int | None = None

    @property
    def is_slip(self) -> bool:
        """True where readers can count on less than before."""
        return bool(self.moves & SLIPPING)


Promises = tuple[Promise, ...]


def is_given(promises: Promises) -> bool:
    """True while a date is promised."""
    return bool(promises) and bool(promises[-1].due)


def last_promised(promises: Iterable[Promise]) -> WrittenDate:
    """The last date that was promised, also where it was dropped since."""
    return next((one.due for one in reversed(tuple(promises)) if one.due), NO_DATE)


def last_known(promises: Iterable[Promise]) -> WrittenDate:
    """The last date that named a last day, `NO_DATE` where none did."""
    return next((one.due for one in reversed(tuple(promises)) if one.due.latest is not None), NO_DATE)


def followed(promises: Promises, due: WrittenDate, row: Revision, into: int | None = None) -> Promises:
    """The promises with one more, where it says something else than they do; without a date it drops the last."""
    if due == (promises[-1].due if promises else NO_DATE):
        return promises
    judged = judge(promises, due)
    if judged is None:
        return promises
    what, days = judged
    return (*promises, Promise(due, what, row.author, row.at, row.given_reason, days, row.seq, row.number, into))


def judge(promises: Promises, due: WrittenDate) -> tuple[frozenset[Move], int | None] | None:
    """What a date does to the promises before it and by how many days; None where it says nothing new.

    One that comes back after it was dropped is new, whatever it says.
    """
    if not promises:
        return frozenset(), None
    last, known = last_promised(promises), last_known(promises)
    what = moves(last, due, known)
    if not what and is_given(promises):
        return None
    return what, days_moved(known, due)
