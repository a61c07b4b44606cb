"""The draft always exists; an issued update is frozen with its words, rows and files."""

import io
from dataclasses import replace
from datetime import date
from typing import Any

import openpyxl
import pytest

from app.documents import formats
from app.documents.compose import ALONE
from app.domain.errors import ConflictError, UserError
from app.domain.plans import Plan, PlanDetails
from app.services import files
from app.services.workspace import Workspace

MARCH, APRIL = date(2026, 3, 1), date(2026, 4, 1)


def _history_rows(content: bytes) -> list[tuple[Any, ...]]:
    sheet = openpyxl.load_workbook(io.BytesIO(content))["History"]
    return list(sheet.iter_rows(min_row=2, values_only=True))


def test_there_is_always_a_draft(workspace: Workspace) -> None:
    plan = workspace.plans.create(PlanDetails("Empty"))
    draft = workspace.updates.draft(plan.id)
    assert (draft.edition.number, draft.edition.issued, draft.edition.rows, draft.previous) == (1, False, (), None)
    assert draft.edition.announcement == "First publication of the action plan for this incident."


def test_an_empty_plan_is_not_issued(workspace: Workspace) -> None:
    plan = workspace.plans.create(PlanDetails("Empty"))
    with pytest.raises(UserError, match="This plan has no actions yet"):
        workspace.updates.issue(plan.id, MARCH)
    workspace.actions.undo(workspace.actions.add(plan.id, {"action": "Taken back"}))
    with pytest.raises(UserError, match="This plan has no actions yet"):
        workspace.updates.issue(plan.id, MARCH)


def test_an_update_without_a_date_is_refused(workspace: Workspace, plan: Plan) -> None:
    draft = workspace.updates.draft(plan.id)
    with pytest.raises(UserError, match="An update needs a date"):
        workspace.updates.record(draft, files.published(draft.edition, ALONE))


def test_issuing_freezes_number_date_intro_rows_and_every_format(workspace: Workspace, plan: Plan) -> None:
    made, draft = workspace.updates.issue(plan.id, MARCH, "Hello.")
    assert (made.number, made.dated, made.intro, made.author) == (1, MARCH, "Hello.", "Ada Example")
    assert (made.announcement, draft.changes.first) == (draft.edition.announcement, True)
    assert {file.format for file in made.files} == set(formats.FORMATS)
    assert workspace.updates.issued(plan.id) == [made]
    assert workspace.updates.rows(plan.id, 1) == workspace.actions.current(plan.id)
    for facts in made.files:
        file = workspace.updates.file(plan.id, 1, facts.format)
        assert file is not None
        assert (file.facts, len(file.content)) == (facts, facts.size)


def test_the_next_draft_compares_with_the_last_update(workspace: Workspace, plan: Plan) -> None:
    workspace.updates.issue(plan.id, MARCH)
    workspace.actions.edit(plan.id, 2, {"status": "done", "completed": "2026-03-20"})
    workspace.actions.add(plan.id, {"action": "New"})
    draft = workspace.updates.draft(plan.id)
    assert (draft.edition.number, draft.changes.numbers, draft.changes.added) == (2, [2, 4], (4,))
    assert draft.edition.announcement == "Update of the action plan for this incident (actions #2 and #4)."


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        (lambda actions, plan: None, "(no action changed)."),
        (lambda actions, plan: actions.edit(plan, 3, {"owner": "Ops"}), "(action #3)."),
        (lambda actions, plan: actions.split(plan, 3, ["a", "b", "c"]), "Action #3 was split: see #4 and #5."),
        (lambda actions, plan: actions.merge(plan, 3, 2), "Action #3 was merged into #2."),
        (lambda actions, plan: actions.edit(plan, 3, {"status": "cancelled"}), "Action #3 was withdrawn."),
        (lambda actions, plan: actions.edit(plan, 3, {"action": "Train  the team"}), "(no action changed)."),
    ],
)
def test_the_announcement_says_what_happened(workspace: Workspace, plan: Plan, wish: Any, words: str) -> None:
    workspace.updates.issue(plan.id, MARCH)
    wish(workspace.actions, plan.id)
    made, _ = workspace.updates.issue(plan.id, APRIL)
    assert made.announcement.endswith(words)


def test_a_change_that_was_taken_back_is_not_announced(workspace: Workspace, plan: Plan) -> None:
    workspace.updates.issue(plan.id, MARCH)
    workspace.actions.undo(workspace.actions.edit(plan.id, 2, {"owner": "Ops"}))
    assert workspace.updates.draft(plan.id).changes.numbers == []


def test_issued_rows_and_files_survive_edits_splits_and_renames(workspace: Workspace, plan: Plan) -> None:
    made, _ = workspace.updates.issue(plan.id, MARCH)
    rows = workspace.updates.rows(plan.id, 1)
    contents = [workspace.updates.file(plan.id, 1, name) for name in formats.FORMATS]
    workspace.actions.edit(plan.id, 1, {"action": "Changed"})
    workspace.actions.split(plan.id, 2, ["a", "b"])
    workspace.actions.merge(plan.id, 3, 1)
    workspace.plans.describe(plan.id, {"title": "Renamed", "layout": "full", "wording": "ccadb"})
    workspace.updates.issue(plan.id, APRIL)
    assert workspace.updates.rows(plan.id, 1) == rows
    assert [workspace.updates.file(plan.id, 1, name) for name in formats.FORMATS] == contents
    assert workspace.updates.issued(plan.id)[0] == made
    assert workspace.updates.edition(plan.id, 1).details.title == "Late revocation"


def test_an_old_update_knows_nothing_of_later_revisions(workspace: Workspace, plan: Plan) -> None:
    made, _ = workspace.updates.issue(plan.id, MARCH)
    workspace.actions.edit(plan.id, 1, {"owner": "Later"})
    edition = workspace.updates.edition(plan.id, 1)
    around = workspace.updates.surroundings(edition)
    assert made.last_seq == edition.last_seq == max(row.seq for row in around.history) == 3
    (again,) = files.written(replace(edition, details=replace(edition.details, layout="full")), "excel", around)
    assert not [row for row in _history_rows(again.content) if "Later" in row]
    stored = workspace.updates.file(plan.id, 1, "excel")
    assert stored is not None
    assert files.written(edition, "excel", around) == [stored]


def test_another_plan_stays_out_of_the_history(workspace: Workspace, plan: Plan) -> None:
    other = workspace.plans.create(PlanDetails("Other"))
    workspace.actions.add(other.id, {"action": "Elsewhere"})
    workspace.actions.edit(plan.id, 1, {"owner": "Here"})
    workspace.updates.issue(plan.id, MARCH)
    rows = _history_rows(workspace.exports.file(plan.id, "excel", 1).content)
    assert {row[0] for row in rows} == {1, 2, 3}
    assert not [row for row in rows if "Elsewhere" in row]


def test_any_two_updates_can_be_compared(workspace: Workspace, plan: Plan) -> None:
    for number in (1, 2, 3):
        workspace.actions.edit(plan.id, number, {"owner": f"Owner {number}"})
        workspace.updates.issue(plan.id, APRIL)
    workspace.actions.edit(plan.id, 1, {"owner": "Draft"})
    changes = workspace.updates.changes
    assert changes(plan.id, 1, 3)[0].numbers == [2, 3]
    assert changes(plan.id, 2, 3)[0].numbers == changes(plan.id, None, 3)[0].numbers == [3]
    assert changes(plan.id, 2)[0].numbers == [1, 3]
    assert changes(plan.id)[0].numbers == [1]
    assert changes(plan.id, None, 1)[0].first
    assert changes(plan.id, 1, 3)[1] == "Update of the action plan for this incident (actions #2 and #3)."
    with pytest.raises(UserError, match="Update 9 was never issued"):
        changes(plan.id, 9)


def test_a_changed_wording_changes_the_printed_status(workspace: Workspace, plan: Plan) -> None:
    workspace.updates.issue(plan.id, MARCH)
    workspace.plans.describe(plan.id, {"wording": "ccadb"})
    found, _ = workspace.updates.changes(plan.id)
    assert [(change.number, change.names) for change in found.changed] == [(1, ("status_text",)), (3, ("status_text",))]


def test_a_date_before_the_last_update_is_refused(workspace: Workspace, plan: Plan) -> None:
    workspace.updates.issue(plan.id, APRIL)
    with pytest.raises(UserError, match="Update 1 is dated 2026-04-01: give this one the same date or a later one"):
        workspace.updates.issue(plan.id, MARCH)
    assert workspace.updates.issue(plan.id, APRIL)[0].number == 2


@pytest.mark.parametrize("name", formats.FORMATS)
def test_nothing_is_saved_when_a_writer_fails(
    workspace: Workspace, plan: Plan, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    write = formats.write_parts

    def broken(document: Any, format_name: str) -> tuple[bytes, ...]:
        if format_name == name:
            raise OSError("broken")
        return write(document, format_name)

    workspace.plans.write_intro(plan.id, "Kept.")
    monkeypatch.setattr(formats, "write_parts", broken)
    with pytest.raises(OSError, match="broken"):
        workspace.updates.issue(plan.id, MARCH)
    assert workspace.updates.issued(plan.id) == []
    assert workspace.updates.draft(plan.id).edition.intro == "Kept."


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda workspace, plan: workspace.actions.edit(plan, 1, {"owner": "Other"}),
        lambda workspace, plan: workspace.actions.add(plan, {"action": "Other"}),
        lambda workspace, plan: workspace.plans.describe(plan, {"title": "Other"}),
        lambda workspace, plan: workspace.updates.issue(plan, MARCH),
    ],
)
def test_a_plan_that_changed_since_the_draft_is_a_conflict(workspace: Workspace, plan: Plan, meanwhile: Any) -> None:
    draft = workspace.updates.draft(plan.id, MARCH)
    written = files.published(draft.edition, workspace.updates.surroundings(draft.edition))
    meanwhile(workspace, plan.id)
    before = workspace.updates.issued(plan.id)
    with pytest.raises(ConflictError, match="The plan changed while the update was being written"):
        workspace.updates.record(draft, written)
    assert workspace.updates.issued(plan.id) == before


def test_the_kept_intro_is_used_once(workspace: Workspace, plan: Plan) -> None:
    workspace.plans.write_intro(plan.id, "Kept for the next update.")
    assert workspace.updates.issue(plan.id, MARCH)[0].intro == "Kept for the next update."
    assert workspace.updates.draft(plan.id).edition.intro == ""


def test_an_intro_passes_the_gate_for_text(workspace: Workspace, plan: Plan) -> None:
    assert workspace.updates.issue(plan.id, MARCH, "a\r\nb\x01")[0].intro == "a\nb\ufffd"


@pytest.mark.parametrize(
    ("intro", "warnings"),
    [
        ("Nothing is named here.", []),
        ("Actions 1 and 2 moved on.", []),
        ("See #2 in bug 7.", ["The intro does not name #1, which changed."]),
        ("See #1, #2 and #3.", ["The intro names #3, which did not change."]),
    ],
)
def test_an_intro_that_names_the_wrong_actions_is_warned_about(
    workspace: Workspace, plan: Plan, intro: str, warnings: list[str]
) -> None:
    workspace.updates.issue(plan.id, MARCH)
    for number in (1, 2):
        workspace.actions.edit(plan.id, number, {"owner": "Ops"})
    assert list(map(str, workspace.updates.draft(plan.id, APRIL, intro).warnings)) == warnings


def test_an_added_action_can_be_taken_back_only_before_an_update_showed_it(workspace: Workspace, plan: Plan) -> None:
    early, late = (workspace.actions.add(plan.id, {"action": name}) for name in ("Early", "Late"))
    workspace.actions.undo(early)
    workspace.updates.issue(plan.id, MARCH)
    with pytest.raises(UserError, match="#5 stands in an issued update: cancel it instead"):
        workspace.actions.undo(late)
    assert [row.number for row in workspace.updates.rows(plan.id, 1)] == [1, 2, 3, 5]
    workspace.actions.undo(workspace.actions.add(plan.id, {"action": "After"}))
    assert [row.number for row in workspace.actions.current(plan.id)] == [1, 2, 3, 5]


def test_an_update_that_was_never_issued_has_no_rows_and_no_file(workspace: Workspace, plan: Plan) -> None:
    for wish in (workspace.updates.rows, workspace.updates.edition):
        with pytest.raises(UserError, match="Update 1 was never issued"):
            wish(plan.id, 1)
    workspace.updates.issue(plan.id, MARCH)
    assert workspace.updates.file(plan.id, 1, "odt") is None


def test_the_day_of_the_next_update_is_published_and_kept_in_the_plan(workspace: Workspace, plan: Plan) -> None:
    made, draft = workspace.updates.issue(plan.id, MARCH, following=APRIL)
    assert made.details.next_update_due == draft.edition.details.next_update_due == APRIL
    assert workspace.plans.get(plan.id).details.next_update_due == APRIL
    assert b"The next update will follow by 2026-04-01." in workspace.exports.file(plan.id, "markdown", 1).content
    workspace.updates.issue(plan.id, APRIL)
    assert b"will follow" not in workspace.exports.file(plan.id, "markdown", 2).content


def test_a_replaced_character_is_pointed_out_before_it_is_published(workspace: Workspace, plan: Plan) -> None:
    assert workspace.updates.draft(plan.id).warnings == ()
    workspace.actions.edit(plan.id, 2, {"observations": "a\x07b"})
    (warning,) = workspace.updates.draft(plan.id).warnings
    said = "#2 holds “\ufffd” in place of a character that could not be kept: type what was meant, because"
    assert str(warning) == f"{said} Bugzilla would show “<” there."
    workspace.actions.edit(plan.id, 3, {"owner": "a\x07b"})
    actions, intro = workspace.updates.draft(plan.id, intro="\x07").warnings
    assert str(actions).startswith("#2 and #3 hold “\ufffd” in place")
    assert str(intro).startswith("The intro holds “\ufffd” in place")
