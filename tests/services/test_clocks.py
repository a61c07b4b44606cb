"""What a plan owes, read from a real file: from its revisions, its updates and the days that were named."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.obligations import Obligation, Verdict
from app.domain.plans import PlanDetails
from app.services.workspace import Workspace
from tests.day import Day


@pytest.fixture
def day() -> Day:
    """A Monday."""
    return Day("2026-03-02 10:00")


@pytest.fixture
def desk(tmp_path: Path, day: Day) -> Workspace:
    """A plan with two actions in an update of that Monday."""
    workspace = Workspace.open(tmp_path / "plan.remediary", "Ada Example", day, create=True)
    plan = workspace.plans.create(PlanDetails("Late revocation"))
    workspace.actions.add(plan.id, {"action": "Watch the queue", "due": "2026-04-30"})
    workspace.actions.add(plan.id, {"action": "Write it down"})
    workspace.updates.issue(plan.id, date(2026, 3, 2))
    return workspace


def _told(found: tuple[Obligation, ...]) -> list[tuple[str, str, str]]:
    return [(one.rule.name, one.until.strftime("%m-%d %H:%M"), one.verdict.value) for one in found]


def test_after_an_update_the_next_one_is_owed_within_seven_days(desk: Workspace, day: Day) -> None:
    assert _told(desk.clocks.running(1)) == [("update", "03-09 23:59", "running")]
    day.set("2026-03-10 00:00")
    assert _told(desk.clocks.running(1)) == [("update", "03-09 23:59", "overdue")]


def test_a_changed_action_is_owed_within_three_days_of_its_revision(desk: Workspace, day: Day) -> None:
    day.set("2026-03-03 17:30")
    desk.actions.edit(1, 2, {"status": "done"})
    (clock, _weekly) = desk.clocks.running(1)
    assert clock.until == day.now + timedelta(days=3)
    assert (str(clock.event), clock.actions) == ("Ada Example completed #2.", (2,))
    day.set("2026-03-04 08:00")
    desk.actions.edit(1, 1, {"owner": "Ops"})
    (clock, _weekly) = desk.clocks.running(1)
    assert clock.until == datetime(2026, 3, 6, 17, 30, tzinfo=UTC)
    assert str(clock.event) == "Ada Example completed #2. Later also #1."
    desk.updates.issue(1, date(2026, 3, 4))
    assert _told(desk.clocks.running(1)) == [("update", "03-11 23:59", "running")]


def test_what_was_changed_back_owes_nobody_a_word(desk: Workspace, day: Day) -> None:
    day.set("2026-03-03 17:30")
    desk.actions.edit(1, 2, {"owner": "Ops"})
    desk.actions.edit(1, 2, {"owner": ""})
    assert [name for name, *_ in _told(desk.clocks.running(1))] == ["update"]
    day.set("2026-03-05 09:00")
    desk.actions.edit(1, 2, {"owner": "Ops"})
    assert desk.clocks.running(1)[0].until == datetime(2026, 3, 8, 9, tzinfo=UTC)


def test_a_date_of_the_next_update_takes_the_place_of_the_seven_days(desk: Workspace, day: Day) -> None:
    day.set("2026-03-04 09:00")
    desk.updates.issue(1, date(2026, 3, 4), following=date(2026, 3, 31))
    assert _told(desk.clocks.running(1)) == [("next-update-date", "03-31 23:59", "running")]
    day.set("2026-03-20 09:00")
    desk.updates.issue(1, date(2026, 3, 20))  # in between: the date stays
    assert _told(desk.clocks.running(1)) == [("next-update-date", "03-31 23:59", "running")]
    day.set("2026-03-30 09:00")
    desk.updates.issue(1, date(2026, 3, 30), following=date(2026, 4, 30))
    assert _told(desk.clocks.running(1)) == [("next-update-date", "04-30 23:59", "running")]
    assert [(one.rule.name, one.verdict) for one in desk.clocks.record(1)] == [
        ("update", Verdict.MET),
        ("next-update-date", Verdict.MET),
        ("next-update-date", Verdict.RUNNING),
    ]


def test_a_date_that_the_plan_names_just_before_its_update_is_that_update_s(desk: Workspace, day: Day) -> None:
    desk.plans.describe(1, {"next_update_due": "2026-03-09"})
    day.set("2026-03-09 09:00")
    desk.plans.describe(1, {"next_update_due": "2026-04-09"})
    day.set("2026-03-09 09:05")
    desk.updates.issue(1, date(2026, 3, 9))
    first = desk.clocks.record(1)[-2]
    assert (first.until.date(), first.verdict, str(first.ended_by)) == (
        date(2026, 3, 9),
        Verdict.MET,
        "Update 2 of 2026-03-09.",
    )


def test_what_is_counted_by_days_is_late_by_days(desk: Workspace, day: Day) -> None:
    day.set("2026-03-10 00:30")
    desk.updates.issue(1, date(2026, 3, 10))
    assert desk.clocks.record(1)[0].late_by(day.now) == timedelta(days=1)


def test_nothing_is_owed_once_the_closure_report_is_out(desk: Workspace, day: Day) -> None:
    day.set("2026-03-05 09:00")
    desk.plans.describe(1, {"closure_reported": "2026-03-05"})
    assert desk.clocks.running(1) == ()
    assert desk.clocks.record(1)[-1].verdict is Verdict.CLOSED


def test_the_first_reports_are_owed_in_hours_and_days(desk: Workspace) -> None:
    desk.plans.describe(1, {"aware": "2026-03-01 22:15"})
    assert _told(desk.clocks.running(1))[0] == ("first-report", "03-04 22:15", "running")
    desk.plans.describe(1, {"first_report": "2026-03-02"})
    assert ("full-report", "03-16 23:59", "running") in _told(desk.clocks.running(1))


def test_the_past_is_told_as_it_was(desk: Workspace, day: Day) -> None:
    day.set("2026-03-05 09:00")
    desk.actions.edit(1, 1, {"status": "done"})
    desk.updates.issue(1, date(2026, 3, 6))
    then = datetime(2026, 3, 5, 10, tzinfo=UTC)
    assert _told(desk.clocks.running(1, then)) == [
        ("change", "03-08 09:00", "running"),
        ("update", "03-09 23:59", "running"),
    ]
    before = desk.clocks.of_plan(1, datetime(2026, 3, 4, tzinfo=UTC))
    assert [action.number for action in before.actions] == [1]
    assert desk.clocks.of_plan(1).actions == ()


def test_an_organisation_s_own_rules_are_kept_in_the_file(desk: Workspace) -> None:
    content = (
        'label = "Ours"\n[[rules]]\nname = "two"\nlabel = "Two days"\n'
        'starts = "update"\nwithin = "2 days"\nstops = "update"\nwords = "Every two days."\n'
    )
    with pytest.raises(UserError, match="no rule set “ours”"):
        desk.plans.describe(1, {"rules": "ours"})
    desk.clocks.add_rule_set("ours", content)
    desk.plans.describe(1, {"rules": "ours"})
    assert _told(desk.clocks.running(1)) == [("two", "03-04 23:59", "running")]
    desk.clocks.add_rule_set("ours", content.replace("2 days", "5 days"))
    assert _told(desk.clocks.running(1)) == [("two", "03-07 23:59", "running")]
    assert desk.clocks.rule_sets()[-1] == ("ours", "Ours")
