"""The button beside the search: views that have a name, and everything that changes how the table looks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from app.domain.views import View
from app.ui.desk import Desk
from app.ui.table.looks_menu import LooksMenu
from app.ui.table.table_looks import TableLooks
from app.ui.widgets.controls import button, command
from app.ui.widgets.editing import edits, may_edit
from app.ui.widgets.errors import confirm
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.ui.table.actions_page import ActionsPage

_MOST_IN_BUTTON = 24


class ViewsMenu(QObject):
    """Chooses, saves, renames and deletes views."""

    def __init__(self, desk: Desk, page: ActionsPage, looks: TableLooks) -> None:
        super().__init__(page)
        self._desk, self._page, self._looks = desk, page, looks
        self._views: dict[str, View] = {}
        self._names: list[QAction] = []
        self._group = QActionGroup(self)
        self.menu = QMenu(page)
        self.menu.setTitle(tr("&Table view"))
        self._end = self.menu.addSeparator()
        self._save = edits(self._entry(tr("Save as a &view…"), self._ask_name))
        self._rename = self._entry(tr("&Rename the view…"), self._ask_new_name)
        self._delete = self._entry(tr("D&elete the view"), self._delete_view)
        self.menu.addSeparator()
        self.looks = LooksMenu(page)
        self.looks.add_to(self.menu)
        self.menu.aboutToShow.connect(self._mark)
        self.button = button(tr("View"), None)
        self.button.setMenu(self.menu)
        self._looks.changed.connect(self._mark)

    def _entry(self, text: str, run: Callable[[], object]) -> QAction:
        made = command(text, run)
        made.setParent(self.menu)
        self.menu.addAction(made)
        return made

    def refresh(self) -> None:
        """Lists the plan's views."""
        desk = self._desk
        known = desk.workspace is not None and desk.plan is not None
        self._views = desk.workspace.views.named(desk.plan.id) if known else {}  # type: ignore[union-attr]
        wanted = ["", *self._views]
        if [entry.data() for entry in self._names] == wanted:  # what holds an entry goes on holding it
            self._mark()
            return
        for earlier in self._names:
            self._group.removeAction(earlier)
            self.menu.removeAction(earlier)
            earlier.deleteLater()
        self._names = [self._named(name) for name in wanted]
        self._mark()

    def _named(self, name: str) -> QAction:
        entry = command(name.replace("&", "&&") or tr("Usual view"), lambda: self.choose(name))
        entry.setParent(self.menu)
        entry.setCheckable(True)
        entry.setData(name)
        self._group.addAction(entry)
        self.menu.insertAction(self._end, entry)
        return entry

    def choose(self, name: str) -> None:
        """Makes the table look like a view; the usual one has no name."""
        self._looks.show(self._views.get(name, View()), name)
        self._mark()

    def _mark(self) -> None:
        name = self._looks.name if self._looks.name in self._views else ""
        differs = bool(name) and self._views[name] != self._looks.view()
        for entry in self._names:
            entry.setChecked(entry.data() == name)
        for entry in (self._rename, self._delete):
            entry.setEnabled(bool(name) and may_edit(self._page))
        shown = name if len(name) <= _MOST_IN_BUTTON else f"{name[:_MOST_IN_BUTTON]}…"
        shown = tr("{name} (changed)", name=shown) if differs else shown
        self.button.setText(f"{shown.replace('&', '&&') or tr('View')} ▾")
        self.button.setAccessibleName(tr("View: {name}", name=shown or tr("usual")))

    def _ask_name(self) -> None:
        from app.ui.table.view_dialog import ViewDialog

        ViewDialog(self._looks.name, self._keep, self._page.window()).exec()

    def _keep(self, name: str) -> None:
        workspace, plan = self._desk.workspace, self._desk.plan
        assert workspace is not None and plan is not None
        self._looks.name = workspace.views.save(plan.id, name, self._looks.view())
        self.refresh()
        self._desk.told.emit(tr("Saved the view “{name}”.", name=self._looks.name))

    def _ask_new_name(self) -> None:
        from app.ui.table.view_dialog import ViewDialog

        ViewDialog(self._looks.name, self._give_name, self._page.window(), renames=True).exec()

    def _give_name(self, name: str) -> None:
        workspace, plan = self._desk.workspace, self._desk.plan
        assert workspace is not None and plan is not None
        self._looks.name = workspace.views.rename(plan.id, self._looks.name, name)
        self.refresh()

    def _delete_view(self) -> None:
        name, desk = self._looks.name, self._desk
        question = tr("Delete the view “{name}” for everybody who works on this plan?", name=name)
        if not confirm(self._page.window(), question, tr("Delete")):
            return

        def delete() -> None:
            assert desk.workspace is not None and desk.plan is not None
            desk.workspace.views.delete(desk.plan.id, name)
            desk.told.emit(tr("Deleted the view “{name}”; the table stays as it is.", name=name))

        if desk.attempt(delete):
            self._looks.name = ""
        self.refresh()
