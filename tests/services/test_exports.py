"""Getting files: issued ones bit for bit, the draft and other layouts freshly written."""

import hashlib
import shutil
import subprocess
from datetime import date

import pytest

from app.domain.errors import UserError
from app.domain.plans import Plan
from app.services.exports import Wanted
from app.services.workspace import Workspace

MARCH = date(2026, 3, 1)


@pytest.mark.parametrize("name", ["markdown", "text", "word", "excel", "html"])
def test_an_issued_file_comes_from_the_database(workspace: Workspace, plan: Plan, name: str) -> None:
    workspace.updates.issue(plan.id, MARCH)
    stored = workspace.updates.file(plan.id, 1, name)
    workspace.plans.describe(plan.id, {"layout": "full"})
    assert workspace.exports.file(plan.id, name, 1) == stored
    assert workspace.exports.file(plan.id, name, 1, Wanted({"layout": "classic"})) == stored
    assert workspace.exports.file(plan.id, name, 1, Wanted({"layout": "full"})) != stored


def test_the_draft_is_written_as_it_stands(workspace: Workspace, plan: Plan) -> None:
    file = workspace.exports.file(plan.id, "markdown")
    assert file.facts.name == "late-revocation-draft-of-update-1.md"
    workspace.actions.edit(plan.id, 1, {"action": "Reworded"})
    assert b"Reworded" in workspace.exports.file(plan.id, "markdown").content
    assert b"Reworded" not in file.content


def test_a_comment_can_be_had_as_text_and_as_html_to_paste(workspace: Workspace, plan: Plan) -> None:
    workspace.actions.edit(plan.id, 1, {"action": "a < b"})
    assert "\n#1  a < b\n    Status: " in workspace.exports.plain_text(plan.id)
    assert ">a &lt; b</td>" in workspace.exports.clipboard_html(plan.id)


def test_a_file_says_in_its_name_which_layout_it_has_if_it_is_not_the_plans(workspace: Workspace, plan: Plan) -> None:
    workspace.updates.issue(plan.id, MARCH)
    names = [
        workspace.exports.file(plan.id, "excel", 1, Wanted({"layout": layout} if layout else {})).facts.name
        for layout in (None, "classic", "ccadb")
    ]
    assert names == ["late-revocation-update-1.xlsx"] * 2 + ["late-revocation-update-1-ccadb.xlsx"]


def test_the_facts_of_a_file_are_those_of_its_bytes(workspace: Workspace, plan: Plan) -> None:
    file = workspace.exports.file(plan.id, "word", None, Wanted({"layout": "full"}))
    assert (file.facts.size, file.facts.format) == (len(file.content), "word")
    assert file.facts.sha256 == hashlib.sha256(file.content).hexdigest()


def test_unknown_formats_layouts_and_updates_are_refused(workspace: Workspace, plan: Plan) -> None:
    for format_name, number, layout, message in (
        ("odt", None, None, "There is no format “odt”"),
        ("word", None, "wide", "There is no layout “wide”"),
        ("word", 4, None, "Update 4 was never issued"),
    ):
        with pytest.raises(UserError, match=message):
            workspace.exports.file(plan.id, format_name, number, Wanted({"layout": layout} if layout else {}))


def test_a_file_can_be_wanted_otherwise_than_the_plan_is_published(workspace: Workspace, plan: Plan) -> None:
    workspace.updates.issue(plan.id, date(2026, 3, 1))
    asking = workspace.exports.file(plan.id, "markdown", 1)
    silent = workspace.exports.file(plan.id, "markdown", 1, Wanted({"question": "no"}))
    assert asking.content.removesuffix(b"\nAre there any questions about this plan?\n") == silent.content
    with pytest.raises(UserError, match="is no choice for paper: use one of a4, letter"):
        workspace.exports.file(plan.id, "markdown", 1, Wanted({"paper": "a3"}))


def test_a_redline_needs_an_earlier_update_and_word(workspace: Workspace, plan: Plan) -> None:
    workspace.updates.issue(plan.id, date(2026, 3, 1))
    with pytest.raises(UserError, match="Update 1 is not earlier than this one"):
        workspace.exports.file(plan.id, "word", 1, Wanted(against=1))
    with pytest.raises(UserError, match="Only a Word document can show the changes"):
        workspace.exports.file(plan.id, "excel", None, Wanted(against=1))


LONG = "A paragraph.\n\nAnother one, which is long. " + "x" * 300


def test_a_second_comment_holds_long_texts_where_the_plan_wants_it(workspace: Workspace, plan: Plan) -> None:
    workspace.actions.edit(plan.id, 1, {"observations": LONG})
    assert len(workspace.exports.comments(plan.id)) == 1
    workspace.plans.describe(plan.id, {"comment": "second"})
    first, second = workspace.exports.comments(plan.id)
    assert ("x" * 300 in first, "x" * 300 in second) == (False, True)
    workspace.updates.issue(plan.id, MARCH)
    workspace.plans.describe(plan.id, {"comment": "whole"})
    assert [part.replace("Draft of u", "U") for part in workspace.exports.comments(plan.id, 1)] == [
        first, second.replace("Draft of update 1", "Update 1, 2026-03-01"),
    ]  # fmt: skip


def test_every_form_of_the_comment_is_measured(workspace: Workspace, plan: Plan) -> None:
    workspace.actions.edit(plan.id, 1, {"observations": "y" * 70_000})
    found = workspace.exports.measures(workspace.updates.edition(plan.id))
    assert {form: [part.fits for part in parts] for form, parts in found.items()} == {
        "whole": [False], "below": [False], "second": [True, True, True], "changed": [False],
    }  # fmt: skip


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils are not here")
def test_pictures_that_are_wanted_once_tell_every_update(workspace: Workspace, plan: Plan) -> None:
    for day in (date(2026, 3, 1), date(2026, 4, 1)):
        workspace.updates.issue(plan.id, day)
    content = workspace.exports.file(plan.id, "pdf", 2, Wanted({"pictures": "yes"})).content
    assert content != workspace.exports.file(plan.id, "pdf", 2).content
    done = subprocess.run(["pdftotext", "-", "-"], input=content, capture_output=True, check=True, timeout=60)
    text = done.stdout.decode("utf-8")
    assert "Timeline of the actions" in text
    assert {"Update 1", "2026-03-01", "Update 2", "2026-04-01"} <= set(text.split("\n"))


def test_shortened_rows_point_to_the_update_whose_comment_held_them_in_full(workspace: Workspace, plan: Plan) -> None:
    workspace.actions.edit(plan.id, 1, {"observations": LONG})
    workspace.updates.issue(plan.id, date(2026, 3, 1))
    workspace.plans.describe(plan.id, {"comment": "changed"})
    for day, number in ((2, 2), (3, 3)):
        workspace.actions.edit(plan.id, number, {"observations": f"Changed on {day}. {LONG}"})
        workspace.updates.issue(plan.id, date(2026, 3, day))
    (text,) = workspace.exports.comments(plan.id, 3)
    assert "did not change since Update 1, 2026-03-01 are shortened here" in text
    assert "Changed on 2." in text and "Changed on 3." in text
    assert "Unchanged since Update 1, 2026-03-01." in text


def test_a_comment_that_is_too_long_is_doubted(workspace: Workspace, plan: Plan) -> None:
    assert workspace.exports.doubts(plan.id) == []
    workspace.actions.edit(plan.id, 1, {"observations": "y" * 70_000})
    (doubt,) = workspace.exports.doubts(plan.id)
    assert "and Bugzilla takes 65,535: choose another form for it" in str(doubt)


def test_rows_are_only_shortened_where_a_posted_comment_of_the_same_columns_holds_them(
    workspace: Workspace, plan: Plan
) -> None:
    workspace.plans.describe(plan.id, {"layout": "ccadb"})
    workspace.actions.edit(plan.id, 1, {"observations": LONG})
    workspace.updates.issue(plan.id, date(2026, 3, 1))
    workspace.plans.describe(plan.id, {"comment": "changed", "layout": "classic"})
    workspace.actions.edit(plan.id, 2, {"owner": "Ops"})
    workspace.updates.issue(plan.id, date(2026, 3, 2))
    assert "x" * 300 in workspace.exports.comments(plan.id, 2)[0]
    workspace.plans.describe(plan.id, {"comment": "whole"})
    workspace.actions.edit(plan.id, 3, {"observations": "y" * 70_000})
    workspace.updates.issue(plan.id, date(2026, 3, 3))
    workspace.plans.describe(plan.id, {"comment": "changed"})
    assert "shortened" not in workspace.exports.comments(plan.id)[0]
