"""A copy of an open database: complete, whole or not at all, and possible where the file itself is gone."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.plans import Plan
from app.services.workspace import Workspace
from app.store.database import Database, open_database


@pytest.fixture
def database(workspace: Workspace, plan: Plan) -> Database:
    """The file with a plan, opened once more."""
    made = open_database(workspace.path)
    yield made
    made.close()


def _dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        return [str(version), *connection.iterdump()]


def test_a_copy_holds_all_that_was_saved(database: Database, tmp_path: Path) -> None:
    copied = database.copy_to(tmp_path / "copy.remediary")
    assert _dump(copied) == _dump(database.path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.remediary", database.path.name]


def test_a_copy_keeps_the_permissions_of_the_file(database: Database, workspace: Workspace, tmp_path: Path) -> None:
    workspace.path.chmod(0o400)
    private = open_database(workspace.path)
    assert private.copy_to(tmp_path / "copy").stat().st_mode & 0o777 == 0o600
    private.close()


@pytest.mark.parametrize("lose", [Path.unlink, lambda path: shutil.rmtree(path.parent)], ids=["file", "folder"])
def test_a_database_that_was_deleted_can_still_be_copied(
    workspace: Workspace, plan: Plan, tmp_path_factory: pytest.TempPathFactory, tmp_path: Path, lose: object
) -> None:
    folder = tmp_path / "in use"
    folder.mkdir()
    path = workspace.path.rename(folder / "plan.remediary")
    database = open_database(path)
    before = _dump(path)
    lose(path)  # type: ignore[operator]
    copied = database.copy_to(tmp_path_factory.mktemp("elsewhere") / "rescued.remediary")
    database.close()
    assert _dump(copied) == before


def test_a_database_that_was_replaced_is_copied_as_it_was(
    database: Database, empty_database: Path, tmp_path: Path
) -> None:
    before = _dump(database.path)
    other = tmp_path / "other"
    shutil.copy(empty_database, other)
    other.replace(database.path)
    assert _dump(database.copy_to(tmp_path / "rescued")) == before
    assert database.path.read_bytes() == empty_database.read_bytes()


def test_a_second_connection_never_meets_the_file_that_took_the_place(
    database: Database, empty_database: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    shutil.copy(empty_database, other)
    other.replace(database.path)
    with database.reading(), pytest.raises(UserError, match="moved, replaced or deleted"), database.reading():
        pass


def test_a_copy_replaces_a_file_only_where_that_is_asked_for(database: Database, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_bytes(b"precious")
    with pytest.raises(UserError, match="exists already"):
        database.copy_to(taken)
    assert taken.read_bytes() == b"precious"
    assert _dump(database.copy_to(taken, replace=True)) == _dump(database.path)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_copy_is_refused_where_it_can_not_be(database: Database, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(database.path)
    refusals = {"link": "is this very file", "nowhere/a": "There is no folder", ".": "is a folder"}
    for place, says in refusals.items():
        with pytest.raises(UserError, match=says):
            database.copy_to(tmp_path / place, replace=True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link", database.path.name]


def test_a_copy_holds_nothing_that_another_program_has_not_finished(database: Database, tmp_path: Path) -> None:
    with closing(sqlite3.connect(database.path, isolation_level=None)) as busy:
        busy.execute("BEGIN IMMEDIATE")
        busy.execute("UPDATE plans SET title = 'unfinished'")
        assert "unfinished" not in "".join(_dump(database.copy_to(tmp_path / "copy")))
        busy.execute("ROLLBACK")
