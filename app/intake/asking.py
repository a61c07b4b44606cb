"""The state that a row asks for; what is printed for the present one asks for nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.domain.actions import ActionState
from app.domain.dates import WrittenDate, read_date
from app.domain.statuses import read_status_cell
from app.domain.wordings import Wording
from app.intake.own_columns import without_overdue
from app.intake.rows import ReadRow, with_told
from app.intake.written import written_beside

# What a new action is before a row says anything of it.
NEW = ActionState(action="")


@dataclass(frozen=True, slots=True)
class Printing:
    """In which words a plan's values are printed; `terms` are those in which the table says a status without a date.

    `empty_marks` are the marks that are printed for nothing, `sent` is what the table was made of where it is ours.
    """

    words: Wording
    terms: Wording
    empty_marks: frozenset[str]
    sent: "Sent | None" = None


@dataclass(frozen=True, slots=True)
class Sent:
    """The actions of which a table of ours was made, by their numbers, and in which words.

    `dates_status` is true where its column of the status tells the date as well.
    """

    states: Mapping[int, ActionState]
    words: Wording
    dates_status: bool


def asked_for(state: ActionState, row: ReadRow, printing: Printing, number: int | None = None) -> ActionState:
    """The state that a row asks for, over the present one of the action with this number or over `NEW`.

    What a table of ours says as it was sent out asks for nothing, whatever became of the action since.
    """
    values = _said(row) if state is NEW else _differing(state, row, printing)
    asks_status = row.status_text is not None and (state is NEW or not _is_printed_status(state, row, printing))
    sent = printing.sent
    was = sent.states.get(number) if sent is not None and number is not None else None
    if was is not None and sent is not None:
        again = replace(printing, words=sent.words)
        values = {name: value for name, value in values.items() if name in _differing(was, row, again)}
        asks_status = asks_status and not _is_sent_status(was, row, sent)
    if asks_status:
        values |= row.status_fields
        values["status_text"] = row.status_text or None
    if row.written:
        values |= written_beside(row, was, values, number, asks_status=asks_status)
    if row.told:
        own = values.get("observations", state.observations)
        values["observations"] = with_told("" if own in printing.empty_marks else own, row.told)
    if state is NEW:
        return ActionState(**values)
    return replace(state, **values) if values else state


def _said(row: ReadRow) -> dict[str, Any]:
    """What a row says of an action that nobody knew; blanks say nothing."""
    pairs = row.fields.items()
    said = {name: value for name, value in pairs if value and not (isinstance(value, str) and value.isspace())}
    said.setdefault("action", "")
    return said


def _differing(state: ActionState, row: ReadRow, printing: Printing) -> dict[str, Any]:
    """What a row says otherwise than it is printed for an action."""
    words, marks = printing.words, printing.empty_marks
    pairs = ((name, getattr(state, name), value) for name, value in row.fields.items())
    return {name: new for name, old, new in pairs if old != new and not _prints_as(old, new, words, marks)}


def _prints_as(old: Any, new: Any, words: Wording, empty_marks: frozenset[str]) -> bool:
    if isinstance(old, WrittenDate):
        if new.text == old.text and _is_known(new) != _is_known(old):
            return not _is_known(new)  # the same text, of which somebody said which day it is
        return bool(new.text == words.date(old)) or _is_same_time(old, new)
    if not isinstance(new, str) or not isinstance(old, str):
        return False
    if not old and new in empty_marks:
        return True
    return (bool(old) and words.stands_elsewhere(new, old)) or _seen(new) == _seen(old)


def _is_known(written: WrittenDate) -> bool:
    return written.earliest is not None or written.latest is not None


def _is_sent_status(was: ActionState, row: ReadRow, sent: Sent) -> bool:
    said = without_overdue(row.status_text or "").strip()
    is_same = said == (sent.words.status_text(was) if sent.dates_status else sent.words.word(was)).strip()
    return is_same and row.reading == read_status_cell(row.status_text or "")  # and nobody was asked what it means


def _is_same_time(old: WrittenDate, new: WrittenDate) -> bool:
    """True for the same day in another form, and for a cell that holds the same days and only shows them otherwise."""
    if old.latest is None or (new.earliest, new.latest, new.precision) != (old.earliest, old.latest, old.precision):
        return False
    return (new.is_day and new.earliest == new.latest) or read_date(new.text).latest != new.latest


def _seen(text: str) -> str:
    """A text without the blanks at the ends of its lines, the empty lines around it and hyphens that nobody sees."""
    text = text.replace("\u00ad", "")  # LibreOffice writes them into Word files as marks of the layout
    if text.isprintable():
        return text.strip()
    return "\n".join(line.rstrip() for line in text.split("\n")).strip()


def _is_printed_status(state: ActionState, row: ReadRow, printing: Printing) -> bool:
    # Layouts with a column for the due date print the bare word of the status.
    said = without_overdue(row.status_text or "").strip()
    plain = read_status_cell(row.status_text or "")
    is_word = row.reading.status is state.status and (plain.status or read_status_cell(said).status) is not None
    is_same = is_word or said == printing.terms.word(state)
    is_dated = printing.sent is not None and printing.sent.dates_status
    is_bare_word = not is_dated and "due" in row.fields and not row.reading.date and is_same
    if not is_bare_word and said != printing.words.status_text(state).strip():
        return False
    # More than its text says stands in the row where somebody was asked, or the file knows the day.
    return row.reading == plain or all(getattr(state, name) == value for name, value in row.status_fields.items())
