"""A line above the pages that says what is most urgent of what is due; where that is more, it unfolds to a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QMenu, QPushButton

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
        self._summary = ""
        self.is_unfolded = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 8, 16, 8)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self.hide()

    def text(self) -> str:
        """What it says now, a line for each part."""
        return "" if self.isHidden() else self.accessibleDescription()

    def tell(self, told: Sequence[Told], summary: str) -> None:
        """Says these, the most urgent first, with a summary for where all are listed; nothing where nothing is due."""
        if tuple(told) == self._told:
            return
        before = {one.reminder.key for one in self._told}
        self._told, self._summary = tuple(told), summary
        lines = [one.words for one in told if one.words]
        self.setAccessibleDescription("\n".join([summary, *lines] if len(told) > 1 else lines))
        self._show()
        self.setVisible(bool(told))
        if any(one.reminder.key not in before for one in told):
            self._announce(summary if len(told) > 1 else lines[0])

    def unfold(self, wanted: bool) -> None:
        """Lists all of them under their summary, or only the most urgent one."""
        self.is_unfolded = wanted
        self._show()

    def _show(self) -> None:
        """Writes the lines anew; the keyboard stays here if it was."""
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self.isAncestorOf(focused)
        self._clear()
        self.is_unfolded = self.is_unfolded and len(self._told) > 1
        if self.is_unfolded:
            self._list()
        elif self._told:
            self._add(0, self._told[0])
        if len(self._told) > 1:
            self._add_toggle()
        if had_keyboard:
            self._focus()

    def _focus(self) -> None:
        """The keyboard goes to the first button of the first line."""
        for column in (1, 2):
            item = self._grid.itemAtPosition(0, column)
            made = item.widget() if item is not None else None
            if made is not None:
                made.show()  # what is new is hidden until it is laid out, and takes no keyboard
                made.setFocus()
                return

    def _announce(self, said: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            assert widget is not None
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()

    def _add_toggle(self) -> None:
        rest = len(self._told) - 1
        said = tr("Show less") if self.is_unfolded else plural("and {count} more", "and {count} more", rest)
        toggle = button(
            f"{said} {'▴' if self.is_unfolded else '▾'}", lambda: self.unfold(not self.is_unfolded), "quiet"
        )
        toggle.setAccessibleName(said)
        self._grid.addWidget(toggle, 0, 1, Qt.AlignmentFlag.AlignVCenter)

    def _list(self) -> None:
        every = [one.reminder for one in self._told]
        self._say(0, self._summary, "strong")
        self._add_answers(0, every, tr("all reminders"))
        shown = self._told if len(self._told) <= _MOST_LINES else self._told[: _MOST_LINES - 1]
        for row, one in enumerate(shown, 1):
            self._add(row, one)
        rest, row = len(self._told) - len(shown), len(shown) + 1
        if rest:
            self._say(row, plural("and {count} more", "and {count} more", rest), "dim")
            self._grid.addWidget(button(tr("Show all"), self.all_wanted.emit, "quiet"), row, 1, 1, 4, _END)

    def _say(self, row: int, words: str, role: str) -> None:
        """Words that begin where the page's do, in either direction."""
        made = label(words, role, wrap=True)
        made.setContentsMargins(8, 0, 8, 0)
        self._grid.addWidget(made, row, 0)

    def _add(self, row: int, one: Told) -> None:
        """One reminder with its answers."""
        self._say(row, one.words, "overdue" if one.is_overdue else "")
        show = button(tr("Show"), partial(self.show_wanted.emit, one.reminder), "quiet")
        self._add_answers(row, [one.reminder], one.words, show)

    def _add_answers(self, row: int, of: list[Reminder], what: str, show: QPushButton | None = None) -> None:
        """The answers at the end of a line; `what` tells those who hear the buttons what they are about."""
        dismiss = button(tr("Dismiss"), partial(self.dismissed.emit, of), "quiet")
        dismiss.setToolTip(tr("Reminds you when fewer days are left, and when it is overdue"))
        later = self._later_button(of)
        for place, made in enumerate((show, later, dismiss), 2):
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
