"""The draft is held against the revisions since the update before."""

from datetime import date

from app.domain.plans import Plan
from app.services.workspace import Workspace


def test_a_slip_is_pointed_out_until_a_reason_is_given(workspace: Workspace, plan: Plan) -> None:
    workspace.actions.edit(plan.id, 3, {"observations": "After action #2."})
    assert workspace.checks.unexplained(workspace.updates.draft(plan.id)) == []
    workspace.updates.issue(plan.id, date(2026, 1, 5))
    workspace.actions.edit(plan.id, 2, {"due": "July 2026"})
    draft = workspace.updates.draft(plan.id)
    assert [str(one) for one in workspace.checks.unexplained(draft)] == [
        "#2: the due date became vaguer (by June 30th, 2026 → July 2026), and no reason is given."
    ]
    assert [str(one) for one in workspace.checks.pointing(draft)] == [
        "#3 points to #2, whose due date moved: see whether it still holds."
    ]
    workspace.actions.edit(plan.id, 2, {"due": "by June 30th, 2026"})
    workspace.actions.edit(plan.id, 2, {"due": "July 2026"}, "The vendor is late.")
    assert len(workspace.checks.unexplained(workspace.updates.draft(plan.id))) == 1  # the first step says nothing still
