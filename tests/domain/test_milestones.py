"""Dated steps as people write them, and back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dates import read_date
from app.domain.errors import UserError
from app.domain.milestones import Milestone, milestones_text, read_milestones

_WRITTEN = st.text(max_size=30).map(lambda text: " ".join(text.split()))


def test_a_step_is_a_line_with_what_was_promised_and_when_it_was_reached() -> None:
    assert read_milestones("Supplier chosen | March 2026 | 2026-04-02\n\nRoll-out|Q3 2026\nReview") == (
        Milestone("Supplier chosen", read_date("March 2026"), read_date("2026-04-02")),
        Milestone("Roll-out", read_date("Q3 2026")),
        Milestone("Review"),
    )


def test_a_bar_in_a_text_stays_in_it() -> None:
    (step,) = read_milestones(r"either \| or \\ both | June 2026")
    assert step == Milestone("either | or \\ both", read_date("June 2026"))
    assert milestones_text([step]) == r"either \| or \\ both | June 2026"


@pytest.mark.parametrize("written", ["a | b | c | d", " | June 2026", "|"])
def test_a_step_that_cannot_be_read_is_named(written: str) -> None:
    with pytest.raises(UserError, match="write a step as"):
        read_milestones(written)


@given(st.lists(st.tuples(st.text(max_size=30), _WRITTEN, _WRITTEN), max_size=4))
def test_steps_read_back_as_they_were(parts: list[tuple[str, str, str]]) -> None:
    from app.domain.texts import line

    steps = tuple(Milestone(line(what), read_date(line(due)), read_date(line(done))) for what, due, done in parts)
    steps = tuple(step for step in steps if step.text)
    assert read_milestones(milestones_text(steps)) == steps


@pytest.mark.parametrize(
    ("due", "completed", "days"),
    [
        ("30 June 2021", "", 10),
        ("30 June 2021", "3 July 2021", 3),
        ("30 June 2021", "30 June 2021", 0),
        ("June 2021", "July 2021", 1),
        ("June 2021", "June 2021", 0),
        ("TBD", "", 0),
        ("30 June 2021", "after the tests", 0),
        ("", "3 July 2021", 0),
        ("August 2021", "", 0),
    ],
)
def test_a_step_is_late_by_the_days_that_are_sure(due: str, completed: str, days: int) -> None:
    assert Milestone("Tested", read_date(due), read_date(completed)).days_late(date(2021, 7, 10)) == days
