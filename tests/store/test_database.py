"""Creating a database, and its transactions with one and with two users."""

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import ConflictError, UserError
from app.domain.plans import Plan, PlanDetails
from app.services.actions import Proposal
from app.services.workspace import Workspace
from app.store import sqlite
from app.store.database import Database, create_database, open_database
from app.store.schema import APPEND_ONLY, SCHEMA_VERSION, metadata


def _pragma(database: Database, name: str) -> object:
    with database.reading() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()


@pytest.fixture
def database(tmp_path: Path) -> Database:
    """A database that was just created."""
    database = create_database(tmp_path / "new.remediary")
    yield database
    database.close()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "delete"),
        ("synchronous", 3),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("trusted_schema", 0),
        ("application_id", sqlite.APPLICATION_ID),
        ("user_version", SCHEMA_VERSION),
        ("integrity_check", "ok"),
    ],
)
def test_a_new_database_is_set_up_to_lose_nothing(database: Database, name: str, value: object) -> None:
    assert _pragma(database, name) == value


def test_a_new_database_has_the_tables_of_the_newest_schema_and_their_guards(database: Database) -> None:
    with database.reading() as connection:
        for table in metadata.sorted_tables:
            found = {row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({table.name})").all()}
            assert found == {column.name for column in table.columns}
        guards = set(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars())
    assert {f"guard_{table}_{verb}" for table in APPEND_ONLY for verb in ("update", "delete")} <= guards
    assert {"guard_revisions_insert", "guard_actions_delete", "guard_actions_renumber"} <= guards


def test_creating_leaves_one_file_and_nothing_else(database: Database, tmp_path: Path) -> None:
    assert [path.name for path in tmp_path.iterdir()] == ["new.remediary"]


@pytest.mark.parametrize("content", [b"", b"precious", b"SQLite format 3\x00"])
def test_creating_never_overwrites(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mine"
    path.write_bytes(content)
    with pytest.raises(UserError, match="exists already"):
        create_database(path)
    assert path.read_bytes() == content


def test_creating_follows_no_dangling_link(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "target")
    with pytest.raises(UserError, match="exists already"):
        create_database(link)
    assert [path.name for path in tmp_path.iterdir()] == ["link"]


def test_creating_needs_a_folder(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no folder"):
        create_database(tmp_path / "nowhere" / "a.remediary")
    assert list(tmp_path.iterdir()) == []


def test_creating_through_a_workspace_opens_what_is_there(
    workspace: Workspace, plan: Plan, open_workspace: Callable[..., Workspace]
) -> None:
    assert open_workspace(workspace.path, create=True).plans.get(plan.id) == plan


def test_an_error_inside_a_transaction_leaves_nothing(workspace: Workspace, plan: Plan) -> None:
    database = open_database(workspace.path)
    with pytest.raises(RuntimeError), database.writing() as connection:
        connection.exec_driver_sql("UPDATE plans SET title = 'x'")
        raise RuntimeError
    database.close()
    assert workspace.plans.get(plan.id) == plan


def test_foreign_keys_hold(workspace: Workspace) -> None:
    database = open_database(workspace.path)
    insert = "INSERT INTO actions (plan_id, number, head_seq) VALUES (77, 1, 1)"
    with pytest.raises(Exception, match="FOREIGN KEY"), database.writing() as connection:
        connection.exec_driver_sql(insert)
    database.close()


def test_a_proposal_on_an_overtaken_revision_is_a_conflict(
    workspace: Workspace, plan: Plan, open_workspace: Callable[..., Workspace]
) -> None:
    base = workspace.actions.get(plan.id, 2)
    other = open_workspace(workspace.path, "Grace Example")
    other.actions.edit(plan.id, 2, {"owner": "the others"})
    with pytest.raises(ConflictError, match="#2 was changed by somebody else"):
        workspace.actions.apply(plan.id, [Proposal(base, base.state.with_fields({"owner": "us"}))])
    assert workspace.actions.get(plan.id, 2).state.owner == "the others"
    assert workspace.actions.get(plan.id, 2).author == "Grace Example"


def test_edits_of_two_users_on_different_fields_both_stay(
    workspace: Workspace, plan: Plan, open_workspace: Callable[..., Workspace]
) -> None:
    other = open_workspace(workspace.path, "Grace Example")
    other.actions.edit(plan.id, 2, {"owner": "the team"})
    workspace.actions.edit(plan.id, 2, {"observations": "Half done"})
    state = other.actions.get(plan.id, 2).state
    assert (state.owner, state.observations) == ("the team", "Half done")


def test_a_reader_sees_the_state_before_an_unfinished_write(
    workspace: Workspace, plan: Plan, open_workspace: Callable[..., Workspace]
) -> None:
    other = open_workspace(workspace.path)
    database = open_database(workspace.path)
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE plans SET title = 'unfinished'")
        assert other.plans.get(plan.id) == plan
    assert other.plans.get(plan.id).details.title == "unfinished"
    database.close()


def test_a_writer_waits_for_another_one(workspace: Workspace, plan: Plan) -> None:
    with closing(sqlite3.connect(workspace.path, isolation_level=None, check_same_thread=False)) as busy:
        busy.execute("BEGIN IMMEDIATE")
        release = threading.Timer(0.2, busy.execute, ["COMMIT"])
        release.start()
        workspace.actions.edit(plan.id, 1, {"owner": "x"})
        release.join()
    assert workspace.actions.get(plan.id, 1).state.owner == "x"


def test_a_writer_that_waited_in_vain_says_so(
    database_path: Path, open_workspace: Callable[..., Workspace], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "_BUSY_SECONDS", 0.05)
    workspace = open_workspace(database_path)
    workspace.plans.create(PlanDetails("Busy"))
    with closing(sqlite3.connect(workspace.path, isolation_level=None)) as busy:
        busy.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match="is being written by another program: wait a moment and try again"):
            workspace.plans.write_intro(1, "x")
        busy.execute("ROLLBACK")
    assert workspace.plans.write_intro(1, "x") == 0


def test_a_database_knows_whether_a_path_leads_to_it(database: Database, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(database.path)
    (tmp_path / "other").touch()
    assert [database.is_at(tmp_path / name) for name in ("link", "other", "missing")] == [True, False, False]


def test_a_disk_that_fails_at_the_very_end_of_a_save_is_not_said_to_have_saved_nothing() -> None:
    failed = sqlite3.OperationalError("disk I/O error")
    failed.sqlite_errorcode = sqlite3.SQLITE_IOERR_DIR_FSYNC
    said = str(sqlite.explained(failed, Path("plans.remediary"), writing=True))
    assert "nothing was saved" not in said
    assert "see whether your change is there" in said
