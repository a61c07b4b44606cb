"""The code of a number format taken apart (ECMA-376 part 1, 18.8.31)."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from functools import cache, lru_cache
from typing import Any

from app import assets

GENERAL = "General"
# Excel allows 255; whatever is longer is none of its own.
_MOST_CODE = 512
_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"?|\\(?P<escaped>.)|_(?P<room>.)|\*(?P<fill>.)|\[(?P<bracket>[^\]]*)\]'
    r"|(?P<general>General)|(?P<system>system)|(?P<noon>AM/PM|A/P)|(?P<exponent>E[+-])"
    r"|(?P<date>y+|e+|m+|d+|h+|s+)|(?P<digit>[0#?])|(?P<other>.)",
    re.I | re.S,
)
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)")
_LOCALE = re.compile(r"\$(?P<symbol>[^-]*)(?:-(?P<locale>.+))?")
_ELAPSED = re.compile(r"h+|m+|s+", re.I)


class Part(Enum):
    """What a piece of a format stands for."""

    TEXT = "text"
    DIGIT = "digit"
    GENERAL = "general"
    SYSTEM = "system"
    DATE = "date"
    ELAPSED = "elapsed"
    NOON = "noon"
    EXPONENT = "exponent"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a format; a SIGN is one of . , % / @ that may mean something or be itself."""

    part: Part
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """One of the formats that a code has for positive and negative numbers, zero and texts."""

    tokens: tuple[Token, ...]
    language: str = "en"
    condition: tuple[str, Decimal] | None = None

    @property
    def is_date(self) -> bool:
        """True where it shows a day or a time."""
        return any(token.part in (Part.DATE, Part.ELAPSED, Part.SYSTEM) for token in self.tokens)

    def has(self, *parts: Part) -> bool:
        """True where it has such a piece."""
        return any(token.part in parts for token in self.tokens)


@cache
def _told() -> dict[str, Any]:
    return assets.table("reading", "number_formats.toml")


@lru_cache(maxsize=1_024)
def sections(code: str) -> tuple[Section, ...]:
    """A code's sections, at least one; a code that is none shows numbers as they are."""
    if len(code) > _MOST_CODE:
        code = GENERAL
    made: list[list[re.Match[str]]] = [[]]
    for found in _TOKEN.finditer(code):
        if found["other"] == ";":
            made.append([])
        else:
            made[-1].append(found)
    return tuple(map(_section, made[:4]))


def _section(pieces: list[re.Match[str]]) -> Section:
    tokens: list[Token] = []
    language, condition = "en", None
    for found in pieces:
        if found["bracket"] is None:
            tokens += _tokens(found)
            continue
        inside = found["bracket"]
        if asked := _CONDITION.fullmatch(inside):
            condition = asked[1], Decimal(asked[2])
        elif _ELAPSED.fullmatch(inside):
            tokens.append(Token(Part.ELAPSED, inside.lower()))
        elif told := _LOCALE.fullmatch(inside):
            language = language_of(told["locale"] or "") or language
            system = (told["locale"] or "").upper() in ("F800", "X-SYSDATE")
            tokens.append(Token(Part.SYSTEM, "") if system else Token(Part.TEXT, told["symbol"]))
    if tokens and tokens[0].part is Part.SYSTEM and any(token.part is Part.DATE for token in tokens[1:]):
        # What follows is how one system writes it; the time of day alone is asked for beside a system's date.
        days = any(token.text[:1] in "yd" for token in tokens if token.part is Part.DATE)
        tokens = tokens[:1] if days else tokens
    return Section(tuple(tokens), language, condition)


def _tokens(found: re.Match[str]) -> list[Token]:
    match found.lastgroup:
        case "quoted" | "escaped":
            return [Token(Part.TEXT, found[found.lastgroup])]
        case "room":
            return [Token(Part.TEXT, " ")]
        case "fill":
            return []
        case "general" | "system" | "noon" | "exponent" | "digit":
            return [Token(Part[found.lastgroup.upper()], found[0])]
        case "date":
            return [Token(Part.DATE, found[0].lower())]
        case _:
            return [Token(Part.SIGN if found[0] in ".,%/@" else Part.TEXT, found[0])]


def language_of(locale: str) -> str | None:
    """The language of "40C", "fr-FR" or "fr-FR,1"; None where we have no words of it."""
    languages = _told()["languages"]
    name = locale.partition("-")[0].casefold()
    if name in languages:
        return name
    try:
        number = int(locale.partition(",")[0], 16) & 0x3FF
    except ValueError:
        return None
    return next((key for key, told in languages.items() if told["lcid"] == number), None)


def built_in(number: int) -> str:
    """The code of a format that a file names by number alone."""
    known: str = _told()["built_in"].get(str(number), GENERAL)
    return known
