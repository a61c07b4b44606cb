"""What all wishes of the window share: the desk, the settings, and how a mistake is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QWidget

from app.domain import texts
from app.ui.desk import Desk
from app.ui.widgets.translation import tr

if TYPE_CHECKING:  # dialogs and services are imported when they are asked for: the window comes first
    from app.domain.plans import Plan
    from app.domain.revisions import Revision
    from app.services.actions import Saved
    from app.services.preferences import Preferences
    from app.services.workspace import Workspace
    from app.ui.safety.unsaved_words import Offer
    from app.ui.widgets.dialogs import FormDialog
    from app.ui.window import Window


class Wishes(QObject):
    """A group of commands: each asks what it needs to know, then a service."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk

    def _save(self, wish: Callable[[Workspace, int], Saved], says: str) -> None:
        """As `Desk.save`, but a mistake is raised, for dialogs that stay open and say it."""
        self._desk.keep(wish(self._open(), self._chosen().id), says)

    def _ask(self, dialog: FormDialog, number: int, fields: Mapping[str, QWidget], offer: Offer | None = None) -> bool:
        """Shows a dialog and keeps what is typed into it; what is offered again stands in its fields."""
        self._desk.unsaved.watch_form(dialog, number, fields)
        for text in offer.texts if offer else ():
            if text.field in fields:
                dialog.put_back(fields[text.field], text.text)
        agreed = bool(dialog.exec())
        if agreed and offer is not None:
            for text in offer.texts:
                self._desk.unsaved.forget(text)
        return agreed

    def _preferences(self) -> Preferences:
        from app.services.preferences import Preferences

        return Preferences()

    def _plan(self) -> Plan | None:
        self._window.keep_typed()
        if self._desk.plan is None:
            self._window.tell(tr("Open or create a plan first."))
        return self._desk.plan

    def _row(self) -> Revision | None:
        self._window.keep_typed()
        number = self._window.actions_page.table.number()
        row = next((row for row in self._desk.rows if row.number == number), None)
        if row is None:
            self._window.tell(tr("Choose an action first."))
        return row

    def _chosen(self) -> Plan:
        assert self._desk.plan is not None
        return self._desk.plan

    def _open(self) -> Workspace:
        assert self._desk.workspace is not None
        return self._desk.workspace

    def _unsigned_name(self) -> str:
        """The name to propose where nobody has said yet who signs, else nothing."""
        signed = self._preferences().get("author") or self._window.property("author")
        return "" if signed else self._author()

    def _sign(self, author: str) -> None:
        """Takes the name that was given in a dialog, if one was."""
        name = texts.line(author)
        if name:
            self._preferences().set("author", name)
            self._open().sign_as(name)

    def _author(self) -> str:
        """Who signs revisions: the name given at the start, else the setting."""
        from app.services.preferences import author_name

        return author_name(self._preferences(), self._window.property("author"))

    def _saving_folder(self) -> Path:
        """Where files were saved last, else the user's documents."""
        last = Path(self._preferences().get("saved_to") or ".")
        if last.is_absolute() and last.is_dir():
            return last
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
