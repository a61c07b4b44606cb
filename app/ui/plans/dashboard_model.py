"""The plans as rows of the dashboard, sorted by any column."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from app.domain.due import plan_tone
from app.ui.plans.clock_words import due_words, first_of
from app.ui.plans.plans_list import counts_text
from app.ui.widgets.row_delegate import SHARE_ROLE, TONE_ROLE
from app.ui.widgets.row_model import Index, RowModel
from app.ui.widgets.translation import day_text, tr

if TYPE_CHECKING:
    from app.domain.standings import PlanStanding
    from app.services.clocks import PlanClocks

SORT_ROLE = Qt.ItemDataRole.UserRole + 1
STANDING_ROLE = Qt.ItemDataRole.UserRole + 2
_NEVER = 1_000_000_000  # after any day, and after any minute since 1970
_TRAILING = Qt.AlignmentFlag.AlignTrailing


@dataclass(frozen=True, slots=True)
class Standing:
    """A plan as it stands; `clocks` is None before they are known. `today` is the user's, `now` in UTC."""

    plan: PlanStanding
    clocks: PlanClocks | None
    today: date
    now: datetime


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, what a cell says, its sort key (a number or a text), and the tone of its text."""

    name: str
    heading: Callable[[], str]
    says: Callable[[Standing], str]
    key: Callable[[Standing], int | str]
    tone: Callable[[Standing], str] = lambda _one: ""
    is_number: bool = False


def _owed_key(one: Standing) -> int:
    """The minute at which its most urgent clock ends; plans that owe nothing come after those that do."""
    first = first_of(one.clocks)
    if first is not None:
        return int(first.until.timestamp() // 60)
    return _NEVER + one.plan.is_closed


def _owed(one: Standing) -> str:
    if one.clocks is None:
        return ""
    return due_words(one.clocks, one.now) or tr("nothing is owed")


def _owed_tone(one: Standing) -> str:
    tone = plan_tone(one.plan.summary.plan.details, first_of(one.clocks), one.now)
    return "dim" if tone == "neutral" else tone


def _first_due(one: Standing) -> str:
    due = one.plan.due
    return f"#{due.number} · {due.due.text}" if due else ""


def _first_due_key(one: Standing) -> int:
    latest = one.plan.due.due.latest if one.plan.due else None
    return latest.toordinal() if latest else _NEVER


def _first_due_tone(one: Standing) -> str:
    return "error" if one.plan.due and one.plan.due.is_overdue(one.today) else ""


def _last(one: Standing) -> str:
    return f"{one.plan.last} · {day_text(one.plan.dated)}" if one.plan.dated else tr("none yet")


def _share(standing: PlanStanding) -> float:
    total = standing.summary.total - standing.summary.cancelled
    return standing.summary.done / total if total else 0.0


COLUMNS = (
    Column(
        "plan",
        lambda: tr("Plan"),
        lambda one: one.plan.summary.plan.details.title,
        lambda one: one.plan.summary.plan.details.title.casefold(),
    ),
    Column("next", lambda: tr("Owed first"), _owed, _owed_key, _owed_tone),
    Column("due", lambda: tr("Due first"), _first_due, _first_due_key, _first_due_tone),
    Column(
        "open",
        lambda: tr("Open"),
        lambda one: str(one.plan.summary.open),
        lambda one: one.plan.summary.open,
        is_number=True,
    ),
    Column(
        "overdue",
        lambda: tr("Overdue"),
        lambda one: str(one.plan.summary.overdue),
        lambda one: one.plan.summary.overdue,
        lambda one: "error" if one.plan.summary.overdue else "dim",
        is_number=True,
    ),
    Column(
        "changed",
        lambda: tr("Changed"),
        lambda one: str(len(one.plan.changed)),
        lambda one: len(one.plan.changed),
        lambda one: "accent" if one.plan.changed and not one.plan.is_closed else "dim",
        is_number=True,
    ),
    Column("last", lambda: tr("Last update"), _last, lambda one: one.plan.dated.toordinal() if one.plan.dated else 0),
    Column(
        "done",
        lambda: tr("Progress"),
        lambda one: counts_text(one.plan.summary),
        lambda one: int(_share(one.plan) * 1e6),
    ),
)


class DashboardModel(RowModel):
    """One row a plan."""

    headings = tuple(column.heading for column in COLUMNS)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[PlanStanding] = ()
        self._clocks: Mapping[int, PlanClocks] = {}
        self._today, self._now = date.min, datetime.min.replace(tzinfo=UTC)

    def show(
        self, standings: Sequence[PlanStanding], clocks: Mapping[int, PlanClocks], today: date, now: datetime
    ) -> None:
        """Replaces the rows; where the same plans stand, the chosen one stays chosen."""
        same = [one.summary.plan.id for one in standings] == [one.summary.plan.id for one in self._rows]
        self._clocks, self._today, self._now = clocks, today, now
        self._replace(standings, same=same)

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Figures stand at the end."""
        return _TRAILING if COLUMNS[column].is_number else super().alignment(column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, how it is sorted, and its tone."""
        if not index.isValid():
            return None
        standing, column = self._rows[index.row()], COLUMNS[index.column()]
        one = Standing(standing, self._clocks.get(standing.summary.plan.id), self._today, self._now)
        if role == Qt.ItemDataRole.DisplayRole:
            return column.says(one)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.heading()}: {column.says(one) or tr('nothing')}"
        if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
            return _TRAILING | Qt.AlignmentFlag.AlignVCenter
        if role == SHARE_ROLE:
            return _share(standing) if column.name == "done" else None
        return {
            SORT_ROLE: lambda: column.key(one),
            STANDING_ROLE: lambda: standing,
            TONE_ROLE: lambda: column.tone(one),
        }.get(role, lambda: None)()
