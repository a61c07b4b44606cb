"""Building a file from the entries of a log: what the auditor's package of one plan holds, to be looked at only."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, LargeBinary, Table, func, select
from sqlalchemy.exc import SQLAlchemyError

from app.domain.errors import UserError
from app.domain.ledger import DELETE, FOUND, INSERT, SCHEMA, UPDATE
from app.store import guards, sqlite
from app.store.schema import APPEND_ONLY, SCHEMA_VERSION, actions, content_pieces, metadata, revisions
from app.store.schema import ledger as ledger_table
from app.store.upgrading import build_file

# What stands for the content of an entry that is not known.
_UNKNOWN = '{"at":"","author":"","change":"unknown","plan":null,"row":{},"table":""}'
_PER_STATEMENT = 1_000


@dataclass(frozen=True, slots=True)
class Replayed:
    """An entry of the log: the canonical form of its content, or nothing where that is not known.

    `row` stands in for the row where only a part of the content is known, as that of evidence with a hidden name.
    """

    n: int
    hash: str
    content: str = ""
    row: Mapping[str, Any] | None = None


# The bytes with this SHA-256, in pieces; None where they are not known.
Content = Callable[[str], Iterator[bytes] | None]


def replay(path: Path, entries: Iterable[Replayed], content: Content) -> None:
    """Builds a new file at the path, which is marked as read-only for every version of this program.

    Rows whose bytes are not known are absent, but for those of evidence. A UserError where the entries tell of what
    this version does not know.
    """
    build_file(path)
    engine = sqlite.engine_for(path, foreign_keys=False).execution_options(writes=True)
    try:
        with engine.begin() as connection:
            for name in guards.statements(APPEND_ONLY):
                connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
            connection.exec_driver_sql("DELETE FROM ledger")
            _Replaying(connection, content).run(entries)
            _set_heads(connection)
            guards.install(connection, APPEND_ONLY)
            sqlite.mark_from_package(connection)
    except (SQLAlchemyError, OverflowError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UserError(
            "The package tells of rows that can't be shown ({why}): it was made by another program.",
            why=type(error).__name__,
        ) from error
    finally:
        engine.dispose()


class _Replaying:
    """Writes the rows of the entries."""

    def __init__(self, connection: Connection, content: Content) -> None:
        self._connection, self._content = connection, content
        self._log: list[dict[str, Any]] = []

    def run(self, entries: Iterable[Replayed]) -> None:
        """Takes all of them, in their order."""
        for entry in entries:
            self._log.append({"n": entry.n, "content": entry.content or _UNKNOWN, "hash": entry.hash})
            if len(self._log) == _PER_STATEMENT:
                self._write_log()
            if entry.row is not None:
                self._add("evidence", entry.row)
            elif entry.content:
                self._take(json.loads(entry.content))
        self._write_log()

    def _write_log(self) -> None:
        if self._log:
            self._connection.execute(ledger_table.insert(), self._log)
            self._log.clear()

    def _take(self, told: Mapping[str, Any]) -> None:
        change, name, row = told["change"], told["table"], told["row"]
        if change == SCHEMA:
            _refuse_newer(row["version"])
        elif change in (INSERT, FOUND):
            self._add(name, row)
        elif change in (UPDATE, DELETE):
            self._change(change, metadata.tables[name], row)

    def _add(self, name: str, row: Mapping[str, Any]) -> None:
        if name == "update_rows":
            rows = [{"update_id": row["update_id"], "position": n, "seq": seq} for n, seq in enumerate(row["seqs"], 1)]
            if rows:
                self._connection.execute(metadata.tables[name].insert(), rows)
            return None
        if name == "contents":
            return self._add_content(row)
        table = metadata.tables[name]
        values = {column.name: row[column.name] for column in table.columns if column.name in row}
        if name == "actions":
            values["head_seq"] = 0
        for column in table.columns:
            if isinstance(column.type, LargeBinary):
                pieces = self._content(values[column.name]["sha256"])
                if pieces is None:
                    return None
                values[column.name] = b"".join(pieces)
        self._connection.execute(table.insert(), values)
        return None

    def _add_content(self, row: Mapping[str, Any]) -> None:
        pieces = self._content(row["sha256"])
        if pieces is None:
            return
        self._connection.execute(metadata.tables["contents"].insert(), dict(row))
        for position, piece in enumerate(pieces, 1):
            values = {"sha256": row["sha256"], "position": position, "content": piece}
            self._connection.execute(content_pieces.insert(), values)

    def _change(self, change: str, table: Table, row: Mapping[str, Any]) -> None:
        keys = [column.name for column in table.primary_key.columns]
        same = [table.c[name] == row[name] for name in keys]
        changed = {name: value for name, value in row.items() if name not in keys and name in table.c}
        if change == DELETE:
            self._connection.execute(table.delete().where(*same))
        elif changed:
            self._connection.execute(table.update().where(*same).values(**changed))


def _refuse_newer(version: object) -> None:
    if not isinstance(version, int) or version > SCHEMA_VERSION:
        raise UserError("The package was written by a newer version of Remediary: install that version to open it.")


def _set_heads(connection: Connection) -> None:
    newest = select(func.max(revisions.c.seq)).where(revisions.c.action_id == actions.c.id).scalar_subquery()
    connection.execute(actions.update().values(head_seq=func.coalesce(newest, 0)))
