"""A line above the pages that says what is due soon or past, with a list where that is several things."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QMenu, QPushButton

from app.ui.widgets.controls import button, command, label
from app.ui.widgets.translation import plural, tr

if TYPE_CHECKING:
    from app.domain.reminders import Reminder

_MOST_LINES = 4
_END = Qt.AlignmentFlag.AlignTrailing


@dataclass(frozen=True, slots=True)
class Told:
    """A reminder and the words for it, empty for what is only counted."""

    reminder: Reminder
    words: str
    is_overdue: bool


class RemindersNotice(QFrame):
    """It stays until it is answered; each answer is about one reminder or about all that are told."""

    show_wanted = Signal(object)
    all_wanted = Signal()
    later = Signal(object)
    dismissed = Signal(object)
    stopped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reminders")
        self.setAccessibleName(tr("Reminders"))
        self._told: tuple[Told, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(24, 8, 16, 8)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self.hide()

    def text(self) -> str:
        """What it says now, a line for each part."""
        return "" if self.isHidden() else self.accessibleDescription()

    def tell(self, told: Sequence[Told], summary: str) -> None:
        """Says these, under a summary where they are several; with nothing to say nothing any more."""
        if tuple(told) == self._told:
            return
        before = {one.reminder.key for one in self._told}
        self._told = tuple(told)
        lines = [one.words for one in told if one.words]
        self.setAccessibleDescription("\n".join([summary, *lines] if len(told) > 1 else lines))
        self._clear()
        self._fill(summary)
        self.setVisible(bool(told))
        if any(one.reminder.key not in before for one in told):
            self._announce(summary if len(told) > 1 else lines[0])

    def _announce(self, said: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            assert widget is not None
            widget.hide()
            widget.deleteLater()

    def _fill(self, summary: str) -> None:
        several, row = len(self._told) > 1, 0
        if several:
            every = [one.reminder for one in self._told]
            self._add(0, label(summary, "strong", wrap=True, selectable=True), None, every, tr("all reminders"))
            row = 1
        shown = self._told if len(self._told) <= _MOST_LINES else self._told[: _MOST_LINES - 1]
        for one in shown:
            show = button(tr("Show"), partial(self.show_wanted.emit, one.reminder), "quiet")
            said = label(one.words, "overdue" if one.is_overdue else "", wrap=True, selectable=True)
            self._add(row, said, show, [one.reminder], one.words)
            row += 1
        rest = len(self._told) - len(shown)
        if rest:
            self._grid.addWidget(label(plural("and {count} more", "and {count} more", rest), "dim"), row, 0)
            self._grid.addWidget(button(tr("Show all"), self.all_wanted.emit, "quiet"), row, 1, 1, 3, _END)

    def _add(self, row: int, said: QLabel, show: QPushButton | None, of: list[Reminder], what: str) -> None:
        """A line with its answers; `what` tells those who hear the buttons what they are about."""
        dismiss = button(tr("Dismiss"), partial(self.dismissed.emit, of), "quiet")
        dismiss.setToolTip(tr("Reminds you when fewer days are left, and when it is overdue"))
        self._grid.addWidget(said, row, 0)
        later = self._later_button(of)
        for place, made in enumerate((show, later, dismiss), 1):
            if made is not None:
                made.setAccessibleName(tr("{answer}: {what}", answer=made.text(), what=what))
                self._grid.addWidget(made, row, place, Qt.AlignmentFlag.AlignVCenter)
        later.setText(f"{later.text()} ▾")

    def _later_button(self, of: list[Reminder]) -> QPushButton:
        made = button(tr("Later"), None, "quiet")
        menu = QMenu(made)
        for entry in (
            command(tr("Remind me &tomorrow"), partial(self.later.emit, of)),
            command(tr("&Don't remind me of this again"), partial(self.stopped.emit, of)),
        ):
            entry.setParent(menu)
            menu.addAction(entry)
        made.setMenu(menu)
        return made
