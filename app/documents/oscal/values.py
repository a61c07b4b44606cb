"""OSCAL's kinds of values: each text, day and moment as NIST's schema wants it, or not at all."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from app.domain import texts
from app.domain.dates import WrittenDate
from app.domain.revisions import time_text

Json = dict[str, Any]

# Our own names for what OSCAL has no place for; a name without a namespace would claim to be NIST's.
NAMESPACE = "urn:remediary:oscal:1"

# The white space of ECMAScript, in which the schema's patterns are written, and of Python.
_BLANKS = "".join(map(chr, [*range(9, 14), *range(28, 33), 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029]))
_BLANKS += "\u202f\u205f\u3000\ufeff"
_INLINE = re.compile(r"[\\`*_~^\[\]<]|&(?=#?\w+;)|\{(?=\{)")
_NUMBERED = re.compile(r"(\d{1,9})(?=[.)])")
_STARTS, _INDENTS, _DIGITS = frozenset("#>+=|:-"), frozenset(" \t"), frozenset("0123456789")
_MOST_IN_TITLE = 200


def string(text: str) -> str:
    """A text of one line without blanks at its ends; empty where nothing is left."""
    return _short_string(text) if len(text) <= _MOST_IN_TITLE else _string(text)


def _string(text: str) -> str:
    return texts.line(text).strip(_BLANKS)


_short_string = lru_cache(maxsize=4_096)(_string)  # few names, dates and words stand in many places


def markup(text: str) -> str:
    """A text of any length as Markdown that shows just this text; its line breaks stay as they are."""
    escaped = _INLINE.sub(lambda found: "\\" + found[0], text.strip(_BLANKS))
    return "\n".join(map(_begun, escaped.split("\n")))


def _begun(line: str) -> str:
    """A line that begins no list, heading, quotation, table or code."""
    first = line[:1]
    if first in _STARTS:
        return "\\" + line
    if first in _INDENTS:
        return f"&#{ord(first)};{line[1:]}"
    return _NUMBERED.sub(r"\1\\", line, count=1) if first in _DIGITS and _NUMBERED.match(line) else line


def title(text: str, otherwise: str) -> str:
    """The first line of a text that holds something, cut where it is long, as Markdown of one line."""
    lines = (string(line) for line in text.split("\n"))
    first = next((line for line in lines if line), otherwise)
    return markup(first if len(first) <= _MOST_IN_TITLE else first[:_MOST_IN_TITLE].rstrip() + texts.CUT)


def moment(at: datetime) -> str:
    """A moment in UTC with milliseconds."""
    return time_text(at)


def day_start(day: date) -> str | None:
    """A day's first moment in UTC; None for a day that the schema can't hold."""
    return f"{day.isoformat()}T00:00:00Z" if _fits(day) else None


def day_end(day: date) -> str | None:
    """A day's last second in UTC; None for a day that the schema can't hold."""
    return f"{day.isoformat()}T23:59:59Z" if _fits(day) else None


def _fits(day: date) -> bool:
    """The pattern of OSCAL 1.2 knows the years 1900 to 2999, and no 29 February before 2000."""
    return 1900 <= day.year <= 2999 and (day.year >= 2000 or (day.month, day.day) != (2, 29))


def properties(values: Mapping[str, str]) -> list[Json]:
    """Our own properties; those without a value are left out."""
    kept = {name: string(value) for name, value in values.items()}
    return [{"name": name, "ns": NAMESPACE, "value": value} for name, value in kept.items() if value]


def date_values(name: str, written: WrittenDate) -> dict[str, str]:
    """A date as it was written, and the days it can mean as far as they are known, as values of properties."""
    if not written:
        return {}
    first, last = (day.isoformat() if day else "" for day in (written.earliest, written.latest))
    precision = written.precision.value
    return {name: written.text, f"{name}-earliest": first, f"{name}-latest": last, f"{name}-precision": precision}


def timing(written: WrittenDate) -> Json | None:
    """When a task is due: a certain day, or the days that a date can mean; None where no last day is known."""
    first, last = written.earliest, written.latest
    if last is None:
        return None
    said = {"remarks": markup(written.text)}
    if first is not None and first != last:
        start, end = day_start(first), day_end(last)
        return {"within-date-range": {"start": start, "end": end, **said}} if start and end else None
    on = day_end(last) if written.is_day else None
    return {"on-date": {"date": on, **said}} if on else None


def filled(**fields: Any) -> Json:
    """An object of the fields that hold something, their names with dashes; a trailing underscore is dropped."""
    return dict(_filled(fields))


def _filled(fields: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in fields.items():
        if value not in (None, "", [], {}):
            yield name.rstrip("_").replace("_", "-"), value
