"""The one way in which documents use Qt: an application that shows nothing, made only where there is none."""

import sys
import threading
from typing import Any

_LOCK = threading.RLock()
_KEPT: list[Any] = []


def ready() -> None:
    """Sees to it that fonts and painters can be used, in any thread.

    In the window the application exists already. Elsewhere one is made, without a display and for good: Qt can't have
    a second one in a process.
    """
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtGui import QGuiApplication

    with _LOCK:
        if QGuiApplication.instance() is None:
            # Qt tells every command under LC_ALL=C that it uses UTF-8 itself, which is what we want.
            before = qInstallMessageHandler(_pass_on)
            _KEPT.append(QGuiApplication(["remediary", "-platform", "offscreen"]))
            qInstallMessageHandler(before)


def _pass_on(_kind: object, _where: object, message: str) -> None:
    if not message.startswith("Detected locale"):
        print(message, file=sys.stderr)
