"""When an update was out: on the day that it names, in the order of the numbers."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.moments import exactly, on_day
from app.domain.publication import publications
from app.domain.updates import UpdateDates

_DAY = date(2026, 3, 9)


def _update(number: int, issued: datetime, dated: date) -> UpdateDates:
    return UpdateDates(number, number, dated, issued, 0, "classic")


@pytest.mark.parametrize(
    ("issued", "exact"),
    [
        ("2026-03-09 12:00", True),
        ("2026-03-08 10:00", True),  # the ninth begins at 14 hours ahead of UTC
        ("2026-03-08 09:59", False),
        ("2026-03-10 11:59", True),  # the ninth ends at 12 hours behind UTC
        ("2026-03-10 12:00", False),
        ("2026-04-20 12:00", False),
    ],
)
def test_the_moment_of_issuing_counts_where_it_is_that_day_anywhere(issued: str, exact: bool) -> None:
    at = datetime.fromisoformat(issued).replace(tzinfo=UTC)
    (out,) = publications([_update(1, at, _DAY)], {})
    assert out.at == (exactly(at) if exact else on_day(_DAY))
    assert (out.day, out.asked, str(out.said)) == (_DAY, None, "Update 1 of 2026-03-09.")


@pytest.mark.parametrize("dated", [date.min, date.max])
def test_no_day_is_too_far_away(dated: date) -> None:
    (out,) = publications([_update(1, datetime(2026, 3, 9, tzinfo=UTC), dated)], {1: date.max})
    assert (out.at, out.asked) == (on_day(dated), date.max)


_MOMENTS = st.datetimes(datetime(2026, 3, 1), datetime(2026, 3, 20), timezones=st.just(UTC))
_SHIFTS = st.lists(st.tuples(_MOMENTS, st.integers(-5, 5) | st.just(3_650)), max_size=8)


@given(_SHIFTS)
def test_none_is_out_before_the_one_before_it(made: list[tuple[datetime, int]]) -> None:
    issued = [
        _update(number, at, at.date() + timedelta(days=shift)) for number, (at, shift) in enumerate(sorted(made), 1)
    ]
    found = publications(issued, {})
    assert [one.number for one in found] == [one.number for one in issued]
    for before, one in pairwise(found):
        assert before.at.earliest <= one.at.earliest <= one.at.latest
        assert before.day <= one.day
    for update, one in zip(issued, found, strict=True):
        later = [other.dated for other in issued[update.number :]]
        if all(update.dated <= day for day in later):
            assert one.day >= update.dated
