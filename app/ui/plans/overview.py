"""What the pages over all plans share: a title, when they are read again, and how they are built late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from app.ui.desk import Desk
from app.ui.pages import Page
from app.ui.widgets.controls import column, label
from app.ui.widgets.theme import Theme

if TYPE_CHECKING:
    from app.ui.window import Window


class Overview(QWidget):
    """A page that is read when it is shown, and again when something changes while it is.

    `search` is the field that Ctrl+F goes to, where the page has one.
    """

    plan_wanted = Signal(int)
    action_wanted = Signal(int, int)
    update_wanted = Signal(int, int)
    deadlines_wanted = Signal(int)
    new_plan_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, title: str, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.desk, self.theme = desk, theme
        self.search: QLineEdit | None = None
        self.body = column(self, gap=16)
        self.body.setContentsMargins(24, 16, 24, 16)
        names = column(gap=2)
        names.addWidget(label(title, "title"))
        self.facts = label("", "dim")
        names.addWidget(self.facts)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addLayout(names, 1)
        self.body.addLayout(self.head)
        desk.plans_changed.connect(self._refresh_shown)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self.theme = theme

    def refresh(self) -> None:
        """Reads the file again."""
        raise NotImplementedError

    def _refresh_shown(self) -> None:
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catches up with what changed while the page was hidden."""
        super().showEvent(event)
        self.refresh()


class Overviews:
    """The pages over all plans, each built when it is first asked for."""

    def __init__(self, window: Window, stack: QStackedWidget) -> None:
        self._window, self._stack = window, stack
        self._built: dict[Page, Overview] = {}

    def of(self, page: Page) -> Overview:
        """The page, built where it is not yet."""
        if page not in self._built:
            window = self._window
            made = self._built[page] = _make(page, window)
            made.plan_wanted.connect(window.show_plan)
            made.action_wanted.connect(window.show_action)
            made.update_wanted.connect(window.show_update)
            made.deadlines_wanted.connect(window.show_deadlines)
            made.new_plan_wanted.connect(window.plan_wishes.new_plan)
            made.import_wanted.connect(window.import_wishes.import_plan)
            self._stack.addWidget(made)
            window.file_notices.close_editing_in(made)
        return self._built[page]

    def shown(self) -> Page | None:
        """Which of them the window shows, None where it shows something else."""
        return next((page for page, made in self._built.items() if made is self._stack.currentWidget()), None)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        for made in self._built.values():
            made.use(theme)


def _make(page: Page, window: Window) -> Overview:
    if page is Page.DASHBOARD:
        from app.ui.plans.dashboard import Dashboard

        return Dashboard(window.desk, window.theme)
    from app.ui.plans.all_changes import AllChanges

    return AllChanges(window.desk, window.theme)
