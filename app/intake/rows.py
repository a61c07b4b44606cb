"""From a table's rows to what each says of an action: texts as written, values beside them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.domain import texts
from app.domain.actions import FIELD_BY_NAME, Form, Kind
from app.domain.dates import NO_DATE, WrittenDate, read_date
from app.domain.errors import UserError
from app.domain.sentences import Sentence, counted, numbers
from app.domain.statuses import StatusReading, read_kind, read_status_cell
from app.intake.columns import Columns
from app.intake.tables import Table


@dataclass(frozen=True, slots=True)
class ReadRow:
    """One row. `fields` holds the fields that the table has columns for, `reading` what its status cell says."""

    number: int | None
    status_text: str | None
    reading: StatusReading
    fields: Mapping[str, Any]
    questions: tuple[Sentence, ...]
    replaced: int

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


def read_rows(table: Table, columns: Columns) -> list[ReadRow]:
    """Reads every row that is not empty; a number that is none, or stands twice, is a UserError."""
    rows = []
    for cells in table.rows:
        if any(cell and cell.strip() for cell in cells):
            pairs = zip(columns.fields, cells, strict=True)
            named = {field: cell for field, cell in pairs if field and cell is not None}
            rows.append(_read_row(named, is_short=None in cells))
    _refuse_repeated([row.number for row in rows if row.number is not None])
    return rows


def _read_row(cells: Mapping[str, str], *, is_short: bool) -> ReadRow:
    number = _number(cells["number"]) if "number" in cells else None
    fields: dict[str, Any] = {}
    questions = []
    if is_short:
        questions.append(Sentence("the row has fewer cells than the header; what they would say stays as it is."))
    replaced = 0
    for name, cell in cells.items():
        cleaned = texts.clean(cell)
        replaced += cleaned.replaced
        if name in FIELD_BY_NAME:
            fields[name] = _value(name, cleaned.text, questions)
    status_text = texts.clean(cells["status_text"]).text if "status_text" in cells else None
    reading = _read_status(status_text or "", questions)
    if reading.date and not fields.get(_dated(reading), True):
        del fields[_dated(reading)]  # an empty cell takes no date back that the status still says
    label = f"#{number}" if number is not None else f"“{texts.line(str(fields.get('action', '')))[:40]}”"
    return ReadRow(number, status_text, reading, fields, _asked(label, questions), replaced)


def _dated(reading: StatusReading) -> str:
    """The field that a date in a status cell belongs to."""
    return "due" if reading.status is None or reading.status.is_open else "completed"


def _asked(label: str, questions: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Each question once, with the row that it is about."""
    return tuple(Sentence("{row}: {question}", row=label, question=question) for question in dict.fromkeys(questions))


def _read_status(text: str, questions: list[Sentence]) -> StatusReading:
    reading = read_status_cell(text)
    if reading.status is None and text.strip():
        said = texts.line(text)[:60]
        questions.append(Sentence("“{text}” has no known status word; it is kept as it is written.", text=said))
    if reading.date.precision.value == "ambiguous":
        questions.append(_ambiguous(reading.date))
    return reading


def _value(name: str, text: str, questions: list[Sentence]) -> Any:
    match FIELD_BY_NAME[name].form:
        case Form.DATE:
            written = read_date(texts.line(text)) if not _is_mark(text) else NO_DATE
            if written.precision.value == "ambiguous":
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


def _number(text: str) -> int:
    plain = text.strip().lstrip("#").rstrip(".").strip()
    if not (plain.isascii() and plain.isdigit() and len(plain) < 10 and int(plain) > 0):
        raise UserError("“{text}” is no action number: number the rows 1, 2, 3 and so on.", text=texts.line(text)[:40])
    return int(plain)


def _refuse_repeated(found: Sequence[int]) -> None:
    repeated = sorted({number for number in found if found.count(number) > 1})
    if repeated:
        raise UserError(
            counted(
                "{numbers} stands twice in the table: give each row its own number.",
                "{numbers} stand twice in the table: give each row its own number.",
                len(repeated),
                numbers=numbers(repeated),
            )
        )
