"""Wishes about files and plans."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from app.domain.errors import DamagedError
from app.ui.package.package_wishes import PackageWishes
from app.ui.safety.backup_wishes import BackupWishes
from app.ui.safety.damage_wishes import DamageWishes
from app.ui.widgets.errors import show_error
from app.ui.widgets.translation import day_text, tr
from app.ui.wishes import Wishes

if TYPE_CHECKING:
    from app.domain.plans import PlanDetails
    from app.ui.desk import Desk
    from app.ui.plans.welcome import Welcome
    from app.ui.safety.unsaved_words import Offer
    from app.ui.window import Window


class PlanWishes(Wishes):
    """Opening files, creating and describing plans."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window, desk)
        self.backups = BackupWishes(window, desk)
        self.damage = DamageWishes(window, desk, self.backups)
        self.packages = PackageWishes(window, desk)

    def serve(self, welcome: Welcome) -> None:
        """Carries out what is asked for where no plan is open."""
        welcome.new_plan_wanted.connect(self.new_plan)
        welcome.import_wanted.connect(self._window.import_wishes.import_plan)
        welcome.example_wanted.connect(lambda: self.open_example())
        welcome.open_wanted.connect(self.open_file)
        welcome.recent_wanted.connect(self.open_recent)
        welcome.paste_wanted.connect(self._window.import_wishes.paste_table)

    def new_plan(self, offer: Offer | None = None) -> None:
        """Creates a plan and shows it."""
        from app.ui.plans.plan_dialog import PlanDialog

        self._window.keep_typed()
        if self._desk.workspace is None:
            return self.new_file()
        name = self._unsigned_name()
        clocks = self._open().clocks
        dialog = PlanDialog(
            None, lambda plan: self._create_plan(plan, dialog.author.text()), clocks, self._window, name
        )
        self._ask(dialog, 0, dialog.typed_fields(), offer)
        return None

    def _create_plan(self, details: PlanDetails, author: str = "") -> None:
        self._sign(author)
        self._desk.choose_plan(self._open().plans.create(details).id)

    def describe_plan(self, field: str = "title", offer: Offer | None = None) -> None:
        """Changes what is said of the chosen plan, beginning at a field of the dialog."""
        from app.ui.plans.plan_dialog import PlanDialog

        if self._plan() is not None:
            shown, clocks = self._chosen().details, self._open().clocks
            dialog = PlanDialog(shown, lambda details: self._describe(details, shown), clocks, self._window)
            dialog.begin_at(field)
            self._ask(dialog, 0, dialog.typed_fields(), offer)

    def _describe(self, details: PlanDetails, seen: PlanDetails) -> None:
        workspace, plan = self._open(), self._chosen()
        values = {name: getattr(details, name) for name in details.__dataclass_fields__}
        workspace.plans.describe(plan.id, values, seen)
        self._desk.reload_rows(())

    def see_whiteboard(self) -> None:
        """Records what the bug's whiteboard shows, and offers the text to ask for next."""
        from app.ui.plans.whiteboard_dialog import WhiteboardDialog

        if self._plan() is None:
            return
        workspace, plan_id = self._open(), self._chosen().id
        boards = workspace.whiteboards

        def see(text: str, day: date | None) -> None:
            found = boards.see(plan_id, text, day).board
            self._desk.reload_rows(())
            self._window.tell(
                tr("The whiteboard says: next update on {day}.", day=day_text(found.day))
                if found.day
                else tr("The whiteboard is recorded; it names no next update.")
            )

        def ask() -> None:
            shown, aligned = boards.shown(plan_id), boards.aligned(plan_id)
            WhiteboardDialog(shown, aligned, workspace.today, see, self._window.theme, self._window).exec()

        self._desk.attempt(ask)

    def new_file(self) -> None:
        """Creates a database file and opens it."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("New file"), "", _kinds(), "", QFileDialog.Option.DontConfirmOverwrite
        )
        if name:
            path = Path(name) if Path(name).suffix else Path(name + ".remediary")
            self.open_path(path, create=True)

    def open_file(self) -> None:
        """Opens a database file."""
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Open file"), "", _kinds())
        if name:
            self.open_any(Path(name))

    def open_any(self, path: Path) -> None:
        """Opens a database file, or what an auditor's package holds."""
        if path.suffix.lower() == ".zip":
            self.packages.open_path(path)
        else:
            self.open_path(path)

    def open_recent(self, path: Path) -> None:
        """Opens a file of before; one that is gone is told, and is not offered again."""
        if path.is_file():
            self.open_path(path)
            return
        self._window.recent.forget(path)
        show_error(self._window, tr("{path} is not there any more: it was moved, renamed or deleted.", path=path))

    def open_path(self, path: Path, *, create: bool = False) -> bool:
        """Opens a file by its path; the earlier one stays open where that fails."""
        from app.services.workspace import Workspace

        if self._window.is_working():
            return False
        if self._desk.workspace is not None and self._desk.workspace.is_at(path):
            self._desk.reload()
            return True
        author, plan_id = self._author(), self._window.place.plan_of(path)
        damaged: list[DamagedError] = []

        def open_it() -> None:
            try:
                self._desk.open(Workspace.open(path, author, create=create), plan_id)
            except DamagedError as error:
                damaged.append(error)

        opened = self._desk.attempt(open_it) and not damaged
        for error in damaged:
            self.damage.offer(path, error)
            opened = self._desk.workspace is not None and self._desk.workspace.is_at(path)
        return opened

    def open_example(self, path: Path | None = None) -> None:
        """Opens a fresh copy of the example plan, in a new file where a path is named."""
        from app.services.example import create_example, example_path

        author, target = self._author(), path or example_path()
        self._window.work(tr("Preparing the example…"), lambda: create_example(target, author), self._desk.open)


def _kinds() -> str:
    return f"{tr('Remediary files (*.remediary)')};;{tr('All files (*)')}"
