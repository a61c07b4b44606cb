"""Which row is which action, and what each action would become."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.domain.actions import ActionState
from app.domain.changes import ActionChange, ChangeSet, between_states
from app.domain.dates import WrittenDate
from app.domain.revisions import Revision
from app.domain.wordings import Wording
from app.intake.pairing import pair
from app.intake.reviews import ALL, Decisions, Review, ReviewRow, decide, differing
from app.intake.rows import ReadRow, with_told

_NEW = ActionState(action="")


@dataclass(frozen=True, slots=True)
class Matched:
    """What a table would change, what it would add, and which actions of the plan it lacks."""

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
) -> Review:
    """Sets rows beside the plan's actions.

    `following` is the next free number; `terms` are the words in which the table says a status without a date.
    """
    by_number = {row.number: row for row in current}
    found = []
    for row, one in zip(rows, pair(rows, current), strict=True):
        base = by_number.get(one.number) if one.number is not None else None
        comes = _asked_for(base.state if base else _NEW, row, words, terms, empty_marks)
        found.append(ReviewRow(row, one, base, comes, differing(base, comes)))
    taken = {one.base.number for one in found if one.base is not None}
    missing = tuple(row for row in current if row.number not in taken)
    return Review(tuple(found), missing, following)


def matched(asked: Review, words: Wording, decisions: Decisions = ALL) -> Matched:
    """What a review comes to once it is decided, told as changes."""
    decided = decide(asked, decisions)
    pairs = [(base.number, between_states(base.state, state, words, words)) for base, state in decided.changed]
    changed = tuple(ActionChange(number, fields) for number, fields in pairs if fields)
    changes = ChangeSet(changed, tuple(sorted(decided.added)))
    return Matched(decided.changed, decided.added, tuple(row.number for row in asked.missing), changes)


def _asked_for(
    state: ActionState, row: ReadRow, words: Wording, terms: Wording, empty_marks: frozenset[str]
) -> ActionState:
    """The state that a row asks for; what is printed for the present state asks for nothing."""
    values: dict[str, Any] = {
        name: value
        for name, value in row.fields.items()
        if not _prints_as(getattr(state, name), value, words, empty_marks if state is not _NEW else frozenset())
    }
    if row.status_text is not None and not _is_printed_status(state, row, words, terms):
        values |= row.status_fields
        values["status_text"] = row.status_text or None
    if row.told:
        values["observations"] = with_told(values.get("observations", state.observations), row.told)
    return replace(state, **values)


def _prints_as(old: Any, new: Any, words: Wording, empty_marks: frozenset[str]) -> bool:
    if isinstance(old, WrittenDate):
        return bool(new.text == words.date(old))
    if isinstance(new, str) and isinstance(old, str) and old and words.stands_elsewhere(new, old):
        return True
    return isinstance(new, str) and not old and new in empty_marks


def _is_printed_status(state: ActionState, row: ReadRow, words: Wording, terms: Wording) -> bool:
    if state is _NEW:
        return False
    # Layouts with a column for the due date print the bare word of the status.
    is_same = row.reading.status is state.status or row.status_text == terms.word(state)
    is_bare_word = "due" in row.fields and not row.reading.date and is_same
    return is_bare_word or row.status_text == words.status_text(state)
