"""Looks for what an action leans on and for what leans on it, a few rows at a time, so that nobody waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.links import links
from app.domain.references import LEANING, leanings, named_by, references
from app.domain.values import shown
from app.ui.action.references_view import Named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.revisions import Revision
    from app.ui.action.known_histories import KnownHistories
    from app.ui.desk import Desk

_AT_ONCE = 200
_MOST_READ = 40


class NamedActions(QObject):
    """`found` tells that `result` holds for `row`: first what it names, then also what names it."""

    found = Signal()

    def __init__(self, desk: Desk, known: KnownHistories, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._known = desk, known
        self.row: Revision | None = None
        self.result = Named()
        self.heads: dict[int, Revision] = {}
        self._named: dict[int, frozenset[int]] = {}  # by revision, which never changes
        self._work: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        desk.file_opened.connect(self._named.clear)

    def look(self, row: Revision) -> None:
        """Begins to look, and gives up what was looked for before."""
        self.row = row
        self.heads = {one.number: one for one in self._desk.rows}
        self.result = self._leaning(row)
        self._work = self._search(row)
        self._go_on()
        if self._work is not None:
            self.found.emit()
            self._timer.start(0)

    def _leaning(self, row: Revision) -> Named:
        plan = self._desk.plan
        text = "\n\n".join(shown(getattr(row.state, name)) for name in LEANING)
        numbers = list(dict.fromkeys(one.number for one in references(text)))[:_MOST_READ]
        histories = {n: self._known.of(self.heads[n]) for n in numbers if n in self.heads}
        leaning = leanings(self._known.of(row), self.heads, histories) if numbers else ()
        return Named(leaning, (), links(text, plan.details.url if plan else ""))

    def _go_on(self) -> None:
        if self._work is not None and next(self._work, self) is self:
            self._work = None
            self._timer.stop()
            self.found.emit()

    def _search(self, row: Revision) -> Iterator[None]:
        naming = []
        for place, other in enumerate(self._desk.rows, 1):
            if other.seq not in self._named:
                self._named[other.seq] = frozenset(named_by(other.state))
            if row.number in self._named[other.seq] and other.number != row.number:
                naming.append(other.number)
            if place % _AT_ONCE == 0:
                yield
        self.result = Named(self.result.leanings, tuple(naming), self.result.links)
