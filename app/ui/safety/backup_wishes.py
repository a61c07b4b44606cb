"""Wishes about backups: the daily one off the window's thread, the list with what differs, a copy anywhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from app.ui.jobs import Job
from app.ui.later import Later
from app.ui.safety.backup_words import title_words
from app.ui.widgets.controls import button
from app.ui.widgets.errors import confirm
from app.ui.widgets.notices import Notice
from app.ui.widgets.translation import plural, said, tr
from app.ui.wishes import Wishes

if TYPE_CHECKING:
    from app.domain.backups import Backup
    from app.services.backups import Backups, Restored
    from app.ui.desk import Desk
    from app.ui.safety.backups_dialog import BackupsDialog
    from app.ui.window import Window

# After a file was opened, the window has its rows first; later a new day may begin while it stays open.
_FIRST_LOOK_MS, _LOOK_MS = 3_000, 15 * 60_000
_SUFFIX = ".remediary"


class DailyBackup(QObject):
    """Makes the backup of the day once it is due, and tells what goes wrong in a line above the page."""

    def __init__(self, desk: Desk, notice: Notice) -> None:
        super().__init__(desk)
        self._desk, self._notice = desk, notice
        self._job: Job | None = None
        self._first, self._again = QTimer(self), QTimer(self)
        self._first.setSingleShot(True)
        self._first.setInterval(_FIRST_LOOK_MS)
        self._again.setInterval(_LOOK_MS)
        for timer in (self._first, self._again):
            timer.timeout.connect(self.look)
        desk.file_opened.connect(self._begin)
        desk.actions_changed.connect(lambda _numbers: self._tell())

    def _begin(self) -> None:
        self._notice.say("")
        self._first.start()
        self._again.start()

    def look(self) -> None:
        """Makes it now where it is due."""
        workspace = self._desk.workspace
        if workspace is None or self._job is not None:
            return
        job = self._job = Job(workspace.backups.make_daily, self)
        job.done.connect(lambda _made: self._end())
        job.failed.connect(self._fail)
        job.start()

    def _end(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.deleteLater()
        self._tell()

    def _fail(self, error: BaseException) -> None:
        self._end()
        raise error

    def _tell(self) -> None:
        workspace = self._desk.workspace
        for trouble in workspace.backups.untold() if workspace is not None else ():
            self._notice.say(said(trouble))


class BackupWishes(Wishes):
    """Everything that is asked of backups; `notice` is the line above the page."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window, desk)
        look = button(tr("Backups…"), self.manage, "quiet")
        self.notice = Notice(tr("Backups"), (look,), "warning")
        self.daily, self._later = DailyBackup(desk, self.notice), Later(self)

    def manage(self) -> None:
        """Lists the backups of the open file."""
        self._window.keep_typed()
        if self._desk.workspace is None:
            self._window.tell(tr("Open or create a plan first."))
        elif not self._window.is_working():
            workspace = self._open()
            self.show(workspace.backups, can_make=not workspace.read_only)

    def show(self, backups: Backups, *, can_make: bool) -> None:
        """Lists the backups of any file, also of one that can't be opened."""
        from app.ui.safety.backups_dialog import BackupsDialog

        dialog = BackupsDialog(backups, self._window.theme, self._later, can_make=can_make, parent=self._window)
        dialog.restore_wanted.connect(lambda backup: self._restore(dialog, backups, backup))
        dialog.view_wanted.connect(lambda backup: self._view(dialog, backup))
        dialog.copy_wanted.connect(lambda backup: self._copy(dialog, backups, backup))
        dialog.exec()
        dialog.deleteLater()

    def save_copy(self) -> None:
        """Saves everything into another file, which is complete whatever is going on here."""
        self._window.keep_typed()
        if self._desk.workspace is None:
            return self._window.tell(tr("Open or create a plan first."))
        workspace = self._open()
        target = self._ask_where(workspace.path.name)
        if target is not None:
            self._window.work(
                tr("Saving a copy…"),
                lambda: workspace.copy_to(target, replace=True),
                lambda path: self._window.tell(tr("A complete copy is in {path}.", path=path)),
            )
        return None

    def _ask_where(self, name: str) -> Path | None:
        proposed = self._saving_folder() / name
        kinds = f"{tr('Remediary files (*.remediary)')};;{tr('All files (*)')}"
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Save a copy"), str(proposed), kinds)
        if not chosen:
            return None
        return Path(chosen) if Path(chosen).suffix else Path(chosen + _SUFFIX)

    def _copy(self, dialog: BackupsDialog, backups: Backups, backup: Backup) -> None:
        target = self._ask_where(backup.path.name)
        if target is not None:
            dialog.run(
                tr("Saving a copy…"),
                lambda: backups.copy_to(backup.path, target),
                lambda path: dialog.tell(tr("A complete copy is in {path}.", path=path)),
            )

    def _view(self, dialog: BackupsDialog, backup: Backup) -> None:
        from app.services.backup_previews import view

        author = self._author()
        if self._desk.attempt(lambda: self._desk.open(view(backup.path, author))):
            dialog.accept()

    def _restore(self, dialog: BackupsDialog, backups: Backups, backup: Backup) -> None:
        """Puts a backup in the file's place, after asking; the file is given back meanwhile, and opened again."""
        if not confirm(dialog, self._question(dialog, backups, backup), tr("Restore")):
            return
        path, plan_id = backups.path, self._desk.plan.id if self._desk.plan is not None else 0
        was_open = self._desk.workspace is not None and self._desk.workspace.is_at(path)
        if was_open:
            self._desk.close()

        def restore() -> Restored | Exception:
            try:
                return backups.restore(backup.path)
            except Exception as error:  # noqa: BLE001 - raised again once the file is open again
                return error

        def done(result: Restored | Exception) -> None:
            opened = self._reopen(path, plan_id) if was_open or not isinstance(result, Exception) else True
            if isinstance(result, Exception):
                dialog.fail(result)
            elif opened:
                dialog.accept()
                self._window.tell(tr("The backup of {moment} is restored.", moment=title_words(backup)))

        dialog.run(tr("Restoring the backup…"), restore, done)

    def _reopen(self, path: Path, plan_id: int) -> bool:
        from app.services.workspace import Workspace

        author = self._author()
        opened = self._desk.attempt(lambda: self._desk.open(Workspace.open(path, author), plan_id))
        if not opened and self._desk.workspace is None:
            self._window.show_welcome()
        return opened

    def _question(self, dialog: BackupsDialog, backups: Backups, backup: Backup) -> str:
        asked = tr(
            "Put the backup of {moment} in the place of {file}? What is there now is kept as a backup first, so that"
            " you can go back.",
            moment=title_words(backup),
            file=backups.path.name,
        )
        return "\n\n".join([*self._warnings(dialog, backups), asked])

    def _warnings(self, dialog: BackupsDialog, backups: Backups) -> list[str]:
        """What goes with it, and who else works in the file."""
        said_first: list[str] = []
        gone, workspace = dialog.preview.issued_since(), self._desk.workspace
        if gone:
            lost = plural(
                "{count} update was issued since and is not in this backup.",
                "{count} updates were issued since and are not in this backup.",
                gone,
            )
            said_first.append(lost)
        company = workspace.presence.others() if workspace is not None and workspace.is_at(backups.path) else ()
        if company:
            told = plural(
                "{count} other window has this file open. It is told so, and saves nothing more into what is replaced.",
                "{count} other windows have this file open. They are told so, and save nothing more into what is"
                " replaced.",
                len(company),
            )
            said_first.append(told)
        return said_first
