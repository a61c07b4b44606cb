"""Single entries of a database file's log, read through a connection of their own: fit for any thread."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import UserError
from app.domain.ledger import EMPTY, GENESIS, Head
from app.store.verifying.source import Source, opened


class Heads:
    """The entries by number and by hash."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def newest(self) -> Head:
        """The newest entry."""
        return self._one("ORDER BY n DESC LIMIT 1") or EMPTY

    def at(self, n: int) -> Head | None:
        """The entry of a number, None where the log is shorter."""
        return self._one("WHERE n = ?", n)

    def holds(self, wanted: str) -> Head | None:
        """The entry with this hash, None where the log never had it."""
        return EMPTY if wanted == GENESIS else self._one("WHERE hash = ? ORDER BY n LIMIT 1", wanted)

    def held(self, head: Head) -> Head | None:
        """The entry that a head is, None where the log never had it; quick where the head has its number."""
        if head.n:
            found = self.at(head.n)
            return found if found == head else None
        return self.holds(head.hash)

    def _one(self, where: str, *values: object) -> Head | None:
        rows = self._source.all(f"SELECT n, hash FROM ledger {where}", values)
        return Head(*rows[0]) if rows else None


@contextmanager
def heads_of(path: Path) -> Iterator[Heads]:
    """The log of a file; a UserError where it can't be read."""
    try:
        with opened(path) as source:
            yield Heads(source)
    except sqlite3.Error as error:
        raise UserError("The history log of {path} can't be read: {why}.", path=path, why=str(error)[:300]) from error
