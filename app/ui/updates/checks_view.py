"""What to look at before an update is issued: calm cards with a sign and words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.domain.checks.check import Finding, Level
from app.ui.widgets.controls import column, label
from app.ui.widgets.translation import plural, said, tr

_MOST_CARDS = 8
# The sign says it without the colour.
_SIGNS = {"error": "✕", "warning": "⚠", "good": "✓", "note": "·"}


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. `tone` is error, warning, good or note."""

    tone: str
    text: str

    @property
    def is_open(self) -> bool:
        """True where there is something to mend, or to decide."""
        return self.tone in ("error", "warning")


_TONES = {Level.ERROR: "error", Level.WARNING: "warning", Level.HINT: "note"}


def checks(findings: Sequence[Finding], *, named: bool, first: bool) -> list[Check]:
    """What is to be said of a draft; `named` tells whether its intro names any action."""
    found = [Check(_TONES[one.level], said(one.sentence)) for one in findings]
    wrong = any(one.check.name.startswith("intro-") for one in findings)
    if first:
        if not found:
            found.append(Check("good", tr("Nothing speaks against publishing this plan for the first time.")))
    elif named and not wrong:
        found.append(Check("good", tr("The intro names exactly the actions that changed.")))
    elif not named:
        found.append(Check("note", tr("The intro names no action; the announcement names all that changed.")))
    return found


class ChecksView(QWidget):
    """A card a check; the worst stand first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = column(self, gap=8)
        self._shown: list[Check] | None = None

    def show_checks(self, found: Sequence[Check]) -> None:
        """Shows other checks, as many as can be read at once."""
        if list(found) == self._shown:
            return
        self._shown = list(found)
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._layout.addWidget(label(tr("Checks before publishing"), "caption"))
        names = {"error": tr("Wrong"), "warning": tr("Look at this"), "good": tr("Right"), "note": tr("Note")}
        for check in found[:_MOST_CARDS]:
            card = label(f"{_SIGNS[check.tone]}  {check.text}", check.tone, wrap=True)
            card.setAccessibleName(f"{names[check.tone]}: {check.text}")
            self._layout.addWidget(card)
        if len(found) > _MOST_CARDS:
            more = len(found) - _MOST_CARDS
            self._layout.addWidget(
                label(plural("and {count} more like this", "and {count} more like these", more), "dim")
            )
