"""A field to choose the rules that a plan follows, or to add an organisation's own."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSpinBox, QWidget

from app.domain.errors import UserError
from app.domain.rules import EVERY_N_DAYS, days_of, every
from app.ui.plans.rule_words import rule_text
from app.ui.widgets.controls import button, column, label, list_box
from app.ui.widgets.translation import said, tr

if TYPE_CHECKING:
    from app.services.clocks import Clocks

_USUAL_DAYS = 14


class RulesField(QWidget):
    """`value` is the name of the chosen set; the number of days is asked for where the set needs one."""

    added = Signal()

    def __init__(self, clocks: Clocks, chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clocks = clocks
        self.choice, self.days = list_box(), QSpinBox()
        self.days.setRange(1, 999)
        self.days.setAccessibleName(tr("Days between two updates"))
        self.days.setMinimumWidth(96)
        self.days.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.days.setPrefix("N = ")
        self.days.setValue(days_of(chosen) or _USUAL_DAYS)
        self._told = label("", "small", wrap=True)
        add = button(tr("Add your own…"), self.add)
        add.setToolTip(tr("Reads a rule set from a TOML file and keeps it in this file of plans"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.choice, 1)
        row.addWidget(self.days)
        row.addWidget(add)
        layout = column(self, gap=2)
        layout.addLayout(row)
        layout.addWidget(self._told)
        self._told.hide()
        self.setFocusProxy(self.choice)
        self.choice.currentIndexChanged.connect(lambda _row: self._ask_days())
        self._list(chosen)

    def setAccessibleName(self, name: str) -> None:
        """The list is what is heard."""
        super().setAccessibleName(name)
        self.choice.setAccessibleName(name)

    def value(self) -> str:
        """The name of the chosen rule set."""
        name = str(self.choice.currentData())
        return every(self.days.value()) if name == EVERY_N_DAYS else name

    def add(self) -> None:
        """Keeps a rule set from a file, and chooses it; what is wrong with it is said below."""
        path, _ = QFileDialog.getOpenFileName(self, tr("Add a rule set"), "", tr("Rule sets (*.toml)"))
        if path:
            self.take(Path(path))

    def take(self, path: Path) -> None:
        """Keeps the rule set of a file; its name is the file's."""
        from app.services.files import read_text

        name = re.sub(r"[^a-z0-9.]+", "-", path.stem.casefold()).strip("-.")[:40]
        try:
            rules = self._clocks.add_rule_set(name, read_text(path))
        except UserError as error:
            self._tell(said(error))
            return
        self._list(name)
        self._tell(tr("“{rules}” is kept in this file.", rules=rules.label))

    def _list(self, chosen: str) -> None:
        self.choice.clear()
        for name, shown in self._clocks.rule_sets():
            self.choice.addItem(rule_text(shown), name)
        wanted = EVERY_N_DAYS if days_of(chosen) else chosen
        if self.choice.findData(wanted) < 0:
            self.choice.addItem(wanted, wanted)  # what can't be chosen any more is not lost by looking
        self.choice.setCurrentIndex(self.choice.findData(wanted))
        self._ask_days()

    def _ask_days(self) -> None:
        self.days.setVisible(self.choice.currentData() == EVERY_N_DAYS)

    def _tell(self, sentence: str) -> None:
        self._told.setText(sentence)
        self._told.show()
        self.added.emit()
