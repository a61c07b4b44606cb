"""The record as rows of a table: what was due, what was done, and whether that was in time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt

from app.ui.deadlines.verdict_words import verdict_tone, verdict_words
from app.ui.plans.clock_words import length_words, when_words
from app.ui.widgets.row_delegate import TONE_ROLE
from app.ui.widgets.row_model import Index, RowModel
from app.ui.widgets.translation import day_text, moment_text, said, tr

if TYPE_CHECKING:
    from app.domain.obligations import Obligation

SORT_ROLE = Qt.ItemDataRole.UserRole + 1
OBLIGATION_ROLE = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, what a cell says, its sort key, and the tone of its text."""

    name: str
    heading: Callable[[], str]
    says: Callable[[Obligation, datetime], str]
    key: Callable[[Obligation, datetime], int | str]
    tone: Callable[[Obligation], str] = lambda _one: ""


def _until(one: Obligation, _now: datetime) -> str:
    return day_text(one.until.date()) if one.by_day else moment_text(one.until)


def _ended(one: Obligation, _now: datetime) -> str:
    return when_words(one.ended) if one.ended is not None else ""


def _late(one: Obligation, now: datetime) -> str:
    return length_words(one.late_by(now)) if one.was_missed else ""


COLUMNS = (
    Column("until", lambda: tr("Due until"), _until, lambda one, _now: int(one.until.timestamp())),
    Column("rule", lambda: tr("Rule"), lambda one, _now: tr(one.rule.label), lambda one, _now: one.rule.label),
    Column(
        "event", lambda: tr("Since"), lambda one, _now: said(one.event),
        lambda one, _now: int(one.since.earliest.timestamp()), lambda _one: "dim",
    ),
    Column(
        "done", lambda: tr("Ended by"), lambda one, _now: said(one.ended_by) if one.ended_by else tr("nothing yet"),
        lambda one, _now: str(one.ended_by or ""),
    ),
    Column(
        "ended", lambda: tr("Ended"), _ended,
        lambda one, _now: int(one.ended.earliest.timestamp()) if one.ended else 0,
    ),
    Column(
        "verdict", lambda: tr("Verdict"), lambda one, _now: verdict_words(one.verdict),
        lambda one, _now: one.verdict.value, lambda one: verdict_tone(one.verdict),
    ),
    Column(
        "late", lambda: tr("Late by"), _late, lambda one, now: int(one.late_by(now).total_seconds()),
        lambda _one: "error",
    ),
)  # fmt: skip


class RecordModel(RowModel):
    """One row an obligation."""

    headings = tuple(column.heading for column in COLUMNS)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Obligation] = ()
        self._now = datetime.min.replace(tzinfo=UTC)

    def show(self, record: Sequence[Obligation], now: datetime) -> None:
        """Replaces the rows as they stand at a moment."""
        self._now = now
        self._replace(record, same=list(record) == list(self._rows))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, how it is sorted, its tone, and the obligation itself."""
        if not index.isValid():
            return None
        one, column = self._rows[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.says(one, self._now)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.heading()}: {column.says(one, self._now) or tr('nothing')}"
        return {
            SORT_ROLE: lambda: column.key(one, self._now),
            OBLIGATION_ROLE: lambda: one,
            TONE_ROLE: lambda: column.tone(one),
        }.get(role, lambda: None)()


class RecordOrder(QSortFilterProxyModel):
    """Sorts by what each column means, and can leave out what was met."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._missed_only = False
        self.setSortRole(SORT_ROLE)

    def show_missed(self, only: bool) -> None:
        """Shows only what was missed, or everything."""
        self.beginFilterChange()
        self._missed_only = only
        self.endFilterChange(self.Direction.Rows)

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:
        """What was missed, or all."""
        one: Obligation = self.sourceModel().index(row, 0).data(OBLIGATION_ROLE)
        return not self._missed_only or one.was_missed
