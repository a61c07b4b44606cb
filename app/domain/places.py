"""Where a file lies: on a disk of this computer, on another computer, or in a folder that is copied to others."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from fnmatch import fnmatchcase
from pathlib import PurePath
from typing import Any


class PlaceKind(Enum):
    """What kind of place it is."""

    LOCAL = "local"
    NETWORK = "network"
    SYNCHRONISED = "synchronised"


@dataclass(frozen=True, slots=True)
class Place:
    """A place and the name of what makes it so: a file system such as nfs4, or a program such as Dropbox."""

    kind: PlaceKind
    name: str = ""


@dataclass(frozen=True, slots=True)
class Synchroniser:
    """A program that copies a folder to other computers, and the names by which its folder is known."""

    name: str
    folders: tuple[str, ...]
    markers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KnownPlaces:
    """What our data file knows of such places."""

    filesystems: frozenset[str]
    synchronisers: tuple[Synchroniser, ...]


HERE = Place(PlaceKind.LOCAL)


def read_known(table: Mapping[str, Any]) -> KnownPlaces:
    """From the content of the data file."""
    return KnownPlaces(
        frozenset(table["network"]["filesystems"]),
        tuple(Synchroniser(one["name"], tuple(one["folders"]), tuple(one["markers"])) for one in table["synchronised"]),
    )


def mounted_as(mounts: str, path: PurePath) -> str:
    """The file system that a path lies on, from the lines of /proc/mounts; empty where none is named."""
    best, found = -1, ""
    for line in mounts.split("\n"):
        words = line.split(" ")
        if len(words) < 3:
            continue
        place = PurePath(_unescaped(words[1]))
        # What was mounted later on the same place covers what was there before.
        if len(place.parts) >= best and path.is_relative_to(place):
            best, found = len(place.parts), words[2]
    return found


def _unescaped(text: str) -> str:
    """Blanks and the like, which stand as \\040 in the list of mounts."""
    for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, character)
    return text


def synchroniser_of(known: KnownPlaces, folder: str, content: Iterable[str]) -> str:
    """The program that copies a folder of this name with these files in it; empty where it is none."""
    names = list(content)
    for one in known.synchronisers:
        if _matches([folder], one.folders) or _matches(names, one.markers):
            return one.name
    return ""


def _matches(names: Sequence[str], patterns: Sequence[str]) -> bool:
    return any(fnmatchcase(name, pattern) for name in names for pattern in patterns)
