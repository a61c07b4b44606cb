"""What is owed, as entries of a calendar: each of them a to-do, and an event on the day or at the moment it is due."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain import texts
from app.domain.actions import Status
from app.domain.obligations import Obligation
from app.domain.plans import Plan
from app.domain.reminders import Deadline, thresholds
from app.domain.revisions import Revision, people_time

_MOST_TITLE, _MOST_WORDS = 200, 2_000
# What is no plain web address stays a text: other programs open what stands in a URL.
_WEB = re.compile(r"https?://[!-~]+", re.I)
Rows = Mapping[tuple[int, int], Revision]


@dataclass(frozen=True, slots=True)
class Entry:
    """One deadline. `uid` is the same each time; `changed` (UTC) and `sequence` say which of two files is newer.

    `alarms` are the days before it on which to remind.
    """

    uid: str
    title: str
    words: str
    until: datetime
    by_day: bool
    changed: datetime
    sequence: int
    is_begun: bool
    is_overdue: bool
    url: str
    alarms: tuple[int, ...]


def entries(found: Iterable[Deadline], rows: Rows, origin: str, at: datetime) -> list[Entry]:
    """An entry for each deadline at a moment. `rows` are the actions by plan and number, `origin` names the file."""
    return [_entry(one, rows, origin, at) for one in found if one.action is None or _key(one) in rows]


def _entry(one: Deadline, rows: Rows, origin: str, at: datetime) -> Entry:
    row = rows.get(_key(one))
    changed = [one.clock.since.earliest] if one.clock else []
    changed += [rows[key].at for key in _about(one) if key in rows]
    overdue = one.is_overdue(at, at.astimezone(UTC).date())
    title = _clock_title(one.plan, one.clock) if one.clock else _action_title(one.plan, row)
    # What a clock is about follows from what started it, so only an action is ever revised.
    sequence = row.ordinal - 1 if row else 0
    return Entry(
        uid=_uid(one, origin),
        title=f"Overdue: {title}" if overdue else title,
        words=_words(one, row),
        until=one.until,
        by_day=one.by_day,
        changed=max(changed),
        sequence=sequence,
        is_begun=row is not None and row.state.status in (Status.ONGOING, Status.DELAYED),
        is_overdue=overdue,
        url=one.plan.details.url if _WEB.fullmatch(one.plan.details.url) else "",
        # An alarm whose time is over would go off at once in most calendars.
        alarms=() if overdue else tuple(days for days in thresholds() if one.told_from(days) > at),
    )


def _key(one: Deadline) -> tuple[int, int]:
    return one.plan.id, one.action.number if one.action else 0


def _about(one: Deadline) -> list[tuple[int, int]]:
    """The actions that an entry tells of."""
    numbers = one.clock.actions if one.clock else (one.action.number,) if one.action else ()
    return [(one.plan.id, number) for number in numbers]


def _uid(one: Deadline, origin: str) -> str:
    """The same for the same clock, and for the same action, whatever its date; two files never share one."""
    subject = f"{one.plan.id} action {one.action.number}" if one.action else one.subject
    return hashlib.sha256(f"{origin}\n{subject}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _clock_title(plan: Plan, clock: Obligation | None) -> str:
    assert clock is not None
    label = clock.rule.label if clock.question is None else f"{clock.rule.label} to question {clock.question}"
    return _cut(f"{label}: {plan.details.title}", _MOST_TITLE)


def _action_title(plan: Plan, row: Revision | None) -> str:
    assert row is not None
    return f"{_cut(f'#{row.number} {row.state.action}', _MOST_TITLE)} ({_cut(plan.details.title, _MOST_TITLE)})"


def _words(one: Deadline, row: Revision | None) -> str:
    """Rule, event, end, and what stops it, a line each."""
    details = one.plan.details
    lines = [f"Plan: {details.title}" + (f" ({details.reference})" if details.reference else "")]
    if one.clock is not None:
        until = f"{one.until.date()} (UTC)" if one.by_day else people_time(one.until)
        lines += [
            f"Rule: {one.clock.rule.words}",
            f"Because: {one.clock.event}",
            f"Until: {until}",
            str(one.clock.stops),
        ]
    elif row is not None:
        lines += [f"Action #{row.number}: {row.state.action}", f"Due: {row.state.due.text}"]
        lines += ["Completing the action stops it, or another date with its reason."]
    if details.url:
        lines.append(details.url)
    return "\n".join(_cut(line, _MOST_WORDS) for line in lines)


def _cut(text: str, most: int) -> str:
    line = texts.line(text)
    return line if len(line) <= most else line[:most].rstrip() + texts.CUT
