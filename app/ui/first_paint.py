"""When a window can be seen: what takes long comes after that."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

# One that starts minimised, or behind a locked screen, is not painted for now.
_LONGEST_MS = 1_000


class FirstPaint(QObject):
    """`done` comes once, right after the first paint of a window, or after a second without one."""

    done = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._end)
        self._soon.start(_LONGEST_MS)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Waits until what is being painted is on the screen."""
        if event.type() == QEvent.Type.Paint:
            self._soon.start(0)
        return super().eventFilter(watched, event)

    def _end(self) -> None:
        self._window.removeEventFilter(self)
        self.done.emit()
        self.deleteLater()
