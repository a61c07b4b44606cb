"""From a table's rows to what each says of an action: texts as written, values beside them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.domain import texts
from app.domain.actions import FIELD_BY_NAME, Form, Kind
from app.domain.dates import NO_DATE, WrittenDate, read_date
from app.domain.periods import Period, Precision
from app.domain.sentences import Sentence
from app.domain.statuses import StatusReading, read_kind, read_status_cell
from app.intake.columns import Columns, read_number
from app.intake.headings import is_sum
from app.intake.tables import Table
from app.intake.watching import UNWATCHED, Watch

# What an empty cell is, where it is no empty text.
_NOTHING: Mapping[Form, Any] = {Form.DATE: NO_DATE, Form.KIND: None}
# Words before a sum are no longer.
_MOST_OF_SUM = 25


@dataclass(frozen=True, slots=True)
class ReadRow:
    """One row. `fields` holds the fields that the table has columns for, `reading` what its status cell says.

    `told` are the texts of columns that have no field, each with its heading.
    """

    number: int | None
    status_text: str | None
    reading: StatusReading
    fields: Mapping[str, Any]
    questions: tuple[Sentence, ...]
    replaced: int
    told: tuple[str, ...] = ()

    @property
    def observations(self) -> str:
        """What the row says beside its fields, with what columns without a field say below it."""
        return with_told(str(self.fields.get("observations", "")), self.told)

    @property
    def status_fields(self) -> dict[str, Any]:
        """What the status cell says beyond itself, where no column of its own says it.

        A date beside an end is the completion date, any other the due date; a known status without
        a date takes the earlier one back, because the published row no longer promises it.
        """
        status, written = self.reading.status, self.reading.date
        if status is None:
            found: dict[str, Any] = {_dated(self.reading): written} if written else {}
        elif status.is_open:
            found = {"status": status, _dated(self.reading): written, "completed": NO_DATE}
        else:
            found = {"status": status, _dated(self.reading): written}
        return {name: value for name, value in found.items() if name not in self.fields}


def with_told(observations: str, told: Sequence[str]) -> str:
    """Observations with further texts below, each unless it stands there already."""
    lines = set(observations.split("\n"))
    more = [text for text in told if text not in lines and text not in observations]
    return "\n".join([*([observations] if observations.strip() else []), *more])


def read_rows(table: Table, columns: Columns, watch: Watch = UNWATCHED) -> list[ReadRow]:
    """Reads every row that says something of an action; headings between the rows are left out, and said."""
    rows: list[ReadRow] = []
    lines: list[_Line] = []
    for place, cells in enumerate(table.rows):
        if not any(cell and cell.strip() for cell in cells):
            continue
        dates = _dates_of(place, table, columns) if table.dates else {}
        one = _Line(cells, columns, table.header, dates)
        if one.is_heading or one.is_sum:
            lines.append(one)
        elif one.goes_on and lines and not lines[-1].is_heading:
            lines[-1].take_in(one)
        else:
            lines.append(one)
    asked: list[Sentence] = []
    for done, one in enumerate(lines, 1):
        watch.step(done, len(lines))
        if one.is_sum:
            asked.append(Sentence("“{text}” is taken for a sum of the rows; it is left out.", text=one.said))
            continue
        if one.is_heading:
            asked.append(Sentence("“{text}” is taken for a heading between the rows; it is left out.", text=one.said))
            continue
        rows.append(_read_row(one, one.questions + asked))
        asked = []
    if asked and rows:
        rows[-1] = replace(rows[-1], questions=(*rows[-1].questions, *asked))
    return rows


def _dates_of(place: int, table: Table, columns: Columns) -> dict[str, Period]:
    at = ((at, name) for at, name in enumerate(columns.fields) if name)
    return {name: table.dates[place, column] for column, name in at if (place, column) in table.dates}


class _Line:
    """A row on its way: its cells by field, and what was noticed."""

    def __init__(
        self, cells: Sequence[str | None], columns: Columns, header: Sequence[str], dates: dict[str, Period]
    ) -> None:
        self.cells, self.questions = cells, list[Sentence]()
        self.dates = dates
        pairs = zip(columns.fields, cells, strict=True)
        self.named = {field: cell for field, cell in pairs if field and cell is not None}
        told = [(header[place].strip(), text) for place in columns.told if (text := cells[place])]
        self.told = [f"{heading}: {cell}" if heading else cell for heading, cell in told if cell.strip()]
        self.is_heading = len(cells) > 2 and self._is_heading()

    @property
    def said(self) -> str:
        """The first text of the row, in short."""
        return texts.line(next(cell for cell in self.cells if cell and cell.strip()))[:60]

    def _is_heading(self) -> bool:
        """True for a single text that is no action's: over all columns, or alone where the number would stand."""
        number, action = self.named.get("number"), self.named.get("action")
        if number and action and number != action and not (number.isspace() or action.isspace()):
            return False  # most rows, told soon
        filled = [cell.strip() for cell in self.cells if cell and cell.strip()]
        if len(set(filled)) != 1:
            return False
        alone = len(filled) == 1 and not self._has("action") and not read_number(filled[0])
        return len(filled) > 2 or (alone and self._has("number"))

    @property
    def is_sum(self) -> bool:
        """True for a row that only adds up what others say."""
        said = self.named.get("action", "").strip() or self.named.get("number", "").strip()
        return bool(said) and len(said) < _MOST_OF_SUM and is_sum(said) and not self._has("status_text")

    @property
    def goes_on(self) -> bool:
        """True where neither a number nor an action stands: the row says more of the one above."""
        return not self._has("number") and not self._has("action")

    def take_in(self, more: "_Line") -> None:
        """Adds the texts of a row that goes on with this one."""
        for field, cell in more.named.items():
            if cell.strip():
                own = self.named.get(field, "")
                self.named[field] = f"{own}\n{cell}" if own.strip() else cell
                if own.strip():
                    self.dates.pop(field, None)
                elif field in more.dates:
                    self.dates[field] = more.dates[field]
        self.told += more.told
        self.questions.append(Sentence("the row below has no number and no action; its texts are added here."))

    def _has(self, field: str) -> bool:
        return bool(self.named.get(field, "").strip())


def _read_row(row: _Line, questions: list[Sentence]) -> ReadRow:
    cells = row.named
    number = _number(cells.get("number", ""), questions)
    fields: dict[str, Any] = {}
    if None in row.cells:
        questions.append(Sentence("the row has fewer cells than the header; what they would say stays as it is."))
    replaced = 0
    for name, cell in cells.items():
        if not cell.isprintable():
            cleaned = texts.clean(cell)
            replaced, cell = replaced + cleaned.replaced, cleaned.text
        if name in FIELD_BY_NAME:
            fields[name] = _value(name, cell, questions, row.dates.get(name))
    if number is not None and not str(fields.get("action", "x")).strip():
        del fields["action"]
        questions.append(Sentence("the row says no action; what the plan says stays as it is."))
    status_text = texts.clean(cells["status_text"]).text if "status_text" in cells else None
    reading = _read_status(status_text or "", questions, row.dates.get("status_text"))
    if reading.date and not fields.get(_dated(reading), True):
        del fields[_dated(reading)]  # an empty cell takes no date back that the status still says
    lines = [texts.clean(text) for text in row.told]
    replaced += sum(cleaned.replaced for cleaned in lines)
    said = tuple(cleaned.text for cleaned in lines)
    asked = _asked(_label(number, fields), questions) if questions else ()
    return ReadRow(number, status_text, reading, fields, asked, replaced, said)


def _label(number: int | None, fields: Mapping[str, Any]) -> str:
    return f"#{number}" if number is not None else f"“{texts.line(str(fields.get('action', '')))[:40]}”"


def _dated(reading: StatusReading) -> str:
    """The field that a date in a status cell belongs to."""
    return "due" if reading.status is None or reading.status.is_open else "completed"


def _asked(label: str, questions: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Each question once, with the row that it is about."""
    return tuple(Sentence("{row}: {question}", row=label, question=question) for question in dict.fromkeys(questions))


def _read_status(text: str, questions: list[Sentence], certain: Period | None) -> StatusReading:
    reading = read_status_cell(text)
    if certain is not None:
        reading = replace(reading, date=_dated_by(text, certain))
    if reading.status is None and text.strip():
        said = texts.line(text)[:60]
        questions.append(Sentence("“{text}” has no known status word; it is kept as it is written.", text=said))
    if reading.date.precision is Precision.AMBIGUOUS:
        questions.append(_ambiguous(reading.date))
    return reading


def _dated_by(text: str, certain: Period) -> WrittenDate:
    """A date whose days its file knows, however the cell shows it."""
    return WrittenDate(texts.line(text), certain.earliest, certain.latest, certain.precision)


def _value(name: str, text: str, questions: list[Sentence], certain: Period | None) -> Any:
    form = FIELD_BY_NAME[name].form
    if not text and certain is None:
        return _NOTHING.get(form, "")
    match form:
        case Form.DATE if certain is not None:
            return _dated_by(text, certain)
        case Form.DATE:
            written = read_date(texts.line(text)) if not _is_mark(text) else NO_DATE
            if written.precision is Precision.AMBIGUOUS:
                questions.append(_ambiguous(written))
            return written
        case Form.KIND:
            return _kind(text, questions)
        case Form.LINE:
            return texts.line(text)
        case _:
            return text


def _kind(text: str, questions: list[Sentence]) -> Kind | None:
    kind = read_kind(text)
    if kind is None and text.strip() and not _is_mark(text):
        questions.append(Sentence("“{text}” is no known kind; it is left empty.", text=texts.line(text)[:60]))
    return kind


def _ambiguous(written: WrittenDate) -> Sentence:
    return Sentence("“{date}” can be two days; write the month as a word.", date=written.text)


def _is_mark(text: str) -> bool:
    """True for what stands in a cell to say that there is nothing."""
    return text.strip().casefold() in ("", "-", "–", "—", "n/a")


def _number(text: str, questions: list[Sentence]) -> int | None:
    number = read_number(text)
    if number is None and text.strip():
        said = texts.line(text)[:40]
        questions.append(Sentence("“{text}” is no action number; the row is known by its text.", text=said))
    return number


def repeated_numbers(rows: Sequence[ReadRow]) -> list[int]:
    """The numbers that stand more than once."""
    counts = Counter(row.number for row in rows if row.number is not None)
    return sorted(number for number, count in counts.items() if count > 1)
