"""Which evidence files go into a package: all of them, unless one is ticked off, which leaves its hash and a reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.domain.packages import Redaction
from app.domain.texts import line
from app.ui.widgets.controls import column, label, scrolled
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.domain.evidence import Evidence

_HEIGHT, _MOST_NAME, _END_OF_NAME = 184, 40, 14


class EvidenceChoice(QWidget):
    """A box to tick for each file; `reason` and `hides` belong to those that are ticked off."""

    changed = Signal()

    def __init__(self, items: Sequence[Evidence]) -> None:
        super().__init__()
        self.boxes: dict[int, QCheckBox] = {}
        layout = column(self, gap=4)
        if not items:
            layout.addWidget(label(tr("No file is attached to this plan."), "dim", wrap=True))
        else:
            layout.addWidget(self._list(items))
            note = tr("A file that is left out leaves its hash, so that it can be shown later.")
            layout.addWidget(label(note, "small", wrap=True))
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("For example: personal data"))
        self.hides = QCheckBox(tr("Hide their names, and what they prove, as well"))
        self._follow()

    def _list(self, items: Sequence[Evidence]) -> QWidget:
        content = QWidget()
        rows = column(content, gap=8)
        rows.setContentsMargins(0, 6, 8, 6)
        for item in items:
            box = self.boxes[item.number] = QCheckBox(_words(item).replace("&", "&&"))
            box.setAccessibleName(tr("{label}  {name}", label=item.label, name=line(item.name)))
            box.setChecked(True)
            box.toggled.connect(self._follow)
            rows.addWidget(box)
        rows.addStretch(1)
        area = scrolled(content)
        area.setAccessibleName(tr("Evidence files"))
        area.setMinimumHeight(_HEIGHT)
        return area

    def left_out(self) -> list[int]:
        """The numbers of the items that are ticked off."""
        return [number for number, box in self.boxes.items() if not box.isChecked()]

    def redactions(self) -> tuple[Redaction, ...]:
        """What is left out, with the reason."""
        why, hides = line(self.reason.text()), self.hides.isChecked()
        return tuple(Redaction(number, why, hides) for number in self.left_out())

    def _follow(self) -> None:
        wanted = bool(self.left_out())
        self.reason.setEnabled(wanted)
        self.hides.setEnabled(wanted)
        self.changed.emit()


def _words(item: Evidence) -> str:
    size = QLocale().formattedDataSize(item.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    said = tr("{label}  {name}  ({size}, action {number})", label=item.label, name=_short(line(item.name)), size=size,
              number=f"#{item.action}")  # fmt: skip
    return tr("{evidence}, withdrawn", evidence=said) if item.withdrawn else said


def _short(name: str) -> str:
    """A name whose beginning and end can be seen; its whole is told to who hears it."""
    return name if len(name) <= _MOST_NAME else f"{name[: _MOST_NAME - _END_OF_NAME - 1]}…{name[-_END_OF_NAME:]}"
