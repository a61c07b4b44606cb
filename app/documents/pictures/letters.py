"""How wide texts are without asking a font, and how they are kept to one line."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable

from app.domain import texts

# How wide a text is at a size, in points.
Measure = Callable[[str, float], float]

_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Widths of the letters from the blank to the tilde in hundredths of the text's size, rounded up.
_ASCII = (
    32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34,
    34, 84, 84, 84, 54, 100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79, 61, 79, 70, 64, 62, 74,
    69, 99, 69, 62, 69, 40, 34, 40, 84, 50, 50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64,
    64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
)  # fmt: skip
_SIGNS = frozenset("✅❌⏳❎❗➕➖⭐")


def one_line(text: str) -> str:
    """The text for one line: no control characters, and what would turn the text around it is shown as its code."""
    return _TURNING.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", texts.line(text))


def shortened(text: str, room: float, size: float = 8, measure: Measure | None = None) -> str:
    """The text cut so that it fits the room: as its font measures, or as far as that can be told without."""
    line = one_line(text)
    if (measure or width_of)(line, size) <= room:
        return line
    if measure is not None:
        fitting = bisect_left(range(len(line)), True, key=lambda n: measure(f"{line[: n + 1]}…", size) > room)
        return line[:fitting].rstrip() + "…"
    kept: list[str] = []
    used = size  # the ellipsis takes as much as a wide letter
    for character in line:
        used += _em(character) * size
        if used > room:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…"


def width_of(text: str, size: float = 8) -> float:
    """About how wide a text is; rather too wide than too narrow."""
    return sum(_em(character) for character in text) * size


def _em(character: str) -> float:
    """A letter's width in parts of the text's size."""
    if " " <= character <= "~":
        return _ASCII[ord(character) - ord(" ")] / 100
    kind = unicodedata.category(character)
    if kind in ("Mn", "Me", "Cf"):
        return 0
    if character in _SIGNS:
        return 0.95
    if kind == "So" or ord(character) > 0xFFFF:
        return 5.6  # where no font has it, it stands as its code
    if unicodedata.east_asian_width(character) in "WF":
        return 1.05
    return 0.8 if kind == "Lu" else 0.7
