"""Whole copies of a database, of one that is open or by its path, and whether a copy can be trusted."""

import contextlib
import errno
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app.domain.errors import DamagedError, UserError
from app.domain.sentences import Sentence
from app.store import files, sqlite

# What fails while the copy is written, and not while the database is read (sqlite.org/rescode.html).
_OF_THE_COPY = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)
_ON_DISK = {sqlite3.SQLITE_FULL: errno.ENOSPC, sqlite3.SQLITE_IOERR: errno.EIO}
_BUSY_SECONDS = 5.0
_WRITING = ("WRITE", "FSYNC", "TRUNCATE", "FSTAT", "DIR_FSYNC")


def copy_open(source: sqlite3.Connection, database: Path, target: Path, mode: int, *, replace: bool = False) -> Path:
    """Writes all that a connection reads into a file of its own, with these permissions, and returns its real path.

    An existing file is only replaced where that is asked for. A UserError names what is in the way.
    """
    target = target.resolve()
    _refuse_place(target, replace=replace)
    unfinished = _unfinished(target)
    try:
        sqlite.backup(source, unfinished)
        unfinished.chmod(mode)
        files.publish(unfinished, target) if replace else files.publish_new(unfinished, target)
    except sqlite3.Error as error:
        raise sqlite.explained(error, target if _is_of_the_copy(error) else database) or error from error
    except OSError as error:
        raise _refusal(target, error) from error
    finally:
        for left in (unfinished, unfinished.with_name(f"{unfinished.name}-journal")):
            with contextlib.suppress(OSError):  # the folder itself may be gone
                left.unlink(missing_ok=True)
    return target


def _refuse_place(target: Path, *, replace: bool) -> None:
    if not target.parent.is_dir():
        raise UserError("There is no folder {folder}: create it first, or choose another one.", folder=target.parent)
    if target.is_dir():
        raise UserError("{path} is a folder: choose a file name.", path=target)
    if target.exists() and not replace:
        raise UserError("{path} exists already: choose another name, or open it.", path=target)


def _unfinished(target: Path) -> Path:
    """A free name in the same folder; SQLite makes the file itself."""
    try:
        with tempfile.NamedTemporaryFile(prefix=".remediary-", suffix=".new", dir=target.parent) as file:
            return Path(file.name)
    except OSError as error:
        raise _refusal(target, error) from error


def _refusal(target: Path, error: OSError) -> UserError:
    return UserError("{path} can't be created ({why}): choose another folder.", path=target, why=str(error.strerror))


def _is_of_the_copy(error: sqlite3.Error) -> bool:
    code, name = getattr(error, "sqlite_errorcode", 0), getattr(error, "sqlite_errorname", "")
    return code & 0xFF in _OF_THE_COPY or name.endswith(_WRITING)


def copy_whole(source: Path, target: Path) -> None:
    """A consistent copy of a database into a file that must not exist yet, on disk before this returns.

    An OSError where the target can't be written, a UserError where the source can't be read. Writers of the source
    wait while it is read, not while the copy goes to the disk. Fit for a worker thread, and for a file that is open.
    """
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    target.chmod(source.stat().st_mode & 0o666 | 0o600)
    try:
        with _connection(source, "rw") as old, _connection(target, "rw") as new:
            # A crash leaves a file without its last name, so nothing has to be undone in it.
            for pragma in ("journal_mode=OFF", "synchronous=OFF"):
                new.execute(f"PRAGMA {pragma}").close()
            # A backup waits for a busy file for ever; a read gives up in time, and holds the file meanwhile.
            old.execute("BEGIN").close()
            old.execute("SELECT count(*) FROM sqlite_master").fetchall()
            old.backup(new, pages=-1)
            old.execute("COMMIT").close()
    except sqlite3.Error as error:
        code = _ON_DISK.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if code is not None:
            raise OSError(code, os.strerror(code), str(target)) from error
        raise sqlite.explained(error, source) or error from error
    with target.open("rb") as written:
        os.fsync(written.fileno())


def copy_file(source: Path, target: Path, *, replace: bool = False) -> Path:
    """A copy of a database that nobody has open, under a name of the user's; whole or not at all.

    An existing file is only replaced where that is asked for. A UserError names what is in the way.
    """
    target = target.resolve()
    _refuse_place(target, replace=replace)
    unfinished = _unfinished(target)
    try:
        copy_whole(source, unfinished)
        files.publish(unfinished, target) if replace else files.publish_new(unfinished, target)
    except OSError as error:
        raise _refusal(target, error) from error
    finally:
        with contextlib.suppress(OSError):  # the folder itself may be gone
            unfinished.unlink(missing_ok=True)
    return target


def needed_bytes(source: Path) -> int:
    """How many bytes a copy takes; a UserError where the file can't be read."""
    with reading(source) as connection:
        pages, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return int(pages) * int(size)


def refuse_damaged(path: Path) -> None:
    """A UserError unless SQLite finds every page and index of a file in order."""
    with reading(path) as connection:
        found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise DamagedError(Sentence("{path} is damaged: restore it from a backup.", path=path))


def head(path: Path) -> tuple[int, str] | None:
    """Where the history log of a file ends, its number and hash; None in a file of before there was one."""
    with reading(path) as connection:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'ledger'").fetchone():
            return None
        row = connection.execute("SELECT n, hash FROM ledger ORDER BY n DESC LIMIT 1").fetchone()
    return (int(row[0]), str(row[1])) if row else (0, "")


def is_empty(path: Path) -> bool:
    """True where no plan was made yet; a DamagedError for a file that lost its tables, as one cut to nothing has."""
    with reading(path) as connection:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'plans'").fetchone():
            raise DamagedError(Sentence("{path} is not a Remediary database: choose another file.", path=path))
        return not connection.execute("SELECT 1 FROM plans LIMIT 1").fetchone()


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that can't write; what SQLite says is explained. What a killed program had begun is taken back."""
    sqlite.roll_back_unfinished(path)
    try:
        with _connection(path, "ro") as connection:
            yield connection
    except sqlite3.Error as error:
        raise sqlite.explained(error, path) or error from error


@contextmanager
def _connection(path: Path, mode: str) -> Iterator[sqlite3.Connection]:
    uri = f"{path.resolve().as_uri()}?mode={mode}"
    with closing(sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None)) as connection:
        yield connection
