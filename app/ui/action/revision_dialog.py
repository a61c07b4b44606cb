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
from app.ui.widgets.controls import button, column, dress, label, scrolled, shortened
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.difference_label import DifferenceLabel
from app.ui.widgets.link_button import LinkButton
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import moment_text, tr

# What is brought back is a field and a reason; without a field it is the whole revision.
Restore = Callable[[str, str], object]


class RevisionDialog(FormDialog):
    """Shows every field and what differs from now; bringing something back appends a revision."""

    def __init__(
        self, row: Revision, words: Wording, restore: Restore | None, theme: Theme, now: ActionState | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        when = tr("Saved {moment} by {author}", moment=moment_text(row.at), author=row.author)
        title = tr("Action #{number}, revision {ordinal}", number=row.number, ordinal=row.ordinal)
        agree = tr("Bring the whole revision back") if restore else tr("Close")
        about = tr("{field}: {value}", field=when, value=row.reason) if row.reason else when
        super().__init__(title, about, agree, parent)
        self._row, self._words, self._restore, self._theme, self._now = row, words, restore, theme, now
        self.resize(680, 600)
        self.reason = QLineEdit(tr("Back to revision {ordinal}", ordinal=row.ordinal))
        self.body.addWidget(scrolled(self._fields()), 1)
        if restore:
            self.body.addLayout(self._why())
        self.finish(lambda: self._bring_back(""))
        dress(self.agree, "role", "")
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
            then = self._words.value(getattr(self._row.state, field.name))
            self._add(grid, 2 * place, tr(field.label), then)
            if then:
                grid.addWidget(self._copying(field), 2 * place, 2, Qt.AlignmentFlag.AlignTop)
            now = self._words.value(getattr(self._now, field.name)) if self._now else then
            if now != then:
                grid.addWidget(self._below(field, then, now), 2 * place + 1, 1)
        self._add(grid, 2 * len(FIELDS), tr("As printed"), self._words.status_text(self._row.state))
        grid.setRowStretch(2 * len(FIELDS) + 1, 1)
        return made

    @staticmethod
    def _add(grid: QGridLayout, place: int, name: str, text: str) -> None:
        caption = label(name, "small")
        caption.setContentsMargins(0, 2, 0, 0)  # level with the larger text beside it
        grid.addWidget(caption, place, 0, Qt.AlignmentFlag.AlignTop)
        value = label(shortened(text) or "—", "" if text else "dim", wrap=True, selectable=bool(text))
        value.setAccessibleName(name)
        grid.addWidget(value, place, 1, Qt.AlignmentFlag.AlignTop)

    def _copying(self, field: Field) -> QWidget:
        text = shown(getattr(self._row.state, field.name))
        made = button(tr("Copy"), lambda: QGuiApplication.clipboard().setText(text), "link")
        made.setAccessibleName(tr("Copy: {field}", field=tr(field.label)))
        return made

    def _below(self, field: Field, then: str, now: str) -> QWidget:
        """What was written since, and the way back."""
        made = QWidget()
        layout = column(made, gap=4)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.addWidget(label(tr("Changed since:"), "small"))
        layout.addWidget(DifferenceLabel(condensed(word_differences(then, now)), self._theme))
        if self._restore:
            back = LinkButton(tr("Bring this text back"), lambda: self._bring_text_back(field.name))
            back.setAccessibleName(tr("Bring this text back: {field}", field=tr(field.label)))
            layout.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        return made
