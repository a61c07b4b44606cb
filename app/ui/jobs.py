"""Long work on plain values, off the window's thread; what comes of it arrives as a signal."""

import gc
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal


class Job(QObject):
    """One piece of work. `done` carries its result, `failed` the exception; both arrive in the window's thread."""

    done = Signal(object)
    failed = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, work: Callable[[], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._task = _Task(work, self._ended.emit)
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Runs the work in a pool thread."""
        QThreadPool.globalInstance().start(self._task)

    def _deliver(self, result: object, error: BaseException | None) -> None:
        _collector.go_on()
        if error is not None:
            self.failed.emit(error)
        else:
            self.done.emit(result)


class _Task(QRunnable):
    def __init__(self, work: Callable[[], Any], end: Callable[[object, BaseException | None], object]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._work, self._end = work, end

    def run(self) -> None:
        _collector.rest()
        result, failure = None, None
        try:
            result = self._work()
        except BaseException as error:  # noqa: BLE001 - it is raised again where the user can see it
            failure = error
        _collector.leave()
        with suppress(RuntimeError):  # whoever waited for it is gone, as at the end of the program
            self._end(result, failure)


class _Collector:
    """Python's garbage collector: it destroys widgets in whatever thread it happens to run, which Qt does not survive.

    It rests while any work goes on elsewhere, and only the window's thread lets it go on.
    """

    def __init__(self) -> None:
        self._lock, self._jobs = threading.Lock(), 0

    def rest(self) -> None:
        """Work begins in another thread."""
        with self._lock:
            self._jobs += 1
            gc.disable()

    def leave(self) -> None:
        """The work is done."""
        with self._lock:
            self._jobs -= 1

    def go_on(self) -> None:
        """The window's thread has what came of it."""
        with self._lock:
            if not self._jobs:
                gc.enable()


_collector = _Collector()
