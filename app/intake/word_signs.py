"""Signs that a Word document names by their place in a font of signs."""

from functools import cache
from typing import Any

from app import assets
from app.domain.texts import REPLACEMENT

BULLET = "•"
_PRIVATE = range(0xE000, 0xF900)
_FONT_OF_SIGNS = 0xF000
# The letter that Courier New shows as a small circle before the items of a list.
_CIRCLE = {"o": "◦", "O": "○"}


@cache
def _signs() -> dict[str, dict[int, str]]:
    told: dict[str, dict[str, Any]] = assets.table("reading", "word_signs.toml")
    return {font: {int(code, 16): sign for code, sign in signs.items()} for font, signs in told.items()}


def sign(code: int, font: str) -> str:
    """The sign at that place of a font; U+FFFD for one that only the font knows."""
    known = _signs().get(font, {})
    found = known.get(code) or known.get(code - _FONT_OF_SIGNS)
    if found:
        return found
    return REPLACEMENT if code in _PRIVATE or not 0x20 <= code < 0x110000 else chr(code)


def bullet(text: str, font: str) -> str:
    """What stands before the items of a list; a sign that only a font knows is a plain bullet."""
    if font.startswith("Courier") and text in _CIRCLE:
        return _CIRCLE[text]
    said = "".join(sign(ord(one), font) for one in text)
    return said.replace(REPLACEMENT, BULLET)
