"""Calendar files, read back by the library that writes them and by the eye of a strict reader."""

from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.documents import calendar
from app.domain import texts
from app.domain.calendar import Entry

CHANGED = datetime(2026, 3, 2, 9, 30, 15, 250_000, tzinfo=UTC)


def _entry(title: str = "Next update: Late revocation", words: str = "Why", **fields: object) -> Entry:
    values: dict[str, object] = {
        "uid": "a1", "title": title, "words": words, "until": datetime(2026, 3, 9, 23, 59, 59, 999_000, tzinfo=UTC),
        "by_day": True, "changed": CHANGED, "sequence": 2, "is_begun": False, "is_overdue": False, "url": "",
        "alarms": (7, 3, 1),
    }  # fmt: skip
    return Entry(**{**values, **fields})  # type: ignore[arg-type]


def _read(content: bytes) -> list[icalendar.Component]:
    return list(icalendar.Calendar.from_ical(content).subcomponents)


def test_a_day_is_a_to_do_due_on_it_and_an_event_of_that_whole_day() -> None:
    to_do, event = _read(calendar.write([_entry(url="https://example.org/show_bug.cgi?id=1&a=2,3;4")], "Plans"))
    assert (to_do.name, event.name) == ("VTODO", "VEVENT")
    assert to_do.decoded("due") == date(2026, 3, 9)
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2026, 3, 9), date(2026, 3, 10))
    for made in (to_do, event):
        assert (str(made["summary"]), str(made["description"])) == ("Next update: Late revocation", "Why")
        assert (made["sequence"], made["priority"]) == (2, 5)
        assert made["url"] == "https://example.org/show_bug.cgi?id=1&a=2,3;4"
        assert made.decoded("dtstamp") == made.decoded("last-modified") == datetime(2026, 3, 2, 9, 30, 15, tzinfo=UTC)
    assert (to_do["uid"], event["uid"]) == ("a1-todo@remediary", "a1-event@remediary")
    assert (to_do["status"], event["status"], event["transp"]) == ("NEEDS-ACTION", "CONFIRMED", "TRANSPARENT")


def test_a_moment_is_due_at_the_second_in_utc() -> None:
    until = datetime(2026, 3, 9, 9, 30, 15, 999_000, tzinfo=UTC)
    to_do, event = _read(calendar.write([_entry(until=until, by_day=False, is_begun=True)], "Plans"))
    second = datetime(2026, 3, 9, 9, 30, 15, tzinfo=UTC)
    assert (to_do.decoded("due"), event.decoded("dtstart"), "dtend" in event) == (second, second, False)
    assert to_do["status"] == "IN-PROCESS"


def test_both_remind_on_the_days_before() -> None:
    to_do, event = _read(calendar.write([_entry()], "Plans"))
    for made, related in ((to_do, "END"), (event, None)):
        found = [(one.decoded("trigger"), one["trigger"].params.get("RELATED")) for one in made.subcomponents]
        assert found == [(timedelta(days=-days), related) for days in (7, 3, 1)]
        assert {str(one["action"]) for one in made.subcomponents} == {"DISPLAY"}


def test_what_is_overdue_is_urgent_and_rings_no_more() -> None:
    for made in _read(calendar.write([_entry(is_overdue=True, alarms=())], "Plans")):
        assert (made["priority"], made.subcomponents) == (1, [])


def test_an_empty_calendar_is_a_calendar() -> None:
    assert _read(calendar.write([], "Plans")) == []


HOSTILE = (
    "Hosts, plans; \\n and\r\nEND:VTODO\r\nBEGIN:VEVENT\nUID:x\rSUMMARY:no\u2028BEGIN:VALARM"
    "\x00\x0b\x85 \ud800 “ü” \U0001f9ff"
)


def _lines(content: bytes) -> list[str]:
    """The unfolded lines, as a reader that knows nothing but RFC 5545 sees them."""
    assert content.endswith(b"\r\n")
    raw = content[:-2].split(b"\r\n")
    for line in raw:
        assert len(line) <= 75
        assert b"\n" not in line
        assert b"\r" not in line
        line.decode("utf-8")  # no character is torn apart
    return content.decode("utf-8").replace("\r\n ", "").split("\r\n")[:-1]


def _is_one_to_do_with_its_event(content: bytes) -> None:
    shape = [line for line in _lines(content) if line.startswith(("BEGIN:", "END:"))]
    alarm = ["BEGIN:VALARM", "END:VALARM"]
    assert shape == [
        "BEGIN:VCALENDAR",
        "BEGIN:VTODO", *alarm * 3, "END:VTODO",
        "BEGIN:VEVENT", *alarm * 3, "END:VEVENT",
        "END:VCALENDAR",
    ]  # fmt: skip


def test_no_text_breaks_out_of_its_property() -> None:
    content = calendar.write([_entry(HOSTILE, HOSTILE, url="https://example.org/\r\nEND:VTODO")], HOSTILE)
    _is_one_to_do_with_its_event(content)
    to_do, _event = _read(content)
    assert str(to_do["summary"]) == texts.line(HOSTILE)
    assert str(to_do["description"]) == texts.clean(HOSTILE).text


@given(st.text(max_size=200), st.text(max_size=400))
def test_any_text_comes_back_as_it_was_written(title: str, words: str) -> None:
    content = calendar.write([_entry(title, words)], title)
    _is_one_to_do_with_its_event(content)
    for made in _read(content):
        assert str(made["summary"]) == texts.line(title)
        assert str(made["description"]) == texts.clean(words).text


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2090, 1, 1)), st.booleans(), st.booleans(),
    st.sets(st.sampled_from([7, 3, 1])), st.integers(0, 10_000),
)  # fmt: skip
def test_any_entry_comes_back(until: datetime, by_day: bool, overdue: bool, alarms: set[int], sequence: int) -> None:
    entry = _entry(
        until=until.replace(tzinfo=UTC), by_day=by_day, is_overdue=overdue, alarms=tuple(alarms), sequence=sequence
    )
    content = calendar.write([entry], "Plans")
    assert content == calendar.write([entry], "Plans")
    to_do, event = _read(content)
    end = until.date() if by_day else until.replace(microsecond=0, tzinfo=UTC)
    assert to_do.decoded("due") == event.decoded("dtstart") == end
    assert (to_do["sequence"], len(to_do.subcomponents)) == (sequence, len(alarms))


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Kolkata", "UTC"])
def test_the_machine_s_time_zone_changes_nothing(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    before = calendar.write([_entry(), _entry(by_day=False)], "Plans")
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert calendar.write([_entry(), _entry(by_day=False)], "Plans") == before
    finally:
        monkeypatch.undo()
        time.tzset()
