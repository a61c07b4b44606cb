"""One open database file: its transactions, and whether it is still the same file."""

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError

from app.domain.errors import DamagedError, StorageError, UserError
from app.domain.sentences import Sentence
from app.store import copies, files, ledger, sqlite
from app.store.open_file import OpenFile, lost
from app.store.schema import SCHEMA_VERSION

# One transaction on the database, for services that call several functions of the store in it.
Transaction = Connection


class Database:
    """An open file. Nothing that it hands out outlives its transaction."""

    def __init__(self, path: Path, *, read_only: bool = False, is_from_package: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self.is_from_package = is_from_package
        self._file = OpenFile(path)
        self._outside_version: int | None = None
        # Called once, before the first change that is made here.
        self.before_first_change: Callable[[], object] | None = None
        self._engine: Engine = sqlite.engine_for(path, read_only=read_only)
        event.listen(self._engine, "connect", self._refuse_connection)
        self._writing_engine = self._engine.execution_options(writes=True)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent view of the file; a LostError where it lacks what was saved in it."""
        with self._explaining(), self._engine.connect() as connection:
            touched = self._prepare(connection)
            with connection.begin():
                if touched:
                    self._file.look(connection)
                yield connection

    @contextmanager
    def writing(self, author: str = "", now: Callable[[], datetime] | None = None) -> Iterator[Connection]:
        """One wish of the user: all of it is saved, or nothing; the log says whose it is, and when it was asked."""
        self.refuse_unwritable()
        self._file.refuse_elsewhere()
        wanted, self.before_first_change = self.before_first_change, None
        if wanted is not None:
            wanted()
        with self._explaining(writing=True), self._writing_engine.connect() as connection:
            self._prepare(connection)
            with connection.begin():
                # Whoever puts another file in its place holds the lock meanwhile, for which this may have waited.
                self._file.refuse_elsewhere()
                self._file.look(connection)
                ledger.sign(connection, author, now)
                yield connection
                head = ledger.head(connection)
            self._file.learn(head)

    def refuse_unwritable(self) -> None:
        """A UserError where nothing can be written into the file, for as long as it is open."""
        if self.is_from_package:
            raise UserError("This is what a package holds: it can be looked at, and stays as it was packed.")
        if self.read_only:
            raise UserError("{path} is read-only: copy it to a folder of yours and open the copy.", path=self.path)

    def was_changed_outside(self) -> bool:
        """True when somebody else has written into the file since this was asked last."""
        with self._explaining(), self._engine.connect() as connection:
            version = sqlite.data_version(connection)
        changed = self._outside_version not in (None, version)
        self._outside_version = version
        return changed

    def trouble(self) -> StorageError | None:
        """Why nothing more can be saved in the file, if it is gone or was overwritten; cheap to ask."""
        try:
            self._file.refuse_elsewhere()
            if self._file.was_touched():
                with self.reading():
                    pass
        except StorageError as error:
            return error
        except UserError:  # somebody is just writing
            return None
        return None

    def copy_to(self, path: Path, *, replace: bool = False) -> Path:
        """Writes all that was saved into another file, whole or not at all, and returns that file's real path.

        It works on where the own file was deleted or replaced meanwhile; an existing file is refused, or replaced
        where that is asked for.
        """
        if self.is_at(path):
            raise UserError("{path} is this very file: choose another name.", path=path)
        with self.reading():
            pass  # what was overwritten is no copy worth having
        with self._explaining(), self._engine.connect() as connection:
            return copies.copy_open(_raw(connection), self.path, path, self._file.mode | 0o600, replace=replace)

    def close(self) -> None:
        """Gives the file back; the object can't be used afterwards."""
        self._engine.dispose()

    def is_at(self, path: Path) -> bool:
        """True when the path leads to this very file."""
        return self._file.is_at(path)

    def _prepare(self, connection: Connection) -> bool:
        """True where the file was touched, in which case nothing that was read of it before is believed."""
        touched = self._file.was_touched()
        if touched:  # what overwrites a file need not count up what SQLite looks at
            _raw(connection).execute("PRAGMA shrink_memory").close()
        return touched

    def _refuse_connection(self, connection: sqlite3.Connection, _record: object) -> None:
        # The first connection goes on with the file that was opened; a further one would meet another.
        if not self.is_at(self.path):
            connection.close()
            self._file.refuse_elsewhere()

    @contextmanager
    def _explaining(self, *, writing: bool = False) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            explained = sqlite.explained(error, self.path, writing=writing)
            if self._file.explains(error):
                explained = lost(self.path)
            if explained is None:
                raise
            raise explained from error
        except OverflowError:
            raise UserError("One of the numbers is larger than any that was ever given: check it.") from None


def _raw(connection: Connection) -> sqlite3.Connection:
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


def _utc_now() -> datetime:
    return datetime.now(UTC)


def open_database(path: Path, now: Callable[[], datetime] = _utc_now, *, read_only: bool = False) -> Database:
    """Opens an existing file, upgrading it after a backup; a newer, foreign or damaged one is refused.

    With `read_only` it can't be written whatever its permissions say, and one of an older version is refused.
    """
    header = sqlite.read_header(path)
    if header.user_version > SCHEMA_VERSION:
        raise UserError(
            "{path} was written by a newer version of Remediary: install that version to open it.", path=path
        )
    if header.user_version < 1:
        raise DamagedError(
            Sentence(
                "{path} is damaged (it names schema {version}): restore it from a backup.",
                path=path,
                version=header.user_version,
            )
        )
    read_only = read_only or sqlite.is_read_only(path) or header.is_from_package
    if header.user_version < SCHEMA_VERSION:
        if header.is_from_package:
            raise UserError(
                "{path} was opened from a package by an older version: open the package again, into a new file.",
                path=path,
            )
        if read_only:
            raise UserError(
                "{path} is read-only and of an older version: copy it to a folder of yours first.", path=path
            )
        from app.store.upgrading import upgrade_file  # Alembic takes 0.2 s to import

        upgrade_file(path, header.user_version, now())
    database = Database(path, read_only=read_only, is_from_package=header.is_from_package)
    try:
        with database.reading() as connection:  # a damaged file shows here, not at the first edit
            connection.exec_driver_sql("SELECT count(*) FROM plans").all()
    except UserError:
        database.close()
        raise
    return database


def is_missing(path: Path) -> bool:
    """True where nothing is, or nothing can be, under that name."""
    try:
        return not path.exists()
    except OSError:  # a name that is too long
        return True


def create_database(path: Path) -> Database:
    """Creates a new file whole or not at all; an existing one is never overwritten."""
    from app.store.upgrading import build_file  # Alembic takes 0.2 s to import

    path = path.absolute()
    unfinished = path.with_name(f".remediary-{os.getpid()}.new")
    try:
        if path.exists():
            raise UserError("{path} exists already: choose another name, or open it.", path=path)
        if not path.parent.is_dir():
            raise UserError("There is no folder {folder}: create it first, or choose another one.", folder=path.parent)
        build_file(unfinished)
        files.publish_new(unfinished, path)
    except OSError as error:
        raise UserError(
            "{path} can't be created ({why}): choose another folder.", path=path, why=str(error.strerror)
        ) from error
    finally:
        with contextlib.suppress(OSError):  # it was never made where nothing can be written
            unfinished.unlink(missing_ok=True)
    return Database(path)
