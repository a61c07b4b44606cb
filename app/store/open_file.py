"""Whether the file at a path is still the one that was opened, with all in it that was saved."""

import sqlite3
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from app.domain.errors import LostError, StorageError
from app.domain.ledger import Head
from app.store import ledger

# What SQLite says of bytes that are no database of ours any more (sqlite.org/rescode.html).
_UNREADABLE = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class OpenFile:
    """Recognises a file by where it lies on the disk, and what it holds by the newest entry of its log."""

    def __init__(self, path: Path) -> None:
        facts = path.stat()
        self.path, self.mode = path, facts.st_mode & 0o777
        self._identity = facts.st_dev, facts.st_ino
        self._head: Head | None = None
        self._seen: tuple[int, int] | None = None

    def is_at(self, path: Path) -> bool:
        """True when the path leads to this very file."""
        try:
            facts = path.stat()
        except OSError:  # it is gone, or its folder can't be looked into any more
            return False
        return (facts.st_dev, facts.st_ino) == self._identity

    def refuse_elsewhere(self) -> None:
        """A StorageError where the path leads to nothing, or to another file."""
        # A file that was replaced while open would take our pages into somebody else's data.
        if not self.is_at(self.path):
            raise StorageError(
                "{path} was moved, replaced or deleted while it was open, nothing was saved: save a copy elsewhere, or"
                " put it back.",
                path=self.path,
            )

    def was_touched(self) -> bool:
        """True where somebody has written into it since it was looked at last, in whatever manner."""
        return self._seen is None or self._state() not in (None, self._seen)

    def look(self, connection: Connection) -> None:
        """A LostError where it lacks what was saved; else it is known from now on."""
        known = self._head
        if known is not None and ledger.hash_of(connection, known.n) != known.hash:
            raise lost(self.path)
        self._head = ledger.head(connection)
        self.remember()

    def learn(self, head: Head) -> None:
        """What this program has saved."""
        self._head = head
        self.remember()

    def remember(self) -> None:
        """Takes what lies on the disk now for looked at."""
        self._seen = self._state()

    def explains(self, error: DBAPIError) -> bool:
        """True where it can't be read because somebody has written into it."""
        code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
        return code in _UNREADABLE and self._head is not None and self.was_touched()

    def _state(self) -> tuple[int, int] | None:
        try:
            facts = self.path.stat()
        except OSError:
            return None
        return facts.st_size, facts.st_mtime_ns


def lost(path: Path) -> LostError:
    """What is said of a file that was overwritten or cut while it was open."""
    return LostError(
        "{path} was overwritten or cut by another program while it was open, nothing was saved: restore it from a"
        " backup.",
        path=path,
    )
