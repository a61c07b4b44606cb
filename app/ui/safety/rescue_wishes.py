"""The way out where a file can't be used any more: a copy elsewhere, or what is shown of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import LostError, StorageError, UserError
from app.ui.widgets.controls import button
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.errors import WayOut, confirm, offer_instead, show_error
from app.ui.widgets.notices import Notice
from app.ui.widgets.translation import said, tr
from app.ui.wishes import Wishes

if TYPE_CHECKING:
    from app.ui.desk import Desk
    from app.ui.window import Window


class RescueWishes(Wishes):
    """Tells what happened to the file, in a dialog when a wish fails and in a line above the page while it lasts."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window, desk)
        self._way = WayOut(window)
        self._way.wanted.connect(self._hear)
        self._trouble: StorageError | None = None
        self._rescuing = False
        self._way_button = button(tr("Save a copy elsewhere…"), lambda: self._leave(self._trouble, window), "quiet")
        self._backups = button(tr("Backups…"), lambda: window.plan_wishes.backups.manage(), "quiet")
        self._there = button(tr("Open what is there now…"), lambda: self.open_there(window), "quiet")
        buttons = (self._way_button, self._there, self._backups)
        self.notice = Notice(tr("The file can't be used any more"), buttons, "error")
        desk.trouble_seen.connect(self._see)
        desk.file_opened.connect(lambda: self._see(None))

    def offer(self, error: StorageError, parent: QWidget) -> None:
        """Tells an error of the file with its way out, once at a time; of another file there is none."""
        if self._rescuing:
            return None
        if not self._is_of_the_open_file(error):
            return show_error(parent, said(error))
        self._rescuing = True
        if isinstance(error, LostError):
            self._see(error)
        try:
            agreed = offer_instead(parent, said(error), _way_words(error))
        finally:
            self._rescuing = False
        if agreed:
            self._leave(error, parent)
        return None

    def _hear(self, error: StorageError, parent: QWidget | None) -> None:
        """What a dialog could not save is told; of what a page can't read, the line above it tells already."""
        if isinstance(parent, FormDialog) or not isinstance(self._trouble, LostError):
            self.offer(error, parent or self._window)

    def save_copy(self, parent: QWidget) -> None:
        """Asks where, saves all that was saved there, and goes on in the copy."""
        name, _ = QFileDialog.getSaveFileName(
            parent, tr("Save a copy elsewhere"), str(self._folder() / self._open().path.name), _kinds()
        )
        if name:
            self._attempt(lambda: self._go_on_in(Path(name)), parent)

    def open_there(self, parent: QWidget) -> None:
        """Asks, and goes on in the file that took the place of the open one, such as a restored backup."""
        question = tr(
            "Open the file that lies in the place of {name} now? It is another one, such as a backup that somebody"
            " restored, and may lack what was saved last: save a copy elsewhere first where you need that.",
            name=self._open().path.name,
        )
        if confirm(parent, question, tr("Open it")):
            self._attempt(lambda: self._go_on_at(self._open().path), parent)

    def save_shown(self, parent: QWidget) -> None:
        """Saves the rows that the window still shows, as a table that can be brought in again."""
        from app.services import rescues

        draft = self._desk.draft
        if draft is None:
            return show_error(parent, tr("No plan is shown, so there is nothing to save."))
        proposed = str(self._folder() / rescues.shown_name(draft.edition))
        name, _ = QFileDialog.getSaveFileName(parent, tr("Save what is shown"), proposed, "Markdown (*.md)")
        if name:
            self._attempt(lambda: self._tell_saved(rescues.save_shown(draft.edition, Path(name))), parent)
        return None

    def _tell_saved(self, path: Path) -> None:
        self._desk.told.emit(
            tr("Saved {name}: File → Import table… brings it into a file that can be used.", name=path.name)
        )

    def _leave(self, error: StorageError | None, parent: QWidget) -> None:
        if isinstance(error, LostError):
            self.save_shown(parent)
        else:
            self.save_copy(parent)

    def _go_on_in(self, path: Path) -> None:
        from app.services.workspace import Workspace

        plan_id = self._desk.plan.id if self._desk.plan else 0
        with self._leaving():
            copied = self._open().copy_to(path, replace=True)
            self._desk.unsaved.carry_to(copied)
            self._desk.open(Workspace.open(copied, self._open().author), plan_id)
        self._desk.told.emit(tr("You go on in {name}, with all that was saved.", name=copied.name))

    def _go_on_at(self, path: Path) -> None:
        from app.services.workspace import Workspace

        plan_id = self._desk.plan.id if self._desk.plan else 0
        with self._leaving():
            self._desk.open(Workspace.open(path, self._open().author), plan_id)
        self._desk.told.emit(tr("You go on in {name}, as it lies there now.", name=path.name))

    @contextmanager
    def _leaving(self) -> Iterator[None]:
        """What is being typed meanwhile can't be saved into the file, and is offered again in the next one."""
        self._rescuing = True
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            yield
        finally:
            QGuiApplication.restoreOverrideCursor()
            self._rescuing = False

    def _attempt(self, wish: Callable[[], object], parent: QWidget) -> None:
        try:
            wish()
        except UserError as error:
            show_error(parent, said(error))

    def _is_of_the_open_file(self, error: StorageError) -> bool:
        workspace = self._desk.workspace
        return workspace is not None and dict(error.sentence.values).get("path") == workspace.path

    def _see(self, trouble: StorageError | None) -> None:
        self._trouble = trouble
        if trouble is not None:
            self._way_button.setText(_way_words(trouble))
            self._backups.setVisible(isinstance(trouble, LostError))
            self._there.setVisible(not isinstance(trouble, LostError) and self._open().path.is_file())
        self.notice.say(self._words(trouble) if trouble is not None else "")

    def _words(self, trouble: StorageError) -> str:
        name = self._open().path.name
        if isinstance(trouble, LostError):
            return tr(
                "{name} was overwritten or cut by another program. What you see is what is left of it here: save that,"
                " or put a backup in its place.",
                name=name,
            )
        return tr("{name} was moved, replaced or deleted. All that was saved can still be copied from here.", name=name)

    def _folder(self) -> Path:
        """Where a copy is proposed: not in the folder that may be gone."""
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _way_words(error: StorageError) -> str:
    return tr("Save what is shown…") if isinstance(error, LostError) else tr("Save a copy elsewhere…")


def _kinds() -> str:
    return f"{tr('Remediary files (*.remediary)')};;{tr('All files (*)')}"
