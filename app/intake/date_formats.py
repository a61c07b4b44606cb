"""Days and times as a spreadsheet's cell shows them, and what they are for certain."""

import calendar
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from app import assets
from app.domain.periods import Period, Precision
from app.intake.number_codes import Part, Section, Token

_DAY_SECONDS = 86_400
# Excel counts from 1 January 1900 and takes that year for a leap year; other files count from 1 January 1904.
_FIRST, _AFTER_FALSE_DAY, _FALSE_DAY, _FIRST_1904 = date(1899, 12, 31), date(1899, 12, 30), 60, date(1904, 1, 1)
_LAST_SERIAL = 2_958_465


@cache
def _words(language: str) -> dict[str, Any]:
    found: dict[str, Any] = assets.table("reading", "number_formats.toml")["languages"][language]
    return found


def moment_of(value: Decimal, *, from_1904: bool, to_seconds: bool = True) -> datetime | None:
    """The moment that a number stands for; None where a spreadsheet knows no such day."""
    if not 0 <= value <= _LAST_SERIAL:
        return None
    first = _FIRST_1904 if from_1904 else _FIRST if value < _FALSE_DAY else _AFTER_FALSE_DAY
    places = Decimal(1) if to_seconds else Decimal("0.001")
    seconds = (value * _DAY_SECONDS).quantize(places)
    try:
        return datetime(first.year, first.month, first.day) + timedelta(milliseconds=int(seconds * 1000))
    except OverflowError:
        return None


def show_date(value: Decimal, section: Section, *, from_1904: bool) -> tuple[str, Period | None] | None:
    """A date as its format shows it, with what it says for certain; None where it can't be shown as one."""
    parts = _with_minutes(section.tokens)
    if section.has(Part.ELAPSED):
        return _elapsed(value, parts), None
    moment = moment_of(value, from_1904=from_1904, to_seconds=not _shows_fractions(parts))
    if moment is None:
        return None
    twelve = section.has(Part.NOON)
    text = "".join(_said(name, token, moment, section.language, twelve=twelve) for name, token in parts)
    return text.strip(), period_of(moment.date(), {name[:1] for name, _ in parts})


def _with_minutes(tokens: Sequence[Token]) -> list[tuple[str, Token]]:
    """Each piece with what it is: "y", "m", "d", "h", "n" for minutes, "s", "f" for a fraction, or "" for text."""
    made: list[tuple[str, Token]] = []
    dated = [place for place, token in enumerate(tokens) if token.part in (Part.DATE, Part.ELAPSED)]
    for place, token in enumerate(tokens):
        name = token.text[:1] if token.part in (Part.DATE, Part.ELAPSED) else ""
        if name == "m" and token.part is Part.DATE:
            at = dated.index(place)
            before = tokens[dated[at - 1]].text[:1] if at else ""
            after = tokens[dated[at + 1]].text[:1] if at + 1 < len(dated) else ""
            name = "n" if len(token.text) < 3 and (before == "h" or after == "s") else "m"
        elif token.part is Part.DIGIT and token.text == "0":
            name = "f"
        elif token.part is Part.SYSTEM:
            name = "*"
        made.append((name.replace("e", "y"), token))
    return made


def _shows_fractions(parts: Sequence[tuple[str, Token]]) -> bool:
    return any(name == "f" for name, _ in parts)


def _said(name: str, token: Token, moment: datetime, language: str, *, twelve: bool) -> str:
    size = len(token.text)
    hour = moment.hour % 12 or 12 if twelve else moment.hour
    match name:
        case "*":
            return moment.date().isoformat()
        case "y":
            return f"{moment.year:04}" if size > 2 or token.text == "e" else f"{moment.year % 100:02}"
        case "m":
            return _month(moment, size, language)
        case "d":
            days = _words(language)["days" if size > 3 else "short_days"]
            return str(days[moment.weekday()]) if size > 2 else f"{moment.day:0{size}}"
        case "h" | "n" | "s":
            return f"{ {'h': hour, 'n': moment.minute, 's': moment.second}[name]:0{min(size, 2)}}"
        case "f":
            return f"{moment.microsecond // 100_000}"
        case _ if token.part is Part.NOON:
            return token.text.split("/")[moment.hour >= 12]
        case _:
            return token.text


def _month(moment: datetime, size: int, language: str) -> str:
    if size < 3:
        return f"{moment.month:0{size}}"
    words = _words(language)
    name = str(words["short_months" if size == 3 else "months"][moment.month - 1])
    return name[:1] if size == 5 else name


def _elapsed(value: Decimal, parts: Sequence[tuple[str, Token]]) -> str:
    seconds = int((abs(value) * _DAY_SECONDS).quantize(Decimal(1)))
    said = []
    for name, token in parts:
        whole = token.part is Part.ELAPSED
        size = len(token.text)
        match name:
            case "h":
                said.append(f"{seconds // 3600:0{size}}")
            case "m" | "n":
                said.append(f"{seconds // 60 if whole else seconds // 60 % 60:0{size}}")
            case "s":
                said.append(f"{seconds if whole else seconds % 60:0{size}}")
            case _:
                said.append(token.text)
    return "-" * (value < 0) + "".join(said).strip()


def period_of(day: date, shown: set[str]) -> Period | None:
    """What a cell that shows these parts says for certain: a month shown without its day names no day."""
    if "*" in shown or {"d", "m"} <= shown:
        return Period(day, day, Precision.DAY)
    if {"y", "m"} <= shown:
        last = calendar.monthrange(day.year, day.month)[1]
        return Period(day.replace(day=1), day.replace(day=last), Precision.MONTH)
    if "y" in shown:
        return Period(date(day.year, 1, 1), date(day.year, 12, 31), Precision.YEAR)
    return None
