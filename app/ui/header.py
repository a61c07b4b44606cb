"""Above the pages: the plan's name, what it belongs to, when its next update is due, and the tabs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.domain.due import due_tone
from app.ui.desk import Desk
from app.ui.pages import Page
from app.ui.plans.due_words import due_words
from app.ui.widgets.controls import button, column, dress, fit_tab, label
from app.ui.widgets.labels import line_label
from app.ui.widgets.translation import day_text, tr

if TYPE_CHECKING:
    from app.domain.plans import PlanDetails


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
        edit = button("", self.details_wanted.emit, "quiet", "edit")
        edit.setToolTip(tr("Change the plan’s details"))
        edit.setAccessibleName(tr("Change the plan’s details"))
        top.addWidget(edit, 0, Qt.AlignmentFlag.AlignVCenter)
        self._clock = label("", "clock")
        self._clock.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        top.addWidget(self._clock, 0, Qt.AlignmentFlag.AlignVCenter)
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
        self.turn(Page.ACTIONS)

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
        for page, name in self._further.items():
            self._name(page, name)
        text, tone = _clock_text(details, desk.workspace.today), due_tone(details, desk.workspace.today)
        self._clock.setText(text)
        self._clock.setVisible(bool(text))
        dress(self._clock, "tone", tone)

    def _name(self, page: Page, text: str) -> None:
        self._tabs[page].setText(text)
        fit_tab(self._tabs[page])


def _clock_text(details: PlanDetails, today: date) -> str:
    """When the next update is due, or when the plan was closed; empty where neither is known."""
    if details.closed:
        return tr("Closed {day}", day=day_text(details.closed))
    if details.next_update_due is None:
        return ""
    due = tr("Next update due {day}", day=day_text(details.next_update_due))
    return f"{due} · {due_words(details, today)}"
