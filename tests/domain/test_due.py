"""How urgent what a plan owes is."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.due import is_over, plan_tone
from app.domain.moments import on_day
from app.domain.obligations import Obligation, counted_from
from app.domain.plans import PlanDetails
from app.domain.rules import rule_set
from app.domain.sentences import Sentence

UNTIL = datetime(2026, 3, 9, 23, 59, 59, 999_000, tzinfo=UTC)


def _weekly() -> Obligation:
    """Owed within seven days of an update."""
    rules = rule_set("weekly")
    assert rules is not None
    rule = next(rule for rule in rules.rules if rule.name == "update")
    made = counted_from(rule, Sentence("Update 1."), on_day(date(2026, 3, 2)))
    assert made.until == UNTIL
    return made


@pytest.mark.parametrize(
    ("before", "tone"),
    [
        (timedelta(milliseconds=-1), "error"),
        (timedelta(), "warning"),
        (timedelta(days=3), "warning"),
        (timedelta(days=3, minutes=1), "neutral"),
    ],
)
def test_a_clock_is_the_more_urgent_the_nearer_its_end_is(before: timedelta, tone: str) -> None:
    assert plan_tone(PlanDetails("Plan"), _weekly(), UNTIL - before) == tone


@pytest.mark.parametrize(
    ("details", "tone"),
    [
        (PlanDetails("Plan"), "neutral"),
        (PlanDetails("Plan", closed=date(2026, 3, 1)), "done"),
        (PlanDetails("Plan", closure_reported="2026-03-01"), "done"),
    ],
)
def test_a_plan_that_is_over_is_done_and_one_without_a_clock_is_calm(details: PlanDetails, tone: str) -> None:
    assert plan_tone(details, None, UNTIL) == tone
    assert is_over(details) is (tone == "done")


def test_a_question_makes_a_closed_plan_urgent_again() -> None:
    assert plan_tone(PlanDetails("Plan", closed=date(2026, 3, 1)), _weekly(), UNTIL) == "warning"
