"""The filters above the table, each with how many actions it shows; they combine."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from app.domain.filters import Filter
from app.ui.widgets.counted_chips import CountedChips
from app.ui.widgets.translation import tr


def _names() -> Mapping[Filter, str]:
    """What the filters are called."""
    return {
        Filter.OPEN: tr("Open"),
        Filter.OVERDUE: tr("Overdue"),
        Filter.SOON: tr("Due in 30 days"),
        Filter.CHANGED: tr("Changed"),
        Filter.MINE: tr("Mine"),
        Filter.WITHOUT_EVIDENCE: tr("Without evidence"),
    }


class FilterChips(CountedChips[Filter]):
    """A chip a filter; several chosen ones narrow the table further."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_names(), parent)
