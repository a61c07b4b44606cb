"""Checking a file's history off the window's thread, with progress, and stopped at any time."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.ui.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.services.verdicts import Checked


class Verifying(QObject):
    """One check at a time; a new one, or `stop`, ends the one before, whose result is told to nobody."""

    progressed = Signal(int, int)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stopping = Event()
        self._job: Job | None = None
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.stop)

    @property
    def is_at_work(self) -> bool:
        """True while a result is still to come."""
        return self._job is not None

    def start(self, path: Path) -> None:
        """Begins to check a file."""
        self.stop()
        stopping = self._stopping = Event()
        job = self._job = Job(partial(_checked, path, self._tell, stopping.is_set), self)
        job.done.connect(partial(self._end, job, self.ended.emit))
        job.failed.connect(partial(self._end, job, self.failed.emit))
        job.start()

    def stop(self) -> None:
        """Wants no result any more."""
        self._stopping.set()
        self._job = None

    def _tell(self, done: int, every: int) -> None:
        self.progressed.emit(done, every)

    def _end(self, job: Job, tell: Callable[[object], object], result: object) -> None:
        job.deleteLater()
        if job is self._job:
            self._job = None
            tell(result)


def _checked(path: Path, progress: Callable[[int, int], None], stopped: Callable[[], bool]) -> Checked:
    """Runs in a worker thread."""
    from app.services.verdicts import check
    from app.services.workspace import utc_now

    at: datetime = utc_now()
    return check(path, at, progress, stopped)
