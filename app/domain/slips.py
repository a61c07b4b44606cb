"""What was promised for each action, and every time that a promise was moved, blurred or dropped."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.actions import Status
from app.domain.dates import NO_DATE, WrittenDate
from app.domain.milestone_slips import StepRecord, steps_after
from app.domain.milestones import Milestone
from app.domain.moves import SLIPPING, Move, moves
from app.domain.promises import Promise, Promises, followed, is_given, last_promised
from app.domain.revisions import Revision

__all__ = ["SLIPPING", "Move", "Promise", "Record", "StepRecord", "moves", "records"]


@dataclass(frozen=True, slots=True)
class Record:
    """All promises of an action, oldest first, and how it stands. `completed_at` is when it was said to be done.

    A part of a split action begins with what was promised for the whole; a merged one goes on with the date of the
    action that took its work over. `due` is the date as it is written now.
    """

    number: int
    status: Status
    promises: Promises = ()
    completed: WrittenDate = NO_DATE
    completed_at: datetime | None = None
    due: WrittenDate = NO_DATE
    merged_into: int | None = None
    milestones: tuple[Milestone, ...] = ()
    steps: tuple[StepRecord, ...] = ()

    @property
    def slips(self) -> Promises:
        """The promises of its own that say less than the one before them; those of the whole are the whole's."""
        return tuple(promise for promise in self.promises if promise.is_slip and promise.number == self.number)

    @property
    def promised(self) -> WrittenDate:
        """The last date that was promised, also where it was dropped since."""
        return last_promised(self.promises)


def records(history: Iterable[Revision]) -> dict[int, Record]:
    """The record of each action by its number, from its revisions, oldest first.

    What a split or a merge does is known where the other action's revisions are among them.
    """
    found: dict[int, Record] = {}
    for row in history:
        before = found.get(row.number) or _begun(row, found)
        found[row.number] = before if row.state.discarded else _after(before, row, found)
    return found


def _begun(row: Revision, found: Mapping[int, Record]) -> Record:
    """The record before an action's first revision."""
    begun = Record(row.number, row.state.status)
    whole = found.get(row.state.split_from or 0)
    if whole is None:
        return begun
    return replace(begun, promises=whole.promises, milestones=whole.milestones, steps=whole.steps)


def _after(record: Record, row: Revision, found: Mapping[int, Record]) -> Record:
    """The record with what one more revision says."""
    state = row.state
    promises = _promises_after(record, row, found)
    same_steps = state.milestones == record.milestones
    told = (state.status, state.due, state.merged_into)
    is_as_before = told == (record.status, record.due, record.merged_into) and same_steps
    if promises is record.promises and is_as_before and state.status is not Status.DONE:
        return record  # as after most revisions, which are read by the thousand
    steps = record.steps if same_steps else steps_after(record.steps, row)
    is_done = state.status is Status.DONE
    return replace(
        record, status=state.status, promises=promises, due=state.due, merged_into=state.merged_into,
        milestones=state.milestones, steps=steps, completed=state.completed if is_done else NO_DATE,
        completed_at=(record.completed_at or row.at) if is_done else None,
    )  # fmt: skip


def _promises_after(record: Record, row: Revision, found: Mapping[int, Record]) -> Promises:
    state, promises = row.state, record.promises
    if state.merged_into is not None:
        return promises if state.merged_into == record.merged_into else _taken_over(record, row, found)
    if state.due or state.status.is_open:  # a date that goes when the work is done was kept, not dropped
        return followed(promises, state.due, row)
    return promises


def _taken_over(record: Record, row: Revision, found: Mapping[int, Record]) -> Promises:
    """What the action that takes the work over makes of the promise; where either is finished, it was kept."""
    into = row.state.merged_into
    other = found.get(into or 0)
    if other is None or not (record.status.is_open and other.status.is_open and is_given(record.promises)):
        return record.promises
    due = other.promised if is_given(other.promises) else NO_DATE
    return followed(record.promises, due, row, into)
