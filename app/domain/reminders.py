"""Which deadlines are told when: some days before, and once they are overdue."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache

from app import assets
from app.domain.moments import end_of_day
from app.domain.obligations import Obligation
from app.domain.plans import Plan
from app.domain.revisions import time_text
from app.domain.standings import DueAction

OVERDUE = 0
_TICK = timedelta(milliseconds=1)  # between the end of a day and the next one


@dataclass(frozen=True, slots=True)
class Deadline:
    """A running clock of a plan, or an open action with its last day; one of the two is there."""

    plan: Plan
    clock: Obligation | None = None
    action: DueAction | None = None

    @property
    def until(self) -> datetime:
        """Its last moment, in UTC."""
        if self.clock is not None:
            return self.clock.until
        assert self.action is not None and self.action.due.latest is not None
        return end_of_day(self.action.due.latest)

    @property
    def by_day(self) -> bool:
        """True where it is due on a day, not at a moment."""
        return self.clock is None or self.clock.by_day

    @property
    def subject(self) -> str:
        """What it is, the same at every start of the program; a clock or a date that moved is another one."""
        if self.clock is None:
            assert self.action is not None
            return f"{self.plan.id} action {self.action.number} {self.until.date()}"
        question = f" question {self.clock.question}" if self.clock.question is not None else ""
        since, until = time_text(self.clock.since.earliest), time_text(self.until)
        return f"{self.plan.id} {self.clock.rule.name}{question} {since} {until}"

    def is_overdue(self, now: datetime, today: date) -> bool:
        """True when it is past; an action's day ends where the user is, as in the table."""
        return now > self.until if self.clock is not None else self.until.date() < today

    def told_from(self, days: int) -> datetime:
        """From which moment on it is told that so many days are left; a day counts from its beginning, in UTC."""
        if self.by_day:
            return self.until - timedelta(days=days + 1) + _TICK
        return self.until - timedelta(days=days)

    def is_told(self, days: int, now: datetime, today: date) -> bool:
        """True once at most so many days are left. What a clock starts with is no news, and is not told."""
        if self.clock is None:
            return (self.until.date() - today).days <= days
        return self.clock.since.earliest < self.told_from(days) <= now


@dataclass(frozen=True, slots=True)
class Reminder:
    """That a deadline is `days` away or nearer, or OVERDUE."""

    deadline: Deadline
    days: int

    @property
    def is_overdue(self) -> bool:
        """True where the deadline is past."""
        return self.days == OVERDUE

    @property
    def key(self) -> str:
        """What is told once."""
        return f"{self.deadline.subject} {self.days}"


@cache
def thresholds() -> tuple[int, ...]:
    """The numbers of days at which is reminded, the largest first."""
    return tuple(sorted(assets.table("reminders", "usual.toml")["days"], reverse=True))


def deadlines(plan: Plan, clocks: Iterable[Obligation], actions: Iterable[DueAction]) -> list[Deadline]:
    """What a plan has open; of a closed one, nobody waits for its actions."""
    dated = [Deadline(plan, action=one) for one in actions if one.due.latest and plan.details.closed is None]
    return [*(Deadline(plan, clock=one) for one in clocks), *dated]


def in_order(found: Iterable[Deadline]) -> list[Deadline]:
    """What is due first at the front."""
    return sorted(found, key=lambda one: (one.until, one.plan.id, one.subject))


def reminder(deadline: Deadline, now: datetime, today: date) -> Reminder | None:
    """The most urgent one that is due for a deadline; None where it is still far away."""
    if deadline.is_overdue(now, today):
        return Reminder(deadline, OVERDUE)
    reached = [days for days in thresholds() if deadline.is_told(days, now, today)]
    return Reminder(deadline, min(reached)) if reached else None


def reminders(found: Sequence[Deadline], now: datetime, today: date) -> list[Reminder]:
    """One for each deadline that is near or past, the most urgent first."""
    return [one for deadline in in_order(found) if (one := reminder(deadline, now, today)) is not None]
