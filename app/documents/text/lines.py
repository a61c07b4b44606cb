"""Text in lines of 80 columns, counted as a terminal counts them."""

import re
from collections.abc import Iterator

COLUMNS = 80
_WORD = re.compile(r"([ \t]*)([^ \t]+)")
# What may not begin, and what may not end a line of a script without blanks (JIS X 4051, in the main).
_NO_START = frozenset(
    "、。，．・：；？！）］｝」』】〉》〕〗’”…‥ーゝゞ々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％!%),.:;?]}"
)
_NO_END = frozenset("（［｛「『【〈《〔〖‘“([{")


def width(text: str) -> int:
    """The columns of a text without tabs: ideographs take two, marks on a letter none."""
    if text.isascii():
        return len(text)
    from wcwidth import width as columns  # its tables are pinned; those of unicodedata differ between Pythons

    return columns(text, control_codes="ignore")


def wrapped(line: str, first: str = "", rest: str = "", columns: int = COLUMNS) -> Iterator[str]:
    """A line in as many as it needs; an inner run of blanks stays, a tab is a blank, no word is ever broken.

    `first` and `rest` are the indents of the first and of the other lines.
    """
    if len(line) + len(first) <= columns and line.isascii() and "\t" not in line:
        yield (first + line).rstrip(" ")
        return
    made, used, is_empty = first, len(first), True
    for gap, word in _pieces(line):
        size = width(word)
        if used + len(gap) + size > columns:
            if not is_empty:
                yield made
                made, used = rest, len(rest)
            gap = ""
        made, used, is_empty = f"{made}{gap}{word}", used + len(gap) + size, False
    yield made.rstrip(" ")


def _pieces(line: str) -> Iterator[tuple[str, str]]:
    """Each piece that may stand on a line of its own, with the blanks before it."""
    for gap, word in _WORD.findall(line):
        blanks = gap.replace("\t", " ")
        if word.isascii():
            yield blanks, word
            continue
        for place, piece in enumerate(_parts(word)):
            yield "" if place else blanks, piece


def _parts(word: str) -> Iterator[str]:
    """A word, cut where ideographs may stand on different lines."""
    from wcwidth import iter_graphemes

    made = last = ""
    for character in iter_graphemes(word):
        is_seam = last and (width(last) == 2 or width(character) == 2)
        if is_seam and character[0] not in _NO_START and last[0] not in _NO_END:
            yield made
            made = ""
        made, last = made + character, character
    yield made
