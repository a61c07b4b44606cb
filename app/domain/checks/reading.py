"""The words that checks look for in texts, from `resources/reading/checks.toml`."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from app import assets

# Longer texts say something.
_MOST_OF_NOTHING = 60
# A full stop ends a sentence where a capital or an opening mark follows: "on Apr. 6th" goes on.
_END = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_a-zà-ÿ]|[«“\"(])|[;\n]+")


@cache
def _data() -> dict[str, Any]:
    return assets.table("reading", "checks.toml")


def words(*path: str) -> tuple[str, ...]:
    """A list of words, by its place in the file."""
    found: Any = _data()
    for name in path:
        found = found[name]
    return tuple(found)


@cache
def any_word(*path: str) -> re.Pattern[str]:
    """A pattern for any word of a list, as a whole word, in any case."""
    longest_first = sorted(words(*path), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.I)


@cache
def any_beginning(*path: str) -> re.Pattern[str]:
    """A pattern for what begins with any word of a list, in any case."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words(*path)))})", re.I)


def sentences(text: str) -> Sequence[str]:
    """The sentences of a text; a semicolon and a line's end count as ends, too."""
    return [part for part in _END.split(text) if part.strip()]


def says_nothing(text: str) -> bool:
    """True for an empty text, a dash, "N/A" and the like."""
    if len(text) > _MOST_OF_NOTHING:
        return False
    bare = " ".join(text.split()).strip(" .-–—()").casefold()
    return not any(map(str.isalnum, bare)) or bare in words("nothing")
