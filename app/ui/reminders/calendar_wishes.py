"""Wishes about the calendar file: to save it, and to have it renewed in its place after every change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from app.ui.kept import file_key
from app.ui.widgets.controls import button, command
from app.ui.widgets.errors import may_replace
from app.ui.widgets.notices import Notice
from app.ui.widgets.translation import said, tr
from app.ui.wishes import Wishes

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from app.domain.errors import UserError
    from app.ui.desk import Desk
    from app.ui.reminders.deadline_watch import DeadlineWatch
    from app.ui.window import Window

_SUFFIX = ".ics"


class CalendarWishes(Wishes):
    """Where the calendar of a file lies, and whether it is renewed, is kept for the user and for each file."""

    def __init__(self, window: Window, desk: Desk, watch: DeadlineWatch) -> None:
        super().__init__(window, desk)
        self._watch = watch
        stop = button(tr("Stop renewing it"), lambda: self.renew(False), "quiet")
        self.notice = Notice(tr("Calendar"), (stop,), "warning")
        watch.calendar_of = self.renewed
        watch.calendar_told.connect(self._tell)
        desk.file_opened.connect(lambda: self.notice.say(""))
        self.save_entry = command(tr("Save &calendar…"), self.save)
        self.renew_entry = command(tr("Renew &the calendar by itself"), lambda: None)
        self.renew_entry.setCheckable(True)
        self.renew_entry.triggered.connect(lambda checked=False: self.renew(checked))

    def add_to(self, menu: QMenu, before: QAction) -> None:
        """Adds the two commands to a menu."""
        for entry in (self.save_entry, self.renew_entry):
            entry.setParent(menu)
            menu.insertAction(before, entry)
        menu.aboutToShow.connect(self._mark)

    def renewed(self, database: Path) -> Path | None:
        """The calendar that is renewed after every change of a file; None where none is."""
        wanted = self._preferences().get(file_key(database, "calendar is renewed")) == "yes"
        return self._remembered(database) if wanted else None

    def save(self) -> None:
        """Saves what is due in all plans under a name of the user's choice."""
        target = self._ask_where()
        if target is not None:
            self._write(target)

    def renew(self, wanted: bool) -> None:
        """Renews the calendar from now on, or no longer; without one yet, asks where it should lie."""
        workspace = self._desk.workspace
        if workspace is not None:
            target = (self._remembered(workspace.path) or self._ask_where()) if wanted else None
            self._desk.attempt(lambda: self._keep_renewing(workspace.path, target))
        self._mark()

    def _keep_renewing(self, database: Path, target: Path | None) -> None:
        self._preferences().set(file_key(database, "calendar is renewed"), "yes" if target is not None else "")
        self.notice.say("")
        if target is not None:
            self._window.tell(tr("{path} is renewed after every change from now on.", path=target))
            self._watch.look()
        else:
            self._window.tell(tr("The calendar is no longer renewed."))

    def _remembered(self, database: Path) -> Path | None:
        path = Path(self._preferences().get(file_key(database, "calendar")) or ".")
        return path if path.is_absolute() else None

    def _ask_where(self) -> Path | None:
        """Where the calendar should lie, which is remembered; None where the user gave up."""
        workspace = self._desk.workspace
        if workspace is None:
            self._window.tell(tr("Open or create a plan first."))
            return None
        suggested = self._remembered(workspace.path) or self._saving_folder() / f"{workspace.path.stem}{_SUFFIX}"
        kinds = tr("Calendar files (*.ics)")
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Save the calendar as"), str(suggested), kinds)
        if not name:
            return None
        target = Path(name) if Path(name).suffix.lower() == _SUFFIX else Path(name + _SUFFIX)
        # The dialog has asked about the very name that it gave, and about no other.
        if target != Path(name) and target.exists() and not may_replace(self._window, target):
            return None
        key = file_key(workspace.path, "calendar")
        kept = self._desk.attempt(lambda: self._preferences().set(key, str(target.absolute())))
        return target.absolute() if kept else None

    def _write(self, target: Path) -> None:
        from app.services.calendar import renew_at

        path, now = self._open().path, self._open().now
        self._window.work(
            tr("Saving {name}…", name=target.name),
            lambda: renew_at(path, lambda: now, target),
            lambda _written: self._window.tell(tr("Saved {path}.", path=target)),
        )

    def _mark(self) -> None:
        workspace = self._desk.workspace
        self.renew_entry.setEnabled(workspace is not None)
        self.renew_entry.setChecked(workspace is not None and self.renewed(workspace.path) is not None)

    def _tell(self, failure: UserError | None) -> None:
        """A disk that fails is said in one line, which stays until the calendar is renewed again."""
        why = said(failure) if failure is not None else ""
        self.notice.say(tr("The calendar is not renewed: {why}", why=why) if why else "")
