"""Calm lines above the page: what was not saved, what others changed, and that a file can only be read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.ui.widgets.controls import column, dress, label

_MOST_SAID = 300


class Notice(QFrame):
    """One line with its buttons; it is there only while it has something to say."""

    def __init__(self, name: str, buttons: Sequence[QPushButton] = (), tone: str = "neutral") -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setAccessibleName(name)
        self._said = label("", wrap=True, selectable=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self._said, 1)
        for made in buttons:
            row.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        dress(self, "tone", tone)
        self.hide()

    def text(self) -> str:
        """What it says now."""
        return self._said.text() if not self.isHidden() else ""

    def say(self, text: str) -> None:
        """Says something else, or with "" nothing any more."""
        said = text if len(text) <= _MOST_SAID else f"{text[:_MOST_SAID]}…"
        self._said.setText(said)
        self.setAccessibleDescription(said)
        self.setVisible(bool(text))


class Notices(QWidget):
    """Lines in their order, and beneath them what they are about."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._layout = column(self, gap=0)
        self._layout.addWidget(content, 1)

    def take(self, lines: Sequence[QWidget]) -> None:
        """Has these lines from now on."""
        for place, line in enumerate(lines):
            self._layout.insertWidget(place, line)
