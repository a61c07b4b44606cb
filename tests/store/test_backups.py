"""Backups in files: whole and verified or not there at all, in a folder that can be written."""

import os
import shutil
import sqlite3
import threading
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.backups import Reason
from app.domain.errors import UserError
from app.domain.plans import Plan
from app.services.workspace import Workspace
from app.store import backups, copies
from app.store import plans as plan_store
from tests.store.verifying.forgers import forge

AT = datetime(2026, 11, 26, 19, 58, 24, tzinfo=UTC)


def _dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


@pytest.fixture
def path(workspace: Workspace, plan: Plan) -> Path:
    """A database with a plan, which is open meanwhile."""
    return workspace.path


def test_a_backup_is_a_whole_copy_in_a_folder_beside_the_file(path: Path) -> None:
    made = backups.make(path, Reason.DAILY, AT)
    assert made.path == path.parent / "plans.remediary.backups" / "plans.20261126T195824Z.daily.remediary"
    assert _dump(made.path) == _dump(path)
    assert made.size == made.path.stat().st_size
    assert backups.listed(path) == [made]
    assert list(made.path.parent.iterdir()) == [made.path]


def test_two_of_one_second_have_names_of_their_own(path: Path) -> None:
    made = [backups.make(path, Reason.UPGRADE, AT, 5) for _ in range(3)]
    assert len({one.path for one in made}) == 3
    assert {one.schema for one in backups.listed(path)} == {5}


def test_making_one_leaves_the_open_file_and_its_locks_alone(path: Path, workspace: Workspace, plan: Plan) -> None:
    database = workspace._context.database
    with database.writing() as connection:
        plan_store.set_intro(connection, plan.id, "Half way")
        backups.make(path, Reason.ASKED, AT)
        with (
            closing(sqlite3.connect(path, timeout=0)) as other,
            pytest.raises(sqlite3.OperationalError, match="locked"),
        ):
            other.execute("BEGIN IMMEDIATE")
    with closing(sqlite3.connect(backups.listed(path)[0].path)) as made:
        assert made.execute("SELECT intro FROM plans").fetchone() == ("",)
    assert workspace.plans.get(plan.id).intro == "Half way"


def test_where_nothing_can_be_written_beside_it_a_folder_of_the_users_takes_it(path: Path, home: Path) -> None:
    backups.folder_of(path).write_text("in the way")
    made = backups.make(path, Reason.DAILY, AT)
    assert home in made.path.parents
    assert backups.listed(path) == [made]
    assert _dump(made.path) == _dump(path)


def test_where_nothing_can_be_written_at_all_it_is_said(path: Path, home: Path) -> None:
    backups.folder_of(path).write_text("in the way")
    backups.spare_folder_of(path).parent.parent.mkdir(parents=True)
    backups.spare_folder_of(path).parent.write_text("in the way")
    with pytest.raises(UserError, match=r"No backup of .* could be made"):
        backups.make(path, Reason.DAILY, AT)


def test_too_little_room_is_seen_before_anything_is_written(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(path.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage._replace(free=1_000_000))
    with pytest.raises(UserError, match="No space left"):
        backups.make(path, Reason.DAILY, AT)
    assert backups.listed(path) == []
    assert list(backups.folder_of(path).iterdir()) == []


def test_a_full_disk_leaves_nothing_half_made(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # A limit on the size of files makes SQLite fail in the middle of writing, as a full disk does.
    import resource
    import signal

    earlier, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, earlier[1]))
    try:
        with pytest.raises(UserError, match=r"No backup of .* could be made"):
            backups.make(path, Reason.DAILY, AT)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, earlier)
        signal.signal(signal.SIGXFSZ, handler)
    assert backups.listed(path) == []
    assert list(backups.folder_of(path).iterdir()) == []


def test_a_damaged_file_makes_no_backup_that_counts(path: Path, workspace: Workspace) -> None:
    workspace.close()
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size - 4096 * 2)
        file.write(b"\xff" * 4096)
    with pytest.raises(UserError, match="damaged"):
        backups.make(path, Reason.DAILY, AT)
    assert backups.listed(path) == []
    assert list(backups.folder_of(path).iterdir()) == []


def test_one_that_its_log_does_not_agree_with_is_kept_but_does_not_count(path: Path) -> None:
    backups.make(path, Reason.DAILY, AT)
    forge(path, "UPDATE revisions SET author = 'Somebody else' WHERE seq = 2")
    for minutes in (1, 2):
        with pytest.raises(UserError, match=r"does not verify: .* does not count"):
            backups.make(path, Reason.DAILY, AT + timedelta(minutes=minutes))
    assert [one.at for one in backups.listed(path)] == [AT]
    (kept,) = backups.folder_of(path).glob("*.unverified.*")
    assert [(one.path == kept, one.is_verified) for one in backups.everything(path)] == [(True, False), (False, True)]
    assert _dump(kept) == _dump(path)
    assert backups.make(path, Reason.RESTORE, AT + timedelta(minutes=3)) in backups.listed(path)


def test_what_a_killed_program_left_is_swept_after_a_day(path: Path) -> None:
    backups.make(path, Reason.DAILY, AT)
    old, young = (backups.folder_of(path) / f".plans.daily.{name}.new" for name in ("old", "young"))
    for file in (old, young):
        file.write_bytes(b"half")
    os.utime(old, (time.time() - 90_000,) * 2)
    backups.make(path, Reason.DAILY, AT)
    assert not old.exists()
    assert young.exists()
    assert len(backups.listed(path)) == 2


def test_rotation_removes_files_and_never_what_is_no_backup(path: Path) -> None:
    for days in (0, 1, 30, 31, 400, 401):
        backups.make(path, Reason.DAILY, AT - timedelta(days=days))
    own = backups.folder_of(path) / "notes.txt"
    own.write_text("mine")
    gone = backups.rotate(path, AT)
    assert [(AT - one.at).days for one in gone] == [31, 400, 401]  # of one week, the newest stays
    assert own.exists()
    assert len(backups.listed(path)) == 3


def test_a_copy_made_while_others_write_is_of_one_moment(path: Path, workspace: Workspace, plan: Plan) -> None:
    ended = threading.Event()

    def write() -> None:
        with closing(sqlite3.connect(path, timeout=30, isolation_level=None)) as connection:
            number = 0
            while not ended.wait(0.01):
                number += 1
                connection.execute("BEGIN IMMEDIATE")
                connection.execute("UPDATE plans SET intro = ?", (str(number),))
                connection.execute("UPDATE plans SET closed = ?", (str(number),))
                connection.execute("COMMIT")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(20):
            target = path.with_name(f"copy-{number}")
            copies.copy_whole(path, target)
            copies.refuse_damaged(target)
            with closing(sqlite3.connect(target)) as connection:
                intro, closed = connection.execute("SELECT intro, closed FROM plans").fetchone()
            assert intro == (closed or "")
    finally:
        ended.set()
        writer.join()
