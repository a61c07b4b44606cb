"""The plans as rows of the dashboard, sorted by any column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.due import due_tone
from app.ui.plans.due_words import due_words
from app.ui.plans.plans_list import counts_text
from app.ui.widgets.row_delegate import SHARE_ROLE, TONE_ROLE
from app.ui.widgets.translation import day_text, tr

if TYPE_CHECKING:
    from app.domain.standings import PlanStanding

SORT_ROLE = Qt.ItemDataRole.UserRole + 1
STANDING_ROLE = Qt.ItemDataRole.UserRole + 2
_NEVER = 10_000_000  # after any day
Index = QModelIndex | QPersistentModelIndex
_TRAILING = Qt.AlignmentFlag.AlignTrailing


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, what a cell says, its sort key (a number or a text), and the tone of its text."""

    name: str
    heading: Callable[[], str]
    says: Callable[[PlanStanding, date], str]
    key: Callable[[PlanStanding], int | str]
    tone: Callable[[PlanStanding, date], str] = lambda _standing, _today: ""
    is_number: bool = False


def _due_key(standing: PlanStanding) -> int:
    details = standing.summary.plan.details
    if details.closed or details.next_update_due is None:
        return _NEVER + bool(details.closed)
    return details.next_update_due.toordinal()


def _due(standing: PlanStanding, today: date) -> str:
    details = standing.summary.plan.details
    words = due_words(details, today)
    if details.closed or details.next_update_due is None:
        return words or tr("no day is set")
    return f"{day_text(details.next_update_due)} · {words}"


def _due_tone(standing: PlanStanding, today: date) -> str:
    tone = due_tone(standing.summary.plan.details, today)
    return "dim" if tone == "neutral" else tone


def _first_due(standing: PlanStanding, _today: date) -> str:
    return f"#{standing.due.number} · {standing.due.due.text}" if standing.due else ""


def _first_due_key(standing: PlanStanding) -> int:
    latest = standing.due.due.latest if standing.due else None
    return latest.toordinal() if latest else _NEVER


def _last(standing: PlanStanding, _today: date) -> str:
    return f"{standing.last} · {day_text(standing.dated)}" if standing.dated else tr("none yet")


def _share(standing: PlanStanding) -> float:
    total = standing.summary.total - standing.summary.cancelled
    return standing.summary.done / total if total else 0.0


COLUMNS = (
    Column(
        "plan",
        lambda: tr("Plan"),
        lambda one, _today: one.summary.plan.details.title,
        lambda one: one.summary.plan.details.title.casefold(),
    ),
    Column("next", lambda: tr("Next update"), _due, _due_key, _due_tone),
    Column(
        "due",
        lambda: tr("Due first"),
        _first_due,
        _first_due_key,
        lambda one, today: "error" if one.due and one.due.is_overdue(today) else "",
    ),
    Column(
        "open",
        lambda: tr("Open"),
        lambda one, _today: str(one.summary.open),
        lambda one: one.summary.open,
        is_number=True,
    ),
    Column(
        "overdue",
        lambda: tr("Overdue"),
        lambda one, _today: str(one.summary.overdue),
        lambda one: one.summary.overdue,
        lambda one, _today: "error" if one.summary.overdue else "dim",
        is_number=True,
    ),
    Column(
        "changed",
        lambda: tr("Changed"),
        lambda one, _today: str(len(one.changed)),
        lambda one: len(one.changed),
        lambda one, _today: "accent" if one.changed and not one.is_closed else "dim",
        is_number=True,
    ),
    Column("last", lambda: tr("Last update"), _last, lambda one: one.dated.toordinal() if one.dated else 0),
    Column(
        "done", lambda: tr("Progress"), lambda one, _today: counts_text(one.summary), lambda one: int(_share(one) * 1e6)
    ),
)


class DashboardModel(QAbstractTableModel):
    """Read only; one row a plan."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._standings: Sequence[PlanStanding] = ()
        self._today = date.min

    def show(self, standings: Sequence[PlanStanding], today: date) -> None:
        """Replaces the rows; where the same plans stand, the chosen one stays chosen."""
        same = [one.summary.plan.id for one in standings] == [one.summary.plan.id for one in self._standings]
        if same and standings:
            self._standings, self._today = standings, today
            self.dataChanged.emit(self.index(0, 0), self.index(len(standings) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self._standings, self._today = standings, today
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row a plan."""
        return 0 if parent is not None and parent.isValid() else len(self._standings)

    def columnCount(self, parent: Index | None = None) -> int:
        """One column a figure."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        """The headings."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = _TRAILING if COLUMNS[section].is_number else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        return COLUMNS[section].heading() if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, how it is sorted, and its tone."""
        if not index.isValid():
            return None
        standing, column = self._standings[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.says(standing, self._today)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.heading()}: {column.says(standing, self._today) or tr('nothing')}"
        if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
            return _TRAILING | Qt.AlignmentFlag.AlignVCenter
        if role == SHARE_ROLE:
            return _share(standing) if column.name == "done" else None
        return {
            SORT_ROLE: lambda: column.key(standing),
            STANDING_ROLE: lambda: standing,
            TONE_ROLE: lambda: column.tone(standing, self._today),
        }.get(role, lambda: None)()
