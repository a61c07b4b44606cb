"""A small switch that says by a tick, not only by its colour, that it is on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton


class SwitchChip(QPushButton):
    """A checkable pill; its text grows by the tick, so that nothing is clipped."""

    def __init__(self, text: str, about: str = "") -> None:
        super().__init__()
        self.setProperty("role", "chip")
        self.setAutoDefault(False)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)
        self.setAccessibleDescription(about)
        self.toggled.connect(lambda _on: self._show())
        self.say(text)

    def say(self, text: str) -> None:
        """Shows another text."""
        self._text = text.replace("&", "&&")
        self._show()

    def _show(self) -> None:
        self.setText(f"✓ {self._text}" if self.isChecked() else self._text)
