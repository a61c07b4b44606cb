"""Saving files: whole or not at all, and nothing left behind."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.updates import FileFacts, PublishedFile
from app.services import files

ROOT = Path(__file__).resolve().parents[2]
FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from app.domain.errors import UserError
from app.domain.updates import FileFacts, PublishedFile
from app.services import files
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    files.save(PublishedFile(FileFacts("word", "a.docx", "", 0), b"new" * 100_000), Path(sys.argv[1]))
except UserError as error:
    print(error)
    sys.exit(7)
"""


def _file(content: bytes = b"new", name: str = "a.docx") -> PublishedFile:
    return PublishedFile(FileFacts("word", name, "", len(content)), content)


def test_a_file_is_saved_under_its_own_name(tmp_path: Path) -> None:
    assert files.save(_file(), tmp_path) == tmp_path / "a.docx"
    assert [path.name for path in tmp_path.iterdir()] == ["a.docx"]


def test_an_existing_file_is_replaced_as_a_whole_and_keeps_its_mode(tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    target.write_bytes(b"earlier and longer")
    target.chmod(0o640)
    reader = target.open("rb")
    files.save(_file(), tmp_path)
    with reader:
        assert reader.read() == b"earlier and longer"  # who has it open keeps the earlier one
    assert (target.read_bytes(), target.stat().st_mode & 0o777) == (b"new", 0o640)
    assert len(list(tmp_path.iterdir())) == 1


def test_a_new_file_has_the_usual_mode(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        assert files.save(_file(), tmp_path).stat().st_mode & 0o777 == 0o640
    finally:
        os.umask(mask)


def test_a_link_keeps_pointing_where_it_did(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "b.docx").write_bytes(b"earlier")
    (tmp_path / "a.docx").symlink_to(tmp_path / "real" / "b.docx")
    assert files.save(_file(), tmp_path) == tmp_path / "real" / "b.docx"
    assert (tmp_path / "a.docx").is_symlink()
    assert (tmp_path / "real" / "b.docx").read_bytes() == b"new"


@pytest.mark.parametrize("name", ["missing", "file"])
def test_a_missing_folder_or_a_file_in_its_place_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_bytes(b"kept")
    with pytest.raises(UserError, match=r"There is no folder .*: create it first"):
        files.save(_file(), tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_bytes() == b"kept"


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.docx").mkdir()
    with pytest.raises(UserError, match="is a folder: choose a file name"):
        files.save(_file(), tmp_path)
    with pytest.raises(UserError, match="There is no folder"):
        files.save_as(_file(), tmp_path / "missing" / "b.docx")


def test_a_name_of_the_users_is_used_as_it_is(tmp_path: Path) -> None:
    assert files.save_as(_file(), tmp_path / "My name.docx").read_bytes() == b"new"


@pytest.fixture
def nobody() -> Iterator[None]:
    """Root may write everywhere, so for this test it is somebody who may not."""
    if not hasattr(os, "geteuid"):
        pytest.skip("needs the rights of POSIX")
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    yield
    os.seteuid(user)


@pytest.mark.usefixtures("nobody")
def test_a_read_only_folder_is_explained() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "a.docx").write_bytes(b"earlier")
        folder.chmod(0o500)
        try:
            with pytest.raises(UserError, match=r"can't be written \(Permission denied\)"):
                files.save(_file(), folder)
            assert {path.name: path.read_bytes() for path in folder.iterdir()} == {"a.docx": b"earlier"}
        finally:
            folder.chmod(0o700)


@pytest.mark.usefixtures("nobody")
def test_a_folder_behind_a_closed_one_is_not_there() -> None:
    with tempfile.TemporaryDirectory() as name:
        closed = Path(name)
        (closed / "inner").mkdir()
        closed.chmod(0o000)
        try:
            with pytest.raises(UserError, match="There is no folder"):
                files.save(_file(), closed / "inner")
        finally:
            closed.chmod(0o700)


def test_a_disk_that_refuses_the_folder_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_words: object, **_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    with pytest.raises(UserError, match=r"can't be written \(Permission denied\)"):
        files.save(_file(), tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
@pytest.mark.parametrize("earlier", [b"earlier", None])
def test_a_full_disk_leaves_the_earlier_file_and_nothing_else(tmp_path: Path, earlier: bytes | None) -> None:
    if earlier:
        (tmp_path / "a.docx").write_bytes(earlier)
    command = [sys.executable, "-c", FULL_DISK, str(tmp_path)]
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (7, "")
    assert "can't be written (File too large): make room or choose another folder." in done.stdout
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == ({"a.docx": earlier} if earlier else {})


def test_a_failure_before_the_last_step_leaves_the_earlier_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.docx").write_bytes(b"earlier")

    def fail(*_words: object) -> None:
        raise OSError(5, "Input/output error")

    for step in ("os.fsync", "pathlib.Path.replace"):
        with monkeypatch.context() as patch:
            patch.setattr(step, fail)
            with pytest.raises(UserError, match="Input/output error"):
                files.save(_file(), tmp_path)
        assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.docx": b"earlier"}
