"""Above the pages: the plan's name, what it belongs to, what it owes first and why, and the tabs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.due import plan_tone
from app.ui.desk import Desk
from app.ui.pages import Page
from app.ui.plans.clock_words import due_words, first_of, why_words
from app.ui.widgets.controls import button, column, dress, fit_tab
from app.ui.widgets.editing import edits
from app.ui.widgets.labels import line_label
from app.ui.widgets.translation import day_text, tr

if TYPE_CHECKING:
    from app.services.clocks import PlanClocks

_WHY_LETTERS = 80


class Header(QWidget):
    """Tells which plan this is; the tabs choose a page."""

    turned = Signal(object)
    details_wanted = Signal()

    def __init__(self, desk: Desk, further: Mapping[Page, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._further = further
        self._desk = desk
        layout = column(self, gap=8)
        layout.setContentsMargins(24, 16, 24, 0)
        top = QHBoxLayout()
        top.setSpacing(16)
        names = column(gap=2)
        self._title, self._facts = line_label("title"), line_label("dim")
        names.addWidget(self._title)
        names.addWidget(self._facts)
        top.addLayout(names, 1)
        edit = edits(button("", self.details_wanted.emit, "quiet", "edit"))
        edit.setToolTip(tr("Change the plan’s details"))
        edit.setAccessibleName(tr("Change the plan’s details"))
        top.addWidget(edit, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(self._due())
        layout.addLayout(top)
        tabs = QHBoxLayout()
        tabs.setSpacing(24)
        self._tabs = {page: button("", None, "tab") for page in (Page.ACTIONS, Page.UPDATES, *further)}
        for page, tab in self._tabs.items():
            tab.setCheckable(True)
            tab.clicked.connect(lambda _checked=False, page=page: self.turn(page))
            tabs.addWidget(tab)
        tabs.addStretch(1)
        layout.addLayout(tabs)
        desk.plans_changed.connect(self.refresh)
        desk.plan_chosen.connect(self.refresh)
        desk.clocks.changed.connect(self._show_clock)
        self.turn(Page.ACTIONS)

    def _due(self) -> QVBoxLayout:
        """The clock that ends first, and beneath it the rule with its event; it leads to all of them."""
        self.clock, self._why = button("", lambda: self.turn(Page.DEADLINES), "clock"), line_label("small")
        self._why.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        due = column(gap=2)
        due.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignTrailing)
        due.addWidget(self._why)
        return due

    def turn(self, page: Page) -> None:
        """Chooses a page."""
        for other, tab in self._tabs.items():
            tab.setChecked(other is page)
        self.turned.emit(page)

    def refresh(self) -> None:
        """Shows the chosen plan."""
        desk = self._desk
        if desk.plan is None or desk.draft is None or desk.workspace is None:
            return
        details, number = desk.plan.details, desk.draft.edition.number
        self._title.setText(details.title)
        opened = tr("opened {day}", day=day_text(details.opened)) if details.opened else ""
        readonly = tr("read-only") if desk.workspace.read_only else ""
        facts = (details.reference, opened, tr("draft of update {number}", number=number), readonly)
        self._facts.setText(" · ".join(fact for fact in facts if fact))
        self._name(Page.ACTIONS, tr("Actions  {count}", count=len(desk.rows)))
        self._name(Page.UPDATES, tr("Updates  {count}", count=number - 1))
        self._show_clock()

    def _show_clock(self) -> None:
        """Says what is owed first; before that is known, nothing."""
        plan, workspace = self._desk.plan, self._desk.workspace
        clocks = self._desk.clocks.of(plan.id) if plan is not None else None
        self._name_further(clocks)
        if clocks is None or workspace is None:
            self.clock.hide()
            self._why.hide()
            return
        now = workspace.now
        text, why = due_words(clocks, now), why_words(clocks)
        self.clock.setText(text.replace("&", "&&"))
        self.clock.setAccessibleDescription(why)
        letters = _WHY_LETTERS * self._why.fontMetrics().averageCharWidth()
        self._why.setMaximumWidth(max(letters, self.clock.sizeHint().width()))  # both end on one line
        self._why.setText(why)
        dress(self.clock, "tone", plan_tone(clocks.plan.details, first_of(clocks), now))
        self.clock.setVisible(bool(text))
        self._why.setVisible(bool(why))

    def _name_further(self, clocks: PlanClocks | None) -> None:
        """The further tabs, with how many questions wait for an answer and how many clocks are overdue."""
        named = dict(self._further)
        workspace = self._desk.workspace
        late = sum(workspace.now > one.until for one in clocks.obligations) if clocks and workspace else 0
        if clocks is not None and clocks.open_questions:
            named[Page.QUESTIONS] = tr("Questions  {count}", count=clocks.open_questions)
        if late:
            named[Page.DEADLINES] = tr("Deadlines  {count} overdue", count=late)
        for page in self._further:
            self._name(page, named[page])

    def _name(self, page: Page, text: str) -> None:
        self._tabs[page].setText(text)
        fit_tab(self._tabs[page])
