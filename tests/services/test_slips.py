"""The slip record of a plan and of one action, as the file tells it."""

from datetime import date

import pytest

from app.domain.errors import UserError
from app.domain.moves import Move
from app.domain.plans import Plan
from app.services.example import replay_example
from app.services.workspace import Workspace


def test_the_example_lost_one_date_its_precision_and_nothing_else(workspace: Workspace) -> None:
    found = workspace.slips.of_plan(replay_example(workspace).id)
    slipped = {one.number: one.course.slips for one in found.actions if one.course.slips}
    assert list(slipped) == [2]
    assert not any(step.course.slips for one in found.actions for step in one.steps)
    assert [(slip.moves, slip.days, slip.reason != "") for slip in slipped[2]] == [({Move.VAGUER}, 0, True)]
    assert (found.totals.promised, found.totals.slipped, found.totals.days, found.totals.unexplained) == (5, 1, 0, 0)


def test_one_actions_record_is_the_same_as_in_the_record_of_the_plan(workspace: Workspace, plan: Plan) -> None:
    actions = workspace.actions
    workspace.updates.issue(plan.id, date(2026, 1, 5))
    actions.edit(plan.id, 2, {"due": "by 30 July 2026"}, "The supplier is late")
    actions.split(plan.id, 2, ["Automate half of the patches", "Automate the other half"])
    workspace.updates.issue(plan.id, date(2026, 1, 6))
    actions.edit(plan.id, 3, {"due": "June 2026"})
    actions.edit(plan.id, 4, {"due": "TBD"})
    actions.merge(plan.id, 3, 2, "One project")
    workspace.updates.issue(plan.id, date(2026, 1, 7))
    found = workspace.slips.of_plan(plan.id)
    for one in found.actions:
        assert workspace.slips.of_action(plan.id, one.number).actions == (one,)
    assert {one.number: len(one.course.slips) for one in found.actions} == {1: 0, 2: 1, 3: 0, 4: 1}
    assert [told.update for told in found.actions[3].course.told] == [1, 2, 3]
    assert [told.update for told in found.actions[2].course.told] == [None, 3]


def test_an_action_that_was_never_there_is_a_mistake(workspace: Workspace, plan: Plan) -> None:
    with pytest.raises(UserError, match="There is no action #9"):
        workspace.slips.of_action(plan.id, 9)
