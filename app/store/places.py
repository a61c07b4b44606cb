"""Asking the system where a file lies; what can't be asked counts as a disk of this computer."""

import ctypes
import os
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from app import assets
from app.domain.places import HERE, KnownPlaces, Place, PlaceKind, mounted_as, read_known, synchroniser_of

_MOUNTS = Path("/proc/self/mounts")
# GetDriveTypeW (Windows SDK, winbase.h).
_DRIVE_REMOTE = 4
# struct statfs of macOS (sys/mount.h): where the name of the file system stands in it, and how long both are.
_STATFS_SIZE, _NAME_AT, _NAME_SIZE = 2168, 72, 16
# A folder with more entries than this is no topmost one of such a program, and listing it on a network takes time.
_MOST_ENTRIES = 5_000


@cache
def known_places() -> KnownPlaces:
    """From our data file."""
    return read_known(assets.table("places.toml"))


def place_of(path: Path, filesystem: Callable[[Path], str] | None = None) -> Place:
    """Where an existing file lies; `filesystem` asks another system than this one."""
    path, known = path.resolve(), known_places()
    for folder in path.parents:
        name = synchroniser_of(known, folder.name, _entries(folder))
        if name:
            return Place(PlaceKind.SYNCHRONISED, name)
    kind = (filesystem or _filesystem)(path)
    return Place(PlaceKind.NETWORK, kind) if kind in known.filesystems or kind == "remote" else HERE


def _entries(folder: Path) -> Iterator[str]:
    """The hidden names in a folder, where markers are."""
    try:
        with os.scandir(folder) as found:
            for place, entry in enumerate(found):
                if place > _MOST_ENTRIES:
                    return
                if entry.name.startswith("."):
                    yield entry.name
    except OSError:  # it can't be looked into
        return


def _filesystem(path: Path) -> str:
    if sys.platform == "win32":
        return "remote" if _is_remote_drive(path) else ""
    if sys.platform == "darwin":
        return _name_in_statfs(path)
    try:
        return mounted_as(_MOUNTS.read_text("utf-8", "surrogateescape"), path)
    except OSError:
        return ""


def _is_remote_drive(path: Path) -> bool:
    if path.drive.startswith("\\\\"):
        return True
    ask = getattr(ctypes, "windll").kernel32.GetDriveTypeW  # noqa: B009 - only Windows has it
    return int(ask(path.anchor)) == _DRIVE_REMOTE


def _name_in_statfs(path: Path) -> str:
    system = ctypes.CDLL(None)
    ask = getattr(system, "statfs$INODE64", None) or system.statfs
    answer = ctypes.create_string_buffer(_STATFS_SIZE)
    if ask(os.fsencode(path), answer) != 0:
        return ""
    return filesystem_in(answer.raw)


def filesystem_in(answer: bytes) -> str:
    """The name of the file system in what statfs of macOS fills in."""
    return answer[_NAME_AT : _NAME_AT + _NAME_SIZE].split(b"\0")[0].decode("ascii", "replace")
