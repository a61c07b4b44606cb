"""From a table's rows to what each says of an action: texts as written, values beside them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import repeat
from typing import Any

from app.domain import texts
from app.domain.actions import FIELD_BY_NAME
from app.domain.dates import NO_DATE
from app.domain.sentences import Sentence
from app.domain.statuses import StatusReading
from app.intake.columns import Columns
from app.intake.headings import day_order_of
from app.intake.lines import Lines, headed, read_lines, told_of
from app.intake.readings import NOTHING_SAID, Cell, Readings, Said
from app.intake.tables import Table
from app.intake.watching import UNWATCHED, Watch


@dataclass(frozen=True, slots=True)
class ReadRow:
    """One row. `fields` holds the fields that the table has columns for, `reading` what its status cell says.

    `told` are the texts of columns that have no field, each with its heading, and `unread` those of fields that can't
    hold them, by the field's name; what is unread is told, too. `written` is what stands in our
    own columns beside the plan, where somebody may have changed it: "due", "completed", "status", "number".
    """

    number: int | None
    status_text: str | None
    reading: StatusReading
    fields: Mapping[str, Any]
    questions: tuple[Sentence, ...]
    replaced: int
    told: tuple[str, ...] = ()
    unread: tuple[tuple[str, str], ...] = ()
    written: Mapping[str, str] = field(default_factory=dict)

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
            found: dict[str, Any] = {"due": written} if written else {}
        elif status.is_open:
            found = {"status": status, "due": written, "completed": NO_DATE}
        else:
            found = {"status": status, "completed": written}
        return {name: value for name, value in found.items() if name not in self.fields}


def with_told(observations: str, told: Sequence[str]) -> str:
    """Observations with further texts below, each unless it stands there already."""
    if not told:
        return observations if observations.strip() else ""
    lines = set(observations.split("\n"))
    more = [text for text in told if text not in lines and text not in observations]
    return "\n".join([*([observations] if observations.strip() else []), *more])


def read_rows(table: Table, columns: Columns, watch: Watch = UNWATCHED) -> list[ReadRow]:
    """Reads every row that says something of an action; headings between the rows are left out, and said."""
    lines = read_lines(table, columns)
    reader = _Reader(lines, table.header, columns)
    rows: list[ReadRow] = []
    for start, stop in watch.pieces(len(lines.cells)):
        rows += reader.rows(start, stop)
    if lines.left_out and rows:
        rows[-1] = replace(rows[-1], questions=(*rows[-1].questions, *lines.left_out))
    return rows


class _Reader:
    """Reads lines column by column; what is the same in many rows is read once."""

    def __init__(self, lines: Lines, header: Sequence[str], columns: Columns) -> None:
        self._lines, self._header, self._columns = lines, header, columns
        named = ((name, header[place]) for place, name in enumerate(columns.fields) if name)
        self._readings = {name: Readings(name, day_order_of(heading), ticked=columns.ticked) for name, heading in named}
        self._names = [name for name in self._readings if name in FIELD_BY_NAME]

    def rows(self, start: int, stop: int) -> list[ReadRow]:
        """The rows of some lines, in their order."""
        lines: list[Sequence[Cell]] = list(self._lines.cells[start:stop])
        for place in self._noticed(start, stop):
            lines[place - start] = self._cells(place)
        by_column = dict(zip(self._columns.fields, zip(*lines, strict=True), strict=True))
        found = {name: one.of(by_column[name]) for name, one in self._readings.items()}
        numbers: Sequence[int | None] = found.get("number") or [None] * len(lines)
        said: Sequence[Said] = found.get("status_text") or [NOTHING_SAID] * len(lines)
        fields = self._fields(found, stop - start)
        for one, values in zip(said, fields, strict=False):
            if one.dated and not values.get(one.dated, True):
                del values[one.dated]  # an empty cell takes no date back that the status still says
        words, readings = ([one[part] for one in said] for part in (0, 1))
        rows = list(map(ReadRow, numbers, words, readings, fields, repeat(()), repeat(0)))
        for place in self._odd(start, stop, by_column):
            rows[place - start] = self._odd_row(place, rows[place - start])
        return [self._with_written(*one) for one in zip(rows, lines, strict=True)] if self._columns.written else rows

    def _with_written(self, row: ReadRow, cells: Sequence[Cell]) -> ReadRow:
        """A row with what our own columns say of it."""
        found = ((what, cells[place]) for place, what in self._columns.written.items())
        return replace(row, written={what: texts.line(cell) for what, cell in found if isinstance(cell, str)})

    def _fields(self, found: Mapping[str, Sequence[Any]], count: int) -> list[dict[str, Any]]:
        values = zip(*(found[name] for name in self._names), strict=True) if self._names else repeat((), count)
        return list(map(dict, map(zip, repeat(self._names), values)))

    def _noticed(self, start: int, stop: int) -> list[int]:
        return [place for place in range(start, stop) if place in self._lines.noticed] if self._lines.noticed else []

    def _cells(self, place: int) -> Sequence[Cell]:
        line = self._lines.noticed.get(place)
        return line.joined(self._columns) if line is not None else self._lines.cells[place]

    def _odd(self, start: int, stop: int, by_column: Mapping[str | None, Sequence[Cell]]) -> Iterable[int]:
        """The places of rows of which there is more to say than the values of their cells."""
        if self._columns.told:
            return range(start, stop)
        odd = set(self._noticed(start, stop))
        for name, one in self._readings.items():
            if one.noticed:
                odd |= {place for place, cell in enumerate(by_column[name], start) if cell in one.noticed}
        return odd

    def _odd_row(self, place: int, row: ReadRow) -> ReadRow:
        number, fields = row.number, dict(row.fields)
        cells = dict(zip(self._columns.fields, self._cells(place), strict=True))
        line = self._lines.noticed.get(place)
        seen = {name: found for name, one in self._readings.items() if (found := one.noticed.get(cells[name]))}
        questions = [*line.questions] if line is not None else []
        questions += seen["number"].questions if "number" in seen else []
        if line is not None and None in line.cells:
            questions.append(Sentence("the row has fewer cells than the header; what they would say stays as it is."))
            fields = {name: value for name, value in fields.items() if cells[name] is not None}
        questions += [asked for name in self._names if name in seen for asked in seen[name].questions]
        if number is not None and not str(fields.get("action", "x")).strip():
            del fields["action"]
            questions.append(Sentence("the row says no action; what the plan says stays as it is."))
        questions += seen["status_text"].questions if "status_text" in seen else []
        below = line.told if line is not None else told_of(self._lines.cells[place], self._columns, self._header)
        unread = {name: one.unread for name, one in seen.items() if one.unread}
        fields = {name: value for name, value in fields.items() if name not in unread}
        told = [texts.clean(text) for text in (*below, *self._headed(unread))]
        replaced = sum(one.replaced for one in seen.values()) + sum(one.replaced for one in told)
        asked = _asked(_label(number, fields), questions) if questions else ()
        said = tuple(one.text for one in told)
        return replace(
            row, fields=fields, questions=asked, replaced=replaced, told=said, unread=tuple(unread.items())
        )  # fmt: skip

    def _headed(self, unread: Mapping[str, str]) -> list[str]:
        """The cells of fields that could not hold them, each with the heading of its column."""
        columns = self._columns.fields
        return [headed(self._header[columns.index(name)], text) for name, text in unread.items()]


def _label(number: int | None, fields: Mapping[str, Any]) -> str:
    return f"#{number}" if number is not None else f"“{texts.line(str(fields.get('action', '')))[:40]}”"


def _asked(label: str, questions: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Each question once, with the row that it is about."""
    return tuple(Sentence("{row}: {question}", row=label, question=question) for question in dict.fromkeys(questions))


def repeated_numbers(rows: Sequence[ReadRow]) -> list[int]:
    """The numbers that stand more than once."""
    counts = Counter(row.number for row in rows if row.number is not None)
    return sorted(number for number, count in counts.items() if count > 1)
