"""Long work off the window's thread, one at a time, shown while it goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from app.ui.desk import Desk
from app.ui.jobs import Job
from app.ui.side import Side
from app.ui.widgets.translation import tr


class Work(QObject):
    """Tells at the side of the window what is being done."""

    def __init__(self, desk: Desk, side: Side, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._side = desk, side
        self.goes_on = False

    def start(self, doing: str, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        """Runs work; `done` gets its result in the window's thread, and a mistake is told there."""
        if self.is_refused():
            return
        self.goes_on = True
        self._side.show_work(True)
        self._side.tell(doing)
        job = Job(work, self)
        job.done.connect(lambda result: self._end(job, lambda: done(result)))
        job.failed.connect(lambda error: self._end(job, lambda: _raise(error)))
        job.start()

    def is_refused(self) -> bool:
        """True, and said, while other work goes on that belongs to the open file."""
        if self.goes_on:
            self._side.tell(tr("Wait for the work that is going on."))
        return self.goes_on

    def _end(self, job: Job, then: Callable[[], object]) -> None:
        self.goes_on = False
        self._side.show_work(False)
        self._side.tell("")
        job.deleteLater()
        self._desk.attempt(then)


def _raise(error: BaseException) -> None:
    raise error
