"""What the shim wrote down, read again: every change of files, in its order, with our own marks between."""

import os
import struct
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.torture import shim

_ENTRY = struct.Struct("<Iiqq")


@dataclass(frozen=True, slots=True)
class Change:
    """One call: `kind` is open, write, truncate, sync, unlink, rename, link, or mark (then `text` is what was said).

    `file` is the descriptor; `offset` the place of a write, the size of a truncation, or the flags of an opening.
    """

    kind: str
    file: int = -1
    offset: int = 0
    data: bytes = b""
    path: str = ""
    other: str = ""
    text: str = ""


_KINDS = {
    "o": "open", "w": "write", "t": "truncate", "s": "sync", "u": "unlink", "r": "rename", "l": "link", "m": "mark",
}  # fmt: skip


def recorded(folder: Path, work: Callable[[], None]) -> list[Change]:
    """All changes below the folder while the work is done."""
    with tempfile.TemporaryFile() as kept:
        shim.watch(folder)
        shim.record(kept.fileno())
        try:
            work()
        finally:
            shim.record(-1)
            shim.watch(Path("/nowhere"))
        kept.seek(0)
        return list(_read(kept.read()))


def _read(record: bytes) -> Iterator[Change]:
    place = 0
    while place < len(record):
        operation, file, offset, length = _ENTRY.unpack_from(record, place)
        place += _ENTRY.size
        yield _change(_KINDS[chr(operation)], file, offset, record[place : place + length])
        place += length


def _change(kind: str, file: int, offset: int, rest: bytes) -> Change:
    if kind == "mark":
        return Change(kind, text=rest.decode())
    if kind == "write":
        return Change(kind, file, offset, data=rest)
    path, _, other = (os.fsdecode(part) for part in rest.partition(b"\0"))
    return Change(kind, file, offset, path=path, other=other.rstrip("\0"))
