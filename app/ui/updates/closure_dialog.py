"""Writing the closure report, with the comment as Bugzilla will show it beside the texts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, fields
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.errors import UserError
from app.services.closures import Closure, labels
from app.services.exports import shown
from app.ui.plans.moment_field import MomentField
from app.ui.updates.comment_view import CommentView
from app.ui.widgets.controls import button, label
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import said, tr

if TYPE_CHECKING:
    from app.services.closures import ClosureReport


class ClosureDialog(FormDialog):
    """Four texts in the prescribed form; agreeing copies the comment. What was typed is kept either way.

    `post` is told the day or the moment at which the report was posted, empty for now; `reported` is what is known.
    """

    def __init__(
        self,
        closure: Closure,
        write: Callable[[Closure], ClosureReport],
        theme: Theme,
        parent: QWidget | None = None,
        post: Callable[[str], object] = lambda _when: None,
        reported: str = "",
    ) -> None:
        about = tr("Its form is prescribed. A part that you leave empty says N/A. Your texts are kept in the plan.")
        super().__init__(tr("Closure report"), about, tr("Copy for Bugzilla"), parent)
        self.setMinimumWidth(760)
        self._write = write
        said = asdict(closure)
        self.editors = {
            field.name: self.text_field(labels()[field.name], said[field.name], 60) for field in fields(Closure)
        }
        self._warning = label("", "warning", wrap=True)
        self.preview = CommentView(theme)
        self.preview.setMinimumHeight(150)
        self.body.addWidget(label(tr("As Bugzilla will show it"), "caption"))
        self.body.addWidget(self.preview, 1)
        self.body.addWidget(self._warning)
        self._post, self.is_posted = post, False
        self.posted = MomentField(reported)
        self.body.addLayout(self._posting())
        for editor in self.editors.values():
            editor.textChanged.connect(self._show)
        self.finish(lambda: None)
        self._show()

    def _posting(self) -> QHBoxLayout:
        """Where one says that the report is out: from then on no update is owed."""
        row = QHBoxLayout()
        row.setSpacing(8)
        caption = label(tr("Posted (empty: now)"))
        caption.setContentsMargins(0, 6, 0, 0)
        self.posted.setAccessibleName(caption.text())
        self.posted_button = button(tr("The report is posted"), self._tell_posted)
        row.addWidget(caption, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.posted, 1)
        row.addWidget(self.posted_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _tell_posted(self) -> None:
        try:
            self._post(self.posted.text())
        except UserError as error:
            self.refuse(said(error))
            return
        self.is_posted = True
        self.accept()

    def closure(self) -> Closure:
        """What was typed; looking at a text changes nothing of it."""
        untouched = {name: editor.given for name, editor in self.editors.items() if editor.exact_text() == editor.given}
        return Closure(**{name: self.text_of(editor) for name, editor in self.editors.items()} | untouched)

    def text(self) -> str:
        """The comment as it stands."""
        return self._write(self.closure()).text

    def _show(self) -> None:
        report = self._write(self.closure())
        self.preview.show_parts(shown(report.text))
        self._warning.setText("\n".join(map(said, report.warnings)))
        self._warning.setVisible(bool(report.warnings))
