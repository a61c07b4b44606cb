"""How urgent what a plan owes is."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from app.domain.moments import read_moment

if TYPE_CHECKING:  # the first window needs no rules before the clocks are read
    from app.domain.obligations import Obligation
    from app.domain.plans import PlanDetails

# A weekly rule has always less than a week to go: only the last days of it are to be seen from afar.
_SOON = timedelta(days=3)


def clock_tone(one: Obligation, now: datetime) -> str:
    """Error for what is overdue, warning for what is due within three days, else neutral."""
    if now > one.until:
        return "error"
    return "warning" if one.until - now <= _SOON else "neutral"


def closing_day(details: PlanDetails) -> date | None:
    """The day in UTC since when a plan owes no more updates: its closure report is out, or it is closed."""
    reported = read_moment(details.closure_reported)
    return reported.day if reported is not None else details.closed


def is_over(details: PlanDetails) -> bool:
    """True once a plan owes updates no more."""
    return closing_day(details) is not None


def plan_tone(details: PlanDetails, first: Obligation | None, now: datetime) -> str:
    """The tone of a plan's most urgent clock; without one done where it is over, else neutral."""
    if first is not None:
        return clock_tone(first, now)
    return "done" if is_over(details) else "neutral"
