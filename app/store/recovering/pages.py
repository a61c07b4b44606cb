"""A damaged file read page by page, without SQLite: its trees, its free pages, and the records in its leaves."""

# After the description of the format on sqlite.org/fileformat2.html, sections 1.3 to 1.6 and 2.1.

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

LEAF, INTERIOR = 0x0D, 0x05
_MAGIC = b"SQLite format 3\x00"
_USUAL_SIZE, _FILE_HEADER = 4096, 100
_PAYLOAD_LIMIT = 2**31

# A value as a record holds it; a text is not decoded yet.
Raw = int | float | bytes | None


class BrokenError(Exception):
    """What was to be read is not of the format."""


@dataclass(frozen=True, slots=True)
class Text:
    """The bytes of a text, which may not be UTF-8 any more."""

    content: bytes


@dataclass(frozen=True, slots=True)
class Cell:
    """One row as it lies in a leaf: where, its number, and its columns in the order of the table."""

    page: int
    place: int
    rowid: int
    values: tuple[Raw | Text, ...]


class PageFile:
    """An open file of pages, numbered from 1; the last one may be cut, and counts as filled up with zeros."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb")
        self.size = path.stat().st_size
        head = self._at(0, _FILE_HEADER)
        whole = head.startswith(_MAGIC) and len(head) == _FILE_HEADER
        size = struct.unpack(">H", head[16:18])[0] if whole else 0
        size = 65536 if size == 1 else size
        self.has_header = whole and size >= 512 and size & (size - 1) == 0
        self.page_size = size if self.has_header else _USUAL_SIZE
        self.usable = self.page_size - (head[20] if self.has_header and head[20] <= 64 else 0)
        self.count = -(-self.size // self.page_size)
        # How many pages the header tells, and where the list of free ones begins.
        self.told, self._free_list = struct.unpack(">II", head[28:36]) if self.has_header else (0, 0)

    def __enter__(self) -> "PageFile":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()

    def _at(self, place: int, length: int) -> bytes:
        self._file.seek(place)
        return self._file.read(length)

    def page(self, number: int) -> bytes:
        """A page's bytes; BrokenError where there is no such page."""
        if not 1 <= number <= self.count:
            raise BrokenError(f"page {number}")
        content = self._at((number - 1) * self.page_size, self.page_size)
        return content.ljust(self.page_size, b"\0")

    def kind(self, number: int) -> int:
        """The first byte of a page's own header."""
        return self.page(number)[_start(number)]

    def free_pages(self) -> set[int]:
        """The pages that hold nothing any more, as far as their list can be followed."""
        found: set[int] = set()
        trunk = self._free_list
        while 1 <= trunk <= self.count and trunk not in found:
            found.add(trunk)
            content = self.page(trunk)
            following, count = struct.unpack(">II", content[:8])
            listed = struct.unpack(f">{self.usable // 4 - 2}I", content[8 : 8 + (self.usable // 4 - 2) * 4])
            found.update(listed[: count if count <= len(listed) else 0])
            trunk = following
        return found

    def children(self, number: int) -> Iterator[int]:
        """The pages below an inner page of a table's tree, from left to right."""
        content, start = self.page(number), _start(number)
        for place in self._places(content, start, 12):
            if place + 4 <= self.page_size:
                yield struct.unpack(">I", content[place : place + 4])[0]
        yield struct.unpack(">I", content[start + 8 : start + 12])[0]

    def cells(self, number: int) -> Iterator[Cell | BrokenError]:
        """The rows in a leaf of a table's tree, each by itself: a broken one leaves the others readable."""
        content, start = self.page(number), _start(number)
        for place in self._places(content, start, 8):
            try:
                yield self.cell(number, place, content)
            except BrokenError as error:
                yield error

    def _places(self, content: bytes, start: int, header: int) -> Iterator[int]:
        count = struct.unpack(">H", content[start + 3 : start + 5])[0]
        for entry in range(min(count, (self.page_size - start - header) // 2)):
            at = start + header + 2 * entry
            yield struct.unpack(">H", content[at : at + 2])[0]

    def cell(self, number: int, place: int, content: bytes | None = None) -> Cell:
        """The row at a place in a leaf; a BrokenError where none is."""
        content = self.page(number) if content is None else content
        size, at = _varint(content, place)
        rowid, at = _varint(content, at)
        rowid = rowid - 2**64 if rowid >= 2**63 else rowid
        if not 0 < size < min(_PAYLOAD_LIMIT, self.size + 1) or place < 8:
            raise BrokenError(f"a row of {size} bytes")
        return Cell(number, place, rowid, _decoded(self._payload(content, at, size)))

    def _payload(self, content: bytes, at: int, size: int) -> bytes:
        local = self._local(size)
        parts = [content[at : at + local]]
        if len(parts[0]) < local:
            raise BrokenError("a row that goes beyond its page")
        left, pointer = size - local, content[at + local : at + local + 4]
        while left > 0:
            if len(pointer) < 4:
                raise BrokenError("a row that goes beyond its page")
            page = self.page(struct.unpack(">I", pointer)[0])
            pointer = page[:4]
            parts.append(page[4 : min(self.usable, 4 + left)])
            left -= len(parts[-1])
        if any(pointer) and size > local:
            raise BrokenError("a row that does not end where it should")
        return b"".join(parts)

    def _local(self, size: int) -> int:
        """How many bytes of a row lie in the leaf itself."""
        most = self.usable - 35
        if size <= most:
            return size
        least = (self.usable - 12) * 32 // 255 - 23
        kept = least + (size - least) % (self.usable - 4)
        return kept if kept <= most else least


def _start(number: int) -> int:
    return _FILE_HEADER if number == 1 else 0


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    for count in range(9):
        if at >= len(content):
            raise BrokenError("a number that goes beyond its page")
        byte = content[at]
        at += 1
        if count == 8:
            return value << 8 | byte, at
        value = value << 7 | byte & 0x7F
        if not byte & 0x80:
            break
    return value, at


_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


def _decoded(payload: bytes) -> tuple[Raw | Text, ...]:
    end, at = _varint(payload, 0)
    if end > len(payload):
        raise BrokenError("a record without its columns")
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values, place = [], end
    for kind in kinds:
        value, place = _value(payload, kind, place)
        values.append(value)
    if place != len(payload) or at != end:
        raise BrokenError("a record of another length than its columns")
    return tuple(values)


def _value(payload: bytes, kind: int, place: int) -> tuple[Raw | Text, int]:
    if kind == 0:
        return None, place
    if kind in (8, 9):
        return kind - 8, place
    if kind in _INTEGERS:
        end = place + _INTEGERS[kind]
        return int.from_bytes(payload[place:end], "big", signed=True), end
    if kind == 7:
        if place + 8 > len(payload):
            raise BrokenError("a number that goes beyond its record")
        return float(struct.unpack(">d", payload[place : place + 8])[0]), place + 8
    if kind < 12:
        raise BrokenError("a column of no known kind")
    end = place + (kind - 12) // 2
    return (payload[place:end] if kind % 2 == 0 else Text(payload[place:end])), end
