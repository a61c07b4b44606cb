"""What kind of file some bytes are, as those say themselves; their name only tells what the bytes leave open."""

from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import Any

from app import assets

# As many bytes of the beginning as are looked at.
HEAD_BYTES = 4096
UNKNOWN, TEXT = "application/octet-stream", "text/plain"
_SHORT = 4
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x1b")) + b"\x7f"


class Preview(Enum):
    """How a file can be shown without opening it."""

    IMAGE = "image"
    PDF = "pdf"
    TEXT = "text"
    NONE = "none"


def media_type(name: str, head: bytes) -> str:
    """The media type of a file from its first `HEAD_BYTES`; HTML, SVG and programs are never called images."""
    found = _recognised(head[:HEAD_BYTES])
    return str(_table()["suffixes"].get(found, {}).get(_suffix(name), found))


def preview_of(kind: str) -> Preview:
    """How a file of a media type is shown."""
    for name, kinds in _table()["previews"].items():
        if kind in kinds:
            return Preview(name)
    return Preview.NONE


def may_run(name: str, kind: str) -> bool:
    """True where opening such a file may run something: warn before that."""
    programs = _table()["programs"]
    return kind in programs["types"] or _suffix(name) in programs["suffixes"]


def _recognised(head: bytes) -> str:
    is_text = _is_text(head)
    for starts, kind in _signatures():
        # A text may begin with two or three letters that mean something else.
        fits = len(head) >= len(starts) and all(want in (None, have) for want, have in zip(starts, head, strict=False))
        if fits and (len(starts) >= _SHORT or not is_text or kind == "text/x-script"):
            return kind
    return _kind_of_text(head) if is_text else UNKNOWN


def _kind_of_text(head: bytes) -> str:
    begins = head.decode("utf-16" if _is_utf16(head) else "utf-8-sig", "replace").lstrip().lower()
    beginnings: Mapping[str, str] = _table()["beginnings"]
    return next((kind for start, kind in beginnings.items() if begins.startswith(start)), TEXT)


def _is_text(head: bytes) -> bool:
    return bool(head) and (_is_utf16(head) or not head.translate(None, delete=_no_controls()))


@cache
def _no_controls() -> bytes:
    return bytes(set(range(256)) - set(_CONTROLS))


def _is_utf16(head: bytes) -> bool:
    return head.startswith((b"\xff\xfe", b"\xfe\xff"))


def _suffix(name: str) -> str:
    stem, dot, suffix = name.rpartition(".")
    return suffix.strip().casefold() if dot and stem else ""


@cache
def _signatures() -> tuple[tuple[tuple[int | None, ...], str], ...]:
    return tuple((_bytes_of(one["starts"]), one["type"]) for one in _table()["signatures"])


def _bytes_of(digits: str) -> tuple[int | None, ...]:
    pairs = (digits[start : start + 2] for start in range(0, len(digits), 2))
    return tuple(None if pair == "??" else int(pair, 16) for pair in pairs)


@cache
def _table() -> dict[str, Any]:
    return assets.table("reading", "media_types.toml")
