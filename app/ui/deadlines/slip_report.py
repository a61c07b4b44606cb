"""The slip report of the chosen plan: every promised date, how often and how far it slipped, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.ui.deadlines.part import Part
from app.ui.deadlines.slip_table import SlipTable
from app.ui.widgets.controls import button, column, label, panel
from app.ui.widgets.switch_chip import SwitchChip
from app.ui.widgets.translation import plural, tr

if TYPE_CHECKING:
    from app.domain.slip_records import Totals
    from app.services.slips import PlanSlips
    from app.ui.desk import Desk
    from app.ui.widgets.theme import Theme


class SlipReport(Part):
    """A line that sums up, and a table; a double click goes to the action."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._slips: PlanSlips | None = None
        self.summary = label("", "heading", wrap=True)
        self.kinds = label("", "small", wrap=True)
        self.only = SwitchChip(tr("Only slipped"), tr("Shows only the dates that slipped"))
        self.only.toggled.connect(lambda _on: self._show())
        self.save = button(tr("Save the report…"), self.report_wanted.emit)
        self.table = SlipTable(theme)
        self.table.wanted.connect(self._go)
        layout: QVBoxLayout = column(self, gap=16)
        head = QHBoxLayout()
        head.setSpacing(8)
        said = column(gap=4)
        said.addWidget(self.summary)
        said.addWidget(self.kinds)
        head.addLayout(said, 1)
        head.addWidget(self.only)
        head.addWidget(self.save)
        layout.addLayout(head)
        frame = panel()
        column(frame, margin=1, gap=0).addWidget(self.table)
        layout.addWidget(frame, 1)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        super().use(theme)
        self.table.use(theme)

    def refresh(self) -> None:
        """Reads what was promised."""
        workspace, plan = self.desk.workspace, self.desk.plan
        if workspace is not None and plan is not None:
            self._slips = workspace.slips.of_plan(plan.id)
            self._show()

    def _show(self) -> None:
        if self._slips is None:
            return
        found = self._slips.totals
        self.summary.setText(summary_words(found))
        self.kinds.setText(kinds_words(found))
        self.kinds.setVisible(bool(found.slips))
        self.table.empty_text = _empty_words(found)
        self.table.show_slips(self._slips.actions, slipped_only=self.only.isChecked())

    def _go(self, number: int) -> None:
        if self.desk.plan is not None:
            self.action_wanted.emit(self.desk.plan.id, number)


def summary_words(found: Totals) -> str:
    """How many dates were promised, and how many of them slipped, by how much."""
    if not found.promised:
        return tr("No date was promised yet")
    promised = plural("{count} date was promised", "{count} dates were promised", found.promised)
    if not found.slipped:
        return tr("{promised}, and none slipped", promised=promised)
    slipped = tr("{count} slipped", count=found.slipped)
    if not found.days:
        return tr("{promised}; {slipped}", promised=promised, slipped=slipped)
    days = plural("{count} day in all", "{count} days in all", found.days)
    return tr("{promised}; {slipped}, by {days}", promised=promised, slipped=slipped, days=days)


def kinds_words(found: Totals) -> str:
    """What kinds of slips there were, and how many nobody explained."""
    said = {
        plural("{count} time later", "{count} times later", found.later): found.later,
        plural("{count} time vaguer", "{count} times vaguer", found.vaguer): found.vaguer,
        plural("{count} time dropped", "{count} times dropped", found.dropped): found.dropped,
        plural("{count} time without a reason", "{count} times without a reason", found.unexplained): 1,
    }
    return " · ".join(words for words, count in said.items() if count)


def _empty_words(found: Totals) -> str:
    if found.promised:
        return tr("No promised date slipped, as far as the readers of the updates saw.")
    return tr("Give an action a due date: from then on everything that becomes of it is kept here.")
