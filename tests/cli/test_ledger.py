"""The command that verifies a database, and compares it with an earlier head."""

import shutil
from pathlib import Path

import pytest

from app.domain.ledger import GENESIS
from app.domain.plans import Plan
from app.services.witnesses import Witnesses
from app.services.workspace import Workspace
from tests.conftest import DATABASES, START, Run
from tests.store.verifying.forgers import forge


@pytest.fixture
def forged(workspace: Workspace, plan: Plan) -> Path:
    """A database in which somebody changed a due date."""
    workspace.close()
    forge(workspace.path, "UPDATE revisions SET due = 'by July 2026' WHERE seq = 2")
    return workspace.path


def test_a_database_that_is_as_it_was_written_is_verified(run: Run, plan: Plan) -> None:
    ran = run("verify")
    first, head = ran.out.splitlines()
    assert (ran.code, ran.err) == (0, "")
    assert first == "Everything is as it was written, by 8 entries of the log."
    assert head.startswith("Entry 8, SHA-256 ")
    found = run("verify", "--json").json
    assert (found["ok"], found["entries"], found["problems"], found["against"]) == (True, 8, [], None)
    assert head == f"Entry {found['head']['n']}, SHA-256 {found['head']['hash']}"


def test_a_change_past_the_program_is_told_with_what_it_was(run: Run, forged: Path) -> None:
    ran = run("verify", "--json")
    (problem,) = ran.json["problems"]
    assert (ran.code, ran.json["ok"]) == (1, False)
    assert {name: problem[name] for name in ("kind", "table", "key", "column", "was", "is")} == {
        "kind": "changed",
        "table": "revisions",
        "key": "seq=2",
        "column": "due",
        "was": "by June 30th, 2026",
        "is": "by July 2026",
    }
    told = run("verify", str(forged), db=None)
    assert told.code == 1
    assert told.out.startswith("1 thing is wrong:\n- In revision 2, due was “by June 30th, 2026” and is")


def test_an_earlier_head_is_a_part_of_the_history_or_is_not(run: Run, plan: Plan) -> None:
    before = run("verify", "--json").json["head"]
    run("edit", "--plan", "1", "1", "--set", "owner=x")
    ran = run("verify", "--against", f"entry {before['n']}, SHA-256 {before['hash']}", "--json")
    assert ran.json["against"] == {"hash": before["hash"], "n": before["n"], "holds": True}
    assert run("verify", "--against", GENESIS).code == 0
    other = run("verify", "--against", "ab" * 32, "--json")
    assert (other.code, other.json["against"]["holds"]) == (1, False)
    assert [one["kind"] for one in other.json["problems"]] == ["forked"]
    for rubbish in ("abc", ""):  # an unset variable of a script is no comparison that went well
        ran = run("verify", "--against", rubbish)
        assert (ran.code, ran.out) == (1, "")
        assert "is no hash of 64 hexadecimal digits" in ran.err


@pytest.mark.parametrize("version", [1, 5])
def test_a_file_of_before_there_was_a_log_is_not_touched(run: Run, tmp_path: Path, version: int) -> None:
    path = Path(shutil.copy(DATABASES / f"schema-{version}.remediary", tmp_path / "old.remediary"))
    before = path.read_bytes()
    ran = run("verify", str(path))
    assert (ran.code, path.read_bytes()) == (1, before)
    assert "which kept no log: open it once" in ran.err


def test_a_missing_or_foreign_file_is_told(run: Run, tmp_path: Path) -> None:
    foreign = tmp_path / "notes.txt"
    foreign.write_text("Not a database.", "utf-8")
    assert "There is no database at" in run("verify", str(tmp_path / "none.remediary")).err
    assert "is not a Remediary database" in run("verify", str(foreign)).err


def test_an_older_copy_than_this_computer_saw_is_noted(
    run: Run, workspace: Workspace, plan: Plan, tmp_path: Path
) -> None:
    assert run("verify", "--json").json["witness"] is None
    copy, seen = tmp_path / "copy.remediary", Witnesses()
    workspace.copy_to(copy)
    workspace.actions.add(plan.id, {"action": "Write it down"})
    seen.remember(workspace.path, START)
    newest = workspace.ledger.head()
    workspace.close()
    assert run("verify", "--json").json["witness"]["continuity"] == "continues"
    shutil.copy(copy, workspace.path)
    ran = run("verify", "--json")
    assert ran.code == 0
    assert ran.json["witness"] == {
        "continuity": "older", "n": newest.n, "hash": newest.hash, "at": "2026-01-05T09:00:00.000Z"
    }  # fmt: skip
    assert "is older than what was seen here on 2026-01-05" in ran.err
