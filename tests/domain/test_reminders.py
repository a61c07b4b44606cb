"""When is reminded of what: 7, 3 and 1 days before, and once it is overdue."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import clocks
from app.domain.clocks import Asked, Facts
from app.domain.dates import read_date
from app.domain.moments import exactly, on_day
from app.domain.next_update_dates import Named, Out
from app.domain.plans import Plan, PlanDetails
from app.domain.reminders import OVERDUE, Deadline, deadlines, reminder, reminders, thresholds
from app.domain.rules import rule_set
from app.domain.sentences import Sentence
from app.domain.standings import DueAction

PLAN = Plan(1, PlanDetails("Late revocation"), "")


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def _clocks(facts: Facts, now: str) -> list[Deadline]:
    rules = rule_set("ccadb-3.2")
    assert rules is not None
    return deadlines(PLAN, clocks.running(rules, facts, _at(now)), ())


def _days(found: list[Deadline], now: str) -> list[int]:
    at = _at(now)
    return [one.days for one in reminders(found, at, at.date())]


def _update(day: str, number: int = 1) -> Out:
    on = date.fromisoformat(day)
    return Out(number, on_day(on), on, None, Sentence("Update 1."))


def _dated(day: str, set_at: str = "2026-02-01") -> Facts:
    return Facts(PLAN.details, named=[Named(date.fromisoformat(day), exactly(_at(set_at)), True, Sentence("Set."))])


def test_the_thresholds_are_data() -> None:
    assert thresholds() == (7, 3, 1)


@pytest.mark.parametrize(
    ("now", "days"),
    [
        ("2026-03-01T23:59", []),
        ("2026-03-02T00:00", [7]),
        ("2026-03-05T23:59", [7]),
        ("2026-03-06T00:00", [3]),
        ("2026-03-07T12:00", [3]),
        ("2026-03-08T00:00", [1]),
        ("2026-03-09T23:59", [1]),  # all of the last day is in time
        ("2026-03-10T00:00", [OVERDUE]),
        ("2026-05-01T00:00", [OVERDUE]),
    ],
)
def test_a_date_is_told_7_3_and_1_days_before_and_when_it_is_past(now: str, days: list[int]) -> None:
    assert _days(_clocks(_dated("2026-03-09"), now), now) == days


@pytest.mark.parametrize(
    ("now", "days"),
    [
        ("2026-03-05T09:30", []),  # the answer is owed for 7 days, which is no news to who noted the question
        ("2026-03-09T09:29", []),
        ("2026-03-09T09:30", [3]),
        ("2026-03-11T09:29", [3]),
        ("2026-03-11T09:30", [1]),
        ("2026-03-12T09:30", [1]),
        ("2026-03-12T09:31", [OVERDUE]),
    ],
)
def test_where_the_hour_is_known_the_days_are_counted_from_it(now: str, days: list[int]) -> None:
    asked = Asked(4, Sentence("Question 4."), exactly(_at("2026-03-05T09:30")))
    assert _days(_clocks(Facts(PLAN.details, questions=[asked]), now), now) == days


def test_what_a_clock_starts_with_is_not_told() -> None:
    facts = Facts(PLAN.details, [_update("2026-03-02")])
    assert _days(_clocks(facts, "2026-03-02T10:00"), "2026-03-02T10:00") == []
    assert _days(_clocks(facts, "2026-03-06T00:00"), "2026-03-06T00:00") == [3]


@pytest.mark.parametrize(
    ("due", "today", "days"),
    [
        ("2026-03-09", "2026-03-01", []),
        ("2026-03-09", "2026-03-02", [7]),
        ("2026-03-09", "2026-03-09", [1]),
        ("2026-03-09", "2026-03-10", [OVERDUE]),
        ("March 2026", "2026-03-24", [7]),  # its last day is known
        ("by March 31st, 2026", "2026-03-30", [1]),
        ("2028-02-29", "2028-02-28", [1]),
        ("TBD", "2026-03-10", []),
        ("after March 2026", "2026-05-10", []),
    ],
)
def test_an_open_action_is_told_by_its_last_day_where_the_user_is(due: str, today: str, days: list[int]) -> None:
    found = deadlines(PLAN, (), [DueAction(2, "Patch the hosts", read_date(due))])
    told = reminders(found, _at("2026-03-10T03:00"), date.fromisoformat(today))
    assert [one.days for one in told] == days


def test_a_closed_plan_waits_for_no_action() -> None:
    closed = Plan(1, PlanDetails("Late revocation", closed=date(2026, 3, 1)), "")
    assert deadlines(closed, (), [DueAction(2, "Patch the hosts", read_date("2026-02-01"))]) == []


def test_after_days_of_absence_only_the_most_urgent_is_told() -> None:
    found = _clocks(_dated("2026-03-09"), "2026-03-09T08:00")
    assert len(found) == 1
    assert _days(found, "2026-03-09T08:00") == [1]


def test_a_clock_that_moved_is_another_one() -> None:
    def key(day: str, set_at: str = "2026-02-01") -> str:
        found = reminder(_clocks(_dated(day, set_at), "2026-03-08T08:00")[0], _at("2026-03-08T08:00"), date(2026, 3, 8))
        assert found is not None
        return found.key

    assert key("2026-03-09") == key("2026-03-09")
    assert len({key("2026-03-09"), key("2026-03-10"), key("2026-03-09", "2026-02-02")}) == 3


def test_the_most_urgent_stands_first_across_plans() -> None:
    other = Plan(2, PlanDetails("Wrong profile"), "")
    late = deadlines(other, (), [DueAction(1, "Train", read_date("2026-03-01"))])
    soon = _clocks(_dated("2026-03-09"), "2026-03-08T08:00")
    told = reminders([*soon, *late], _at("2026-03-08T08:00"), date(2026, 3, 8))
    assert [(one.deadline.plan.id, one.days) for one in told] == [(2, OVERDUE), (1, 1)]


@given(
    st.datetimes(datetime(2024, 1, 1), datetime(2029, 1, 1)),
    st.timedeltas(timedelta(0), timedelta(days=20)),
    st.timedeltas(timedelta(0), timedelta(days=40)),
)
def test_reminders_only_ever_get_more_urgent(start: datetime, later: timedelta, more: timedelta) -> None:
    asked = Asked(1, Sentence("Asked."), exactly(start.replace(tzinfo=UTC)))
    rules = rule_set("ccadb-3.2")
    assert rules is not None
    (clock,) = clocks.running(rules, Facts(PLAN.details, questions=[asked]), start.replace(tzinfo=UTC))
    deadline = Deadline(PLAN, clock)

    def urgency(at: datetime) -> int:
        found = reminder(deadline, at, at.date())
        return 100 if found is None else found.days

    first = start.replace(tzinfo=UTC) + later
    assert urgency(first) >= urgency(first + more)
