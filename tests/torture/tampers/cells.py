"""Changes of single values: every column of every table, in rows that are drawn."""

import random
import sqlite3
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from tests.store.verifying.forgers import forging
from tests.torture.tampers.tamper import Tamper

_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table, with the SQLite type that a value has to have there."""

    table: str
    name: str
    type: str


def tables(path: Path) -> list[str]:
    """All tables of the file that hold values."""
    with closing(sqlite3.connect(path)) as connection:
        return [name for (name,) in connection.execute(_TABLES)]


def columns(path: Path) -> list[Column]:
    """All columns of all tables."""
    with closing(sqlite3.connect(path)) as connection:
        return [
            Column(table, name, kind)
            for (table,) in connection.execute(_TABLES).fetchall()
            for _, name, kind, *_ in connection.execute(f"PRAGMA table_info({table})")
        ]


def changed_values(path: Path, chance: random.Random, each: int) -> Iterator[Tamper]:
    """So many changes of each column; each takes a row and a way to change its value by chance."""
    for column in columns(path):
        for _ in range(each):
            seed = chance.random()
            yield Tamper("value", f"{column.table}.{column.name}", lambda file, c=column, s=seed: _change(file, c, s))


def _change(path: Path, column: Column, seed: float) -> bool:
    chance = random.Random(seed)
    with forging(path) as connection:
        place = f"FROM {column.table} ORDER BY rowid"
        count = connection.execute(f"SELECT count(*) FROM {column.table}").fetchone()[0]
        if not count:
            return False
        query = f'SELECT rowid, "{column.name}" {place} LIMIT 1 OFFSET {chance.randrange(count)}'
        rowid, value = connection.execute(query).fetchone()
        other = [one for one in _others(value, column.type, chance) if one != value or type(one) is not type(value)]
        chance.shuffle(other)
        return any(_set(connection, column, rowid, one) for one in other)


def _set(connection: sqlite3.Connection, column: Column, rowid: int, value: object) -> bool:
    try:
        connection.execute(f'UPDATE {column.table} SET "{column.name}" = ? WHERE rowid = ?', (value, rowid))
    except sqlite3.IntegrityError:  # a key that is taken, or a value that has to be there
        return False
    return True


def _others(value: object, kind: str, chance: random.Random) -> list[object]:
    if value is None:
        return [{"INTEGER": 0, "BLOB": b""}.get(kind, "")]
    if isinstance(value, int):
        return [value + 1, value - 1, -value, value + 1_000_000, value ^ (1 << chance.randrange(31)), None]
    if isinstance(value, bytes):
        return [_flipped(value, chance), value[:-1], value + b"\0", b"", None]
    assert isinstance(value, str)
    place = chance.randrange(len(value)) if value else 0
    typed = value[:place] + chr(ord(value[place]) ^ 1) + value[place + 1 :] if value else "x"
    decomposed = unicodedata.normalize("NFD", value)
    return [typed, value + " ", value + "\0", value + "\n", value.swapcase(), decomposed, value[1:], "", None]


def _flipped(value: bytes, chance: random.Random) -> bytes:
    if not value:
        return b"\1"
    changed = bytearray(value)
    changed[chance.randrange(len(value))] ^= 1 << chance.randrange(8)
    return bytes(changed)
