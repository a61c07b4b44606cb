"""What the pages of a plan share that are built when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:
    from app.ui.desk import Desk
    from app.ui.widgets.theme import Theme


class PlanPage(QWidget):
    """A page of the chosen plan that is read when it is shown, and again when something changes while it is.

    `pane` stands beside the page where it has one, and `search` is what Ctrl+F goes to; `room_changed` says that the
    page needs more room, or less.
    """

    action_wanted = Signal(int, int)
    room_changed = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.desk, self.theme = desk, theme
        self.pane: QWidget | None = None
        self.search: QLineEdit | None = None
        self._stale = True
        desk.plans_changed.connect(self._look_again)
        desk.plan_chosen.connect(self._look_again)
        desk.leaving.connect(self.commit)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self.theme = theme

    def refresh(self) -> None:
        """Reads the plan again."""
        raise NotImplementedError

    def commit(self) -> None:
        """Keeps what is being typed, before anything else happens."""

    def _look_again(self) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        if self.desk.plan is not None:
            self._stale = False
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catches up with what changed while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self._read()
