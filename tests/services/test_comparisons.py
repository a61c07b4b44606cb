"""Any two updates are set side by side, row by row, in the columns of the later one."""

from datetime import date

import pytest

from app.domain.errors import UserError
from app.domain.plans import Plan
from app.services.comparisons import Comparison, Difference
from app.services.workspace import Workspace


@pytest.fixture
def told(workspace: Workspace, plan: Plan) -> Plan:
    """A plan with two updates and a draft: one row changed, then one was added."""
    workspace.updates.issue(plan.id, date(2026, 1, 5), "The first one.")
    workspace.actions.edit(plan.id, 2, {"observations": "Begun."})
    workspace.updates.issue(plan.id, date(2026, 1, 6))
    workspace.actions.add(plan.id, {"action": "One more"})
    return plan


def _kinds(found: Comparison) -> list[tuple[int, Difference]]:
    return [(row.number, row.difference) for row in found.rows]


def test_rows_are_told_apart_by_what_became_of_them(workspace: Workspace, told: Plan) -> None:
    found = workspace.comparisons.between(told.id, 1)
    assert _kinds(found) == [
        (1, Difference.SAME), (2, Difference.CHANGED), (3, Difference.SAME), (4, Difference.ADDED)
    ]  # fmt: skip
    assert [column.heading for column in found.columns] == ["Action", "Status", "Observations"]
    changed = found.rows[1]
    assert changed.old is not None and changed.new is not None
    assert (changed.old[2], changed.new[2]) == ("-", "Begun.")


def test_both_are_named_with_what_they_announced(workspace: Workspace, told: Plan) -> None:
    found = workspace.comparisons.between(told.id, 1, 2)
    assert (found.old.number, found.old.issued, found.old.dated) == (1, True, date(2026, 1, 5))
    assert found.old.intro == "The first one."
    assert "#2" in found.new.announcement
    draft = workspace.comparisons.between(told.id, 2).new
    assert (draft.number, draft.issued, draft.dated) == (3, False, None)


def test_both_are_printed_in_the_later_ones_columns(workspace: Workspace, told: Plan) -> None:
    workspace.plans.describe(told.id, {"layout": "ccadb"})
    found = workspace.comparisons.between(told.id, 1)
    assert all(row.old is None or len(row.old) == len(found.columns) == 6 for row in found.rows)


@pytest.mark.parametrize(("old", "new", "said"), [(2, 1, "later"), (1, 1, "later"), (9, None, "never issued")])
def test_only_an_issued_update_and_a_later_one_are_compared(
    workspace: Workspace, told: Plan, old: int, new: int | None, said: str
) -> None:
    with pytest.raises(UserError, match=said):
        workspace.comparisons.between(told.id, old, new)
