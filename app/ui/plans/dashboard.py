"""The dashboard: what is due next in all plans and why, and how each plan stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QStackedWidget, QWidget

from app.ui.desk import Desk
from app.ui.plans.dashboard_cards import FigureCard, changed_figure, next_figure, overdue_figure
from app.ui.plans.dashboard_model import COLUMNS, SORT_ROLE, STANDING_ROLE, DashboardModel
from app.ui.plans.overview import Overview
from app.ui.widgets.controls import button, column, label, panel
from app.ui.widgets.editing import edits
from app.ui.widgets.row_table import RowTable
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import day_text, plural, tr

if TYPE_CHECKING:
    from app.domain.standings import PlanStanding

# Narrower pages leave these columns to the plan itself.
_ROOM_FOR = {"due": 900, "last": 1040, "done": 1240}


class PlansTable(RowTable):
    """One row a plan; Enter and double click open it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.rows = DashboardModel(self)
        self.order = QSortFilterProxyModel(self)
        self.order.setSortRole(SORT_ROLE)
        self.order.setSourceModel(self.rows)
        self.setModel(self.order)
        self.setAccessibleName(tr("How all plans stand"))
        self.setSortingEnabled(True)
        self.sortByColumn(1, Qt.SortOrder.AscendingOrder)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns fold away where the plans' names would have no room."""
        super().resizeEvent(event)
        for place, item in enumerate(COLUMNS):
            self.setColumnHidden(place, self.width() < _ROOM_FOR.get(item.name, 0))


class Dashboard(Overview):
    """Three figures that say what is due next and why, above the table of plans."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(tr("Dashboard"), desk, theme)
        self.head.addWidget(self._import_button())
        self.cards = [FigureCard(theme) for _ in range(3)]
        for card in self.cards:
            card.plan_wanted.connect(self.plan_wanted)
            card.action_wanted.connect(self.action_wanted)
            card.deadlines_wanted.connect(self.deadlines_wanted)
        self.table = PlansTable(theme)
        self.table.doubleClicked.connect(self._open)
        self._whole = QStackedWidget()
        self._whole.addWidget(self._filled())
        self._whole.addWidget(self._empty())
        self.body.addWidget(self._whole, 1)
        self.setFocusProxy(self.table)
        self._standings: Sequence[PlanStanding] = ()
        desk.clocks.changed.connect(self._show_clocks)

    def _filled(self) -> QWidget:
        filled = QWidget()
        layout = column(filled, gap=16)
        row = QHBoxLayout()
        row.setSpacing(16)
        for card in self.cards:
            row.addWidget(card, 1)
        layout.addLayout(row)
        frame = panel()
        column(frame, margin=1, gap=0).addWidget(self.table)
        layout.addWidget(frame, 1)
        return filled

    def _empty(self) -> QWidget:
        empty = QWidget()
        layout = column(empty, gap=16)
        layout.addStretch(1)
        says = tr(
            "There is no plan in this file yet. Once there is one, this page tells what is due next in all of them."
        )
        layout.addWidget(label(says, "dim", wrap=True), 0, Qt.AlignmentFlag.AlignHCenter)
        new = edits(button(tr("New plan…"), self.new_plan_wanted.emit, "primary"))
        layout.addWidget(new, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        return empty

    def _import_button(self) -> QPushButton:
        made = edits(button(tr("Import a table…"), self.import_wanted.emit, "", "import"))
        made.setToolTip(tr("A table that you have becomes a plan of its own"))
        return made

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        super().use(theme)
        self.table.use(theme)

    def refresh(self) -> None:
        """Reads how all plans stand."""
        workspace = self.desk.workspace
        if workspace is None:
            self._whole.setCurrentIndex(1)
            return
        self._standings = workspace.overview.standings()
        self._whole.setCurrentIndex(0 if self._standings else 1)
        self._show()
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.order.index(0, 0))

    def _show_clocks(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        """Shows the plans that were read with the clocks that are known by now."""
        workspace = self.desk.workspace
        if workspace is None:
            return
        standings, clocks = self._standings, self.desk.clocks.all()
        today, now = workspace.today, workspace.now
        self.facts.setText(_facts(standings, today))
        figures = (next_figure(standings, clocks, now), overdue_figure(standings), changed_figure(standings))
        for card, figure in zip(self.cards, figures, strict=True):
            card.show_figure(figure)
        self.table.rows.show(standings, clocks, today, now)
        head = self.table.horizontalHeader()
        self.table.sortByColumn(head.sortIndicatorSection(), head.sortIndicatorOrder())

    def _open(self, index: QModelIndex) -> None:
        self.plan_wanted.emit(index.data(STANDING_ROLE).summary.plan.id)


def _facts(standings: Sequence[PlanStanding], today: date) -> str:
    closed = sum(one.is_closed for one in standings)
    parts = [plural("{count} plan", "{count} plans", len(standings))]
    parts += [tr("{count} closed", count=closed)] if closed else []
    return " · ".join([*parts, day_text(today)])
