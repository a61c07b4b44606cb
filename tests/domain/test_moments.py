"""A moment is known to the day or to the millisecond, and is kept as it is known."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import UserError
from app.domain.moments import exactly, on_day, read_moment


def test_a_day_is_some_moment_between_midnight_and_midnight_in_utc() -> None:
    found = read_moment("2024-02-29")
    assert found == on_day(date(2024, 2, 29))
    assert found is not None
    assert (found.earliest, found.latest) == (
        datetime(2024, 2, 29, tzinfo=UTC),
        datetime(2024, 2, 29, 23, 59, 59, 999_000, tzinfo=UTC),
    )
    assert found.is_day
    assert read_moment("20240229") == read_moment("2024-W09-4") == found


@pytest.mark.parametrize(
    "text",
    ["2026-03-01 09:30", "2026-03-01T09:30Z", "2026-03-01 09:30 UTC", "2026-03-01T11:30+02:00", " 2026-03-01T09:30 "],
)
def test_a_moment_is_one_whatever_its_offset(text: str) -> None:
    assert read_moment(text) == exactly(datetime(2026, 3, 1, 9, 30, tzinfo=UTC))


_WRONG = ["01/03/2026", "2026-02-30", "soon", "2026-03-01 25:00", "9999-12-31", "9999-12-31T23:59-14:00", "x" * 99]


@pytest.mark.parametrize("text", _WRONG)
def test_what_is_no_moment_is_refused_with_how_to_write_one(text: str) -> None:
    with pytest.raises(UserError, match="write it as YYYY-MM-DD"):
        read_moment(text)


def test_nothing_is_no_moment() -> None:
    assert read_moment("  ") is None


@given(st.datetimes(datetime(1980, 1, 2), datetime(9990, 1, 1)), st.integers(-14 * 60, 14 * 60))
def test_what_was_kept_is_read_as_it_was(at: datetime, minutes: int) -> None:
    aware = at.replace(microsecond=at.microsecond // 1000 * 1000, tzinfo=timezone(timedelta(minutes=minutes)))
    for moment in (exactly(aware), on_day(at.date())):
        assert read_moment(str(moment)) == moment
