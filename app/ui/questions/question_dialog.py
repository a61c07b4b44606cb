"""Asks for what a reviewer asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.postings import comment_in
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.domain.questions import Question

Values = Mapping[str, object]


class QuestionDialog(FormDialog):
    """Writes down a new question, or changes one; a pasted link of the comment tells its number."""

    def __init__(
        self,
        question: Question | None,
        today: str,
        save: Callable[[Values], object],
        parent: QWidget | None = None,
    ) -> None:
        new = question is None
        about = tr("It has to be answered within days of when it was asked; the plan’s rules say how many.")
        title = tr("New question") if question is None else tr("Question {number}", number=question.number)
        super().__init__(title, about, tr("Write it down") if new else tr("Save"), parent)
        known = question
        number = known.comment if known and known.comment is not None else ""
        self.comment = QLineEdit(str(number))
        self.comment.setPlaceholderText(tr("its number, or paste its link"))
        self.comment.textEdited.connect(self._take_number)
        self.asked_by = QLineEdit(known.asked_by if known else "")
        self.asked_by.setPlaceholderText(tr("as the comment is signed"))
        self.asked_at = QLineEdit(_shown(known) if known else today)
        self.asked_at.setPlaceholderText(tr("YYYY-MM-DD, or YYYY-MM-DD HH:MM in UTC"))
        self.about = QLineEdit(", ".join(map(str, known.actions)) if known else "")
        self.about.setPlaceholderText(tr("for example: 2, 4"))
        self.field(tr("Comment"), self.comment)
        self.field(tr("Asked by"), self.asked_by)
        self.field(tr("Asked on"), self.asked_at)
        self.text = self.text_field(tr("Question"), known.text if known else "", 144)
        self.field(tr("About actions"), self.about)
        self.finish(lambda: save(self.values()))
        self.comment.setFocus()

    def values(self) -> dict[str, object]:
        """What was typed, as the service reads it."""
        return {
            "comment": self.comment.text(), "asked_by": self.asked_by.text(), "asked_at": self.asked_at.text(),
            "text": self.text_of(self.text), "actions": self.about.text(),
        }  # fmt: skip

    def typed_fields(self) -> dict[str, QWidget]:
        """The fields by the names under which their texts are kept aside."""
        names = ("comment", "asked_by", "asked_at", "text", "about")
        return {f"question.{name}": getattr(self, name) for name in names}

    def _take_number(self, text: str) -> None:
        """A pasted link gives way to the number in it."""
        number = comment_in(text)
        if number is not None:
            self.comment.setText(str(number))


def _shown(question: Question) -> str:
    """When it was asked, to the minute, as one would type it."""
    moment = question.asked_at
    return str(moment) if moment.is_day else f"{moment.earliest:%Y-%m-%d %H:%M}"
