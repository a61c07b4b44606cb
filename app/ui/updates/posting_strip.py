"""Says as which comment an issued update was posted, and takes that note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from app.domain.postings import comment_in, proposed_url
from app.ui.widgets.controls import button, label, panel
from app.ui.widgets.editing import edits
from app.ui.widgets.link_button import LinkButton
from app.ui.widgets.translation import moment_text, tr

if TYPE_CHECKING:
    from app.domain.updates import IssuedUpdate


class PostingStrip(QWidget):
    """Either what was noted, with its link, or the two fields to note it; a pasted link tells the number."""

    noted = Signal(object, str)
    link_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan_url, self._proposed, self._url = "", "", ""
        self.said = label("", "done")
        self.link = LinkButton("", lambda: self.link_wanted.emit(self._url))
        self.correct = edits(button(tr("Correct…"), self.edit, "quiet"))
        self.correct.setAccessibleName(tr("Correct as which comment this update was posted"))
        self.number, self.url = QLineEdit(), QLineEdit()
        self.save = edits(button(tr("Note it"), self._note, "", "issue"))
        self.leave = button(tr("Cancel"), self._show, "quiet")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._noted())
        self._stack.addWidget(self._fields())
        frame = panel("strip")
        inner = QHBoxLayout(frame)
        inner.setContentsMargins(12, 4, 8, 4)
        inner.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(frame)
        self._shown: IssuedUpdate | None = None

    def _noted(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.said)
        row.addWidget(self.link)
        row.addStretch(1)
        row.addWidget(self.correct)
        return made

    def _fields(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        digits = QRegularExpression(r"\d{0,9}")  # an empty field has to be told what it lacks
        self.number.setValidator(QRegularExpressionValidator(digits, self.number))
        self.number.setAccessibleName(tr("Number of the posted comment"))
        self.number.setPlaceholderText("12")
        self.number.setFixedWidth(self.fontMetrics().horizontalAdvance("000000") + 32)
        self.url.setAccessibleName(tr("Link of the posted comment"))
        self.url.setPlaceholderText(tr("paste the comment's link"))
        self.number.textEdited.connect(self._propose)
        self.url.textEdited.connect(self._take_number)
        for field in (self.number, self.url):
            field.returnPressed.connect(self._note)
        caption = label(tr("Posted as comment"), "strong")
        caption.setBuddy(self.number)
        row.addWidget(caption)
        row.addWidget(self.number)
        row.addWidget(self.url, 1)
        row.addWidget(self.save)
        row.addWidget(self.leave)
        return made

    def show_update(self, update: IssuedUpdate) -> None:
        """Shows an issued update; what is being typed for the same one stays."""
        same = self._shown is not None and (self._shown.id, self._shown.posting) == (update.id, update.posting)
        self._shown = update
        if not same:
            self._show()

    def _show(self) -> None:
        update = self._shown
        assert update is not None
        posting, self._plan_url = update.posting, update.details.url
        if posting is None:
            self.number.clear()
            self._proposed = proposed_url(self._plan_url, None)
            self.url.setText(self._proposed)
        else:
            self._url, self._proposed = posting.url, ""
            self.said.setText("✓  " + tr("Posted as comment {number}", number=posting.comment))
            noted = tr("noted by {author}, {moment}", author=posting.author, moment=moment_text(posting.at))
            self.said.setAccessibleDescription(noted)
            self.link.show_text(posting.url.partition("://")[2])
            self.link.setAccessibleName(tr("Open the comment: {link}", link=posting.url))
            self.link.setVisible(bool(posting.url))
        self.url.setCursorPosition(0)
        self.leave.setVisible(posting is not None)
        self._stack.setCurrentIndex(1 if posting is None else 0)

    def edit(self) -> None:
        """Opens the fields, filled with what was noted."""
        posting = self._shown.posting if self._shown else None
        if posting is not None:
            self.number.setText(str(posting.comment))
            self.url.setText(posting.url)
            self.url.setCursorPosition(0)
            self._proposed = proposed_url(self._plan_url, posting.comment)
        self._stack.setCurrentIndex(1)
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)
        self.number.selectAll()

    def _propose(self, number: str) -> None:
        """The link follows the number, as long as nobody typed another one."""
        if self.url.text() in ("", self._proposed):
            self._proposed = proposed_url(self._plan_url, int(number) if number.isdecimal() else None)
            self.url.setText(self._proposed)

    def _take_number(self, url: str) -> None:
        comment = comment_in(url)
        if comment is not None:
            self.number.setText(str(comment))

    def _note(self) -> None:
        text = self.number.text()
        self.noted.emit(int(text) if text.isdecimal() else None, self.url.text())
