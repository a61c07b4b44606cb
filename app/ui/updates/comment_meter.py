"""How long the comment is, what Bugzilla will say to that, and in which form it fits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QProgressBar, QSizePolicy, QWidget

from app.domain.publishing import CHOICES, MOST_CHARACTERS, PASTE_LINES
from app.ui.widgets.controls import column, dress, label, list_box
from app.ui.widgets.translation import amount_text, plural, tr

if TYPE_CHECKING:
    from app.services.exports import Measure


class CommentMeter(QWidget):
    """Characters, lines and links of the shown comment; a draft's form can be chosen."""

    form_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setRange(0, MOST_CHARACTERS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Characters of what a Bugzilla comment holds"))
        self.said = label("", "dim")
        self.hint, self.offer = label("", "error", wrap=True), label("", "small", wrap=True)
        self.form = list_box()
        self.form.setAccessibleName(tr("Form of the comment"))
        self.form.setToolTip(tr("How long texts are published in Bugzilla"))
        for name, text in CHOICES["comment"].items():
            self.form.addItem(tr(text), name)
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
        count, most = amount_text(measure.characters), amount_text(MOST_CHARACTERS)
        parts = [tr("{count} of {most} characters", count=count, most=most)]
        parts.append(plural("{count} line", "{count} lines", measure.lines))
        parts += [plural("{count} link", "{count} links", links)] if links else []
        self.said.setText(" · ".join(parts))
        long = tr("Too long for a Bugzilla comment. Choose a form that fits; nothing is ever cut without saying so.")
        offer = tr(
            "From {count} pasted lines on, Bugzilla offers to make an attachment instead. Answer with Cancel, which"
            " keeps the text: the rules want it in the comment itself.",
            count=PASTE_LINES,
        )
        _say(self.hint, "" if measure.fits else long)
        _say(self.offer, offer if measure.offers_attachment else "")

    def offer_forms(self, chosen: str, fitting: Mapping[str, Sequence[Measure]] | None) -> None:
        """Marks the form in use; with the lengths of all forms, those too that fit."""
        for row in range(self.form.count()):
            name = self.form.itemData(row)
            text = tr(CHOICES["comment"][name])
            if fitting is not None and _fits(fitting.get(name, ())):
                text = tr("fits: {form}", form=text)
            elif fitting is not None:
                text = tr("too long: {form}", form=text)
            self.form.setItemText(row, text)
        self.form.setCurrentIndex(self.form.findData(chosen))
        if fitting is not None and not any(map(_fits, fitting.values())):
            said = tr("Too long for a Bugzilla comment in every form: shorten the longest observations.")
            _say(self.hint, said)


def _say(said: QLabel, sentence: str) -> None:
    said.setText(sentence)
    said.setVisible(bool(sentence))


def _fits(measures: Sequence[Measure]) -> bool:
    return bool(measures) and all(measure.fits for measure in measures)
