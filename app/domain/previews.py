"""What of a file from outside can be looked at safely, told from its first bytes and never from its name."""

import codecs
import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from functools import cache

MOST_CHARACTERS = 200_000
# No character takes more bytes than this in UTF-8 or UTF-16.
MOST_TEXT_BYTES = 4 * MOST_CHARACTERS + 4
# How much of a file is looked at to tell what it is.
START_BYTES = 8_192
_PDF_WITHIN = 1_024
_IMAGES = (
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "png"),
    (re.compile(rb"\xff\xd8\xff"), "jpeg"),
    (re.compile(rb"GIF8[79]a"), "gif"),
    (re.compile(rb"BM.{4}\0\0\0\0", re.S), "bmp"),
    (re.compile(rb"RIFF.{4}WEBP", re.S), "webp"),
)
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_NAMES = {"utf-8": "UTF-8", "utf-8-sig": "UTF-8", "cp1252": "Windows-1252", "latin-1": "Latin-1"}
# What no text has but a binary file has soon: control characters other than those of lines, tabs and terminals.
_BINARY = re.compile(rb"[\0-\x06\x0e-\x1a\x1c-\x1f]")
_UNSEEN = (
    "\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f"
    "\u2028-\u202f\u205f-\u206f\u3164\ufeff\ufff0-\uffff\ud800-\udfff\U000e0000-\U000e0fff"
)
_LINE_ENDS = re.compile("\r\n?")


class Look(Enum):
    """How something is shown."""

    IMAGE = "image"
    TEXT = "text"
    PDF = "pdf"
    FACTS = "facts"


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text that does nothing but be read. `whole` is false where only its beginning is here."""

    text: str
    encoding: str
    whole: bool


def look_of(start: bytes) -> Look:
    """How a file that begins like this is shown; `start` is its first `START_BYTES`."""
    if image_format(start):
        return Look.IMAGE
    if b"%PDF-" in start[:_PDF_WITHIN]:
        return Look.PDF
    return Look.TEXT if start and _encoding(start) else Look.FACTS


def image_format(start: bytes) -> str:
    """png, jpeg, gif, bmp or webp; empty for anything else, also for pictures that are programs, such as SVG."""
    return next((name for pattern, name in _IMAGES if pattern.match(start)), "")


def read_text(content: bytes) -> ShownText:
    """The first `MOST_CHARACTERS` of a text, from at most its first `MOST_TEXT_BYTES`.

    What can't be seen, or would turn the reading direction, stands as its sign or code.
    """
    encoding = _encoding(content[:START_BYTES]) or "latin-1"
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(content)
    except UnicodeDecodeError:
        encoding = "latin-1"
        text = content.decode(encoding)
    whole = len(text) <= MOST_CHARACTERS and len(content) < MOST_TEXT_BYTES
    return ShownText(harmless(text[:MOST_CHARACTERS]), _NAMES.get(encoding, "UTF-16"), whole)


def harmless(text: str) -> str:
    """Line ends become line feeds; what can't be seen becomes its sign (␛) or its code (⟨U+202E⟩)."""
    return _unseen().sub(_shown, _LINE_ENDS.sub("\n", text))


@cache
def _unseen() -> re.Pattern[str]:
    return re.compile(f"[{_UNSEEN}]")  # takes too long for the start of the window


def _shown(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    if unicodedata.category(found[0]) == "Zs":  # an odd blank is a blank
        return " "
    return f"⟨U+{code:04X}⟩"


def _encoding(start: bytes) -> str:
    """How a text that begins like this is written; empty where it is no text."""
    for mark, name in _MARKS:
        if start.startswith(mark):
            return name
    wide = _wide(start)
    if wide or _BINARY.search(start):
        return wide
    for name in ("utf-8", "cp1252"):
        try:  # the end may cut a character in two
            codecs.getincrementaldecoder(name)().decode(start)
        except UnicodeDecodeError:
            continue
        return name
    return "latin-1"


def _wide(start: bytes) -> str:
    """UTF-16 without its mark, told by the zeros of its Latin letters."""
    even, odd = start[0::2], start[1::2]
    for name, zeros, letters in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if len(start) >= 4 and zeros.count(0) > 0.7 * len(zeros) and not _BINARY.search(letters):
            return name
    return ""
