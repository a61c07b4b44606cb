"""The time axis names months, quarters or years as fits, and keeps every day in its place."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from app.documents.pictures.axis import axis_of

TODAY = date(2026, 3, 4)


@pytest.mark.parametrize(
    ("until", "names"),
    [
        (date(2026, 9, 1), {"Feb", "Sep"}),
        (date(2029, 9, 1), {"Q1", "Q3"}),
        (date(2036, 1, 1), {""}),
    ],
)
def test_ticks_are_as_close_as_can_be_read(until: date, names: set[str]) -> None:
    ticks = list(axis_of([until], TODAY, 200, 700).ticks())
    assert names <= {tick.name for tick in ticks}
    assert min(later.x - earlier.x for earlier, later in pairwise(ticks[1:])) > 22


def test_days_stand_in_their_order_between_the_edges() -> None:
    axis = axis_of([date(2026, 1, 1), date(2026, 8, 31)], TODAY, 200, 700)
    places = [axis.x(date(2025, 11, 1) + timedelta(days=n)) for n in range(0, 400, 7)]
    assert places == sorted(places)
    assert (min(places), max(places)) == (200, 700)


def test_one_day_alone_has_half_a_year_around_it() -> None:
    axis = axis_of([], TODAY, 0, 100)
    assert (axis.last - axis.first).days > 170
    assert axis.holds(TODAY)


@pytest.mark.parametrize("day", [date(1900, 1, 1), date(2199, 12, 31)])
def test_a_day_far_away_lies_outside(day: date) -> None:
    axis = axis_of([day], TODAY, 0, 100)
    assert not axis.holds(day)
    assert axis.x(day) in (0, 100)
    assert (axis.last - axis.first).days < 366 * 13
