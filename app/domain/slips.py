"""What was promised for each action, and every time that a promise was moved, blurred or dropped."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum

from app.domain.actions import ActionState, Status
from app.domain.dates import NO_DATE, Precision, WrittenDate
from app.domain.revisions import Revision


class Move(Enum):
    """What a new promise does to the one before it."""

    LATER = "later"
    EARLIER = "earlier"
    VAGUER = "vaguer"
    FIRMER = "firmer"
    DROPPED = "dropped"
    REWORDED = "reworded"


@dataclass(frozen=True, slots=True)
class Promise:
    """A due date, or `NO_DATE` where it was dropped, with who gave it, when and why. The first has no moves."""

    due: WrittenDate
    moves: frozenset[Move]
    author: str
    at: datetime
    reason: str

    @property
    def is_slip(self) -> bool:
        """True where readers can count on less than before."""
        return bool(self.moves & {Move.LATER, Move.VAGUER, Move.DROPPED})


@dataclass(frozen=True, slots=True)
class Record:
    """All promises of an action, oldest first, and how it stands. `completed_at` is when it was said to be done."""

    number: int
    status: Status
    promises: tuple[Promise, ...] = ()
    completed: WrittenDate = NO_DATE
    completed_at: datetime | None = None

    @property
    def slips(self) -> tuple[Promise, ...]:
        """The promises that say less than the one before them."""
        return tuple(promise for promise in self.promises if promise.is_slip)

    @property
    def promised(self) -> WrittenDate:
        """The last date that was promised, also where it was dropped since."""
        return next((one.due for one in reversed(self.promises) if one.due), NO_DATE)


# How many days a date of this precision leaves open; one of an unknown wording leaves all.
_OPEN_DAYS = {
    Precision.DAY: 1, Precision.WEEK: 7, Precision.MONTH: 31, Precision.QUARTER: 92, Precision.HALF: 184,
    Precision.YEAR: 366,
}  # fmt: skip
_ENDLESS = 10**6


def records(history: Iterable[Revision]) -> dict[int, Record]:
    """The record of each action by its number, from its revisions, oldest first."""
    found: dict[int, Record] = {}
    for row in history:
        found[row.number] = _after(found.get(row.number, Record(row.number, row.state.status)), row)
    return found


def moves(old: WrittenDate, new: WrittenDate) -> frozenset[Move]:
    """What putting `new` in the place of `old` does; nothing where both mean the same days."""
    if not new:
        return frozenset({Move.DROPPED}) if old else frozenset()
    if (old.earliest, old.latest, old.precision) == (new.earliest, new.latest, new.precision):
        return frozenset({Move.REWORDED} if new.latest is None and old.text != new.text else ())
    before, after = _open_days(old), _open_days(new)
    found = {Move.VAGUER} if after > before else {Move.FIRMER} if after < before else set()
    if not (Move.FIRMER in found and _lies_within(new, old)):
        found |= _shift(old, new)
    return frozenset(found)


def _after(record: Record, row: Revision) -> Record:
    """The record with what one more revision says."""
    state = row.state
    promises = record.promises
    given = bool(promises) and bool(promises[-1].due)
    if state.due:
        what = moves(record.promised, state.due) if promises else frozenset()
        renewed = bool(promises) and not given
        if not promises or what or renewed:
            promises = (*promises, _promise(row, what))
    elif given and state.status.is_open:  # a date that goes when the work is done was kept, not dropped
        promises = (*promises, _promise(row, frozenset({Move.DROPPED})))
    if promises is record.promises and state.status is record.status and state.status is not Status.DONE:
        return record  # as after most revisions, which are read by the thousand
    return _finished(replace(record, status=state.status, promises=promises), state, row.at)


def _promise(row: Revision, what: frozenset[Move]) -> Promise:
    return Promise(row.state.due, what, row.author, row.at, row.reason)


def _finished(record: Record, state: ActionState, at: datetime) -> Record:
    if state.status is not Status.DONE:
        return replace(record, completed=NO_DATE, completed_at=None)
    return replace(record, completed=state.completed, completed_at=record.completed_at or at)


def _shift(old: WrittenDate, new: WrittenDate) -> set[Move]:
    """Whether the last possible day moved; without one, whether the first lies behind the old last."""
    if old.latest is None:
        return set()
    if new.latest is None:
        return {Move.LATER} if new.earliest is not None and new.earliest > old.latest else set()
    return {Move.LATER} if new.latest > old.latest else {Move.EARLIER} if new.latest < old.latest else set()


def _open_days(written: WrittenDate) -> int:
    if written.latest is None:
        return _ENDLESS
    if written.precision is Precision.RANGE and written.earliest is not None:
        return (written.latest - written.earliest).days + 1
    return _OPEN_DAYS.get(written.precision, _ENDLESS)


def _lies_within(inner: WrittenDate, outer: WrittenDate) -> bool:
    first, last = inner.earliest or inner.latest, inner.latest
    start: date | None = outer.earliest
    return None not in (first, last, start, outer.latest) and start <= first and last <= outer.latest  # type: ignore[operator]
