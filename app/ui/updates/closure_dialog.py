"""Writing the closure report, with the comment as Bugzilla will show it beside the texts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, fields
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.services.closures import Closure, labels
from app.services.exports import shown
from app.ui.updates.comment_view import CommentView
from app.ui.widgets.controls import label
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import said, tr

if TYPE_CHECKING:
    from app.services.closures import ClosureReport


class ClosureDialog(FormDialog):
    """Four texts in the prescribed form; agreeing copies the comment. What was typed is kept either way."""

    def __init__(
        self,
        closure: Closure,
        write: Callable[[Closure], ClosureReport],
        theme: Theme,
        parent: QWidget | None = None,
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
        for editor in self.editors.values():
            editor.textChanged.connect(self._show)
        self.finish(lambda: None)
        self._show()

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
