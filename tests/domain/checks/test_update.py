"""The update's own date is looked at."""

from datetime import date

import pytest

from tests.domain.checks.looking import look, row

ROWS = [row(1)]


def test_a_date_far_ahead_was_a_slip_of_the_pen() -> None:
    assert look("update-far-ahead", ROWS, dated=date(2027, 1, 6)) == []
    assert len(look("update-far-ahead", ROWS, dated=date(2027, 1, 7))) == 1
    assert look("update-far-ahead", ROWS) == []


@pytest.mark.parametrize(("dated", "found"), [(date(2026, 1, 1), True), (date(2026, 1, 2), False), (None, False)])
def test_an_update_does_not_come_before_the_last_one(dated: date | None, found: bool) -> None:
    assert bool(look("update-before-previous", ROWS, dated=dated, previous_dated=date(2026, 1, 2))) is found


@pytest.mark.parametrize(
    ("dated", "deadline", "found"),
    [
        (date(2026, 2, 2), date(2026, 2, 1), True),
        (date(2026, 2, 1), date(2026, 2, 1), False),
        (None, date(2026, 1, 4), True),
        (None, date(2026, 1, 5), False),
        (date(2026, 2, 2), None, False),
    ],
)
def test_an_update_after_the_day_it_was_due_is_late(dated: date | None, deadline: date | None, found: bool) -> None:
    assert bool(look("update-late", ROWS, dated=dated, deadline=deadline)) is found


def test_an_update_without_a_date_is_not_said_to_have_one() -> None:
    ((said, _),) = look("update-late", ROWS, deadline=date(2026, 1, 4))
    assert said == "The day that was named for this update is past (2026-01-04)."
