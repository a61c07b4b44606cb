"""The one way in which documents use Qt: an application that shows nothing, made only where there is none."""

import threading
from typing import Any

_LOCK = threading.RLock()
_KEPT: list[Any] = []


def ready() -> None:
    """Sees to it that fonts and painters can be used, in any thread.

    In the window the application exists already. Elsewhere one is made, without a display and for good: Qt can't have
    a second one in a process.
    """
    from PySide6.QtGui import QGuiApplication

    with _LOCK:
        if QGuiApplication.instance() is None:
            _KEPT.append(QGuiApplication(["remediary", "-platform", "offscreen"]))
