"""One running clock: how much time is left, which rule it follows, what started it, and how to stop it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.due import clock_tone
from app.domain.rules import Stop
from app.ui.plans.clock_words import span_parts, until_words
from app.ui.plans.rule_words import rule_text
from app.ui.widgets.controls import button, column, dress, label
from app.ui.widgets.editing import may_edit
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.link_button import LinkButton
from app.ui.widgets.translation import plural, said, tr

if TYPE_CHECKING:
    from app.domain.obligations import Obligation

_MOST_LINKS = 12
_FIGURE_WIDE = 96


class ClockCard(QFrame):
    """Shows a clock; it is shown another one in place of the earlier, so that nothing flickers."""

    action_wanted = Signal(int)
    stop_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._clock: Obligation | None = None
        self._numbers: tuple[int, ...] | None = None
        self._figure, self._unit = label("", "figure"), label("", "small")
        self._rule, self._until = label("", "heading"), label("", "strong", wrap=True)
        self._event, self._words = label("", wrap=True), label("", "dim", wrap=True)
        self._links = QWidget()
        self._flow = FlowLayout(self._links)
        self.stop = button("", lambda: self.stop_wanted.emit(self._clock), "primary")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(16)
        layout.addLayout(self._left())
        layout.addLayout(self._middle(), 1)
        layout.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignTop)

    def _left(self) -> QVBoxLayout:
        left = column(gap=0)
        for part in (self._figure, self._unit):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
            left.addWidget(part)
        self._figure.setMinimumWidth(_FIGURE_WIDE)
        left.addStretch(1)
        return left

    def _middle(self) -> QVBoxLayout:
        middle = column(gap=4)
        for part in (self._rule, self._until, self._event, self._links, self._words):
            middle.addWidget(part)
        return middle

    def show_clock(self, one: Obligation, now: datetime, *, first: bool) -> None:
        """Shows a clock at a moment; the first one has the page's primary button."""
        self._clock = one
        number, unit = span_parts(one, now)
        tone = clock_tone(one, now)
        self._figure.setText(number)
        self._unit.setText(unit)
        for part in (self._figure, self._unit):
            dress(part, "tone", tone)
        self._rule.setText(tr(one.rule.label))
        self._until.setText(tr("Until {moment}", moment=until_words(one.until)))
        self._event.setText(said(one.event))
        self._words.setText(f"{rule_text(one.rule.words)} {said(one.stops)}")
        self._link(one.actions)
        self.stop.setText(_stops(one).replace("&", "&&"))
        self.stop.setAccessibleDescription(self.in_words())
        self.stop.setEnabled(may_edit(self))
        dress(self.stop, "role", "primary" if first else "")
        self.setAccessibleName(self.in_words())

    def in_words(self) -> str:
        """The whole card in one line."""
        parts = (f"{self._figure.text()} {self._unit.text()}", self._until.text(), self._event.text())
        return tr("{field}: {value}", field=self._rule.text(), value=" · ".join(parts))

    def _link(self, numbers: tuple[int, ...]) -> None:
        """Links to the actions that it is about."""
        if numbers == self._numbers:
            return
        self._numbers = numbers
        while (item := self._flow.takeAt(0)) is not None:
            earlier = item.widget()
            if earlier is not None:
                earlier.hide()
                earlier.deleteLater()
        for number in numbers[:_MOST_LINKS]:
            link = LinkButton(f"#{number}", lambda number=number: self.action_wanted.emit(number))  # type: ignore[misc]
            link.setAccessibleName(tr("Go to action #{number}", number=number))
            self._flow.addWidget(link)
        if len(numbers) > _MOST_LINKS:
            rest = len(numbers) - _MOST_LINKS
            self._flow.addWidget(label(plural("and {count} more", "and {count} more", rest), "small"))
        self._links.setVisible(bool(numbers))


def _stops(one: Obligation) -> str:
    """What its button does."""
    if one.rule.stops is Stop.UPDATE:
        return tr("Issue update…")
    return tr("Answer…") if one.rule.stops is Stop.ANSWER else tr("Say when it was out…")
