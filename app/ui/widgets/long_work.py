"""Long work that the user waits for, with its progress and a way to stop it; the window stays alive meanwhile."""

from collections.abc import Callable
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QWidget

from app.ui.jobs import Job
from app.ui.widgets.controls import button, column, label
from app.ui.widgets.translation import tr

T = TypeVar("T")
# Is told how much is done of how much, and says whether to stop.
Progress = Callable[[int, int], object]
Stopped = Callable[[], bool]
_STEPS = 1_000


class LongWorkDialog(QDialog):
    """Shown until the work has ended; stopping asks the work to end, and waits for it."""

    _reached = Signal(int)

    def __init__(
        self, title: str, doing: str, work: Callable[[Progress, Stopped], Any], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        self.result: Any = None
        self.error: BaseException | None = None
        self._stopping, self._last, self._has_ended = Event(), -1, False
        layout = column(self, margin=24, gap=16)
        layout.addWidget(label(title, "heading"))
        self._said = label(doing, "dim", wrap=True)
        layout.addWidget(self._said)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(doing)
        layout.addWidget(self.bar)
        row = QHBoxLayout()
        row.addStretch(1)
        self.stop = button(tr("Stop"), self.reject)
        row.addWidget(self.stop)
        layout.addLayout(row)
        self._reached.connect(self._show)
        self._job = Job(lambda: work(self._tell, self._stopping.is_set), self)
        self._job.done.connect(self._take)
        self._job.failed.connect(self._fail)
        self._job.start()

    def reject(self) -> None:
        """Esc and the button stop the work; the dialog stays until it has ended."""
        self._stopping.set()
        self.stop.setEnabled(False)
        self._said.setText(tr("Stopping…"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing stops the work as well."""
        if not self._has_ended:
            event.ignore()
            self.reject()

    def _tell(self, done: int, every: int) -> None:
        """Called by the work, in its own thread; sizes may be larger than a signal's numbers."""
        reached = done * _STEPS // max(1, every)
        if reached != self._last:
            self._last = reached
            self._reached.emit(reached)

    def _show(self, reached: int) -> None:
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(reached)

    def _take(self, result: Any) -> None:
        self.result = result
        self._end()

    def _fail(self, error: BaseException) -> None:
        self.error = error
        self._end()

    def _end(self) -> None:
        self._has_ended = True
        self.accept()


def run_watched(parent: QWidget | None, title: str, doing: str, work: Callable[[Progress, Stopped], T]) -> T:
    """Runs the work off the window's thread, and returns its result or raises its mistake."""
    dialog = LongWorkDialog(title, doing, work, parent)
    dialog.exec()
    result, error = dialog.result, dialog.error
    dialog.deleteLater()
    if error is not None:
        raise error
    made: T = result
    return made
