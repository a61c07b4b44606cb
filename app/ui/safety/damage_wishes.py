"""Wishes about a file that is damaged: to go back to a backup, or to recover what can be read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from app.ui.widgets.translation import said, tr
from app.ui.wishes import Wishes

if TYPE_CHECKING:
    from app.domain.errors import DamagedError
    from app.domain.recoveries import Recovery
    from app.ui.desk import Desk
    from app.ui.safety.backup_wishes import BackupWishes
    from app.ui.window import Window


class DamageWishes(Wishes):
    """Nothing is done to the damaged file before the user has chosen a way."""

    def __init__(self, window: Window, desk: Desk, backups: BackupWishes) -> None:
        super().__init__(window, desk)
        self._backups = backups

    def offer(self, path: Path, error: DamagedError) -> None:
        """Tells that a file can't be opened, and offers the ways out."""
        from app.services.backups import Backups
        from app.services.workspace import utc_now
        from app.ui.safety.damaged_dialog import DamagedDialog, WayOut

        backups = Backups(path, utc_now)
        dialog = DamagedDialog(said(error), backups.listed(), self._window)
        dialog.exec()
        chosen = dialog.chosen
        dialog.deleteLater()
        if chosen is WayOut.RESTORE:
            self._backups.show(backups, can_make=False)
        elif chosen is WayOut.RECOVER:
            self.recover(path)

    def recover(self, source: Path) -> None:
        """Recovers into a file of the user's choice, and shows what became of the rows."""
        from app.services.recovery import proposed_target, recover

        kinds = f"{tr('Remediary files (*.remediary)')};;{tr('All files (*)')}"
        proposed = str(proposed_target(source))
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Recover into a new file"), proposed, kinds, "", QFileDialog.Option.DontConfirmOverwrite
        )
        if chosen:
            target = Path(chosen)
            self._window.work(tr("Recovering what can be read…"), lambda: recover(source, target), self._show)

    def _show(self, found: Recovery) -> None:
        from app.domain.recoveries import summary
        from app.ui.safety.damaged_dialog import RecoveryDialog

        dialog = RecoveryDialog(found, list(map(said, summary(found))), self._window)
        wanted = dialog.exec()
        dialog.deleteLater()
        if wanted:
            self._window.plan_wishes.open_path(found.target)
