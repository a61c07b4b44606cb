"""A check tells where its problems are, and leaves a report."""

from datetime import UTC, datetime
from pathlib import Path

from app.domain.heads import heads_in
from app.domain.plans import Plan
from app.domain.verdicts import Place
from app.services.heads import Compared, heads_of_file
from app.services.verdicts import check, save_report, summary
from app.services.workspace import Workspace
from tests.store.verifying.forgers import forge

AT = datetime(2026, 3, 4, 10, 30, tzinfo=UTC)


def test_what_is_wrong_is_found_in_its_action_and_plan(workspace: Workspace, plan: Plan) -> None:
    workspace.close()
    forge(
        workspace.path,
        "UPDATE revisions SET due = 'by July 2026' WHERE seq = 2",
        "UPDATE plans SET reference = 'x' WHERE id = 1",
        "DELETE FROM revisions WHERE seq = 3",
    )
    checked = check(workspace.path, AT)
    places = {
        problem.table: checked.places[problem] for problem in checked.verdict.problems if problem in checked.places
    }
    assert places["plans"] == Place(plan.details.title)
    found = {problem.column or problem.kind.value: checked.places.get(problem) for problem in checked.verdict.problems}
    assert found["reference"] == Place(plan.details.title)
    assert found["due"] == Place(plan.details.title, 2)
    assert found["removed"] == Place(plan.details.title, 3)


def test_the_report_of_a_file_that_holds_tells_its_head(workspace: Workspace, plan: Plan, tmp_path: Path) -> None:
    checked = check(workspace.path, AT)
    head = workspace.ledger.head()
    assert str(summary(checked.verdict)) == "Everything in this database is as it was written."
    path = save_report(checked, [Compared(head, head)], tmp_path / "report.txt")
    text = path.read_text("utf-8")
    assert f"File: {workspace.path.name}\nChecked: 2026-03-04 10:30 UTC\nEntries of the log: 8\n" in text
    assert heads_in(text) == heads_of_file(path) == [head]
    assert "is a part of this history." in " ".join(text.split())
    assert "What such a check can't tell:" in text


def test_the_report_lists_everything_that_is_wrong(workspace: Workspace, plan: Plan, tmp_path: Path) -> None:
    head = workspace.ledger.head()
    workspace.close()
    forge(workspace.path, "UPDATE revisions SET due = 'by July 2026' WHERE seq = 2", "DELETE FROM actions WHERE id = 3")
    checked = check(workspace.path, AT)
    count = len(checked.verdict.problems)
    text = save_report(checked, [Compared(head, None)], tmp_path / "report.txt").read_text("utf-8")
    assert f"\n{count} things are wrong.\n" in text
    assert all(f"\n{number}. " in text for number in range(1, count + 1))
    assert "In: action #2 of “Late revocation”" in text
    entry = next(problem.entry for problem in checked.verdict.problems if problem.column == "due")
    assert f"Where: table revisions, seq=2, due, entry {entry}" in text
    assert "is NOT a part of this history." in " ".join(text.split())
    assert all(len(line) <= 80 for line in text.split("\n"))


def test_a_file_that_is_no_database_any_more_tells_no_places(workspace: Workspace, plan: Plan) -> None:
    workspace.close()
    content = bytearray(workspace.path.read_bytes())
    content[4096 : len(content)] = b"\xff" * (len(content) - 4096)
    workspace.path.write_bytes(bytes(content))
    checked = check(workspace.path, AT)
    assert checked.verdict.problems
    assert checked.places == {}


def test_a_check_that_was_stopped_says_so(workspace: Workspace, plan: Plan) -> None:
    checked = check(workspace.path, AT, cancelled=lambda: True)
    assert str(summary(checked.verdict)) == "The check was stopped before its end."
