"""What a source comes to with what the user said so far; made anew after each answer, off the window's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING

from app.domain.errors import StoppedError, UserError

if TYPE_CHECKING:
    from app.domain.plans import PlanDetails
    from app.services.imports import Choices, Doubt, Found, Option, Reading, Review, Source, Watch
    from app.services.mappings import Mappings
    from app.services.workspace import Workspace

NEW_PLAN = 0


class Stage(Enum):
    """The steps of the dialog, in their order."""

    FIND = 0
    COLUMNS = 1
    READ = 2
    REVIEW = 3


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the user said: the plan's id, `NEW_PLAN` for one that is still to be made; choices; answers to doubts."""

    plan: int
    choices: Choices
    answers: Mapping[tuple[int, str], Option] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A source as far as it can be read. Without a plan in it, there is no reading and no review.

    `doubts` are all that the rows raised, also those that were answered, but for what the plan says in the same words
    already; `remembered` is true where columns are read as the user said it of an earlier source. `details` are those
    proposed for a new plan, `wording` the plan's.
    """

    source: Source
    wanted: Wanted
    found: Found
    reading: Reading | None = None
    doubts: tuple[Doubt, ...] = ()
    review: Review | None = None
    details: PlanDetails | None = None
    wording: str = "classic"
    remembered: bool = False

    @property
    def open_doubts(self) -> tuple[Doubt, ...]:
        """Those that nobody answered."""
        return tuple(one for one in self.doubts if (one.place, one.field) not in self.wanted.answers)

    @property
    def stage(self) -> Stage:
        """The first step at which the user has something to say."""
        from app.services.imports import Verdict

        if self.found.verdict is Verdict.PLAN:
            return Stage.READ if self.open_doubts else Stage.REVIEW
        several = len([one for one in self.found.tables if one.is_plan]) > 1 and not self.found.rows
        return Stage.COLUMNS if self.found.verdict is Verdict.AMBIGUOUS and not several else Stage.FIND


def prepare(workspace: Workspace, source: Source, wanted: Wanted, watch: Watch) -> Prepared:
    """Reads a source; fit for a worker thread. A StoppedError where it was stopped."""
    return _beside_plan(workspace, Prepared(source, wanted, source.look(wanted.choices, watch)), watch)


def prepare_first(workspace: Workspace, source: Source, plan: int, mappings: Mappings, watch: Watch) -> Prepared:
    """As `prepare`, where nothing was said yet: a source of a known shape is read as it was the last time."""
    from app.services.imports import AS_FOUND

    found = source.look(AS_FOUND, watch)
    now = Prepared(source, Wanted(plan, AS_FOUND), found)
    recalled = mappings.recall(found)
    if recalled is not None:
        try:
            now = Prepared(source, Wanted(plan, recalled), source.look(recalled, watch), remembered=True)
        except StoppedError:
            raise
        except UserError:  # they don't fit after all: it is read as it is found
            return _beside_plan(workspace, now, watch)
    return _beside_plan(workspace, now, watch)


def answer(workspace: Workspace, earlier: Prepared, wanted: Wanted, watch: Watch) -> Prepared:
    """The same tables with other answers, or for another plan."""
    return _beside_plan(workspace, replace(earlier, wanted=wanted), watch)


def _beside_plan(workspace: Workspace, now: Prepared, watch: Watch) -> Prepared:
    from app.services.imports import Verdict, answered, doubts, proposed_details, reading_of

    if now.found.verdict is not Verdict.PLAN:
        return replace(now, reading=None, doubts=(), review=None, details=None)
    reading = reading_of(now.found, now.source.name, now.source.told)
    asked = doubts(reading.rows)
    reading = replace(reading, rows=answered(reading.rows, now.wanted.answers))
    if now.wanted.plan == NEW_PLAN:
        details = proposed_details(now.source, reading)
        found = workspace.imports.review_new(reading, details.wording, watch)
        return replace(now, reading=reading, doubts=asked, review=found, details=details, wording=details.wording)
    words = workspace.plans.get(now.wanted.plan).details.wording
    found = workspace.imports.review(now.wanted.plan, reading, watch)
    asked = _unknown(asked, found, now.wanted.answers)
    return replace(now, reading=reading, doubts=asked, review=found, details=None, wording=words)


def _unknown(asked: tuple[Doubt, ...], found: Review, answers: Mapping[tuple[int, str], Option]) -> tuple[Doubt, ...]:
    """Without the doubts of texts that stand in the plan as they come: what these mean was said there."""

    def is_new(one: Doubt) -> bool:
        row = found.rows[one.place]
        names = {one.field, "status_text"} if one.field == "status" else {one.field}
        return row.base is None or not names.isdisjoint(row.differences) or (one.place, one.field) in answers

    return tuple(filter(is_new, asked))
