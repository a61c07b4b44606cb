"""The example tells its story with the names and times of the story, in an empty database only."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.plans import Plan
from app.domain.publishing import FORMAT_NAMES
from app.domain.witnesses import Continuity
from app.services.example import create_example, replay_example
from app.services.witnesses import Witnesses
from app.services.workspace import Workspace

NOW = datetime(2026, 1, 5, tzinfo=UTC)


def test_the_story_has_six_updates_with_every_file(workspace: Workspace) -> None:
    plan = replay_example(workspace)
    issued = workspace.updates.issued(plan.id)
    assert [update.number for update in issued] == [1, 2, 3, 4, 5, 6]
    assert all(len(update.files) == len(FORMAT_NAMES) for update in issued)
    assert [update.announcement.partition("(")[2] for update in issued[1:]] == [
        "actions #2, #3, #4 and #6).",
        "actions #2 and #3).",
        "actions #2, #3, #6 and #7). Action #6 was split: see #7.",
        "actions #2, #3 and #7).",
        "actions #6 and #7).",
    ]


def test_the_authors_and_times_are_those_of_the_story(workspace: Workspace) -> None:
    plan = replay_example(workspace)
    history = workspace.actions.history(plan.id)
    assert {row.author for row in history} == {
        "Compliance office", "Infrastructure", "Procurement", "Human resources",
    }  # fmt: skip
    assert [row.at for row in history] == sorted(row.at for row in history)
    assert {row.at.year for row in history} == {2020, 2021}
    assert all(row.reason for row in history if row.ordinal > 1)


def test_afterwards_the_user_signs_again_at_the_real_time(workspace: Workspace) -> None:
    plan = replay_example(workspace)
    workspace.actions.edit(plan.id, 1, {"owner": "Ops"})
    newest = workspace.actions.get(plan.id, 1)
    assert (newest.author, newest.at.year) == ("Ada Example", 2026)


def test_everything_is_done_at_the_end_and_the_draft_is_empty(workspace: Workspace) -> None:
    plan = replay_example(workspace)
    (summary,) = workspace.plans.summaries()
    assert (summary.total, summary.done, summary.updates) == (7, 7, 6)
    draft = workspace.updates.draft(plan.id, date(2021, 7, 5))
    assert (draft.changes.numbers, draft.edition.intro) == ([], "")


def test_a_database_with_plans_is_refused(workspace: Workspace, plan: Plan) -> None:
    with pytest.raises(UserError, match="holds plans already: choose a new file"):
        replay_example(workspace)
    assert [summary.plan for summary in workspace.plans.summaries()] == [plan]


def test_the_example_can_be_had_in_a_new_file(tmp_path: Path, open_workspace: Callable[..., Workspace]) -> None:
    with create_example(tmp_path / "new.remediary", "Ada Example") as made:
        assert len(made.plans.summaries()) == 1
        assert made.author == "Ada Example"
    assert len(open_workspace(tmp_path / "new.remediary").plans.summaries()) == 1


def test_an_example_that_was_worked_on_makes_no_later_one_look_older(
    tmp_path: Path, open_workspace: Callable[..., Workspace]
) -> None:
    worked = open_workspace(tmp_path / "first.remediary", create=True)
    plan = replay_example(worked)
    worked.actions.edit(plan.id, 1, {"owner": "Somebody"})
    assert not Witnesses().remember(worked.path, NOW).is_doubtful
    replay_example(open_workspace(tmp_path / "second.remediary", create=True))
    worked.close()
    worked.path.unlink()
    replay_example(open_workspace(worked.path, create=True))
    for name in ("first", "second"):
        assert Witnesses().look(tmp_path / f"{name}.remediary").continuity is Continuity.CONTINUES
