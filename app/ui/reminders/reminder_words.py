"""Reminders in the window's language: of what, until when, and how soon that is."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from app.ui.plans.clock_words import span_words
from app.ui.widgets.translation import day_text, moment_text, plural, tr

if TYPE_CHECKING:
    from app.domain.reminders import Deadline

_MOST_TITLE = 80


def reminder_words(one: Deadline, now: datetime, today: date) -> str:
    """ "Late revocation: Regular update, until 9 Mar 2026 (3 days left)"."""
    until = day_text(one.until.date()) if one.by_day else moment_text(one.until)
    return tr(
        "{plan}: {what}, until {until} ({left})",
        plan=_title(one), what=_what(one), until=until, left=left_words(one, now, today),
    )  # fmt: skip


def short_words(one: Deadline, now: datetime, today: date) -> str:
    """ "Late revocation: Regular update, 3 days left", for a menu."""
    return tr("{plan}: {what}, {left}", plan=_title(one), what=_what(one), left=left_words(one, now, today))


def left_words(one: Deadline, now: datetime, today: date) -> str:
    """How much time is left, or how late it is."""
    if one.clock is not None:
        return span_words(one.clock, now)
    days = (one.until.date() - today).days
    if days == 0:
        return tr("today")
    return plural("{count} day late", "{count} days late", -days) if days < 0 else _days_left(days)


def count_words(near: int, overdue: int) -> str:
    """How many deadlines are near, and how many are past."""
    late = plural("{count} deadline is overdue.", "{count} deadlines are overdue.", overdue) if overdue else ""
    soon = plural("{count} deadline is near.", "{count} deadlines are near.", near) if near else ""
    return f"{late} {soon}".strip()


def _days_left(days: int) -> str:
    return plural("{count} day left", "{count} days left", days)


def _title(one: Deadline) -> str:
    title = one.plan.details.title
    return title if len(title) <= _MOST_TITLE else f"{title[:_MOST_TITLE]}…"


def _what(one: Deadline) -> str:
    if one.clock is None:
        assert one.action is not None
        return tr("Action #{number}", number=one.action.number)
    if one.clock.question is not None:
        return tr("{rule} to question {number}", rule=tr(one.clock.rule.label), number=one.clock.question)
    return tr(one.clock.rule.label)
