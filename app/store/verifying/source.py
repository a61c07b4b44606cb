"""Reading a database file for verification: by SQLite alone, in small pages, so that nobody has to wait."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

Row = tuple[Any, ...]
_BUSY_SECONDS = 5.0
# Between two pages other programs can write; small ones stay in the processor's caches.
PAGE_ROWS = 250


class Source:
    """A file that is only read. Texts that are no UTF-8 any more are read all the same, as what they are not."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self, query: str, values: Sequence[object] = ()) -> list[Row]:
        """Every row that a query finds."""
        try:
            return self._connection.execute(query, values).fetchall()
        except sqlite3.OperationalError as error:
            if "decode" not in str(error):
                raise
            self._connection.text_factory = _as_it_is
            return self._connection.execute(query, values).fetchall()

    def pages(self, query: str, key: str, limit: int, most: int = PAGE_ROWS) -> Iterator[Row]:
        """The rows of a query that begins with a whole number called `key`, in its order, up to a limit of it."""
        last = None
        paged = f"SELECT * FROM ({query}) WHERE {key} > ? AND {key} <= ? ORDER BY {key} LIMIT {most}"
        while True:
            rows = self.all(paged, (-(2**62) if last is None else last, limit))
            yield from rows
            if len(rows) < most:
                return
            last = rows[-1][0]

    def columns(self, table: str) -> list[tuple[str, int]]:
        """The columns of a table, each with its place in the primary key, 0 for none."""
        return [(row[1], row[5]) for row in self.all(f'PRAGMA table_info("{table}")')]

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """What is read meanwhile belongs together."""
        self._connection.execute("BEGIN").close()
        try:
            yield
        finally:
            self._connection.execute("ROLLBACK").close()


@contextmanager
def opened(path: Path) -> Iterator[Source]:
    """The file, read-only; nothing of it is believed, and nothing in it is run."""
    uri = f"{path.resolve().as_uri()}?mode=ro"
    connection = sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    with closing(connection):
        for pragma in ("query_only=ON", "trusted_schema=OFF", "cell_size_check=ON"):
            connection.execute(f"PRAGMA {pragma}").close()
        yield Source(connection)


def _as_it_is(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogateescape")
