"""The side of the window: the plans, the pages over all plans, and what was done last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from app.ui.pages import Page
from app.ui.plans.plans_list import SUMMARY_ROLE, PlansList
from app.ui.widgets.controls import button, column, label
from app.ui.widgets.editing import edits
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

LEAST_WIDTH, USUAL_WIDTH = 200, 232


class Side(QFrame):
    """Tells which plan or page is wanted; what is shown is told to it by `show_page`."""

    page_wanted = Signal(object)
    plan_wanted = Signal(int)
    plan_entered = Signal(int)
    new_plan_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setMinimumWidth(LEAST_WIDTH)
        self.plans = PlansList(theme)
        self._told_to = False
        self._pages: dict[Page, QPushButton] = {}
        self._busy, self.told = QProgressBar(), label("", "small", wrap=True)
        layout = column(self, gap=8)
        layout.setContentsMargins(0, 16, 0, 16)
        layout.addLayout(self._head())
        layout.addWidget(self.plans, 1)
        layout.addLayout(self._foot())
        self.plans.selectionModel().currentChanged.connect(self._choose)
        self.plans.clicked.connect(self._enter)
        self.plans.activated.connect(self._enter)

    def _head(self) -> QVBoxLayout:
        head = column(gap=8)
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(label("Remediary", "brand"))
        row = QHBoxLayout()
        row.addWidget(label(tr("PLANS"), "caption"), 1)
        add = edits(button("", self.new_plan_wanted.emit, "quiet", "plus"))
        add.setToolTip(tr("New plan (Ctrl+N)"))
        add.setAccessibleName(tr("New plan…"))
        row.addWidget(add)
        head.addLayout(row)
        return head

    def _foot(self) -> QVBoxLayout:
        foot = column(gap=2)
        foot.setContentsMargins(8, 0, 8, 0)
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(tr("Work is going on"))
        self._busy.hide()
        for page, text, sign in (
            (Page.ALL_CHANGES, tr("All changes"), "changes"),
            (Page.DASHBOARD, tr("Dashboard"), "dashboard"),
        ):
            made = button(text, lambda page=page: self.page_wanted.emit(page), "nav", sign)  # type: ignore[misc]
            made.setCheckable(True)
            self._pages[page] = made
            foot.addWidget(made)
        foot.addWidget(button(tr("Settings…"), self.settings_wanted.emit, "nav", "settings"))
        foot.addWidget(self._busy)
        self.told.setContentsMargins(8, 4, 4, 0)
        self.told.setMinimumHeight(40)
        self.told.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.told)
        return foot

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self.plans.use(theme)

    def show_page(self, page: Page) -> None:
        """Marks where the window is: at a page over all plans, or at the chosen plan."""
        for other, made in self._pages.items():
            made.setChecked(other is page)
        self.plans.mark(page.is_of_a_plan)

    def show_work(self, going_on: bool) -> None:
        """Shows or hides that long work goes on."""
        self._busy.setVisible(going_on)

    def tell(self, sentence: str) -> None:
        """Says in passing what was done, also to those who hear the window."""
        self.told.setText(sentence)
        if sentence and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.told, sentence))

    def choose(self, plan_id: int) -> None:
        """Marks the plan that is shown already."""
        row = self.plans.plans.row_of(plan_id)
        if row >= 0 and self.plans.currentIndex().row() != row:
            self._told_to = True
            self.plans.setCurrentIndex(self.plans.plans.index(row))
            self._told_to = False

    def _choose(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._told_to:
            self._tell(self.plan_wanted, current)

    def _enter(self, index: QModelIndex) -> None:
        self._tell(self.plan_entered, index)

    def _tell(self, signal: SignalInstance, index: QModelIndex) -> None:
        summary = index.data(SUMMARY_ROLE)
        if summary is not None:
            signal.emit(summary.plan.id)
