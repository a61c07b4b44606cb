"""What the chosen plan owes now, the most urgent first, and its open actions by their due dates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.due import is_over
from app.domain.rules import Start, Stop
from app.ui.deadlines.asked_strip import AskedStrip
from app.ui.deadlines.clock_card import ClockCard
from app.ui.deadlines.due_actions import DueActionsTable
from app.ui.deadlines.part import Part
from app.ui.widgets.controls import column, dress, label, panel, scrolled
from app.ui.widgets.translation import plural, tr

if TYPE_CHECKING:
    from app.domain.obligations import Obligation
    from app.services.clocks import PlanClocks
    from app.ui.desk import Desk
    from app.ui.widgets.theme import Theme


class Now(Part):
    """A card for each running clock; those of before are used again."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._clocks: PlanClocks | None = None
        content = QWidget()
        self._body = column(content, gap=16)
        self._body.setContentsMargins(0, 0, 8, 0)
        self._nothing = label("", "note", wrap=True)
        self._cards: list[ClockCard] = []
        self.asked = AskedStrip()
        self.asked.whiteboard_wanted.connect(self.whiteboard_wanted)
        self._heading = label("", "heading")
        self.table = DueActionsTable(theme)
        self.table.wanted.connect(self._go)
        self._frame = panel()
        column(self._frame, margin=1, gap=0).addWidget(self.table)
        for part in (self.asked, self._nothing, self._heading, self._frame):
            self._body.addWidget(part)
        self._body.addStretch(1)
        area = scrolled(content)
        area.setAccessibleName(tr("What is owed now"))
        column(self, gap=0).addWidget(area)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        super().use(theme)
        self.table.use(theme)

    def refresh(self) -> None:
        """Reads what the plan owes."""
        workspace, plan = self.desk.workspace, self.desk.plan
        if workspace is not None and plan is not None:
            self._clocks = workspace.clocks.of_plan(plan.id)
            keeps_dates = self._clocks.rules.starting_with(Start.NEXT_UPDATE_DATE) and not is_over(plan.details)
            self.asked.show_asked(workspace.whiteboards.unseen(plan.id) if keeps_dates else None)
            self.show_clocks(self._clocks, workspace.now)

    def tick(self) -> None:
        """Less time is left."""
        workspace, plan, known = self.desk.workspace, self.desk.plan, self._clocks
        if workspace is not None and plan is not None and known is not None and known.plan.id == plan.id:
            self.show_clocks(known, workspace.now)

    def cards(self) -> list[ClockCard]:
        """The cards that are shown, the most urgent first."""
        return [card for card in self._cards if not card.isHidden()]

    def show_clocks(self, clocks: PlanClocks, now: datetime) -> None:
        """Shows these clocks as they stand at a moment."""
        self._show_cards(clocks.obligations, now)
        self._nothing.setText(nothing_words(clocks))
        self._nothing.setVisible(not clocks.obligations)
        dress(self._nothing, "role", "good" if is_over(clocks.plan.details) else "note")
        assert self.desk.workspace is not None
        today = self.desk.workspace.today
        late = sum(one.is_overdue(today) for one in clocks.actions)
        self._heading.setText(_heading(len(clocks.actions), late))
        self._heading.setVisible(bool(clocks.actions) or not is_over(clocks.plan.details))
        self._frame.setVisible(bool(clocks.actions))
        self.table.show_actions(clocks.actions, today)

    def _show_cards(self, owed: Sequence[Obligation], now: datetime) -> None:
        while len(self._cards) < len(owed):
            made = ClockCard()
            made.action_wanted.connect(self._go)
            made.stop_wanted.connect(self._stop)
            self._body.insertWidget(1 + len(self._cards), made)  # below what was asked for
            self._cards.append(made)
        for place, card in enumerate(self._cards):
            if place < len(owed):
                card.show_clock(owed[place], now, first=place == 0)
            card.setVisible(place < len(owed))

    def _go(self, number: int) -> None:
        if self.desk.plan is not None:
            self.action_wanted.emit(self.desk.plan.id, number)

    def _stop(self, one: Obligation) -> None:
        if one.rule.stops is Stop.UPDATE:
            self.issue_wanted.emit()
        elif one.rule.stops is Stop.ANSWER:
            self.answer_wanted.emit(one.question or 0)
        else:
            self.details_wanted.emit("first_report" if one.rule.stops is Stop.FIRST_REPORT else "full_report")


def nothing_words(clocks: PlanClocks) -> str:
    """Why no clock is running."""
    details, rules = clocks.plan.details, clocks.rules
    if details.closure_reported:
        return tr("Nothing is owed: the closure report is out. A question would start a clock again.")
    if details.closed is not None:
        return tr("Nothing is owed: the plan is closed. A question would start a clock again.")
    if [rule.starts for rule in rules.rules] == [Start.NEXT_UPDATE_DATE]:
        return tr(
            "Nothing is owed: this plan keeps only the date that you name for its next update, and none is named."
        )
    return tr(
        "Nothing is owed yet. Clocks start with the first update, with a date for the next one, with a question,"
        " and with what the plan's details say of the incident and its reports."
    )


def _heading(count: int, late: int) -> str:
    if not count:
        return tr("No open action has a due date")
    said = plural("{count} open action by its due date", "{count} open actions by their due dates", count)
    return tr("{said}, {late} overdue", said=said, late=late) if late else said
