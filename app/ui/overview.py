"""What the pages over all plans share: a title, when they are read again, and how they are built late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.controls import column, label
from app.ui.desk import Desk
from app.ui.pages import Page
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.window import Window


class Overview(QWidget):
    """A page that is read when it is shown, and again when something changes while it is."""

    plan_wanted = Signal(int)
    action_wanted = Signal(int, int)
    update_wanted = Signal(int, int)
    new_plan_wanted = Signal()

    def __init__(self, title: str, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.desk, self.theme = desk, theme
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


def make(page: Page, window: Window) -> Overview:
    """Builds a page over all plans; none of them is needed to start."""
    if page is Page.DASHBOARD:
        from app.ui.dashboard import Dashboard

        return Dashboard(window.desk, window.theme)
    from app.ui.all_changes import AllChanges

    return AllChanges(window.desk, window.theme)
