"""Calendar periods in writing: a day, week, month, quarter, half or year, in whichever order it is written."""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from functools import cache

from app import assets

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


@cache
def _month_numbers() -> dict[str, int]:
    months = assets.table("reading", "dates.toml")["months"]
    return {name: int(number) for number, names in months.items() for name in names}


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str], bool], Period | None]], ...]:
    words = assets.table("reading", "dates.toml")["words"]
    names = "|".join(sorted(map(re.escape, _month_numbers()), key=len, reverse=True))
    day = rf"(?P<day>\d{{1,2}})\s?(?:{'|'.join(words['ordinals'])}|\.)?"
    month, year = rf"(?P<name>{names})\.?", r"(?P<year>\d{4})"
    quarter, half = "|".join(words["quarter"]), "|".join(words["half"])
    gap = r"[\s\-./]+(?:of\s)?"
    table: list[tuple[str, Callable[[re.Match[str], bool], Period | None]]] = [
        (rf"{year}-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}})", _named_day),
        (rf"{year}-(?P<month>\d{{2}})", _named_month),
        (rf"{day}{gap}{month}{gap}{year}", _named_day),
        (rf"{month}{gap}{day}{gap}{year}", _named_day),
        (rf"{year}{gap}{month}{gap}{day}", _named_day),
        (rf"{month}{gap}{year}", _named_month),
        (rf"{year}{gap}{month}", _named_month),
        (r"(?P<a>\d{1,2})\.(?P<b>\d{1,2})\.(?P<year>\d{4})", _dotted_day),
        (r"(?P<a>\d{1,2})(?P<mark>[/-])(?P<b>\d{1,2})(?P=mark)(?P<year>\d{4})", _slashed_day),
        (rf"(?:{quarter})\s?(?P<part>[1-4])[\s/-]+{year}", _quarter),
        (rf"{year}[\s/-]*(?:{quarter})\s?(?P<part>[1-4])", _quarter),
        (rf"(?:{half})\s?(?P<part>[12])[\s/-]+{year}", _half),
        (rf"{year}[\s/-]*(?:{half})\s?(?P<part>[12])", _half),
        (rf"{year}-w(?P<week>\d{{1,2}})", _iso_week),
        (rf"{year}", _year),
    ]
    return tuple((re.compile(pattern), make) for pattern, make in table)


def read_period(text: str, day_first: bool = False) -> Period | None:
    """The period that a lower-case text without lead words names; None when it names none."""
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
    return _month_numbers()[fields["name"]] if fields.get("name") else int(fields["month"])


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


def _quarter(match: re.Match[str], _day_first: bool) -> Period:
    return _months(_year_of(match), 3 * int(match["part"]) - 2, 3, Precision.QUARTER)


def _half(match: re.Match[str], _day_first: bool) -> Period:
    return _months(_year_of(match), 6 * int(match["part"]) - 5, 6, Precision.HALF)


def _iso_week(match: re.Match[str], _day_first: bool) -> Period:
    return week_around(date.fromisocalendar(_year_of(match), int(match["week"]), 1))


def _year(match: re.Match[str], _day_first: bool) -> Period:
    return _months(_year_of(match), 1, 12, Precision.YEAR)
