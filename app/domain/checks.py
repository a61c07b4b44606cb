"""What readers of an update will stumble over: promises moved without a reason, texts that lean on what moved."""

from collections.abc import Mapping, Sequence

from app.domain.changes import ChangeSet
from app.domain.dates import WrittenDate
from app.domain.references import LEANING, named_by
from app.domain.revisions import Revision
from app.domain.sentences import Sentence
from app.domain.slips import Move, moves

_SLIPS = frozenset({Move.LATER, Move.VAGUER, Move.DROPPED})


def slipped(changes: ChangeSet) -> Mapping[int, frozenset[Move]]:
    """The actions whose promised date says less than it did, and in what way."""
    found = {
        change.number: _SLIPS & moves(item.old, item.new)
        for change in changes.changed
        for item in change.fields
        if item.field == "due" and isinstance(item.old, WrittenDate) and item.old
    }
    return {number: what for number, what in found.items() if what}


def unexplained(changes: ChangeSet, since: Mapping[int, Sequence[Revision]]) -> list[Sentence]:
    """One sentence for each promise that slipped without a reason; `since` are the revisions after what was published.

    A date that goes when the work is done was kept, not dropped.
    """
    found = []
    for number, what in slipped(changes).items():
        later = since.get(number, ())
        if not later or (Move.DROPPED in what and not later[-1].state.status.is_open):
            continue
        change = changes.of(number)
        assert change is not None
        due = next(item for item in change.fields if item.field == "due")
        if not _has_reason(due.old, later):
            found.append(_slip(number, what, due.old, due.new))
    return found


def _has_reason(published: WrittenDate, later: Sequence[Revision]) -> bool:
    """True where every revision that took something from the promise says why."""
    before, told = published, True
    for row in later:
        if _SLIPS & moves(before, row.state.due) and not row.reason:
            told = False
        before = row.state.due
    return told


def _slip(number: int, what: frozenset[Move], old: WrittenDate, new: WrittenDate) -> Sentence:
    if Move.DROPPED in what:
        return Sentence(
            "#{number}: the due date {old} was dropped, and no reason is given.", number=number, old=old.text
        )
    if Move.VAGUER in what:
        said = "#{number}: the due date became vaguer ({old} → {new}), and no reason is given."
    else:
        said = "#{number}: the due date moved later ({old} → {new}), and no reason is given."
    return Sentence(said, number=number, old=old.text, new=new.text)


def pointing(rows: Sequence[Revision], changes: ChangeSet) -> list[Sentence]:
    """One sentence for each text that names an action whose date slipped, and was not written anew since."""
    moved = set(slipped(changes))
    written = {change.number for change in changes.changed if set(change.names) & set(LEANING)}
    found = []
    for row in rows if moved else ():
        if row.number in written or row.number in changes.added:
            continue
        for other in sorted(named_by(row.state) & moved - {row.number}):
            said = "#{number} points to #{other}, whose due date moved: see whether it still holds."
            found.append(Sentence(said, number=row.number, other=other))
    return found
