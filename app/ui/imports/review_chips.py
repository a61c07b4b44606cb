"""The filters above a review, each with how many rows it shows."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.imports.entries import Group
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.switch_chip import SwitchChip
from app.ui.widgets.translation import tr


def _names() -> Mapping[Group, str]:
    return {
        Group.UNCERTAIN: tr("Uncertain"),
        Group.CHANGED: tr("Changed"),
        Group.NEW: tr("New"),
        Group.MISSING: tr("Missing"),
        Group.SAME: tr("Unchanged"),
    }


class ReviewChips(QWidget):
    """Rows of each chosen kind are shown; kinds that the table has none of have no chip."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = FlowLayout(self, row_gap=8)
        self._chips: dict[Group, SwitchChip] = {}
        for group, name in _names().items():
            chip = self._chips[group] = SwitchChip(name)
            chip.setChecked(group is not Group.SAME)
            chip.clicked.connect(lambda _checked=False: self.changed.emit())
            layout.addWidget(chip)

    def chip(self, group: Group) -> SwitchChip:
        """The chip of a kind."""
        return self._chips[group]

    def chosen(self) -> frozenset[Group]:
        """The kinds that are shown."""
        return frozenset(group for group, chip in self._chips.items() if chip.isChecked())

    def show_counts(self, counts: Mapping[Group, int]) -> None:
        """Says how many rows of each kind there are."""
        for group, name in _names().items():
            count, chip = counts.get(group, 0), self._chips[group]
            chip.say(f"{name} {count}")
            chip.setAccessibleName(tr("{name}: {count}", name=name, count=count))
            chip.setVisible(count > 0)
