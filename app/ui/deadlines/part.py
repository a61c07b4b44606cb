"""What the parts of the page of deadlines share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.ui.desk import Desk
    from app.ui.widgets.theme import Theme


class Part(QWidget):
    """Reads the chosen plan when it is told to; what it wants is done by the window.

    `details_wanted` names the field of the plan's details to begin with, `answer_wanted` a question by its number.
    """

    action_wanted = Signal(int, int)
    issue_wanted = Signal()
    answer_wanted = Signal(int)
    report_wanted = Signal()
    details_wanted = Signal(str)
    whiteboard_wanted = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.desk, self.theme = desk, theme

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self.theme = theme

    def refresh(self) -> None:
        """Reads the chosen plan again."""
        raise NotImplementedError

    def tick(self) -> None:
        """Shows what it knows as it stands now, where that depends on the time."""
