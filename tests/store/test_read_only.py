"""What can't be written opens to be read, wherever it lies, and not a byte of it changes."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from app.domain.errors import StorageError, UserError
from app.domain.plans import PlanDetails
from app.services.workspace import Workspace
from tests.disks import read_only_disk

Close = Callable[[Path], AbstractContextManager[object]]


@contextmanager
def _mode(path: Path, mode: int) -> Iterator[None]:
    earlier = path.stat().st_mode & 0o777
    path.chmod(mode)
    yield
    path.chmod(earlier)


@contextmanager
def _immutable(path: Path) -> Iterator[None]:
    try:
        done = subprocess.run(["chattr", "+i", str(path)], capture_output=True, check=False)
    except OSError:
        pytest.skip("there is no chattr here; the same is tested by permissions")
    if done.returncode:
        pytest.skip("no file may be made immutable here; the same is tested by permissions")
    yield
    subprocess.run(["chattr", "-i", str(path)], check=True)


CLOSED: dict[str, Close] = {
    "read-only file": lambda path: _mode(path, 0o444),
    "read-only folder": lambda path: _mode(path.parent, 0o555),
    "read-only disk": lambda path: read_only_disk(path.parent),
    "immutable file": _immutable,
    "immutable folder": lambda path: _immutable(path.parent),
}


@pytest.fixture
def path(tmp_path: Path, empty_database: Path) -> Path:
    """A file with a plan, alone in a folder."""
    folder = tmp_path / "folder"
    folder.mkdir()
    path = Path(shutil.copy(empty_database, folder / "plan.remediary"))
    with Workspace.open(path, "Ada Example") as workspace:
        plan = workspace.plans.create(PlanDetails("Late revocation"))
        workspace.actions.add(plan.id, {"action": "Write it down"})
    return path


def _content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("close", CLOSED.values(), ids=CLOSED.keys())
def test_what_can_not_be_written_is_read(path: Path, open_workspace: Callable[..., Workspace], close: Close) -> None:
    before = _content(path.parent)
    with close(path):
        workspace = open_workspace(path)
        assert workspace.read_only
        assert [row.state.action for row in workspace.actions.current(1)] == ["Write it down"]
        with pytest.raises(UserError, match="is read-only: copy it to a folder of yours and open the copy"):
            workspace.actions.edit(1, 1, {"owner": "x"})
        assert workspace.trouble() is None
        workspace.close()
        assert _content(path.parent) == before


def test_what_can_be_read_can_be_copied_and_the_copy_can_be_written(
    path: Path, tmp_path: Path, open_workspace: Callable[..., Workspace]
) -> None:
    with _mode(path, 0o400), _mode(path.parent, 0o555):
        copied = open_workspace(path).copy_to(tmp_path / "copy.remediary")
    copy = open_workspace(copied)
    assert not copy.read_only
    copy.actions.edit(1, 1, {"owner": "x"})


_DYING = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size=1")
connection.execute("BEGIN IMMEDIATE")
connection.execute("CREATE TABLE filler (text)")
connection.execute("INSERT INTO filler SELECT hex(randomblob(3000)) FROM (VALUES (1),(2),(3),(4),(5),(6),(7),(8))")
connection.execute("UPDATE plans SET title = 'half done'")
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def half_written(path: Path) -> Path:
    """The same, with the journal of a program that was killed while it wrote."""
    subprocess.run([sys.executable, "-c", _DYING, str(path)], check=False)
    assert path.with_name("plan.remediary-journal").stat().st_size > 512
    return path


@pytest.mark.parametrize("close", CLOSED.values(), ids=CLOSED.keys())
def test_what_was_left_half_written_can_not_be_read_where_it_can_not_be_put_in_order(
    half_written: Path, open_workspace: Callable[..., Workspace], close: Close
) -> None:
    before = _content(half_written.parent)
    with close(half_written), pytest.raises(UserError) as error:
        open_workspace(half_written)
    assert "can't be put in order where it is read-only: copy it and" in str(error.value)
    assert f"{half_written}-journal to a folder of yours, and open the copy." in str(error.value)
    assert _content(half_written.parent) == before


def test_both_files_copied_elsewhere_are_put_in_order(
    half_written: Path, tmp_path: Path, open_workspace: Callable[..., Workspace]
) -> None:
    copied = Path(shutil.copytree(half_written.parent, tmp_path / "copy"))
    workspace = open_workspace(copied / half_written.name)
    assert workspace.plans.get(1).details.title == "Late revocation"
    assert [left.name for left in copied.iterdir()] == [half_written.name]


def test_a_file_that_turns_read_only_while_it_is_open_says_so(
    path: Path, tmp_path: Path, open_workspace: Callable[..., Workspace]
) -> None:
    workspace = open_workspace(path)
    before = workspace.actions.history(1)
    with read_only_disk(path.parent):
        with pytest.raises(StorageError, match="can't be written, nothing was saved"):
            workspace.actions.edit(1, 1, {"owner": "x"})
        assert workspace.actions.history(1) == before
        copied = workspace.copy_to(tmp_path / "rescued.remediary")
    assert open_workspace(copied).actions.history(1) == before
