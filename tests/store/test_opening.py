"""Opening what is not, or no longer, a database of ours: one sentence, and not a byte is changed."""

import shutil
import sqlite3
import struct
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.plans import Plan
from app.services.workspace import Workspace
from app.store.database import open_database
from app.store.schema import SCHEMA_VERSION

Bytes = dict[str, bytes]


def _content(folder: Path) -> Bytes:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def _refused(path: Path) -> str:
    before = _content(path.parent)
    with pytest.raises(UserError) as error:
        open_database(path)
    assert _content(path.parent) == before
    sentence = str(error.value)
    assert str(path) in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


@pytest.fixture
def whole(workspace: Workspace, plan: Plan) -> Path:
    """A closed database with a plan."""
    workspace.actions.add(plan.id, {"action": "Write it all down", "observations": "long " * 5000})
    workspace.close()
    return workspace.path


def test_a_missing_file_is_not_created(tmp_path: Path) -> None:
    assert "There is no database" in _refused(tmp_path / "typo.remediary")


def test_a_file_in_a_missing_folder_is_not_created(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no database"):
        open_database(tmp_path / "nowhere" / "a.remediary")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "is a folder" in _refused(tmp_path)


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"# Plan\n" * 99, b"SQLite format 3\x00", b"SQLite format 3\x00" + b"x" * 80]
)
def test_a_file_of_another_kind_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.remediary"
    path.write_bytes(content)
    assert "is not a Remediary database" in _refused(path)


@pytest.mark.parametrize("application_id", [0, 1, -1])
def test_a_database_of_another_program_is_refused(tmp_path: Path, application_id: int) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id={application_id}")
        connection.execute("CREATE TABLE plans (id INTEGER)")
    assert "is a database of another program" in _refused(path)


def test_a_newer_database_is_refused(whole: Path) -> None:
    with closing(sqlite3.connect(whole)) as connection:
        connection.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    assert "was written by a newer version" in _refused(whole)


@pytest.mark.parametrize("part", [0.01, 0.1, 0.3, 0.5, 0.9])
def test_a_database_that_was_cut_short_is_refused(whole: Path, part: float) -> None:
    content = whole.read_bytes()
    whole.write_bytes(content[: int(len(content) * part)])
    assert "is cut short" in _refused(whole)


@pytest.mark.parametrize("size", [1, 99])
def test_a_database_that_lost_even_its_header_is_refused(whole: Path, size: int) -> None:
    whole.write_bytes(whole.read_bytes()[:size])
    assert "is not a Remediary database" in _refused(whole)


def test_a_database_that_misses_its_last_byte_is_refused(whole: Path) -> None:
    whole.write_bytes(whole.read_bytes()[:-1])
    assert "is cut short" in _refused(whole)


@pytest.mark.parametrize("filler", [b"\x00", b"\xff", b"x"])
def test_a_database_with_an_overwritten_first_page_is_refused(whole: Path, filler: bytes) -> None:
    content = whole.read_bytes()
    page = struct.unpack(">H", content[16:18])[0]
    whole.write_bytes(content[:100] + filler * (page - 100) + content[page:])
    assert "is damaged" in _refused(whole)


def test_a_read_only_file_can_be_read_and_not_written(whole: Path, open_workspace: Callable[..., Workspace]) -> None:
    whole.chmod(0o444)
    before = _content(whole.parent)
    workspace = open_workspace(whole)
    assert workspace.read_only
    assert len(workspace.actions.current(1)) == 4
    with pytest.raises(UserError, match="is read-only: copy it"):
        workspace.actions.edit(1, 1, {"owner": "x"})
    workspace.close()
    assert _content(whole.parent) == before


def test_a_file_that_was_deleted_while_open_takes_no_more(workspace: Workspace, plan: Plan) -> None:
    workspace.path.unlink()
    with pytest.raises(UserError, match="moved, replaced or deleted while it was open, nothing was saved"):
        workspace.actions.edit(plan.id, 1, {"owner": "x"})
    assert not workspace.path.exists()


def test_a_file_that_was_renamed_while_open_takes_no_more(workspace: Workspace, plan: Plan) -> None:
    moved = workspace.path.rename(workspace.path.with_name("moved.remediary"))
    before = moved.read_bytes()
    with pytest.raises(UserError, match="moved, replaced or deleted"):
        workspace.actions.edit(plan.id, 1, {"owner": "x"})
    assert moved.read_bytes() == before


def test_a_file_that_was_replaced_while_open_is_left_alone(
    workspace: Workspace, plan: Plan, empty_database: Path
) -> None:
    other = workspace.path.with_name("other")
    shutil.copy(empty_database, other)
    other.replace(workspace.path)
    with pytest.raises(UserError, match="moved, replaced or deleted"):
        workspace.actions.edit(plan.id, 1, {"owner": "x"})
    assert workspace.path.read_bytes() == empty_database.read_bytes()


@pytest.mark.parametrize(
    "name", ["a b.remediary", "50% é#1?mode=memory&x.remediary", "'quoted\".remediary", "-plan", "a\nb"]
)
def test_a_file_may_have_any_name(tmp_path: Path, open_workspace: Callable[..., Workspace], name: str) -> None:
    open_workspace(tmp_path / name, create=True).close()
    assert open_workspace(tmp_path / name).plans.summaries() == []
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_link_leads_to_its_database(whole: Path, open_workspace: Callable[..., Workspace]) -> None:
    link = whole.with_name("link")
    link.symlink_to(whole)
    open_workspace(link).actions.edit(1, 3, {"owner": "x"})
    assert link.is_symlink()
    assert open_workspace(whole).actions.get(1, 3).state.owner == "x"
