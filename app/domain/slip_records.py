"""What readers saw of a plan's promises: a date that was changed before any update showed it is no slip for them."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Protocol

from app.domain.dates import NO_DATE, WrittenDate
from app.domain.moves import Move
from app.domain.promises import Promise, Promises, judge
from app.domain.revisions import Revision
from app.domain.slips import Record, records


class Shown(Protocol):
    """What showed the actions to readers as they stood at a revision: an issued update, or an edition of one."""

    @property
    def number(self) -> int:
        """The update's number."""

    @property
    def last_seq(self) -> int:
        """The newest revision that it knew."""


@dataclass(frozen=True, slots=True)
class Told:
    """A promise with the number of the first update that showed it; None where none did."""

    promise: Promise
    update: int | None

    @property
    def is_published(self) -> bool:
        """True where readers saw it."""
        return self.update is not None


@dataclass(frozen=True, slots=True)
class Course:
    """All promises of an action or of one of its steps, oldest first, and those that readers saw.

    `seen` are judged against what readers saw before, with every reason that was given on the way; its last one stands
    now, published or not. Those of the whole of a split action have the whole's number, and are no slips of the part.
    """

    number: int
    told: tuple[Told, ...] = ()
    seen: Promises = ()
    written: WrittenDate = NO_DATE

    @property
    def first(self) -> WrittenDate:
        """The first promise of all, `NO_DATE` without one; nothing ever changes it."""
        return self.told[0].promise.due if self.told else NO_DATE

    @property
    def first_published(self) -> WrittenDate:
        """The first promise that readers saw, or that stands in the draft; `NO_DATE` without one."""
        return next((promise.due for promise in self.seen if promise.due), NO_DATE)

    @property
    def current(self) -> WrittenDate:
        """What is promised now as it is written now, `NO_DATE` where it was dropped."""
        stands = self.seen[-1].due if self.seen else NO_DATE
        return self.written if stands and self.written and self.seen[-1].into is None else stands

    @property
    def own(self) -> Promises:
        """Those that readers saw of it, without those of the whole."""
        return tuple(promise for promise in self.seen if promise.number == self.number)

    @property
    def slips(self) -> Promises:
        """Those that said less than what readers saw before."""
        return tuple(promise for promise in self.own if promise.is_slip)

    @property
    def unexplained(self) -> Promises:
        """The slips without a reason."""
        return tuple(promise for promise in self.slips if not promise.reason)

    @property
    def days(self) -> int:
        """By how many days the last day that readers could count on moved in all; negative where it came nearer."""
        return sum(promise.days or 0 for promise in self.own)


@dataclass(frozen=True, slots=True)
class StepSlips:
    """A step of an action, what was promised for it, and whether it was reached or taken out."""

    text: str
    course: Course
    is_done: bool
    is_gone: bool


@dataclass(frozen=True, slots=True)
class ActionSlips:
    """What was promised for an action and for its steps, with its newest revision."""

    row: Revision
    record: Record
    course: Course
    steps: tuple[StepSlips, ...]

    @property
    def number(self) -> int:
        """The action's number."""
        return self.row.number


@dataclass(frozen=True, slots=True)
class Totals:
    """Of all actions: dates that were promised, that slipped, how often, by how many days, and without a reason.

    `days` counts each date that is later now than it was first seen. A slip may be both later and vaguer.
    """

    promised: int = 0
    slipped: int = 0
    slips: int = 0
    days: int = 0
    unexplained: int = 0
    later: int = 0
    vaguer: int = 0
    dropped: int = 0


def family(number: int, history_of: Callable[[int], Sequence[Revision]]) -> list[Revision]:
    """The revisions of an action and of all that its promises came from or went to, oldest first."""
    read: dict[int, Sequence[Revision]] = {}
    wanted = [number]
    while wanted:
        one = wanted.pop()
        if one not in read:
            read[one] = history_of(one)
            kin = {other for row in read[one] for other in (row.state.split_from, row.state.merged_into)}
            wanted += [other for other in kin if other is not None]
    return sorted((row for rows in read.values() for row in rows), key=attrgetter("seq"))


def slip_records(
    rows: Iterable[Revision], history: Iterable[Revision], shown: Sequence[Shown]
) -> tuple[ActionSlips, ...]:
    """The record of each of these actions, in their order; `shown` are the issued updates, oldest first."""
    found = records(history)
    return tuple(_of_action(row, found[row.number], shown) for row in rows if not row.state.discarded)


def totals(courses: Iterable[Course]) -> Totals:
    """What all these dates come to."""
    dated = [course for course in courses if course.seen]
    slips = [slip for course in dated for slip in course.slips]
    later, vaguer, dropped = (
        sum(kind in slip.moves for slip in slips) for kind in (Move.LATER, Move.VAGUER, Move.DROPPED)
    )
    return Totals(
        promised=len(dated),
        slipped=sum(bool(course.slips) for course in dated),
        slips=len(slips),
        days=sum(max(0, course.days) for course in dated),
        unexplained=sum(not slip.reason for slip in slips),
        later=later,
        vaguer=vaguer,
        dropped=dropped,
    )


def _of_action(row: Revision, record: Record, shown: Sequence[Shown]) -> ActionSlips:
    steps = tuple(
        StepSlips(
            step.text, _course(row.number, step.promises, shown, _written(row, step.text)), step.is_done, step.is_gone
        )
        for step in record.steps
    )
    return ActionSlips(row, record, _course(row.number, record.promises, shown, record.due), steps)


def _written(row: Revision, text: str) -> WrittenDate:
    return next((step.due for step in row.state.milestones if step.text == text), NO_DATE)


def _course(number: int, promises: Promises, shown: Sequence[Shown], written: WrittenDate) -> Course:
    """Told by what stood at each update, and stands now."""
    seqs = [promise.seq for promise in promises]
    standing = [(bisect_right(seqs, update.last_seq) - 1, update.number) for update in shown] if promises else []
    first_in: dict[int, int] = {}
    for place, update in standing:
        if place >= 0:
            first_in.setdefault(place, update)
    told = tuple(Told(promise, first_in.get(place)) for place, promise in enumerate(promises))
    places = list(dict.fromkeys([*first_in, *([len(promises) - 1] if promises else [])]))
    return Course(number, told, _seen(promises, places), written)


def _seen(promises: Promises, places: Sequence[int]) -> Promises:
    """The promises at these places, each judged against the one that readers saw before it."""
    seen: Promises = ()
    passed = 0
    for place in places:
        promise = promises[place]
        judged = judge(seen, promise.due)
        if judged is not None and (seen or promise.due):
            what, days = judged
            seen = (*seen, replace(promise, moves=what, days=days, reason=_reason(promises[passed : place + 1])))
        passed = place + 1
    return seen


def _reason(passed: Promises) -> str:
    """Why the promise became the last of these; empty where one that took something from it does not say why."""
    if any(promise.is_slip and not promise.reason for promise in passed):
        return ""
    return "; ".join(dict.fromkeys(promise.reason for promise in passed if promise.reason))
