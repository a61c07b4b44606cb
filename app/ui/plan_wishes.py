"""Wishes about files and plans."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from app.domain import texts
from app.ui.errors import confirm
from app.ui.translation import said
from app.ui.wishes import Wishes

if TYPE_CHECKING:
    from app.domain.plans import PlanDetails
    from app.services.actions import Saved
    from app.services.imports import Matched, Reading
    from app.ui.unsaved_words import Offer

_FILES = "Remediary files (*.remediary);;All files (*)"


class PlanWishes(Wishes):
    """Opening files, creating and describing plans, bringing in tables."""

    def new_plan(self, offer: Offer | None = None) -> None:
        """Creates a plan and shows it."""
        from app.ui.plan_dialog import PlanDialog

        self._window.keep_typed()
        if self._desk.workspace is None:
            return self.new_file()
        signed = self._preferences().get("author") or self._window.property("author")
        name = "" if signed else self._author()
        dialog = PlanDialog(None, lambda plan: self._create_plan(plan, dialog.author.text()), self._window, name)
        self._ask(dialog, 0, dialog.typed_fields(), offer)
        return None

    def _create_plan(self, details: PlanDetails, author: str = "") -> None:
        assert self._desk.workspace is not None
        if texts.line(author):
            self._preferences().set("author", texts.line(author))
            self._desk.workspace.sign_as(texts.line(author))
        self._desk.choose_plan(self._desk.workspace.plans.create(details).id)

    def describe_plan(self) -> None:
        """Changes what is said of the chosen plan."""
        from app.ui.plan_dialog import PlanDialog

        if self._plan() is not None:
            PlanDialog(self._chosen().details, self._describe, self._window).exec()

    def _describe(self, details: PlanDetails) -> None:
        workspace, plan = self._open(), self._chosen()
        workspace.plans.describe(plan.id, {name: getattr(details, name) for name in details.__dataclass_fields__})
        self._desk.reload_rows(())

    def new_file(self) -> None:
        """Creates a database file and opens it."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, "New file", "", _FILES, "", QFileDialog.Option.DontConfirmOverwrite
        )
        if name:
            path = Path(name) if Path(name).suffix else Path(name + ".remediary")
            self.open_path(path, create=True)

    def open_file(self) -> None:
        """Opens a database file."""
        name, _ = QFileDialog.getOpenFileName(self._window, "Open file", "", _FILES)
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path, *, create: bool = False) -> bool:
        """Opens a file by its path; the earlier one stays open where that fails."""
        from app.services.workspace import Workspace

        if self._window.is_working():
            return False
        if self._desk.workspace is not None and self._desk.workspace.is_at(path):
            self._desk.reload()
            return True
        author, plan_id = self._author(), self._window.place.plan_of(path)
        return self._desk.attempt(lambda: self._desk.open(Workspace.open(path, author, create=create), plan_id))

    def open_example(self, path: Path | None = None) -> None:
        """Opens a fresh copy of the example plan, in a new file where a path is named."""
        from app.services.example import create_example, example_path

        author, target = self._author(), path or example_path()
        self._window.work("Preparing the example…", lambda: create_example(target, author), self._desk.open)

    def import_table(self) -> None:
        """Brings in a Markdown table after saying what it would do."""
        if self._plan() is None:
            return
        name, _ = QFileDialog.getOpenFileName(
            self._window, "Import table", "", "Markdown (*.md *.markdown *.txt);;All files (*)"
        )
        if name:
            self._import(Path(name))

    def _import(self, path: Path) -> None:
        from app.services.imports import read_file

        workspace, plan = self._open(), self._chosen()

        def read() -> tuple[Reading, Matched]:
            reading = read_file(path)
            return reading, workspace.imports.match(plan.id, reading)

        self._window.work(f"Reading {texts.line(path.name)}…", read, lambda found: self._offer(path, plan.id, *found))

    def _offer(self, path: Path, plan_id: int, reading: Reading, matched: Matched) -> None:
        from app.services.imports import import_summary

        if confirm(self._window, "\n".join(map(said, import_summary(reading, matched))), "Import"):
            workspace, reason = self._open(), f"Imported from {texts.line(path.name)}"
            self._window.work(
                "Saving what differs…",
                lambda: workspace.imports.save(plan_id, reading, matched, reason),
                self._keep_import,
            )

    def _keep_import(self, saved: Saved) -> None:
        self._desk.keep(saved, "import")
        self._window.actions_page.table.setFocus()
