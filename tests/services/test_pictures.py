"""Pictures of a plan: what they tell, as an update showed it or as of today, and always in the same bytes."""

from datetime import date

import pytest
from PySide6.QtGui import QImage

from app.domain.errors import UserError
from app.domain.plans import Plan
from app.domain.scenes import Happening
from app.services.pictures import KINDS, whole_timeline
from app.services.workspace import Workspace

MARCH = date(2026, 3, 1)


def test_the_draft_tells_today_and_an_update_its_own_day(workspace: Workspace, plan: Plan) -> None:
    workspace.updates.issue(plan.id, MARCH)
    workspace.actions.edit(plan.id, 2, {"due": "July 2026"})
    old, now = workspace.pictures.story(plan.id, 1), workspace.pictures.story(plan.id)
    assert (old.scene.today, str(old.scene.name)) == (MARCH, "Update 1")
    assert (now.scene.today, str(now.scene.name)) == (workspace.today, "Today")
    assert [len(story.scene.lanes[1].marks) for story in (old, now)] == [1, 2]
    assert [[one.number for one in story.tallies] for story in (old, now)] == [[1], [1, 2]]
    assert [one.issued for one in now.tallies] == [True, False]


def test_what_is_due_next_is_told_while_the_plan_is_open(workspace: Workspace, plan: Plan) -> None:
    workspace.plans.describe(plan.id, {"next_update_due": "2026-01-09"})
    due = [event for event in workspace.pictures.story(plan.id).scene.events if event.what is Happening.DUE]
    assert date(2026, 1, 9) in [event.day for event in due]
    workspace.plans.describe(plan.id, {"closure_reported": "2026-01-04"})
    assert not workspace.pictures.story(plan.id).scene.events


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_is_a_file_with_a_name_of_its_own(workspace: Workspace, plan: Plan, kind: str) -> None:
    svg, png = (workspace.pictures.file(plan.id, kind, name) for name in ("svg", "png"))
    assert svg.facts.name == f"late-revocation-{kind}-draft-of-update-1.svg"
    assert svg.content.startswith(b"<svg ")
    image = QImage.fromData(png.content, "PNG")
    assert (image.width() % 2, image.height() > 200) == (0, True)
    assert workspace.pictures.file(plan.id, kind, "png", scale=1).facts.size < png.facts.size


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("format_name", ["svg", "png"])
def test_the_same_plan_gives_the_same_bytes(workspace: Workspace, plan: Plan, kind: str, format_name: str) -> None:
    first, second = (workspace.pictures.file(plan.id, kind, format_name) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("kind", KINDS)
def test_without_an_action_there_is_nothing_to_draw(workspace: Workspace, plan: Plan, kind: str) -> None:
    empty = workspace.plans.create(plan.details.__class__(title="Another plan"))
    with pytest.raises(UserError, match="There is no action to draw"):
        workspace.pictures.file(empty.id, kind, "svg")


def test_too_many_pixels_are_refused_with_a_way_out(workspace: Workspace, plan: Plan) -> None:
    workspace.actions.change(plan.id, [], "", [{"action": f"Action {n}"} for n in range(700)])
    with pytest.raises(UserError, match="choose a smaller scale"):
        workspace.pictures.file(plan.id, "timeline", "png", scale=4)
    assert whole_timeline(workspace.pictures.story(plan.id)).height > 12_000
