"""Writing a file whole: what was there before survives every failure."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.store.files import write_pieces, write_whole

NEEDS_UNIX = pytest.mark.skipif(os.name == "nt", reason="modes and limits of Unix")
LIMITED = """
import resource, sys
from pathlib import Path
from app.domain.errors import UserError
from app.store.files import write_whole
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_whole(Path(sys.argv[1]), b"x" * int(sys.argv[2]))
except UserError as error:
    print(error)
"""


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("content", [b"", b"text\r\n\x00\xff", b"x" * 3_000_000])
def test_a_file_is_created_and_replaced_byte_for_byte(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "plan é.md"
    assert write_whole(path, content) == path
    assert path.read_bytes() == content
    write_whole(path, b"other")
    assert path.read_bytes() == b"other"
    assert _names(tmp_path) == [path.name]


@NEEDS_UNIX
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755, 0o444])
def test_a_replaced_file_keeps_its_mode(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(mode)
    write_whole(path, b"new")
    assert path.stat().st_mode & 0o777 == mode


@NEEDS_UNIX
def test_a_new_file_has_the_mode_of_any_other_new_file(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    write_whole(tmp_path / "ours", b"")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "usual").stat().st_mode


@pytest.mark.parametrize("through_link", [False, True])
def test_a_database_is_never_replaced_by_another_file(tmp_path: Path, through_link: bool) -> None:
    path = database = tmp_path / "plans.db"
    with sqlite3.connect(database) as connection:
        connection.execute("CREATE TABLE plans (id)")
    before = database.read_bytes()
    if through_link:
        path = tmp_path / "out.zip"
        path.symlink_to(database)
    with pytest.raises(UserError, match=r"plans\.db exists already: choose another name, or open it\."):
        write_whole(path, b"other")
    assert database.read_bytes() == before


def test_a_link_stays_a_link_and_its_target_is_replaced(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    assert write_whole(link, b"new") == target
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_dangling_link_gets_its_target(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "target")
    write_whole(tmp_path / "link", b"new")
    assert (tmp_path / "target").read_bytes() == b"new"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"There is no folder .*nowhere: create it first"):
        write_whole(tmp_path / "nowhere" / "a", b"")


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(UserError, match="is a folder"):
        write_whole(tmp_path / "folder", b"")
    assert _names(tmp_path) == ["folder"]


@NEEDS_UNIX
def test_a_pipe_is_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(UserError, match="no ordinary file"):
        write_whole(pipe, b"new")
    assert pipe.is_fifo()


@NEEDS_UNIX
@pytest.mark.parametrize(("size", "kept"), [(1000, False), (1001, True), (500_000, True)])
def test_a_disk_that_takes_no_more_leaves_the_old_file_whole(tmp_path: Path, size: int, kept: bool) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    script = [sys.executable, "-c", LIMITED, str(path), str(size)]
    root = Path(__file__).resolve().parents[2]
    ran = subprocess.run(script, cwd=root, capture_output=True, text=True, check=True)
    assert ("can't be written" in ran.stdout) is kept
    assert path.read_bytes() == (b"old" if kept else b"x" * size)
    assert _names(tmp_path) == ["a"]


def test_pieces_are_written_whole_or_not_at_all(tmp_path: Path) -> None:
    def failing() -> Iterator[bytes]:
        yield b"new"
        raise UserError("What comes next is damaged.")

    path = tmp_path / "a"
    write_pieces(path, (b"old", b"", b" file"))
    with pytest.raises(UserError, match="damaged"):
        write_pieces(path, failing())
    assert path.read_bytes() == b"old file"
    assert _names(tmp_path) == ["a"]


def test_a_name_that_can_not_be_taken_away_any_more_makes_no_written_file_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_path: Path, *, missing_ok: bool = False) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "unlink", fails)
    assert write_whole(tmp_path / "a.txt", b"new").read_bytes() == b"new"
