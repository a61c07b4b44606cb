"""Which row is which action, and what each action would become."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain import texts
from app.domain.actions import ActionState
from app.domain.changes import ActionChange, ChangeSet, between_states
from app.domain.revisions import Revision
from app.domain.wordings import Wording
from app.intake.asking import Printing, Sent
from app.intake.deciding import decide
from app.intake.decisions import ALL, Decisions
from app.intake.pairing import pair
from app.intake.reviews import Review, ReviewRow, paired_row, settled
from app.intake.rows import ReadRow
from app.intake.watching import UNWATCHED, Watch


@dataclass(frozen=True, slots=True)
class Matched:
    """What a table would change, what it would add, and which actions of the plan it lacks and leaves as they are."""

    changed: tuple[tuple[Revision, ActionState], ...]
    added: Mapping[int, ActionState]
    missing: tuple[int, ...]
    changes: ChangeSet


def review(
    rows: Sequence[ReadRow],
    current: Sequence[Revision],
    following: int,
    words: Wording,
    terms: Wording,
    empty_marks: frozenset[str],
    watch: Watch = UNWATCHED,
    sent: Sent | None = None,
) -> Review:
    """Sets rows beside the plan's actions; those that were taken back do not stand there.

    `following` is the next free number; `terms` are the words in which the table says a status without a date, and
    `sent` is what it was made of where it is ours: a number that was free then, and is given by now, is of a new row.
    """
    taken_back = frozenset(row.number for row in current if row.state.discarded)
    current = [row for row in current if not row.state.discarded]
    by_number = {row.number: row for row in current}
    printing = Printing(words, terms, empty_marks, sent)
    later = [row for row in current if sent is not None and row.number not in sent.states]
    rows = _without_numbers_of(later, rows) if later else rows
    pairs, found = pair(rows, current, watch), list[ReviewRow]()
    for start, stop in watch.pieces(len(rows)):
        for row, one in zip(rows[start:stop], pairs[start:stop], strict=True):
            base = by_number.get(one.number) if one.number is not None else None
            found.append(paired_row(row, one, base, printing))
    taken = {one.base.number for one in found if one.base is not None}
    unknown = tuple(row for row in later if row.number not in taken)
    taken |= {row.number for row in unknown}
    missing = tuple(row for row in current if row.number not in taken)
    return Review(tuple(found), missing, following, printing, taken_back, unknown)


def _without_numbers_of(later: Sequence[Revision], rows: Sequence[ReadRow]) -> Sequence[ReadRow]:
    actions = {row.number: row.state.action for row in later}
    return [
        replace(row, number=None)
        if row.number in actions and not texts.same(actions[row.number], str(row.fields.get("action", "")))
        else row
        for row in rows
    ]


def matched(asked: Review, words: Wording, decisions: Decisions = ALL) -> Matched:
    """What a review comes to once it is decided, told as changes."""
    asked = settled(asked, decisions.paired)
    decided = decide(asked, decisions)
    pairs = [(base.number, between_states(base.state, state, words, words)) for base, state in decided.changed]
    changed = tuple(ActionChange(number, fields) for number, fields in pairs if fields)
    changes = ChangeSet(changed, tuple(sorted(decided.added)))
    ended = {base.number for base, _ in decided.changed}
    kept = tuple(row.number for row in asked.missing if row.number not in ended)
    return Matched(decided.changed, decided.added, kept, changes)
