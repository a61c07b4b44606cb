"""Verifying 100,000 revisions against the bare cost of reading the same rows and hashing the same bytes."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from app.store.verifying.database import verify
from tests.bench.measure import medians, report, timed
from tests.bench.plans import build

_ACTIONS, _REVISIONS, _ROUNDS = 1_000, 100_000, 5


def run(folder: Path) -> None:
    """Prints the ratio."""
    path = folder / "verifying.remediary"
    build(path, _ACTIONS, _REVISIONS).close()
    assert verify(path).holds
    found = medians({"ours": lambda: timed(lambda: verify(path)), "bare": lambda: timed(lambda: _read(path))}, _ROUNDS)
    report(f"verifying {_REVISIONS:,} revisions", found["ours"], found["bare"], 3, "reading the rows, hashing the log")


def _read(path: Path) -> None:
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        for _row in connection.execute("SELECT * FROM revisions ORDER BY seq"):
            pass
        for _n, content, _hash in connection.execute("SELECT * FROM ledger ORDER BY n"):
            hashlib.sha256(content.encode()).hexdigest()
