"""What proves that something was done: files, links and notes that belong to an action, or to one revision of it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any
from urllib.parse import urlsplit

from app.domain import texts
from app.domain.actions import Status
from app.domain.destinations import names_a_user
from app.domain.errors import UserError
from app.domain.file_names import safe_name
from app.domain.links import is_safe
from app.domain.revisions import Revision

# A larger file is refused: every copy and backup of the database holds it.
MOST_BYTES = 2 * 1024**3
# What the user says of an item; the rest follows from what is attached.
FIELDS = ("name", "text", "proves", "action", "revision")
_REFERENCE = re.compile(r"E?(\d{1,9})(?:\.(\d{1,9}))?", re.I)
_MOST_NAME = 120


class Kind(Enum):
    """What an item is."""

    FILE = "file"
    LINK = "link"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Evidence:
    """An item's complete state after one save: its number counts per plan, `ordinal` its saves from 1.

    `action` is an action's number, `revision` the ordinal of one of its revisions or None for the action as a whole.
    `type` is the media type, `size` in bytes and `sha256` in hexadecimal digits those of a file; `text` is where a
    link leads or what a note says. `reason` tells why an item was withdrawn.
    """

    number: int
    kind: Kind
    action: int
    name: str
    revision: int | None = None
    type: str = ""
    size: int = 0
    sha256: str = ""
    text: str = ""
    proves: str = ""
    withdrawn: bool = False
    reason: str = ""
    ordinal: int = 0
    at: datetime | None = None
    author: str = ""

    @property
    def label(self) -> str:
        """What people call it: "E3"."""
        return f"E{self.number}"

    @property
    def stands(self) -> bool:
        """True while it counts."""
        return not self.withdrawn


def says_the_same(one: Evidence, other: Evidence) -> bool:
    """True where nothing but the save differs."""
    return _said(one) == _said(other)


def _said(one: Evidence) -> tuple[object, ...]:
    return (
        one.kind, one.action, one.name, one.revision, one.type, one.size, one.sha256, one.text, one.proves,
        one.withdrawn, one.reason,
    )  # fmt: skip


def read_reference(text: str) -> tuple[int, int | None]:
    """The number and the save that "E3", "E3.2" or "3" names; None where no save is named."""
    found = _REFERENCE.fullmatch(texts.line(text))
    if not found:
        raise UserError(
            "“{text}” names no evidence: write it as E3, or as E3.2 for an earlier save.", text=texts.line(text)[:80]
        )
    return int(found[1]), int(found[2]) if found[2] else None


def read_link(text: str) -> str:
    """Where a link leads; a UserError where it isn't one of the web or a mail address."""
    target = texts.line(text)
    if names_a_user(target):
        raise UserError(
            "“{text}” has a name before an @, which hides where it leads: write the address without it.",
            text=target[:80],
        )
    if not is_safe(target) or " " in target or not _leads_somewhere(target):
        raise UserError(
            "“{text}” is no link that can be kept: it has to begin with https://, http:// or mailto:.",
            text=target[:80],
        )
    return target


def read_note(text: str) -> str:
    """What a note says; a UserError where that is nothing."""
    said = texts.clean(text).text.strip()
    if not said:
        raise UserError("A note needs a text: say what it proves.")
    return said


def short_name(text: str) -> str:
    """What an item without a name is called: how its text begins."""
    said = texts.line(text.strip().split("\n")[0])
    return said if len(said) <= _MOST_NAME else said[: _MOST_NAME - 1].rstrip() + "…"


def counted_by_action(items: Iterable[Evidence]) -> Mapping[int, int]:
    """How many items stand for each action that has some."""
    found: dict[int, int] = {}
    for one in items:
        if one.stands:
            found[one.action] = found.get(one.action, 0) + 1
    return found


def lacking(rows: Iterable[Revision], counts: Mapping[int, int]) -> tuple[int, ...]:
    """The numbers of the actions for which nothing stands; cancelled ones, and so merged ones, need nothing."""
    wanted = (row for row in rows if not row.state.discarded and row.state.status is not Status.CANCELLED)
    return tuple(row.number for row in wanted if not counts.get(row.number))


def read_values(values: Mapping[str, Any], kind: Kind) -> dict[str, Any]:
    """Values as an item of this kind holds them; a UserError names the first that can't be read."""
    unknown = set(values) - set(FIELDS)
    if unknown:
        raise UserError("Evidence has no “{name}”: use one of {known}.", name=min(unknown), known=", ".join(FIELDS))
    read: dict[str, Any] = dict(values)
    if "text" in values:
        read["text"] = _read_text(values["text"], kind)
    if "proves" in values:
        read["proves"] = texts.clean(values["proves"]).text.strip()
    if "name" in values:
        read["name"] = _read_name(values["name"], kind)
    return read


def _read_name(text: str, kind: Kind) -> str:
    name = texts.line(text)
    if not name:
        raise UserError("Evidence needs a name: say what it is called.")
    return safe_name(name, "evidence") if kind is Kind.FILE else short_name(name)


def _read_text(text: str, kind: Kind) -> str:
    if kind is Kind.FILE:
        raise UserError("A file has no text of its own: say what it proves instead.")
    return read_link(text) if kind is Kind.LINK else read_note(text)


def _leads_somewhere(target: str) -> bool:
    try:
        parts = urlsplit(target)
        return bool(parts.hostname) if parts.scheme != "mailto" else "@" in parts.path
    except ValueError:  # such as half an IPv6 address
        return False
