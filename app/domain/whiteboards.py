"""A bug's whiteboard: which day of the next update it shows, and what it should say for the next one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from functools import cache
from itertools import takewhile

from app import assets
from app.domain import texts
from app.domain.dates import NO_DATE, WrittenDate, read_date
from app.domain.periods import Precision
from app.domain.sentences import Sentence, either


class Doubt(Enum):
    """Why a person has to say which day is meant."""

    NONE = "none"
    AMBIGUOUS = "ambiguous"
    SEVERAL = "several"
    VAGUE = "vague"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Whiteboard:
    """What a whiteboard says. `next_update` is the first date that is named for it, `closing` the day of closing.

    `days` are those that may be meant, in their order: one where it is certain, two where day and month can
    change places, none where no day can be told. `tags` are the other texts in brackets.
    """

    text: str
    next_update: WrittenDate = NO_DATE
    closing: WrittenDate = NO_DATE
    doubt: Doubt = Doubt.NONE
    days: tuple[date, ...] = ()
    tags: tuple[str, ...] = ()

    @property
    def day(self) -> date | None:
        """The certain day of the next update; None where there is none, or where it has to be asked for."""
        return self.days[0] if self.doubt is Doubt.NONE and self.days else None


@dataclass(frozen=True, slots=True)
class _Place:
    """A date in a text: where it stands, what it is, and the days that it can mean. Empty where none was read."""

    start: int
    end: int
    written: WrittenDate = NO_DATE
    days: tuple[date, ...] = ()


# Bugzilla's own field holds less.
MOST_WRITTEN = 5_000
# A date takes no more characters than this: "Wednesday the 27th of September, 2023".
_MOST_CHARACTERS = 40
_CERTAIN = (Precision.DAY, Precision.AMBIGUOUS)
_TAG = re.compile(r"\[([^\[\]]*)\]")
# A date ends with a word, and not within a longer number such as "2023-10-27-1".
_ENDS = re.compile(r"(?<=\w)(?:(?=T\d\d:)|(?!\w)(?![-./:]\w))")
_OPENING = re.compile(r"[\s(“\"]*")
_GLUED = re.compile(r"[-./:]?\w")
_TIME = re.compile(r"(?:T\d\d:\d\d[\d:.]*Z?)?")
_STOPS = re.compile(r"[\[\](){}|;<>\n]")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})([./])(\d{1,2})\2(\d{1,2})(?!\d)")
_TURNED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")
_TWO_WORDS = re.compile(r"[^\s,\[\](){}|;<>]+\s+[^\s,\[\](){}|;<>]+")
_DIGITS = re.compile(r"[^\s,\[\](){}|;<>]*\d[^\s,\[\](){}|;<>]*")


def read_whiteboard(text: str) -> Whiteboard:
    """Reads what stands in a whiteboard, in the words of `resources/reading/whiteboards.toml`."""
    line = texts.line(text)
    found = [place for run in _next_days(line) for place in run if place.written]
    closing = next((place.written for run in _runs(line, _words("closing")) for place in run if place.written), NO_DATE)
    tags = tuple(tag[1].strip() for tag in _TAG.finditer(line) if tag[1].strip() and not _is_marker(tag[1]))
    doubt, days = _doubt(found), tuple(sorted({day for place in found for day in place.days}))
    return Whiteboard(line, found[0].written if found else NO_DATE, closing, doubt, days, tags)


def with_day(board: Whiteboard, day: date) -> Whiteboard:
    """The whiteboard as it is meant, once somebody said so; the text stays as it was written."""
    return replace(board, doubt=Doubt.NONE, days=(day,))


def may_mean(board: Whiteboard, day: date) -> bool:
    """True where the text leaves it open that this day is meant."""
    if board.days:
        return day in board.days
    first, last = board.next_update.earliest, board.next_update.latest
    return (first is None or first <= day) and (last is None or day <= last)


def asked(board: Whiteboard) -> Sentence:
    """What a person has to be asked about a whiteboard in doubt."""
    said = board.next_update.text
    match board.doubt:
        case Doubt.AMBIGUOUS:
            return Sentence("“{text}” can be {days}: say which day is meant.", text=said, days=either(board.days))
        case Doubt.SEVERAL:
            return Sentence("The whiteboard names several days for the next update: say which one counts.")
        case _:
            return Sentence("“{text}” is no certain day for the next update: say which day is meant.", text=said)


def proposed(old_text: str, day: date) -> str:
    """The text with another next update; all else stays as it is. Reading it gives this very day."""
    line = texts.line(old_text)
    runs = _next_days(line)
    if not runs:
        return _with_marker(line, day)
    for run in reversed(runs):
        line = _with_day_at(line, run[0].start, run[-1].end, day)
    return line


def _doubt(found: list[_Place]) -> Doubt:
    if len({place.days or place.written.text for place in found}) > 1:
        return Doubt.SEVERAL
    written = found[0].written if found else NO_DATE
    match written.precision:
        case Precision.NONE:
            return Doubt.NONE
        case Precision.AMBIGUOUS:
            return Doubt.AMBIGUOUS
        case Precision.UNKNOWN:  # "TBD" leaves no doubt that no day is set
            return Doubt.UNREAD if any(map(str.isdigit, written.text)) else Doubt.NONE
        case _:
            return Doubt.NONE if found[0].days else Doubt.VAGUE


@cache
def _words(name: str) -> re.Pattern[str]:
    """Finds any of the words of this name, which no further letter follows."""
    words = sorted(assets.table("reading", "whiteboards.toml")[name], key=len, reverse=True)
    joined = "|".join(re.escape(word).replace(r"\ ", r"[\s_-]*") for word in words)
    return re.compile(rf"(?<![^\W_])(?:{joined})(?![^\W\d])", re.I)


@cache
def _gap(*names: str) -> re.Pattern[str]:
    """What may stand before a date and is no part of it."""
    words = "|".join(f"(?:{_words(name).pattern})" for name in names)
    return re.compile(rf"(?:[\s,:=~&/–—→>\-]|{words})*", re.I)


def _is_marker(tag: str) -> bool:
    return bool(_words("next").search(tag) or _words("closing").search(tag))


def _runs(line: str, marker: re.Pattern[str]) -> Iterator[list[_Place]]:
    """The dates behind each of the marking words; where none could be read, one empty place for it."""
    reach = 0
    for word in marker.finditer(line):
        if word.start() < reach:
            continue
        run = list(_dates_from(line, word.end()))
        reach = run[-1].end
        yield run


def _next_days(line: str) -> list[list[_Place]]:
    """The dates of the next update; a day that stands alone beside the tags is one without being called so."""
    runs = list(_runs(line, _words("next")))
    if runs:
        return runs
    alone = _TAG.sub(lambda tag: " " * len(tag[0]), line)
    start = len(alone) - len(alone.lstrip())
    place = _date_at(alone, start) if alone.strip() else None
    if place is None or place.written.precision not in _CERTAIN or alone[place.end :].strip(" ."):
        return []
    return [] if "[" in line[place.start : place.end] else [[place]]  # a tag within it is no part of a date


def _dates_from(line: str, start: int) -> Iterator[_Place]:
    """The date at this place, or what stands instead of one, and the days joined to it."""
    first = _after(_OPENING, line, _after(_gap("between", "joints"), line, start))
    place = _date_at(line, first) or _instead(line, start)
    yield place
    while place.written:
        joined = _date_at(line, _after(_gap("between", "joints"), line, place.end))
        if joined is None or joined.written.precision not in _CERTAIN:
            return
        place = joined
        yield place


def _after(gap: re.Pattern[str], line: str, start: int) -> int:
    found = gap.match(line, start)
    return found.end() if found else start


def _date_at(line: str, start: int) -> _Place | None:
    """The longest text from here that is a day, else the longest that is a vaguer date; a weekday goes with it."""
    first = _after(_gap("weekdays"), line, start)
    stop = _STOPS.search(line, first, first + _MOST_CHARACTERS)
    last = stop.start() if stop else first + _MOST_CHARACTERS
    ends = takewhile(lambda end: end <= last, (end.start() for end in _ENDS.finditer(line, first)))
    read = [_place(start, line[first:end], _after(_TIME, line, end)) for end in ends]
    dates = [place for place in reversed(read) if place.written.precision is not Precision.UNKNOWN and place.written]
    days = [place for place in dates if place.written.precision in _CERTAIN]
    found = next(iter(days or dates), None)
    if found is None or not found.days:
        return found
    # The day alone, without a time that goes with it.
    return min((one for one in dates if one.days == found.days), key=lambda one: len(one.written.text))


def _place(start: int, said: str, end: int) -> _Place:
    written = replace(read_date(_YEAR_FIRST.sub(r"\1-\3-\4", said)), text=said)
    return _Place(start, end, written, _days_of(written))


def _days_of(written: WrittenDate) -> tuple[date, ...]:
    turned = _TURNED.search(written.text) if written.precision is Precision.AMBIGUOUS else None
    if turned:
        one, other, year = int(turned[1]), int(turned[2]), int(turned[3])
        return tuple(sorted([date(year, one, other), date(year, other, one)]))
    day = written.latest if written.is_day else None
    return (day,) if day else ()


def _instead(line: str, start: int) -> _Place:
    """What stands where a date is expected: a number or a word that puts it off is replaced, other words are not."""
    start = _after(_gap("between"), line, start)
    found = _yearless(line, start) or _DIGITS.match(line, start) or _words("open").match(line, start)
    said = found[0].rstrip(".") if found else ""
    return _Place(start, start + len(said), WrittenDate(said, None, None, Precision.UNKNOWN) if said else NO_DATE)


def _yearless(line: str, start: int) -> re.Match[str] | None:
    """A day and a month whose year nobody can tell: "Dec 5th"."""
    found = _TWO_WORDS.match(line, start)
    return found if found and read_date(f"{found[0].rstrip('.')} 2000").is_day else None


def _with_day_at(line: str, start: int, end: int, day: date) -> str:
    before, after = line[:start], line[end:]
    joint = " " if before and before[-1].isalnum() else ""
    follows = " " if _GLUED.match(after) else ""
    return f"{before}{joint}{day.isoformat()}{follows}{after}"


def _with_marker(line: str, day: date) -> str:
    """Adds the words in their usual place: at the end, or before a closing marker that stands there."""
    said = str(assets.table("reading", "whiteboards.toml")["proposal"]).format(day=day.isoformat())
    last = next((tag for tag in reversed(list(_TAG.finditer(line)))), None)
    if last and last.end() == len(line) and _words("closing").search(last[1]):
        before = line[: last.start()].rstrip()
        return f"{before} {said} {last[0]}".lstrip()
    return f"{line} {said}".lstrip()
