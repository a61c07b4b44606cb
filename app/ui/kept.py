"""What the window remembers from one start to the next: small texts, written after a pause and when it closes."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from app.domain.errors import UserError

_WRITE_AFTER_MS = 2_000


def plan_key(path: Path, plan_id: int, what: str) -> str:
    """The name under which something is kept for one plan of one file, such as "columns"."""
    return f"{what} of {plan_id} in {os.path.realpath(path)}"


def file_key(path: Path, what: str) -> str:
    """The name under which something is kept for one file."""
    return f"{what} in {os.path.realpath(path)}"


class Kept(QObject):
    """Settings that are no wish of their own: keeping one never delays the window, and none is worth a refusal."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WRITE_AFTER_MS)
        self._timer.timeout.connect(self.write)

    def get(self, name: str) -> str:
        """A kept text, empty where there is none."""
        from app.services.preferences import Preferences

        return self._waiting[name] if name in self._waiting else Preferences().get(name)

    def set(self, name: str, text: str) -> None:
        """Keeps a text; it is written soon."""
        if self.get(name) != text:
            self._waiting[name] = text
            self._timer.start()

    def value(self, name: str) -> dict[str, Any]:
        """A kept JSON object, empty where there is none that can be read."""
        try:
            found = json.loads(self.get(name) or "{}")
        except (ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}

    def set_value(self, name: str, value: dict[str, Any]) -> None:
        """Keeps a JSON object."""
        self.set(name, json.dumps(value, ensure_ascii=False, sort_keys=True))

    def write(self) -> None:
        """Writes what waits, at once."""
        from app.services.preferences import Preferences

        self._timer.stop()
        waiting, self._waiting = self._waiting, {}
        if waiting:
            # A disk that refuses it is no reason to disturb anybody, nor not to close.
            with contextlib.suppress(UserError):
                Preferences().set_all(waiting)
