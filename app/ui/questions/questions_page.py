"""The page of questions: what reviewers asked, and the answers, which are kept as they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.domain.questions import Way, in_order
from app.ui.plan_page import PlanPage
from app.ui.questions.answer_typing import AnswerTyping
from app.ui.questions.question_view import QuestionView
from app.ui.questions.question_words import standing
from app.ui.questions.questions_list import QuestionsPanel
from app.ui.widgets.controls import button, column, label, panel
from app.ui.widgets.editing import edits
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.domain.obligations import Obligation
    from app.domain.questions import Question
    from app.ui.desk import Desk
    from app.ui.questions.question_words import Standing


class QuestionsPage(PlanPage):
    """Asking, changing and withdrawing are asked of the window; the way and the place of an answer are kept here."""

    ask_wanted = Signal()
    change_wanted = Signal(int)
    withdraw_wanted = Signal(int)
    reopen_wanted = Signal(int)
    copy_wanted = Signal(int)
    posted = Signal(int, str, str)
    link_wanted = Signal(str)
    draft_wanted = Signal()
    deadlines_wanted = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self.listed, self.view = QuestionsPanel(theme), QuestionView(theme)
        self.list = self.listed.list
        self._questions: list[Question] = []
        self._owed: dict[int, Obligation] = {}
        self._typing = AnswerTyping(desk, self.view.answer, self)
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.setFocusProxy(self.list)

    def _build(self) -> None:
        reading = QWidget()
        row = QHBoxLayout(reading)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.listed)
        row.addWidget(self.view, 1)
        self._stack.addWidget(reading)
        self._stack.addWidget(self._nothing())
        layout = column(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addWidget(self._stack)

    def _nothing(self) -> QWidget:
        frame = panel()
        layout = column(frame, margin=40, gap=12)
        said = tr(
            "Write down what is asked in the bug, with the number of the comment: every question has to be answered"
            " within days. The answer goes into the next update, or into a comment of its own, and you see here until"
            " when it is owed."
        )
        self.first = edits(button(tr("New question…"), self.ask_wanted.emit, "primary", "plus"))
        words = label(said, "dim", wrap=True)
        words.setMaximumWidth(560)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        for part in (label(tr("No reviewer has asked anything yet"), "heading"), words, self.first):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(part, 0 if part is not words else 100)
            row.addStretch(1)
            layout.addLayout(row)
        layout.addStretch(1)
        return frame

    def _connect(self) -> None:
        view, foot = self.view, self.view.foot
        self.listed.ask_wanted.connect(self.ask_wanted)
        self.list.currentRowChanged.connect(lambda _row: self._turn())
        view.answer.left.connect(self.list.setFocus)
        view.answer.finished.connect(lambda: self._typing.save())
        view.action_wanted.connect(self._want_action)
        view.change_wanted.connect(lambda: self._emit(self.change_wanted))
        view.withdraw_wanted.connect(lambda: self._emit(self.withdraw_wanted))
        foot.way_chosen.connect(self._choose_way)
        foot.reopen_wanted.connect(lambda: self._emit(self.reopen_wanted))
        foot.copy_wanted.connect(lambda: self._emit(self.copy_wanted))
        foot.posted.connect(self._post)
        foot.link_wanted.connect(self.link_wanted)
        foot.draft_wanted.connect(self.draft_wanted)
        view.deadlines_wanted.connect(self.deadlines_wanted)
        self.desk.clocks.changed.connect(self._look_again)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        super().use(theme)
        self.list.use(theme)

    def commit(self) -> None:
        """Keeps what is being typed."""
        self._typing.save()

    def refresh(self) -> None:
        """Reads the questions again; the chosen one stays chosen."""
        desk, number = self.desk, self.list.number()
        if desk.workspace is None or desk.plan is None:
            return
        self._questions = in_order(desk.workspace.questions.listed(desk.plan.id))
        self._owed = self._obligations()
        self._stack.setCurrentIndex(0 if self._questions else 1)
        self.list.blockSignals(True)
        self.list.show_all([(question, self._standing(question)) for question in self._questions])
        self.list.choose(number)
        self.list.blockSignals(False)
        self._show()

    def choose(self, number: int) -> None:
        """Shows a question."""
        self.list.choose(number)

    def question(self) -> Question | None:
        """The question that is shown."""
        number = self.list.number()
        return next((one for one in self._questions if one.number == number), None)

    def _obligations(self) -> dict[int, Obligation]:
        clocks = self.desk.clocks.of(self.desk.plan.id) if self.desk.plan is not None else None
        owed = clocks.obligations if clocks is not None else ()
        return {one.question: one for one in reversed(owed) if one.question is not None}

    def _standing(self, question: Question) -> Standing:
        assert self.desk.workspace is not None
        return standing(question, self._owed.get(question.number), self.desk.workspace.now)

    def _turn(self) -> None:
        """Another question was chosen: what was typed for the one before is kept first."""
        self._typing.save()
        self._show()

    def _show(self) -> None:
        desk, question = self.desk, self.question()
        if desk.plan is None or desk.draft is None or question is None:
            return self._typing.show_question(0, None)
        texts = {row.number: row.state.action for row in desk.rows}
        number, url = desk.draft.edition.number, desk.plan.details.url
        read_only = desk.workspace is None or desk.workspace.read_only
        self.view.show_question(question, self._standing(question), texts, number, url)
        self.view.answer.setReadOnly(read_only or not question.is_open)
        return self._typing.show_question(desk.plan.id, question)

    def _emit(self, signal: SignalInstance) -> None:
        self._typing.save()
        question = self.question()
        if question is not None:
            signal.emit(question.number)

    def _choose_way(self, way: Way) -> None:
        self._typing.save()
        desk, question = self.desk, self.question()
        if desk.workspace is None or desk.plan is None or question is None:
            return
        questions, plan_id = desk.workspace.questions, desk.plan.id
        desk.attempt(lambda: questions.change(plan_id, question.number, {"way": way}, question))
        desk.reload_rows(())

    def _post(self, comment: str, since: str) -> None:
        self._typing.save()
        question = self.question()
        if question is not None:
            self.posted.emit(question.number, comment, since)
            if not self.view.foot.note.isVisible():  # the button that was pressed is gone
                self.list.setFocus()

    def _want_action(self, number: int) -> None:
        if self.desk.plan is not None:
            self.action_wanted.emit(self.desk.plan.id, number)
