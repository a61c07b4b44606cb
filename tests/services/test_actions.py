"""What the user can do with actions, and the revisions that it leaves."""

from datetime import UTC, date, datetime

import pytest

from app.domain.actions import ActionState, Status
from app.domain.dates import read_date
from app.domain.errors import ConflictError, UserError
from app.domain.plans import Plan, PlanDetails
from app.domain.values import shown
from app.services.actions import Proposal
from app.services.workspace import Workspace
from tests.conftest import Clock


def test_actions_are_numbered_from_one_in_each_plan(workspace: Workspace, plan: Plan) -> None:
    other = workspace.plans.create(PlanDetails(title="Another plan"))
    assert workspace.actions.add(other.id, {"action": "Its first"}).numbers == [1]
    assert workspace.actions.add(plan.id, {"action": "Its fourth"}).numbers == [4]
    assert [row.number for row in workspace.actions.current(plan.id)] == [1, 2, 3, 4]
    assert [row.state.action for row in workspace.actions.current(other.id)] == ["Its first"]


def test_a_new_action_holds_what_was_typed_and_who_when_and_why(workspace: Workspace, plan: Plan) -> None:
    workspace.sign_as("Grace Example")
    saved = workspace.actions.add(plan.id, {"action": "a\r\nb", "due": "by June 2021"}, " Board\nmeeting ")
    row = workspace.actions.get(plan.id, 4)
    assert row == saved.steps[0].after
    assert row.state == ActionState("a\nb", due=read_date("by June 2021"))
    assert (row.author, row.reason, row.ordinal) == ("Grace Example", "Board meeting", 1)
    assert row.at == datetime(2026, 1, 5, 9, 4, tzinfo=UTC)


@pytest.mark.parametrize("typed", [{}, {"action": " \n"}, {"owner": "x"}, {"action": "a", "status": "nope"}])
def test_an_action_that_cannot_be_read_takes_no_number(workspace: Workspace, plan: Plan, typed: dict[str, str]) -> None:
    with pytest.raises(UserError):
        workspace.actions.add(plan.id, typed)
    assert workspace.actions.add(plan.id, {"action": "a"}).numbers == [4]


def test_an_edit_appends_one_revision_with_the_complete_state(workspace: Workspace, plan: Plan) -> None:
    before = workspace.actions.get(plan.id, 2)
    saved = workspace.actions.edit(plan.id, 2, {"status": "done", "completed": "2026-05-01"}, "Finished early")
    first, second = workspace.actions.history(plan.id, 2)
    assert (first, second) == (before, saved.steps[0].after)
    assert saved.steps[0].before == before
    assert (second.ordinal, second.reason, second.state.status) == (2, "Finished early", Status.DONE)
    assert (second.state.action, second.state.due) == (before.state.action, before.state.due)


@pytest.mark.parametrize(
    "typed", [{}, {"action": "Train the team"}, {"status": "Planned", "due": "", "kind": " "}, {"owner": " \n "}]
)
def test_a_save_that_changes_nothing_appends_nothing(workspace: Workspace, plan: Plan, typed: dict[str, str]) -> None:
    before = workspace.actions.history(plan.id)
    saved = workspace.actions.edit(plan.id, 3, typed, "No reason")
    assert (saved.steps, saved.numbers) == ((), [])
    assert workspace.actions.history(plan.id) == before


def test_white_space_alone_is_saved_exactly(workspace: Workspace, plan: Plan) -> None:
    workspace.actions.edit(plan.id, 3, {"action": "Train\xa0 the  team\n"})
    assert workspace.actions.get(plan.id, 3).state.action == "Train\xa0 the  team\n"


def test_replaced_characters_are_reported(workspace: Workspace, plan: Plan) -> None:
    assert workspace.actions.edit(plan.id, 3, {"observations": "\x00\ud800"}).replaced == 2
    assert workspace.actions.get(plan.id, 3).state.observations == "\ufffd\ufffd"


@pytest.mark.parametrize("number", [0, -1, 4, 2**62])
def test_a_number_that_was_never_given_is_refused(workspace: Workspace, plan: Plan, number: int) -> None:
    with pytest.raises(UserError, match=f"There is no action #{number} in this plan"):
        workspace.actions.edit(plan.id, number, {"owner": "x"})
    with pytest.raises(UserError, match="There is no action"):
        workspace.actions.history(plan.id, number)


def test_an_unknown_plan_is_refused(workspace: Workspace, plan: Plan) -> None:
    for attempt in (lambda: workspace.actions.current(99), lambda: workspace.actions.add(99, {"action": "a"})):
        with pytest.raises(UserError, match="There is no plan 99"):
            attempt()


def test_a_wish_whose_second_proposal_fails_leaves_nothing(workspace: Workspace, plan: Plan) -> None:
    one, two = workspace.actions.get(plan.id, 1), workspace.actions.get(plan.id, 2)
    workspace.actions.edit(plan.id, 2, {"owner": "somebody"})
    before = workspace.actions.history(plan.id)
    proposals = [Proposal(row, row.state.with_fields({"owner": "us"})) for row in (one, two)]
    with pytest.raises(ConflictError, match="#2"):
        workspace.actions.apply(plan.id, proposals, "Both")
    assert workspace.actions.history(plan.id) == before
    assert workspace.actions.apply(plan.id, proposals[:1]).numbers == [1]


def test_all_proposals_of_a_wish_share_one_time(workspace: Workspace, plan: Plan) -> None:
    rows = workspace.actions.current(plan.id)
    saved = workspace.actions.apply(plan.id, [Proposal(r, r.state.with_fields({"owner": "us"})) for r in rows], "All")
    assert saved.numbers == [1, 2, 3]
    assert len({step.after.at for step in saved.steps}) == 1


def test_published_numbers_are_kept_and_never_given_twice(workspace: Workspace, plan: Plan) -> None:
    states = {9: ActionState("Nine"), 5: ActionState("Five", status_text="Done (at last)")}
    assert workspace.actions.apply(plan.id, [], "Imported", states).numbers == [5, 9]
    assert workspace.actions.get(plan.id, 5).state.status_text == "Done (at last)"
    assert workspace.actions.add(plan.id, {"action": "Ten"}).numbers == [10]
    before = workspace.actions.history(plan.id)
    with pytest.raises(UserError, match="#9 was given before"):
        workspace.actions.apply(plan.id, [], "", {8: ActionState("Eight"), 9: ActionState("Again")})
    assert workspace.actions.history(plan.id) == before


def test_a_split_keeps_the_number_and_gives_new_ones(workspace: Workspace, plan: Plan) -> None:
    saved = workspace.actions.split(plan.id, 2, ["Test the patches", "Roll them out", "Report\x00"])
    assert (saved.numbers, saved.replaced) == ([2, 4, 5], 1)
    rows = {row.number: row for row in workspace.actions.current(plan.id)}
    assert [rows[n].state.action for n in (2, 4, 5)] == ["Test the patches", "Roll them out", "Report\ufffd"]
    assert [rows[n].state.split_from for n in (2, 4, 5)] == [None, 2, 2]
    assert rows[4].state.due == rows[2].state.due
    assert (rows[2].reason, rows[4].reason) == ("", "Split from #2")


def test_a_split_whose_first_part_keeps_the_text_appends_no_revision_to_it(workspace: Workspace, plan: Plan) -> None:
    assert workspace.actions.split(plan.id, 2, ["Automate the patches", "Report"]).numbers == [4]
    assert len(workspace.actions.history(plan.id, 2)) == 1


def test_a_merge_keeps_the_row_and_says_where_the_work_went(workspace: Workspace, plan: Plan) -> None:
    workspace.actions.merge(plan.id, 3, 2, "Same work")
    row = workspace.actions.get(plan.id, 3)
    assert (row.state.status, row.state.merged_into, row.reason) == (Status.CANCELLED, 2, "Same work")
    assert len(workspace.actions.current(plan.id)) == 3
    with pytest.raises(UserError, match="#3 was merged into #2"):
        workspace.actions.merge(plan.id, 1, 3)


def test_undo_appends_the_state_before_and_undo_of_it_the_one_after(workspace: Workspace, plan: Plan) -> None:
    before = workspace.actions.get(plan.id, 2).state
    saved = workspace.actions.edit(plan.id, 2, {"due": "June 2026", "owner": "x"})
    undone = workspace.actions.undo(saved)
    assert workspace.actions.get(plan.id, 2).state == before
    workspace.actions.undo(undone, "Redo")
    assert workspace.actions.get(plan.id, 2).state == saved.steps[0].after.state
    assert [row.reason for row in workspace.actions.history(plan.id, 2)] == ["", "", "Undo", "Redo"]


def test_undoing_a_new_action_hides_it_and_keeps_its_number_used(workspace: Workspace, plan: Plan) -> None:
    undone = workspace.actions.undo(workspace.actions.add(plan.id, {"action": "A mistake"}))
    assert [row.number for row in workspace.actions.current(plan.id)] == [1, 2, 3]
    assert workspace.actions.get(plan.id, 4).state.discarded
    assert workspace.plans.summaries()[0].total == 3
    assert workspace.actions.add(plan.id, {"action": "A new one"}).numbers == [5]
    workspace.actions.undo(undone, "Redo")
    assert [row.number for row in workspace.actions.current(plan.id)] == [1, 2, 3, 4, 5]


def test_a_wish_can_be_undone_again_once_its_state_is_back(workspace: Workspace, plan: Plan) -> None:
    saved = workspace.actions.edit(plan.id, 2, {"owner": "x"})
    workspace.actions.undo(workspace.actions.undo(saved))
    workspace.actions.undo(saved)
    assert workspace.actions.get(plan.id, 2).state.owner == ""
    with pytest.raises(ConflictError, match="#2"):
        workspace.actions.undo(saved)


def test_undoing_what_was_overtaken_is_a_conflict_and_undoes_nothing(workspace: Workspace, plan: Plan) -> None:
    saved = workspace.actions.split(plan.id, 2, ["One", "Two"])
    workspace.actions.edit(plan.id, 4, {"owner": "somebody"})
    before = workspace.actions.history(plan.id)
    with pytest.raises(ConflictError, match="#4"):
        workspace.actions.undo(saved)
    assert workspace.actions.history(plan.id) == before


def test_a_plan_is_shown_as_it_stood_at_the_end_of_a_day(workspace: Workspace, plan: Plan, clock: Clock) -> None:
    clock.next = datetime(2026, 1, 6, 23, 59, 59, 999000, tzinfo=UTC)
    workspace.actions.edit(plan.id, 3, {"owner": "on the 6th"})
    clock.next = datetime(2026, 1, 7, tzinfo=UTC)
    workspace.actions.edit(plan.id, 3, {"owner": "on the 7th"})
    workspace.actions.undo(workspace.actions.add(plan.id, {"action": "A mistake"}))
    shown = {day: workspace.actions.as_of(plan.id, date(2026, 1, day)) for day in (4, 5, 6, 7)}
    assert [len(rows) for rows in shown.values()] == [0, 3, 3, 3]
    assert [shown[day][2].state.owner for day in (5, 6, 7)] == ["", "on the 6th", "on the 7th"]
    assert shown[7] == workspace.actions.current(plan.id)


def test_milestones_are_kept_as_they_were_written(workspace: Workspace, plan: Plan) -> None:
    written = "Supplier “A\\|B” chosen | March 2026 | 2026-04-02\nRoll-out | TBD"
    workspace.actions.edit(plan.id, 2, {"milestones": written})
    steps = workspace.actions.get(plan.id, 2).state.milestones
    assert [step.text for step in steps] == ["Supplier “A|B” chosen", "Roll-out"]
    assert steps[0].due == read_date("March 2026")
    assert shown(steps) == written
    assert not workspace.actions.edit(plan.id, 2, {"milestones": written}).steps, "nothing differs"
    workspace.actions.edit(plan.id, 2, {"milestones": ""})
    assert workspace.actions.history(plan.id, 2)[1].state.milestones == steps
