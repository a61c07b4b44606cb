"""Previews made off the window's thread; of several that were asked for, only the newest is shown."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtWidgets import QApplication

from app.ui.jobs import Job

Work = Callable[[], Any]


class Later(QObject):
    """One piece of work at a time; what was asked for meanwhile takes the place of what was asked for before."""

    made = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._next: Work | None = None
        self._wanted = False
        application = QApplication.instance()
        assert application is not None
        # A thread that still runs while the program is taken down would run into nothing.
        application.aboutToQuit.connect(lambda: QThreadPool.globalInstance().waitForDone())

    def make(self, work: Work) -> None:
        """Does this work, and tells its result unless something newer was asked for by then."""
        self._wanted = True
        if self._job is not None:
            self._next = work
            return
        self._job = Job(work, self)
        self._job.done.connect(self._end)
        self._job.failed.connect(self._fail)
        self._job.start()

    def drop(self) -> None:
        """Wants no result any more."""
        self._wanted, self._next = False, None

    @property
    def is_at_work(self) -> bool:
        """True while a result is still to come."""
        return self._job is not None and self._wanted

    def _end(self, result: object) -> None:
        following = self._close()
        if following is not None:
            self.make(following)
        elif self._wanted:
            self.made.emit(result)

    def _fail(self, error: BaseException) -> None:
        following = self._close()
        if following is not None:
            self.make(following)
        elif self._wanted:
            raise error

    def _close(self) -> Work | None:
        job, self._job = self._job, None
        assert job is not None
        job.deleteLater()
        following, self._next = self._next, None
        return following
