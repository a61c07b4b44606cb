"""Where the details of the chosen action stand: they are built once its row is painted, or when they are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.desk import Desk
from app.ui.widgets.controls import column
from app.ui.widgets.theme import Theme

if TYPE_CHECKING:
    from app.ui.action.action_pane import ActionPane


class PanePlace(QWidget):
    """Passes on what the pane is told; `built` gives the pane to those who connect it."""

    built = Signal(object)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self._pane: ActionPane | None = None
        self._wanted: tuple[int, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(lambda: self.pane)
        column(self, gap=0)

    @property
    def pane(self) -> ActionPane:
        """The pane, built where it is not yet."""
        if self._pane is None:
            from app.ui.action.action_pane import ActionPane

            self._soon.stop()
            made = self._pane = ActionPane(self._desk, self._theme)
            layout = self.layout()
            assert layout is not None
            layout.addWidget(made)
            made.show()  # who asks for it may want to type in it at once
            self.built.emit(made)
            self._show(made)
        return self._pane

    def show_actions(self, numbers: Sequence[int]) -> None:
        """Shows one action, or what several have in common; 0 is none."""
        self._wanted = tuple(numbers)
        if self._pane is not None:
            self._show(self._pane)
        else:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows are painted in the same go, so from now on nobody waits for them."""
        super().paintEvent(event)
        if self._pane is None and self._wanted and self._desk.plan is not None:
            self._soon.start()

    def _show(self, pane: ActionPane) -> None:
        if len(self._wanted) > 1:
            pane.show_actions(self._wanted)
        elif self._wanted:
            pane.show_action(self._wanted[0])

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme
        if self._pane is not None:
            self._pane.use(theme)

    def take_reason(self) -> str:
        """The reason that was typed for the next save, which is used up by this."""
        return self._pane.take_reason() if self._pane is not None else ""

    def commit(self) -> None:
        """Saves what is being typed."""
        if self._pane is not None:
            self._pane.commit()

    def is_editing(self) -> bool:
        """True while something is being typed in the details."""
        return self._pane is not None and self._pane.is_editing()
