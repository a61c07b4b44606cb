"""What a timeline shows: a lane for each action with its marks, and the days that concern all of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.domain.actions import Status
from app.domain.dates import NO_DATE, WrittenDate
from app.domain.milestones import Milestone
from app.domain.moves import means_the_same
from app.domain.revisions import Revision
from app.domain.sentences import Sentence
from app.domain.slips import Promise, Record


class Sign(Enum):
    """What a mark stands for."""

    PROMISE = "promise"
    DROPPED = "dropped"
    COMPLETION = "completion"
    MILESTONE = "milestone"
    REACHED = "reached"


class Happening(Enum):
    """What concerns all actions on a day."""

    UPDATE = "update"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing on a lane. `written` is its date, for what was dropped the one that it took back.

    A promise, or its drop, has `promise`; a step of an action has `milestone`, and `promise` where it is known who
    gave its date. `is_current` is the promise that holds.
    """

    sign: Sign
    written: WrittenDate
    promise: Promise | None = None
    milestone: Milestone | None = None
    is_current: bool = False

    @property
    def day(self) -> date | None:
        """Where it stands: the last day it can mean, or the first where it has no last; None where none is known."""
        return self.written.latest or self.written.earliest

    def days(self) -> Iterator[date]:
        """Every day that it stands for."""
        yield from (day for day in (self.written.earliest, self.written.latest) if day)


@dataclass(frozen=True, slots=True)
class Lane:
    """An action, its record, and its marks: promises as they were given, the completion, then the milestones."""

    row: Revision
    record: Record
    marks: tuple[Mark, ...]

    def days(self) -> Iterator[date]:
        """Every day that its marks stand for."""
        for mark in self.marks:
            yield from mark.days()

    @property
    def note(self) -> Sentence | None:
        """What no sign can say: that it was cancelled, that there is no date, or one that names no day."""
        record, status = self.record, self.row.state.status
        due = record.promises[-1].due if record.promises else NO_DATE
        if status is Status.CANCELLED:
            return Sentence("cancelled")
        if status is Status.DONE:
            if record.completed.latest or record.completed.earliest:
                return None
            done = record.completed.text
            return Sentence("done, {date}", date=done) if done else Sentence("done, no date")
        if record.promises and not due:
            return Sentence("no date any more")
        if not due:
            return Sentence("no date")
        return None if due.latest or due.earliest else Sentence("“{text}”", text=due.text)


@dataclass(frozen=True, slots=True)
class Event:
    """What concerns all actions on a day, in words, with more `about` it for who looks closer.

    `tone` is neutral, warning, error or done; `number` an update's.
    """

    what: Happening
    day: date
    words: Sentence
    tone: str = "neutral"
    number: int = 0
    about: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """All of a timeline. `today` is the day that it is drawn for, `name` what that day is called."""

    lanes: tuple[Lane, ...]
    events: tuple[Event, ...]
    today: date
    name: Sentence

    def days(self) -> Iterator[date]:
        """Every day that has to be in sight, beside `around`."""
        for lane in self.lanes:
            yield from lane.days()
        for event in self.events:
            yield event.day

    @property
    def around(self) -> date:
        """Today while something is open or due; later it lies where the last mark is, so that nothing is squeezed."""
        goes_on = any(lane.row.state.status.is_open for lane in self.lanes)
        if goes_on or any(event.what is Happening.DUE for event in self.events):
            return self.today
        return min(self.today, max(self.days(), default=self.today))


def lanes(rows: Iterable[Revision], records: Mapping[int, Record]) -> tuple[Lane, ...]:
    """The lanes of these rows, in their order."""
    found = []
    for row in rows:
        record = records.get(row.number) or Record(row.number, row.state.status)
        found.append(Lane(row, record, tuple(_marks(row, record))))
    return tuple(found)


def scene(
    rows: Iterable[Revision], records: Mapping[int, Record], today: date, name: Sentence, events: Iterable[Event] = ()
) -> Scene:
    """The timeline of these rows, with what concerns all of them."""
    return Scene(lanes(rows, records), tuple(sorted(events, key=lambda event: event.day)), today, name)


def update_event(number: int, day: date) -> Event:
    """An issued update, on its date."""
    return Event(Happening.UPDATE, day, Sentence("Update {number}", number=number), number=number)


def _marks(row: Revision, record: Record) -> Iterator[Mark]:
    before = NO_DATE
    for promise in record.promises:
        if promise.due:
            yield Mark(Sign.PROMISE, promise.due, promise, is_current=promise.due is record.promised)
            before = promise.due
        else:
            yield Mark(Sign.DROPPED, before, promise)
    if record.completed:
        yield Mark(Sign.COMPLETION, record.completed)
    for place, milestone in enumerate(row.state.milestones):
        # The record's first steps are those that the action has now.
        promises = record.steps[place].promises if place < len(record.steps) else ()
        yield from _step_marks(milestone, promises)


def _step_marks(step: Milestone, promises: Sequence[Promise]) -> Iterator[Mark]:
    """The earlier dates of a step, the one that holds, and the day on which it was reached."""
    given = [promise for promise in promises if promise.due]
    holds = given[-1] if given and step.due and means_the_same(given[-1].due, step.due) else None
    for promise in given:
        if promise is not holds:
            yield Mark(Sign.MILESTONE, promise.due, promise, step)
    if step.due or not step.completed:
        yield Mark(Sign.MILESTONE, step.due, holds, step, is_current=True)
    if step.completed:
        yield Mark(Sign.REACHED, step.completed, milestone=step)
