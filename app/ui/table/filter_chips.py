"""The filters above the table, each with how many actions it shows; they combine."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.filters import Filter
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.switch_chip import SwitchChip
from app.ui.widgets.translation import tr


def filter_names() -> Mapping[Filter, str]:
    """What the filters are called."""
    return {
        Filter.OPEN: tr("Open"),
        Filter.OVERDUE: tr("Overdue"),
        Filter.SOON: tr("Due in 30 days"),
        Filter.CHANGED: tr("Changed"),
        Filter.MINE: tr("Mine"),
        Filter.WITHOUT_EVIDENCE: tr("Without evidence"),
    }


class FilterChips(QWidget):
    """A chip a filter; several chosen ones narrow the table further."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = self._layout = FlowLayout(self, row_gap=8)
        self._chips: dict[Filter, SwitchChip] = {}
        for each, name in filter_names().items():
            chip = self._chips[each] = SwitchChip(name)
            chip.clicked.connect(lambda _checked=False: self.changed.emit())
            layout.addWidget(chip)

    def set_gap(self, gap: int) -> None:
        """How far the chips stand from each other."""
        self._layout.set_gap(gap)

    def chip(self, asked: Filter) -> SwitchChip:
        """The chip of a filter."""
        return self._chips[asked]

    def chosen(self) -> frozenset[Filter]:
        """The filters that are on."""
        return frozenset(each for each, chip in self._chips.items() if chip.isChecked())

    def choose(self, wanted: frozenset[Filter]) -> None:
        """Switches these on and the others off."""
        for each, chip in self._chips.items():
            chip.setChecked(each in wanted)

    def show_counts(self, counts: Mapping[Filter, int]) -> None:
        """Says how many actions each filter shows by itself."""
        for each, name in filter_names().items():
            self._chips[each].say(f"{name} {counts[each]}")
            self._chips[each].setAccessibleName(tr("{name}: {count}", name=name, count=counts[each]))
