"""What this computer saw of a database's history tells an older copy, or a rewritten history, when it is opened."""

import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.plans import Plan
from app.domain.witnesses import Continuity
from app.services.backups import Backups
from app.services.witnesses import Witnesses
from app.services.workspace import Workspace
from tests.conftest import Clock

DAY = datetime(2026, 1, 6, 8, tzinfo=UTC)
NEXT_DAY = DAY + timedelta(days=1)


@pytest.fixture
def witnesses(tmp_path: Path) -> Witnesses:
    """What was seen, in a folder of its own."""
    return Witnesses(tmp_path / "witnesses")


@pytest.fixture
def older(workspace: Workspace, plan: Plan, witnesses: Witnesses, tmp_path: Path) -> Path:
    """A copy of the database of before its last action, whose history was seen before and after."""
    copy = tmp_path / "copy.remediary"
    witnesses.remember(workspace.path, DAY)
    workspace.copy_to(copy)
    workspace.actions.add(plan.id, {"action": "Write it down"})
    witnesses.remember(workspace.path, NEXT_DAY)
    return copy


def test_what_was_never_seen_is_new_and_what_goes_on_continues(
    workspace: Workspace, plan: Plan, witnesses: Witnesses
) -> None:
    assert witnesses.look(workspace.path).continuity is Continuity.NEW
    assert witnesses.remember(workspace.path, DAY).continuity is Continuity.NEW
    workspace.actions.add(plan.id, {"action": "Write it down"})
    found = witnesses.look(workspace.path)
    assert found.continuity is Continuity.CONTINUES
    assert not found.is_doubtful


def test_an_older_copy_in_its_place_is_noticed_and_never_remembered(
    workspace: Workspace, older: Path, witnesses: Witnesses
) -> None:
    newest = workspace.ledger.head()
    workspace.close()
    shutil.copy(older, workspace.path)
    for found in (witnesses.look(workspace.path), witnesses.remember(workspace.path, NEXT_DAY)):
        assert (found.continuity, found.is_doubtful) == (Continuity.OLDER, True)
        assert found.seen is not None and found.common is not None
        assert (found.seen.head, found.seen.at) == (newest, NEXT_DAY)
        assert found.common.head == found.now
    assert str(found.sentence) == (
        f"The history in {workspace.path.name} is older than what was seen here on 2026-01-07: it had entry"
        f" {newest.n}, and now ends with entry {found.now.n}. An older copy may have been put in its place."
    )


def test_a_history_that_went_another_way_after_what_was_seen_is_noticed(
    workspace: Workspace, plan: Plan, older: Path, witnesses: Witnesses, open_workspace: Callable[..., Workspace]
) -> None:
    workspace.close()
    shutil.copy(older, workspace.path)
    with open_workspace(workspace.path) as other:
        other.actions.add(plan.id, {"action": "Write something else down"})
        other.actions.add(plan.id, {"action": "And more"})
    found = witnesses.look(workspace.path)
    assert found.continuity is Continuity.OTHER
    assert found.common is not None
    assert f"somewhere after entry {found.common.head.n}" in str(found.sentence)


def test_another_database_at_the_same_path_is_noticed(
    workspace: Workspace, plan: Plan, witnesses: Witnesses, tmp_path: Path, open_workspace: Callable[..., Workspace]
) -> None:
    witnesses.remember(workspace.path, DAY)
    workspace.close()
    workspace.path.unlink()
    with open_workspace(workspace.path, create=True) as other:
        other.plans.create(plan.details)
    found = witnesses.look(workspace.path)
    assert (found.continuity, found.common) == (Continuity.OTHER, None)
    assert "Another file may have been put in its place." in str(found.sentence)


def test_a_moved_file_goes_on_and_an_older_copy_elsewhere_is_told_once(
    workspace: Workspace, older: Path, witnesses: Witnesses, tmp_path: Path
) -> None:
    moved = tmp_path / "moved.remediary"
    shutil.copy(workspace.path, moved)
    assert witnesses.look(moved).continuity is Continuity.CONTINUES
    found = witnesses.remember(older, NEXT_DAY)
    assert (found.continuity, found.elsewhere) == (Continuity.OLDER, workspace.path.resolve())
    assert str(found.sentence).startswith(f"More of this history was seen on 2026-01-07 in {workspace.path.resolve()}")
    assert witnesses.look(older).continuity is Continuity.CONTINUES


def test_a_link_leads_to_the_same_file(workspace: Workspace, older: Path, witnesses: Witnesses, tmp_path: Path) -> None:
    link = tmp_path / "link.remediary"
    link.symlink_to(workspace.path)
    workspace.close()
    shutil.copy(older, workspace.path)
    assert witnesses.look(link).continuity is Continuity.OLDER


def test_accepting_another_history_needs_a_reason_and_keeps_it(
    workspace: Workspace, older: Path, witnesses: Witnesses, tmp_path: Path
) -> None:
    newest = workspace.ledger.head()
    workspace.close()
    shutil.copy(older, workspace.path)
    with pytest.raises(UserError, match="Say why"):
        witnesses.accept(workspace.path, " – ", "Ada Example", NEXT_DAY)
    witnesses.accept(workspace.path, "The disk failed:\nrestored by IT", "Ada Example", NEXT_DAY)
    found = witnesses.look(workspace.path)
    assert found.continuity is Continuity.CONTINUES
    (file,) = (tmp_path / "witnesses").glob("*.json")
    (accepted,) = json.loads(file.read_text())["accepted"]
    assert accepted["reason"] == "The disk failed: restored by IT"
    assert (accepted["author"], accepted["at"]) == ("Ada Example", "2026-01-07T08:00:00.000Z")
    assert (accepted["before"]["n"], accepted["after"]["n"]) == (newest.n, found.now.n)


def test_our_own_restore_is_the_right_history_where_another_was_seen(
    workspace: Workspace, older: Path, tmp_path: Path, clock: Clock
) -> None:
    seen = Witnesses()  # the user's own, where a restore tells it
    workspace.close()
    Backups(workspace.path, clock).restore(older)
    assert seen.look(workspace.path).continuity is Continuity.NEW
    Backups(workspace.path, clock).restore(older)
    seen.remember(workspace.path, DAY)
    with Workspace.open(workspace.path, "Ada Example", clock) as again:
        again.actions.add(1, {"action": "Write it down"})
    seen.remember(workspace.path, NEXT_DAY)
    Backups(workspace.path, clock).restore(older)
    assert seen.look(workspace.path).continuity is Continuity.CONTINUES


def test_of_a_day_only_the_newest_entry_is_kept_and_of_days_a_few(
    workspace: Workspace, plan: Plan, witnesses: Witnesses, tmp_path: Path
) -> None:
    for day in range(20):
        for hour in range(2):
            workspace.actions.add(plan.id, {"action": f"Day {day}, {hour}"})
            witnesses.remember(workspace.path, DAY + timedelta(days=day, hours=hour))
    (file,) = (tmp_path / "witnesses").glob("*.json")
    seen = json.loads(file.read_text())["seen"]
    assert [one["at"][:13] for one in seen] == [f"2026-01-{day:02}T09" for day in range(25, 9, -1)]
    assert seen[0]["n"] == workspace.ledger.head().n


def test_a_database_without_a_plan_is_not_remembered(workspace: Workspace, witnesses: Witnesses) -> None:
    witnesses.remember(workspace.path, DAY)
    assert witnesses.look(workspace.path).continuity is Continuity.NEW


def test_verifying_is_remembered_for_a_day(workspace: Workspace, plan: Plan, witnesses: Witnesses) -> None:
    assert not witnesses.was_verified(workspace.path, DAY)
    witnesses.tell_verified(workspace.path, DAY)
    assert witnesses.was_verified(workspace.path, DAY + timedelta(hours=3))
    assert not witnesses.was_verified(workspace.path, NEXT_DAY)
    assert witnesses.look(workspace.path).continuity is Continuity.NEW


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"format": 2}', '{"format": 1, "database": "x", "seen": 5}', "\xff"]
)
def test_a_damaged_record_counts_as_never_seen(
    workspace: Workspace, plan: Plan, witnesses: Witnesses, tmp_path: Path, content: str
) -> None:
    witnesses.remember(workspace.path, DAY)
    (file,) = (tmp_path / "witnesses").glob("*.json")
    file.write_text(content, "latin-1")
    assert witnesses.look(workspace.path).continuity is Continuity.NEW
    witnesses.remember(workspace.path, NEXT_DAY)
    assert witnesses.look(workspace.path).continuity is Continuity.CONTINUES


def test_the_records_of_few_databases_are_kept(
    workspace: Workspace, plan: Plan, witnesses: Witnesses, tmp_path: Path
) -> None:
    folder = tmp_path / "witnesses"
    folder.mkdir()
    for number in range(230):
        file = folder / f"{number}.json"
        file.write_text("{}")
        os.utime(file, (number, number))
    witnesses.remember(workspace.path, DAY)
    assert len(list(folder.glob("*.json"))) == 200
    assert not (folder / "30.json").exists()
    assert witnesses.look(workspace.path).continuity is Continuity.CONTINUES


def test_a_folder_that_takes_nothing_is_said(workspace: Workspace, plan: Plan, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="can't be kept"):
        Witnesses(tmp_path / "file" / "witnesses").remember(workspace.path, DAY)


def test_a_file_without_a_log_is_refused_in_words(witnesses: Witnesses, tmp_path: Path) -> None:
    sqlite3.connect(tmp_path / "empty.remediary").close()
    with pytest.raises(UserError, match="can't be read"):
        witnesses.look(tmp_path / "empty.remediary")
