"""One saved edit against one bare insert of the same values, with the same journal and synchronous level."""

import sqlite3
from itertools import count
from pathlib import Path

from app.services.workspace import Workspace
from tests.bench.measure import medians, report, timed
from tests.bench.plans import OBSERVATION, build

_ROUNDS = 300


def run(folder: Path) -> None:
    """Prints the ratio at 100 and at 100,000 revisions, and how flat it is."""
    ours = {}
    for size in (100, 100_000):
        with build(folder / f"edits-{size}.remediary", min(size, 1_000), size) as workspace:
            bare = _bare(folder / f"bare-{size}.db", workspace.path)
            found = medians({"ours": lambda w=workspace: _edit(w), "bare": lambda b=bare: _insert(b)}, rounds=_ROUNDS)
            bare.close()
        ours[size] = found["ours"]
        report(f"one edit at {size:,} revisions", found["ours"], found["bare"], 3, "one bare insert")
    report("one edit, 100,000 against 100 revisions", ours[100_000], ours[100], 1.3, "flat as history grows")


_texts = count()


def _edit(workspace: Workspace) -> float:
    text = f"{OBSERVATION}{next(_texts)}"
    return timed(lambda: workspace.actions.edit(1, 7, {"observations": text}))


def _bare(path: Path, like: Path) -> sqlite3.Connection:
    """The same table with the same rows, written by nothing but the standard library."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=DELETE").fetchall()
    connection.execute("PRAGMA synchronous=EXTRA")
    source = sqlite3.connect(f"{like.resolve().as_uri()}?mode=ro", uri=True)
    for (statement,) in source.execute("SELECT sql FROM sqlite_master WHERE name = 'revisions' AND type = 'table'"):
        connection.execute(statement)
    rows = source.execute("SELECT * FROM revisions").fetchall()
    source.close()
    connection.execute("BEGIN")
    connection.executemany(f"INSERT INTO revisions VALUES ({', '.join('?' * len(rows[0]))})", rows)
    connection.execute("COMMIT")
    return connection


def _insert(connection: sqlite3.Connection) -> float:
    row = list(connection.execute("SELECT * FROM revisions ORDER BY seq DESC LIMIT 1").fetchone())
    row[0], row[2] = row[0] + 1, row[0] + 1_000_000
    marks = ", ".join("?" * len(row))

    def insert() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"INSERT INTO revisions VALUES ({marks})", row)
        connection.execute("COMMIT")

    return timed(insert)
