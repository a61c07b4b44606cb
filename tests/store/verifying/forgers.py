"""Somebody who writes straight into a database file, past the program and its guards."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from app.domain.ledger import EMPTY, Head, content_hash, entry_hash


@contextmanager
def forging(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection without guards, which are put back afterwards as they were."""
    with closing(sqlite3.connect(path)) as connection:
        guards = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for _, statement in guards:
            connection.execute(statement)
        connection.commit()


def forge(path: Path, *statements: str, values: Sequence[object] = ()) -> None:
    """Runs statements on the file."""
    with forging(path) as connection:
        for statement in statements:
            connection.execute(statement, values)


def rebuild_chain(path: Path) -> Head:
    """Makes every hash of the log fit again, as somebody would who knows how they are made."""
    with forging(path) as connection:
        head = EMPTY
        for n, (row, text) in enumerate(connection.execute("SELECT n, content FROM ledger ORDER BY n").fetchall(), 1):
            head = Head(n, entry_hash(n, head.hash, content_hash(text)))
            connection.execute("UPDATE ledger SET n = ?, hash = ? WHERE n = ?", (n, head.hash, row))
        return head
