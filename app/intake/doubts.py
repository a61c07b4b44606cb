"""What rows say that can't be known for certain, with what each could mean; the texts stay as they are written."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any

from app.domain.actions import Kind, Status
from app.domain.dates import WrittenDate, is_indefinite, read_date
from app.domain.periods import Precision
from app.domain.sentences import Sentence
from app.intake import unclear
from app.intake.day_orders import meanings
from app.intake.rows import ReadRow

_MOST_DAYS, _MOST_WORDS, _MOST_CHARACTERS = 4, 4, 200
_STATUSES: Mapping[Status, Sentence] = {
    Status.PLANNED: Sentence("Planned"),
    Status.ONGOING: Sentence("Ongoing"),
    Status.DONE: Sentence("Done"),
    Status.DELAYED: Sentence("Delayed"),
    Status.CANCELLED: Sentence("Cancelled"),
}
_KINDS: Mapping[Kind, Sentence] = {
    Kind.PREVENT: Sentence("Prevent"),
    Kind.MITIGATE: Sentence("Mitigate"),
    Kind.DETECT: Sentence("Detect"),
}
# With the day first, and with the month first.
_ORDERS = 2


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that a text could mean: what is offered, and the field's value, None where it is left open.

    The value is a WrittenDate, a Status or a Kind, and a WrittenDate's text is the text as written.
    """

    said: Sentence
    value: Any = None


_STATUS_OPTIONS = (
    *(Option(said, status) for status, said in _STATUSES.items()),
    Option(Sentence("No status: kept as written")),
)
_KIND_OPTIONS = *(Option(said, kind) for kind, said in _KINDS.items()), Option(Sentence("No kind"))


@dataclass(frozen=True, slots=True)
class Doubt:
    """A cell that could not be known: the row's place, from 0, the field, the text as written, and what it could mean.

    The field is "status", "kind", "due" or "completed"; a date is asked about as such wherever it stands. The last
    option is what stands without an answer; where it `has_orders`, the first is a date with its day first, and the
    second the same with its month first.
    """

    place: int
    field: str
    text: str
    question: Sentence
    options: tuple[Option, ...]
    has_orders: bool = False

    @property
    def kept(self) -> Option:
        """What stands without an answer."""
        return self.options[-1]


def doubts(rows: Sequence[ReadRow]) -> tuple[Doubt, ...]:
    """Every doubt, in the order of the rows; a cell has at most one of each field."""
    return tuple(doubt for place, row in enumerate(rows) for doubt in _of_row(place, row))


def answered(rows: Sequence[ReadRow], answers: Mapping[tuple[int, str], Option]) -> tuple[ReadRow, ...]:
    """The rows with what was answered, by place and field; what was asked there is asked no more."""
    found = list(rows)
    for place in {place for place, _ in answers}:
        told = {doubt: answers.get((place, doubt.field)) for doubt in _of_row(place, rows[place])}
        left = {doubt.question for doubt, option in told.items() if option is None}
        gone = {doubt.question for doubt, option in told.items() if option is not None} - left
        for doubt, option in told.items():
            if option is not None:
                found[place] = _answered(found[place], doubt.field, option, doubt.field in rows[place].fields)
        asked = (one for one in rows[place].questions if dict(one.values).get("question") not in gone)
        found[place] = replace(found[place], questions=tuple(asked))
    return tuple(found)


def _of_row(place: int, row: ReadRow) -> Iterator[Doubt]:
    if row.status_text and row.status_text.strip() and row.reading.status is None:
        yield Doubt(place, "status", row.status_text, _of_status(row), _STATUS_OPTIONS)
    for field, written in _dates(row):
        if written.precision is Precision.AMBIGUOUS:
            options = _date_options(written)
            yield Doubt(
                place, field, written.text, unclear.two_days(written.text), options, len(options) == _ORDERS + 1
            )
        elif written.precision is Precision.UNKNOWN and not is_indefinite(written.text):
            yield Doubt(place, field, written.text, unclear.no_day(written.text), _date_options(written))
    for field, text in row.unread:
        if field == "kind":
            yield Doubt(place, field, text, unclear.no_kind(text), _KIND_OPTIONS)


def _of_status(row: ReadRow) -> Sentence:
    return (unclear.date_alone if row.reading.date else unclear.no_status)(row.status_text or "")


def _dates(row: ReadRow) -> Iterator[tuple[str, WrittenDate]]:
    """The dates that a row's action would take over; that of a status cell only where no column says it."""
    yield from ((name, row.fields[name]) for name in ("due", "completed") if row.fields.get(name))
    if row.reading.date:
        yield from (
            (name, value) for name, value in row.status_fields.items() if isinstance(value, WrittenDate) and value
        )


@lru_cache(maxsize=1_024)  # few dates stand in many rows
def _date_options(written: WrittenDate) -> tuple[Option, ...]:
    found = meanings(written) if written.precision is Precision.AMBIGUOUS else _within(written.text)
    days = dict.fromkeys((one.earliest, one.latest, one.precision) for one in found)
    meant = [WrittenDate(written.text, *one) for one in days]
    return *(Option(_said(one), one) for one in meant[:_MOST_DAYS]), Option(Sentence("No day: kept as written"))


def _within(text: str) -> list[WrittenDate]:
    """The dates that stand between other words, as in "2026-03-01 (was: June 2025)", the longest first."""
    words = re.findall(r"[^\s()\[\];:]+", text[:_MOST_CHARACTERS])
    found: dict[int, WrittenDate] = {}
    taken: set[int] = set()
    for length in range(_MOST_WORDS, 0, -1):
        for start in range(len(words) - length + 1):
            places = set(range(start, start + length))
            one = read_date(" ".join(words[start : start + length]).strip(".,"))
            if not places & taken and (one.earliest or one.latest):
                found[start], taken = one, taken | places
    return [found[start] for start in sorted(found)]


def _said(written: WrittenDate) -> Sentence:
    first, last = written.earliest, written.latest
    if first == last and first is not None:
        return Sentence("{day}", day=first)
    if first is None:
        return Sentence("By {day}", day=last or date.max)
    if last is None:
        return Sentence("From {day}", day=first)
    return Sentence("{first} to {last}", first=first, last=last)


def _answered(row: ReadRow, field: str, option: Option, has_column: bool) -> ReadRow:
    if option.value is None:
        return row
    if isinstance(option.value, Status):
        return replace(row, reading=replace(row.reading, status=option.value))
    if isinstance(option.value, Kind) or has_column:
        return replace(row, fields={**row.fields, field: option.value})
    return replace(row, reading=replace(row.reading, date=option.value))
