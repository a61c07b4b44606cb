"""The slip report as rows: an action each, and beneath it each of its milestones that slipped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt

from app.domain.slip_records import ActionSlips, Course
from app.ui.action.promise_words import date_words, days_words, reason_words
from app.ui.widgets.row_delegate import TONE_ROLE
from app.ui.widgets.row_model import Index, RowModel
from app.ui.widgets.translation import tr

NUMBER_ROLE = Qt.ItemDataRole.UserRole + 1
_MOST_TEXT = 400
_NO_DAY = 10**9


@dataclass(frozen=True, slots=True)
class SlipRow:
    """What was promised for an action, or for one of its steps."""

    number: int
    text: str
    course: Course

    def first(self) -> str:
        """What readers saw first."""
        return date_words(self.course.seen[0].due if self.course.seen else self.course.first)

    def slips(self) -> str:
        """How often it slipped, with a sign that is no colour."""
        count = len(self.course.slips)
        return f"▲ {count}" if count else "–"

    def days(self) -> str:
        """By how many days in all; nothing where the last day stands."""
        return days_words(self.course.days) if self.course.days else "–"

    def reason(self) -> str:
        """Why it slipped last."""
        return reason_words(self.course.slips[-1]) if self.course.slips else ""


# What each column says, and what it is sorted by.
_SAYS: tuple[tuple[str, Callable[[SlipRow], str]], ...] = (
    ("number", lambda row: f"#{row.number}"),
    ("action", lambda row: " ".join(row.text[:_MOST_TEXT].split())),
    ("first", SlipRow.first),
    ("now", lambda row: date_words(row.course.current)),
    ("slips", SlipRow.slips),
    ("days", SlipRow.days),
    ("reason", SlipRow.reason),
)
COLUMNS = tuple(name for name, _ in _SAYS)
_KEYS: tuple[Callable[[SlipRow], int | str], ...] = (
    lambda row: row.number,
    lambda row: row.text.casefold(),
    lambda row: _day(row.course.seen[0].due.latest if row.course.seen else None),
    lambda row: _day(row.course.current.latest),
    lambda row: len(row.course.slips),
    lambda row: row.course.days,
    lambda row: row.reason().casefold(),
)


def _day(latest: Any) -> int:
    return latest.toordinal() if latest is not None else _NO_DAY


class SlipRowsModel(RowModel):
    """Sorted by any column, at first by number."""

    headings = (
        lambda: tr("#"), lambda: tr("Action"), lambda: tr("First promised"), lambda: tr("Promised now"),
        lambda: tr("Slips"), lambda: tr("In all"), lambda: tr("Last reason"),
    )  # fmt: skip

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SlipRow] = []
        self._sorted = (0, Qt.SortOrder.AscendingOrder)

    def show(self, actions: Sequence[ActionSlips], *, slipped_only: bool) -> None:
        """Replaces the rows."""
        self.beginResetModel()
        self._rows = [row for one in actions for row in _rows(one, slipped_only=slipped_only)]
        self._order()
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, the action's number, and its tone."""
        if not index.isValid():
            return None
        row, (name, says) = self._rows[index.row()], _SAYS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return says(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heading(index.column())}: {says(row)}"
        if role == NUMBER_ROLE:
            return row.number
        return _tone(row, name) if role == TONE_ROLE else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column; rows that are equal in it stay in the order of their numbers."""
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._rows[index.row()]) for index in self.persistentIndexList()]
        self._sorted = (column, order)
        self._order()
        for index, row in kept:
            place = next(place for place, one in enumerate(self._rows) if one is row)
            self.changePersistentIndex(index, self.index(place, index.column()))
        self.layoutChanged.emit()

    def _order(self) -> None:
        column, order = self._sorted
        self._rows.sort(key=lambda row: row.number)
        if column > 0:
            self._rows.sort(key=_KEYS[column], reverse=order is Qt.SortOrder.DescendingOrder)
        elif order is Qt.SortOrder.DescendingOrder:
            self._rows.reverse()


def _rows(one: ActionSlips, *, slipped_only: bool) -> list[SlipRow]:
    steps = [
        SlipRow(one.number, tr("Milestone: {step}", step=step.text), step.course)
        for step in one.steps
        if step.course.slips
    ]
    own = one.course.slips if slipped_only else one.course.told
    return [*([SlipRow(one.number, one.row.state.action, one.course)] if own else []), *steps]


def _tone(row: SlipRow, name: str) -> str:
    if name == "number":
        return "accent"
    if name in ("slips", "days"):
        return "warning" if row.course.slips and (name == "slips" or row.course.days > 0) else "dim"
    if name == "reason" and row.course.slips and not row.course.slips[-1].reason:
        return "warning"
    return "dim" if name == "reason" else ""
