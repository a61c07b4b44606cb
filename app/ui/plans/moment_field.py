"""A field for a day or a moment, which says at once how it is understood."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain import texts
from app.domain.dates import Precision, read_date
from app.domain.errors import UserError
from app.domain.moments import Moment, read_moment
from app.ui.plans.clock_words import until_words
from app.ui.widgets.controls import column, dress, label
from app.ui.widgets.line_editor import LineEditor
from app.ui.widgets.translation import day_text, said, tr

_TO_THE_MINUTE = "%Y-%m-%d %H:%M"


class MomentField(QWidget):
    """Gives back exactly what it was given until somebody types; times are in UTC."""

    def __init__(self, kept: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept, self._shown = kept, _shown(kept)
        layout = column(self, gap=2)
        self.line: QLineEdit = LineEditor(self._shown)
        self.line.setPlaceholderText(tr("YYYY-MM-DD or YYYY-MM-DD HH:MM, in UTC"))
        self.meaning = label("", "small", wrap=True)
        layout.addWidget(self.line)
        layout.addWidget(self.meaning)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._explain)
        self._explain(self._shown)

    def setAccessibleName(self, name: str) -> None:
        """The line is what is heard."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def text(self) -> str:
        """The day or the moment as it is written; a day in words as it is kept."""
        return self._kept if self.line.text() == self._shown else _plain(self.line.text())

    def _explain(self, text: str) -> None:
        tone = "neutral"
        try:
            moment = read_moment(_plain(text))
            says = _meaning(moment) if moment is not None else ""
        except UserError as error:
            says, tone = said(error), "error"
        dress(self.meaning, "tone", tone)
        self.meaning.setText(tr("→ {meaning}", meaning=says) if says else "")
        self.meaning.setVisible(bool(says))
        self.line.setAccessibleDescription(says)


def _plain(text: str) -> str:
    """A day in words, such as "21 November 2026", as an ISO text; anything else as it is."""
    try:
        read_moment(text)
    except UserError:
        written = read_date(texts.line(text))
        if written.precision is Precision.DAY and written.earliest is not None and written.earliest == written.latest:
            return written.earliest.isoformat()
    return text


def _meaning(moment: Moment) -> str:
    if moment.is_day:
        return tr("{day}, at an unknown hour", day=day_text(moment.day))
    return until_words(moment.earliest)


def _shown(kept: str) -> str:
    """A moment to the minute, as it can be typed."""
    moment = read_moment(kept)
    if moment is None or moment.is_day:
        return kept
    return moment.earliest.strftime(_TO_THE_MINUTE)
