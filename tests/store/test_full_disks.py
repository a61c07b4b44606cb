"""A disk without room: one sentence, nothing half done, nothing lost that was saved, and the next try works."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from functools import partial
from pathlib import Path

import pytest

from app.domain.errors import StorageError, UserError
from app.domain.plans import PlanDetails
from app.services.workspace import Workspace
from app.store.database import create_database
from tests.disks import fill, no_longer_files, small_disk

Full = Callable[[], AbstractContextManager[None]]
LONG = "much text, " * 40_000


@pytest.fixture(params=["small disk", "limit"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Path, Full]]:
    """A folder, and what leaves no room in it."""
    if request.param == "limit":
        (tmp_path / "disk").mkdir()
        yield tmp_path / "disk", partial(no_longer_files, 300_000)
    else:
        with small_disk(tmp_path / "disk", 4) as folder:
            yield folder, partial(fill, folder, 100_000)


@pytest.fixture
def used(
    disk: tuple[Path, Full], empty_database: Path, open_workspace: Callable[..., Workspace]
) -> Iterator[tuple[Workspace, Full]]:
    """A file with a plan on that disk, and what leaves no room on it."""
    folder, full = disk
    workspace = open_workspace(Path(shutil.copy(empty_database, folder / "plan.remediary")))
    plan = workspace.plans.create(PlanDetails("Late revocation"))
    workspace.actions.add(plan.id, {"action": "Write it down"})
    yield workspace, full
    workspace.close()


def _is_sound(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_save_that_finds_no_room_saves_nothing_and_works_later(used: tuple[Workspace, Full]) -> None:
    workspace, full = used
    before = workspace.actions.history(1)
    for _ in range(2):
        with full(), pytest.raises(StorageError, match=r"nothing was saved: .*, or save a copy elsewhere"):
            workspace.actions.edit(1, 1, {"observations": LONG})
        assert workspace.actions.history(1) == before
        assert workspace.trouble() is None
        assert _is_sound(workspace.path)
    workspace.actions.edit(1, 1, {"observations": LONG})
    assert workspace.actions.get(1, 1).state.observations == LONG


def test_every_save_before_the_disk_was_full_is_there(used: tuple[Workspace, Full]) -> None:
    workspace, full = used
    saved = 0
    with full(), pytest.raises(StorageError):
        for number in range(1_000):
            workspace.actions.edit(1, 1, {"owner": f"owner {number}", "observations": f"{number} {LONG[:5_000]}"})
            saved = number
    assert saved > 2
    assert workspace.actions.get(1, 1).state.owner == f"owner {saved}"
    assert len(workspace.actions.history(1)) == saved + 2
    assert _is_sound(workspace.path)


def test_a_full_disk_is_left_by_a_copy_elsewhere(
    used: tuple[Workspace, Full], tmp_path: Path, open_workspace: Callable[..., Workspace]
) -> None:
    workspace, full = used
    with full():
        with pytest.raises(StorageError):
            workspace.actions.edit(1, 1, {"observations": LONG})
        copied = workspace.copy_to(tmp_path / "rescued.remediary")
    rescued = open_workspace(copied)
    rescued.actions.edit(1, 1, {"observations": LONG})
    assert len(rescued.actions.history(1)) == 2


def test_a_copy_onto_a_full_disk_is_told_of_the_copy_and_leaves_nothing(used: tuple[Workspace, Full]) -> None:
    workspace, full = used
    workspace.actions.edit(1, 1, {"observations": LONG})
    target = workspace.path.with_name("copy.remediary")
    before = {path.name for path in target.parent.iterdir()}
    with full(), pytest.raises(StorageError) as error:
        workspace.copy_to(target)
    assert str(target) in str(error.value)
    assert {path.name for path in target.parent.iterdir()} == before
    assert workspace.copy_to(target) == target


def test_a_database_that_finds_no_room_is_not_created(disk: tuple[Path, Full]) -> None:
    folder, _ = disk
    with no_longer_files(50_000), pytest.raises(UserError, match=r"disk"):
        create_database(folder / "new.remediary")
    assert list(folder.iterdir()) == []
    create_database(folder / "new.remediary").close()
