"""Texts beside each other, each showing word by word what it made of another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.differences import Part, Piece, word_differences
from app.ui.widgets.controls import column, label, panel
from app.ui.widgets.difference_label import DifferenceLabel
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

_AROUND = 240


@dataclass(frozen=True, slots=True)
class Side:
    """One of the texts: what it is called, who wrote it, what it was made of, and what it says."""

    caption: str
    note: str
    before: str
    text: str


class ComparedTexts(QWidget):
    """One column a text; what is long and did not change is left out in its middle."""

    def __init__(self, sides: Sequence[Side], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for side in sides:
            row.addWidget(_shown(side, theme), 1)


def _shown(side: Side, theme: Theme) -> QWidget:
    frame = panel()
    layout = column(frame, margin=12, gap=4)
    layout.addWidget(label(side.caption, "caption"))
    if side.note:
        layout.addWidget(label(side.note, "small", wrap=True))
    if side.text or side.before:
        pieces = focused(word_differences(side.before, side.text))
        text = DifferenceLabel(pieces, theme)
        text.setAccessibleName(f"{side.caption}: {text.accessibleName() or side.text[:_AROUND]}")
        layout.addWidget(text)
    else:
        layout.addWidget(label(tr("(empty)"), "dim"))
    layout.addStretch(1)
    layout.setAlignment(Qt.AlignmentFlag.AlignTop)
    return frame


def focused(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, where long ones that are the same on both sides keep their ends only."""
    return [
        piece
        if piece.part is not Part.SAME or len(piece.text) <= 3 * _AROUND
        else Piece(Part.SAME, f"{piece.text[:_AROUND]} … {piece.text[-_AROUND:]}")
        for piece in pieces
    ]
