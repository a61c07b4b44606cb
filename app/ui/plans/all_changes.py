"""The page of all changes: everything that changed in all plans between two days."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
)

from app.domain.log import LoggedEvidence, LoggedUpdate
from app.ui.desk import Desk
from app.ui.plans.all_changes_model import ENTRY_ROLE, Entry
from app.ui.plans.all_changes_table import ChangesTable
from app.ui.plans.overview import Overview
from app.ui.updates.change_details import ChangeDetails
from app.ui.widgets.controls import button, column, label, panel
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import amount_text, day_pattern, days_text, plural, tr

if TYPE_CHECKING:
    from app.domain.log import Log

_BESIDE_NEEDS = 1000


class Span(Enum):
    """The spans that a click chooses."""

    TODAY = 0
    WEEK = 6
    MONTH = 29
    UNPUBLISHED = -1


class AllChanges(Overview):
    """A span of days above, the entries below, and the chosen one in full beside them."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(tr("All changes"), desk, theme)
        self._span: Span | None = Span.WEEK
        self._left_out = 0
        self.search: QLineEdit = QLineEdit()
        self.first, self.last = QDateEdit(), QDateEdit()
        self.table, self.details = ChangesTable(theme), ChangeDetails(theme)
        self._put_days()
        self.body.addLayout(self._bar())
        self._split = QSplitter()
        frame = panel()
        column(frame, margin=1, gap=0).addWidget(self.table)
        self._split.addWidget(frame)
        self._split.addWidget(self.details)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(16)
        self._split.setObjectName("bare")
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 1)
        self.body.addWidget(self._split, 1)
        self.search.textChanged.connect(self._search)
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.table.wanted.connect(lambda: self._go(self.table.entry()))
        self.details.wanted.connect(self._go)
        for field in (self.first, self.last):
            field.dateChanged.connect(lambda _day, field=field: self._take_days(field))
        self.setFocusProxy(self.table)

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        self.search.setObjectName("search")
        self.search.setPlaceholderText(tr("Search  Ctrl+F"))
        self.search.setAccessibleName(tr("Search the changes"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(264)
        bar.addWidget(self.search, 1)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        words = (tr("Today"), tr("7 days"), tr("30 days"), tr("Not published yet"))
        for span, text in zip(Span, words, strict=True):
            chip = button(text, lambda span=span: self._choose(span), "chip")  # type: ignore[misc]
            chip.setCheckable(True)
            chip.setChecked(span is self._span)
            self._group.addButton(chip)
            bar.addWidget(chip)
        bar.addStretch(1)
        return bar

    def _put_days(self) -> None:
        for field, text, name in (
            (self.first, tr("From"), tr("First day")),
            (self.last, tr("to"), tr("Last day")),
        ):
            field.setCalendarPopup(True)
            field.setDisplayFormat(day_pattern())
            field.setAccessibleName(name)
            field.lineEdit().setAccessibleName(name)
            caption = label(text, "dim")
            caption.setBuddy(field)
            self.head.addWidget(caption)
            self.head.addWidget(field)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        super().use(theme)
        self.table.use(theme)
        self.details.use(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chosen entry moves below where there is no room beside."""
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE_NEEDS
        self._split.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)

    def refresh(self) -> None:
        """Reads the chosen span again; the chosen entry stays chosen."""
        workspace = self.desk.workspace
        if workspace is None:
            return
        if self._span is not None and self._span is not Span.UNPUBLISHED:
            self._show_days(workspace.today - timedelta(days=self._span.value), workspace.today)
        overview = workspace.overview
        if self._span is Span.UNPUBLISHED:
            log = overview.unpublished()
        else:
            log = overview.log(_day(self.first), _day(self.last))
        chosen = self.table.entry()
        self._left_out = log.left_out
        self.table.rows.show(log)
        self._choose_row(max(0, self.table.rows.row_of(chosen)))
        self.facts.setText(self._facts(log))
        self._tell_empty()

    def _facts(self, log: Log) -> str:
        updates = sum(isinstance(entry, LoggedUpdate) for entry in log.entries)
        saves = sum(isinstance(entry, LoggedEvidence) for entry in log.entries)
        count = len(log.entries) - updates - saves
        if self._span is Span.UNPUBLISHED:
            when = tr("what each plan's next update will tell")
        else:
            when = days_text(_day(self.first), _day(self.last))
        parts = [plural("{amount} change", "{amount} changes", count, amount=amount_text(count)), when]
        if saves:
            parts.insert(1, plural("{count} save of evidence", "{count} saves of evidence", saves))
        if updates:
            parts.insert(1, plural("{count} issued update", "{count} issued updates", updates))
        if log.left_out:
            parts.append(tr("{amount} older ones are left out: choose fewer days", amount=amount_text(log.left_out)))
        return " · ".join(parts)

    def _tell_empty(self) -> None:
        self.table.empty_text = (
            tr("Nothing that changed matches the search.")
            if self.search.text()
            else tr("Nothing changed in these days. Choose more days above.")
        )
        self.table.viewport().update()

    def _choose(self, span: Span) -> None:
        self._span = span
        self.refresh()

    def _show_days(self, first: date, last: date) -> None:
        for field, day in ((self.first, first), (self.last, last)):
            blocked = QSignalBlocker(field)
            field.setDate(QDate(day.year, day.month, day.day))
            blocked.unblock()

    def _take_days(self, changed: QDateEdit) -> None:
        """Days of the user's own; the other one gives way where they cross."""
        self._span = None
        self._group.setExclusive(False)
        for chip in self._group.buttons():
            chip.setChecked(False)
        self._group.setExclusive(True)
        if self.first.date() > self.last.date():
            day = _day(changed)
            self._show_days(day, day)
        self.refresh()

    def _search(self, text: str) -> None:
        chosen = self.table.entry()
        self.table.rows.search(text)
        self._choose_row(max(0, self.table.rows.row_of(chosen)))
        self._tell_empty()

    def _choose_row(self, row: int) -> None:
        self.table.setCurrentIndex(self.table.rows.index(row, 0))
        if self.table.rows.rowCount() == 0:
            self.details.show_entry(None)

    def _show_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.details.show_entry(current.data(ENTRY_ROLE))

    def _go(self, entry: Entry | None) -> None:
        if isinstance(entry, LoggedUpdate):
            self.update_wanted.emit(entry.plan_id, entry.update.number)
        elif isinstance(entry, LoggedEvidence):
            self.action_wanted.emit(entry.plan_id, entry.item.action)
        elif entry is not None:
            self.action_wanted.emit(entry.plan_id, entry.revision.number)


def _day(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
