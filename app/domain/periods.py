"""Calendar periods in writing: a day, week, month, quarter, half or year, in whichever order it is written."""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from functools import cache

from app import assets
from app.domain.texts import folded

FIRST_YEAR, LAST_YEAR = 1900, 2199


class Precision(Enum):
    """How exactly a written date names its day; `ambiguous` is day and month in an unknown order."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    RANGE = "range"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Period:
    """A first and a last day, both included, or none where the day cannot be told."""

    earliest: date | None
    latest: date | None
    precision: Precision


AMBIGUOUS = Period(None, None, Precision.AMBIGUOUS)


Make = Callable[[re.Match[str], bool], Period | None]


@cache
def _words(name: str) -> dict[str, int]:
    """Words with their numbers, with and without accents: months, days of the week, parts of a year."""
    table = assets.table("reading", "dates.toml")[name]
    words = {word: int(number) for number, words in table.items() for word in words}
    return {folded(word): number for word, number in words.items()} | words


@cache
def _one_of(*names: str) -> str:
    """A pattern for any word of some lists, the longest first."""
    words = assets.table("reading", "dates.toml")["words"]
    found = {word for name in names for word in words[name]}
    return "|".join(sorted(map(re.escape, found), key=len, reverse=True))


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Make], ...]:
    names = "|".join(sorted(map(re.escape, _words("months")), key=len, reverse=True))
    ordinal = rf"\s?(?:{_one_of('ordinals')}|\.)?"
    day, last_day = rf"(?P<day>\d{{1,2}}){ordinal}", rf"(?P<last>\d{{1,2}}){ordinal}"
    month, year = rf"(?P<name>{names})\.?", r"(?P<year>\d{4})"
    gap = rf"[\s\-./]+(?:(?:{_one_of('of')})\s)?"
    part_names = "|".join(sorted(map(re.escape, _words("part_names")), key=len, reverse=True))
    part = rf"(?:(?P<part>[1-4])\s?(?:{_one_of('part_ordinals')})?|(?P<part_name>{part_names}))"
    quarter, half = _one_of("quarter", "quarters"), _one_of("half", "halves")
    table: list[tuple[str, Make]] = [
        (rf"{year}-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}})", _named_day),
        (rf"{year}-(?P<month>\d{{2}})", _named_month),
        (rf"{day}{gap}{month}{gap}{year}", _named_day),
        (rf"{month}{gap}{day}{gap}{year}", _named_day),
        (rf"{year}{gap}{month}{gap}{day}", _named_day),
        (rf"{month}{gap}{year}", _named_month),
        (rf"{year}{gap}{month}", _named_month),
        (r"(?P<a>\d{1,2})\.\s?(?P<b>\d{1,2})\.\s?(?P<year>\d{4})", _dotted_day),
        (r"(?P<a>\d{1,2})(?P<mark>[/-])(?P<b>\d{1,2})(?P=mark)(?P<year>\d{4})", _slashed_day),
        (rf"{year}(?P<mark>[/.])\s?(?P<month>\d{{1,2}})(?P=mark)\s?(?P<day>\d{{1,2}})", _named_day),
        (rf"{year}年\s?(?P<month>\d{{1,2}})月\s?(?P<day>\d{{1,2}})日", _named_day),
        (rf"(?P<month>\d{{1,2}})[/.-]{year}", _named_month),
        (rf"{year}/(?P<month>\d{{1,2}})", _named_month),
        (rf"(?:{quarter})\s?(?P<part>[1-4]){gap}{year}", _quarter),
        (rf"{year}[\s/-]*(?:{quarter})\s?(?P<part>[1-4])", _quarter),
        (rf"{part}\s?(?:{_one_of('quarters')}){gap}{year}", _quarter),
        (rf"(?P<part>[1-4])(?:{_one_of('quarter')})[\s\-./]*{year}", _quarter),
        (rf"(?:{half})\s?(?P<part>[12]){gap}{year}", _half),
        (rf"{year}[\s/-]*(?:{half})\s?(?P<part>[12])", _half),
        (rf"{part}\s?(?:{_one_of('halves')}){gap}{year}", _half),
        (rf"(?P<part>[12])(?:{_one_of('half')})[\s\-./]*{year}", _half),
        (rf"(?:{_one_of('weeks')})\.?\s?(?P<week>\d{{1,2}}){gap}{year}", _iso_week),
        (rf"{year}[\s/-]*(?:{_one_of('weeks')})\s?(?P<week>\d{{1,2}})", _iso_week),
        (rf"(?:{_one_of('short_weeks')})\.?\s?(?P<week>\d{{1,2}}){gap}{year}", _short_week),
        (rf"{day}\s?[-–]\s?{last_day}{gap}{month}{gap}{year}", _days),
        (rf"{month}{gap}{day}\s?[-–]\s?{last_day}{gap}{year}", _days),
        (rf"(?P<day>\d{{1,2}})\.\s?[-–]\s?(?P<last>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.\s?{year}", _days),
        (rf"{year}", _year),
    ]
    return tuple((re.compile(pattern), make) for pattern, make in table)


@cache
def _around() -> re.Pattern[str]:
    """A date between what may stand around it: a day of the week, a time."""
    named = "|".join(sorted(map(re.escape, _words("weekdays")), key=len, reverse=True))
    time = r"\d{1,2}[:.h]\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:z|utc|gmt|cet|cest|[+-]\d{2}:?\d{2}))?"
    return re.compile(
        rf"(?:(?P<first>{named})\.? )?(?P<date>\S.*?)(?:(?: | at |t){time})?(?: \(?(?P<last>{named})\.?\)?)?"
    )


def read_period(text: str, day_first: bool = False) -> Period | None:
    """The period that a lower-case text without lead words names; None when it names none."""
    found = _read(text, day_first)
    if found is not None:
        return found
    around = _around().fullmatch(text)
    if around is None or around["date"] == text:
        return None
    named = around["first"] or around["last"]
    found = _read(around["date"], day_first)
    if found is None or found.precision is not Precision.DAY:
        return found if found is AMBIGUOUS else None
    fits = named is None or (found.earliest is not None and found.earliest.isoweekday() == _words("weekdays")[named])
    return found if fits else None


def is_weekday(text: str) -> bool:
    """True for the name of a day of the week, in small letters, whole or short."""
    return text.strip(" .") in _words("weekdays")


def _read(text: str, day_first: bool) -> Period | None:
    for pattern, make in _patterns():
        match = pattern.fullmatch(text)
        if match:
            try:
                return make(match, day_first)
            except ValueError:  # 31 June, week 60: written, but no day of any calendar
                return None
    return None


def week_around(day: date) -> Period:
    """The week from Monday to Sunday that holds the day."""
    monday = day - timedelta(days=day.weekday())
    return Period(monday, monday + timedelta(days=6), Precision.WEEK)


def _year_of(match: re.Match[str]) -> int:
    year = int(match["year"])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(year)
    return year


def _month_of(match: re.Match[str]) -> int:
    fields = match.groupdict()
    return _words("months")[fields["name"]] if fields.get("name") else int(fields["month"])


def _one_day(day: date) -> Period:
    return Period(day, day, Precision.DAY)


def _months(year: int, first: int, count: int, precision: Precision) -> Period:
    last = first + count - 1
    return Period(date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1]), precision)


def _named_day(match: re.Match[str], _day_first: bool) -> Period:
    return _one_day(date(_year_of(match), _month_of(match), int(match["day"])))


def _named_month(match: re.Match[str], _day_first: bool) -> Period:
    month = _month_of(match)
    if not 1 <= month <= 12:
        raise ValueError(month)
    return _months(_year_of(match), month, 1, Precision.MONTH)


def _dotted_day(match: re.Match[str], _day_first: bool) -> Period:
    return _one_day(date(_year_of(match), int(match["b"]), int(match["a"])))


def _slashed_day(match: re.Match[str], day_first: bool) -> Period:
    first, second = int(match["a"]), int(match["b"])
    if first <= 12 and second <= 12 and first != second and not day_first:
        return AMBIGUOUS
    day, month = (second, first) if second > 12 else (first, second)
    return _one_day(date(_year_of(match), month, day))


def _days(match: re.Match[str], _day_first: bool) -> Period | None:
    year, month = _year_of(match), _month_of(match)
    first, last = date(year, month, int(match["day"])), date(year, month, int(match["last"]))
    return Period(first, last, Precision.RANGE) if first <= last else None


def _part_of(match: re.Match[str]) -> int:
    fields = match.groupdict()
    return _words("part_names")[fields["part_name"]] if fields.get("part_name") else int(fields["part"])


def _quarter(match: re.Match[str], _day_first: bool) -> Period:
    return _months(_year_of(match), 3 * _part_of(match) - 2, 3, Precision.QUARTER)


def _half(match: re.Match[str], _day_first: bool) -> Period:
    return _months(_year_of(match), 6 * _part_of(match) - 5, 6, Precision.HALF)


def _iso_week(match: re.Match[str], _day_first: bool) -> Period:
    return week_around(date.fromisocalendar(_year_of(match), int(match["week"]), 1))


def _short_week(match: re.Match[str], day_first: bool) -> Period | None:
    """The third week or a later one: the first two could be halves of the year."""
    return _iso_week(match, day_first) if int(match["week"]) > 2 else None


def _year(match: re.Match[str], _day_first: bool) -> Period:
    return _months(_year_of(match), 1, 12, Precision.YEAR)
