"""Single bits of the file's bytes, in rows, entries of indexes, and in what describes the tables; and whole pages."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from tests.torture.tampers.pages import Cell, Pages, varint
from tests.torture.tampers.tamper import Tamper


@dataclass(frozen=True, slots=True)
class Tree:
    """A table or an index: where its pages begin, and which column of a row is stored as its number, if any."""

    name: str
    root: int
    numbered_by: int | None


def flipped_bits(path: Path, chance: random.Random, each: int) -> Iterator[Tamper]:
    """So many bits of each table and index; half of them near the beginnings of rows, where the short values lie."""
    pages = Pages(path.read_bytes())
    for tree in trees(path):
        cells = list(pages.cells(tree.root))
        for _ in range(each if cells else 0):
            cell = chance.choice(cells)
            place, bit = _drawn(pages, cell, tree, chance)
            yield Tamper("bit", tree.name, lambda file, at=place, of=bit: _flip(file, at, of))


def damaged_pages(path: Path, chance: random.Random, each: int) -> Iterator[Tamper]:
    """Pages of every tree that become empty, become another one, or lose their beginning."""
    pages = Pages(path.read_bytes())
    for tree in trees(path):
        for _ in range(each):
            numbers = sorted(set(pages.leaves(tree.root)))
            damage, page = chance.choice((_empty, _shift, _garble)), chance.choice(numbers)
            start, size, seed = (page - 1) * pages.size, pages.size, chance.random()
            yield Tamper("page", tree.name, lambda file, d=damage, b=start, n=size, s=seed: d(file, b, n, s))


def trees(path: Path) -> list[Tree]:
    """Every table and index, and the table that describes them."""
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT name, rootpage, type FROM sqlite_master WHERE rootpage > 0 ORDER BY name"
        found = connection.execute(query).fetchall()
        return [
            Tree("sqlite_master", 1, None),
            *(Tree(name, root, _numbered_by(connection, name, kind)) for name, root, kind in found),
        ]


def _numbered_by(connection: sqlite3.Connection, name: str, kind: str) -> int | None:
    keys = [(place, type_) for place, _, type_, _, _, key in connection.execute(f"PRAGMA table_info({name})") if key]
    return keys[0][0] if kind == "table" and len(keys) == 1 and keys[0][1] == "INTEGER" else None


def _drawn(pages: Pages, cell: Cell, tree: Tree, chance: random.Random) -> tuple[int, int]:
    """A bit that carries a value.

    The number of a row is stored beside it, and its column holds a mark of "null" that nobody reads: that mark is left
    alone where it would only become another one without bytes.
    """
    while True:
        if cell.rowid is not None and chance.random() < 0.05:
            return chance.randrange(*cell.rowid), chance.randrange(8)
        reach = min(cell.length, 64) if chance.random() < 0.5 else cell.length
        position, bit = chance.randrange(reach), chance.randrange(8)
        if not (position == _unread(pages, cell, tree) and bit == 3):
            return cell.place(position), bit


def _unread(pages: Pages, cell: Cell, tree: Tree) -> int | None:
    """The position in the payload of the type of the column that is stored as the row's number."""
    if tree.numbered_by is None:
        return None
    start = cell.payload[0][0]
    _, place = varint(pages.data, start)
    for _ in range(tree.numbered_by):
        _, place = varint(pages.data, place)
    return place - start


def _flip(path: Path, place: int, bit: int) -> bool:
    with path.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ 1 << bit]))
    return True


def _put(path: Path, start: int, content: bytes) -> bool:
    with path.open("r+b") as file:
        file.seek(start)
        if file.read(len(content)) == content:
            return False
        file.seek(start)
        file.write(content)
    return True


def _empty(path: Path, start: int, size: int, _seed: float) -> bool:
    return _put(path, start, bytes(size))


def _garble(path: Path, start: int, size: int, seed: float) -> bool:
    return _put(path, start, random.Random(seed).randbytes(size))


def _shift(path: Path, start: int, size: int, seed: float) -> bool:
    """Another page of the file stands in its place."""
    data = path.read_bytes()
    other = random.Random(seed).randrange(len(data) // size) * size
    return _put(path, start, data[other : other + size])
