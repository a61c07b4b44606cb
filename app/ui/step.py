"""One step of the way back: a wish that was carried out, and appends revisions when it is undone or redone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:  # importing the services takes as long as showing the window
    from app.services.actions import Saved
    from app.ui.desk import Desk


class Step(QUndoCommand):
    """A wish that was carried out already; going back and forth appends revisions, too."""

    def __init__(self, desk: Desk, saved: Saved, says: str) -> None:
        super().__init__(says.replace("&", "&&"))  # it stands in a menu
        self._desk, self._saved, self._fresh = desk, saved, True

    def redo(self) -> None:
        if self._fresh:  # pushed after it had succeeded
            self._fresh = False
            return
        self._append("Redo")

    def undo(self) -> None:
        self._append("Undo")

    def _append(self, reason: str) -> None:
        def run() -> None:
            self._saved = self._desk.undo_saved(self._saved, reason)

        if not self._desk.attempt(run):
            self.setObsolete(True)  # somebody else's newer revision: this step can't be taken any more
            self._desk.reload_rows(())
