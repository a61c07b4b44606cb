"""What a whiteboard shows is recorded, a doubtful day is asked for, and the next text is proposed."""

import sqlite3
from contextlib import closing
from datetime import date

import pytest

from app.domain.errors import UserError
from app.domain.plans import Plan, PlanDetails
from app.services.workspace import Workspace


def _days(workspace: Workspace) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(workspace.path)) as connection:
        return connection.execute("SELECT day, whiteboard, author FROM next_updates ORDER BY id").fetchall()


def _due(workspace: Workspace, plan: Plan) -> date | None:
    return workspace.plans.get(plan.id).details.next_update_due


def test_a_day_in_the_whiteboard_is_the_plans_next_update(workspace: Workspace, plan: Plan) -> None:
    shown = workspace.whiteboards.see(plan.id, " [ca-compliance]\tNext Update 2026-02-15\n")
    assert (shown.board.text, shown.board.day) == ("[ca-compliance] Next Update 2026-02-15", date(2026, 2, 15))
    assert _due(workspace, plan) == date(2026, 2, 15)
    assert workspace.whiteboards.shown(plan.id) == shown
    assert _days(workspace) == [("2026-02-15", "[ca-compliance] Next Update 2026-02-15", "Ada Example")]


def test_an_ambiguous_day_is_asked_for_and_nothing_is_recorded(workspace: Workspace, plan: Plan) -> None:
    with pytest.raises(UserError, match="“3-1-2026” can be 2026-01-03 or 2026-03-01: say which day is meant"):
        workspace.whiteboards.see(plan.id, "Next update 3-1-2026")
    assert (workspace.whiteboards.shown(plan.id), _due(workspace, plan), _days(workspace)) == (None, None, [])
    shown = workspace.whiteboards.see(plan.id, "Next update 3-1-2026", date(2026, 3, 1))
    assert (shown.board.day, shown.board.text) == (date(2026, 3, 1), "Next update 3-1-2026")
    assert workspace.whiteboards.shown(plan.id) == shown
    assert _due(workspace, plan) == date(2026, 3, 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Next update 3-1-2026", "“3-1-2026” can't mean 2026-03-02"),
        ("Next update 2026-02-15", "“2026-02-15” can't mean 2026-03-02"),
        ("[ca-compliance]", "names no next update"),
    ],
)
def test_a_day_that_does_not_stand_there_is_refused(workspace: Workspace, plan: Plan, text: str, said: str) -> None:
    with pytest.raises(UserError, match=said):
        workspace.whiteboards.see(plan.id, text, date(2026, 3, 2))
    assert _days(workspace) == []


def test_a_whiteboard_without_a_day_is_recorded_and_leaves_the_plans_own(workspace: Workspace, plan: Plan) -> None:
    workspace.plans.describe(plan.id, {"next_update_due": "2026-02-01"})
    shown = workspace.whiteboards.see(plan.id, "[ca-compliance] [close on 2026-12-10]")
    assert (shown.board.day, shown.board.closing.latest) == (None, date(2026, 12, 10))
    assert _due(workspace, plan) == date(2026, 2, 1)
    assert _days(workspace)[-1] == (None, "[ca-compliance] [close on 2026-12-10]", "Ada Example")


def test_seeing_the_same_again_records_nothing_until_another_day_was_asked_for(
    workspace: Workspace, plan: Plan
) -> None:
    for _ in range(2):
        workspace.whiteboards.see(plan.id, "Next update 2026-02-15")
    assert len(_days(workspace)) == 1
    workspace.plans.describe(plan.id, {"next_update_due": "2026-03-01"})
    workspace.whiteboards.see(plan.id, "Next update 2026-02-15")
    assert [day for day, *_ in _days(workspace)] == ["2026-02-15", "2026-03-01", "2026-02-15"]
    assert _due(workspace, plan) == date(2026, 2, 15)


def test_a_day_that_an_update_named_waits_until_the_whiteboard_shows_it(workspace: Workspace, plan: Plan) -> None:
    def waits() -> tuple[int | None, date | None] | None:
        found = workspace.whiteboards.unseen(plan.id)
        return (found.update, found.day) if found else None

    boards = workspace.whiteboards
    workspace.updates.issue(plan.id, date(2026, 2, 1), following=date(2026, 2, 8))
    assert waits() is None  # no whiteboard is known: the plan's own day counts
    boards.see(plan.id, "Next update 2026-02-08")
    assert waits() is None
    workspace.updates.issue(plan.id, date(2026, 2, 8), following=date(2026, 2, 20))
    assert waits() == (2, date(2026, 2, 20))
    boards.see(plan.id, "Next update 2026-02-20")
    assert waits() is None


def test_the_newest_whiteboard_counts_and_every_earlier_one_is_kept(workspace: Workspace, plan: Plan) -> None:
    workspace.whiteboards.see(plan.id, "Next update 2026-02-15")
    workspace.sign_as("Ben Example")
    workspace.whiteboards.see(plan.id, "Next update 2026-03-15")
    shown = workspace.whiteboards.shown(plan.id)
    assert shown is not None
    assert (shown.board.day, shown.author) == (date(2026, 3, 15), "Ben Example")
    assert len(_days(workspace)) == 2


def test_the_next_text_keeps_the_tags_and_is_aligned_with_what_is_due(workspace: Workspace, plan: Plan) -> None:
    following = workspace.whiteboards.proposal(plan.id)
    assert following is not None
    assert following.text == "Next update 2026-04-06"
    assert "Nothing is due before 2026-06-30 (#2)" in str(following.proposal.reason)
    workspace.actions.edit(plan.id, 3, {"due": "2026-02-20"})
    workspace.whiteboards.see(plan.id, "[ca-compliance] [next update 2026-01-15] x")
    following = workspace.whiteboards.proposal(plan.id)
    assert following is not None
    assert following.text == "[ca-compliance] [next update 2026-02-20] x"
    assert str(following.proposal.reason) == "The next update falls on the day by which #3 is due."
    later = workspace.whiteboards.aligned(plan.id, date(2026, 2, 20))
    assert later is not None
    assert later.day == date(2026, 5, 22)


@pytest.mark.parametrize(("rules", "days"), [("ccadb-3.2", 7), ("every-14-days", 14), ("none", 7)])
def test_without_a_day_to_align_with_the_plans_rules_say_how_long(workspace: Workspace, rules: str, days: int) -> None:
    plan = workspace.plans.create(PlanDetails(title="Another", rules=rules))
    assert workspace.whiteboards.proposal(plan.id) is None
    workspace.actions.add(plan.id, {"action": "Train the team"})
    found = workspace.whiteboards.aligned(plan.id)
    assert found is not None
    assert (found.day - workspace.today).days == days


def test_a_whole_page_is_no_whiteboard(workspace: Workspace, plan: Plan) -> None:
    with pytest.raises(UserError, match="too long for a whiteboard"):
        workspace.whiteboards.see(plan.id, "Next update 2026-02-15 " * 300)
    assert _days(workspace) == []


def test_a_plan_that_is_not_there_has_no_whiteboard(workspace: Workspace) -> None:
    for ask in (workspace.whiteboards.shown, workspace.whiteboards.proposal, workspace.whiteboards.aligned):
        with pytest.raises(UserError, match="no plan 7"):
            ask(7)
    with pytest.raises(UserError, match="no plan 7"):
        workspace.whiteboards.see(7, "Next update 2026-02-15")
