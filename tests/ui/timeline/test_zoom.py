"""Zooming keeps the day under the mouse, and never leaves the axis."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.ui.timeline.zoom import CLOSEST, Zoom

YEAR = Zoom(date(2026, 1, 1), date(2027, 1, 1), 400)


def test_at_first_all_of_it_is_in_sight() -> None:
    axis = YEAR.axis(100)
    assert (axis.left, round(axis.right)) == (108, 492)
    assert YEAR.is_whole
    assert YEAR.most == 0


@given(st.lists(st.tuples(st.floats(0.2, 5), st.floats(0, 400)), max_size=8))
def test_any_steps_stay_between_all_of_it_and_the_closest(steps: list[tuple[float, float]]) -> None:
    zoom = YEAR
    for factor, at in steps:
        zoom = zoom.by(factor, at)
        assert zoom.fitting <= zoom.points <= CLOSEST
        assert 0 <= zoom.offset <= zoom.most


@given(st.floats(60, 340))
def test_the_day_under_the_mouse_stays_there(at: float) -> None:
    closer = YEAR.by(4, at)
    before, after = YEAR.axis(0).day(at), closer.axis(0).day(at)
    assert abs(before - after) <= timedelta(days=1)


def test_going_back_far_enough_shows_all_again() -> None:
    assert YEAR.by(3, 200).by(1 / 3, 10).is_whole
    assert YEAR.by(9, 200).whole() == YEAR


def test_a_day_is_brought_into_sight_only_where_it_is_not() -> None:
    closer = YEAR.by(8, 0)
    assert closer.showing(date(2026, 1, 3)) is closer
    moved = closer.showing(date(2026, 12, 24))
    x = moved.axis(0).x(date(2026, 12, 24))
    assert 0 < x < 400
