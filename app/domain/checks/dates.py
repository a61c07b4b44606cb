"""Checks about when actions are due, and when they were done."""

from collections.abc import Iterator, Sequence

from app.domain.actions import ActionState, Status
from app.domain.checks.check import Check, Found, Level, named
from app.domain.checks.facts import Facts
from app.domain.dates import WrittenDate
from app.domain.revisions import Revision
from app.domain.sentences import Sentence, counted


def _undated(facts: Facts) -> Iterator[Found]:
    found = tuple(r.number for r in facts.rows if r.state.status is Status.DONE and not r.state.completed)
    if found:
        said = counted(
            "{numbers} is done, and no date says since when.",
            "{numbers} are done, and no date says since when.",
            len(found),
            numbers=named(found),
        )
        yield said, found


def _done_in_future(facts: Facts) -> Iterator[Found]:
    for row in facts.rows:
        first = row.state.completed.earliest
        if row.state.status is Status.DONE and first is not None and first > facts.day:
            said = "#{number} is done on {date}, which is after {day}, the day of this update."
            yield Sentence(said, number=row.number, date=row.state.completed.text, day=facts.day), (row.number,)


def _overdue(facts: Facts) -> Iterator[Found]:
    late = (row for row in facts.rows if row.state.is_overdue(facts.day))
    found = tuple(row.number for row in late if row.state.status is not Status.DELAYED)
    if found:
        said = counted(
            "{numbers} was due before {day}, and is not marked as delayed.",
            "{numbers} were due before {day}, and are not marked as delayed.",
            len(found),
            numbers=named(found),
            day=facts.day,
        )
        yield said, found


def _dated_late(facts: Facts) -> Iterator[Found]:
    """Only what changed can have gained a date."""
    for change in facts.changes.changed:
        before = facts.published.get(change.number)
        gained = next((item.new for item in change.fields if item.field == "completed" and not item.old), None)
        if before is None or before.state.status is not Status.DONE or not isinstance(gained, WrittenDate):
            continue
        said = "#{number} was published as done without a date, which comes only now ({date})."
        yield Sentence(said, number=change.number, date=gained.text), (change.number,)


def _redated(facts: Facts) -> Iterator[Found]:
    """A day of completion that readers were told, and that is another one now."""
    for change in facts.changes.changed:
        field = next((item for item in change.fields if item.field == "completed"), None)
        before = facts.published.get(change.number)
        if field is None or before is None or before.state.status is not Status.DONE or not field.old or not field.new:
            continue
        is_same_days = (field.old.earliest, field.old.latest) == (field.new.earliest, field.new.latest)
        if not is_same_days and not _is_redating_explained(before.state, facts.since.get(change.number, ())):
            said = "#{number} was published as done on {old}, says {new} now, and no reason is given."
            yield Sentence(said, number=change.number, old=field.old.text, new=field.new.text), (change.number,)


def _is_redating_explained(published: ActionState, later: Sequence[Revision]) -> bool:
    before, told = published.completed, True
    for row in later:
        told = told and (row.state.completed == before or bool(row.given_reason))
        before = row.state.completed
    return told


def _no_day(facts: Facts) -> Iterator[Found]:
    if facts.table.terms is None or "due" not in facts.table.columns:
        return
    dated = (row for row in facts.rows if row.state.due and row.state.status.is_open)
    found = tuple(row.number for row in dated if not _is_one_day(row.state.due))
    if found:
        said = counted(
            "The due date of {numbers} is no single day, which this layout prescribes.",
            "The due dates of {numbers} are no single days, which this layout prescribes.",
            len(found),
            numbers=named(found),
        )
        yield said, found


def _is_one_day(due: WrittenDate) -> bool:
    return due.is_day and due.earliest == due.latest


CHECKS = (
    Check(
        "done-without-date",
        Sentence("Completed without a date"),
        Sentence("An action is done, and no date says since when."),
        Level.WARNING,
        _undated,
    ),
    Check(
        "done-in-future",
        Sentence("Completed in the future"),
        Sentence("An action is done on a day that comes only after this update."),
        Level.ERROR,
        _done_in_future,
    ),
    Check(
        "completion-dated-late",
        Sentence("Completion date given late"),
        Sentence("An action gets its completion date only after it was published as done."),
        Level.WARNING,
        _dated_late,
    ),
    Check(
        "completion-date-changed",
        Sentence("Completion date changed"),
        Sentence("An action was published as done on one day and is on another now, and no reason is given."),
        Level.WARNING,
        _redated,
    ),
    Check(
        "overdue",
        Sentence("Overdue, not delayed"),
        Sentence("The due date of an open action is past, and its status does not say that it is delayed."),
        Level.WARNING,
        _overdue,
    ),
    Check(
        "due-date-not-a-day",
        Sentence("Due date without a day"),
        Sentence("An open action is due on no single day, as its layout prescribes (CCADB v3.2, Action Items)."),
        Level.HINT,
        _no_day,
    ),
)
