"""The page of deadlines: what the chosen plan owes now, what it owed and did, and how its dates slipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from app.ui.deadlines.parts import PARTS
from app.ui.plan_page import PlanPage
from app.ui.plans.rule_words import rule_text
from app.ui.widgets.controls import button, column
from app.ui.widgets.editing import edits
from app.ui.widgets.labels import line_label
from app.ui.widgets.segments import Segments
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.ui.deadlines.part import Part
    from app.ui.desk import Desk
    from app.ui.widgets.theme import Theme


class DeadlinesPage(PlanPage):
    """Turns between its parts, each of which is built when it is first shown."""

    issue_wanted = Signal()
    answer_wanted = Signal(int)
    report_wanted = Signal()
    details_wanted = Signal(str)
    whiteboard_wanted = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._built: dict[int, Part] = {}
        self.segments = Segments([tr(part.name) for part in PARTS], tr("Parts of the page"))
        self._rules, self._stack = line_label("dim"), QStackedWidget()
        self._change = edits(button(tr("Change…"), lambda: self.details_wanted.emit("rules"), "link"))
        self._change.setAccessibleName(tr("Change the rule set…"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.segments)
        head.addSpacing(8)
        head.addWidget(self._rules, 1)
        head.addWidget(self._change)
        layout = column(self, gap=16)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.segments.at(0))
        self.segments.choose(0)
        self.segments.turned.connect(self._turned)
        desk.clocks.changed.connect(self._tick)

    def part(self) -> Part:
        """The part that is shown, built where it is not yet."""
        place = self.segments.chosen()
        if place not in self._built:
            made = self._built[place] = PARTS[place].make(self.desk, self.theme)
            made.action_wanted.connect(self.action_wanted)
            made.issue_wanted.connect(self.issue_wanted)
            made.answer_wanted.connect(self.answer_wanted)
            made.report_wanted.connect(self.report_wanted)
            made.details_wanted.connect(self.details_wanted)
            made.whiteboard_wanted.connect(self.whiteboard_wanted)
            self._stack.addWidget(made)
        return self._built[place]

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        super().use(theme)
        for part in self._built.values():
            part.use(theme)

    def refresh(self) -> None:
        """Reads the plan again, as far as its part on top needs it; rules that can't be read are told."""
        self.desk.attempt(self._refresh)

    def _refresh(self) -> None:
        workspace, plan = self.desk.workspace, self.desk.plan
        if workspace is None or plan is None:
            return
        label = workspace.clocks.rules_of(plan.details.rules).label
        self._rules.setText(tr("Rules: {rules}", rules=rule_text(label)))
        part = self.part()
        self._stack.setCurrentWidget(part)
        part.refresh()

    def _tick(self) -> None:
        if self.isVisible():
            self.part().tick()

    def _turned(self, place: int) -> None:
        self.setFocusProxy(self.segments.at(place))
        if self.isVisible():
            self.refresh()
