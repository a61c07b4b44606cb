"""Writing rows together with their entries in the log: there is no other way to write one."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, Dialect, Insert, Table, Update, bindparam, func, select

from app.domain.ledger import (
    DELETE,
    EMPTY,
    GENESIS,
    INSERT,
    UPDATE,
    Entry,
    Head,
    around,
    content,
    entry_after,
    forms_of,
    hashes_after,
    row_form,
)
from app.domain.revisions import time_text
from app.store.schema import actions, content_pieces, update_rows
from app.store.schema import ledger as ledger_table

# What is derived from other rows, and is checked against those instead.
NOT_LOGGED: Mapping[str, frozenset[str]] = {"actions": frozenset({"head_seq"})}

# Is told how many rows were written since the last time; what it raises ends the transaction.
Told = Callable[[int], object]

# Who writes, and when, as a UTC text.
Signature = tuple[str, str]
UNSIGNED: Signature = ("", "")

_TAIL = select(ledger_table.c.n, ledger_table.c.hash).order_by(ledger_table.c.n.desc()).limit(1)
_HASH = select(ledger_table.c.hash).where(ledger_table.c.n == bindparam("wanted"))
_APPEND = ledger_table.insert()
_MOVE_HEAD = actions.update().where(actions.c.id == bindparam("action")).values(head_seq=bindparam("seq"))
# Rows that say themselves when and by whom they were written.
TIMES, AUTHORS = ("at", "issued_at", "added_at"), ("author",)


def untold(_count: int) -> None:
    """Nobody waits for so few rows."""


def sign(connection: Connection, author: str, now: Callable[[], datetime] | None) -> None:
    """Says who writes in the transaction that has begun, and how to ask for the time; nobody where none is said."""
    connection.info["signature"] = (connection.get_transaction(), author, now)


def head(connection: Connection) -> Head:
    """The newest entry."""
    row = connection.execute(_TAIL).one_or_none()
    return Head(row.n, row.hash) if row is not None else EMPTY


def hash_of(connection: Connection, n: int) -> str | None:
    """The hash of the entry with this number, None where there is none."""
    found: str | None = connection.execute(_HASH, {"wanted": n}).scalar_one_or_none()
    return found if n else GENESIS


def holds(connection: Connection, wanted: str) -> Head | None:
    """The entry with this hash, None where the log never had it."""
    if wanted == GENESIS:
        return EMPTY
    query = select(ledger_table.c.n, ledger_table.c.hash).where(ledger_table.c.hash == wanted)
    row = connection.execute(query).first()
    return Head(row.n, row.hash) if row is not None else None


def entries(connection: Connection, after: int, most: int) -> list[Entry]:
    """At most so many entries that come after a number, in their order."""
    query = select(ledger_table).where(ledger_table.c.n > after).order_by(ledger_table.c.n).limit(most)
    return [Entry(row.n, row.content, row.hash) for row in connection.execute(query).all()]


def insert(
    connection: Connection, table: Table, plan_id: int | None, values: Mapping[str, Any], by: Signature = UNSIGNED
) -> int:
    """Adds a row, and returns its number; a row with an `id` takes the next one where none is said.

    `by` says who and when where the row has no columns for it.
    """
    row = {column.name: values.get(column.name) for column in table.columns}
    key = "id" if "id" in row else None
    if key and row[key] is None:
        row[key] = next_id(connection, table)
        if table.name == "plans":
            plan_id = row[key]
    connection.execute(_insert(table), row)
    _log(connection, INSERT, table, plan_id, row, by)
    return int(row["id"] or 0) if key else 0


def insert_all(
    connection: Connection, table: Table, plan_id: int, columns: Mapping[str, Sequence[Any]], by: Signature
) -> None:
    """Adds many complete rows without bytes at once, given by their columns, in their order, each with its entry."""
    _insert_rows(connection, table, columns)
    hidden = NOT_LOGGED.get(table.name, frozenset())
    forms = forms_of({name: column for name, column in columns.items() if name not in hidden})
    before, behind = around(INSERT, table.name, plan_id, *by)
    contents = [f"{before}{form}{behind}" for form in forms]
    tail = _tail(connection)
    hashes = hashes_after(tail, contents)
    numbers = range(tail.n + 1, tail.n + 1 + len(contents))
    _insert_rows(connection, ledger_table, {"n": numbers, "content": contents, "hash": hashes})
    connection.info["tail"] = (connection.get_transaction(), Head(numbers[-1], hashes[-1]))


def _insert_rows(connection: Connection, table: Table, columns: Mapping[str, Sequence[Any]]) -> None:
    rows = list(zip(*(columns[column.name] for column in table.columns), strict=True))
    # As the driver takes them: for rows by the thousand, looking at each value takes longer than writing it.
    connection.exec_driver_sql(_written(_insert(table), connection.dialect), rows)


def insert_update_rows(
    connection: Connection, plan_id: int, update_id: int, seqs: Sequence[int], by: Signature
) -> None:
    """Adds the rows of an issued update, in their order, as one entry."""
    rows = [{"update_id": update_id, "position": n, "seq": seq} for n, seq in enumerate(seqs, 1)]
    if rows:
        connection.execute(_insert(update_rows), rows)
    _log(connection, INSERT, update_rows, plan_id, {"update_id": update_id, "seqs": list(seqs)}, by)


def insert_piece(connection: Connection, sha256: str, position: int, piece: bytes) -> None:
    """Adds a piece of a content, which has no entry of its own: that of the content holds the hash of all of them."""
    values = {"sha256": sha256, "position": position, "content": piece}
    connection.execute(_insert(content_pieces), values)


def update(
    connection: Connection, table: Table, plan_id: int, key: Mapping[str, Any], values: Mapping[str, Any]
) -> None:
    """Changes the row with this key; the entry holds the columns that differ, and there is none where none does."""
    same = [table.c[name] == value for name, value in key.items()]
    now = connection.execute(select(table).where(*same)).mappings().one()
    changed = {name: value for name, value in values.items() if now[name] != value}
    if not changed:
        return
    connection.execute(table.update().where(*same).values(**changed))
    _log(connection, UPDATE, table, plan_id, {**key, **changed})


def delete(connection: Connection, table: Table, plan_id: int, key: Mapping[str, Any]) -> bool:
    """Deletes the row with this key; false where there is none."""
    found = connection.execute(table.delete().where(*(table.c[name] == value for name, value in key.items())))
    if found.rowcount:
        _log(connection, DELETE, table, plan_id, key)
    return found.rowcount > 0


def move_heads(connection: Connection, seqs: Mapping[int, int]) -> None:
    """Makes a revision each action's newest one, by the action's id.

    That follows from the revisions, so that no entry tells it.
    """
    if seqs:
        rows = [(seq, action_id) for action_id, seq in seqs.items()]
        connection.exec_driver_sql(_written(_MOVE_HEAD, connection.dialect), rows)


def next_id(connection: Connection, table: Table) -> int:
    """One more than any id in a table whose rows are never deleted."""
    return int(connection.execute(_last_id(table)).scalar_one()) + 1


@cache
def _written(statement: Insert | Update, dialect: Dialect) -> str:
    """The statement as the driver takes it, with its values in the order of their places."""
    return str(statement.compile(dialect=dialect))


@cache
def _insert(table: Table) -> Insert:
    return table.insert()


@cache
def _last_id(table: Table) -> Any:
    return select(func.coalesce(func.max(table.c.id), 0))


def _log(
    connection: Connection, change: str, table: Table, plan_id: int | None, row: Mapping[str, Any],
    by: Signature = UNSIGNED,
) -> None:  # fmt: skip
    append(connection, _content(connection, change, table, plan_id, row, by))


def _content(
    connection: Connection, change: str, table: Table, plan_id: int | None, row: Mapping[str, Any], by: Signature
) -> str:
    hidden = NOT_LOGGED.get(table.name)
    shown = {name: value for name, value in row.items() if name not in hidden} if hidden else row
    author, at = by if by != UNSIGNED else _signature(connection, row)
    return content(change, table.name, plan_id, row_form(shown), author, at)


def append(connection: Connection, text: str) -> Entry:
    """Adds an entry with this content."""
    entry = entry_after(_tail(connection), text)
    connection.execute(_APPEND, {"n": entry.n, "content": entry.content, "hash": entry.hash})
    connection.info["tail"] = (connection.get_transaction(), Head(entry.n, entry.hash))
    return entry


def _tail(connection: Connection) -> Head:
    transaction, tail = connection.info.get("tail", (None, EMPTY))
    # Only the writer whose transaction it is knows the tail without asking.
    return tail if transaction is connection.get_transaction() else head(connection)


def _signature(connection: Connection, row: Mapping[str, Any]) -> Signature:
    """Who and when, as the row says, else as was said of the transaction."""
    at = next((row[name] for name in TIMES if row.get(name)), "")
    author = next((row[name] for name in AUTHORS if row.get(name) is not None), None)
    transaction, signed, now = connection.info.get("signature", (None, "", None))
    if transaction is not connection.get_transaction():
        signed, now = "", None
    if not at and now is not None:
        at = time_text(now())
    return (signed if author is None else author), at
