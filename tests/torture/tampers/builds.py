"""What the file is built of: guards, tables, indexes, their texts, and the marks in its header."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from tests.torture.tampers.tamper import Tamper

_MARKS = (
    "PRAGMA user_version = 5", "PRAGMA user_version = 7", "PRAGMA user_version = 0", "PRAGMA user_version = -6",
    "PRAGMA application_id = 0", "PRAGMA application_id = 1380795482", "DELETE FROM alembic_version",
    "UPDATE alembic_version SET version_num = '0005'", "INSERT INTO alembic_version VALUES ('0007')",
)  # fmt: skip
_ADDITIONS = (
    "CREATE TABLE more (id INTEGER PRIMARY KEY)",
    "CREATE INDEX quick ON revisions (author)",
    "CREATE VIEW shown AS SELECT * FROM revisions",
    "CREATE TRIGGER always AFTER INSERT ON revisions BEGIN DELETE FROM views; END",
    "CREATE TRIGGER before_all BEFORE INSERT ON ledger BEGIN SELECT RAISE(IGNORE); END",
    "ALTER TABLE revisions ADD COLUMN more TEXT",
    "ALTER TABLE questions RENAME COLUMN text TO words",
    "DROP TABLE postings",
    "ALTER TABLE views RENAME TO looks",
)  # fmt: skip


def changed_builds(path: Path) -> Iterator[Tamper]:
    """Every guard dropped, emptied and weakened; every table's text changed; marks and additions."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    for kind, name, sql in found:
        if kind == "trigger":
            yield _sql("guard dropped", name, f"DROP TRIGGER {name}")
            head = sql[: sql.index(" BEGIN ")]
            yield _sql("guard emptied", name, f"DROP TRIGGER {name}", f"{head} BEGIN SELECT 1; END")
        yield _text("text of the build", name, sql, f"{sql} ")
        yield _text("text of the build", name, sql, sql.replace("NOT NULL", "", 1))
        yield _text("text of the build", name, sql, sql.replace("STRICT", ""))
        yield _text("text of the build", name, sql, sql.replace("UNIQUE", "CHECK"))
        yield _text("text of the build", name, sql, sql.replace("CREATE", "create", 1))
    for statement in (*_MARKS, *_ADDITIONS):
        yield _sql("mark or addition", statement[:40], statement)


def _sql(kind: str, name: str, *statements: str) -> Tamper:
    def make(path: Path) -> bool:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for statement in statements:
                connection.execute(statement)
        return True

    return Tamper(kind, name, make)


def _text(kind: str, name: str, old: str, new: str) -> Tamper:
    def make(path: Path) -> bool:
        if new == old:
            return False
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (new, name))
        return True

    return Tamper(kind, name, make)
