"""The draft is held against what was published before it; what is wrong is not issued without a reason."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.plans import Plan, PlanDetails
from app.services import files
from app.services.workspace import Workspace

TODAY = date(2026, 1, 5)


def _found(workspace: Workspace, plan: Plan) -> list[tuple[str, str]]:
    found = workspace.checks.look(workspace.updates.draft(plan.id))
    return [(one.check.name, str(one.sentence)) for one in found]


def test_a_slip_is_pointed_out_until_a_reason_is_given(workspace: Workspace, plan: Plan) -> None:
    workspace.actions.edit(plan.id, 3, {"observations": "After action #2."})
    assert _found(workspace, plan) == []
    workspace.updates.issue(plan.id, TODAY)
    workspace.actions.edit(plan.id, 2, {"due": "July 2026"})
    slip = "#2: the due date became vaguer (by June 30th, 2026 → July 2026), and no reason is given."
    stale = "#3 points to #2, whose due date changed since: see whether it still holds."
    assert _found(workspace, plan) == [("due-date-vaguer", slip), ("reference-stale", stale)]
    workspace.actions.edit(plan.id, 2, {"due": "by June 30th, 2026"})
    workspace.actions.edit(plan.id, 2, {"due": "July 2026"}, "The vendor is late.")
    assert ("due-date-vaguer", slip) in _found(workspace, plan)  # the first step says nothing still


def test_references_are_followed_through_every_revision(workspace: Workspace, plan: Plan) -> None:
    workspace.actions.edit(plan.id, 1, {"observations": "See actions #2 and #9."})
    assert [name for name, _ in _found(workspace, plan)] == ["reference-missing"]
    workspace.actions.edit(plan.id, 1, {"observations": "See action #2."})
    assert _found(workspace, plan) == []
    workspace.actions.split(plan.id, 2, ["One half", "The other half"])
    assert [name for name, _ in _found(workspace, plan)] == ["reference-split"]
    workspace.actions.edit(plan.id, 1, {"observations": "See actions #2 and #4."})
    assert _found(workspace, plan) == []
    workspace.actions.merge(plan.id, 4, 3)
    assert _found(workspace, plan) == [("reference-gone", "#1 points to #4, which was merged into #3.")]
    workspace.actions.undo(workspace.actions.add(plan.id, {"action": "A mistake"}))
    workspace.actions.edit(plan.id, 1, {"observations": "See action #5."})
    assert [name for name, _ in _found(workspace, plan)] == ["reference-missing"]


def test_what_was_read_once_is_true_for_another_look(workspace: Workspace, plan: Plan) -> None:
    workspace.actions.edit(plan.id, 3, {"observations": "After action #2."})
    workspace.actions.edit(plan.id, 2, {"due": "July 2026"})
    assert len(_found(workspace, plan)) == 1
    assert len(_found(workspace, plan)) == 1
    workspace.actions.edit(plan.id, 3, {"observations": "After action #2, still."})
    assert _found(workspace, plan) == []


def test_the_plan_says_how_much_a_check_weighs(workspace: Workspace, plan: Plan) -> None:
    workspace.actions.edit(plan.id, 1, {"completed": ""})
    levels = {}
    for switch in ("", "done-without-date=hint", "done-without-date=error", "done-without-date=off"):
        workspace.plans.describe(plan.id, {"checks": switch})
        levels[switch] = [one.level.value for one in workspace.checks.look(workspace.updates.draft(plan.id))]
    assert list(levels.values()) == [["warning"], ["hint"], ["error"], []]
    listed = dict(workspace.checks.listed(workspace.plans.get(plan.id).details))
    assert [level for check, level in listed.items() if check.name == "done-without-date"] == [None]


@pytest.mark.parametrize("switch", ["nothing=off", "overdue=loud", "overdue"])
def test_a_switch_of_no_check_is_refused(workspace: Workspace, plan: Plan, switch: str) -> None:
    with pytest.raises(UserError):
        workspace.plans.describe(plan.id, {"checks": switch})
    assert workspace.plans.describe(plan.id, {"checks": " overdue=error\n empty-cell=off "}).details.checks == (
        "empty-cell=off overdue=error"
    )


def test_an_error_stands_against_issuing(workspace: Workspace, plan: Plan) -> None:
    workspace.actions.edit(plan.id, 1, {"completed": "2026-01-06"})
    with pytest.raises(UserError, match="A check stands against this update: #1 is done on 2026-01-06"):
        workspace.updates.issue(plan.id, TODAY)
    draft = workspace.updates.draft(plan.id, TODAY)
    published = files.published(draft.edition, workspace.updates.surroundings(draft.edition))
    with pytest.raises(UserError, match="give a reason"):
        workspace.updates.record(draft, published, " \n ")
    assert workspace.updates.issued(plan.id) == []
    assert workspace.updates.issue(plan.id, date(2026, 1, 6))[0].overrides == ()


def test_several_errors_are_counted(workspace: Workspace, plan: Plan) -> None:
    workspace.actions.edit(plan.id, 1, {"completed": "2026-01-06"})
    workspace.plans.describe(plan.id, {"closure_reported": "2026-01-05"})
    with pytest.raises(UserError, match="2 checks stand against this update"):
        workspace.updates.issue(plan.id, TODAY)


def test_an_override_is_kept_with_its_reason(
    workspace: Workspace, plan: Plan, open_workspace: Callable[..., Workspace], database_path: Path
) -> None:
    workspace.actions.edit(plan.id, 1, {"completed": "2026-01-06"})
    made, _ = workspace.updates.issue(plan.id, TODAY, override=" The auditors\nwanted it so. ")
    (kept,) = made.overrides
    assert (kept.check, kept.sentence, kept.reason, kept.author, kept.at) == (
        "done-in-future",
        "#1 is done on 2026-01-06, which is after 2026-01-05, the day of this update.",
        "The auditors wanted it so.",
        "Ada Example",
        made.issued_at,
    )
    assert open_workspace(database_path).updates.issued(plan.id)[0].overrides == made.overrides


@pytest.mark.parametrize("reason", ["", " \n", "-", "\u200b", "…"])
def test_a_reason_that_says_nothing_overrides_nothing(workspace: Workspace, plan: Plan, reason: str) -> None:
    workspace.actions.edit(plan.id, 1, {"completed": "2026-01-06"})
    with pytest.raises(UserError, match="give a reason"):
        workspace.updates.issue(plan.id, TODAY, override=reason)


def test_a_reason_without_an_error_overrides_nothing(workspace: Workspace, plan: Plan) -> None:
    assert workspace.updates.issue(plan.id, TODAY, override="Just in case.")[0].overrides == ()


def test_an_answer_that_goes_out_with_the_update_leaves_no_question_open(workspace: Workspace, plan: Plan) -> None:
    for number in (2, 3):
        workspace.actions.edit(plan.id, number, {"status": "cancelled"})
    workspace.plans.describe(plan.id, {"closure_reported": "2026-01-05"})
    workspace.questions.ask(plan.id, {"text": "Why so late?", "asked_at": "2026-01-04"})
    assert _found(workspace, plan) == [("closing-with-open-questions", "Closure is asked for, and 1 question is open.")]
    workspace.questions.change(plan.id, 1, {"answer": "The vendor was late."})
    assert _found(workspace, plan) == []


def test_an_action_that_only_changed_hands_is_leaned_on_as_before(workspace: Workspace, plan: Plan) -> None:
    workspace.actions.edit(plan.id, 3, {"observations": "After action #2."})
    workspace.actions.edit(plan.id, 2, {"owner": "Ops", "observations": "Half of it is done."})
    assert _found(workspace, plan) == []
    workspace.actions.edit(plan.id, 2, {"due": "July 2026"})
    assert [name for name, _ in _found(workspace, plan)] == ["reference-stale"]
    workspace.actions.edit(plan.id, 2, {"due": "by June 30th, 2026"})
    assert _found(workspace, plan) == []


def test_an_update_after_the_day_that_was_named_for_it_is_late(workspace: Workspace, plan: Plan) -> None:
    workspace.updates.issue(plan.id, TODAY, following=date(2026, 1, 20))

    def late(dated: date) -> list[str]:
        found = workspace.checks.look(workspace.updates.draft(plan.id, dated))
        return [str(one.sentence) for one in found if one.check.name == "update-late"]

    assert late(date(2026, 1, 20)) == []
    said = ["The update is dated 2026-01-21, after the day that was named for it (2026-01-20)."]
    assert late(date(2026, 1, 21)) == said
    workspace.plans.describe(plan.id, {"next_update_due": "2026-01-30"})
    assert late(date(2026, 1, 21)) == []


def test_another_plan_of_the_same_file_has_findings_of_its_own(workspace: Workspace, plan: Plan) -> None:
    other = workspace.plans.create(PlanDetails("Another plan"))
    workspace.actions.add(other.id, {"action": "Do it", "observations": "See action #2."})
    workspace.actions.edit(plan.id, 3, {"observations": "See action #2."})
    assert [name for name, _ in _found(workspace, other)] == ["reference-missing"]
    assert _found(workspace, plan) == []
