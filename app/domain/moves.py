"""What putting one written date in the place of another does to what readers can count on."""

from enum import Enum

from app.domain import texts
from app.domain.dates import NO_DATE, Precision, WrittenDate


class Move(Enum):
    """What a new promise does to the one before it."""

    LATER = "later"
    EARLIER = "earlier"
    VAGUER = "vaguer"
    FIRMER = "firmer"
    DROPPED = "dropped"
    REWORDED = "reworded"


# In these ways readers can count on less than before; a loss of precision is a slip of its own kind.
SLIPPING = frozenset({Move.LATER, Move.VAGUER, Move.DROPPED})

# How many days a date of this precision leaves open.
_OPEN_DAYS = {
    Precision.DAY: 1, Precision.WEEK: 7, Precision.MONTH: 31, Precision.QUARTER: 92, Precision.HALF: 184,
    Precision.YEAR: 366,
}  # fmt: skip
# A day in an unknown order, a first day without a last one, and words that name no day leave ever more open.
_UNORDERED, _ENDLESS, _UNKNOWN = 10**6, 10**6 + 1, 10**6 + 2


def moves(old: WrittenDate, new: WrittenDate, known: WrittenDate = NO_DATE) -> frozenset[Move]:
    """What putting `new` in the place of `old` does; nothing where both mean the same days.

    `known` is the newest promise before that named a last day, where `old` names none: a date that comes back
    after a "TBD" is held against it.
    """
    if not new:
        return frozenset({Move.DROPPED}) if old else frozenset()
    if means_the_same(old, new):
        return frozenset()
    known = old if old.latest is not None else known
    before, after = _open_days(old), _open_days(new)
    found = {Move.VAGUER} if after > before else {Move.FIRMER} if after < before else set()
    if not (Move.FIRMER in found and _lies_within(new, known)):
        found |= _shift(old, new, known)
    if not found and new.latest is None:
        found = {Move.REWORDED}
    return frozenset(found)


def means_the_same(old: WrittenDate, new: WrittenDate) -> bool:
    """True for the same words, and for others that name the same days, or the same last day as exactly."""
    if texts.same(old.text, new.text):
        return True
    if old.latest != new.latest or new.latest is None:
        return False
    names_both = old.earliest is not None and old.earliest == new.earliest
    return names_both or _open_days(old) == _open_days(new)


def days_moved(known: WrittenDate, new: WrittenDate) -> int | None:
    """By how many days the last possible day moved, negative where it came nearer; None where one is not known."""
    if known.latest is None or new.latest is None:
        return None
    return (new.latest - known.latest).days


def _shift(old: WrittenDate, new: WrittenDate, known: WrittenDate) -> set[Move]:
    """Whether the last possible day moved; without one, whether the first lies behind the old last, or first."""
    days = days_moved(known, new)
    if days is not None:
        return {Move.LATER} if days > 0 else {Move.EARLIER} if days < 0 else set()
    if new.latest is not None or new.earliest is None:
        return set()
    if old.latest is None and old.earliest is not None:
        return {Move.LATER} if new.earliest > old.earliest else {Move.EARLIER} if new.earliest < old.earliest else set()
    return {Move.LATER} if known.latest is not None and new.earliest > known.latest else set()


def _open_days(written: WrittenDate) -> int:
    if written.precision is Precision.AMBIGUOUS:
        return _UNORDERED
    if written.latest is None:
        return _UNKNOWN if written.earliest is None else _ENDLESS
    if written.precision is Precision.RANGE and written.earliest is not None:
        return (written.latest - written.earliest).days + 1
    return _OPEN_DAYS.get(written.precision, _UNKNOWN)


def _lies_within(inner: WrittenDate, outer: WrittenDate) -> bool:
    first, last = inner.earliest or inner.latest, inner.latest
    if first is None or last is None or outer.earliest is None or outer.latest is None:
        return False
    return outer.earliest <= first and last <= outer.latest
