"""Times as they are stored and as people read them."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from app.domain.revisions import people_time, read_time, time_text

MOMENTS = st.datetimes(datetime(1970, 1, 1), datetime(9000, 1, 1), timezones=st.just(UTC))


def test_a_moment_is_stored_in_utc_with_milliseconds() -> None:
    moment = datetime(2021, 4, 28, 11, 12, 0, 5999, timezone(timedelta(hours=2)))
    assert time_text(moment) == "2021-04-28T09:12:00.005Z"
    assert people_time(moment) == "2021-04-28 09:12 UTC"


@given(MOMENTS)
def test_a_stored_moment_reads_back_to_the_same_text(moment: datetime) -> None:
    read = read_time(time_text(moment))
    assert time_text(read) == time_text(moment)
    assert timedelta(0) <= moment - read < timedelta(milliseconds=1)


@given(MOMENTS, MOMENTS)
def test_stored_moments_sort_as_texts(one: datetime, other: datetime) -> None:
    assert (time_text(one) <= time_text(other)) or one > other
