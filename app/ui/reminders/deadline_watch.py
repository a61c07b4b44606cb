"""Looks at a file's deadlines from time to time, off the window's thread, also while the window is closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import UserError
from app.ui.later import Later
from app.ui.widgets.translation import said

if TYPE_CHECKING:
    from app.services.calendar import CalendarFile
    from app.services.reminders import Look
    from app.ui.desk import Desk

_SOON_MS = 1_500  # after a change, when nothing else changes meanwhile
_AGAIN_MS = 5 * 60_000


@dataclass(frozen=True, slots=True)
class Seen:
    """What came of one look: the deadlines or why they can't be read; and why the calendar can't be renewed."""

    look: Look | None
    failure: UserError | None
    calendar_path: Path | None
    calendar: CalendarFile | None
    calendar_failure: UserError | None


class DeadlineWatch(QObject):
    """Reads the file on its own and gives it back at once, so nothing waits for it and nothing is held."""

    looked = Signal(object)
    failed = Signal(str)
    calendar_told = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.left: Path | None = None  # the file of a window that was closed into the tray
        self.calendar_of: Callable[[Path], Path | None] = lambda _path: None
        self._renewed: dict[Path, CalendarFile | None] = {}
        self._later: Later | None = None
        self.soon, self._again = QTimer(self), QTimer(self)
        self.soon.setSingleShot(True)
        self.soon.setInterval(_SOON_MS)
        self._again.setInterval(_AGAIN_MS)
        self.soon.timeout.connect(self.look)
        self._again.timeout.connect(self.look)
        desk.plans_changed.connect(self.soon.start)
        self._again.start()

    def now(self) -> datetime:
        """The time of the open file; without one, the machine's."""
        if self._desk.workspace is not None:
            return self._desk.workspace.now
        from app.services.workspace import utc_now

        return utc_now()

    def look(self) -> None:
        """Looks at once; what comes of it is told by a signal."""
        path = self._desk.workspace.path if self._desk.workspace is not None else self.left
        if path is None:
            return
        if self._later is None:
            self._later = Later(self)
            self._later.made.connect(self._tell)
        calendar = self.calendar_of(path)
        known = self._renewed.get(calendar) if calendar is not None else None
        self._later.make(partial(_seen, path, self.now(), calendar, known))

    def end(self) -> None:
        """Looks no more."""
        self.left = None
        self.soon.stop()
        self._again.stop()
        if self._later is not None:
            self._later.drop()

    def _tell(self, seen: Seen) -> None:
        if seen.look is not None:
            self.looked.emit(seen.look)
        if seen.failure is not None:
            self.failed.emit(said(seen.failure))
        if seen.calendar_path is not None:
            self._renewed = {seen.calendar_path: seen.calendar}
        self.calendar_told.emit(seen.calendar_failure)


def _seen(path: Path, now: datetime, calendar: Path | None, known: CalendarFile | None) -> Seen:
    """Runs in a worker thread."""
    from app.services.calendar import renew_at
    from app.services.reminders import look_at

    try:
        look = look_at(path, lambda: now)
    except UserError as error:
        return Seen(None, error, None, None, None)
    try:
        made = renew_at(path, lambda: now, calendar, known) if calendar is not None else None
    except UserError as error:
        return Seen(look, None, calendar, None, error)
    return Seen(look, None, calendar, made, None)
