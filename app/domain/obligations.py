"""What a rule obliges a plan to: from which event, until when, what stops it, and whether that came in time."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import Enum

from app.domain.moments import Moment, end_of_day
from app.domain.rules import Rule, Stop
from app.domain.sentences import Sentence


class Verdict(Enum):
    """How an obligation stands, or ended."""

    RUNNING = "running"
    OVERDUE = "overdue"
    MET = "met"
    LATE = "late"
    MOVED = "moved"  # another date took its place before it was due
    CLOSED = "closed"  # the closure report was out before it was due


STOPPED_BY = {
    Stop.FIRST_REPORT: Sentence("A preliminary or a full report stops it: say in the plan's details when it was out."),
    Stop.FULL_REPORT: Sentence("The full report stops it: say in the plan's details when it was out."),
    Stop.UPDATE: Sentence("The next issued update stops it."),
    Stop.ANSWER: Sentence("The answer stops it: in an update, or in a comment of its own."),
}


@dataclass(frozen=True, slots=True)
class Obligation:
    """One clock, running or ended. `until` is its last moment in UTC; `by_day` where days were counted, not hours.

    `actions` are the actions that it is about, `question` the number of the question.
    """

    rule: Rule
    event: Sentence
    since: Moment
    until: datetime
    by_day: bool
    actions: tuple[int, ...] = ()
    question: int | None = None
    ended: Moment | None = None
    ended_by: Sentence | None = None
    verdict: Verdict = Verdict.RUNNING

    @property
    def is_open(self) -> bool:
        """True while something is owed."""
        return self.verdict in (Verdict.RUNNING, Verdict.OVERDUE)

    @property
    def was_missed(self) -> bool:
        """True where it was not met in time, whether or not it was met since."""
        return self.verdict in (Verdict.OVERDUE, Verdict.LATE)

    @property
    def stops(self) -> Sentence:
        """What would stop it."""
        return STOPPED_BY[self.rule.stops]

    def late_by(self, now: datetime) -> timedelta:
        """How long it is or was overdue, in whole days where days were counted; nothing where it was not."""
        if not self.was_missed:
            return timedelta()
        if self.by_day:
            day = self.ended.day if self.ended else now.astimezone(UTC).date()
            return timedelta(days=max(1, (day - self.until.date()).days))
        return max(timedelta(), (self.ended.earliest if self.ended else now) - self.until)

    def in_time(self, at: Moment, day: date | None = None) -> bool:
        """True where a moment lies within it, as far as the moment is known; `day` is the one that it goes by."""
        return at.earliest <= self.until or (self.by_day and (day or at.day) <= self.until.date())


# The last moment that can be told in every time zone.
_LAST = datetime(9999, 12, 30, 23, 59, 59, 999_000, UTC)


def due_on(rule: Rule, event: Sentence, since: Moment, day: date) -> Obligation:
    """The obligation that an event starts by naming its last day."""
    return Obligation(rule, event, since, min(end_of_day(day), _LAST), True)


def counted_from(rule: Rule, event: Sentence, since: Moment, **about: object) -> Obligation:
    """The obligation that an event starts under a rule with a length.

    Days count from the end of a day of which no hour is known; hours from its beginning, which is never too late.
    """
    assert rule.within is not None
    start = since.earliest if rule.in_hours else since.latest
    until = start + rule.within if rule.within < _LAST - start else _LAST
    made = Obligation(rule, event, since, until, since.is_day and not rule.in_hours)
    return replace(made, **about)  # type: ignore[arg-type]


def ended(
    obligation: Obligation, at: Moment, by: Sentence, in_time: Verdict = Verdict.MET, day: date | None = None
) -> Obligation:
    """The obligation after what ended it: `in_time` where that was not too late; `day` is the one that it goes by."""
    verdict = in_time if obligation.in_time(at, day) else Verdict.LATE
    return replace(obligation, ended=at, ended_by=by, verdict=verdict)


def judged(obligation: Obligation, now: datetime) -> Obligation:
    """An obligation as it stands at a moment: what ended it later has not happened yet."""
    if obligation.ended is not None and obligation.ended.earliest <= now:
        return obligation
    verdict = Verdict.OVERDUE if now > obligation.until else Verdict.RUNNING
    return replace(obligation, ended=None, ended_by=None, verdict=verdict)
