"""What to look at before an update is issued: cards by how much they weigh, the worst first."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.checks.check import Finding, Level
from app.domain.overrides import Override
from app.ui.updates.finding_card import FindingCard, OverrideCard
from app.ui.widgets.controls import column, label
from app.ui.widgets.editing import edits, may_edit, switch_editing
from app.ui.widgets.link_button import LinkButton
from app.ui.widgets.translation import plural, tr

# As many of a level as can be read at once.
_MOST_CARDS = 8


class ChecksView(QWidget):
    """Shows findings of the draft, or what was overridden in an issued update."""

    action_wanted = Signal(int)
    switched_off = Signal(str)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = column(self, gap=8)
        self._shown: object = None
        self.cards: list[FindingCard] = []

    def show_findings(self, found: Sequence[Finding], *, right: str = "", note: str = "") -> None:
        """Shows what was found; `right` says what is as it should be, `note` what is neither."""
        if not self._is_other(("draft", tuple(found), right, note)):
            return
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(tr("Checks before publishing"), "caption", wrap=True), 1)
        row.addWidget(edits(LinkButton(tr("All checks…"), self.all_wanted.emit)))
        self._layout.addWidget(head)
        for level in Level:
            self._show_level(level, [one for one in found if one.level is level])
        for role, sign, text in (("good", "✓", right), ("note", "·", note)):
            if text:
                self._layout.addWidget(label(f"{sign}  {text}", role, wrap=True))
        switch_editing(self, closed=not may_edit(self))

    def show_overrides(self, overrides: Sequence[Override]) -> None:
        """Shows what checks had against an update that was issued; nothing where that is nothing."""
        if not self._is_other(("issued", tuple(overrides))) or not overrides:
            return
        self._layout.addWidget(label(tr("Issued although a check called it an error"), "caption", wrap=True))
        for override in overrides:
            self._layout.addWidget(OverrideCard(override))

    def go_in(self) -> None:
        """Gives the keyboard to the first link."""
        first = next((link for link in self.findChildren(LinkButton) if link.isVisible()), None)
        if first is not None:
            first.setFocus()

    def _is_other(self, asked: object) -> bool:
        """Clears the view where it has to show something else."""
        if asked == self._shown:
            return False
        self._shown, self.cards = asked, []
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        return True

    def _show_level(self, level: Level, found: Sequence[Finding]) -> None:
        if not found:
            return
        self._layout.addWidget(label(_heading(level, len(found)), "small", wrap=True))
        for finding in found[:_MOST_CARDS]:
            card = FindingCard(finding, self.action_wanted.emit, self.switched_off.emit)
            self.cards.append(card)
            self._layout.addWidget(card)
        more = len(found) - _MOST_CARDS
        if more > 0:
            said = plural("and {count} more like this", "and {count} more like these", more)
            self._layout.addWidget(label(said, "dim"))


def _heading(level: Level, count: int) -> str:
    if level is Level.ERROR:
        return plural("{count} error: mend it, or give a reason", "{count} errors: mend them, or give a reason", count)
    if level is Level.WARNING:
        return plural("{count} warning: look at it", "{count} warnings: look at them", count)
    return plural("{count} hint", "{count} hints", count)
