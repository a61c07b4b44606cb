"""Putting a backup in a database's place: what was there is kept first, and the change is whole or not at all."""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.domain.backups import Reason
from app.domain.errors import UserError
from app.store import backups, copies, files, sqlite
from app.store.schema import SCHEMA_VERSION

_BUSY_SECONDS = 5.0
_DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put in place, and where that which was there lies now; None where there was nothing."""

    path: Path
    source: Path
    kept: Path | None


def restore(path: Path, source: Path, at: datetime) -> Restored:
    """Puts a verified copy of `source` at `path`. Nobody in this process may have the file at `path` open.

    Other programs that have it open go on with what they had, and are refused at their next save.
    """
    path = path.resolve()
    refuse_unusable(source)
    if path.exists() and path.samefile(source):
        raise UserError("{path} is this very file: choose a backup.", path=path)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with _others_locked_out(path) as whole:
            # The backup is made while nobody can write, so that it holds the last thing that was saved.
            kept = backups.make(path, Reason.RESTORE, at).path if whole else _set_aside(path, at)
            copies.copy_whole(source, unfinished)
            copies.refuse_damaged(unfinished)
            if path.exists():
                unfinished.chmod(path.stat().st_mode & 0o777)
            if os.name != "nt":
                files.publish(unfinished, path)
        if os.name == "nt":  # which replaces no file that anybody has open
            files.publish(unfinished, path)
    except OSError as error:
        raise UserError(
            "{path} can't be replaced ({why}), so nothing was restored: close what else uses it, or make room.",
            path=path,
            why=str(error.strerror),
        ) from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return Restored(path, source, kept)


def refuse_unusable(source: Path) -> None:
    """A UserError unless a file is a whole database that this version can open."""
    if sqlite.read_header(source).user_version > SCHEMA_VERSION:
        raise UserError(
            "{path} was written by a newer version of Remediary: install that version to open it.", path=source
        )
    copies.refuse_damaged(source)


@contextmanager
def _others_locked_out(path: Path) -> Iterator[bool]:
    """Keeps everybody else from writing; false, and without a lock, where there is no file that can be read whole."""
    if not _is_whole(path):
        yield False
        return
    uri = f"{path.as_uri()}?mode=rw"
    with closing(sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None)) as connection:
        try:
            connection.execute("BEGIN IMMEDIATE").close()
        except sqlite3.Error as error:
            raise sqlite.explained(error, path) or error from error
        yield True


def _is_whole(path: Path) -> bool:
    """Reading also brings a file back from what a program that was killed had begun to write."""
    try:
        sqlite.read_header(path)
        copies.refuse_damaged(path)
    except UserError:
        return False
    return True


def _set_aside(path: Path, at: datetime) -> Path | None:
    """Keeps the bytes of a file that can't be read, beside its backups, with the journal that belongs to it."""
    if not path.exists():
        return None
    folder = backups.folder_of(path)
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder / f"{path.stem}.{at.astimezone(UTC):%Y%m%dT%H%M%SZ}.{_DAMAGED}{path.suffix}"
    shutil.copyfile(path, kept)
    journal = path.with_name(f"{path.name}-journal")
    if journal.exists():
        # Left where it is, it would be played back into the file that comes.
        journal.replace(kept.with_name(f"{kept.name}-journal"))
    return kept
