"""Over all plans: how each stands, and everything that changed between two days."""

from datetime import UTC, date, datetime

import pytest

from app.domain.errors import UserError
from app.domain.log import Deed, Log, LoggedChange, LoggedEvidence, LoggedUpdate
from app.domain.plans import Plan, PlanDetails
from app.domain.standings import PlanStanding
from app.services.workspace import Workspace
from tests.conftest import Clock

TODAY = date(2026, 1, 5)


def _standing(workspace: Workspace, plan: Plan) -> PlanStanding:
    return next(item for item in workspace.overview.standings() if item.summary.plan.id == plan.id)


def _told(log: Log) -> list[str]:
    return [
        f"{entry.plan} #{entry.revision.number}" if isinstance(entry, LoggedChange) else f"update {entry.update.number}"
        for entry in log.entries
    ]


def test_before_the_first_update_every_action_is_news(workspace: Workspace, plan: Plan) -> None:
    saved = workspace.actions.add(plan.id, {"action": "Taken back"})
    workspace.actions.undo(saved)
    standing = _standing(workspace, plan)
    assert (standing.last, standing.dated, standing.changed) == (0, None, (1, 2, 3))


def test_after_an_update_only_what_differs_from_it_counts(workspace: Workspace, plan: Plan) -> None:
    workspace.updates.issue(plan.id, date(2026, 1, 4))
    assert _standing(workspace, plan).changed == ()
    workspace.actions.edit(plan.id, 2, {"owner": "Ops"})
    workspace.actions.edit(plan.id, 3, {"owner": "Ops"})
    workspace.actions.edit(plan.id, 3, {"owner": ""})  # as it was
    workspace.actions.split(plan.id, 1, ["One", "Two"])
    standing = _standing(workspace, plan)
    assert (standing.last, standing.dated) == (1, date(2026, 1, 4))
    assert standing.changed == tuple(workspace.updates.draft(plan.id).changes.numbers) == (1, 2, 4)


def test_other_words_for_the_statuses_are_a_change_of_every_row(workspace: Workspace, plan: Plan) -> None:
    workspace.updates.issue(plan.id, date(2026, 1, 4))
    workspace.plans.describe(plan.id, {"wording": "ccadb"})
    assert _standing(workspace, plan).changed == tuple(workspace.updates.draft(plan.id).changes.numbers) != ()


def test_the_open_action_that_is_due_first_is_named(workspace: Workspace, plan: Plan) -> None:
    workspace.actions.edit(plan.id, 3, {"due": "May 2026"})
    workspace.actions.add(plan.id, {"action": "Late", "due": "2025-12-31"})
    other = workspace.plans.create(PlanDetails("Nothing is due"))
    workspace.actions.add(other.id, {"action": "Some day", "due": "when possible"})
    due = _standing(workspace, plan).due
    assert due is not None
    assert (due.number, due.due.text, due.is_overdue(TODAY)) == (4, "2025-12-31", True)
    workspace.actions.edit(plan.id, 4, {"status": "done"})
    due = _standing(workspace, plan).due
    assert due is not None
    assert (due.number, due.is_overdue(TODAY)) == (3, False)
    assert _standing(workspace, other).due is None


def test_the_log_tells_all_plans_and_updates_the_newest_first(workspace: Workspace, plan: Plan) -> None:
    other = workspace.plans.create(PlanDetails("Other"))
    workspace.actions.add(other.id, {"action": "Elsewhere"})
    workspace.updates.issue(plan.id, date(2026, 1, 5))
    workspace.actions.edit(plan.id, 3, {"owner": "Ops", "due": "May 2026"}, "asked for")
    log = workspace.overview.log(TODAY, TODAY)
    title = plan.details.title
    assert _told(log) == [f"{title} #3", "update 1", "Other #1", f"{title} #3", f"{title} #2", f"{title} #1"]
    newest, issued, first = log.entries[0], log.entries[1], log.entries[2]
    assert isinstance(newest, LoggedChange)
    assert isinstance(first, LoggedChange)
    assert isinstance(issued, LoggedUpdate)
    assert [change.field for change in newest.fields] == ["due", "owner", "status_text"]
    assert (newest.revision.reason, newest.revision.author, first.fields) == ("asked for", "Ada Example", ())


def test_the_log_ends_where_the_days_end(workspace: Workspace, plan: Plan, clock: Clock) -> None:
    clock.next = datetime(2026, 1, 6, 23, 59, 59, tzinfo=UTC)
    workspace.actions.edit(plan.id, 1, {"owner": "Before midnight"})
    clock.next = datetime(2026, 1, 7, tzinfo=UTC)
    workspace.actions.edit(plan.id, 1, {"owner": "At midnight"})
    days = [date(2026, 1, day) for day in (5, 6, 7, 8)]
    assert [len(workspace.overview.log(day, day).entries) for day in days] == [3, 1, 1, 0]
    assert len(workspace.overview.log(days[0], days[-1]).entries) == 5
    assert len(workspace.overview.log(date.min, date.max).entries) == 5


def test_a_log_that_is_too_long_says_how_much_was_left_out(workspace: Workspace, plan: Plan) -> None:
    log = workspace.overview.log(TODAY, TODAY, 2)
    assert (_told(log), log.left_out) == ([f"{plan.details.title} #3", f"{plan.details.title} #2"], 1)


def test_the_log_tells_each_save_of_evidence_and_what_it_did(workspace: Workspace, plan: Plan) -> None:
    workspace.evidence.attach_note(plan.id, 2, "The patch runs", "that it runs")
    workspace.evidence.attach_link(plan.id, 1, "https://example.org/run")
    workspace.evidence.change(plan.id, 1, {"text": "The patch runs everywhere"})
    workspace.evidence.withdraw(plan.id, 1, "wrong plan")
    workspace.evidence.bring_back(plan.id, 1)
    found = workspace.overview.log(TODAY, TODAY).entries[:5]
    assert [
        (entry.item.label, entry.item.ordinal, entry.deed) for entry in found if isinstance(entry, LoggedEvidence)
    ] == [
        ("E1", 4, Deed.BROUGHT_BACK), ("E1", 3, Deed.WITHDRAWN), ("E1", 2, Deed.REVISED),
        ("E2", 1, Deed.ATTACHED), ("E1", 1, Deed.ATTACHED),
    ]  # fmt: skip
    assert isinstance(workspace.overview.unpublished().entries[0], LoggedChange)  # no update will tell evidence


def test_saves_of_evidence_that_were_left_out_are_counted(workspace: Workspace, plan: Plan) -> None:
    for number in (1, 2, 3):
        workspace.evidence.attach_note(plan.id, number, "Seen")
    log = workspace.overview.log(TODAY, TODAY, 2)
    assert [entry.item.label for entry in log.entries if isinstance(entry, LoggedEvidence)] == ["E3", "E2"]
    assert log.left_out == 2  # one revision, and one save of evidence


def test_days_in_the_wrong_order_are_refused(workspace: Workspace) -> None:
    with pytest.raises(UserError, match="exchange"):
        workspace.overview.log(TODAY, date(2026, 1, 4))


def test_a_file_without_plans_has_nothing_to_tell(workspace: Workspace) -> None:
    assert (workspace.overview.standings(), workspace.overview.log(TODAY, TODAY).entries) == ([], ())
