"""Checks about promised dates that moved later, became vaguer or went, and nobody says why."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from app.domain.changes import ChangeSet
from app.domain.checks.check import Check, Found, Level
from app.domain.checks.facts import Facts
from app.domain.dates import WrittenDate
from app.domain.moves import Move, moves
from app.domain.revisions import Revision
from app.domain.sentences import Sentence

# What weighs more says all that is to be said of a date.
_KINDS = (Move.DROPPED, Move.VAGUER, Move.LATER)


def slipped(changes: ChangeSet) -> Mapping[int, Move]:
    """The actions whose promised date says less than it did, and in what way above all."""
    found = {}
    for change in changes.changed:
        due = next((item for item in change.fields if item.field == "due" and item.old), None)
        kind = _kind(due.old, due.new) if due else None
        if kind is not None:
            found[change.number] = kind
    return found


def _kind(old: WrittenDate, new: WrittenDate) -> Move | None:
    what = moves(old, new)
    return next((kind for kind in _KINDS if kind in what), None)


def unexplained(facts: Facts, wanted: Move) -> Iterator[Found]:
    """One sentence for each promise that slipped in this way without a reason.

    A date that goes when the work is done was kept, not dropped.
    """
    for number, kind in slipped(facts.changes).items() if facts.published else ():
        later = facts.since.get(number, ())
        if kind is not wanted or not later:
            continue
        old, new = facts.published[number].state.due, later[-1].state.due
        kept = kind is Move.DROPPED and not later[-1].state.status.is_open
        if not kept and not _has_reason(old, later):
            yield _said(number, kind, old, new), (number,)


def _has_reason(published: WrittenDate, later: Sequence[Revision]) -> bool:
    """True where every revision that took something from the promise says why."""
    before, told = published, True
    for row in later:
        if _kind(before, row.state.due) is not None and not row.given_reason:
            told = False
        before = row.state.due
    return told


def _said(number: int, kind: Move, old: WrittenDate, new: WrittenDate) -> Sentence:
    if kind is Move.DROPPED:
        return Sentence(
            "#{number}: the due date {old} was dropped, and no reason is given.", number=number, old=old.text
        )
    if kind is Move.VAGUER:
        said = "#{number}: the due date became vaguer ({old} → {new}), and no reason is given."
    else:
        said = "#{number}: the due date moved later ({old} → {new}), and no reason is given."
    return Sentence(said, number=number, old=old.text, new=new.text)


def _looking_for(kind: Move) -> Callable[[Facts], Iterator[Found]]:
    return lambda facts: unexplained(facts, kind)


CHECKS = (
    Check(
        "due-date-later",
        Sentence("Due date moved later"),
        Sentence("A promised date moved later since the last update, and no reason is given."),
        Level.WARNING,
        _looking_for(Move.LATER),
    ),
    Check(
        "due-date-vaguer",
        Sentence("Due date made vaguer"),
        Sentence("A promised date lost its precision since the last update, and no reason is given."),
        Level.WARNING,
        _looking_for(Move.VAGUER),
    ),
    Check(
        "due-date-dropped",
        Sentence("Due date dropped"),
        Sentence("A promised date went since the last update while the action is open, and no reason is given."),
        Level.WARNING,
        _looking_for(Move.DROPPED),
    ),
)
