"""Filters as a row of chips, each with how many rows it shows."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.switch_chip import SwitchChip
from app.ui.widgets.translation import tr

Kind = TypeVar("Kind")


class CountedChips(QWidget, Generic[Kind]):
    """A chip for each kind of row, in the order of their names; `changed` tells that the user switched one."""

    changed = Signal()

    def __init__(self, names: Mapping[Kind, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._row = FlowLayout(self, row_gap=8)
        self._chips = {kind: SwitchChip(name) for kind, name in names.items()}
        for chip in self._chips.values():
            chip.clicked.connect(lambda _checked=False: self.changed.emit())
            self._row.addWidget(chip)

    def set_gap(self, gap: int) -> None:
        """How far the chips stand from each other, in pixels."""
        self._row.set_gap(gap)

    def chip(self, kind: Kind) -> SwitchChip:
        """The one that shows a kind."""
        return self._chips[kind]

    def chosen(self) -> frozenset[Kind]:
        """Those that are on."""
        return frozenset(kind for kind, chip in self._chips.items() if chip.isChecked())

    def choose(self, wanted: frozenset[Kind]) -> None:
        """Switches these on and the others off, which `changed` does not tell."""
        for kind, chip in self._chips.items():
            chip.setChecked(kind in wanted)

    def show_counts(self, counts: Mapping[Kind, int]) -> None:
        """Says how many rows each of them shows by itself."""
        for kind, name in self._names.items():
            count = counts.get(kind, 0)
            self._chips[kind].say(f"{name} {count}")
            self._chips[kind].setAccessibleName(tr("{name}: {count}", name=name, count=count))
