"""Spares the garbage collector the rows of a plan: going through all of them would stop the window at some keys."""

import gc

from PySide6.QtCore import QObject, QTimer

from app.ui.desk import Desk

_SETTLED_MS = 1_000


class Sparing(QObject):
    """Sets aside what lives as long as the plan is shown, once it has been shown for a moment."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self.set_aside)
        desk.plan_chosen.connect(self._settled.start)

    def set_aside(self) -> None:
        """Collects what is garbage by now, also of what was set aside before; what is left is not looked at again."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()
