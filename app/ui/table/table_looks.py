"""How the table looks: kept for each plan from one start to the next, and under names of the user's choice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.filters import Filter
from app.domain.views import View, read_view, view_text
from app.ui.desk import Desk
from app.ui.kept import Kept, plan_key

if TYPE_CHECKING:
    from app.ui.table.actions_page import ActionsPage

_WHAT = "table"


class TableLooks(QObject):
    """Reads and sets all that belongs to a view, and keeps what needs no name: columns, order, groups, heights."""

    changed = Signal()

    def __init__(self, desk: Desk, page: ActionsPage, kept: Kept) -> None:
        super().__init__(page)
        self._desk, self._page, self._kept = desk, page, kept
        self.name = ""
        self._showing = False
        page.table.rearranged.connect(self._keep)

    def view(self) -> View:
        """The table as it looks now."""
        table, asked = self._page.table, self._page.model.asked
        columns = table.columns.shown()
        return View(
            columns, asked.sort, asked.descending, asked.group, asked.filters, asked.search,
            self._page.history.switch.isChecked(), table.cells.contents.whole, self._page.shows_changes,
        )  # fmt: skip

    def show(self, view: View, name: str = "") -> None:
        """Makes the table look like a view."""
        page, self._showing = self._page, True
        page.table.columns.arrange(view.columns)
        page.search.setText(view.search)
        page.history.switch.setChecked(view.in_history)
        page.chips.choose(view.filters)
        page.table.ask(
            search=view.search, filters=view.filters, sort=view.sort, descending=view.descending, group=view.group,
            closed=frozenset[str](),
        )  # fmt: skip
        page.show_whole_texts(view.whole_texts)
        page.show_changes(view.changes_in_place)
        self._showing, self.name = False, name
        self._keep()

    def start(self) -> None:
        """Makes the table look as it did when this plan was seen last; nothing is searched for or filtered."""
        self.show(read_view(self._kept.get(self._key())) if self._key() else View())

    def _key(self) -> str:
        desk = self._desk
        return plan_key(desk.workspace.path, desk.plan.id, _WHAT) if desk.workspace and desk.plan else ""

    def _keep(self) -> None:
        if self._showing:
            return
        if self._key():
            lasting = replace(self.view(), filters=frozenset[Filter](), search="", in_history=False)
            self._kept.set(self._key(), view_text(lasting))
        self.changed.emit()
