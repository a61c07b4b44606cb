"""Which way a text runs, told by its first letter (Unicode Standard Annex 9, rule P2)."""

import re
import unicodedata
from collections.abc import Collection

_LATIN = re.compile("[A-Za-z]")
_STRONG = frozenset(("L", "R", "AL"))


def is_right_to_left(text: str) -> bool:
    """True where the first letter is of a script such as Arabic or Hebrew."""
    return not text.isascii() and _first_strong(text) in ("R", "AL")


def runs_right_to_left(texts: Collection[str]) -> bool:
    """True where more of the texts run from right to left than the other way; those without letters don't count."""
    if all(map(str.isascii, texts)):
        return False
    left = right = 0
    for text in texts:
        direction = _first_strong(text)
        left, right = left + (direction == "L"), right + (direction in ("R", "AL"))
    return right > left


def _first_strong(text: str) -> str:
    if text.isascii():
        return "L" if _LATIN.search(text) else ""
    return next((found for found in map(unicodedata.bidirectional, text) if found in _STRONG), "")
