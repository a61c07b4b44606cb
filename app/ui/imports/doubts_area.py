"""Every cell that could not be known for certain, with what it could mean; cells that say the same are asked once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from app.domain.actions import FIELD_LABELS
from app.ui.imports.answer_grid import answer_grid
from app.ui.imports.grid_model import in_short
from app.ui.widgets.controls import label, list_box
from app.ui.widgets.translation import plural, said, tr

if TYPE_CHECKING:
    from app.services.imports import Doubt, Option

MOST_ASKED = 100
_MOST_NAMED, _WHERE_WIDE = 6, 22
# A question tells so many characters of its text.
_TOLD, _MOST_TEXT = 60, 400


class DoubtsArea(QWidget):
    """A line for each text; `changed` tells that an answer is another one."""

    changed = Signal()

    def __init__(
        self, groups: Sequence[Sequence[Doubt]], rows: Mapping[int, str], answers: Mapping[tuple[int, str], Option]
    ) -> None:
        """`rows` are the names of the rows that the doubts' places stand for."""
        super().__init__()
        self._groups, self._beyond, self._rows = groups[:MOST_ASKED], groups[MOST_ASKED:], rows
        places = {(one.place, one.field) for group in self._beyond for one in group}
        self._further = {place: option for place, option in answers.items() if place in places}
        self.boxes: list[QComboBox] = []
        headings = (tr("Where"), tr("As it is written"), tr("What it means"))
        grid = answer_grid(self, headings, len(self._groups))
        for line, group in enumerate(self._groups, 1):
            self._add(grid, line, group, answers)

    def _add(
        self, grid: QGridLayout, line: int, group: Sequence[Doubt], answers: Mapping[tuple[int, str], Option]
    ) -> None:
        first, top = group[0], Qt.AlignmentFlag.AlignTop
        where = label(f"{tr(FIELD_LABELS[first.field])}\n{self._named(group)}", wrap=True)
        where.setMinimumWidth(max(144, _WHERE_WIDE * where.fontMetrics().averageCharWidth()))
        where.setContentsMargins(0, 6, 0, 0)
        text = label(_asked(first), wrap=True)
        text.setContentsMargins(0, 6, 0, 0)
        box = list_box()
        box.addItem(tr("Choose…"), None)
        for option in first.options:
            box.addItem(said(option.said), option)
        given = answers.get((first.place, first.field))
        box.setCurrentIndex(next((at + 1 for at, one in enumerate(first.options) if one == given), 0))
        asked = tr("What “{text}” means", text=in_short(first.text, 80))
        box.setAccessibleName(asked)
        box.setAccessibleDescription(asked)  # on Linux, a list's name is what it holds
        box.setMinimumWidth(240)
        box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.boxes.append(box)
        grid.addWidget(where, line, 0, top)
        grid.addWidget(text, line, 1, top)
        grid.addWidget(box, line, 2, top)

    def _named(self, group: Sequence[Doubt]) -> str:
        names = [self._rows[one.place] for one in group[:_MOST_NAMED]]
        more = len(group) - len(names)
        return ", ".join([*names, *([plural("{count} more", "{count} more", more)] if more > 0 else [])])

    def answers(self) -> dict[tuple[int, str], Option]:
        """What was chosen, by the row's place and the field."""
        found: dict[tuple[int, str], Option] = dict(self._further)
        for group, box in zip(self._groups, self.boxes, strict=True):
            for one in group if box.currentIndex() > 0 else ():
                found[one.place, one.field] = one.options[box.currentIndex() - 1]
        return found

    def keep_all(self) -> None:
        """Keeps each text as it is written that was not answered."""
        for group, box in zip(self._groups, self.boxes, strict=True):
            if box.currentIndex() == 0:
                self._choose(box, len(group[0].options))
        self.changed.emit()

    def dates_of_two(self) -> int:
        """How many of the texts, also of those that are not shown, are dates with the day or the month first."""
        return sum(group[0].has_orders for group in (*self._groups, *self._beyond))

    def order_dates(self, order: int) -> None:
        """Takes all such dates with the day first, for 0, or with the month first, for 1."""
        for group, box in zip(self._groups, self.boxes, strict=True):
            if group[0].has_orders:
                self._choose(box, order + 1)
        for group in self._beyond:
            if group[0].has_orders:
                self._further |= {(one.place, one.field): one.options[order] for one in group}
        self.changed.emit()

    def unasked(self) -> int:
        """How many texts are neither shown nor answered together with others."""
        return sum((group[0].place, group[0].field) not in self._further for group in self._beyond)

    @staticmethod
    def _choose(box: QComboBox, index: int) -> None:
        blocked = QSignalBlocker(box)
        box.setCurrentIndex(index)
        blocked.unblock()


def _asked(doubt: Doubt) -> str:
    """The question, and the whole text where the question tells only its beginning."""
    question = said(doubt.question)
    question = f"{question[:1].upper()}{question[1:]}"
    whole = tr("“{text}”", text=in_short(doubt.text, _MOST_TEXT))
    return f"{question}\n{whole}" if len(doubt.text) > _TOLD else question


def grouped(doubts: Sequence[Doubt]) -> list[list[Doubt]]:
    """Doubts that ask the same of the same text together, in the order in which they come first."""
    found: dict[tuple[str, str, int], list[Doubt]] = {}
    for one in doubts:
        found.setdefault((one.field, one.text, len(one.options)), []).append(one)
    return list(found.values())
