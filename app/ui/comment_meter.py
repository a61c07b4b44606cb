"""How long the comment is, what Bugzilla will say to that, and in which form it fits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QProgressBar, QSizePolicy, QWidget

from app.domain.publishing import CHOICES, MOST_CHARACTERS, PASTE_LINES
from app.ui.controls import column, dress, label, list_box

if TYPE_CHECKING:
    from app.services.exports import Measure

_OFFER = (
    f"From {PASTE_LINES} pasted lines on, Bugzilla offers to make an attachment instead. Answer with Cancel, which "
    "keeps the text: the rules want it in the comment itself."
)
_TOO_LONG = "Too long for a Bugzilla comment. Choose a form that fits; nothing is ever cut without saying so."
_NOTHING_FITS = "Too long for a Bugzilla comment in every form: shorten the longest observations."


class CommentMeter(QWidget):
    """Characters, lines and links of the shown comment; a draft's form can be chosen."""

    form_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setRange(0, MOST_CHARACTERS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("Characters of what a Bugzilla comment holds")
        self.said = label("", "dim")
        self.hint, self.offer = label("", "error", wrap=True), label("", "small", wrap=True)
        self.form = list_box()
        self.form.setAccessibleName("Form of the comment")
        self.form.setToolTip("How long texts are published in Bugzilla")
        for name, text in CHOICES["comment"].items():
            self.form.addItem(text, name)
        self.form.activated.connect(lambda _row: self.form_wanted.emit(self.form.currentData()))
        layout = column(self, gap=6)
        self.form.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.form.setMinimumContentsLength(24)
        for said in (self.hint, self.offer):
            said.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
            said.hide()
        layout.addWidget(self.said)
        layout.addWidget(self.bar)
        layout.addWidget(self.hint)
        layout.addWidget(self.offer)
        layout.addWidget(self.form)

    def show_comment(self, measure: Measure, links: int) -> None:
        """Tells the length of the comment that is shown."""
        dress(self.bar, "tone", "" if measure.fits else "error")
        self.bar.setValue(min(measure.characters, MOST_CHARACTERS))
        parts = [f"{measure.characters:,} of {MOST_CHARACTERS:,} characters", f"{measure.lines} lines"]
        parts += [f"{links} link{'' if links == 1 else 's'}"] if links else []
        self.said.setText(" · ".join(parts))
        _say(self.hint, "" if measure.fits else _TOO_LONG)
        _say(self.offer, _OFFER if measure.offers_attachment else "")

    def offer_forms(self, chosen: str, fitting: Mapping[str, Sequence[Measure]] | None) -> None:
        """Marks the form in use; with the lengths of all forms, those too that fit."""
        for row in range(self.form.count()):
            name = self.form.itemData(row)
            fits = "" if fitting is None else "fits: " if _fits(fitting.get(name, ())) else "too long: "
            self.form.setItemText(row, fits + CHOICES["comment"][name])
        self.form.setCurrentIndex(self.form.findData(chosen))
        if fitting is not None and not any(map(_fits, fitting.values())):
            _say(self.hint, _NOTHING_FITS)


def _say(said: QLabel, sentence: str) -> None:
    said.setText(sentence)
    said.setVisible(bool(sentence))


def _fits(measures: Sequence[Measure]) -> bool:
    return bool(measures) and all(measure.fits for measure in measures)
