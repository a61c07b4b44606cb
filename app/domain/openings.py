"""Which files from outside may be handed to another program: few kinds, and only what really is one of them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import PurePath
from typing import Any

from app import assets
from app.domain.errors import UserError
from app.domain.previews import Look, look_of

# One relationship of an office file, and what it may lead to outside: links that are followed by a click only.
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>", re.I)
_OUTSIDE, _CLICKED = re.compile(rb"TargetMode\s*=\s*.External", re.I), re.compile(rb"/hyperlink[\"']", re.I)
_MOST_RELATIONS_BYTES = 1024 * 1024


class Program(Enum):
    """What usually opens a file."""

    PICTURES = "pictures"
    PDF = "pdf"
    TEXTS = "texts"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class OpenKind:
    """A kind of file that may be opened, and the program that usually does. An archive has parts to be looked at."""

    program: Program
    suffixes: frozenset[str]
    begins: tuple[bytes, ...]
    is_text: bool
    is_archive: bool


def kind_to_open(name: str, start: bytes) -> OpenKind:
    """The kind of a file by its name and its first bytes; a UserError where such a file isn't opened."""
    suffix = PurePath(name).suffix.lower()
    found = next((kind for kind in _kinds() if suffix in kind.suffixes), None)
    if found is None:
        raise UserError(
            "“{name}” is not opened from here: files of this kind can do more than show something. Save it and look at"
            " it with care.",
            name=name,
        )
    fits = look_of(start) is Look.TEXT if found.is_text else start.startswith(found.begins)
    if not fits:
        raise UserError(
            "“{name}” is not opened from here: it is no {suffix} file, whatever its name says. Save it and look at it"
            " with care.",
            name=name,
            suffix=suffix,
        )
    return found


def refuse_active(name: str, parts: Iterable[str], relations: Iterable[bytes]) -> None:
    """A UserError where an office file holds programs or other files, or fetches something when it is opened.

    `parts` are the names in it, `relations` the contents of those that end with `.rels`.
    """
    holds = any(word in part.lower() for part in parts for word in _active())
    if holds or any(map(_fetches_something, relations)):
        raise UserError(
            "“{name}” is not opened from here: it holds macros, or other files and links that an office program would"
            " follow. Save it and look at it with care.",
            name=name,
        )


def _fetches_something(content: bytes) -> bool:
    return len(content) > _MOST_RELATIONS_BYTES or any(map(_fetches, _RELATION.findall(content)))


def _fetches(relation: bytes) -> bool:
    return bool(_OUTSIDE.search(relation)) and not _CLICKED.search(relation)


@cache
def _kinds() -> tuple[OpenKind, ...]:
    return tuple(_kind(each) for each in assets.table("evidence", "openings.toml")["kinds"])


def _kind(said: dict[str, Any]) -> OpenKind:
    begins = tuple(bytes.fromhex(one) for one in said.get("begins", ()))
    return OpenKind(
        Program(said["program"]), frozenset(said["suffixes"]), begins, bool(said.get("is_text")),
        bool(said.get("is_archive")),
    )  # fmt: skip


@cache
def _active() -> tuple[str, ...]:
    return tuple(assets.table("evidence", "openings.toml")["archive"]["active"])
