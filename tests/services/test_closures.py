"""The closure report exists once everything is done, in its prescribed form."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given

from app.documents.bugzilla import closure as closure_document
from app.documents.bugzilla.engine import Block, shown
from app.domain.closures import Closure
from app.domain.errors import ConflictError, UserError
from app.domain.plans import Plan
from app.services.closures import save_report
from app.services.workspace import Workspace
from tests.documents.samples import hostile_texts


def _complete(workspace: Workspace, plan: Plan) -> None:
    for number in (1, 2, 3):
        workspace.actions.edit(plan.id, number, {"status": "done", "root_causes": f"RC{min(number, 2)}"})


def test_closure_is_refused_while_actions_are_open(workspace: Workspace, plan: Plan) -> None:
    with pytest.raises(UserError, match="#2 and #3 are still open"):
        workspace.closures.report(plan.id)
    workspace.actions.edit(plan.id, 3, {"status": "cancelled"})
    with pytest.raises(UserError, match="#2 is still open"):
        workspace.closures.report(plan.id)


def test_the_report_has_the_prescribed_form(workspace: Workspace, plan: Plan) -> None:
    _complete(workspace, plan)
    workspace.closures.keep(plan.id, {"incident": "It failed.\n\nTwice | so."})
    assert workspace.closures.report(plan.id).text == (
        "### Report Closure Summary\n\n"
        "- **Incident description:** It failed.\n\n  Twice \\| so.\n"
        "- **Incident Root Cause(s):** RC1\n  RC2\n"
        "- **Remediation description:** All 3 actions of the plan are complete, the last of them on 2025-12-19.\n"
        "- **Commitment summary:** N/A\n\n"
        "All Action Items disclosed in this report have been completed as described, and we request its closure.\n"
    )


def test_what_was_written_is_kept_and_unknown_parts_are_refused(
    workspace: Workspace, plan: Plan, open_workspace: Callable[..., Workspace]
) -> None:
    workspace.closures.keep(plan.id, {"commitments": "We stay."})
    workspace.closures.keep(plan.id, {"incident": "Gone\x00."})
    assert open_workspace(workspace.path).closures.get(plan.id) == Closure(
        "Gone\ufffd.", "", "The action of the plan is complete.", "We stay."
    )
    with pytest.raises(UserError, match="A closure report has no “summary”"):
        workspace.closures.keep(plan.id, {"summary": "x"})


def test_changes_that_nobody_has_seen_are_to_be_issued_first(workspace: Workspace, plan: Plan, tmp_path: Path) -> None:
    _complete(workspace, plan)
    report = workspace.closures.report(plan.id)
    empty, unseen = map(str, report.warnings)
    assert empty == "Incident description and Commitment summary will say N/A: write what applies."
    assert unseen.startswith("The draft has changes that no update has published")
    workspace.closures.keep(plan.id, {"incident": "It failed\x07.", "commitments": "None are left."})
    workspace.updates.issue(plan.id, date(2026, 3, 1))
    report = workspace.closures.report(plan.id)
    (warning,) = report.warnings
    assert str(warning).startswith("The report holds “\ufffd” in place of a character")
    assert "It failed&#xFFFD;." in report.text
    assert "Typed&#xFFFD;" in workspace.closures.report(plan.id, Closure("Typed\x1b")).text
    path = save_report(report, tmp_path)
    assert (path.name, path.read_bytes()) == ("late-revocation-closure-report.md", report.text.encode("utf-8"))


@given(hostile_texts, hostile_texts)
def test_hostile_texts_stay_texts_in_their_parts(incident: str, commitments: str) -> None:
    parts = shown(closure_document.text(Closure(incident, "RC", "Done", commitments)))
    said = ["".join(span.text for span in part.spans) for part in parts if isinstance(part, Block)]
    assert [part.tag for part in parts if isinstance(part, Block)].count("h3") == 1
    assert said[0] == "Report Closure Summary"
    labels = [text.split(":")[0] for text in said if text.split(":")[0] in closure_document.labels().values()]
    assert labels == list(closure_document.labels().values())
    assert said[-1].startswith("All Action Items disclosed")


def test_a_text_that_somebody_else_changed_meanwhile_is_not_written_over(workspace: Workspace, plan: Plan) -> None:
    seen = workspace.closures.keep(plan.id, {"incident": "It failed."})
    workspace.closures.keep(plan.id, {"incident": "It failed twice."})
    kept = workspace.closures.keep(plan.id, {"incident": "It failed.", "commitments": "None."}, seen)
    assert (kept.incident, kept.commitments) == ("It failed twice.", "None.")
    with pytest.raises(ConflictError, match=r"it now says “It failed twice\.” where you wrote “Never\."):
        workspace.closures.keep(plan.id, {"incident": "Never."}, seen)
