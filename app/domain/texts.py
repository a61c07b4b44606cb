"""The one gate for text from outside, and when two texts count as the same."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
REPLACEMENT = "\ufffd"
# Visible in a cell of one line where its text has a line break.
LINE_MARK = " ¶"
# Stands at the end of a text that is shown in part.
CUT = " […]"
_REPEATED_SPACE = re.compile(r"(\s)\1+")


@cache
def _unprintable() -> re.Pattern[str]:
    """Control characters but TAB and LF, lone surrogates, and the noncharacters of Unicode 15 (chapter 23.7)."""
    return re.compile(
        "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef"
        + "".join(chr(plane + last) for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF))
        + "]"
    )


@dataclass(frozen=True, slots=True)
class CleanText:
    """A text that every format can hold, and how many characters had to be replaced for that."""

    text: str
    replaced: int


def is_plain(text: str) -> bool:
    """True for a text of printable characters and line feeds, as most are: `clean` leaves it as it is."""
    # Unicode counts what no document can hold as not printable.
    return text.isprintable() or text.replace("\n", "").isprintable()


def clean(text: str) -> CleanText:
    """Line ends become a line feed; what no document can hold becomes U+FFFD. Idempotent."""
    if is_plain(text):
        return CleanText(text, 0)
    with_lines = _LINE_ENDS.sub("\n", text)
    cleaned, replaced = _unprintable().subn(REPLACEMENT, with_lines)
    return CleanText(cleaned, replaced)


def line(text: str) -> str:
    """A clean text for a field of one line: line feeds and tabs become blanks, ends are trimmed."""
    if text.isprintable():
        return text.strip()
    return re.sub(r"[\n\t]+", " ", clean(text).text).strip()


def says_something(text: str) -> bool:
    """True where a text has a letter or a digit."""
    return any(map(str.isalnum, text))


def same(left: str, right: str) -> bool:
    """True when two texts differ at most in the length of their runs of white space."""
    if left == right:
        return True
    # Other words are found sooner than runs of white space.
    return left.split() == right.split() and _REPEATED_SPACE.sub(r"\1", left) == _REPEATED_SPACE.sub(r"\1", right)


def mark_lines(text: str) -> str:
    """The text with a visible mark before each run of line breaks."""
    return re.sub(r"\n+", lambda breaks: LINE_MARK + breaks[0], text)


def unmark_lines(text: str) -> str:
    """The text without the marks that `mark_lines` put: its exact inverse."""
    return re.sub(rf"{LINE_MARK}(\n+)", r"\1", text)


def enumerate_words(words: list[str], last: str = "and") -> str:
    """Words as a sentence lists them: "a", "a and b", "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def numbers(values: list[int]) -> str:
    """Action numbers as a sentence lists them: "#2, #3 and #7"."""
    return enumerate_words([f"#{value}" for value in values])


def folded(text: str) -> str:
    """The text in one case and without accents; searches and readers of words compare what this gives."""
    if text.isascii():
        return text.lower()
    bare = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in bare if not unicodedata.combining(letter))
