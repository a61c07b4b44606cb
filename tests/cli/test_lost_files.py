"""A command that finds no room says so in one line, with the command that saves a copy elsewhere; that one works."""

import shlex
from pathlib import Path

import pytest

from app.domain.plans import Plan
from app.services.workspace import Workspace
from tests.conftest import Run
from tests.disks import fill, no_longer_files, small_disk


def test_a_full_disk_names_the_command_that_saves_a_copy(
    run: Run, workspace: Workspace, plan: Plan, tmp_path: Path
) -> None:
    workspace.close()
    path = workspace.path.rename(workspace.path.with_name("my plans.remediary"))
    before = run("history", "--plan", "1", db=path).out
    with no_longer_files(path.stat().st_size):
        ran = run("add", "--plan", "1", "--set", "action=" + "x" * 50_000, db=path)
    assert (ran.code, ran.out) == (1, "")
    said, _, command = ran.err.partition(" The command is: ")
    assert said.startswith("remediary: The disk")
    assert said.endswith("nothing was saved: check the disk and try again, or save a copy elsewhere.")
    assert ran.err.count("\n") == 1
    words = shlex.split(command)
    assert words == ["remediary", "--db", str(path), "backup", "--out", "FILE"]
    copy = tmp_path / "copy.remediary"
    assert run("backup", "--out", str(copy), db=path).code == 0
    assert run("history", "--plan", "1", db=copy).out == before


def test_a_small_disk_that_is_full_does_the_same(run: Run, database_path: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 1) as folder:
        path = folder / "plan.remediary"
        path.write_bytes(database_path.read_bytes())
        assert run("new-plan", "Late revocation", db=path).code == 0
        with fill(folder, leave=20_000):
            ran = run("add", "--plan", "1", "--set", "action=" + "x" * 50_000, db=path)
            assert (
                "is full, nothing was saved: make room and try again, or save a copy elsewhere. The command" in ran.err
            )
            assert run("backup", "--out", str(tmp_path / "copy"), db=path).code == 0
        assert run("add", "--plan", "1", "--set", "action=Write it down", db=path).code == 0


@pytest.mark.parametrize("content", [b"", b"noise" * 999])
def test_what_is_no_database_any_more_names_no_such_command(run: Run, database_path: Path, content: bytes) -> None:
    database_path.write_bytes(content)
    ran = run("plans")
    assert ran.code == 1
    assert "The command is" not in ran.err
