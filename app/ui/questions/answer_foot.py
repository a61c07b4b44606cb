"""Below an answer: how it goes out, and that it is out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from app.domain.postings import comment_in, proposed_url
from app.domain.questions import Way
from app.ui.questions.question_words import Standing
from app.ui.widgets.controls import button, column, label, panel
from app.ui.widgets.editing import edits
from app.ui.widgets.link_button import LinkButton
from app.ui.widgets.switch_chip import SwitchChip
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.domain.questions import Question

_WAYS = (Way.UPDATE, Way.COMMENT)


class AnswerFoot(QWidget):
    """For an open question the choice of the way, and what that way needs; else where the answer stands."""

    way_chosen = Signal(object)
    copy_wanted = Signal()
    posted = Signal(str, str)
    reopen_wanted = Signal()
    link_wanted = Signal(str)
    draft_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ways = dict(
            zip(_WAYS, (SwitchChip(tr("In the next update")), SwitchChip(tr("As a comment"))), strict=True)
        )
        self._group = QButtonGroup(self)
        self.comment, self.since = QLineEdit(), QLineEdit()
        self.copy = button(tr("Copy as a comment"), self.copy_wanted.emit, "", "copy")
        keeps = self.copy.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # nothing moves as one turns between the two ways
        self.copy.setSizePolicy(keeps)
        self.note = edits(button(tr("Note it"), self._post, "", "issue"))
        self.said, self.link = label("", "done"), LinkButton("", lambda: self.link_wanted.emit(self._url))
        self.reopen = edits(button(tr("Open it again"), self.reopen_wanted.emit, "quiet", "undo"))
        self._url, self._shown_number = "", 0
        self._next = label("", "small", wrap=True)
        self._parts = QStackedWidget()
        for part in (self._update_part(), self._comment_part()):
            self._parts.addWidget(part)
        self._open, self._closed = self._open_part(), self._closed_part()
        layout = column(self)
        layout.addWidget(self._open)
        layout.addWidget(self._closed)

    def _open_part(self) -> QWidget:
        made = QWidget()
        layout = column(made)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(tr("It goes out"), "caption"))
        for way, chip in self.ways.items():
            self._group.addButton(chip)
            chip.clicked.connect(lambda _on=False, way=way: self.way_chosen.emit(way))
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self.copy)
        layout.addLayout(row)
        frame = panel("strip")
        column(frame, margin=8).addWidget(self._parts)
        layout.addWidget(frame)
        return made

    def _update_part(self) -> QWidget:
        made, row = _row()
        self.look = button(tr("Look at the draft"), self.draft_wanted.emit, "quiet")
        row.addWidget(self._next, 1)
        row.addWidget(self.look)
        return made

    def _comment_part(self) -> QWidget:
        made, row = _row()
        self.comment.setAccessibleName(tr("Number or link of the comment that answers it"))
        self.comment.setPlaceholderText(tr("its number, or paste its link"))
        self.comment.textEdited.connect(self._take_number)
        self.comment.returnPressed.connect(self._post)
        self.since.setAccessibleName(tr("When it was posted"))
        self.since.setPlaceholderText(tr("now"))
        self.since.setToolTip(tr("Left empty: now. Else a day as YYYY-MM-DD, or a moment as YYYY-MM-DD HH:MM in UTC"))
        self.since.setFixedWidth(self.fontMetrics().horizontalAdvance("2026-03-02 09:30") + 32)
        self.since.returnPressed.connect(self._post)
        caption = label(tr("Posted as comment"), "strong")
        caption.setBuddy(self.comment)
        row.addWidget(caption)
        row.addWidget(self.comment, 1)
        row.addWidget(label(tr("at"), "dim"))
        row.addWidget(self.since)
        row.addWidget(self.note)
        return made

    def _closed_part(self) -> QWidget:
        frame = panel("strip")
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.said)
        row.addWidget(self.link)
        row.addStretch(1)
        row.addWidget(self.reopen)
        return frame

    def show_question(self, question: Question, stands: Standing, update: int, plan_url: str) -> None:
        """Shows how a question is answered; `update` is the number of the next one."""
        self._open.setVisible(question.is_open)
        self._closed.setVisible(not question.is_open)
        self.ways[question.way].setChecked(True)
        self._parts.setCurrentIndex(_WAYS.index(question.way))
        if question.number != self._shown_number:
            self.comment.clear()
            self.since.clear()
        self._shown_number = question.number
        said = tr("Update {number} will carry this answer, and stop the clock once it is issued.", number=update)
        if not question.answer.strip():
            said = tr("Once it is written, update {number} will carry this answer.", number=update)
        self._next.setText(said)
        self.copy.setVisible(question.way is Way.COMMENT)
        self.copy.setEnabled(bool(question.answer.strip()))
        self._show_where(question, stands, plan_url)

    def _show_where(self, question: Question, stands: Standing, plan_url: str) -> None:
        sign = "✓  " if question.is_answered else ""
        self.said.setText(sign + stands.long)
        number = question.answered_comment
        self._url = proposed_url(plan_url, number) if number is not None else ""
        self.link.show_text(self._url.partition("://")[2])
        self.link.setAccessibleName(tr("Open the comment: {link}", link=self._url))
        self.link.setVisible(bool(self._url))
        self.reopen.setVisible(question.answered_by_update is None)

    def _take_number(self, text: str) -> None:
        """A pasted link gives way to the number in it."""
        number = comment_in(text)
        if number is not None:
            self.comment.setText(str(number))

    def _post(self) -> None:
        self.posted.emit(self.comment.text(), self.since.text())


def _row() -> tuple[QWidget, QHBoxLayout]:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(4, 0, 0, 0)
    row.setSpacing(8)
    return made, row
