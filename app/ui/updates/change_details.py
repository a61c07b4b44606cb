"""One saved change, issued update or save of evidence in full, with what was taken out and put in, word by word."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.actions import FIELD_LABELS
from app.domain.changes import told
from app.domain.differences import word_differences
from app.domain.log import LoggedChange, LoggedEvidence, LoggedUpdate
from app.domain.previews import harmless
from app.domain.wordings import wording
from app.ui.evidence.evidence_words import kind_text, save_text, title_text
from app.ui.evidence.saves_words import save_words
from app.ui.plans.all_changes_model import Entry, what
from app.ui.widgets.controls import button, column, label, panel, scrolled, shortened
from app.ui.widgets.difference_label import DifferenceLabel
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import day_text, moment_text, tr

_MOST_OF_TEXT = 2_000


class ChangeDetails(QWidget):
    """Rebuilt for each entry; its button leads there."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entry: Entry | None = None
        frame = panel()
        column(self, gap=0).addWidget(frame)
        outer = column(frame, margin=1, gap=0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 16, 16, 0)
        self._plan = label("", "caption", wrap=True)
        self._go = button("", lambda: self.wanted.emit(self._entry))
        head.addWidget(self._plan, 1)
        head.addWidget(self._go)
        outer.addLayout(head)
        self._content = QWidget()
        self._layout = column(self._content, margin=16, gap=8)
        self._layout.setContentsMargins(16, 8, 16, 16)
        area = scrolled(self._content)
        area.setAccessibleName(tr("The chosen change"))
        outer.addWidget(area, 1)
        self.show_entry(None)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme
        self.show_entry(self._entry)

    def show_entry(self, entry: Entry | None) -> None:
        """Shows an entry, or how to choose one."""
        self._entry = entry
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._go.setVisible(entry is not None)
        self._plan.setText("")
        if entry is None:
            says = label(tr("Choose a line to see what was taken out and put in."), "dim", wrap=True)
            self._layout.addWidget(says)
        elif isinstance(entry, LoggedUpdate):
            self._show_update(entry)
        elif isinstance(entry, LoggedEvidence):
            self._show_evidence(entry)
        else:
            self._show_change(entry)
        self._layout.addStretch(1)

    def _show_update(self, entry: LoggedUpdate) -> None:
        update = entry.update
        title = tr("Update {number}, dated {day}", number=update.number, day=day_text(update.dated))
        self._head(entry.plan, title, f"{moment_text(update.issued_at)} · {update.author}")
        for text in (update.announcement, update.intro):
            if text:
                self._layout.addWidget(label(shortened(text, _MOST_OF_TEXT), wrap=True))
        for one in update.overrides:
            block = _block(self._layout)
            block.addWidget(label(tr("Overridden"), "caption"))
            block.addWidget(label(shortened(one.sentence, _MOST_OF_TEXT), wrap=True))
            block.addWidget(label(tr("Reason: {reason}", reason=one.reason), "dim", wrap=True))
        self._go.setText(tr("Go to the update"))

    def _show_evidence(self, entry: LoggedEvidence) -> None:
        item = entry.item
        self._head(entry.plan, f"#{item.action}  {title_text(item)}", save_text(item))
        self._layout.addWidget(label(save_words(item, entry.before), "strong", wrap=True))
        for caption, text in ((tr("What it proves"), item.proves), (kind_text(item), item.text)):
            if text:
                block = _block(self._layout)
                block.addWidget(label(caption, "caption"))
                block.addWidget(label(shortened(harmless(text), _MOST_OF_TEXT), wrap=True))
        self._go.setText(tr("Go to action #{number}", number=item.action))

    def _show_change(self, entry: LoggedChange) -> None:
        row, words = entry.revision, wording(entry.wording)
        said = tr("revision {number} · {when} · {who}", number=row.ordinal, when=moment_text(row.at), who=row.author)
        self._head(entry.plan, f"#{row.number}  {shortened(' '.join(row.state.action.split()), 160)}", said)
        if row.reason:
            self._layout.addWidget(label(tr("Reason: {reason}", reason=row.reason), "dim", wrap=True))
        fields = told(entry.fields)
        if not fields:
            self._layout.addWidget(label(what(entry), "strong", wrap=True))
        for change in fields:
            pieces = word_differences(words.value(change.old), words.value(change.new))
            block = _block(self._layout)
            block.addWidget(label(tr(FIELD_LABELS[change.field]), "caption"))
            block.addWidget(DifferenceLabel(pieces, self._theme))
        self._go.setText(tr("Go to action #{number}", number=row.number))

    def _head(self, plan: str, title: str, said: str) -> None:
        self._plan.setText(plan)
        self._layout.addWidget(label(title, "heading", wrap=True))
        self._layout.addWidget(label(said, "dim", wrap=True))


def _block(layout: QVBoxLayout) -> QVBoxLayout:
    """A widget of its own for a field, so that all of it goes when another entry is shown."""
    made = QWidget()
    layout.addWidget(made)
    return column(made, gap=4)
