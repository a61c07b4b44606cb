"""Rows that are deleted, doubled, swapped, or renumbered, in every table."""

import random
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.store.verifying.forgers import forging
from tests.torture.tampers.cells import tables
from tests.torture.tampers.tamper import Tamper

Made = Callable[[sqlite3.Connection, str, random.Random], bool]


def changed_rows(path: Path, chance: random.Random, each: int) -> Iterator[Tamper]:
    """So many of each kind in each table."""
    kinds: dict[str, Made] = {"deleted": _delete, "doubled": _double, "swapped": _swap, "renumbered": _renumber}
    for table in tables(path):
        for kind, made in kinds.items():
            for _ in range(each):
                yield _tamper(f"row {kind}", table, made, chance.random())
        yield _tamper("rows all deleted", table, _delete_all, 0)


def _tamper(kind: str, table: str, made: Made, seed: float) -> Tamper:
    def make(path: Path) -> bool:
        with forging(path) as connection:
            try:
                return made(connection, table, random.Random(seed))
            except sqlite3.IntegrityError:
                return False

    return Tamper(kind, table, make)


def _rows(connection: sqlite3.Connection, table: str) -> list[tuple[Any, ...]]:
    return connection.execute(f"SELECT rowid, * FROM {table} ORDER BY rowid").fetchall()


def _delete(connection: sqlite3.Connection, table: str, chance: random.Random) -> bool:
    rows = _rows(connection, table)
    if rows:
        connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (chance.choice(rows)[0],))
    return bool(rows)


def _delete_all(connection: sqlite3.Connection, table: str, _chance: random.Random) -> bool:
    return connection.execute(f"DELETE FROM {table}").rowcount > 0


def _double(connection: sqlite3.Connection, table: str, chance: random.Random) -> bool:
    """A row like one that is there, under keys of its own: an invented revision, update, question and so on."""
    rows, facts = _rows(connection, table), connection.execute(f"PRAGMA table_info({table})").fetchall()
    if not rows:
        return False
    values = list(chance.choice(rows)[1:])
    for place, (_, name, kind, _, _, key) in enumerate(facts):
        if key or name in ("number", "ordinal", "seq", "n"):
            values[place] = _fresh(connection, table, name, kind, values[place], chance)
    connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)
    return True


def _fresh(
    connection: sqlite3.Connection, table: str, name: str, kind: str, value: object, chance: random.Random
) -> object:
    if kind == "INTEGER":
        highest: int = connection.execute(f'SELECT max("{name}") FROM {table}').fetchone()[0]
        return highest + 1 if chance.random() < 0.8 else -1
    return f"{value}{chance.randrange(1000)}"


def _swap(connection: sqlite3.Connection, table: str, chance: random.Random) -> bool:
    """Two rows change places: each stands under the key of the other."""
    facts = connection.execute(f"PRAGMA table_info({table})").fetchall()
    keys = [place for place, fact in enumerate(facts, 1) if fact[5]]
    own = [place for place in range(1, len(facts) + 1) if place not in keys]
    rows = _rows(connection, table)
    pairs = [(one, two) for one in rows for two in rows if one[0] < two[0] and _differ(one, two, own)]
    if not pairs:
        return False
    one, two = chance.choice(pairs)
    connection.execute(f"DELETE FROM {table} WHERE rowid IN (?, ?)", (one[0], two[0]))
    names = ", ".join(f'"{fact[1]}"' for fact in facts)
    for key, said in ((one, two), (two, one)):
        values = [key[place] if place in keys else said[place] for place in range(1, len(key))]
        marks = ", ".join("?" * (len(values) + 1))
        connection.execute(f"INSERT INTO {table} (rowid, {names}) VALUES ({marks})", (key[0], *values))
    return True


def _differ(one: tuple[Any, ...], two: tuple[Any, ...], own: list[int]) -> bool:
    return any(one[place] != two[place] for place in own)


def _renumber(connection: sqlite3.Connection, table: str, chance: random.Random) -> bool:
    """A row moves to the end, with all that it says: its number, or its place in the file, is another."""
    keys = [fact[2] for fact in connection.execute(f"PRAGMA table_info({table})") if fact[5]]
    rows = _rows(connection, table)
    if len(rows) < 2 or keys != ["INTEGER"]:  # where a row has other keys, its place in the file says nothing
        return False
    connection.execute(f"UPDATE {table} SET rowid = ? WHERE rowid = ?", (rows[-1][0] + 1, chance.choice(rows[:-1])[0]))
    return True
