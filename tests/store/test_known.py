"""Revisions that were read are not read again, and never taken for others."""

from collections.abc import Callable

import pytest

from app.domain.errors import ConflictError
from app.domain.plans import Plan
from app.services.actions import Proposal
from app.services.workspace import Workspace


def test_rows_that_stay_the_same_are_read_once(workspace: Workspace, plan: Plan) -> None:
    first = workspace.actions.current(plan.id)
    workspace.actions.edit(plan.id, 2, {"owner": "Ops"})
    second = workspace.actions.current(plan.id)
    assert [old is new for old, new in zip(first, second, strict=True)] == [True, False, True]
    assert second[1].state.owner == "Ops"


def test_a_wish_that_was_rolled_back_leaves_nothing_behind(workspace: Workspace, plan: Plan) -> None:
    first, second, _ = workspace.actions.current(plan.id)
    workspace.actions.edit(plan.id, 2, {"owner": "Ops"})
    lost = [Proposal(first, first.state.with_fields({"owner": "Lost"})), Proposal(second, first.state)]
    with pytest.raises(ConflictError):
        workspace.actions.apply(plan.id, lost)
    workspace.actions.edit(plan.id, 3, {"owner": "Kept"})
    assert [row.state.owner for row in workspace.actions.current(plan.id)] == ["", "Ops", "Kept"]


def test_what_somebody_else_writes_is_seen(
    workspace: Workspace, plan: Plan, open_workspace: Callable[..., Workspace]
) -> None:
    assert [row.state.owner for row in workspace.actions.current(plan.id)] == ["", "", ""]
    open_workspace(workspace.path, "Bo").actions.edit(plan.id, 1, {"owner": "Legal"})
    assert [row.state.owner for row in workspace.actions.current(plan.id)] == ["Legal", "", ""]
