"""How our tables lie in a file, and to which of them rows belong that no tree leads to any more."""

import re
import sqlite3
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.store.recovering.pages import Cell, Raw, Text
from app.store.schema import metadata
from app.store.upgrading import build_file

_MOMENT = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
_SHA256 = re.compile(rb"[0-9a-f]{64}")
_SHAPES = {"at": _MOMENT, "issued_at": _MOMENT, "added_at": _MOMENT, "sha256": _SHA256, "hash": _SHA256}


@dataclass(frozen=True, slots=True)
class Column:
    """A column as a record holds it; `default` is what rows have that were written before there was one."""

    name: str
    kind: str
    nullable: bool
    default: str | None


@dataclass(frozen=True, slots=True)
class Layout:
    """A table's columns in the order of its records. `alias` is the column that is the row's own number, if one is."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    alias: str

    @property
    def least(self) -> int:
        """How many columns a record has at least: a new version added the others, with a default."""
        bare = [place for place, column in enumerate(self.columns) if not column.nullable and column.default is None]
        return bare[-1] + 1 if bare else 1

    def fits(self, cell: Cell) -> int:
        """0 where a row can't be of this table, else more the surer it is."""
        if not self.least <= len(cell.values) <= len(self.columns):
            return 0
        sure = 1
        for column, value in zip(self.columns, cell.values, strict=False):
            if column.name == self.alias:
                if value is not None:
                    return 0
                continue
            if not is_of(column, value):
                return 0
            shape = _SHAPES.get(column.name)
            if shape is not None and isinstance(value, Text) and value.content:
                if not shape.fullmatch(value.content):
                    return 0
                sure += 1
        return sure


def is_of(column: Column, value: Raw | Text) -> bool:
    """True where a value may stand in a column."""
    if value is None:
        return column.nullable
    if isinstance(value, float):
        return False
    kind = "INTEGER" if isinstance(value, int) else "TEXT" if isinstance(value, Text) else "BLOB"
    return kind == column.kind


@cache
def layouts() -> dict[str, Layout]:
    """Our tables, as the newest version builds them; older ones only lack columns at the end."""
    with tempfile.TemporaryDirectory(prefix="remediary-") as folder:
        path = Path(folder) / "layout.remediary"
        build_file(path)
        with closing(sqlite3.connect(path)) as connection:
            return {name: _layout(connection, name) for name in metadata.tables}


def _layout(connection: sqlite3.Connection, name: str) -> Layout:
    facts = connection.execute(f"PRAGMA table_info({name})").fetchall()
    columns = tuple(
        Column(fact[1], fact[2], not fact[3], None if fact[4] is None else fact[4].strip("'")) for fact in facts
    )
    key = tuple(fact[1] for fact in sorted(facts, key=lambda fact: fact[5]) if fact[5])
    alias = key[0] if len(key) == 1 and next(fact[2] for fact in facts if fact[1] == key[0]) == "INTEGER" else ""
    return Layout(name, columns, key, alias)


def table_of(cells: Sequence[Cell], known: Mapping[str, Layout]) -> str:
    """The table that the rows of a leaf belong to, empty where that can't be told."""
    scores = {name: sum(layout.fits(cell) for cell in cells) for name, layout in known.items()}
    whole = {name: score for name, score in scores.items() if all(known[name].fits(cell) for cell in cells)}
    ranked = sorted((whole or scores).items(), key=lambda item: item[1], reverse=True)
    if not cells or not ranked or ranked[0][1] == 0 or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return ""
    return ranked[0][0]
