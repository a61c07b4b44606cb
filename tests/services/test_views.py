"""Views keep how a table is looked at, for the plan that they belong to."""

from collections.abc import Callable

import pytest

from app.domain.errors import UserError
from app.domain.filters import Filter
from app.domain.plans import Plan, PlanDetails
from app.domain.views import View
from app.services.workspace import Workspace

LATE = View(
    (("due", 140), ("action", 0)), "due", True, "owner", frozenset({Filter.OVERDUE, Filter.MINE}), "backup", True
)


def test_a_saved_view_comes_back_whole(workspace: Workspace, plan: Plan) -> None:
    assert workspace.views.save(plan.id, "  Late\nones ", LATE) == "Late ones"
    assert workspace.views.named(plan.id) == {"Late ones": LATE}


def test_views_belong_to_their_plan(workspace: Workspace, plan: Plan) -> None:
    other = workspace.plans.create(PlanDetails("Another plan"))
    workspace.views.save(plan.id, "Late", LATE)
    assert workspace.views.named(other.id) == {}


def test_saving_under_the_same_name_replaces_the_view(workspace: Workspace, plan: Plan) -> None:
    workspace.views.save(plan.id, "Late", LATE)
    workspace.views.save(plan.id, "Late", View(group="status"))
    assert workspace.views.named(plan.id) == {"Late": View(group="status")}


def test_a_view_can_be_renamed_and_deleted(workspace: Workspace, plan: Plan) -> None:
    for name in ("b", "A"):
        workspace.views.save(plan.id, name, LATE)
    assert list(workspace.views.named(plan.id)) == ["A", "b"]
    with pytest.raises(UserError, match="There is a view “A” already"):
        workspace.views.rename(plan.id, "b", "A")
    assert workspace.views.rename(plan.id, "b", "c") == "c"
    workspace.views.delete(plan.id, "A")
    assert workspace.views.named(plan.id) == {"c": LATE}
    for wish in (lambda: workspace.views.delete(plan.id, "A"), lambda: workspace.views.rename(plan.id, "A", "d")):
        with pytest.raises(UserError, match="There is no view “A”"):
            wish()


def test_a_view_needs_a_name_of_reasonable_length(workspace: Workspace, plan: Plan) -> None:
    for name in (" ", "x" * 81):
        with pytest.raises(UserError):
            workspace.views.save(plan.id, name, LATE)


def test_views_of_a_read_only_file_can_be_chosen_but_not_saved(
    workspace: Workspace, plan: Plan, open_workspace: Callable[..., Workspace]
) -> None:
    workspace.views.save(plan.id, "Late", LATE)
    workspace.path.chmod(0o400)
    workspace.path.parent.chmod(0o500)
    try:
        reader = open_workspace(workspace.path)
        if not reader.read_only:
            pytest.skip("this user may write everywhere")
        assert reader.views.named(plan.id) == {"Late": LATE}
        with pytest.raises(UserError, match="read-only"):
            reader.views.save(plan.id, "Other", LATE)
    finally:
        workspace.path.parent.chmod(0o700)
