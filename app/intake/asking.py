"""The state that a row asks for; what is printed for the present one asks for nothing."""

from dataclasses import dataclass, replace
from typing import Any

from app.domain.actions import ActionState
from app.domain.dates import WrittenDate
from app.domain.wordings import Wording
from app.intake.rows import ReadRow, with_told

# What a new action is before a row says anything of it.
NEW = ActionState(action="")


@dataclass(frozen=True, slots=True)
class Printing:
    """In which words a plan's values are printed; `terms` are those in which the table says a status without a date.

    `empty_marks` are the marks that are printed for nothing.
    """

    words: Wording
    terms: Wording
    empty_marks: frozenset[str]


def asked_for(state: ActionState, row: ReadRow, printing: Printing) -> ActionState:
    """The state that a row asks for, over the action's present one or over `NEW`."""
    words = printing.words
    marks = printing.empty_marks if state is not NEW else frozenset()
    values: dict[str, Any] = {
        name: value for name, value in row.fields.items() if not _prints_as(getattr(state, name), value, words, marks)
    }
    if row.status_text is not None and not _is_printed_status(state, row, words, printing.terms):
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
    if state is NEW:
        return False
    # Layouts with a column for the due date print the bare word of the status.
    is_same = row.reading.status is state.status or row.status_text == terms.word(state)
    is_bare_word = "due" in row.fields and not row.reading.date and is_same
    return is_bare_word or row.status_text == words.status_text(state)
