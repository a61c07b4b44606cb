"""A font of our own for signs before a status that the shipped fonts lack: ✅ ❌ ⏳ and some."""

import math
import struct
from collections.abc import Sequence

Outline = Sequence[tuple[int, int]]

# Tables of a TrueType font (OpenType 1.9): a thousand units to the em, straight outlines, clockwise where they fill.
_EM, _ADVANCE, _ASCENT, _DESCENT = 1000, 920, 928, -236
_FRAME: tuple[Outline, ...] = (
    ((60, -90), (60, 710), (860, 710), (860, -90)),
    ((130, -20), (790, -20), (790, 640), (130, 640)),
)
_CHECK: Outline = ((220, 330), (290, 390), (400, 250), (640, 560), (710, 510), (410, 120))
_CROSS: Outline = (
    (210, 70), (370, 310), (210, 550), (310, 600), (460, 390), (610, 600), (710, 550), (550, 310), (710, 70), (610, 20),
    (460, 230), (310, 20),
)  # fmt: skip
_STAR: Outline = tuple(
    (
        round(460 + radius * math.sin(math.pi * point / 5)),
        round(290 + radius * math.cos(math.pi * point / 5)),
    )
    for point, radius in enumerate((420, 170) * 5)
)
SIGNS: dict[str, tuple[Outline, ...]] = {
    "\u23f3": (
        ((190, 650), (190, 720), (730, 720), (730, 650)), ((190, -90), (190, -20), (730, -20), (730, -90)),
        ((250, 620), (670, 620), (460, 315)), ((250, 10), (460, 315), (670, 10)),
    ),
    "\u2705": (*_FRAME, _CHECK),
    "\u274c": (_CROSS,),
    "\u274e": (*_FRAME, _CROSS),
    "\u2757": (((370, 720), (550, 720), (510, 180), (410, 180)), ((385, 100), (535, 100), (535, -50), (385, -50))),
    "\u2795": (
        ((400, 610), (520, 610), (520, 370), (760, 370), (760, 250), (520, 250), (520, 10), (400, 10), (400, 250),
         (160, 250), (160, 370), (400, 370)),
    ),
    "\u2796": (((160, 370), (760, 370), (760, 250), (160, 250)),),
    "\u2b50": (_STAR,),
}  # fmt: skip


def font_bytes(name_table: bytes) -> bytes:
    """The font file, with a name table that is given."""
    glyphs = [b"", *(_glyph(outlines) for outlines in SIGNS.values())]
    places = [sum(map(len, glyphs[:count])) for count in range(len(glyphs) + 1)]
    count = len(glyphs)
    box = (0, _DESCENT, _ADVANCE, _ASCENT)
    tables = {
        b"OS/2": _windows_metrics(),
        b"cmap": _characters(),
        b"glyf": b"".join(glyphs),
        b"head": struct.pack(">LLLLHHQQ4hHHhhh", 0x10000, 0x10000, 0, 0x5F0F3CF5, 3, _EM, 0, 0, *box, 0, 8, 2, 1, 0),
        b"hhea": struct.pack(">LhhhHhhhhhh4hhH", 0x10000, _ASCENT, _DESCENT, 0, _ADVANCE, 0, 0, _ADVANCE, 1, 0, 0,
                             0, 0, 0, 0, 0, count),
        b"hmtx": b"".join(struct.pack(">Hh", _ADVANCE, _left(outlines)) for outlines in ((), *SIGNS.values())),
        b"loca": struct.pack(f">{count + 1}L", *places),
        b"maxp": struct.pack(">LH13H", 0x10000, count, 40, 8, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0),
        b"name": name_table,
        b"post": struct.pack(">LLhhLLLLL", 0x30000, 0, -100, 50, 0, 0, 0, 0, 0),
    }  # fmt: skip
    return _file(tables)


def _file(tables: dict[bytes, bytes]) -> bytes:
    head = struct.pack(">LHHHH", 0x10000, len(tables), 128, 3, len(tables) * 16 - 128)
    entries, body, start = b"", b"", len(head) + 16 * len(tables)
    for name, data in tables.items():
        entries += name + struct.pack(">LLL", 0, start + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    return head + entries + body


def _glyph(outlines: Sequence[Outline]) -> bytes:
    points = [point for outline in outlines for point in outline]
    across, down = zip(*points, strict=True)
    ends = [sum(map(len, outlines[:count])) - 1 for count in range(1, len(outlines) + 1)]
    steps = [
        [here - before for before, here in zip((0, *places[:-1]), places, strict=True)] for places in (across, down)
    ]
    data = struct.pack(">5h", len(outlines), min(across), min(down), max(across), max(down))
    data += struct.pack(f">{len(ends)}HH", *ends, 0) + b"\1" * len(points)
    data += b"".join(struct.pack(f">{len(points)}h", *places) for places in steps)
    return data + b"\0" * (-len(data) % 4)


def _left(outlines: Sequence[Outline]) -> int:
    return min((x for outline in outlines for x, _ in outline), default=0)


def _characters() -> bytes:
    """The table of characters, format 4: a segment each, and the one that ends it."""
    codes = [*sorted(map(ord, SIGNS)), 0xFFFF]
    count = len(codes)
    deltas = [(place - code) % 0x10000 for place, code in enumerate(codes[:-1], 1)] + [1]
    segments = struct.pack(f">{count}HH{count}H{count}H{count}H", *codes, 0, *codes, *deltas, *([0] * count))
    head = struct.pack(">7H", 4, 14 + len(segments), 0, count * 2, 16, 3, count * 2 - 16)
    return struct.pack(">4HL", 0, 1, 3, 1, 12) + head + segments


def _windows_metrics() -> bytes:
    """The table that Windows asks for, in its first version."""
    return struct.pack(
        ">HhHHH10hh10B4L4sHHHhhhHH", 0, _ADVANCE, 400, 5, 0, *([0] * 10), 0, *([0] * 10), 0, 0, 0, 0, b"NONE", 64,
        min(map(ord, SIGNS)), max(map(ord, SIGNS)), _ASCENT, _DESCENT, 0, _ASCENT, -_DESCENT,
    )  # fmt: skip
