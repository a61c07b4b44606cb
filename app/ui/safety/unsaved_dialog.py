"""Texts that were typed and not saved, each beside what stands there now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLineEdit, QWidget

from app.domain.errors import UserError
from app.ui.table.compared_texts import ComparedTexts, Side
from app.ui.widgets.controls import PlainEditor, button, column, label, panel, scrolled, shortened
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import said, tr

if TYPE_CHECKING:
    from app.domain.conflicts import Conflict
    from app.ui.safety.unsaved_words import Offer


_Act = Callable[["UnsavedPanel"], object]


class UnsavedPanel(QWidget):
    """One offer: what stands now, what was typed, what will be saved, and what to do."""

    def __init__(self, offer: Offer, title: str, note: str, theme: Theme) -> None:
        super().__init__()
        self.offer = offer
        self.conflict: Conflict | None = None
        self.result: PlainEditor | None = None
        self.reason = QLineEdit()
        self._theme = theme
        frame = panel()
        column(self, gap=0).addWidget(frame)
        self.body = column(frame, margin=16, gap=8)
        self.body.addWidget(label(title, "strong", wrap=True))
        self.body.addWidget(label(note, "small", wrap=True))
        self._error = label("", "error", wrap=True)
        self._error.hide()

    def compare(self, conflict: Conflict) -> None:
        """Shows the text beside what the action says now; a text that others changed since is shown as it was, too."""
        self.conflict = conflict
        sides = [Side(tr("As it stands now"), conflict.author, conflict.before, conflict.theirs)]
        if conflict.is_real and conflict.author:
            warning = tr("{who} changed this text after you began to write.", who=conflict.author)
            self.body.addWidget(label(warning, "warning", wrap=True))
            sides.insert(0, Side(tr("As it was when you began"), "", conflict.before, conflict.before))
        sides.append(Side(tr("What you typed"), "", conflict.before, conflict.mine))
        self.body.addWidget(ComparedTexts(sides, self._theme))
        self.body.addWidget(label(tr("What will be saved"), "caption"))
        self.result = PlainEditor(conflict.mine, enter_breaks=True)
        self.result.setAccessibleName(tr("What will be saved"))
        self.result.setFixedHeight(round(self._theme.text_size * 6))
        self.result.refused.connect(self.refuse)
        self.body.addWidget(self.result)
        self.reason.setPlaceholderText(tr("Reason (optional)"))
        self.reason.setAccessibleName(tr("Reason"))
        self.body.addWidget(self.reason)

    def show_texts(self) -> None:
        """Shows the texts of a dialog, or of what is gone, as they were typed."""
        for text in self.offer.texts:
            shown = label(shortened(text.text), wrap=True, selectable=True)
            self.body.addWidget(shown)

    def finish(self, put_back: _Act | None, forget: _Act) -> None:
        """Adds the buttons; without `put_back` there is no place left for the text."""
        self.body.addWidget(self._error)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(tr("Copy"), self._copy, "quiet", "copy"))
        row.addWidget(button(tr("Forget…"), lambda: forget(self), "quiet"))
        if put_back is not None:
            row.addWidget(button(tr("Put it back"), lambda: self._try(put_back), "primary"))
        self.body.addLayout(row)

    def refuse(self, sentence: str) -> None:
        """Says what is wrong beside the text."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def _try(self, wish: _Act) -> None:
        self.refuse("")
        try:
            wish(self)
        except UserError as error:
            self.refuse(said(error))

    def _copy(self) -> None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText("\n\n".join(text.text for text in self.offer.texts))


class UnsavedDialog(QDialog):
    """Lists all offers; it closes when each of them has its answer. Esc leaves them for later."""

    def __init__(self, panels: Sequence[UnsavedPanel], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What was not saved"))
        self.resize(880, 640)
        self.panels = list(panels)
        layout = column(self, margin=24, gap=16)
        layout.addWidget(label(tr("What was not saved"), "heading"))
        about = tr("You typed this, and it was neither saved nor given up. Nothing here is in the plan yet.")
        layout.addWidget(label(about, "dim", wrap=True))
        content = QWidget()
        listed = column(content, gap=16)
        for made in self.panels:
            listed.addWidget(made)
        listed.addStretch(1)
        listed.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(scrolled(content), 1)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Later"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def answered(self, one: UnsavedPanel) -> None:
        """Takes an offer away that was put back or forgotten."""
        self.panels.remove(one)
        one.hide()
        one.deleteLater()
        if not self.panels:
            self.accept()
