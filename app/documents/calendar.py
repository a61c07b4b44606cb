"""A calendar file (iCalendar, RFC 5545): a to-do and an event for each deadline, each with its alarms."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from app.domain import texts
from app.domain.calendar import Entry

if TYPE_CHECKING:  # few ever write a calendar
    from icalendar import Calendar, Component

_HIGH, _MEDIUM = 1, 5
_AGAIN = timedelta(hours=1)  # how soon a program that follows the file should read it again


def write(entries: Sequence[Entry], name: str) -> bytes:
    """The file's bytes, which follow from the entries alone; `name` is what calendars call it."""
    from icalendar import Calendar, vText

    made = Calendar()
    made.add("version", "2.0")
    made.add("prodid", "-//Remediary//Deadlines//EN")
    # No METHOD: this is a copy of what is owed, not an invitation, and DTSTAMP says when each entry last changed.
    # So the file stays the same, byte for byte, as long as nothing does.
    made.add("x-wr-calname", vText(texts.line(name)))
    made.add("refresh-interval", _AGAIN, parameters={"VALUE": "DURATION"})
    made.add("x-published-ttl", "PT1H")
    for entry in entries:
        _add_to_do(made, entry)
        _add_event(made, entry)
    return bytes(made.to_ical())


def _add_to_do(calendar: "Calendar", entry: Entry) -> None:
    from icalendar import Todo

    made = Todo()
    _describe(made, entry, "todo")
    made.add("due", _end(entry))
    made.add("status", "IN-PROCESS" if entry.is_begun else "NEEDS-ACTION")
    _add_alarms(made, entry, "END")
    calendar.add_component(made)


def _add_event(calendar: "Calendar", entry: Entry) -> None:
    from icalendar import Event

    made = Event()
    _describe(made, entry, "event")
    end = _end(entry)
    made.add("dtstart", end)
    if not isinstance(end, datetime):
        made.add("dtend", end + timedelta(days=1))
    made.add("status", "CONFIRMED")
    made.add("transp", "TRANSPARENT")  # a deadline takes no time out of the day
    _add_alarms(made, entry, "START")
    calendar.add_component(made)


def _describe(made: "Component", entry: Entry, kind: str) -> None:
    made.add("uid", f"{entry.uid}-{kind}@remediary")
    made.add("dtstamp", _seconds(entry.changed))
    made.add("last-modified", _seconds(entry.changed))
    made.add("sequence", entry.sequence)
    made.add("summary", texts.line(entry.title))
    made.add("description", texts.clean(entry.words).text)
    made.add("priority", _HIGH if entry.is_overdue else _MEDIUM)
    if entry.url:
        made.add("url", texts.line(entry.url))


def _add_alarms(made: "Component", entry: Entry, related: str) -> None:
    """Counted from the day or the moment on which it is due; of a to-do that is its end, for it has no start."""
    from icalendar import Alarm

    for days in entry.alarms:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", texts.line(entry.title))
        alarm.add("trigger", timedelta(days=-days), parameters={"RELATED": related} if related == "END" else {})
        made.add_component(alarm)


def _end(entry: Entry) -> date | datetime:
    return entry.until.astimezone(UTC).date() if entry.by_day else _seconds(entry.until)


def _seconds(moment: datetime) -> datetime:
    """The format knows no parts of a second; rounding down is never too late."""
    return moment.astimezone(UTC).replace(microsecond=0)
