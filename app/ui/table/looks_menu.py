"""The menu of everything that changes how the table looks; the bar and the menu View share it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from app.ui.table.actions_columns import COLUMNS, TableColumn, heading
from app.ui.widgets.controls import command
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.ui.table.actions_page import ActionsPage


class LooksMenu(QObject):
    """Groups, order, columns, heights and changes in place."""

    def __init__(self, page: ActionsPage) -> None:
        super().__init__(page)
        self._page, self._table = page, page.table
        self.group, self.sort, self.columns = QMenu(page), QMenu(page), QMenu(page)
        self.whole = self._switch(tr("&Whole texts"), page.show_whole_texts, "Ctrl+Shift+W")
        self.changes = self._switch(tr("Show &changes in place"), page.show_changes, "Ctrl+Shift+B")
        self._fill_groups()
        self._fill_order()
        self._fill_columns()
        page.table.head.menu_wanted.connect(self._show_for_column)

    def add_to(self, menu: QMenu) -> None:
        """Adds all entries to a menu."""
        for each in (self.group, self.sort, self.columns):
            menu.addMenu(each)
        menu.addSeparator()
        menu.addAction(self.whole)
        menu.addAction(self.changes)
        menu.addMenu(self._page.comparing.menu)
        menu.aboutToShow.connect(self.mark)

    def mark(self) -> None:
        """Ticks what is chosen."""
        self.whole.setChecked(self._table.cells.contents.whole)
        self.changes.setChecked(self._page.shows_changes)

    def _switch(self, text: str, run: Callable[[bool], object], keys: str = "") -> QAction:
        made = command(text, lambda: None, keys)
        made.setCheckable(True)
        made.triggered.connect(lambda checked=False: run(checked))
        return made

    def _choice(self, menu: QMenu, group: QActionGroup, text: str, run: Callable[[], object]) -> QAction:
        made = command(text, run)
        made.setParent(menu)
        made.setCheckable(True)
        group.addAction(made)
        menu.addAction(made)
        return made

    def _fill_groups(self) -> None:
        self.group.setTitle(tr("&Group by"))
        group = QActionGroup(self)
        names = {"": tr("&Nothing"), "status": tr("&Status"), "owner": tr("&Owner")}
        made = {
            field: self._choice(self.group, group, name, partial(self._group, field)) for field, name in names.items()
        }

        def mark() -> None:
            made[self._table.rows.asked.group].setChecked(True)

        self.group.aboutToShow.connect(mark)

    def _group(self, field: str) -> None:
        self._table.ask(group=field, closed=frozenset())

    def _fill_order(self) -> None:
        self.sort.setTitle(tr("&Sort by"))
        group = QActionGroup(self)
        made = {
            column.field: self._choice(self.sort, group, heading(column), partial(self._sort_by, column))
            for column in COLUMNS
        }
        self.sort.addSeparator()
        downwards = self._switch(tr("&Descending"), lambda checked: self._table.ask(descending=checked))
        downwards.setParent(self.sort)
        self.sort.addAction(downwards)

        def mark() -> None:
            made[self._table.rows.asked.sort].setChecked(True)
            downwards.setChecked(self._table.rows.asked.descending)

        self.sort.aboutToShow.connect(mark)

    def _sort_by(self, column: TableColumn) -> None:
        self._table.ask(sort=column.field, descending=False)

    def _fill_columns(self) -> None:
        self.columns.setTitle(tr("C&olumns"))
        made = self._column_switches(self.columns)
        self.columns.aboutToShow.connect(lambda: self._mark_columns(made))
        self.columns.addSeparator()
        for text, run, keys in (
            (tr("Move the current column towards the &start"), lambda: self._move(-1), "Alt+Shift+Left"),
            (tr("Move the current column towards the &end"), lambda: self._move(1), "Alt+Shift+Right"),
            (tr("Make the current column &wider"), lambda: self._widen(24), "Alt+Shift+Up"),
            (tr("Make the current column &narrower"), lambda: self._widen(-24), "Alt+Shift+Down"),
            (tr("&Usual columns"), self._table.columns.reset, ""),
        ):
            entry = command(text, run, keys)
            entry.setParent(self.columns)
            self.columns.addAction(entry)

    def _column_switches(self, menu: QMenu) -> dict[str, QAction]:
        made = {}
        for column in COLUMNS:
            if column.field != "number":  # it stands at the side, always
                entry = self._switch(heading(column), partial(self._table.columns.show, column.field))
                entry.setParent(menu)
                menu.addAction(entry)
                made[column.field] = entry
        return made

    def _mark_columns(self, made: dict[str, QAction]) -> None:
        shown = {field for field, _ in self._table.columns.shown()}
        for field, entry in made.items():
            entry.setChecked(field in shown)
            entry.setEnabled(field not in shown or len(shown) > 1)

    def _current(self) -> str:
        field = COLUMNS[max(0, self._table.currentIndex().column())].field
        return field if field != "number" else self._table.columns.shown()[0][0]

    def _move(self, by: int) -> None:
        self._table.columns.move(self._current(), by)

    def _widen(self, by: int) -> None:
        self._table.columns.widen(self._current(), by)

    def _show_for_column(self, at: QPoint, column: int) -> None:
        """The menu of one heading: its order, its width, and which columns there are."""
        menu = QMenu(self._table)
        if column > 0:
            self._add_for(menu, COLUMNS[column], column)
        made = self._column_switches(menu)
        self._mark_columns(made)
        menu.addSeparator()
        usual = command(tr("&Usual columns"), self._table.columns.reset)
        usual.setParent(menu)
        menu.addAction(usual)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _add_for(self, menu: QMenu, column: TableColumn, place: int) -> None:
        table = self._table
        for text, run in (
            (tr("Sort &ascending"), lambda: table.ask(sort=column.field, descending=False)),
            (tr("Sort &descending"), lambda: table.ask(sort=column.field, descending=True)),
            (tr("&Fit the width"), lambda: table.columns.fit(place)),
            (tr("&Hide this column"), lambda: table.columns.show(column.field, False)),
        ):
            entry = command(text, run)
            entry.setParent(menu)
            menu.addAction(entry)
        menu.addSeparator()
