"""The commands about backups, and the backup that a day's first change brings about."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from app.store import backups
from tests.conftest import Run
from tests.store.verifying.forgers import forge


def test_a_backup_is_made_listed_and_named(run: Run, database_path: Path) -> None:
    run("new-plan", "Late revocation")
    made = run("backup", "--json").json
    (listed,) = run("backups", "--json").json
    assert listed == made
    assert set(made) == {"name", "path", "at", "reason", "size", "from_schema", "verified"}
    assert (made["reason"], made["verified"]) == ("asked", True)
    assert Path(made["path"]).stat().st_size == made["size"]
    assert made["name"] in run("backups").out
    assert "Asked for" in run("backups").out


def test_a_copy_goes_where_it_is_wanted_and_replaces_nothing(run: Run, tmp_path: Path) -> None:
    run("new-plan", "Late revocation")
    target = tmp_path / "copy.remediary"
    assert run("backup", "--out", str(target)).out == f"{target}\n"
    assert [found["title"] for found in run("plans", "--json", db=target).json] == ["Late revocation"]
    again = run("backup", "--out", str(target))
    assert again.code == 1
    assert "exists already" in again.err
    assert run("backups", "--json").json == []


def test_the_first_change_of_a_day_makes_one_and_reading_none(run: Run) -> None:
    run("new-plan", "First")
    for backup in run("backups", "--json").json:
        Path(backup["path"]).unlink()
    run("plans")
    assert run("backups", "--json").json == []
    run("new-plan", "Second")
    run("new-plan", "Third")
    (made,) = run("backups", "--json").json
    assert made["reason"] == "daily"
    with closing(sqlite3.connect(made["path"])) as connection:
        assert connection.execute("SELECT title FROM plans").fetchall() == [("First",)]


def test_a_new_file_needs_no_backup(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "new.remediary"
    assert run("new-plan", "Late revocation", db=path).code == 0
    assert not backups.folder_of(path).exists()


def test_restoring_a_file_that_does_not_verify_says_so(run: Run, tmp_path: Path) -> None:
    run("new-plan", "Late revocation")
    good, forged = tmp_path / "good.remediary", tmp_path / "forged.remediary"
    for path in (good, forged):
        assert run("backup", "--out", str(path)).code == 0
    forge(forged, "UPDATE plans SET title = 'Nothing happened'")
    ran = run("restore", str(good), "--dry-run", "--json")
    assert (ran.json["verified"], ran.err) == (True, "")
    ran = run("restore", str(forged), "--json")
    assert (ran.code, ran.json["verified"]) == (0, False)
    assert "forged.remediary does not verify: In plan 1, title was “Late revocation”" in ran.err


def test_a_backup_that_fails_is_a_warning_and_the_change_is_saved(run: Run, database_path: Path, home: Path) -> None:
    run("new-plan", "First")
    shutil.rmtree(backups.folder_of(database_path), ignore_errors=True)
    backups.folder_of(database_path).write_text("in the way")
    (home / "data").write_text("in the way")
    ran = run("new-plan", "Second", "--json")
    assert ran.code == 0
    assert ran.err.count("No backup of") == 1
    assert len(run("plans", "--json").json) == 2


def test_the_backups_of_a_damaged_file_are_listed(run: Run, database_path: Path) -> None:
    run("new-plan", "Late revocation")
    run("backup")
    database_path.write_bytes(b"\x00" * 10_000)
    assert len(run("backups", "--json").json) == 1
    assert run("backup").code == 1


def test_a_file_that_is_not_there_and_has_no_backups_is_said_to_be_missing(run: Run, tmp_path: Path) -> None:
    answer = run("backups", db=tmp_path / "typo.remediary")
    assert answer.code == 1
    assert "There is no file" in answer.err


def test_a_dry_run_tells_what_differs_and_restoring_does_it(run: Run, database_path: Path) -> None:
    run("new-plan", "First")
    run("add", "--plan", "First", "--set", "action=Restore the host list")
    made = run("backup", "--json").json
    run("edit", "--plan", "First", "1", "--set", "owner=the team")
    run("new-plan", "Second")
    before = database_path.read_bytes()
    told = run("restore", made["name"], "--dry-run", "--json").json
    assert database_path.read_bytes() == before
    assert (told["restored"], told["kept"], told["same"]) == (None, None, False)
    assert [plan["title"] for plan in told["plans"]] == ["First", "Second"]
    (line, history) = told["plans"][0]["differences"]
    assert line == {
        "way": "other", "kind": "action", "number": 1, "text": "Action #1: Restore the host list",
        "values": {"owner": ["the team", ""]},
    }  # fmt: skip
    assert history["way"] == "gone"
    assert "differs: Action #1: Restore the host list" in run("restore", made["path"], "--dry-run").out
    done = run("restore", made["path"], "--json").json
    assert done["restored"] == str(database_path)
    assert [found["title"] for found in run("plans", "--json").json] == ["First"]
    assert Path(done["kept"]).name in [found["name"] for found in run("backups", "--json").json]
    assert "What was there is kept" in run("restore", done["kept"]).out
    assert [found["title"] for found in run("plans", "--json").json] == ["First", "Second"]


def test_an_unknown_backup_is_refused(run: Run) -> None:
    assert "There is no backup typo" in run("restore", "typo").err
