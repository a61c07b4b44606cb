"""A row of buttons of which one is chosen, to turn between the parts of a page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from app.ui.widgets.controls import button


class Segments(QFrame):
    """The arrow keys go from one to the next; `turned` tells the place of what was chosen."""

    turned = Signal(int)

    def __init__(self, names: Sequence[str], about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segments")
        self.setAccessibleName(about)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(2)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        for place, name in enumerate(names):
            made = button(name, None, "segment")
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._group.addButton(made, place)
            layout.addWidget(made)
        self._group.idToggled.connect(lambda place, on: self.turned.emit(place) if on else None)

    def choose(self, place: int) -> None:
        """Chooses one."""
        self.at(place).setChecked(True)

    def chosen(self) -> int:
        """The place of the chosen one."""
        return self._group.checkedId()

    def at(self, place: int) -> QPushButton:
        """One of the buttons."""
        found = self._group.button(place)
        assert isinstance(found, QPushButton)
        return found
