"""What happens to a file while it is open: one sentence, nothing saved into what is not ours, and a copy elsewhere."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import LostError, StorageError, UserError
from app.domain.plans import PlanDetails
from app.services.workspace import Workspace

Lose = Callable[[Path], object]


def _overwrite(path: Path, content: bytes) -> None:
    """As `cp` does it: the same file, other bytes."""
    with path.open("r+b") as file:
        file.truncate(0)
        file.write(content)


def _replace(path: Path, content: bytes) -> None:
    """As `mv` does it: another file under the same name."""
    other = path.with_name("other")
    other.write_bytes(content)
    other.replace(path)


def _move_folder(path: Path) -> None:
    path.parent.rename(path.parent.with_name("moved"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the file lies that is in use."""
    made = tmp_path / "in use"
    made.mkdir()
    return made


@pytest.fixture
def used(folder: Path, empty_database: Path, open_workspace: Callable[..., Workspace]) -> Workspace:
    """A file with a plan, in use."""
    shutil.copy(empty_database, folder / "plan.remediary")
    workspace = open_workspace(folder / "plan.remediary")
    plan = workspace.plans.create(PlanDetails("Late revocation"))
    for number in range(5):
        workspace.actions.add(plan.id, {"action": f"Step {number}", "observations": "long " * 500})
    return workspace


@pytest.fixture
def foreign(tmp_path: Path, empty_database: Path, open_workspace: Callable[..., Workspace]) -> bytes:
    """Another database of ours."""
    path = Path(shutil.copy(empty_database, tmp_path / "foreign"))
    with open_workspace(path) as other:
        plan = other.plans.create(PlanDetails("Another plan"))
        other.actions.add(plan.id, {"action": "Not yours"})
    return path.read_bytes()


ELSEWHERE: dict[str, Lose] = {
    "deleted": Path.unlink,
    "renamed": lambda path: path.rename(path.with_name("renamed")),
    "replaced by another file": lambda path: _replace(path, b"something else"),
    "replaced by a folder": lambda path: (path.unlink(), path.mkdir()),
    "folder deleted": lambda path: shutil.rmtree(path.parent),
    "folder moved": _move_folder,
}


@pytest.mark.parametrize("lose", ELSEWHERE.values(), ids=ELSEWHERE.keys())
def test_a_file_that_is_not_there_any_more_takes_nothing_and_can_be_saved_elsewhere(
    used: Workspace, tmp_path: Path, open_workspace: Callable[..., Workspace], lose: Lose
) -> None:
    assert used.trouble() is None
    before = used.actions.history(1)
    lose(used.path)
    for _ in range(2):
        assert "was moved, replaced or deleted while it was open" in str(used.trouble())
        with pytest.raises(StorageError, match="nothing was saved: save a copy elsewhere, or put it back"):
            used.actions.edit(1, 1, {"owner": "x"})
    assert used.actions.history(1) == before
    copied = used.copy_to(tmp_path / "rescued.remediary")
    rescued = open_workspace(copied)
    assert rescued.actions.history(1) == before
    rescued.actions.edit(1, 1, {"owner": "x"})


def test_a_file_that_is_put_back_goes_on(used: Workspace) -> None:
    moved = used.path.rename(used.path.with_name("moved"))
    assert used.trouble() is not None
    moved.rename(used.path)
    assert used.trouble() is None
    used.actions.edit(1, 1, {"owner": "x"})


def _cut(part: float) -> Lose:
    return lambda path: os.truncate(path, int(path.stat().st_size * part))


def _flip_without_counting(path: Path) -> None:
    """Another state of the file that SQLite's own counter does not tell apart."""
    content = path.read_bytes()
    start = content[:100]
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        for trigger in ("guard_ledger_delete", "guard_ledger_update"):
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute("DELETE FROM ledger WHERE n > 2")
        connection.execute("VACUUM")
    _overwrite(path, start + path.read_bytes()[100:])


OVERWRITTEN: dict[str, Lose] = {
    "emptied": _cut(0),
    "cut in the header": lambda path: os.truncate(path, 50),
    "cut in half": _cut(0.5),
    "cut by a page": lambda path: os.truncate(path, path.stat().st_size - 4096),
    "overwritten with noise": lambda path: _overwrite(path, os.urandom(path.stat().st_size)),
    "overwritten with a text": lambda path: _overwrite(path, b"a text\n" * 10_000),
    "overwritten with zeros": lambda path: _overwrite(path, bytes(path.stat().st_size)),
    "overwritten without the counter": _flip_without_counting,
}


def _is_told(used: Workspace) -> None:
    assert isinstance(used.trouble(), LostError)
    with pytest.raises(LostError, match="was overwritten or cut by another program while it was open"):
        used.actions.edit(1, 1, {"owner": "x"})
    with pytest.raises(LostError):
        used.actions.current(1)


@pytest.mark.parametrize("lose", OVERWRITTEN.values(), ids=OVERWRITTEN.keys())
def test_a_file_that_was_overwritten_or_cut_is_left_alone(used: Workspace, tmp_path: Path, lose: Lose) -> None:
    lose(used.path)
    left = used.path.read_bytes()
    _is_told(used)
    with pytest.raises(LostError):
        used.copy_to(tmp_path / "rescued.remediary")
    assert used.path.read_bytes() == left
    assert not (tmp_path / "rescued.remediary").exists()


def test_another_database_that_was_copied_over_it_is_left_alone(used: Workspace, foreign: bytes) -> None:
    _overwrite(used.path, foreign)
    _is_told(used)
    assert used.path.read_bytes() == foreign


def test_an_older_state_that_was_copied_over_it_is_noticed(used: Workspace) -> None:
    older = used.path.read_bytes()
    used.actions.edit(1, 2, {"owner": "later"})
    _overwrite(used.path, older)
    _is_told(used)
    assert used.path.read_bytes() == older


def test_what_others_save_meanwhile_is_no_trouble(used: Workspace, open_workspace: Callable[..., Workspace]) -> None:
    other = open_workspace(used.path, "Grace Example")
    for number in range(1, 4):
        other.actions.edit(1, number, {"owner": f"Grace {number}"})
        assert used.trouble() is None
        used.actions.edit(1, number, {"evaluation": f"Ada {number}"})
        assert other.trouble() is None
    assert len(used.actions.history(1)) == len(other.actions.history(1)) == 11


def test_a_writer_at_work_is_no_trouble(used: Workspace) -> None:
    with closing(sqlite3.connect(used.path, isolation_level=None)) as busy:
        busy.execute("BEGIN EXCLUSIVE")
        os.utime(used.path)
        assert used.trouble() is None
        busy.execute("ROLLBACK")


def test_a_naive_program_would_write_into_the_other_file(used: Workspace, foreign: bytes) -> None:
    """The canary: without our look at the newest entry, SQLite itself writes into what was put in its place."""
    with closing(sqlite3.connect(used.path, isolation_level=None)) as naive:
        naive.execute("SELECT count(*) FROM plans").fetchall()
        _overwrite(used.path, foreign)
        naive.execute("UPDATE plans SET title = 'Late revocation, moved'")
    assert used.path.read_bytes() != foreign


def test_a_copy_is_never_made_over_the_file_itself(used: Workspace) -> None:
    with pytest.raises(UserError, match="is this very file"):
        used.copy_to(used.path, replace=True)
