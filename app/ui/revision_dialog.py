"""One revision of an action in full, as it was saved, with the ways to bring it or one of its texts back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from app.domain.actions import FIELDS, ActionState, Field
from app.domain.differences import condensed, word_differences
from app.domain.revisions import Revision
from app.domain.values import shown
from app.domain.wordings import Wording
from app.ui.controls import button, column, label, scrolled, shortened
from app.ui.dialogs import FormDialog
from app.ui.painted_text import in_words
from app.ui.translation import moment_text, tr

# What is brought back is a field and a reason; without a field it is the whole revision.
Restore = Callable[[str, str], object]


class RevisionDialog(FormDialog):
    """Shows every field and what differs from now; bringing something back appends a revision."""

    def __init__(
        self, row: Revision, words: Wording, restore: Restore | None, now: ActionState | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        when = tr("Saved {moment} by {author}", moment=moment_text(row.at), author=row.author)
        title = tr("Action #{number}, revision {ordinal}", number=row.number, ordinal=row.ordinal)
        agree = tr("Bring the whole revision back") if restore else tr("Close")
        super().__init__(title, f"{when}: {row.reason}" if row.reason else when, agree, parent)
        self._row, self._words, self._restore, self._now = row, words, restore, now
        self.resize(680, 600)
        self.reason = QLineEdit(tr("Back to revision {ordinal}", ordinal=row.ordinal))
        self.body.addWidget(scrolled(self._fields()), 1)
        if restore:
            self.body.addLayout(self._why())
        self.finish(lambda: self._bring_back(""))
        self.agree.setProperty("role", "")
        self.agree.setVisible(restore is not None)
        self.rejecting.setText(tr("Close"))
        self.rejecting.setDefault(True)

    def _why(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(16)
        caption = label(tr("Reason for bringing back"))
        caption.setBuddy(self.reason)
        self.reason.setAccessibleName(tr("Reason for bringing back"))
        line.addWidget(caption)
        line.addWidget(self.reason, 1)
        return line

    def _bring_back(self, field: str) -> None:
        if self._restore is not None:
            self._restore(field, self.reason.text())

    def _bring_text_back(self, field: str) -> None:
        self._bring_back(field)
        self.accept()

    def _fields(self) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 16, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for place, field in enumerate(FIELDS):
            self._add(grid, 2 * place, tr(field.label), self._words.value(getattr(self._row.state, field.name)))
            below = self._below(field)
            if below is not None:
                grid.addWidget(below, 2 * place + 1, 1)
        self._add(grid, 2 * len(FIELDS), tr("As printed"), self._words.status_text(self._row.state))
        grid.setRowStretch(2 * len(FIELDS) + 1, 1)
        return made

    def _add(self, grid: QGridLayout, place: int, name: str, text: str) -> None:
        grid.addWidget(label(name, "small"), place, 0, Qt.AlignmentFlag.AlignTop)
        value = label(shortened(text) or "—", "" if text else "dim", wrap=True, selectable=bool(text))
        value.setAccessibleName(name)
        grid.addWidget(value, place, 1, Qt.AlignmentFlag.AlignTop)

    def _below(self, field: Field) -> QWidget | None:
        """What differs from now, and the ways to use the text."""
        then = self._words.value(getattr(self._row.state, field.name))
        now = self._words.value(getattr(self._now, field.name)) if self._now else then
        if not then and now == then:
            return None
        made = QWidget()
        layout = column(made, gap=4)
        if now != then:
            said = in_words(condensed(word_differences(then, now)))
            layout.addWidget(label(tr("Since then: {changes}", changes=said), "small", wrap=True))
        layout.addLayout(self._uses(field, then, is_other=now != then))
        return made

    def _uses(self, field: Field, then: str, *, is_other: bool) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(16)
        if is_other and self._restore:
            back = button(tr("Bring this text back"), lambda: self._bring_text_back(field.name), "link")
            back.setAccessibleName(tr("Bring this text back: {field}", field=tr(field.label)))
            line.addWidget(back)
        if then:
            text = shown(getattr(self._row.state, field.name))
            copy = button(tr("Copy"), lambda: QGuiApplication.clipboard().setText(text), "link")
            copy.setAccessibleName(tr("Copy: {field}", field=tr(field.label)))
            line.addWidget(copy)
        line.addStretch(1)
        return line
