"""Which checks a plan wants, and how much each weighs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from app.domain.checks.check import Check, Level
from app.domain.checks.every import with_switches
from app.ui.widgets.controls import column, label, list_box, scrolled
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.translation import said, tr

if TYPE_CHECKING:
    from app.domain.plans import PlanDetails

_LEVELS = {Level.ERROR: "Error", Level.WARNING: "Warning", Level.HINT: "Hint"}
_OFF = "off"


class ChecksDialog(FormDialog):
    """Every check with a list of its levels; `save` is given the plan's switches."""

    def __init__(
        self,
        details: PlanDetails,
        listed: Sequence[tuple[Check, Level | None]],
        save: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        about = tr(
            "An error has to be mended, or overridden with a reason, before an update is issued. Root causes, what went"
            " wrong, and whether evidence is wanted stand in the details of the plan."
        )
        super().__init__(tr("Checks of this plan"), about, tr("Save"), parent)
        self._details, self._listed = details, listed
        self.setMinimumWidth(720)
        self.boxes: dict[str, QComboBox] = {}
        self.body.addWidget(self._list(), 1)
        self.finish(lambda: save(self._switches()))
        self.resize(self.width(), 720)

    def _list(self) -> QWidget:
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(16)
        grid.setColumnStretch(0, 1)
        for row, (check, level) in enumerate(self._listed):
            box = self.boxes[check.name] = _levels(check, level)
            grid.addWidget(_about(check, box), row, 0)
            grid.addWidget(box, row, 1, Qt.AlignmentFlag.AlignTop)
        area = scrolled(content)
        area.setAccessibleName(tr("Checks"))
        return area

    def _switches(self) -> str:
        return with_switches(self._details, {name: _level_in(box) for name, box in self.boxes.items()})


def _about(check: Check, box: QComboBox) -> QWidget:
    made = QWidget()
    layout = column(made, gap=2)
    name = label(said(check.label), "strong", wrap=True)
    name.setBuddy(box)
    layout.addWidget(name)
    layout.addWidget(label(said(check.about), "dim", wrap=True))
    return made


def _levels(check: Check, level: Level | None) -> QComboBox:
    made = list_box()
    for one in _LEVELS:
        name = tr(_LEVELS[one])
        shown = tr("{level} (usual)", level=name) if one is check.level else name
        made.addItem(shown, one.value)
    made.addItem(tr("Off"), _OFF)
    made.setCurrentIndex(made.findData(level.value if level else _OFF))
    made.setAccessibleName(said(check.label))
    made.setAccessibleDescription(said(check.about))
    return made


def _level_in(box: QComboBox) -> Level | None:
    chosen = str(box.currentData())
    return None if chosen == _OFF else Level(chosen)
