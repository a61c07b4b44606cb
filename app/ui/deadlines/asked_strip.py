"""Says that an update named a day for the next one which no clock counts yet, because the whiteboard lacks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.widgets.controls import button, label
from app.ui.widgets.editing import edits
from app.ui.widgets.translation import day_text, tr

if TYPE_CHECKING:
    from app.domain.next_updates import NextUpdate


class AskedStrip(QFrame):
    """There while readers were told a day that is in no whiteboard; what it shows can be recorded from here."""

    whiteboard_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.said = label("", wrap=True)
        self.record = edits(button(tr("Whiteboard…"), self.whiteboard_wanted.emit))
        self.record.setToolTip(tr("Records what the bug’s whiteboard shows"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self.said, 1)
        row.addWidget(self.record, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_asked(self, asked: NextUpdate | None) -> None:
        """Shows what the newest update asked for; None where the whiteboard has it."""
        self.setVisible(asked is not None)
        if asked is None or asked.day is None:
            return
        words = tr(
            "Update {number} says that the next one follows by {day}. No clock counts that day until the whiteboard"
            " shows it.",
            number=asked.update, day=day_text(asked.day),
        )  # fmt: skip
        self.said.setText(words)
        self.setAccessibleName(words)
