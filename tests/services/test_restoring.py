"""What restoring a backup would change, and restoring it: whole or not at all, and nothing is lost by it."""

import shutil
import sqlite3
import struct
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.domain.backup_previews import Line, Way
from app.domain.backups import Reason
from app.domain.errors import UserError
from app.domain.plans import Plan, PlanDetails
from app.services.backup_previews import view
from app.services.backups import Backups
from app.services.workspace import Workspace
from app.store.database import open_database
from tests.conftest import DATABASES

AT = datetime(2026, 11, 26, 19, 58, 24, tzinfo=UTC)


def _backups(path: Path) -> Backups:
    return Backups(path, lambda: AT)


@pytest.fixture
def backup(workspace: Workspace, plan: Plan) -> Path:
    """What the plan was like, before much was changed in it and another plan came."""
    made = workspace.backups.make().path
    workspace.actions.edit(plan.id, 2, {"due": "by September 30th, 2026", "owner": "the team"})
    workspace.actions.add(plan.id, {"action": "Review it all"})
    workspace.plans.describe(plan.id, {"organisation": "Example Trust"})
    workspace.updates.issue(plan.id, date(2026, 1, 5))
    workspace.plans.create(PlanDetails("Second incident"))
    return made


def _said(lines: tuple[Line, ...]) -> list[tuple[Way, str, str]]:
    return [(line.way, line.kind, str(line.what)) for line in lines]


def test_a_preview_names_what_would_go_come_back_and_change(workspace: Workspace, plan: Plan, backup: Path) -> None:
    found = workspace.backups.preview(backup)
    first, second = found.plans
    assert (first.plan_id, first.title, second.title) == (plan.id, "Late revocation", "Second incident")
    assert _said(first.lines) == [
        (Way.GONE, "update", "Update 1 of 2026-01-05, as issued"),
        (Way.GONE, "action", "Action #4: Review it all"),
        (Way.OTHER, "action", "Action #2: Automate the patches"),
        (Way.GONE, "revisions", "2 revisions in the history"),
        (Way.OTHER, "details", "Details of the plan"),
    ]
    changed = first.lines[2]
    assert [(value.name, value.now, value.then) for value in changed.values] == [
        ("due", "by September 30th, 2026", "by June 30th, 2026"),
        ("owner", "the team", ""),
    ]
    assert [(value.name, value.now, value.then) for value in first.lines[4].values] == [
        ("organisation", "Example Trust", "")
    ]
    assert _said(second.lines) == [(Way.GONE, "plan", "The whole plan, with 0 actions and 0 updates")]
    assert "is the beginning of the log now" in str(found.log)
    assert not found.is_same


def test_a_preview_the_other_way_round_tells_what_comes_back(workspace: Workspace, plan: Plan, backup: Path) -> None:
    workspace.close()
    later = _backups(workspace.path).make()
    _backups(workspace.path).restore(backup)
    found = _backups(workspace.path).preview(later.path)
    assert [line.way for line in found.plans[0].lines] == [Way.BACK, Way.BACK, Way.OTHER, Way.BACK, Way.OTHER]
    assert "not the beginning" in str(found.log)


def test_the_same_state_differs_in_nothing(workspace: Workspace, plan: Plan) -> None:
    found = workspace.backups.preview(workspace.backups.make().path)
    assert found.is_same
    assert "end with the same entry" in str(found.log)


def test_a_preview_changes_neither_file(workspace: Workspace, backup: Path) -> None:
    before = backup.read_bytes(), sorted(backup.parent.iterdir())
    workspace.backups.preview(backup)
    assert (backup.read_bytes(), sorted(backup.parent.iterdir())) == before


@pytest.mark.parametrize("version", [1, 5])
def test_a_backup_of_an_older_schema_is_compared_and_seen_without_being_upgraded(
    workspace: Workspace, plan: Plan, tmp_path: Path, version: int
) -> None:
    old = Path(shutil.copy(DATABASES / f"schema-{version}.remediary", tmp_path / "old.remediary"))
    before = old.read_bytes()
    found = workspace.backups.preview(old)
    assert "before there was a history log" in str(found.log)
    assert found.plans
    with view(old, "Ada Example") as seen:
        assert seen.read_only
        assert len(seen.plans.summaries()) == 1
    assert old.read_bytes() == before


def test_a_backup_is_opened_to_read_only(workspace: Workspace, plan: Plan, backup: Path) -> None:
    before = backup.read_bytes()
    with view(backup, "Ada Example") as seen:
        assert [row.number for row in seen.actions.current(plan.id)] == [1, 2, 3]
        with pytest.raises(UserError, match="read-only"):
            seen.actions.add(plan.id, {"action": "Not here"})
    assert backup.read_bytes() == before


def test_restoring_keeps_what_was_there_and_can_be_undone(
    workspace: Workspace, plan: Plan, backup: Path, open_workspace: Callable[..., Workspace]
) -> None:
    path = workspace.path
    workspace.close()
    done = _backups(path).restore(backup)
    assert (done.path, done.source) == (path, backup)
    with Workspace.open(path, "Ada Example") as then:
        assert [row.number for row in then.actions.current(plan.id)] == [1, 2, 3]
        assert len(then.plans.summaries()) == 1
    newest = _backups(path).listed()[0]
    assert (newest.path, newest.reason) == (done.kept, Reason.RESTORE)
    _backups(path).restore(newest.path)
    again = open_workspace(path)
    assert [row.number for row in again.actions.current(plan.id)] == [1, 2, 3, 4]
    assert len(again.updates.issued(plan.id)) == 1
    assert backup.exists()


def test_whoever_has_the_file_open_meanwhile_saves_nothing_into_the_void(
    workspace: Workspace, plan: Plan, backup: Path
) -> None:
    _backups(workspace.path).restore(backup)  # by another program, for all that the open one knows
    with pytest.raises(UserError, match="was moved, replaced or deleted"):
        workspace.actions.add(plan.id, {"action": "Too late"})
    assert [row.number for row in workspace.actions.current(plan.id)] == [1, 2, 3, 4]


def test_restoring_waits_for_whoever_writes_and_gives_up_in_words(
    workspace: Workspace, plan: Plan, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store.restoring._BUSY_SECONDS", 0.05)
    before = workspace.path.stat().st_ino
    with closing(sqlite3.connect(workspace.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match="is being written by another program"):
            _backups(workspace.path).restore(backup)
    assert workspace.path.stat().st_ino == before


def _damage(path: Path) -> None:
    with path.open("r+b") as file:
        size = struct.unpack(">H", file.read(18)[16:18])[0]
        file.seek(size * 2)
        file.write(b"\xff" * size * 6)


def test_a_damaged_file_is_replaced_and_its_bytes_are_kept(workspace: Workspace, plan: Plan, backup: Path) -> None:
    path = workspace.path
    workspace.close()
    _damage(path)
    broken = path.read_bytes()
    path.with_name(f"{path.name}-journal").write_bytes(b"stale")
    done = _backups(path).restore(backup)
    assert done.kept is not None
    assert done.kept.read_bytes() == broken
    assert not path.with_name(f"{path.name}-journal").exists()
    assert done.kept not in [one.path for one in _backups(path).listed()]
    with Workspace.open(path, "Ada Example") as then:
        assert len(then.plans.summaries()) == 1


def test_a_file_that_is_gone_comes_back(workspace: Workspace, plan: Plan, backup: Path) -> None:
    workspace.close()
    workspace.path.unlink()
    preview = _backups(workspace.path).preview(backup)
    assert [line.way for line in preview.plans[0].lines] == [Way.BACK]
    assert _backups(workspace.path).restore(backup).kept is None
    with Workspace.open(workspace.path, "Ada Example") as then:
        assert len(then.plans.summaries()) == 1


@pytest.mark.parametrize("damage", [_damage, lambda path: path.write_bytes(b"no database")], ids=["pages", "all"])
def test_a_damaged_backup_is_refused_and_nothing_is_changed(
    workspace: Workspace, plan: Plan, backup: Path, damage: Callable[[Path], object]
) -> None:
    damage(backup)
    before = workspace.path.read_bytes(), len(_backups(workspace.path).listed())
    for wish in (_backups(workspace.path).restore, workspace.backups.preview):
        with pytest.raises(UserError):
            wish(backup)
    assert (workspace.path.read_bytes(), len(_backups(workspace.path).listed())) == before


def test_a_newer_file_and_the_file_itself_are_refused(workspace: Workspace, plan: Plan, backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute("PRAGMA user_version = 999")
    with pytest.raises(UserError, match="newer version"):
        _backups(workspace.path).restore(backup)
    with pytest.raises(UserError, match="this very file"):
        _backups(workspace.path).restore(workspace.path)


def test_without_room_for_a_backup_nothing_is_restored(
    workspace: Workspace, plan: Plan, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(backup.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage._replace(free=0))
    before = workspace.path.stat().st_ino
    with pytest.raises(UserError, match="No backup of"):
        _backups(workspace.path).restore(backup)
    assert workspace.path.stat().st_ino == before
    assert not list(workspace.path.parent.glob(".*.new"))


def test_an_old_schema_is_upgraded_once_it_is_opened(workspace: Workspace, plan: Plan, tmp_path: Path) -> None:
    old = Path(shutil.copy(DATABASES / "schema-4.remediary", tmp_path / "old.remediary"))
    workspace.close()
    _backups(workspace.path).restore(old)
    open_database(workspace.path).close()
    assert {one.reason for one in _backups(workspace.path).listed()} == {Reason.RESTORE, Reason.UPGRADE}


def test_a_save_that_waited_while_the_file_was_replaced_is_refused(
    workspace: Workspace, plan: Plan, backup: Path
) -> None:
    path, refused = workspace.path, list[UserError]()

    def save() -> None:
        try:
            workspace.actions.add(plan.id, {"action": "Too late"})
        except UserError as error:
            refused.append(error)

    begun = threading.Event()
    database = workspace._context.database
    database.before_first_change = begun.set  # right before it asks for the lock
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        waiting = threading.Thread(target=save)
        waiting.start()
        assert begun.wait(10)
        Path(shutil.copy(backup, path.with_name("new"))).replace(path)
        other.execute("ROLLBACK")
        waiting.join()
    assert "was moved, replaced or deleted" in str(refused[0])


def test_what_a_killed_program_had_half_written_is_taken_back_before_it_is_kept(
    workspace: Workspace, plan: Plan, backup: Path, tmp_path: Path
) -> None:
    path = workspace.path
    workspace.close()
    hot = tmp_path / "hot"
    hot.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        before = list(connection.iterdump())
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE plans SET intro = hex(zeroblob(300000))")
        for name in (path.name, f"{path.name}-journal"):
            shutil.copy(path.with_name(name), hot / name)
        connection.execute("ROLLBACK")
    assert (hot / f"{path.name}-journal").stat().st_size > 512
    done = _backups(hot / path.name).restore(backup)
    assert done.kept is not None
    with closing(sqlite3.connect(done.kept)) as connection:
        assert list(connection.iterdump()) == before
    assert not (hot / f"{path.name}-journal").exists()
