"""What the cells of a column say, each distinct text read once: its value, and what could not be known."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, NamedTuple

from app.domain import texts
from app.domain.actions import FIELD_BY_NAME, Form, Kind, Status
from app.domain.dates import NO_DATE, WrittenDate, is_indefinite, read_date
from app.domain.errors import UserError
from app.domain.milestones import Milestone, read_milestones
from app.domain.periods import Period, Precision
from app.domain.sentences import Sentence
from app.domain.statuses import StatusReading, read_kind, read_status_cell, read_tick
from app.intake import unclear
from app.intake.columns import read_number
from app.intake.day_orders import in_order

# What an empty cell is, where it is no empty text.
_NOTHING: Mapping[Form, Any] = {Form.DATE: NO_DATE, Form.KIND: None, Form.MILESTONES: ()}


class Dated(NamedTuple):
    """A cell that holds a date and not a text: what it shows, and its days, which are certain."""

    text: str
    period: Period


# None is a cell that its row lacks.
Cell = str | Dated | None


class Said(NamedTuple):
    """What a status cell says: its text, None without one, and the field that a date in it belongs to, "" for none."""

    text: str | None
    reading: StatusReading
    dated: str


NOTHING_SAID = Said(None, StatusReading(None, NO_DATE), "")


@dataclass(slots=True)
class Noticed:
    """The questions that a text raises, and how many of its characters had to be replaced.

    `unread` is the text where its field can't hold it, else empty.
    """

    questions: list[Sentence] = field(default_factory=list)
    replaced: int = 0
    unread: str = ""

    def clean(self, text: str) -> str:
        """The text as documents can hold it."""
        found = texts.clean(text)
        self.replaced += found.replaced
        return found.text


class Readings(dict[Cell, Any]):
    """The values of a field's cells; `noticed` are those cells of which there is more to say."""

    def __init__(self, name: str, day_order: str | None = None, *, ticked: bool = False) -> None:
        """`day_order` is "day" or "month" where the column's heading says which of them its dates have first.

        `ticked` is true where a ticked box says that the action is done.
        """
        super().__init__({None: NOTHING_SAID if name == "status_text" else None})
        self.noticed: dict[Cell, Noticed] = {}
        known: dict[str, Callable[[str, Period | None, Noticed], Any]]
        known = {"number": _number, "status_text": partial(_said, ticked)}
        self._read: Callable[[str, Period | None, Noticed], Any] = known.get(name) or partial(_value, name, day_order)
        self._is_number = name == "number"
        self._is_text = name not in known and FIELD_BY_NAME[name].form is Form.PARAGRAPHS

    def __missing__(self, cell: Cell) -> Any:
        assert cell is not None
        seen = Noticed()
        text, certain = cell if isinstance(cell, Dated) else (cell, None)
        value = self[cell] = self._read(text, certain, seen)
        if seen.questions or seen.replaced:
            self.noticed[cell] = seen
        return value

    def of(self, cells: Sequence[Cell]) -> Sequence[Any]:
        """What each cell says; texts and numbers, of which each is another, are told together where all are usual."""
        texts_only = [cell for cell in cells if type(cell) is str] if self._is_text or self._is_number else []
        if len(texts_only) == len(cells) and texts.is_plain("".join(texts_only)):
            if self._is_text:
                return cells
            numbers = list(map(read_number, texts_only))
            if None not in numbers:
                return numbers
        return list(map(self.__getitem__, cells))


def _dated(reading: StatusReading) -> str:
    """The field that a date in a status cell belongs to."""
    return "due" if reading.status is None or reading.status.is_open else "completed"


def _number(text: str, _certain: Period | None, seen: Noticed) -> int | None:
    text = seen.clean(text)
    number = read_number(text)
    if number is None and text.strip():
        seen.questions.append(unclear.no_number(text))
        seen.unread = "" if _is_mark(text) else text
    return number


def _said(ticked: bool, text: str, certain: Period | None, seen: Noticed) -> Said:
    text = seen.clean(text)
    reading = read_status_cell(text)
    if ticked and read_tick(text):
        reading = replace(reading, status=Status.DONE)
    if certain is not None:
        reading = replace(reading, date=_dated_by(text, certain))
    if reading.status is None and text.strip():
        seen.questions.append((unclear.date_alone if reading.date else unclear.no_status)(text))
    if reading.date.precision is Precision.AMBIGUOUS:
        seen.questions.append(unclear.two_days(reading.date.text))
    return Said(text, reading, _dated(reading) if reading.date else "")


def _value(name: str, day_order: str | None, text: str, certain: Period | None, seen: Noticed) -> Any:
    text, form = seen.clean(text), FIELD_BY_NAME[name].form
    if not text and certain is None:
        return _NOTHING.get(form, "")
    match form:
        case Form.DATE if certain is not None:
            return _dated_by(text, certain)
        case Form.DATE:
            written = read_date(texts.line(text)) if not _is_mark(text) else NO_DATE
            if written.precision is Precision.AMBIGUOUS and day_order is not None:
                written = in_order(written, day_order)
            if written.precision is Precision.AMBIGUOUS:
                seen.questions.append(unclear.two_days(written.text))
            elif written.precision is Precision.UNKNOWN and not is_indefinite(text):
                seen.questions.append(unclear.no_day(written.text))
            return written
        case Form.KIND:
            return _kind(text, seen)
        case Form.MILESTONES:
            return _milestones(text, seen)
        case Form.LINE:
            return texts.line(text)
        case _:
            return text


def _dated_by(text: str, certain: Period) -> WrittenDate:
    """A date whose days its file knows, however the cell shows it."""
    return WrittenDate(texts.line(text), certain.earliest, certain.latest, certain.precision)


def _kind(text: str, seen: Noticed) -> Kind | None:
    kind = read_kind(text)
    if kind is None and not _is_mark(text):
        seen.questions.append(unclear.no_kind(text))
        seen.unread = text
    return kind


def _milestones(text: str, seen: Noticed) -> tuple[Milestone, ...]:
    try:
        return read_milestones(text) if not _is_mark(text) else ()
    except UserError:
        seen.questions.append(unclear.no_steps(text))
        seen.unread = text
        return ()


def _is_mark(text: str) -> bool:
    """True for what stands in a cell to say that there is nothing."""
    return text.strip().casefold() in ("", "-", "–", "—", "n/a")
