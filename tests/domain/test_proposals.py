"""The day that is proposed for the next update: aligned with what is due."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.domain.actions import Status
from app.domain.dates import read_date
from app.domain.proposals import LONGEST, aligned_day
from tests.domain.builders import revision

TODAY = date(2026, 2, 26)


def test_it_is_the_earliest_day_on_which_an_open_action_is_due() -> None:
    rows = [
        revision(1, due=read_date("2026-03-01"), status=Status.DONE),
        revision(2, due=read_date("2026-02-26")),
        revision(3, due=read_date("2026-04-30"), status=Status.DELAYED),
        revision(4, due=read_date("by 31 March 2026"), status=Status.ONGOING),
        revision(5, due=read_date("March 2026")),
        revision(6, due=read_date("04/03/2026")),
    ]
    found = aligned_day(rows, TODAY)
    assert found is not None
    assert (found.day, found.numbers) == (date(2026, 3, 31), (4, 5))
    assert str(found.reason) == "The next update falls on the day by which #4 and #5 are due."


def test_all_that_are_due_that_day_are_named() -> None:
    found = aligned_day([revision(n, due=read_date("2026-03-02")) for n in (7, 2, 3)], TODAY)
    assert found is not None
    assert str(found.reason) == "The next update falls on the day by which #2, #3 and #7 are due."


def test_readers_never_wait_longer_than_a_quarter() -> None:
    found = aligned_day([revision(1, due=read_date("2027-01-31"))], TODAY)
    assert found is not None
    assert (found.day, found.numbers) == (TODAY + LONGEST, ())
    assert str(found.reason) == "Nothing is due before 2027-01-31 (#1): readers should not wait longer than 91 days."


def test_without_a_certain_day_ahead_it_is_a_week() -> None:
    found = aligned_day([revision(1, due=read_date("2026-02-20")), revision(2)], TODAY)
    assert found is not None
    assert found.day == date(2026, 3, 5)
    assert str(found.reason) == "No open action has a last day ahead, so 7 days are proposed."


def test_where_nothing_is_open_nothing_is_proposed() -> None:
    assert aligned_day([], TODAY) is None
    assert aligned_day([revision(1, due=read_date("2026-03-02"), status=Status.CANCELLED)], TODAY) is None


@given(st.lists(st.dates(date(2025, 1, 1), date(2028, 1, 1)), min_size=1), st.dates(date(2025, 1, 1), date(2028, 1, 1)))
def test_the_day_lies_ahead_and_never_beyond_the_longest_wait(days: list[date], today: date) -> None:
    found = aligned_day([revision(n, due=read_date(day.isoformat())) for n, day in enumerate(days, 1)], today)
    assert found is not None
    assert today < found.day <= today + LONGEST
