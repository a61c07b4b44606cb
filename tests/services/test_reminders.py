"""Reminders over a real file: told once, put off, stopped; what was said stays with the user, not in the file."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.plans import Plan, PlanDetails
from app.domain.reminders import OVERDUE, Reminder
from app.services.reminders import Look, look_at
from app.services.workspace import Workspace
from tests.conftest import Clock

Open = Callable[..., Workspace]


def _at(workspace: Workspace, text: str) -> Workspace:
    moment = datetime.fromisoformat(text).replace(tzinfo=UTC)
    return workspace.at(lambda: moment)


def _told(workspace: Workspace) -> list[tuple[str, int]]:
    found = workspace.reminders.look().due()
    return [
        (one.deadline.clock.rule.name if one.deadline.clock else f"#{one.deadline.action.number}", one.days)  # type: ignore[union-attr]
        for one in found
    ]


def _answer(workspace: Workspace, answer: Callable[[Look, list[Reminder]], None]) -> None:
    look = workspace.reminders.look()
    answer(look, look.due())


@pytest.fixture
def owing(workspace: Workspace, plan: Plan) -> Workspace:
    """A plan whose next update is due on 9 March 2026, and its action 2 on 30 June 2026."""
    workspace.plans.describe(plan.id, {"next_update_due": date(2026, 3, 9)})
    return workspace


def test_each_threshold_is_told_until_it_is_answered(owing: Workspace) -> None:
    assert _told(_at(owing, "2026-03-01")) == []
    week = _at(owing, "2026-03-02")
    assert _told(week) == [("next-update-date", 7)]
    assert _told(week) == [("next-update-date", 7)]
    _answer(week, Look.dismiss)
    assert _told(week) == []
    assert _told(_at(owing, "2026-03-05")) == []
    assert _told(_at(owing, "2026-03-06")) == [("next-update-date", 3)]
    assert _told(_at(owing, "2026-03-10")) == [("next-update-date", OVERDUE)]


def test_what_was_answered_is_not_told_when_the_clock_of_the_machine_goes_back(owing: Workspace) -> None:
    day = _at(owing, "2026-03-08")
    _answer(day, Look.dismiss)
    assert _told(_at(owing, "2026-03-06")) == []


def test_what_is_put_off_comes_again_tomorrow_or_sooner_when_it_gets_more_urgent(owing: Workspace) -> None:
    week = _at(owing, "2026-03-02T22:00")
    _answer(week, Look.put_off)
    assert _told(_at(owing, "2026-03-02T23:00")) == []
    assert _told(_at(owing, "2026-03-03T00:10")) == [("next-update-date", 7)]
    last = _at(owing, "2026-03-05T23:00")
    _answer(last, Look.put_off)
    assert _told(_at(owing, "2026-03-05T23:59")) == []
    assert _told(_at(owing, "2026-03-06T00:00")) == [("next-update-date", 3)]


def test_what_is_stopped_never_comes_again_unless_it_moves(owing: Workspace, plan: Plan) -> None:
    week = _at(owing, "2026-03-02")
    _answer(week, Look.stop)
    assert _told(_at(owing, "2026-03-20")) == []
    owing.plans.describe(plan.id, {"next_update_due": date(2026, 3, 19)})
    assert _told(_at(owing, "2026-03-20")) == [("next-update-date", OVERDUE)]


def test_the_tray_tells_each_threshold_once_and_the_window_still_does(owing: Workspace) -> None:
    week = _at(owing, "2026-03-02")
    look = week.reminders.look()
    assert look.unheard() == look.due()
    look.hear(look.due())
    assert look.unheard() == []
    assert _told(week) == [("next-update-date", 7)]
    assert len(_at(owing, "2026-03-06").reminders.look().unheard()) == 1


def test_actions_are_told_with_the_clocks_the_most_urgent_first(owing: Workspace, plan: Plan) -> None:
    assert _told(_at(owing, "2026-07-01")) == [("next-update-date", OVERDUE), ("#2", OVERDUE)]
    assert len(_at(owing, "2026-07-01").reminders.look().overdue()) == 2


def test_an_answer_belongs_to_one_file_and_one_user(
    owing: Workspace, plan: Plan, tmp_path: Path, open_workspace: Open, clock: Clock, home: Path
) -> None:
    week = _at(owing, "2026-03-02")
    _answer(week, Look.dismiss)
    other = open_workspace(tmp_path / "other.remediary", create=True)
    other.plans.create(PlanDetails("Another", next_update_due=date(2026, 3, 9)))
    assert _told(_at(other, "2026-03-02")) == [("next-update-date", 7)]
    there = _at(other, "2026-03-02")
    _answer(there, Look.stop)
    assert _told(_at(owing, "2026-03-02")) == []
    kept = json.loads((home / "config" / "remediary" / "reminders.json").read_text("utf-8"))
    assert {str(owing.path.resolve()), str(other.path.resolve())} < set(kept)


def test_answers_to_what_is_over_are_dropped(owing: Workspace, plan: Plan, home: Path) -> None:
    week = _at(owing, "2026-03-02")
    _answer(week, Look.dismiss)
    owing.plans.describe(plan.id, {"next_update_due": date(2026, 4, 9)})
    april = _at(owing, "2026-04-03")
    _answer(april, Look.dismiss)
    kept = json.loads((home / "config" / "remediary" / "reminders.json").read_text("utf-8"))
    assert [subject.endswith("2026-04-09T23:59:59.999Z") for subject in kept[str(owing.path.resolve())]] == [True]


DAMAGED = (
    "",
    "{",
    "[]",
    '{"format": 1}',
    '{"format": 2}',
    '{"format": 1, "PATH": []}',
    '{"format": 1, "PATH": {"SUBJECT": 3}}',
    '{"format": 1, "PATH": {"SUBJECT": {"seen": "x"}}}',
    '{"format": 1, "PATH": {"SUBJECT": {"odd": 1}}}',
    "[" * 100_000,
)


@pytest.mark.parametrize("content", DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_file_counts_as_empty(owing: Workspace, home: Path, content: str) -> None:
    week = _at(owing, "2026-03-02")
    subject = week.reminders.look().deadlines[0].subject
    path = home / "config" / "remediary" / "reminders.json"
    path.parent.mkdir(parents=True)
    path.write_text(content.replace("PATH", str(owing.path.resolve())).replace("SUBJECT", subject), "utf-8")
    assert _told(week) == [("next-update-date", 7)]
    _answer(week, Look.dismiss)
    assert _told(week) == []


def test_an_answer_that_cannot_be_kept_is_refused_in_one_sentence(owing: Workspace, home: Path) -> None:
    (home / "config").write_text("in the way", "utf-8")
    week = _at(owing, "2026-03-02")
    with pytest.raises(UserError, match="can't be kept in"):
        _answer(week, Look.dismiss)


def test_a_file_is_looked_at_without_keeping_it_open(owing: Workspace, tmp_path: Path) -> None:
    moment = datetime(2026, 3, 6, 10, tzinfo=UTC)
    look = look_at(owing.path, lambda: moment)
    assert [one.days for one in look.due()] == [3]
    owing.close()
    owing.path.rename(tmp_path / "moved.remediary")
    with pytest.raises(UserError):
        look_at(owing.path, lambda: moment)
