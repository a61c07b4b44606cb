"""Every finding of the checks on whole plans, gone through by hand: what is so is found, and nothing else."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.domain.plans import PlanDetails
from app.services import example
from app.services.imports import read_file
from app.services.plans import read_day
from app.services.workspace import Workspace

SEED = Path(__file__).resolve().parents[2] / "shared" / "seed"
Found = list[tuple[str, tuple[int, ...]]]

# By the number of the post; each of these can be read in the posts themselves.
PUBLISHED: Mapping[int, Found] = {
    1: [("done-without-date", (1, 5))],
    # Both were published as "Done" before, and have a date in brackets now; #4 is done, and has none.
    2: [("done-without-date", (4,)), ("completion-dated-late", (1,)), ("completion-dated-late", (5,))],
    # The announcement names #2 alone; "by June 30th, 2021" became "in June 2021".
    3: [("intro-leaves-out", (3,)), ("due-date-vaguer", (2,)), ("done-without-date", (4,))],
    4: [("done-without-date", (4, 6))],
    5: [("done-without-date", (4, 6))],
    # The announcement names #7 alone; #6 was done since post 4, and has a date only now.
    6: [("intro-leaves-out", (6,)), ("done-without-date", (4,)), ("completion-dated-late", (6,))],
    7: [("done-without-date", (4,))],  # the draft after the last post
}


def _found(workspace: Workspace, plan_id: int, dated: date | None = None, intro: str | None = None) -> Found:
    found = workspace.checks.look(workspace.updates.draft(plan_id, dated, intro))
    return [(one.check.name, one.numbers) for one in found]


@pytest.fixture
def posts() -> list[dict[str, Any]]:
    if not SEED.is_dir():
        pytest.skip("the published posts are not here")
    found: list[dict[str, Any]] = json.loads((SEED / "posts.json").read_text("utf-8"))
    return found


def test_on_the_published_posts_all_that_is_wrong_is_found(workspace: Workspace, posts: list[dict[str, Any]]) -> None:
    plan, found = workspace.plans.create(PlanDetails("Seed")), {}
    for post in posts:
        reading, day = read_file(SEED / f"post-{post['post']}.md"), date.fromisoformat(post["dated_assumed"])
        workspace.imports.save(plan.id, reading, workspace.imports.match(plan.id, reading))
        found[post["post"]] = _found(workspace, plan.id, day, post["intro"])
        workspace.updates.issue(plan.id, day, post["intro"])  # nothing of it needs to be overridden
    found[7] = _found(workspace, plan.id)
    assert found == PUBLISHED


@pytest.mark.parametrize("layout", ["classic", "full"])
def test_on_the_example_there_is_no_false_alarm(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, layout: str
) -> None:
    found: list[Found] = []
    issue = example._STEPS["issue"]

    def look_first(told: Workspace, plan_id: int, step: Mapping[str, Any]) -> None:
        told.plans.describe(plan_id, {"layout": layout})
        found.append(_found(told, plan_id, read_day(step["dated"]), step.get("intro", "")))
        issue(told, plan_id, step)

    monkeypatch.setitem(example._STEPS, "issue", look_first)
    plan = example.replay_example(workspace)
    found.append(_found(workspace, plan.id))
    assert found == [[]] * 7


def test_in_the_prescribed_layout_the_example_is_told_about_its_dates_only(workspace: Workspace) -> None:
    plan = example.replay_example(workspace)
    workspace.plans.describe(plan.id, {"layout": "ccadb", "wording": "ccadb"})
    assert _found(workspace, plan.id) == [("empty-cell", (1, 5))]  # done before there was a plan, so never due
