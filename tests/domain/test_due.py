"""How urgent the next update of a plan is."""

from datetime import date

import pytest

from app.domain.due import due_tone
from app.domain.plans import PlanDetails

TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("due", "tone"),
    [
        (date(2026, 3, 9), "error"),
        (date(2026, 3, 10), "warning"),
        (date(2026, 3, 17), "warning"),
        (date(2026, 3, 18), "neutral"),
        (None, "neutral"),
    ],
)
def test_a_day_is_the_more_urgent_the_nearer_it_is(due: date | None, tone: str) -> None:
    assert due_tone(PlanDetails("Plan", next_update_due=due), TODAY) == tone


def test_a_closed_plan_owes_nothing() -> None:
    assert due_tone(PlanDetails("Plan", next_update_due=TODAY, closed=TODAY), TODAY) == "done"
