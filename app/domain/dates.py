"""Dates as people write them: the text as written, and the days it can mean. No day is invented."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from functools import cache, lru_cache

from app import assets
from app.domain.periods import AMBIGUOUS, Period, Precision, is_weekday, read_period, week_around

__all__ = ["NO_DATE", "Precision", "WrittenDate", "read_date", "without_plain_lead"]


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date's text, with its first and last possible day (both included) where they can be known."""

    text: str
    earliest: date | None
    latest: date | None
    precision: Precision

    def __bool__(self) -> bool:
        return bool(self.text)

    @property
    def is_day(self) -> bool:
        """True when the text names one certain day, or a certain last day."""
        return self.precision is Precision.DAY and self.latest is not None


# Longer texts are no dates; reading them word by word would take long.
_MOST_CHARACTERS = 200
# "<2026-04-01>", "[June 2026]"
_FRAMED = re.compile(r"[<\[(] ?([^<>\[\]()]+?) ?[>\])]")
# "2026-06-30 (extended)": what is said of a date, with no other date in it.
_REMARKED = re.compile(r"(?P<date>.*\d) ?\((?P<remark>[^()?\d]+)\)")
# Word's own hyphens, and what no reader sees.
_HYPHENS = re.compile("[\u2010\u2011\u2012\u2212]")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
# Between two days that are whole: "01.06.2026-15.06.2026", "2026-06-01/2026-06-15" (ISO 8601).
_UNSPACED = r"(?<=\d\d\.\d{4})-(?=\d)|(?<=\d{4}-\d\d-\d\d)/(?=\d{4}-)"
NO_DATE = WrittenDate("", None, None, Precision.NONE)


class _Limit(Enum):
    BY = "by"
    BEFORE = "before"
    AFTER = "after"
    FROM = "from"
    WEEK = "week"
    PART = "part"
    PLAIN = "plain"


@cache
def _leads() -> tuple[tuple[str, _Limit], ...]:
    leads = assets.table("reading", "dates.toml")["leads"]
    pairs = [(words, _Limit(kind)) for kind, phrases in leads.items() for words in phrases]
    return tuple(sorted(pairs, key=lambda pair: len(pair[0]), reverse=True))


@cache
def _words(group: str, name: str) -> tuple[str, ...]:
    return tuple(assets.table("reading", "dates.toml")[group][name])


@cache
def _range_pattern() -> re.Pattern[str]:
    openers = "|".join(map(re.escape, _words("words", "range_openers")))
    joints = "|".join(map(re.escape, _words("words", "range")))
    return re.compile(
        rf"(?:(?:{openers}) )?(?P<first>.+?) ?(?:(?<= )(?:{joints})(?= )|[–—]|(?<= )-(?= )|{_UNSPACED}) ?(?P<last>.+)"
    )


@lru_cache(maxsize=16_384)  # few dates stand in many rows
def read_date(text: str) -> WrittenDate:
    """Reads a date in the words of `resources/reading/dates.toml`; unknown wording keeps null days."""
    if not text.strip():
        return NO_DATE if not text else WrittenDate(text, None, None, Precision.NONE)
    normal = _normal(text) if len(text) <= _MOST_CHARACTERS else ""
    known = _read(normal) or _read(_without_remark(normal))
    period = known or Period(None, None, Precision.UNKNOWN)
    return WrittenDate(text, period.earliest, period.latest, period.precision)


def _without_remark(text: str) -> str:
    """A date without a remark in brackets behind it; empty where there is none, or where it may change the date."""
    found = _REMARKED.fullmatch(text)
    if found is None or is_weekday(found["remark"]):
        return ""
    doubts = {*_words("words", "indefinite"), *_words("words", "uncertain")}
    return found["date"] if doubts.isdisjoint(re.findall(r"\w+", text)) else ""


def without_plain_lead(text: str) -> str:
    """The text without a lead that says nothing about the day: "in June 2021" gives "June 2021"."""
    for lead, limit in _leads():
        if limit is _Limit.PLAIN and text.casefold().startswith(lead + " "):
            return text[len(lead) :].lstrip()
    return text


def without_lead(text: str) -> str:
    """The text without "by" or "in" at its start, for a sentence that brings its own."""
    found = _lead_at_start(text)
    while found is not None and found[1] in (_Limit.PLAIN, _Limit.BY):
        text = text[len(found[0]) :].lstrip()
        found = _lead_at_start(text)
    return text


@lru_cache(maxsize=4_096)  # few dates stand in many rows
def fits_after_by(written: WrittenDate) -> bool:
    """True when "by" can stand before the date: "by June 2021", but not "by after June 2021"."""
    rest = without_lead(written.text)
    opens_range = any(rest.casefold().startswith(f"{word} ") for word in _words("words", "range_openers"))
    found = _lead_at_start(rest)
    return written.latest is not None and not opens_range and (found is None or found[1] is _Limit.PART)


def _lead_at_start(text: str) -> tuple[str, _Limit] | None:
    lower = text.casefold()
    return next(((lead, limit) for lead, limit in _leads() if lower.startswith(f"{lead} ")), None)


def is_indefinite(text: str) -> bool:
    """True for a date that names no day on purpose, such as "right after the incident" or "TBD"."""
    return bool(set(re.findall(r"\w+", text.casefold())) & set(_words("words", "indefinite")))


def _normal(text: str) -> str:
    """Lower case, one blank between words, none before a suffix ("30th ,"), no commas, no final stop, no frame."""
    lower = unicodedata.normalize("NFC", text).casefold().replace("’", "'").replace(",", " ")
    lower = _UNSEEN.sub("", _HYPHENS.sub("-", lower))
    plain = re.sub(r"\s+", " ", lower).strip().removeprefix("@").rstrip(".").strip()
    framed = _FRAMED.fullmatch(plain)
    return framed[1] if framed else plain


def _read(text: str) -> Period | None:
    limit, rest, day_first, in_part = _Limit.PLAIN, text, False, False
    while True:
        found = _lead_of(rest)
        if found is None:
            break
        lead, kind = found
        if in_part and lead in _words("words", "begins_day"):
            return None
        in_part = in_part or kind is _Limit.PART
        if kind not in (_Limit.PLAIN, _Limit.PART):
            if limit is not _Limit.PLAIN:
                return None
            limit = kind
        day_first = day_first or lead in _words("languages", "day_first")
        rest = rest[len(lead) :].lstrip(" -")
    period = read_period(rest, day_first)
    if period is None and limit in (_Limit.PLAIN, _Limit.FROM):
        return _read_range(text)
    return _limited(period, limit, in_part) if period else None


@cache
def _any_lead() -> re.Pattern[str]:
    """One pattern for all, the longest first: trying each by itself took most of the time of reading a date."""
    return re.compile(f"({'|'.join(re.escape(lead) for lead, _ in _leads())})[ -]+\\S")


def _lead_of(text: str) -> tuple[str, _Limit] | None:
    found = _any_lead().match(text)
    return (found[1], dict(_leads())[found[1]]) if found else None


def _read_range(text: str) -> Period | None:
    match = _range_pattern().fullmatch(text)
    if not match:
        return None
    last = read_period(_strip_plain(match["last"]))
    first = read_period(_strip_plain(match["first"]))
    if first is None and last is not None and last.latest is not None:
        first = _borrowing(match["first"], match["last"], last.latest.year)
    if not first or not last or AMBIGUOUS in (first, last):
        return None
    if first.earliest is None or last.latest is None or first.earliest > last.latest:
        return None
    return Period(first.earliest, last.latest, Precision.RANGE)


def _borrowing(first: str, last: str, year: int) -> Period | None:
    """The first half of "12 to 16 April 2021" or "April to June 2021", with what the second half says."""
    month = re.sub(r"\b\d{1,2}(?:st|nd|rd|th|er)?\b|\b\d{4}\b", "", last).strip()
    return read_period(f"{_strip_plain(first)} {year}") or read_period(f"{_strip_plain(first)} {month} {year}")


def _strip_plain(text: str) -> str:
    return without_plain_lead(text.strip())


def _limited(period: Period, limit: _Limit, in_part: bool) -> Period | None:
    """The days before or after a period; what lies before or after a part of it may still lie in it."""
    first, last = period.earliest, period.latest
    if first is None or last is None:
        return period
    match limit:
        case _Limit.BEFORE | _Limit.AFTER if in_part:
            before = limit is _Limit.BEFORE
            return Period(None, last, period.precision) if before else Period(first, None, period.precision)
        case _Limit.BY:
            return Period(None, last, period.precision)
        case _Limit.BEFORE:
            return Period(None, first - timedelta(days=1), period.precision)
        case _Limit.AFTER:
            return Period(last + timedelta(days=1), None, period.precision)
        case _Limit.FROM:
            return Period(first, None, period.precision)
        case _Limit.WEEK:
            return week_around(first) if period.precision is Precision.DAY else None
        case _:
            return period
