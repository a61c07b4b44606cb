"""A file that was sent out comes back with exactly the changes of those who edited it, whatever the plan did since."""

from collections.abc import Callable
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.plans import PlanDetails
from app.services.exports import Wanted
from app.services.workspace import Workspace
from tests.conftest import Clock
from tests.documents.samples import hostile_texts
from tests.intake.coming_back import (
    LAYOUTS,
    NOTHING,
    SUFFIXES,
    Came,
    came,
    edited_book,
    edited_document,
    exported,
    fill,
    take,
)

Edit = Callable[[bytes, str, str], bytes]


def _in_book(content: bytes, old: str, new: str) -> bytes:
    def edit(sheet: Any) -> None:
        next(cell for row in sheet for cell in row if cell.value == old).value = new

    return edited_book(content, edit)


def _in_document(content: bytes, old: str, new: str) -> bytes:
    def edit(table: Any) -> None:
        next(cell for row in table.rows for cell in row.cells if cell.text == old).text = new

    return edited_document(content, edit)


OFFICE = pytest.mark.parametrize(("format_name", "edit"), [("excel", _in_book), ("word", _in_document)])


def _moves_on(workspace: Workspace) -> None:
    """What colleagues do in the plan while the file is out."""
    workspace.actions.edit(1, 1, {"observations": "Checked by the auditors."}, "Audit")
    workspace.actions.edit(1, 2, {"status": "ongoing", "due": "July 2026"}, "Later")
    workspace.actions.edit(1, 3, {"action": "Contract two suppliers"}, "Two")
    workspace.actions.edit(1, 4, {"status": "done", "completed": "2026-03-12"}, "Done")
    workspace.actions.add(1, {"action": "Tell the customers"})


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("format_name", ["word", "excel"])
def test_a_file_that_nobody_edited_takes_nothing_back_that_was_done_since(
    workspace: Workspace, format_name: str, layout: str
) -> None:
    fill(workspace)
    content = exported(workspace, format_name, layout)
    _moves_on(workspace)
    assert came(workspace, content, f"plan.{SUFFIXES[format_name]}") == NOTHING


@OFFICE
@pytest.mark.parametrize("layout", LAYOUTS)
def test_an_edit_comes_back_alone_beside_what_was_done_since(
    workspace: Workspace, layout: str, format_name: str, edit: Edit
) -> None:
    fill(workspace)
    name = f"plan.{SUFFIXES[format_name]}"
    content = edit(exported(workspace, format_name, layout), "Train the team", "Train everybody on duty")
    content = edit(content, "Contract a supplier", "Hire somebody for it")
    _moves_on(workspace)
    expected = {5: {"action": "Train everybody on duty"}, 3: {"action": "Hire somebody for it"}}
    assert came(workspace, content, name) == Came(expected)
    take(workspace, content, name)
    states = {row.number: row.state for row in workspace.actions.current(1)}
    assert (states[5].action, states[3].action) == ("Train everybody on duty", "Hire somebody for it")
    assert (states[2].due.text, states[1].observations) == ("July 2026", "Checked by the auditors.")
    assert states[7].action == "Tell the customers"


def test_a_number_that_was_given_to_another_action_since_is_of_a_new_one(workspace: Workspace) -> None:
    fill(workspace)
    content = edited_book(
        exported(workspace, "excel", "classic"), lambda sheet: sheet.append([7, "Ask the auditors", "Planned", "-"])
    )
    assert came(workspace, content, "plan.xlsx").new == ("Ask the auditors",)
    _moves_on(workspace)
    take(workspace, content, "plan.xlsx")
    actions = {row.number: row.state.action for row in workspace.actions.current(1)}
    assert (actions[7], actions[8]) == ("Tell the customers", "Ask the auditors")


@pytest.mark.parametrize("format_name", ["word", "excel"])
def test_a_row_that_was_copied_without_a_number_in_sight_is_a_new_one(workspace: Workspace, format_name: str) -> None:
    fill(workspace)
    content = exported(workspace, format_name, "ccadb")
    content = edited_book(content, _copy_row) if format_name == "excel" else edited_document(content, _copy_table_row)
    assert came(workspace, content, f"plan.{SUFFIXES[format_name]}") == Came(new=("Ask the auditors",))


def _copy_row(sheet: Any) -> None:
    sheet.append(["Ask the auditors", *(cell.value for cell in sheet[3][1:])])


def _copy_table_row(table: Any) -> None:
    table._tbl.append(deepcopy(table.rows[2]._tr))
    table.rows[-1].cells[0].paragraphs[0].runs[0].text = "Ask the auditors"


def test_a_file_of_another_plan_is_compared_with_the_plan_as_it_is(workspace: Workspace, tmp_path: Path) -> None:
    fill(workspace)
    with Workspace.open(tmp_path / "other.remediary", "Ada Example", Clock(), create=True) as other:
        fill(other)
        other.actions.edit(1, 5, {"owner": "Ops"})
        content = exported(other, "excel", "full")
    workspace.actions.edit(1, 4, {"owner": "Staff"})
    assert came(workspace, content, "plan.xlsx") == Came({4: {"owner": ""}, 5: {"owner": "Ops"}})


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("format_name", ["markdown", "html", "word", "excel"])
@pytest.mark.parametrize("more", [{}, {"pictures": "full", "slips": "yes", "anchor": "yes", "comment": "below"}])
def test_every_format_in_every_layout_comes_back_without_a_change(
    workspace: Workspace, format_name: str, layout: str, more: dict[str, str]
) -> None:
    fill(workspace)
    workspace.updates.issue(1, date(2026, 2, 1), "First.")
    workspace.actions.edit(1, 4, {"due": "2026-04-15"}, "The supplier is late")
    content = exported(workspace, format_name, layout, **more)
    assert came(workspace, content, f"plan.{SUFFIXES[format_name]}") == NOTHING


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_document_that_tracks_the_changes_reads_as_the_newer_one(workspace: Workspace, layout: str) -> None:
    fill(workspace)
    workspace.updates.issue(1, date(2026, 2, 1))
    workspace.actions.edit(1, 2, {"action": "Automate all of the patching", "due": "Q4 2026"}, "More")
    workspace.actions.add(1, {"action": "Tell the customers", "observations": "In two languages."})
    content = workspace.exports.file(1, "word", None, Wanted({"layout": layout}, against=1)).content
    assert came(workspace, content, "plan.docx") == NOTHING


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    st.lists(st.tuples(hostile_texts, hostile_texts), min_size=2, max_size=5),
    st.sampled_from(LAYOUTS), st.sampled_from(["markdown", "html", "word", "excel"]),
)  # fmt: skip
def test_hostile_texts_come_back_as_they_are(
    workspace: Workspace, texts: list[tuple[str, str]], layout: str, format_name: str
) -> None:
    plan = workspace.plans.create(PlanDetails(f"Hostile {len(workspace.plans.summaries())}"))
    for number, (action, said) in enumerate(texts):
        workspace.actions.add(plan.id, {"action": f"Do {number} {action}", "observations": said, "evaluation": said})
    content = workspace.exports.file(plan.id, format_name, None, Wanted({"layout": layout})).content
    found = came(workspace, content, f"plan.{SUFFIXES[format_name]}", plan.id)
    assert found == NOTHING
