"""Wishes about tables that are brought in, into a plan or as a new one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from app.domain import texts
from app.ui.widgets.errors import confirm
from app.ui.widgets.translation import said, tr
from app.ui.wishes import Wishes

if TYPE_CHECKING:
    from app.domain.plans import PlanDetails
    from app.services.actions import Saved
    from app.services.imports import Matched, Reading


class ImportWishes(Wishes):
    """Nothing is saved before the user has read what it would be."""

    def import_table(self) -> None:
        """Brings a table into the chosen plan; where there is none, it becomes a plan."""
        if self._desk.plan is None:
            return self.import_plan()
        self._window.keep_typed()
        path = self._ask_file(tr("Import table"))
        if path is not None:
            workspace, plan_id = self._open(), self._desk.plan.id
            self._read(
                path,
                lambda reading: workspace.imports.match(plan_id, reading),
                lambda reading, matched: self._offer(path, plan_id, reading, matched),
            )
        return None

    def import_plan(self) -> None:
        """Makes a new plan from a table."""
        self._window.keep_typed()
        if self._desk.workspace is None:
            self._window.plan_wishes.new_file()
        path = self._ask_file(tr("Import a table as a new plan")) if self._desk.workspace is not None else None
        if path is not None:
            workspace = self._open()
            self._read(path, workspace.imports.match_new, lambda reading, _: self._describe(path, reading))

    def _ask_file(self, title: str) -> Path | None:
        from app.services.imports import FILE_KINDS

        kinds = [f"{tr(kind.label)} ({' '.join(kind.patterns)})" for kind in FILE_KINDS]
        offered = ";;".join([*kinds, tr("All files (*)")])
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", offered)
        return Path(name) if name else None

    def _read(
        self, path: Path, match: Callable[[Reading], Matched], then: Callable[[Reading, Matched], object]
    ) -> None:
        from app.services.imports import read_file

        def read() -> tuple[Reading, Matched]:
            reading = read_file(path)
            return reading, match(reading)

        doing = tr("Reading {file}…", file=texts.line(path.name))
        self._window.work(doing, read, lambda found: then(*found))

    def _offer(self, path: Path, plan_id: int, reading: Reading, matched: Matched) -> None:
        if self._confirm(reading, matched):
            workspace = self._open()
            self._window.work(
                tr("Saving what differs…"),
                lambda: workspace.imports.save(plan_id, reading, matched),
                self._keep,
            )

    def _describe(self, path: Path, reading: Reading) -> None:
        """Asks what the new plan is called, with what the file suggests."""
        from app.services.imports import proposed_details
        from app.ui.plans.plan_dialog import PlanDialog

        workspace = self._open()
        agreed: list[PlanDetails] = []

        def take(details: PlanDetails, author: str) -> None:
            agreed.append(workspace.plans.refuse_unusable(details))
            self._sign(author)

        proposal = proposed_details(path, reading)
        name = self._unsigned_name()
        dialog = PlanDialog(
            None, lambda details: take(details, dialog.author.text()), workspace.clocks, self._window, name, proposal
        )
        if dialog.exec():
            details = agreed[-1]
            matched = workspace.imports.match_new(reading, details.wording)
            if self._confirm(reading, matched):
                self._window.work(
                    tr("Saving the plan…"),
                    lambda: workspace.imports.save_new(details, reading),
                    self._show_new,
                )

    def _confirm(self, reading: Reading, matched: Matched) -> bool:
        from app.services.imports import import_summary

        return confirm(self._window, "\n".join(map(said, import_summary(reading, matched))), tr("Import"))

    def _show_new(self, saved: Saved) -> None:
        self._desk.choose_plan(saved.plan_id)
        self._keep(saved)

    def _keep(self, saved: Saved) -> None:
        self._desk.keep(saved, tr("import"))
        self._window.actions_page.table.setFocus()
