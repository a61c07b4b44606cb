"""Clocks in the window's language: what is owed, until when, and how soon that is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from app.domain.moments import read_moment
from app.ui.widgets.translation import day_text, moment_text, plural, said, tr

if TYPE_CHECKING:
    from app.domain.moments import Moment
    from app.domain.obligations import Obligation
    from app.services.clocks import PlanClocks


def owed_words(one: Obligation) -> str:
    """What would meet it: "Update", "Answer"."""
    from app.domain.rules import Stop  # the window comes first

    return {
        Stop.UPDATE: tr("Update"),
        Stop.ANSWER: tr("Answer"),
        Stop.FIRST_REPORT: tr("First report"),
        Stop.FULL_REPORT: tr("Full report"),
    }[one.rule.stops]


def span_parts(one: Obligation, now: datetime) -> tuple[str, str]:
    """How much time is left, or since when there is none, as a number and what it counts."""
    late = now > one.until
    days, hours = _whole(_span(one, now))
    if days:
        return str(days), plural("day late", "days late", days) if late else plural("day left", "days left", days)
    number = str(hours) if hours else tr("< 1")
    hours = max(1, hours)
    return number, plural("hour late", "hours late", hours) if late else plural("hour left", "hours left", hours)


def span_words(one: Obligation, now: datetime) -> str:
    """ "2 days left", "5 hours late"."""
    return tr("{number} {unit}", **dict(zip(("number", "unit"), span_parts(one, now), strict=True)))


def first_of(clocks: PlanClocks | None) -> Obligation | None:
    """The most urgent clock of a plan, None where none is running or nothing is known yet."""
    return clocks.obligations[0] if clocks is not None and clocks.obligations else None


def short_words(clocks: PlanClocks, now: datetime) -> str:
    """How soon a plan owes something: "2 days left", "closed"; empty where it owes nothing."""
    first, details = first_of(clocks), clocks.plan.details
    if first is not None:
        return span_words(first, now)
    if details.closed is not None:
        return tr("closed")
    return tr("closing") if details.closure_reported else ""


def due_words(clocks: PlanClocks, now: datetime) -> str:
    """What a plan owes first: "Update due 8 Mar 2026 · 2 days left", "Answer overdue by 1 day"."""
    first, details = first_of(clocks), clocks.plan.details
    if first is not None:
        return clock_text(first, now)
    if details.closed is not None:
        return tr("Closed {day}", day=day_text(details.closed))
    reported = read_moment(details.closure_reported)
    return tr("Closure report out since {day}", day=day_text(reported.day)) if reported else ""


def clock_text(one: Obligation, now: datetime) -> str:
    """What is owed and until when, or for how long it has been overdue."""
    what = owed_words(one)
    if now > one.until:
        return tr("{what} overdue by {length}", what=what, length=length_words(_span(one, now)))
    return tr("{what} due {day} · {left}", what=what, day=day_text(one.until.date()), left=span_words(one, now))


def why_words(clocks: PlanClocks) -> str:
    """By which rule it is owed, and since which event; empty where nothing is."""
    first = first_of(clocks)
    return tr("{rule}: {event}", rule=tr(first.rule.label), event=said(first.event)) if first else ""


def length_words(span: timedelta) -> str:
    """A length of time in whole days, or in hours where it is shorter than one."""
    days, hours = _whole(span)
    if days:
        return plural("{count} day", "{count} days", days)
    return plural("{count} hour", "{count} hours", hours) if hours else tr("less than an hour")


def until_words(moment: datetime) -> str:
    """A moment in UTC and as the user's own clock shows it."""
    local = moment.astimezone()
    if not local.utcoffset():
        return tr("{moment}, which is your local time", moment=moment_text(moment))
    offset = f"{local:%z}"
    return tr(
        "{moment} · {day}, {time} your time (UTC{offset})",
        moment=moment_text(moment), day=day_text(local.date()), time=f"{local:%H:%M}",
        offset=f"{offset[:3]}:{offset[3:5]}",
    )  # fmt: skip


def when_words(moment: Moment) -> str:
    """A moment as far as it is known: a day, or to the minute in UTC."""
    return day_text(moment.day) if moment.is_day else moment_text(moment.earliest)


def _span(one: Obligation, now: datetime) -> timedelta:
    """The time left, or since the end; whole days of the calendar, in UTC, where days are counted."""
    span = abs(now - one.until)
    days = abs(now.astimezone(UTC).date() - one.until.date())
    return days if one.by_day and days else span


def _whole(span: timedelta) -> tuple[int, int]:
    return span.days, span.seconds // 3600
