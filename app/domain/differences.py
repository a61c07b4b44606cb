"""Where two texts differ, word by word."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

# Comparing word by word takes the square of the words; beyond this whole texts are shown.
_MOST_WORDS = 4_000
_MOST_CHARACTERS = 400_000


class Part(Enum):
    """What a piece of text is in the difference."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters, and whether both texts have it."""

    part: Part
    text: str


def word_differences(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces of both texts in reading order; joining all but the added gives `old`, all but the removed `new`."""
    if not old or not new or old == new or len(old) + len(new) > _MOST_CHARACTERS:
        return _whole(old, new)
    from difflib import SequenceMatcher  # not needed before the window appears

    before, after = _words(old), _words(new)
    if len(before) + len(after) > _MOST_WORDS:
        return _whole(old, new)
    pieces: list[Piece] = []
    removed = added = ""
    spans = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for place, (tag, i1, i2, j1, j2) in enumerate(spans):
        kept = "".join(before[i1:i2])
        # What stands between two changes is part of one change where it is no word of its own.
        is_joint = 0 < place < len(spans) - 1 and not re.search(r"\w", kept)
        if tag == "equal" and not is_joint:
            pieces += [*_whole(removed, added), Piece(Part.SAME, kept)]
            removed = added = ""
            continue
        removed += kept
        added += "".join(after[j1:j2])
    return (*pieces, *_whole(removed, added))


def _whole(old: str, new: str) -> tuple[Piece, ...]:
    if old == new:
        return (Piece(Part.SAME, old),) if old else ()
    pieces = (Piece(Part.REMOVED, old), Piece(Part.ADDED, new))
    return tuple(piece for piece in pieces if piece.text)


def _words(text: str) -> list[str]:
    # A date or a number with its marks is one word: "2021-04-08" changes as a whole.
    return re.findall(r"\d+(?:[-./:,]\d+)+|\w+|\s+|[^\w\s]", text)


def condensed(pieces: Sequence[Piece], around: int = 60) -> tuple[Piece, ...]:
    """The pieces with what stayed the same cut down to some characters around each change."""
    last = len(pieces) - 1
    return tuple(
        Piece(piece.part, _shorter(piece.text, around if place else 0, around if place < last else 0))
        if piece.part is Part.SAME
        else piece
        for place, piece in enumerate(pieces)
    )


def _shorter(text: str, head: int, tail: int) -> str:
    if len(text) <= head + tail + 20:
        return text
    if not head and not tail:
        return f"{text[:120]} …"
    begin, end = text[:head], text[len(text) - tail :]
    # Words are left whole where there are any so near.
    begin = begin.rsplit(maxsplit=1)[0] if len(begin.split()) > 2 else begin
    end = end.split(maxsplit=1)[1] if len(end.split()) > 2 else end
    return f"{begin} … {end}"
