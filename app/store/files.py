"""Writing files so that a crash or a full disk leaves the earlier file whole."""

import contextlib
import os
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import UserError

# A target that Excel or a scanner holds on Windows is retried for 2.5 s.
_RETRIES, _PAUSE_SECONDS = 25, 0.1
# How each SQLite database begins (sqlite.org/fileformat2.html, section 1.3.1).
_SQLITE = b"SQLite format 3\0"


def write_whole(path: Path, content: bytes) -> Path:
    """Replaces or creates a file in one step and returns its real path.

    A link keeps pointing where it did, and an existing file keeps its mode.
    """
    return write_pieces(path, (content,))


def write_pieces(path: Path, pieces: Iterable[bytes]) -> Path:
    """As `write_whole`, for what is never in memory as a whole; where making a piece fails, nothing is written."""
    with writing(path) as file:
        for piece in pieces:
            file.write(piece)
    return path.resolve()


@contextmanager
def writing(path: Path) -> Iterator[BinaryIO]:
    """A file to write into, which takes its name once the block has ended well; else nothing of it is left."""
    try:
        path = path.resolve()
        if path.is_symlink():
            raise UserError("{path} is a link that leads to itself: choose another name.", path=path)
        if not path.parent.is_dir():
            raise UserError("There is no folder {folder}: create it first, or choose another one.", folder=path.parent)
        if path.is_dir():
            raise UserError("{path} is a folder: choose a file name.", path=path)
        if path.exists() and not path.is_file():  # a device or a pipe is never replaced
            raise UserError("{path} is no ordinary file: choose another name.", path=path)
        if _is_database(path):  # no file of ours replaces one: a mistaken name would cost every plan in it
            raise UserError("{path} exists already: choose another name, or open it.", path=path)
        with _unfinished(path) as file:
            yield file
    except (OSError, RuntimeError) as error:  # a RuntimeError is a link that leads to itself
        why = getattr(error, "strerror", None) or error
        raise UserError(
            "{path} can't be written ({why}): make room or choose another folder.", path=path, why=str(why)
        ) from error


def _is_database(path: Path) -> bool:
    with contextlib.suppress(OSError), path.open("rb") as file:
        return file.read(len(_SQLITE)) == _SQLITE
    return False


def make_folder(path: Path) -> None:
    """Makes the user's own folder where it is missing; a UserError where it can't be made."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            "The setting can't be kept in {folder} ({why}).", folder=path, why=str(error.strerror)
        ) from error


@contextmanager
def _unfinished(path: Path) -> Iterator[BinaryIO]:
    import tempfile  # not needed to start

    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".new", dir=path.parent)
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        unfinished.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        publish(unfinished, path)
    finally:
        with contextlib.suppress(OSError):  # a name that is left behind takes nothing from what was written
            unfinished.unlink(missing_ok=True)


def publish(unfinished: Path, path: Path) -> None:
    """Gives a finished file its name, on disk before this returns."""
    for attempt in range(_RETRIES):
        try:
            unfinished.replace(path)
            break
        except PermissionError:
            if os.name != "nt" or attempt == _RETRIES - 1:
                raise
            time.sleep(_PAUSE_SECONDS)
    sync_folder(path.parent)


def publish_new(unfinished: Path, path: Path) -> None:
    """As `publish`, for a name that nothing has yet; a UserError where somebody else was faster."""
    try:
        os.link(unfinished, path)  # fails where the name is taken, unlike a rename
    except FileExistsError:
        raise UserError("{path} exists already: choose another name, or open it.", path=path) from None
    except OSError:
        unfinished.rename(path)  # a disk without links
    sync_folder(path.parent)


def sync_folder(path: Path) -> None:
    """Lets a folder know its new names on disk, too; Windows and some network disks have no folder to sync."""
    with contextlib.suppress(OSError):
        folder = os.open(path, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
