"""What kind of file some bytes are, as those say themselves; their name only tells what the bytes leave open."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from app import assets
from app.domain.previews import START_BYTES, Look, look_of, read_text

UNKNOWN, PLAIN_TEXT, PDF, SCRIPT = "application/octet-stream", "text/plain", "application/pdf", "text/x-script"
# A text may begin with two or three letters that mean something else.
_LEAST_SURE = 4


def media_type(name: str, start: bytes) -> str:
    """The media type of a file from its first `START_BYTES`; HTML, SVG and programs are never called images."""
    found = _recognised(start[:START_BYTES])
    return str(_table()["suffixes"].get(found, {}).get(_suffix(name), found))


def _recognised(start: bytes) -> str:
    look = look_of(start)
    for signature, kind in _signatures():
        sure = len(signature) >= _LEAST_SURE or kind == SCRIPT or look is not Look.TEXT
        if sure and _begins(start, signature):
            return kind
    if look is Look.TEXT:
        return _kind_of_text(start)
    return PDF if look is Look.PDF else UNKNOWN


def _begins(start: bytes, signature: tuple[int | None, ...]) -> bool:
    long_enough = len(start) >= len(signature)
    return long_enough and all(want in (None, have) for want, have in zip(signature, start, strict=False))


def _kind_of_text(start: bytes) -> str:
    begins = read_text(start).text.lstrip().lower()
    beginnings: Mapping[str, str] = _table()["beginnings"]
    return next((kind for beginning, kind in beginnings.items() if begins.startswith(beginning)), PLAIN_TEXT)


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
    return assets.table("evidence", "media_types.toml")
