"""The answer to the shown question: what is typed is kept after a pause, and never lost to another question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.domain.conflicts import ANSWER, OvertakenError
from app.ui.desk import Desk
from app.ui.safety.collision import Decided
from app.ui.widgets.controls import PlainEditor

if TYPE_CHECKING:
    from app.domain.questions import Question

_SAVE_AFTER_MS = 700


class AnswerTyping(QObject):
    """Stands between the editor and the question that its text belongs to."""

    def __init__(self, desk: Desk, editor: PlainEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._editor, self._plan_id = desk, editor, 0
        self._seen: Question | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        editor.textChanged.connect(self._typed)
        editor.refused.connect(desk.refused)

    def _typed(self) -> None:
        if self._seen is not None and not self._editor.isReadOnly():
            self._timer.start()
            self._desk.unsaved.typing(self._seen.number, ANSWER, self._editor.exact_text())

    def show_question(self, plan_id: int, question: Question | None) -> None:
        """Shows a question's answer; what is being typed for the same one stays."""
        shown = self._seen
        same = (
            shown is not None and question is not None and (self._plan_id, shown.number) == (plan_id, question.number)
        )
        if same and self._timer.isActive() and question is not None and question.is_open:
            return  # saved over the question that was seen, so that nobody's text is lost
        self._timer.stop()
        self._plan_id, self._seen = plan_id, question
        answer = question.answer if question else ""
        if not same or answer != self._editor.exact_text():
            self._editor.blockSignals(True)
            self._editor.give(answer)
            self._editor.blockSignals(False)
        if question is not None and question.is_open:
            self._desk.unsaved.typing(question.number, ANSWER, answer)  # what stood there before anybody typed
            self._desk.unsaved.done(question.number, ANSWER)

    def save(self) -> bool:
        """Keeps what was typed; nothing is saved where nothing changed. False where it could not be kept."""
        self._timer.stop()
        desk, question, text = self._desk, self._seen, self._editor.exact_text()
        if desk.workspace is None or question is None or not question.is_open or text == question.answer:
            return True
        if not desk.attempt(lambda: self._write(text, question)):
            desk.unsaved.refused(question.number, ANSWER, text, 0)
            self._seen = None
            desk.reload()
            return False
        desk.reload_rows(())
        return True

    def _write(self, text: str, seen: Question) -> None:
        """Saves a text over the one that was seen; where somebody wrote another one, the user decides first."""
        workspace = self._desk.workspace
        assert workspace is not None
        try:
            self._seen = workspace.questions.change(self._plan_id, seen.number, {ANSWER: text}, seen)
        except OvertakenError as error:
            self._decide(error, seen)
        else:
            self._desk.unsaved.done(seen.number, ANSWER)

    def _decide(self, error: OvertakenError, seen: Question) -> None:
        (conflict,) = error.conflicts
        workspace = self._desk.workspace
        assert workspace is not None
        theirs = workspace.questions.get(self._plan_id, seen.number)

        def save(texts: Decided) -> bool:
            mine = texts.get((conflict.number, ANSWER))
            self._seen = theirs
            if mine is not None:
                self._write(mine, theirs)
            else:
                self._desk.unsaved.done(seen.number, ANSWER)
            return True

        if not self._desk.decide(error, save):
            self._desk.unsaved.refused(seen.number, ANSWER, conflict.mine, 0)
            self._seen = None
