"""What the chosen plan owed and did: the gaps between its updates, and every obligation with its verdict."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QMimeData
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout

from app.domain.obligations import Verdict
from app.ui.deadlines.gaps_strip import GapsStrip, gap_words
from app.ui.deadlines.part import Part
from app.ui.deadlines.record_table import RecordTable
from app.ui.deadlines.verdict_words import verdict_words
from app.ui.plans.clock_words import length_words, until_words, when_words
from app.ui.plans.rule_words import rule_text
from app.ui.widgets.controls import button, column, label, panel
from app.ui.widgets.errors import may_replace
from app.ui.widgets.labels import line_label
from app.ui.widgets.switch_chip import SwitchChip
from app.ui.widgets.translation import day_text, plural, said, tr

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.obligations import Obligation
    from app.services.clocks import PlanRecord
    from app.ui.desk import Desk
    from app.ui.widgets.theme import Theme


class Record(Part):
    """A reviewer's work done beforehand; it can be copied, and saved for a spreadsheet."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._record: PlanRecord | None = None
        self.summary, self.strip, self.table = line_label("heading"), GapsStrip(theme), RecordTable(theme)
        self.missed = SwitchChip(tr("Only what was missed"))
        self.missed.toggled.connect(self._filter)
        self.told = label("", "note", wrap=True, selectable=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.summary, 1)
        head.addWidget(self.missed)
        head.addWidget(button(tr("Copy"), self.copy, "", "copy"))
        head.addWidget(button(tr("Save as CSV…"), self.save, "", "save"))
        layout = column(self, gap=16)
        layout.addLayout(head)
        self._gaps = panel()
        inner = column(self._gaps, margin=8, gap=0)
        inner.addWidget(label(tr("Days between the updates"), "caption"))
        inner.addWidget(self.strip)
        layout.addWidget(self._gaps)
        frame = panel()
        column(frame, margin=1, gap=0).addWidget(self.table)
        layout.addWidget(frame, 1)
        layout.addWidget(self.told)
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self._tell())
        self.strip.selectionModel().currentChanged.connect(lambda _now, _before: self._tell_gap())
        self.strip.clicked.connect(lambda _index: self._tell_gap())

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        super().use(theme)
        self.strip.use(theme)
        self.table.use(theme)

    def refresh(self) -> None:
        """Reads the record."""
        workspace, plan = self.desk.workspace, self.desk.plan
        if workspace is None or plan is None:
            return
        found = self._record = workspace.clocks.record_of(plan.id)
        self.table.rows.show(found.obligations, workspace.now)
        self.strip.show_gaps(found.gaps)
        self._gaps.setVisible(bool(found.gaps))
        missed = sum(one.was_missed for one in found.obligations)
        met = sum(one.verdict is Verdict.MET for one in found.obligations)
        running = sum(one.verdict is Verdict.RUNNING for one in found.obligations)
        self.summary.setText(_summary(met, missed, running))
        self.missed.say(tr("Only what was missed ({count})", count=missed))
        self.missed.setAccessibleName(tr("Only what was missed ({count})", count=missed))
        self._filter()
        self._tell()

    def tick(self) -> None:
        """What was running may have become overdue."""
        record = self._record.obligations if self._record is not None else ()
        if self.desk.workspace is not None and any(_has_run_out(one, self._now()) for one in record):
            self.refresh()

    def copy(self) -> None:
        """Puts the rows that are shown on the clipboard, as a table for spreadsheets, mails and word processors."""
        from app.services import deadline_records

        both, record, now = QMimeData(), self.table.shown(), self._now()
        both.setText(deadline_records.text(record, now))
        both.setHtml(deadline_records.html(record, now))
        QApplication.clipboard().setMimeData(both)
        self.desk.told.emit(tr("The record is on the clipboard as a table."))

    def save(self) -> None:
        """Saves the rows that are shown under a name of the user's choice."""
        from app.services import deadline_records

        if self._record is None:
            return
        proposed = str(Path(QDir.homePath()) / deadline_records.file_name(self._record.plan))
        kinds = tr("Tables for spreadsheets (*.csv)")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the record"), proposed, kinds)
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(f"{name}.csv")
        # The dialog has asked about the very name that it gave, and about no other.
        if path != Path(name) and path.exists() and not may_replace(self, path):
            return
        if self.desk.attempt(lambda: deadline_records.save(self.table.shown(), self._now(), path)):
            self.desk.told.emit(tr("Saved {path}.", path=path))

    def _now(self) -> datetime:
        assert self.desk.workspace is not None
        return self.desk.workspace.now

    def _filter(self) -> None:
        self.table.order.show_missed(self.missed.isChecked())
        nothing = tr("Nothing was missed.") if self.missed.isChecked() else tr("Nothing was owed yet.")
        self.table.empty_text = nothing

    def _tell(self) -> None:
        """The whole of the chosen row, where its cells were too narrow."""
        one = self.table.obligation()
        self.told.setVisible(one is not None)
        if one is not None:
            self.told.setText(obligation_words(one, self._now()))

    def _tell_gap(self) -> None:
        """The whole of the chosen gap; the first thing missed in it is chosen below."""
        gap = self.strip.gap()
        if gap is None:
            return
        if gap.missed:
            self.table.choose(gap.missed[0])
        self.told.setText(gap_words(gap))
        self.told.show()


def _has_run_out(one: Obligation, now: datetime) -> bool:
    return one.verdict is Verdict.RUNNING and now > one.until


def _summary(met: int, missed: int, running: int) -> str:
    parts = [plural("{count} met", "{count} met", met), plural("{count} missed", "{count} missed", missed)]
    parts += [plural("{count} running", "{count} running", running)] if running else []
    return " · ".join(parts)


def obligation_words(one: Obligation, now: datetime) -> str:
    """An obligation in full: rule and words, event, end, what ended it, and the verdict."""
    until = tr("Until {day} (UTC)", day=day_text(one.until.date()))
    lines = [
        tr("{field}: {value}", field=tr(one.rule.label), value=rule_text(one.rule.words)),
        f"{said(one.event)} {until if one.by_day else tr('Until {moment}', moment=until_words(one.until))}.",
    ]
    done = verdict_words(one.verdict)
    if one.ended is not None and one.ended_by is not None:
        done = tr("{verdict}: {what} ({when})", verdict=done, what=said(one.ended_by), when=when_words(one.ended))
    if one.was_missed:
        done = tr("{verdict} Late by {length}.", verdict=done, length=length_words(one.late_by(now)))
    return "\n".join([*lines, done])
