"""The day of the update after this one, with the day that is proposed for it at one click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.ui.widgets.controls import button, column, label
from app.ui.widgets.translation import day_text, said, tr

if TYPE_CHECKING:
    from app.domain.proposals import Proposal


class NextUpdateField(QWidget):
    """Shows a line that stands in a dialog; the proposal takes its leave once the line says that day."""

    def __init__(self, line: QLineEdit, proposal: Proposal | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line, self._proposal = line, proposal
        self.setFocusProxy(line)
        line.setAccessibleName(tr("Next update due"))
        layout = column(self, gap=4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(line, 1)
        layout.addLayout(row)
        self.take = button("", self._take)
        self._why = label("", "small", wrap=True)
        row.addWidget(self.take)
        layout.addWidget(self._why)
        if proposal is not None:
            self.take.setText(tr("Take {day}", day=day_text(proposal.day)))
            self._why.setText(said(proposal.reason))
            self.take.setAccessibleDescription(self._why.text())
            line.textChanged.connect(self._look)
        self._look()

    def _take(self) -> None:
        if self._proposal is not None:
            self._line.setText(self._proposal.day.isoformat())
            self._line.setFocus()

    def _look(self) -> None:
        wanted = self._proposal is not None and self._line.text().strip() != self._proposal.day.isoformat()
        self.take.setVisible(wanted)
        self._why.setVisible(self._proposal is not None)
