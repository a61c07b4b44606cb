"""What the table compares the plan with, and the button that chooses it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from app.domain.bases import LAST, Base
from app.domain.changes import NO_CHANGES, ChangeSet
from app.domain.errors import UserError
from app.ui.desk import Desk
from app.ui.widgets.controls import button, command
from app.ui.widgets.translation import day_text, tr

if TYPE_CHECKING:
    from app.domain.updates import IssuedUpdate

_MOST_OFFERED = 12


class Comparing(QObject):
    """Holds the base, and computes what changed since; the last issued update is what the draft knows already."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.base = LAST
        self.changes: ChangeSet = NO_CHANGES
        self.button = button("", None, "quiet")
        self.menu = QMenu(self.button)
        self.menu.setTitle(tr("Co&mpared with"))
        self.menu.aboutToShow.connect(self._fill)
        self._entries: list[QAction] = []
        self._other = command(tr("How it stood on a &day…"), self._ask_day)
        self._group = QActionGroup(self)
        self.button.setMenu(self.menu)
        self.button.setAccessibleName(tr("What the table is compared with"))

    def choose(self, base: Base) -> None:
        """Compares with something else from now on."""
        earlier, self.base = self.base, base
        if not self._desk.attempt(self.refresh):
            self.base = earlier
            self.refresh()
        self.changed.emit()

    def start(self) -> None:
        """Compares another plan with its last issued update."""
        self.base = LAST

    def refresh(self) -> None:
        """Computes what changed; a UserError where there is nothing to compare with."""
        desk = self._desk
        if desk.draft is None or desk.workspace is None or desk.plan is None:
            self.changes = NO_CHANGES
            return
        if self.base.is_last:
            self.changes = desk.draft.changes
        else:
            self.changes = desk.workspace.bases.since(desk.plan.id, self.base, desk.rows)
        self.button.setText(f"{self.since_words()} ▾")
        self.button.setEnabled(not (self.base.is_last and self.changes.first))

    def since_words(self) -> str:
        """What is compared with, as "Since update 4"."""
        if self.base.day is not None:
            return tr("Since {day}", day=day_text(self.base.day))
        draft = self._desk.draft
        last = draft.edition.number - 1 if draft else 0
        number = self.base.update or last
        return tr("Since update {number}", number=number) if number else tr("Nothing issued yet")

    def _fill(self) -> None:
        wanted = self._offers()
        if [(entry.text(), entry.data()) for entry in self._entries] != wanted:
            for earlier in self._entries:
                self._group.removeAction(earlier)
                earlier.deleteLater()
            self.menu.clear()
            self._entries = [self._added(text, base) for text, base in wanted]
            self.menu.addSeparator()
            self.menu.addAction(self._other)
        for entry in self._entries:
            entry.setChecked(entry.data() == self.base)

    def _offers(self) -> list[tuple[str, Base]]:
        desk = self._desk
        if desk.workspace is None or desk.plan is None:
            return []
        issued = desk.workspace.updates.issued(desk.plan.id)
        found = [(tr("Since the last issued update"), LAST)]
        found += [(_named(update), Base(update=update.number)) for update in reversed(issued[-_MOST_OFFERED:])]
        return [*found, (day_text(self.base.day), self.base)] if self.base.day is not None else found

    def _added(self, text: str, base: Base) -> QAction:
        entry = command(text, lambda: self.choose(base))
        entry.setCheckable(True)
        entry.setData(base)
        self._group.addAction(entry)
        self.menu.addAction(entry)
        return entry

    def _ask_day(self) -> None:
        from app.ui.widgets.day_dialog import DayDialog

        assert self._desk.workspace is not None
        before = self._desk.workspace.today - timedelta(days=7)
        DayDialog(self.base.day or before, lambda day: self._compare_with(Base(day=day)), self.button.window()).exec()

    def _compare_with(self, base: Base) -> None:
        earlier, self.base = self.base, base
        try:
            self.refresh()
        except UserError:
            self.base = earlier
            self.refresh()
            raise
        self.changed.emit()


def _named(update: IssuedUpdate) -> str:
    return tr("Since update {number} · {day}", number=update.number, day=day_text(update.dated))
