"""Which of our fonts draws which character; what none of them has is written as its code."""

import re
import threading
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from app.documents.paper import font_files
from app.documents.paper.qt import ready

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QRawFont

_LOCK = threading.RLock()
_USED: set[str] = set()
BODY = font_files.family(font_files.BODY)
# Latin, Greek, Cyrillic and common signs without a mark of direction: drawn by the body font, whatever stands around.
_PLAIN = re.compile("[\n\t -~\xa0-\u02ff\u0370-\u0377\u037a-\u037f\u0386\u0388-\u03ff\u0400-\u0482\u2010-\u2027]*")
# Without a shape of their own: joiners, marks of direction, soft hyphens, variation selectors (Unicode 15, 5.21).
_SHAPELESS = re.compile(
    "[\xad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef]"
)
# These would turn the text around them, so that it reads as something else.
_OVERRIDES = frozenset("\u202d\u202e")


# From Devanagari to Sinhala, without the stops that their scripts share; and any letter that has a script.
_INDIAN = re.compile("[\u0900-\u0963\u0966-\u0dff]")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring characters that one family draws."""

    family: str
    text: str


class _OfThread(threading.local):
    """What Qt wants each thread to have for itself."""

    def __init__(self) -> None:
        self.fonts: dict[tuple[str, int, bool], QFont] = {}
        self.raw: dict[str, QRawFont] = {}


_MINE = _OfThread()


def font(family: str, pixels: int, *, bold: bool = False) -> "QFont":
    """A font for documents: no hinting, no other font's help, and letters that are not joined to one sign."""
    key = (family, pixels, bold)
    if key not in _MINE.fonts:
        _MINE.fonts[key] = _made(family, pixels, bold)
    return _MINE.fonts[key]


def _made(family: str, pixels: int, bold: bool) -> "QFont":
    from PySide6.QtGui import QFont

    load()
    made = QFont()
    made.setFamilies([family])
    made.setPixelSize(pixels)
    made.setBold(bold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.NoFontMerging | QFont.StyleStrategy.ForceOutline)
    for feature in ("liga", "clig"):  # “fi” as one sign would be found by no search
        made.setFeature(QFont.Tag(feature), 0)
    return made


def runs(text: str) -> list[Run]:
    """The text in pieces of one family each; a character without a font stands as its code, "⟨U+1F9FF⟩"."""
    if _PLAIN.fullmatch(text):
        return [Run(BODY, text)] if text else []
    found: list[tuple[str, list[str]]] = []
    for family, shown in _drawn(text):
        if found and found[-1][0] == family:
            found[-1][1].append(shown)
        else:
            found.append((family, [shown]))
    return [Run(family, "".join(parts)) for family, parts in found]


def _drawn(text: str) -> Iterator[tuple[str, str]]:
    """Each character with its family.

    Qt draws signs without a script of their own by the rules of the letter before them, at the start of the one after
    them; where that is an Indian letter, only a font for its script can draw them.
    """
    usual, indian = "", _family(first[0], "") if (first := _LETTER.search(text)) and _INDIAN.match(first[0]) else ""
    for character in text:
        if _INDIAN.match(character):
            family = indian = _family(character, "")
        elif unicodedata.category(character) in ("Lu", "Ll", "Lt", "Lo"):
            family, indian = _family(character, ""), ""
        elif indian and not _SHAPELESS.match(character) and character not in "\n\t":
            family = indian if _supports(indian, character) and character not in _OVERRIDES else ""
        else:
            family = _family(character, usual if _belongs(character) else "")
        if family:
            yield family, character
            usual = family
        else:
            yield from _as_code(character, indian)
            usual, indian = BODY, ""


def _as_code(character: str, indian: str) -> Iterator[tuple[str, str]]:
    """The code in brackets; between Indian letters in those that their font has."""
    code = f"U+{ord(character):04X}"
    if indian:
        yield indian, "("
        yield BODY, f"{code})"
    else:
        yield BODY, f"⟨{code}⟩"


def load() -> None:
    """Makes the two fonts known to Qt that nearly every document needs."""
    _use(font_files.BODY)
    _use(font_files.BOLD)


def _belongs(character: str) -> bool:
    """True for what stays with the letter before it: marks, and what has no shape."""
    return unicodedata.category(character)[0] == "M" or bool(_SHAPELESS.match(character))


def _family(character: str, usual: str) -> str:
    """The family that draws a character, `usual` where it can, "" where none does."""
    if character in _OVERRIDES:
        return ""
    if _SHAPELESS.match(character) or character in "\n\t":
        return usual or BODY
    if usual and _supports(usual, character):
        return usual
    return _first(character)


@cache
def _first(character: str) -> str:
    for name in (font_files.BODY, *font_files.FALLBACKS):
        if _raw(name).supportsCharacter(ord(character)):
            _use(name)
            return font_files.family(name)
    return ""


def _supports(family: str, character: str) -> bool:
    names = (font_files.BODY, *font_files.FALLBACKS)
    name = next(name for name in names if font_files.family(name) == family)
    return bool(_raw(name).supportsCharacter(ord(character)))


def _raw(file_name: str) -> "QRawFont":
    from PySide6.QtGui import QRawFont

    if file_name not in _MINE.raw:
        ready()
        _MINE.raw[file_name] = QRawFont(font_files.content(file_name), 10.0)
    return _MINE.raw[file_name]


def _use(file_name: str) -> None:
    """Makes a font known to Qt, once in the program's life."""
    from PySide6.QtGui import QFontDatabase

    with _LOCK:
        if file_name in _USED:
            return
        ready()
        _USED.add(file_name)
        number = QFontDatabase.addApplicationFontFromData(font_files.content(file_name))
        if QFontDatabase.applicationFontFamilies(number) != [font_files.family(file_name)]:
            raise RuntimeError(f"Qt can't read the font {file_name}")
