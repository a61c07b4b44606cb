"""A copy of a database that is open: whole or not at all, and also where the file itself was deleted meanwhile."""

import contextlib
import sqlite3
import tempfile
from pathlib import Path

from app.domain.errors import UserError
from app.store import files, sqlite

# What fails while the copy is written, and not while the database is read (sqlite.org/rescode.html).
_OF_THE_COPY = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)
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
