"""The command that brings a table in."""

import hashlib
from pathlib import Path

import pytest

from app.domain.plans import Plan
from tests.conftest import Run

TABLE = """\
| # | Action | Status | Due date | Owner | Kind | Mood |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | Restore the host list | Done (December 19th , 2025) |  |  |  | calm |
| 2 | Automate the *patches* | Ongoing | 04/05/2026 | Ops | Prevent | |
| 4 | Ask the auditors\x02 | Soon |  |  |  | |
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A Markdown file with the table."""
    path = tmp_path / "table.md"
    path.write_bytes(TABLE.encode("utf-8"))
    return path


def test_a_dry_run_says_what_was_read_and_changes_no_byte(
    run: Run, plan: Plan, table: Path, database_path: Path
) -> None:
    before = hashlib.sha256(database_path.read_bytes()).digest()
    ran = run("import", "--plan", "1", str(table), "--dry-run", "--json")
    assert hashlib.sha256(database_path.read_bytes()).digest() == before
    read = ran.json
    assert list(read) == [
        "verdict", "message", "questions", "rows", "tables", "changed", "added", "missing", "ignored_columns",
        "told_columns", "saved_revisions",
    ]  # fmt: skip
    assert (ran.code, read["verdict"], read["message"], read["saved_revisions"]) == (0, "plan", "3 rows were read.", 0)
    assert (read["added"], read["missing"], read["told_columns"]) == ([4], [3], ["Mood"])
    assert [item["number"] for item in read["changed"]] == [1, 2]
    assert len(read["questions"]) == 2


def test_the_rows_are_told_as_they_were_read(run: Run, plan: Plan, table: Path) -> None:
    first, second, third = run("import", "--plan", "1", str(table), "--dry-run", "--json").json["rows"]
    assert first == {
        "number": 1,
        "action": "Restore the host list",
        "status_text": "Done (December 19th , 2025)",
        "status": "done",
        "due": {"text": "", "earliest": None, "latest": None, "precision": "none"},
        "completed": {
            "text": "December 19th , 2025", "earliest": "2025-12-19", "latest": "2025-12-19", "precision": "day",
        },
        "owner": "",
        "kind": None,
        "root_causes": "",
        "evaluation": "",
        "observations": "Mood: calm",
    }  # fmt: skip
    assert (second["action"], second["kind"], second["owner"]) == ("Automate the patches", "prevent", "Ops")
    assert second["due"] == {"text": "04/05/2026", "earliest": None, "latest": None, "precision": "ambiguous"}
    assert (third["status"], third["status_text"]) == (None, "Soon")


def test_an_import_saves_once_and_a_second_one_nothing(run: Run, plan: Plan, table: Path) -> None:
    first = run("import", "--plan", "Late revocation", str(table), "--json", "--reason", "From the bug")
    assert first.json["saved_revisions"] == 3
    again = run("import", "--plan", "Late revocation", str(table), "--json")
    assert (again.json["saved_revisions"], again.json["changed"], again.json["added"]) == (0, [], [])
    history = run("history", "--plan", "1", "--json").json
    told = hashlib.sha256(table.read_bytes()).hexdigest()
    reason = f"From the bug (imported from “table.md”, SHA-256 {told})"
    assert [entry["number"] for entry in history if entry["reason"] == reason] == [1, 2, 4]


def test_for_people_the_changes_are_lines_and_the_rest_is_warnings(run: Run, plan: Plan, table: Path) -> None:
    would = run("import", "--plan", "1", str(table), "--dry-run")
    did = run("import", "--plan", "1", str(table))
    assert "Would change: #1 and #2; new: #4." in would.out
    assert "Changed: #1 and #2; new: #4." in did.out
    assert "Owner: “” -> “Ops”" in did.out
    for sentence in (
        "The table lacks #3; the plan keeps what it has there.",
        "These columns have no field and went into the observations: Mood.",
        "1 character was replaced by “\ufffd”, because no document can hold it.",
        "#2: “04/05/2026” can be two days; write the month as a word.",
    ):
        assert f"remediary: {sentence}" in did.err


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"no table", "no table with the headings of an action plan"),
        (b"\x00\x01\x02\x03" * 9, "is no file of a kind"),
        (b"| # | Action |\n| - | - |\n| 1 | a | b |\n", "has 3 cells under 2 headings"),
    ],
)
def test_a_file_that_can_not_be_read_is_one_line_and_exit_1(
    run: Run, plan: Plan, tmp_path: Path, content: bytes, message: str
) -> None:
    (tmp_path / "bad.md").write_bytes(content)
    ran = run("import", "--plan", "1", str(tmp_path / "bad.md"), "--json")
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert message in ran.err
    assert run("import", "--plan", "1", str(tmp_path / "missing.md")).code == 1


def test_a_refused_file_is_named_once(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"PK\x03\x04 and no more")
    assert run("import", "--dry-run", str(path)).err.count(path.name) == 1


def test_a_dry_run_asks_what_a_save_would_refuse(run: Run, plan: Plan, tmp_path: Path) -> None:
    path = tmp_path / "table.md"
    path.write_text(
        "| # | Action | Status |\n| - | - | - |\n|  | Automate the patching of hosts | Done |\n| 9 |  | Done |\n",
        "utf-8",
    )
    ran = run("import", "--plan", "1", str(path), "--dry-run", "--json")
    assert (ran.code, ran.json["verdict"], ran.json["added"]) == (0, "plan", [10])
    said = ran.json["questions"]
    assert any("could be a new action or #2" in question for question in said)
    assert any("the row of #9 has none" in question for question in said)
    refused = run("import", "--plan", "1", str(path))
    assert (refused.code, "could be a new action or #2" in refused.err) == (1, True)
    assert len(run("history", "--plan", "1", "--json").json) == 3


def test_a_read_only_file_is_refused_before_anything_is_read(
    run: Run, plan: Plan, table: Path, database_path: Path
) -> None:
    database_path.chmod(0o444)
    ran = run("import", "--plan", "1", str(table.with_name("missing.md")))
    assert (ran.code, "is read-only" in ran.err) == (1, True)
    assert run("import", "--plan", "1", str(table), "--dry-run", "--json").json["verdict"] == "plan"


def test_milestones_come_in_where_they_are_mapped(run: Run, plan: Plan, tmp_path: Path) -> None:
    path = tmp_path / "steps.csv"
    path.write_text('#,Action,Steps\n1,Restore the host list,"Plan it | 2026-03-01\nDo it"\n', "utf-8")
    ran = run("import", "--plan", "1", str(path), "--map", "Steps=milestones", "--json")
    assert (ran.code, ran.json["saved_revisions"]) == (0, 1)
    (action,) = [one for one in run("actions", "--plan", "1", "--json").json if one["number"] == 1]
    assert [step["text"] for step in action["milestones"]] == ["Plan it", "Do it"]


def test_a_long_reading_is_one_line_of_json(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("#,Action,Status\n" + "".join(f"{n},Mend fence {n},Done\n" for n in range(1, 1_200)))
    ran = run("import", str(path), "--dry-run", "--json", db=None)
    assert ran.out.count("\n") == 1
    assert [row["number"] for row in ran.json["rows"]] == list(range(1, 1_200))
