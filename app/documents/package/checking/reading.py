"""Reading a package: its names, the lines of its files, the chain of its log, and what can be wrong."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, Protocol

SUMS, SIGNATURE, MANIFEST = "SHA256SUMS", "SHA256SUMS.sig", "package.json"
LINES, CONTENTS = "log/lines.txt", "log/contents.jsonl"
GENESIS = "0" * 64
_MOST_LINE, _PIECE = 64 * 1024 * 1024, 1024 * 1024
_LINE = re.compile(rb"([1-9][0-9]{0,14}) ([0-9a-f]{64}) ([0-9a-f]{64}) ([0-9a-f]{64})")
_CONTENT = re.compile(rb'\{"content":(\{.*\}),"n":([1-9][0-9]{0,14})\}', re.DOTALL)
_SUM = re.compile(rb"([0-9a-f]{64})  ([!-~]+)")

SAYS: Mapping[str, str] = {
    "missing": "{name} is missing.",
    "extra": "{name} does not belong to the package.",
    "altered": "{name} is not the file that SHA256SUMS lists.",
    "unreadable": "{name} can't be read.",
    "chain": "The log breaks at entry {place}.",
    "content": "Entry {place} of the log is not what was logged.",
    "head": "package.json names another head than the log has.",
    "gap": "{name} {place} is missing in the log.",
    "table": "{name} differs from the log in record {place}.",
    "file": "{name} is not the file that entry {place} of the log tells of.",
    "anchor": "Update {place} names a head that the log never had.",
}


class Problem(NamedTuple):
    """One thing that is wrong: a key of `SAYS`, a file or a thing, an entry or a record, and hashes where known."""

    code: str
    name: str = ""
    place: int = 0
    was: str | None = None
    found: str | None = None

    def __str__(self) -> str:
        return SAYS[self.code].format(name=ascii(self.name)[1:-1], place=self.place)


class Package(Protocol):
    """What is checked: the names of all files, with slashes, and the bytes of each in pieces."""

    @property
    def names(self) -> tuple[str, ...]: ...

    def pieces(self, name: str) -> Iterator[bytes]: ...


class Folder:
    """An unpacked package; a link, a device or an empty folder in it counts as a file that does not belong."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.names = tuple(sorted(self._walk()))

    def _walk(self) -> Iterator[str]:
        for place, folders, files in os.walk(self._root):
            links = [name for name in folders if Path(place, name).is_symlink()]
            for name in files + links:
                yield Path(place, name).relative_to(self._root).as_posix()
            if not files and not folders:
                yield f"{Path(place).relative_to(self._root).as_posix()}/"

    def pieces(self, name: str) -> Iterator[bytes]:
        """A plain file's bytes; an OSError for anything else."""
        path = self._root / name
        if path.is_symlink() or not path.is_file():
            raise OSError(f"{name} is no plain file")
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                yield piece


def lines(package: Package, name: str) -> Iterator[bytes]:
    """The lines of a file, each of which ends with a line feed; a ValueError for others."""
    rest = b""
    for piece in package.pieces(name):
        *whole, rest = (rest + piece).split(b"\n")
        if len(rest) > _MOST_LINE:
            raise ValueError(f"{name} has an endless line")
        yield from whole
    if rest:
        raise ValueError(f"{name} is cut short")


def listed(package: Package) -> dict[str, str]:
    """The hashes that SHA256SUMS lists, by name; a ValueError where a line has another form or a name comes twice."""
    hashes: dict[str, str] = {}
    for raw in lines(package, SUMS):
        found = _SUM.fullmatch(raw)
        if found is None or found[2].decode() in hashes:
            raise ValueError(f"{SUMS} has a line of another form")
        hashes[found[2].decode()] = found[1].decode()
    return hashes


def chain(package: Package) -> Iterator[tuple[int, str, str]]:
    """Each entry's number, hash of its content, and hash; the last hash is empty where the chain breaks."""
    before = GENESIS
    for n, raw in enumerate(lines(package, LINES), 1):
        found = _LINE.fullmatch(raw)
        told = [part.decode() for part in found.groups()] if found else ["", "", "", ""]
        tied = hashlib.sha256(f"{n} {before} {told[2]}\n".encode()).hexdigest()
        if told[0] != str(n) or told[1] != before or told[3] != tied:
            yield n, told[2], ""
            return
        before = tied
        yield n, told[2], tied


def shown(package: Package) -> Iterator[tuple[int, bytes, bytes]]:
    """Each entry whose content is in the package: its number, the canonical form, and the whole line."""
    for raw in lines(package, CONTENTS):
        found = _CONTENT.fullmatch(raw)
        if found is None:
            raise ValueError(f"{CONTENTS} has a line of another form")
        yield int(found[2]), found[1], raw + b"\n"


def digest(package: Package, name: str) -> str:
    """The SHA-256 of a file."""
    running = hashlib.sha256()
    for piece in package.pieces(name):
        running.update(piece)
    return running.hexdigest()
