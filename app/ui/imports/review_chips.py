"""The filters above a review, each with how many rows it shows."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from app.ui.imports.entries import Group
from app.ui.widgets.counted_chips import CountedChips
from app.ui.widgets.translation import tr


def _names() -> Mapping[Group, str]:
    return {
        Group.UNCERTAIN: tr("Uncertain"),
        Group.CHANGED: tr("Changed"),
        Group.NEW: tr("New"),
        Group.MISSING: tr("Missing"),
        Group.SAME: tr("Unchanged"),
    }


class ReviewChips(CountedChips[Group]):
    """Rows of each chosen kind are shown; kinds that the table has none of have no chip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_names(), parent)
        self.choose(frozenset(Group) - {Group.SAME})

    def show_counts(self, counts: Mapping[Group, int]) -> None:
        """Says how many rows of each kind there are."""
        super().show_counts(counts)
        for group in Group:
            self.chip(group).setVisible(counts.get(group, 0) > 0)
