"""The slip report of a plan, in every format: each action, then each promise, published or not."""

import io

import openpyxl
import pytest

from app.documents import formats
from app.documents.slip_report import slip_report, write
from app.domain.dates import read_date
from app.domain.plans import Plan
from app.services.slips import names_of
from app.services.workspace import Workspace
from tests.documents.test_promises import _seen
from tests.documents.tracked import document_part


def _rows(workspace: Workspace, plan: Plan) -> list[tuple[str, ...]]:
    found = workspace.slips.of_plan(plan.id)
    document = slip_report(plan.details, found.actions, names_of(found.issued), workspace.today)
    return list(document.rows)


def test_each_action_with_a_promise_has_a_row_and_so_has_each_milestone_that_slipped(
    workspace: Workspace, plan: Plan
) -> None:
    assert _rows(workspace, plan) == [
        (
            "2",
            "Automate the patches",
            "Ongoing (due by 2026-06-30)",
            "by June 30th, 2026",
            "by June 30th, 2026",
            "0",
            "0",
            "",
        )
    ]
    workspace.actions.edit(plan.id, 2, {"milestones": "Pilot | May 2026"})
    workspace.updates.issue(plan.id, read_date("2026-01-05").latest)  # type: ignore[arg-type]
    workspace.actions.edit(plan.id, 2, {"milestones": "Pilot | June 2026", "due": ""}, "New supplier")
    workspace.actions.edit(plan.id, 3, {"due": "TBD"})
    assert _rows(workspace, plan) == [
        ("2", "Automate the patches", "Ongoing", "by June 30th, 2026", "no date", "1", "0", "New supplier"),
        ("2", "Milestone: Pilot", "", "May 2026", "June 2026", "1", "30", "New supplier"),
        ("3", "Train the team", "Planned (TBD)", "TBD", "TBD", "0", "0", ""),
    ]


@pytest.mark.parametrize("name", formats.FORMATS)
def test_the_report_is_written_in_every_format_and_the_same_every_time(example: Workspace, name: str) -> None:
    plan = example.plans.get(1)
    made = example.slips.report(plan.id, name)
    assert example.slips.report(plan.id, name) == made
    assert made.facts.name.startswith("ocsp-responder-unreachable-slip-report-2026-01-")
    assert made.facts.name.endswith(formats.FORMATS[name].suffix)
    if name in ("markdown", "text", "html"):
        said = " ".join(made.content.decode("utf-8").split())
        assert "Slipped: 1, later by 0 days in all" in said
        assert "There is no update before this one" not in said


def test_a_report_in_office_formats_has_numbers_days_and_no_empty_sheets(example: Workspace) -> None:
    plan = example.plans.get(1)
    book = openpyxl.load_workbook(io.BytesIO(example.slips.report(plan.id, "excel").content))
    assert [sheet.title for sheet in book] == ["Actions", "Slips", "About"]
    head = [cell.value for cell in book["Actions"][1]][:8]
    assert head == ["#", "Action", "Status", "First promised", "Promised now", "Slips", "Days later", "Last reason"]
    assert [cell.value for cell in book["Actions"][2]][5:7] == [1, 0]
    paragraphs, tables = _seen(document_part(example.slips.report(plan.id, "word").content))
    assert ["First and present promise of each action" in paragraphs, "Dates promised" in paragraphs] == [True, True]
    assert [len(tables), tables[1][1][0]] == [2, "2"]


def test_a_comment_begins_with_the_title(workspace: Workspace, plan: Plan) -> None:
    workspace.plans.describe(plan.id, {"title": "*Late* revocation"})
    said = workspace.slips.report(plan.id, "markdown").content.decode("utf-8")
    assert said.startswith("### \\*Late\\* revocation: Slip report, 2026-01-0")


def test_a_plan_without_dates_says_so(workspace: Workspace, plan: Plan) -> None:
    document = slip_report(plan.details, (), {}, workspace.today)
    assert (document.paragraphs, document.rows, document.promises) == (("No date was promised yet.",), (), None)
    for name in formats.FORMATS:
        assert write(document, name)
