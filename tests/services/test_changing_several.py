"""Several actions are changed as one wish: all or nothing, one time, one reason, one way back."""

import pytest

from app.domain.actions import Status
from app.domain.edits import Edit
from app.domain.errors import ConflictError, UserError
from app.domain.plans import Plan
from app.services.workspace import Workspace


def test_several_edits_and_new_actions_are_one_wish(workspace: Workspace, plan: Plan) -> None:
    rows = workspace.actions.current(plan.id)
    edits = [Edit(rows[0], {"owner": "Us\x00"}), Edit(rows[2], {"status": "done", "due": "June 2026"})]
    saved = workspace.actions.change(plan.id, edits, "Board meeting", [{"action": "One more", "owner": "\ufffe"}])
    assert (saved.numbers, saved.replaced) == ([1, 3, 4], 2)
    assert {(step.after.at, step.after.author, step.after.reason) for step in saved.steps} == {
        (saved.steps[0].after.at, "Ada Example", "Board meeting")
    }
    assert workspace.actions.get(plan.id, 3).state.status is Status.DONE
    undone = workspace.actions.undo(saved)
    assert undone.numbers == [1, 3, 4]
    assert [row.state for row in workspace.actions.current(plan.id)] == [row.state for row in rows]


def test_edits_that_change_nothing_append_nothing(workspace: Workspace, plan: Plan) -> None:
    before = workspace.actions.history(plan.id)
    rows = workspace.actions.current(plan.id)
    saved = workspace.actions.change(plan.id, [Edit(rows[0], {"status": "done"}), Edit(rows[1], {})], "No reason")
    assert saved.numbers == []
    assert workspace.actions.history(plan.id) == before


@pytest.mark.parametrize("typed", [{"status": "nope"}, {"action": " "}, {"colour": "red"}])
def test_one_text_that_cannot_be_read_stops_all(workspace: Workspace, plan: Plan, typed: dict[str, str]) -> None:
    before = workspace.actions.history(plan.id)
    rows = workspace.actions.current(plan.id)
    with pytest.raises(UserError):
        workspace.actions.change(plan.id, [Edit(rows[0], {"owner": "us"}), Edit(rows[1], typed)])
    with pytest.raises(UserError):
        workspace.actions.change(plan.id, [Edit(rows[0], {"owner": "us"})], "", [typed])
    assert workspace.actions.history(plan.id) == before


def test_a_field_that_somebody_changed_since_stops_all(workspace: Workspace, plan: Plan) -> None:
    rows = workspace.actions.current(plan.id)
    workspace.actions.edit(plan.id, 2, {"owner": "somebody"})
    before = workspace.actions.history(plan.id)
    with pytest.raises(ConflictError, match="#2"):
        workspace.actions.change(plan.id, [Edit(row, {"owner": "us"}) for row in rows])
    assert workspace.actions.history(plan.id) == before
    assert workspace.actions.change(plan.id, [Edit(row, {"status": "delayed"}) for row in rows]).numbers == [1, 2, 3]
    assert workspace.actions.get(plan.id, 2).state.owner == "somebody"


def test_an_action_that_was_taken_back_stops_all(workspace: Workspace, plan: Plan) -> None:
    added = workspace.actions.add(plan.id, {"action": "A mistake"})
    rows = workspace.actions.current(plan.id)
    workspace.actions.undo(added)
    before = workspace.actions.history(plan.id)
    with pytest.raises(UserError, match="#4 was taken back"):
        workspace.actions.change(plan.id, [Edit(row, {"owner": "us"}) for row in rows])
    assert workspace.actions.history(plan.id) == before
