"""What is SQLite's own: how a file is recognised, opened, guarded, copied, and how its errors read."""

import os
import sqlite3
import struct
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlalchemy.util import LRUCache

from app.domain.errors import DamagedError, StorageError, UserError
from app.domain.sentences import Sentence

APPLICATION_ID = 0x524D4459  # "RMDY", at byte 68 of the file (sqlite.org/fileformat2.html, section 1.3)
# "RMDP": the contents of an auditor's package, which no version writes into, and older ones don't open.
PACKAGE_ID = 0x524D4450
_BUSY_SECONDS = 5.0

# DELETE with EXTRA lost no acknowledged commit in a model of power loss; the defaults lost many.
_PRAGMAS = ("synchronous=EXTRA", "recursive_triggers=ON", "trusted_schema=OFF", "cell_size_check=ON")


@dataclass(frozen=True, slots=True)
class Header:
    """What the first 100 bytes of a database file say of it."""

    application_id: int
    user_version: int

    @property
    def is_from_package(self) -> bool:
        """True for what was opened from an auditor's package, and is only ever read."""
        return self.application_id == PACKAGE_ID


def read_header(path: Path) -> Header:
    """Tells a foreign, damaged or missing file before SQLite touches it.

    Only for a file that this process has no transaction on: closing it would cancel SQLite's locks.
    """
    try:
        if path.exists() and not path.is_dir() and not path.is_file():
            raise UserError("{path} is no ordinary file: name a database file.", path=path)
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        raise UserError(
            "There is no database at {path}: check the name, or create one with new-plan.", path=path
        ) from None
    except IsADirectoryError:
        raise UserError("{path} is a folder: name a database file.", path=path) from None
    except OSError as error:
        raise UserError(
            "{path} can't be read ({why}): check its permissions.", path=path, why=str(error.strerror)
        ) from None
    if len(head) < 100 or not head.startswith(b"SQLite format 3\x00"):
        kind = DamagedError if _was_ours(path, head) else UserError
        raise kind(Sentence("{path} is not a Remediary database: choose another file.", path=path))
    page_size, pages, changed, version, application_id, valid_for = _numbers(head)
    if application_id not in (APPLICATION_ID, PACKAGE_ID):
        raise UserError("{path} is a database of another program: choose another file.", path=path)
    if changed == valid_for and pages * page_size > size and not _journal(path).exists():
        raise DamagedError(
            Sentence(
                "{path} is cut short ({size} of {whole} bytes): restore it from a backup.",
                path=path,
                size=size,
                whole=pages * page_size,
            )
        )
    return Header(application_id, version)


def _was_ours(path: Path, head: bytes) -> bool:
    """True for what may have been a database: its beginning is wiped out, or backups of it lie beside it."""
    return (len(head) == 100 and len(set(head)) == 1) or path.with_name(f"{path.name}.backups").is_dir()


def _numbers(head: bytes) -> tuple[int, int, int, int, int, int]:
    page_size: int = struct.unpack(">H", head[16:18])[0]
    pages, changed = struct.unpack(">I", head[28:32])[0], struct.unpack(">I", head[24:28])[0]
    version, application_id = struct.unpack(">i", head[60:64])[0], struct.unpack(">I", head[68:72])[0]
    valid_for = struct.unpack(">I", head[92:96])[0]
    return (65536 if page_size == 1 else page_size), pages, changed, version, application_id, valid_for


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


def is_read_only(path: Path) -> bool:
    """True when the file or its folder may not be written, or is marked so for everybody (which root could pass)."""
    # Without a journal beside the file nothing can be saved.
    return any(
        not os.access(place, os.W_OK) or not place.stat().st_mode & 0o222 for place in (path, path.resolve().parent)
    )


def roll_back_unfinished(path: Path) -> None:
    """Lets SQLite take back what a killed program had half written, as opening a file to write does."""
    if _journal(path).exists() and not is_read_only(path):
        try:
            with _closing(f"{path.resolve().as_uri()}?mode=rw") as connection:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        except sqlite3.Error as error:
            raise explained(error, path) or error from error


def engine_for(path: Path, *, read_only: bool = False, create: bool = False, foreign_keys: bool = True) -> Engine:
    """An engine whose transactions begin for real; a missing file is never created by mistake."""
    mode = "ro" if read_only else "rwc" if create else "rw"
    uri = f"{path.resolve().as_uri()}?mode={mode}"

    def connect() -> Any:  # SQLAlchemy describes connections in another way than sqlite3
        connection = sqlite3.connect(
            uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        pragmas = [*_PRAGMAS, f"foreign_keys={'ON' if foreign_keys else 'OFF'}"]
        if not read_only:
            pragmas.append("journal_mode=DELETE")
        try:
            for pragma in pragmas:
                connection.execute(f"PRAGMA {pragma}").close()
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    first = _first_engine()
    engine = Engine(QueuePool(connect, pool_size=1, dialect=first.dialect), first.dialect, first.url)
    engine.update_execution_options(compiled_cache=_worded_statements())
    event.listen(engine, "begin", _begin)
    return engine


@cache
def _first_engine() -> Engine:
    """One that has met SQLite; what it learned of it holds for every file."""
    engine = create_engine("sqlite+pysqlite://")
    engine.connect().close()
    return engine


@cache
def _worded_statements() -> LRUCache[Any, Any]:
    """The SQL of each statement, put into words once for all files: that takes longer than to run it."""
    return LRUCache(500)


def _begin(connection: Connection) -> None:
    # A deferred read that later writes is refused at once, so writers ask for the lock first.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def mark_version(connection: Connection, version: int) -> None:
    """Writes the program's mark and the schema version into the file's header, with the transaction."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {version}")


def mark_from_package(connection: Connection) -> None:
    """Marks the file as the contents of a package, with the transaction."""
    connection.exec_driver_sql(f"PRAGMA application_id = {PACKAGE_ID}")


def schema_objects(connection: Connection) -> list[list[str]]:
    """Everything that the file is built of: kind, name, and the statement that made it."""
    query = "SELECT type, name, coalesce(sql, '') FROM sqlite_master ORDER BY type, name"
    return [list(row) for row in connection.exec_driver_sql(query).all()]


def row_counts(connection: Connection) -> dict[str, int]:
    """How many rows each of our tables has."""
    names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
    kept = [name for name in names if not name.startswith(("sqlite_", "alembic_"))]
    return {name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one() for name in kept}


def data_version(connection: Connection) -> int:
    """A number that changes when another connection than this one has written into the file."""
    return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())


def has_broken_references(connection: Connection) -> bool:
    """True when a row points to one that is not there."""
    return bool(connection.exec_driver_sql("PRAGMA foreign_key_check").all())


def backup(source: sqlite3.Connection, target: Path) -> None:
    """What an open connection reads, also of a file that was deleted meanwhile, into a file that must not exist yet."""
    with _closing(f"{target.resolve().as_uri()}?mode=rwc") as new:
        source.execute("BEGIN").close()
        try:
            # A backup waits for a busy file for ever; a read gives up in time, and holds the file meanwhile.
            source.execute("SELECT count(*) FROM sqlite_master").fetchall()
            source.backup(new, pages=-1)
        finally:
            source.execute("ROLLBACK").close()


class _closing:  # noqa: N801 - reads as the standard library's contextlib.closing
    def __init__(self, uri: str) -> None:
        self.connection = sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None)

    def __enter__(self) -> sqlite3.Connection:
        return self.connection

    def __exit__(self, *_error: object) -> None:
        self.connection.close()


_SENTENCES = {
    sqlite3.SQLITE_BUSY: "{path} is being written by another program: wait a moment and try again.",
    sqlite3.SQLITE_LOCKED: "{path} is being written by another program: wait a moment and try again.",
    sqlite3.SQLITE_CORRUPT: "{path} is damaged: restore it from a backup.",
    sqlite3.SQLITE_NOTADB: "{path} is not a Remediary database: choose another file.",
    sqlite3.SQLITE_READONLY_ROLLBACK: "{path} was being written when a program ended, and can't be put in order where"
    " it is read-only: copy it and {path}-journal to a folder of yours, and open the copy.",
    sqlite3.SQLITE_TOOBIG: "The text is too long for a database: shorten it to less than 900 MB.",
}
# What a copy elsewhere gets around.
_OF_THE_PLACE = {
    sqlite3.SQLITE_FULL: "The disk of {path} is full, nothing was saved: make room and try again, or save a copy"
    " elsewhere.",
    sqlite3.SQLITE_READONLY: "{path} can't be written, nothing was saved: check its place and its permissions, or save"
    " a copy elsewhere.",
    sqlite3.SQLITE_CANTOPEN: "{path} can't be opened: check that its folder exists and may be written.",
    sqlite3.SQLITE_IOERR: "The disk failed while using {path}, nothing was saved: check the disk and try again, or save"
    " a copy elsewhere.",
    # The same in particular (sqlite.org/rescode.html, extended result codes).
    # The journal is gone from its folder, but that may not be on the disk yet: a power cut can bring it back.
    sqlite3.SQLITE_IOERR_DIR_FSYNC: "The disk failed at the very end of saving into {path}: see whether your change is"
    " there, check the disk, and save a copy elsewhere.",
    sqlite3.SQLITE_READONLY_DBMOVED: "{path} was moved or deleted while it was open, nothing was saved: save a copy"
    " elsewhere, or put it back.",
    sqlite3.SQLITE_READONLY_DIRECTORY: "The folder of {path} can't be written, nothing was saved: check its"
    " permissions, or save a copy elsewhere.",
}


def explained(error: DBAPIError | sqlite3.Error, path: Path, *, writing: bool = False) -> UserError | None:
    """What a database error means to the user, who may have been saving; None where it is our own mistake."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    if code is None:
        return None
    if writing and code & 0xFF == sqlite3.SQLITE_CANTOPEN:  # it is the journal, since the file is open
        code = sqlite3.SQLITE_READONLY_DIRECTORY
    known = (code, code & 0xFF)
    for one in known:
        if one in _SENTENCES:
            kind = DamagedError if code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB) else UserError
            return kind(Sentence(_SENTENCES[one], path=path))
    for one in known:
        if one in _OF_THE_PLACE:
            return StorageError(Sentence(_OF_THE_PLACE[one], path=path))
    return None
