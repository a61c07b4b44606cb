"""Where values lie in a database file: every row is found, with all its bytes and no others."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.torture.tampers.bits import trees
from tests.torture.tampers.pages import Cell, Pages, varint


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Rows of all lengths, some over several pages, and gaps where others were deleted."""
    path = tmp_path / "rows.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT UNIQUE)")
        for number in range(1, 301):
            connection.execute("INSERT INTO texts VALUES (?, ?)", (number, _text(number)))
        connection.execute("DELETE FROM texts WHERE id % 3 = 0")
        connection.commit()
    return path


def _text(number: int) -> str:
    return f"{number}:" + chr(97 + number % 26) * (number * number // 7)


def _payload(pages: Pages, cell: Cell) -> bytes:
    return b"".join(pages.data[start:end] for start, end in cell.payload)


def test_every_row_is_found_with_its_number_and_all_its_bytes(path: Path) -> None:
    pages = Pages(path.read_bytes())
    root = next(tree.root for tree in trees(path) if tree.name == "texts")
    found = {}
    for cell in pages.cells(root):
        assert cell.rowid is not None
        payload = _payload(pages, cell)
        found[varint(pages.data, cell.rowid[0])[0]] = payload[varint(payload, 0)[0] :].decode()
    assert found == {number: _text(number) for number in range(1, 301) if number % 3}


def test_every_entry_of_an_index_is_found(path: Path) -> None:
    pages = Pages(path.read_bytes())
    root = next(tree.root for tree in trees(path) if tree.name.startswith("sqlite_autoindex"))
    payloads = [_payload(pages, cell) for cell in pages.cells(root)]
    assert len(payloads) == 200
    assert all(any(_text(number).encode() in each for each in payloads) for number in (1, 100, 299))


def test_a_byte_of_a_payload_has_its_place_in_the_file(path: Path) -> None:
    pages = Pages(path.read_bytes())
    root = next(tree.root for tree in trees(path) if tree.name == "texts")
    longest = max(pages.cells(root), key=lambda cell: cell.length)
    assert len(longest.payload) > 2
    payload = _payload(pages, longest)
    for position in (0, 100, len(payload) // 2, len(payload) - 1):
        assert pages.data[longest.place(position)] == payload[position]
