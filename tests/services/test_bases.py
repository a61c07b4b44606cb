"""The rows of a plan are compared with any issued update, or with how they stood on a day."""

from datetime import UTC, date, datetime

import pytest

from app.domain.bases import LAST, Base
from app.domain.errors import UserError
from app.domain.plans import Plan
from app.services.workspace import Workspace


def _issue(workspace: Workspace, plan: Plan, day: int) -> None:
    workspace.updates.record(workspace.updates.draft(plan.id, date(2026, 1, day)), ())


def _changed(workspace: Workspace, plan: Plan, base: Base) -> list[int]:
    return workspace.bases.since(plan.id, base, workspace.actions.current(plan.id)).numbers


def test_changes_since_any_update_are_told(workspace: Workspace, plan: Plan) -> None:
    _issue(workspace, plan, 5)
    workspace.actions.edit(plan.id, 1, {"owner": "Ops"})
    _issue(workspace, plan, 6)
    workspace.actions.edit(plan.id, 2, {"owner": "Legal"})
    assert _changed(workspace, plan, LAST) == [2]
    assert _changed(workspace, plan, Base(update=2)) == [2]
    assert _changed(workspace, plan, Base(update=1)) == [1, 2]
    found = workspace.bases.since(plan.id, Base(update=1), workspace.actions.current(plan.id)).of(1)
    assert found is not None
    assert [(each.field, each.old, each.new) for each in found.fields] == [("owner", "", "Ops")]


def test_changes_since_a_day_are_told(workspace: Workspace, plan: Plan) -> None:
    later = workspace.at(lambda: datetime(2026, 2, 1, 12, tzinfo=UTC))
    later.actions.edit(plan.id, 3, {"owner": "Ops"})
    assert _changed(later, plan, Base(day=date(2026, 1, 31))) == [3]
    before = later.bases.since(plan.id, Base(day=date(2025, 12, 31)), later.actions.current(plan.id))
    assert (before.first, before.numbers) == (True, [1, 2, 3])


def test_nothing_is_compared_with_a_day_that_is_not_past(workspace: Workspace, plan: Plan) -> None:
    with pytest.raises(UserError, match="not past yet"):
        _changed(workspace, plan, Base(day=workspace.today))


def test_without_an_update_everything_is_new(workspace: Workspace, plan: Plan) -> None:
    assert workspace.bases.since(plan.id, LAST, workspace.actions.current(plan.id)).first


def test_an_update_that_was_never_issued_is_a_mistake(workspace: Workspace, plan: Plan) -> None:
    with pytest.raises(UserError, match="never issued"):
        _changed(workspace, plan, Base(update=7))


def test_a_search_looks_into_what_stood_earlier(workspace: Workspace, plan: Plan) -> None:
    workspace.actions.edit(plan.id, 1, {"observations": "Échéance moved to the second site"}, "Because")
    workspace.actions.edit(plan.id, 1, {"observations": "Moved."})
    assert workspace.searches.in_history(plan.id, "SECOND echeance") == {1}
    assert workspace.searches.in_history(plan.id, "second patches") == frozenset()
    assert workspace.searches.in_history(plan.id, "train") == frozenset()
    assert workspace.searches.in_history(plan.id, " ") == frozenset()
