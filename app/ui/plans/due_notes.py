"""What is to be known about a date beside its text: the days it means, what was promised first, and delays."""

from collections.abc import Sequence
from datetime import date

from app.domain.actions import ActionState
from app.domain.dates import Precision, WrittenDate
from app.domain.slip_records import Course
from app.domain.slips import Move, Promise
from app.ui.widgets.notes import Note
from app.ui.widgets.translation import day_text, days_text, plural, tr


def meaning(written: WrittenDate) -> str:
    """The days that a date means, empty where its text is all there is to say."""
    first, last = written.earliest, written.latest
    if not written.text:
        return ""
    if written.precision is Precision.AMBIGUOUS:
        return tr("Day or month first? Write the month as a word.")
    if first and last:
        return days_text(first, last)
    if last:
        return tr("no later than {day}", day=day_text(last))
    return tr("not before {day}", day=day_text(first)) if first else tr("no day can be known")


def date_notes(written: WrittenDate) -> list[Note]:
    """The days that a date means, where they are more than its text."""
    said = meaning(written)
    return [Note(said)] if said and said != written.text else []


def due_notes(state: ActionState, course: Course, today: date) -> list[Note]:
    """The days, the first promise where it was another, every slip in words, and how long it is overdue."""
    said = [meaning(state.due)]
    first = course.first or state.due
    if first and first != state.due:
        said.append(tr("first promised: {date}", date=first.text))
    words = " · ".join(part for part in said if part and part != state.due.text)
    notes = [Note(words)] if words else []
    if course.slips:
        notes.append(Note(_slipped(course.slips), "warning"))
    if state.is_overdue(today):
        assert state.due.latest is not None
        days = (today - state.due.latest).days
        notes.append(Note(plural("overdue by {count} day", "overdue by {count} days", days), "error"))
    return notes


def _slipped(slips: Sequence[Promise]) -> str:
    last = slips[-1]
    said = {
        Move.DROPPED: tr("dropped on {day}", day=day_text(last.at.date())),
        Move.LATER: tr("moved later on {day}", day=day_text(last.at.date())),
        Move.VAGUER: tr("became vaguer on {day}", day=day_text(last.at.date())),
    }
    words = next(words for move, words in said.items() if move in last.moves)
    if len(slips) > 1:
        times = plural("slipped {count} time", "slipped {count} times", len(slips))
        words = tr("{times}, last {slip}", times=times, slip=words)
    return words
