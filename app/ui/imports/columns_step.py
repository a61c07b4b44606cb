"""The second step: what each column is, with the first texts that stand in it; each can be changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QWidget

from app.domain.actions import FIELDS
from app.services.imports import LEAVE_OUT, REST
from app.ui.imports.answer_grid import AnswerPanel, answer_grid
from app.ui.imports.grid_model import in_short
from app.ui.widgets.column_letters import column_letters
from app.ui.widgets.controls import button, column, label, list_box
from app.ui.widgets.translation import plural, tr

if TYPE_CHECKING:
    from app.services.imports import Found, FoundTable

_NUMBER, _STATUS = "number", "status_text"
_MOST_COLUMNS, _MOST_SAMPLES, _SAMPLE = 200, 3, 60


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the chosen tables: the name that a choice calls it by, its heading, some of its texts, its field."""

    name: str
    heading: str
    samples: tuple[str, ...]
    field: str


class ColumnsStep(QWidget):
    """`columns()` are the choices that differ from what was found; `changed` tells that they are others."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: list[Column] = []
        self._given: Mapping[str, str] = {}
        self._touched: set[str] = set()
        self.boxes: list[QComboBox] = []
        layout = column(self, gap=12)
        self.about = label("", "dim", wrap=True)
        layout.addLayout(self._head())
        self._panel = AnswerPanel(tr("Columns of the table"))
        layout.addWidget(self._panel, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.about, 1)
        self.keep_rest = button(tr("Keep all others"), lambda: self._set_rest(LEAVE_OUT, REST))
        self.drop_rest = button(tr("Leave all others out"), lambda: self._set_rest(REST, LEAVE_OUT))
        self.keep_rest.setToolTip(tr("What has no field goes into the observations, with its heading"))
        self.drop_rest.setToolTip(tr("What has no field is left out"))
        row.addWidget(self.keep_rest)
        row.addWidget(self.drop_rest)
        return row

    def show_found(self, found: Found, given: Mapping[str, str]) -> None:
        """Shows the columns of the tables that are chosen, else of the first that could be the plan."""
        self._given, self._touched = given, set()
        tables = found.chosen or tuple(one for one in found.tables if one.may_be_plan or one.is_plan)[:1]
        self._columns = list(_columns(tables))[:_MOST_COLUMNS]
        content = QWidget()
        headings = (tr("Column"), tr("What stands in it"), tr("Becomes"))
        grid = answer_grid(content, headings, len(self._columns))
        self.boxes = []
        for row, one in enumerate(self._columns, 1):
            self._add(grid, row, one)
        self._panel.show_content(content)
        if self.boxes:
            self.setFocusProxy(self.boxes[0])
        self._say()

    def _add(self, grid: QGridLayout, row: int, one: Column) -> None:
        top = Qt.AlignmentFlag.AlignTop
        heading = label(in_short(one.heading, 80) or tr("Column {name}", name=one.name), "strong", wrap=True)
        heading.setMinimumWidth(160)
        heading.setContentsMargins(0, 6, 0, 0)
        samples = label("\n".join(one.samples) or tr("Nothing"), "dim", wrap=True)
        samples.setContentsMargins(0, 6, 0, 0)
        box = list_box()
        for name, words in _offers():
            box.addItem(words, name)
        box.setCurrentIndex(max(0, box.findData(one.field)))
        asked = tr("What column “{name}” becomes", name=in_short(one.heading, 80) or one.name)
        box.setAccessibleName(asked)
        box.setAccessibleDescription(asked)  # on Linux, a list's name is what it holds
        box.setMinimumWidth(224)
        box.currentIndexChanged.connect(lambda _index, place=row - 1: self._take(place))
        self.boxes.append(box)
        grid.addWidget(heading, row, 0, top)
        grid.addWidget(samples, row, 1, top)
        grid.addWidget(box, row, 2, top)

    def _take(self, place: int) -> None:
        """A field has one column: the one that had it before is one of the rest now."""
        self._touched.add(self._columns[place].name)
        wanted = self.boxes[place].currentData()
        for other, box in enumerate(self.boxes):
            if other != place and wanted not in (REST, LEAVE_OUT) and box.currentData() == wanted:
                self._set(other, REST)
        self._say()
        self.changed.emit()

    def _set(self, place: int, value: str) -> None:
        box = self.boxes[place]
        blocked = QSignalBlocker(box)
        box.setCurrentIndex(box.findData(value))
        blocked.unblock()
        self._touched.add(self._columns[place].name)

    def _set_rest(self, before: str, after: str) -> None:
        for place, box in enumerate(self.boxes):
            if box.currentData() == before:
                self._set(place, after)
        self._say()
        self.changed.emit()

    def columns(self) -> dict[str, str]:
        """The field of each column that the user chose, now or before."""
        named = {one.name: str(box.currentData()) for one, box in zip(self._columns, self.boxes, strict=True)}
        return {name: field for name, field in named.items() if name in self._touched or name in self._given}

    def lacks_action(self) -> bool:
        """True where no column says what is to be done, without which there is no plan."""
        return all(box.currentData() != "action" for box in self.boxes)

    def _say(self) -> None:
        rest = sum(box.currentData() == REST for box in self.boxes)
        out = sum(box.currentData() == LEAVE_OUT for box in self.boxes)
        self.keep_rest.setEnabled(out > 0)
        self.drop_rest.setEnabled(rest > 0)
        said = []
        if self.lacks_action():
            said.append(tr("Choose which column says what is to be done."))
        if rest:
            said.append(
                plural("{count} column goes into the observations, with its heading.",
                       "{count} columns go into the observations, with their headings.", rest)
            )  # fmt: skip
        if out:
            said.append(plural("{count} column is left out.", "{count} columns are left out.", out))
        self.about.setText(" ".join(said) or tr("Each column has a field of its own."))


def _offers() -> list[tuple[str, str]]:
    fields = [(field.name, tr(field.label)) for field in FIELDS if field.name != "status"]
    named = [(_NUMBER, tr("Number")), fields[0], (_STATUS, tr("Status")), *fields[1:]]
    return [*named, (REST, tr("Observations, with its heading")), (LEAVE_OUT, tr("Left out"))]


def _columns(tables: Sequence[FoundTable]) -> Iterable[Column]:
    """The columns of all tables, each heading once."""
    seen: set[str] = set()
    for one in tables:
        rows = one.table.rows if one.table is not None else one.grid.rows
        wide = len(one.grid.rows[0]) if one.grid.rows else 0
        headings = one.table.header if one.table is not None else ("",) * wide
        for place, heading in enumerate(headings):
            name = _name(headings, place)
            if name in seen or (one.columns is not None and place in one.columns.own):
                continue
            seen.add(name)
            samples = _samples(rows, place)
            if samples or heading.strip():
                yield Column(name, heading, samples, _field(one, place))


def _name(headings: Sequence[str], place: int) -> str:
    """What a choice calls a column: its heading, or its letter where that tells it from no other."""
    heading = headings[place]
    plain = [" ".join(text.split()).casefold() for text in headings]
    return heading if heading.strip() and plain.count(plain[place]) == 1 else column_letters(place)


def _samples(rows: Sequence[Sequence[str | None]], place: int) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for row in rows[:1_000]:
        if place < len(row) and (text := in_short(row[place] or "", _SAMPLE)):
            found[text] = None
        if len(found) == _MOST_SAMPLES:
            break
    return tuple(found)


def _field(one: FoundTable, place: int) -> str:
    if one.columns is None or (one.header is None and not any(one.columns.fields)):
        return REST  # where nothing was said yet, nothing is left out
    field = one.columns.fields[place]
    return field if field is not None else REST if place in one.columns.told else LEAVE_OUT
