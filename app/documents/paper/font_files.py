"""The fonts that documents are drawn with: our own files, under names that no font of the machine has."""

import struct
from collections.abc import Iterator

from app import assets
from app.documents.paper.signs import font_bytes

# In the order in which they are asked for a character; the one for Chinese, Japanese and Korean is the largest.
BODY = "DejaVuSans.ttf"
BOLD = "DejaVuSans-Bold.ttf"
_SCRIPTS = (
    "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Tamil", "Telugu", "Kannada", "Malayalam", "Sinhala", "Thai",
    "Myanmar", "Ethiopic",
)  # fmt: skip
# Made by `signs`; no file has it.
SIGNS = "Signs"
FALLBACKS = (SIGNS, *(f"NotoSans{script}-Regular.ttf" for script in _SCRIPTS), "DroidSansFallbackFull.ttf")
_WINDOWS, _UNICODE, _ENGLISH = 3, 1, 0x409
_HEADER, _ENTRY = 12, 16


def family(file_name: str) -> str:
    """The name that we call the family of a file by, such as "Remediary DejaVuSans"."""
    return f"Remediary {file_name.partition('.')[0].partition('-')[0]}"


def content(file_name: str) -> bytes:
    """The bytes of a font, its name replaced by ours in memory: the machine may have another version of it."""
    if file_name == SIGNS:
        return font_bytes(_name_table(family(SIGNS), "Regular"))
    data = assets.resource("fonts", file_name).read_bytes()
    table = _name_table(family(file_name), "Bold" if file_name == BOLD else "Regular")
    for start in _entries(data):
        if data[start : start + 4] == b"name":
            padded = data + b"\0" * (-len(data) % 4)
            entry = b"name" + struct.pack(">LLL", 0, len(padded), len(table))
            return padded[:start] + entry + padded[start + _ENTRY :] + table
    raise ValueError(f"{file_name} has no name table")


def _entries(data: bytes) -> Iterator[int]:
    count = struct.unpack_from(">H", data, 4)[0]
    return iter(range(_HEADER, _HEADER + count * _ENTRY, _ENTRY))


def _name_table(name: str, style: str) -> bytes:
    """Family, style, unique name, full name, and PostScript name (OpenType 1.9, table "name")."""
    texts = {1: name, 2: style, 3: f"{name} {style}", 4: f"{name} {style}", 6: f"{name} {style}".replace(" ", "")}
    records, strings = b"", b""
    for number, text in texts.items():
        encoded = text.encode("utf-16-be")
        records += struct.pack(">6H", _WINDOWS, _UNICODE, _ENGLISH, number, len(encoded), len(strings))
        strings += encoded
    return struct.pack(">3H", 0, len(texts), 6 + len(records)) + records + strings
