"""What changed in an update, a block an action, with the warnings about its intro above."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.actions import FIELD_LABELS
from app.domain.changes import ActionChange, ChangeSet, told
from app.domain.differences import word_differences
from app.domain.sentences import Sentence
from app.domain.wordings import Wording
from app.ui.controls import column, label
from app.ui.difference_label import DifferenceLabel
from app.ui.theme import Theme
from app.ui.translation import said

_MOST_ACTIONS = 100


class ChangesView(QWidget):
    """Computed, never typed: shown beside the preview."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layout = column(self, gap=8)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme from the next changes on."""
        self._theme = theme

    def show_changes(
        self, changes: ChangeSet, words: Wording, warnings: Sequence[Sentence], *, draft: bool, named: bool = False
    ) -> None:
        """Shows what differs, with what is to be said about a draft's intro."""
        self._words = words
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if draft:
            self._layout.addWidget(label("Checks", "caption"))
            for warning in warnings:
                self._layout.addWidget(label(f"⚠  {said(warning)}", "warning", wrap=True))
            if not warnings and named:
                self._layout.addWidget(label("✓  The intro names the actions that it should.", "good", wrap=True))
            elif not named:
                self._layout.addWidget(label("The intro names no action.", "dim", wrap=True))
            self._layout.addSpacing(8)
        self._layout.addWidget(label("First update" if changes.first else "Changed", "caption"))
        self._list(changes)
        self._layout.addStretch(1)

    def _list(self, changes: ChangeSet) -> None:
        if not changes.numbers:
            self._layout.addWidget(label("No action changed.", "dim"))
        whole = dict(changes.split)
        for number in changes.numbers[:_MOST_ACTIONS]:
            change = changes.of(number)
            notes = []
            if number in changes.added:
                origin = next((one for one, parts in whole.items() if number in parts), None)
                notes.append(f"new, split from #{origin}" if origin is not None else "new")
            if number in whole:
                notes.append("split: see " + ", ".join(f"#{part}" for part in whole[number]))
            if number in changes.removed:
                notes.append("no longer in the table")
            self._layout.addWidget(self._block(number, notes, change))
        if len(changes.numbers) > _MOST_ACTIONS:
            self._layout.addWidget(label(f"and {len(changes.numbers) - _MOST_ACTIONS:,} more", "dim"))

    def _block(self, number: int, notes: Sequence[str], change: ActionChange | None) -> QWidget:
        made = QWidget()
        block = column(made, gap=2)
        block.setContentsMargins(0, 4, 0, 8)
        said = " · ".join([f"#{number}", *notes])
        block.addWidget(label(said, "strong", wrap=True))
        fields = told(change.fields) if change else ()
        for item in fields:
            block.addWidget(label(FIELD_LABELS[item.field], "small"))
            pieces = word_differences(self._words.value(item.old), self._words.value(item.new))
            block.addWidget(DifferenceLabel(pieces, self._theme))
        return made
