"""Long work on plain values, off the window's thread; what comes of it arrives as a signal."""

from collections.abc import Callable
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
        try:
            result = self._work()
        except BaseException as error:  # noqa: BLE001 - it is raised again where the user can see it
            self._end(None, error)
        else:
            self._end(result, None)
