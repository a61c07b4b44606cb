"""The rows as they were read: each text as it is written, and beside it what it is taken for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from app.domain.dates import NO_DATE, WrittenDate
from app.domain.wordings import Wording
from app.ui.imports.grid_model import in_short
from app.ui.widgets.row_delegate import TONE_ROLE
from app.ui.widgets.row_model import Index, RowModel
from app.ui.widgets.translation import days_text, tr

if TYPE_CHECKING:
    from app.services.imports import ReadRow

_Says = Callable[["ReadRow", Wording], str]


@dataclass(frozen=True, slots=True)
class _Column:
    heading: Callable[[], str]
    says: _Says
    tone: str = "text"


class RowsModel(RowModel):
    """A row is looked at when it is shown, however many there are."""

    def __init__(self, words: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: Sequence[ReadRow] = ()
        self.headings = [column.heading for column in _COLUMNS]

    def show(self, rows: Sequence[ReadRow], words: Wording) -> None:
        """Replaces the rows."""
        self._words = words
        self._replace(rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, and its tone."""
        if not index.isValid():
            return None
        column = _COLUMNS[index.column()]
        if role == TONE_ROLE:
            return column.tone
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        says = in_short(column.says(self._rows[index.row()], self._words))
        named = role == Qt.ItemDataRole.AccessibleTextRole
        return f"{column.heading()}: {says or tr('nothing')}" if named else says


def row_name(row: ReadRow) -> str:
    """A row by its number, else by its text."""
    if row.number is not None:
        return f"#{row.number}"
    return tr("“{text}”", text=in_short(str(row.fields.get("action", "")), 40))


def _number(row: ReadRow, _words: Wording) -> str:
    return str(row.number) if row.number is not None else "–"


def _status(row: ReadRow, words: Wording) -> str:
    status = row.reading.status
    return words.choices()[status] if status is not None else ""


def _due(row: ReadRow) -> WrittenDate:
    found = {**row.status_fields, **row.fields}.get("due", NO_DATE)
    return found if isinstance(found, WrittenDate) else NO_DATE


def _days(row: ReadRow, _words: Wording) -> str:
    return span_text(_due(row))


def span_text(written: WrittenDate) -> str:
    """The days that a written date can be."""
    first, last = written.earliest, written.latest
    if first is not None and last is not None:
        return days_text(first, last)
    if last is not None:
        return tr("by {day}", day=days_text(last, last))
    return tr("from {day}", day=days_text(first, first)) if first is not None else ""


_COLUMNS = (
    _Column(lambda: "#", _number, "dim"),
    _Column(lambda: tr("Action"), lambda row, _: str(row.fields.get("action", ""))),
    _Column(lambda: tr("Status as written"), lambda row, _: row.status_text or "", "dim"),
    _Column(lambda: tr("Status"), _status),
    _Column(lambda: tr("Due as written"), lambda row, _: _due(row).text, "dim"),
    _Column(lambda: tr("Due"), _days),
    _Column(lambda: tr("Kind"), lambda row, words: words.value(row.fields.get("kind"))),
    _Column(lambda: tr("Owner"), lambda row, _: str(row.fields.get("owner", ""))),
    _Column(lambda: tr("Observations"), lambda row, _: row.observations, "dim"),
)
