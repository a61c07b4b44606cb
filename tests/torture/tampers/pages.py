"""Where the values lie in the bytes of a database file: its trees are walked from their roots (sqlite.org/fileformat2).

What the walk does not reach carries no value: free pages, unused space in pages, and cells that were freed.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

_INTERIOR_INDEX, _INTERIOR_TABLE, _LEAF_INDEX, _LEAF_TABLE = 2, 5, 10, 13
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cell:
    """A row, or an entry of an index: the places of its payload in the file, in order, and of its row's number."""

    payload: tuple[Range, ...]
    rowid: Range | None = None

    def place(self, position: int) -> int:
        """Where in the file a byte of the payload lies."""
        for start, end in self.payload:
            if position < end - start:
                return start + position
            position -= end - start
        raise IndexError(position)

    @property
    def length(self) -> int:
        """How many bytes of payload it has."""
        return sum(end - start for start, end in self.payload)


@dataclass(slots=True)
class Pages:
    """A database file's bytes."""

    data: bytes
    size: int = field(init=False)
    usable: int = field(init=False)

    def __post_init__(self) -> None:
        size = struct.unpack(">H", self.data[16:18])[0]
        self.size = 65536 if size == 1 else size
        self.usable = self.size - self.data[20]

    def cells(self, root: int) -> Iterator[Cell]:
        """All cells of a tree that hold a row or an entry."""
        start, header = (root - 1) * self.size, (root - 1) * self.size + (100 if root == 1 else 0)
        kind, count = self.data[header], struct.unpack(">H", self.data[header + 3 : header + 5])[0]
        interior = kind in (_INTERIOR_INDEX, _INTERIOR_TABLE)
        pointers = header + (12 if interior else 8)
        for number in range(count):
            cell = start + struct.unpack(">H", self.data[pointers + 2 * number : pointers + 2 * number + 2])[0]
            if interior:
                yield from self.cells(self._number(cell))
                cell += 4
            if kind != _INTERIOR_TABLE:
                yield self._cell(cell, is_table=kind == _LEAF_TABLE)
        if interior:
            yield from self.cells(self._number(header + 8))

    def leaves(self, root: int) -> Iterator[int]:
        """The numbers of a tree's pages, its root first."""
        yield root
        header = (root - 1) * self.size + (100 if root == 1 else 0)
        if self.data[header] not in (_INTERIOR_INDEX, _INTERIOR_TABLE):
            return
        count = struct.unpack(">H", self.data[header + 3 : header + 5])[0]
        for number in range(count):
            pointer = header + 12 + 2 * number
            cell = (root - 1) * self.size + struct.unpack(">H", self.data[pointer : pointer + 2])[0]
            yield from self.leaves(self._number(cell))
        yield from self.leaves(self._number(header + 8))

    def _number(self, place: int) -> int:
        return int(struct.unpack(">I", self.data[place : place + 4])[0])

    def _cell(self, place: int, *, is_table: bool) -> Cell:
        length, place = varint(self.data, place)
        rowid = None
        if is_table:
            begin = place
            _, place = varint(self.data, place)
            rowid = (begin, place)
        local, spills = self._local(length, is_table=is_table), False
        spills = local < length
        ranges = [(place, place + local)]
        if spills:
            ranges += self._overflow(self._number(place + local), length - local)
        return Cell(tuple(ranges), rowid)

    def _local(self, length: int, *, is_table: bool) -> int:
        most = self.usable - 35 if is_table else (self.usable - 12) * 64 // 255 - 23
        if length <= most:
            return length
        least = (self.usable - 12) * 32 // 255 - 23
        rest = least + (length - least) % (self.usable - 4)
        return rest if rest <= most else least

    def _overflow(self, page: int, left: int) -> Iterator[Range]:
        while left > 0:
            start, taken = (page - 1) * self.size, min(left, self.usable - 4)
            yield start + 4, start + 4 + taken
            page, left = self._number(start), left - taken


def varint(data: bytes, place: int) -> tuple[int, int]:
    """A number of SQLite's variable length, and where the next byte lies."""
    value = 0
    for read in range(9):
        byte = data[place + read]
        if read == 8:
            return value << 8 | byte, place + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + read + 1
    raise AssertionError
