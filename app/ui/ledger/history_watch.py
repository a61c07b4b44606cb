"""Looks after the history of the open file: does it go on from what was seen here, and once a day, does it hold."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from app.domain.errors import UserError
from app.ui.later import Later
from app.ui.ledger.verifying import Verifying
from app.ui.widgets.translation import said

if TYPE_CHECKING:
    from app.domain.witnesses import Finding
    from app.services.verdicts import Checked
    from app.ui.desk import Desk

_SOON_MS = 1_000  # after the file was opened: the window comes first
_SEEN_MS = 20_000  # after a change, when nothing else changes meanwhile
_IDLE_MS = 10_000


@dataclass(frozen=True, slots=True)
class _Look:
    """What a look came to: the finding, or why there is none; and whether the history is to be checked today."""

    path: Path
    finding: Finding | None
    failure: UserError | None = None
    is_due: bool = False


class HistoryWatch(QObject):
    """All of it runs off the window's thread; `doubted` has a finding, `wrong` a check that found something."""

    doubted = Signal(object)
    wrong = Signal(object)
    failed = Signal(str)

    def __init__(self, desk: Desk, is_busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._is_busy = desk, is_busy
        self._path: Path | None = None
        self._is_doubtful = False
        self._refused = ""
        self._later: Later | None = None
        self.verifying = Verifying(self)
        self.verifying.ended.connect(self._take_check)
        self.verifying.failed.connect(_raise_unless_told)
        self.soon, self.seen, self.idle = (self._timer(wait) for wait in (_SOON_MS, _SEEN_MS, _IDLE_MS))
        self.soon.timeout.connect(self.look)
        self.seen.timeout.connect(self.look)
        self.idle.timeout.connect(self._check)
        desk.file_opened.connect(self._start)
        desk.actions_changed.connect(lambda _numbers: self._rest())
        desk.updates_changed.connect(self._rest)
        desk.plan_chosen.connect(self._rest)
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self._remember_last)

    def _timer(self, wait: int) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(wait)
        return made

    def look(self) -> None:
        """Compares with what was seen here, and remembers the newest entry where all is well."""
        if self._path is None or self._is_doubtful:
            return
        if self._later is None:
            self._later = Later(self)
            self._later.made.connect(self._take_look)
        self._later.make(partial(_looked, self._path))

    def accept(self, reason: str, author: str) -> None:
        """Takes the history as it is for the right one; a UserError where the reason says nothing."""
        from app.services.witnesses import Witnesses
        from app.services.workspace import utc_now

        assert self._path is not None
        Witnesses().accept(self._path, reason, author, utc_now())
        self._is_doubtful = False

    def end(self) -> None:
        """Looks no more."""
        self._remember_last()
        self._path = None
        for timer in (self.soon, self.seen, self.idle):
            timer.stop()
        self.verifying.stop()
        if self._later is not None:
            self._later.drop()

    def _start(self) -> None:
        """Another file is open."""
        self.end()
        workspace = self._desk.workspace
        self._is_doubtful = False
        if workspace is not None and not (workspace.is_from_package or _is_passing(workspace.path)):
            self._path = workspace.path
            self.soon.start()

    def _rest(self) -> None:
        """The user is at work: a check begins anew once nothing changes any more."""
        if self._path is None:
            return
        self.seen.start()
        if self.verifying.is_at_work or self.idle.isActive():
            self.verifying.stop()
            self.idle.start()

    def _check(self) -> None:
        if self._path is None:
            return
        if self._is_busy():
            self.idle.start()
        else:
            self.verifying.start(self._path)

    def _take_look(self, look: _Look) -> None:
        if look.path != self._path:
            return
        if look.failure is not None and said(look.failure) != self._refused:
            self._refused = said(look.failure)
            self.failed.emit(self._refused)
        if look.finding is not None and look.finding.is_doubtful:
            self._is_doubtful = look.finding.elsewhere is None
            self.doubted.emit(look.finding)
        if look.is_due and not self.verifying.is_at_work:
            self.idle.start()

    def _take_check(self, checked: Checked) -> None:
        if checked.path != self._path or not checked.verdict.complete:
            return
        from app.services.witnesses import Witnesses

        with contextlib.suppress(UserError):  # it is checked again at the next start
            Witnesses().tell_verified(checked.path, checked.at)
        if not checked.verdict.holds:
            self.wrong.emit(checked)

    def _remember_last(self) -> None:
        """What was saved since the last look; a disk that keeps nothing was told then."""
        if self._path is None or self._is_doubtful or not self.seen.isActive():
            return
        self.seen.stop()
        _looked(self._path)


def _raise_unless_told(error: BaseException) -> None:
    """A file that can't be checked says so when somebody asks for it."""
    if not isinstance(error, UserError):
        raise error


def _is_passing(path: Path) -> bool:
    from app.services.example import is_passing

    return is_passing(path)


def _looked(path: Path) -> _Look:
    """Runs in a worker thread."""
    from app.services.witnesses import Witnesses
    from app.services.workspace import utc_now

    witnesses, now = Witnesses(), utc_now()
    try:
        return _Look(path, witnesses.remember(path, now), None, not witnesses.was_verified(path, now))
    except UserError as error:
        return _Look(path, None, error)
