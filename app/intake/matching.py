"""Which row is which action, and what each action would become."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.domain import texts
from app.domain.actions import ActionState
from app.domain.changes import ActionChange, ChangeSet, between_states, exact_differences
from app.domain.dates import WrittenDate
from app.domain.errors import UserError
from app.domain.revisions import Revision
from app.domain.wordings import Wording
from app.intake.rows import ReadRow, with_told

_NEW = ActionState(action="")


@dataclass(frozen=True, slots=True)
class Matched:
    """What a table would change, what it would add, and which actions of the plan it lacks."""

    changed: tuple[tuple[Revision, ActionState], ...]
    added: Mapping[int, ActionState]
    missing: tuple[int, ...]
    changes: ChangeSet


def match(
    rows: Sequence[ReadRow],
    current: Sequence[Revision],
    following: int,
    words: Wording,
    terms: Wording,
    empty_marks: frozenset[str],
) -> Matched:
    """Compares rows with the plan's actions.

    `following` is the next free number; `terms` are the words in which the table says a status without a date.
    """
    numbers = _numbers(rows, current, following)
    by_number = {row.number: row for row in current}
    changed, added = [], {}
    for number, row in zip(numbers, rows, strict=True):
        base = by_number.get(number)
        state = _asked_for(base.state if base else _NEW, row, words, terms, empty_marks)
        if base is None:
            added[number] = state
        elif exact_differences(base.state, state):
            changed.append((base, state))
    found = [ActionChange(base.number, between_states(base.state, state, words, words)) for base, state in changed]
    changes = ChangeSet(tuple(change for change in found if change.fields), tuple(sorted(added)))
    return Matched(tuple(changed), added, tuple(n for n in by_number if n not in numbers), changes)


def _numbers(rows: Sequence[ReadRow], current: Sequence[Revision], following: int) -> list[int]:
    """Each row's action: by its number, else by the very same action text; a new plan is numbered in order."""
    given = [row.number for row in rows if row.number is not None]
    if len(given) == len(rows):
        return given
    if not current:
        return list(range(following, following + len(rows)))
    numbers: list[int] = []
    for row in rows:
        text = str(row.fields.get("action", ""))
        same = [item.number for item in current if texts.same(item.state.action, text) and item.number not in numbers]
        if not same:
            raise UserError(
                "The table has no numbers and “{text}” is not in the plan: add a column of numbers.",
                text=texts.line(text)[:40],
            )
        numbers.append(same[0])
    return numbers


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
