"""A model of a disk: what a power cut may leave of files and names that were changed but not synced."""

import os
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from tests.torture.recording import Change

Version = TypeVar("Version")
# How much of what was not synced is there all the same; and how much of it is torn at once.
_SHARES, _SECTORS, _STALE = (0.0, 0.1, 0.5, 0.9, 1.0), (512, 4096), 0.25


@dataclass(slots=True)
class Inode:
    """A file's bytes as they are surely on the disk, and the changes since: (place, bytes), or (size, None)."""

    durable: bytes = b""
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)

    def now(self) -> bytes:
        """The bytes as programs see them."""
        content = bytearray(self.durable)
        for place, data in self.pending:
            _put(content, place, data)
        return bytes(content)

    def sync(self) -> None:
        """All of it is surely there from now on."""
        self.durable, self.pending = self.now(), []


def _put(content: bytearray, place: int, data: bytes | None) -> None:
    if data is None:
        del content[place:]
        content.extend(bytes(place - len(content)))
    else:
        content.extend(bytes(max(place - len(content), 0)))
        content[place : place + len(data)] = data


@dataclass(frozen=True, slots=True)
class NameChange:
    """A name that gets or loses its file; both names of a renaming change together, as in any journal of names."""

    gives: tuple[tuple[str, Inode], ...] = ()
    takes: tuple[str, ...] = ()


class Disk:
    """One folder, empty at first. Changes are told in their order; `after_cut` says at any time what may be left."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self.names = dict[str, Inode]()
        self._durable_names = dict(self.names)
        self._pending_names: list[NameChange] = []
        self._opened: dict[int, Inode | None] = {}

    def apply(self, change: Change) -> None:
        """A change happens, so far in memory only."""
        inode = self._opened.get(change.file)
        if change.kind == "open":
            self._open(change)
        elif change.kind == "sync":
            self._sync(inode)
        elif change.kind == "write" and inode is not None:
            inode.pending.append((change.offset, change.data))
        elif change.kind == "truncate" and inode is not None:
            inode.pending.append((change.offset, None))
        elif change.kind in ("unlink", "rename", "link"):
            self._rename(change)

    def _open(self, change: Change) -> None:
        if change.path == self._folder:
            self._opened[change.file] = None
            return
        if change.path not in self.names:
            self._name(NameChange(gives=((change.path, Inode()),)))
        inode = self._opened[change.file] = self.names[change.path]
        if change.offset & os.O_TRUNC:
            inode.pending.append((0, None))

    def _rename(self, change: Change) -> None:
        if change.kind == "unlink":
            self._name(NameChange(takes=(change.path,)))
            return
        takes = (change.path,) if change.kind == "rename" else ()
        self._name(NameChange(((change.other, self.names[change.path]),), takes))

    def _name(self, change: NameChange) -> None:
        self._pending_names.append(change)
        _give(self.names, change)

    def _sync(self, inode: Inode | None) -> None:
        if inode is not None:
            inode.sync()
        else:  # the folder
            self._durable_names, self._pending_names = dict(self.names), []

    def after_cut(self, chance: random.Random) -> dict[str, bytes]:
        """Files that may be left: whatever was not synced is there or not, in any order, in whole sectors only."""
        share, sector = chance.choice(_SHARES), chance.choice(_SECTORS)
        names = dict(self._durable_names)
        for change in self._pending_names:
            if chance.random() < share:
                _give(names, change)
        return {name: _left(inode, sector, chance) for name, inode in names.items()}


def _give(names: dict[str, Inode], change: NameChange) -> None:
    for name in change.takes:
        names.pop(name, None)
    names.update(change.gives)


def _left(inode: Inode, sector: int, chance: random.Random) -> bytes:
    """Each sector as it was after some of the changes to it; the size as it was after some of all changes."""
    if not inode.pending:
        return inode.durable
    share = chance.choice(_SHARES)
    # Some disks show what lay there before where a file has grown but its bytes were not written.
    stale = chance.randbytes(sector) if chance.random() < _STALE else bytes(sector)
    sizes, versions = _versions(inode, sector, stale)
    size = _one_of(sizes, share, chance)
    left = bytearray(inode.durable[:size]) + bytes(max(size - len(inode.durable), 0))
    for start, found in versions.items():
        if start < size:
            left[start : start + sector] = _one_of(found, share, chance)[: size - start]
    return bytes(left)


def _versions(inode: Inode, sector: int, stale: bytes) -> tuple[list[int], dict[int, list[bytes]]]:
    """All sizes that the file had since it was synced, and all contents of each sector that was changed since."""
    sizes, versions = [len(inode.durable)], dict[int, list[bytes]]()
    for place, data in inode.pending:
        end = max(sizes[-1], place) if data is None else place + len(data)
        given = bytes(end - place) if data is None else data
        for start in range(place - place % sector, end, sector):
            earlier = versions.setdefault(start, [_sector(inode.durable, start, sector, stale)])
            content = bytearray(earlier[-1])
            first, last = max(place, start), min(end, start + sector)
            content[first - start : last - start] = given[first - place : last - place]
            if content != earlier[-1]:
                earlier.append(bytes(content))
        sizes.append(place if data is None else max(sizes[-1], end))
    return sizes, versions


def _sector(durable: bytes, start: int, sector: int, stale: bytes) -> bytes:
    known = durable[start : start + sector]
    return known + (stale if not known else bytes(sector))[len(known) : sector]


def _one_of(versions: Sequence[Version], share: float, chance: random.Random) -> Version:
    """The last version with this likelihood, else any earlier one; with none, the first."""
    if len(versions) == 1 or chance.random() < share:
        return versions[-1]
    return versions[chance.randrange(len(versions) - 1)] if share else versions[0]
