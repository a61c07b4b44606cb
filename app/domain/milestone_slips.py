"""What was promised for each dated step of an action: a step keeps its record when it is reworded or comes back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain import texts
from app.domain.dates import NO_DATE
from app.domain.milestones import Milestone
from app.domain.promises import Promises, followed, is_given
from app.domain.revisions import Revision


@dataclass(frozen=True, slots=True)
class StepRecord:
    """All promises of a step, oldest first; `is_gone` once it stands in its action no more."""

    text: str
    promises: Promises = ()
    is_done: bool = False
    is_gone: bool = False


def steps_after(steps: tuple[StepRecord, ...], row: Revision) -> tuple[StepRecord, ...]:
    """The records with what one more revision says: its steps in their order, then those that are gone."""
    written = row.state.milestones
    matched = _matched(steps, written)
    made = [_told(steps[place] if place is not None else None, step, row) for place, step in matched]
    kept = {place for place, _ in matched}
    gone = [_gone(step, row) for place, step in enumerate(steps) if place not in kept]
    return (*made, *gone)


def _matched(steps: Sequence[StepRecord], written: Sequence[Milestone]) -> list[tuple[int | None, Milestone]]:
    """Each written step with the place of its record: of the same text, else of one reworded at the same place."""
    free = sorted(range(len(steps)), key=lambda place: steps[place].is_gone)
    found: list[int | None] = []
    for milestone in written:
        same = next((place for place in free if texts.same(steps[place].text, milestone.text)), None)
        if same is not None:
            free.remove(same)
        found.append(same)
    for index, place in enumerate(found):
        if place is None and index in free and not steps[index].is_gone:
            found[index] = index
            free.remove(index)
    return list(zip(found, written, strict=True))


def _told(record: StepRecord | None, step: Milestone, row: Revision) -> StepRecord:
    before = record or StepRecord(step.text)
    promises = before.promises
    if step.due or (row.state.status.is_open and not step.is_done):
        promises = followed(promises, step.due, row)
    return StepRecord(step.text, promises, step.is_done)


def _gone(record: StepRecord, row: Revision) -> StepRecord:
    """A step that is taken out of an open action before it was reached is promised no more."""
    is_dropped = not record.is_gone and not record.is_done and row.state.status.is_open and is_given(record.promises)
    promises = followed(record.promises, NO_DATE, row) if is_dropped else record.promises
    return replace(record, promises=promises, is_gone=True)
