"""Long work off the window's thread: how far it is, and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QProgressBar, QWidget

from app.ui.jobs import Job
from app.ui.widgets.controls import column
from app.ui.widgets.labels import line_label
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.ui.window import Window

T = TypeVar("T")
# Work that is done sooner shows no dialog.
_PATIENCE_MS = 500
_LARGE_BYTES = 16 * 1024 * 1024
_PARTS = 1_000


class Tracking(QObject):
    """What the work is told and tells: it may be called from another thread. `moved` counts in thousandths."""

    moved = Signal(int)
    named = Signal(str)

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._stopped, self._last = False, -1

    def stop(self) -> None:
        """Wants the work to end at its next step."""
        self._stopped = True

    def is_stopped(self) -> bool:
        """True once it is wanted no more."""
        return self._stopped

    def progress(self, done: int, total: int) -> None:
        """Takes how many bytes or rows are done of how many, which may be more than a signal can carry."""
        part = done * _PARTS // max(1, total)
        if part != self._last:
            self._last = part
            self.moved.emit(part)


class ProgressDialog(QDialog):
    """What is being done, how far it is, and a button that stops it; the bar only swings until that is known."""

    def __init__(self, title: str, doing: str, tracking: Tracking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(480)
        self._tracking = tracking
        layout = column(self, margin=24, gap=16)
        self._said = line_label("heading")
        self._said.setText(doing)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far it is"))
        buttons = QDialogButtonBox()
        self.stop = buttons.addButton(tr("Stop"), QDialogButtonBox.ButtonRole.RejectRole)
        self.stop.setAutoDefault(False)  # Enter, pressed once too often, stops nothing
        self.stop.clicked.connect(self._stop)
        layout.addWidget(self._said)
        layout.addWidget(self.bar)
        layout.addWidget(buttons)
        tracking.moved.connect(self._show)
        tracking.named.connect(self._said.setText)

    def _show(self, part: int) -> None:
        self.bar.setRange(0, _PARTS)
        self.bar.setValue(part)

    def _stop(self) -> None:
        self._tracking.stop()
        self.stop.setEnabled(False)
        self._said.setText(tr("Stopping…"))

    def reject(self) -> None:
        """Esc and closing stop the work; the dialog goes when it has ended."""
        self._stop()


def run(
    window: Window, doing: str, work: Callable[[Tracking], Any], done: Callable[[Any], object], size: int = 0
) -> None:
    """Runs work that takes a `Tracking`; a dialog shows it where it takes long. `done` gets what came of it.

    Work on a large `size` in bytes has its dialog at once: while so much is written, anything that reads the file
    would wait for it. Nothing happens, and that is said, while other work goes on.
    """
    if window.is_working():
        return
    tracking = Tracking(window)
    dialog = ProgressDialog(tr("Please wait"), doing, tracking, QApplication.activeModalWidget() or window)
    patience = QTimer(dialog)
    patience.setSingleShot(True)
    patience.timeout.connect(dialog.open)

    def guarded() -> _Outcome:
        try:
            return _Outcome(work(tracking))
        except BaseException as error:  # noqa: BLE001 - it is raised again once the dialog is gone
            return _Outcome(None, error)

    def end(outcome: _Outcome) -> None:
        patience.stop()
        dialog.done(0)
        dialog.deleteLater()
        tracking.deleteLater()
        done(outcome.get())

    patience.start(_PATIENCE_MS if size < _LARGE_BYTES else 0)
    window.work(doing, guarded, end)


def run_watched(parent: QWidget | None, title: str, doing: str, work: Callable[[Tracking], T]) -> T:
    """Runs work that the user waits for, with its dialog at once; returns its result or raises its mistake."""
    tracking, outcomes = Tracking(parent), list[_Outcome]()
    dialog = ProgressDialog(title, doing, tracking, parent)

    def end(outcome: _Outcome) -> None:
        outcomes.append(outcome)
        dialog.accept()

    job = Job(lambda: work(tracking), dialog)
    job.done.connect(lambda result: end(_Outcome(result)))
    job.failed.connect(lambda error: end(_Outcome(None, error)))
    job.start()
    dialog.exec()
    dialog.deleteLater()
    tracking.deleteLater()
    made: T = outcomes[0].get()
    return made


def size_of(files: Iterable[Path]) -> int:
    """How many bytes these files have in all; what can't be looked at counts as none."""
    total = 0
    for path in files:
        with suppress(OSError, ValueError):
            total += path.stat().st_size
    return total


@dataclass(frozen=True, slots=True)
class _Outcome:
    result: Any
    error: BaseException | None = None

    def get(self) -> Any:
        """The result, or the mistake as it was raised."""
        if self.error is not None:
            raise self.error
        return self.result
