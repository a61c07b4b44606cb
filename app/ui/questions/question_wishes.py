"""Wishes about reviewers' questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from app.domain.conflicts import ANSWER
from app.domain.moments import read_moment
from app.domain.questions import read_comment
from app.ui.pages import Page
from app.ui.widgets.errors import confirm
from app.ui.widgets.translation import tr
from app.ui.wishes import Wishes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.questions import Question
    from app.ui.questions.questions_page import QuestionsPage
    from app.ui.safety.unsaved_words import Offer


class QuestionWishes(Wishes):
    """Writing questions down, changing and withdrawing them, and saying that an answer is out."""

    def ask(self, offer: Offer | None = None) -> None:
        """Writes down what a reviewer asked, and shows it."""
        from app.ui.questions.question_dialog import QuestionDialog

        plan = self._plan()
        if plan is None:
            return
        made: list[Question] = []

        def save(values: Mapping[str, Any]) -> None:
            made.append(self._open().questions.ask(plan.id, values))

        dialog = QuestionDialog(None, self._open().today.isoformat(), save, self._window)
        if self._ask(dialog, 0, dialog.typed_fields(), offer):
            self._show(made[0].number, tr("Question {number} is written down.", number=made[0].number))

    def change(self, number: int) -> None:
        """Changes what is said of a question."""
        from app.ui.questions.question_dialog import QuestionDialog

        plan = self._plan()
        if plan is None:
            return
        workspace = self._open()

        def ask() -> None:
            seen = workspace.questions.get(plan.id, number)

            def save(values: Mapping[str, Any]) -> None:
                own = {name: value for name, value in values.items() if value != before[name]}
                workspace.questions.change(plan.id, number, own, seen)

            dialog = QuestionDialog(seen, "", save, self._window)
            before = dialog.values()
            if dialog.exec():
                self._show(number, tr("Question {number} is changed.", number=number))

        self._desk.attempt(ask)

    def withdraw(self, number: int) -> None:
        """Takes a question back, after asking."""
        question = tr(
            "Withdraw question {number}? It stays in the list, and no answer is owed any more.", number=number
        )
        if self._plan() is not None and confirm(self._window, question, tr("Withdraw")):
            plan_id, questions = self._chosen().id, self._open().questions
            if self._desk.attempt(lambda: questions.withdraw(plan_id, number)):
                self._show(number, tr("Question {number} is withdrawn.", number=number))

    def reopen(self, number: int) -> None:
        """Opens a question again."""
        plan = self._plan()
        if plan is not None and self._desk.attempt(lambda: self._open().questions.reopen(plan.id, number)):
            self._show(number, tr("Question {number} is open again.", number=number))

    def copy(self, number: int) -> None:
        """Copies an answer as a comment of its own."""
        plan = self._plan()
        if plan is None:
            return

        def copy() -> None:
            QApplication.clipboard().setText(self._open().questions.comment_text(plan.id, number))
            self._window.tell(tr("The answer is on the clipboard as Markdown."))

        self._desk.attempt(copy)

    def posted(self, number: int, comment: str, since: str) -> None:
        """Notes as which comment an answer was posted."""
        plan = self._plan()
        if plan is None:
            return
        questions = self._open().questions
        if self._desk.attempt(lambda: questions.answered(plan.id, number, read_comment(comment), read_moment(since))):
            self._show(number, tr("Question {number} is answered.", number=number))

    def put_answer_back(self, number: int, text: str) -> None:
        """Saves an answer that was typed and not saved; a UserError where it is out by now."""
        self._open().questions.change(self._chosen().id, number, {ANSWER: text})
        self._show(number, tr("The answer to question {number} is back.", number=number))

    def show(self, number: int) -> None:
        """Shows a question on its page."""
        if self._plan() is not None:
            self.page().choose(number)

    def page(self) -> QuestionsPage:
        """The page of questions, shown."""
        from app.ui.questions.questions_page import QuestionsPage

        self._window.turn_to(Page.QUESTIONS)
        page = self._window.plan_view.further(Page.QUESTIONS)
        assert isinstance(page, QuestionsPage)
        return page

    def _show(self, number: int, said: str) -> None:
        self._desk.reload_rows(())
        self.page().choose(number)
        self._window.tell(said)
