"""One question: what was asked, what it is about, and its answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.questions.answer_foot import AnswerFoot
from app.ui.questions.question_text import QuestionText
from app.ui.questions.question_words import Standing, asked_words
from app.ui.widgets.controls import PlainEditor, button, column, dress, label, panel
from app.ui.widgets.editing import edits
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.labels import line_label
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.domain.questions import Question

_MOST_OF_ACTION = 48


class QuestionView(QFrame):
    """What is shown here is chosen in the list beside it."""

    action_wanted = Signal(int)
    change_wanted = Signal()
    withdraw_wanted = Signal()
    deadlines_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.answer, self.foot = PlainEditor(enter_breaks=True), AnswerFoot()
        self.text = QuestionText(round(theme.text_size * 15))
        self._heading, self._asked, self.clock = (
            label("", "heading"),
            line_label("dim"),
            button("", self.deadlines_wanted.emit, "clock"),
        )
        self.clock.setAccessibleDescription(tr("Shows everything that is owed"))
        self.about = QWidget()
        self._flow = FlowLayout(self.about, gap=8)
        self._actions: tuple[tuple[int, str], ...] = ()
        layout = column(self, margin=16, gap=12)
        head = column(gap=0)
        head.addLayout(self._head())
        asked = QHBoxLayout()
        asked.setSpacing(16)
        asked.addWidget(self._asked, 1)
        asked.addWidget(self.clock)
        head.addLayout(asked)
        layout.addLayout(head)
        frame = panel("strip")
        column(frame, margin=12).addWidget(self.text)
        layout.addWidget(frame)
        layout.addWidget(self.about)
        layout.addWidget(self._caption())
        layout.addWidget(self.answer, 1)
        layout.addWidget(self.foot)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._heading, 1)
        self.change = edits(button(tr("Change…"), self.change_wanted.emit, "quiet", "edit"))
        self.change.setAccessibleName(tr("Change what was asked"))
        self.withdraw = edits(button(tr("Withdraw…"), self.withdraw_wanted.emit, "quiet", "cancel"))
        self.withdraw.setAccessibleName(tr("Withdraw the question"))
        head.addWidget(self.change)
        head.addWidget(self.withdraw)
        return head

    def _caption(self) -> QWidget:
        made = label(tr("Answer"), "caption")
        made.setBuddy(self.answer)
        self.answer.setAccessibleName(tr("Answer"))
        self.answer.setPlaceholderText(tr("Write the answer here. It is kept as you type, and goes out as said below."))
        self.answer.setMinimumHeight(96)
        return made

    def show_question(
        self, question: Question, stands: Standing, actions: Mapping[int, str], update: int, plan_url: str
    ) -> None:
        """Shows a question; `actions` are all actions' texts, `update` is the next one's number."""
        self._heading.setText(tr("Question {number}", number=question.number))
        self._asked.setText(asked_words(question))
        self.clock.setText(stands.long.replace("&", "&&"))
        self.clock.setVisible(question.is_open)
        dress(self.clock, "tone", "neutral" if stands.tone == "dim" else stands.tone)
        self.withdraw.setVisible(question.is_open)
        self.text.show_text(question.text)
        self._show_actions(tuple((number, actions.get(number, "")) for number in question.actions))
        self.foot.show_question(question, stands, update, plan_url)

    def _show_actions(self, actions: tuple[tuple[int, str], ...]) -> None:
        self.about.setVisible(bool(actions))
        if actions == self._actions:
            return
        self._actions = actions
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if actions:
            self._flow.addWidget(label(tr("About"), "caption"))
        for number, text in actions:
            self._flow.addWidget(self._chip(number, text))

    def _chip(self, number: int, text: str) -> QWidget:
        line = " ".join(text[:200].split())
        shown = line if len(line) <= _MOST_OF_ACTION else line[: _MOST_OF_ACTION - 1].rstrip() + "…"
        made = button(f"#{number} {shown}".rstrip(), lambda: self.action_wanted.emit(number), "chip")
        made.setAccessibleName(tr("Go to action #{number}", number=number))
        return made
