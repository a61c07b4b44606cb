"""Wishes about tables that are brought in, into a plan or as a new one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from app.domain import texts
from app.domain.errors import StoppedError
from app.ui.widgets.errors import confirm
from app.ui.widgets.translation import said, tr
from app.ui.wishes import Wishes

if TYPE_CHECKING:
    from app.domain.plans import PlanDetails
    from app.services.actions import Saved
    from app.services.imports import Matched, Reading, Source
    from app.ui.evidence.long_work import Tracking
    from app.ui.imports.table_drops import TableDrops

    Read = tuple[Source, Reading, Matched]


class ImportWishes(Wishes):
    """From a file, the clipboard or a drop; nothing is saved before the user has read what it would be."""

    def connect_drops(self, drops: TableDrops) -> None:
        """Takes files and tables that are dropped on the window."""
        drops.file_dropped.connect(self.import_path)
        drops.table_dropped.connect(self._import_formats)

    def import_table(self) -> None:
        """Brings a file's table into the chosen plan; where there is none, it becomes a plan."""
        if self._desk.plan is None:
            return self.import_plan()
        path = self._ask_file(tr("Import table"))
        if path is not None:
            self.import_path(path)
        return None

    def import_plan(self) -> None:
        """Makes a new plan from a file's table."""
        path = self._ask_file(tr("Import a table as a new plan")) if self._has_file() else None
        if path is not None:
            self.import_path(path, new=True)

    def import_path(self, path: Path, *, new: bool = False) -> None:
        """Brings in the table of a file; a database or a package is opened instead."""
        from app.ui.imports.offered import is_ours

        if is_ours(path):
            return self._window.plan_wishes.open_any(path)

        def source() -> Source:
            from app.services.imports import file_source

            return file_source(path)

        return self._bring_in(texts.line(path.name), source, new=new)

    def paste_table(self) -> None:
        """Brings in what was copied: a file, or a table or a text."""
        from app.ui.imports.offered import file_in, formats_in

        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        path = file_in(data)
        if path is not None:
            self.import_path(path)
        else:
            self._import_formats(formats_in(data))

    def _import_formats(self, formats: Mapping[str, bytes]) -> None:
        def source() -> Source:
            from app.services.imports import clipboard_source

            return clipboard_source(formats)

        self._bring_in(tr("the copied table"), source)

    def _bring_in(self, name: str, source: Callable[[], Source], *, new: bool = False) -> None:
        self._window.keep_typed()
        if not self._has_file() or not self._desk.attempt(self._open().imports.refuse_unwritable):
            return
        if self._desk.plan is None or new:
            self._read(name, source, self._open().imports.match_new, self._describe)
        else:
            self._read_into(name, source, self._desk.plan.id)

    def _read_into(self, name: str, source: Callable[[], Source], plan_id: int) -> None:
        imports = self._open().imports
        self._read(
            name,
            source,
            lambda reading: imports.match(plan_id, reading),
            lambda _source, reading, matched: self._offer(plan_id, reading, matched),
        )

    def _has_file(self) -> bool:
        """True once a database is open; where none is, one is made first."""
        self._window.keep_typed()
        if self._desk.workspace is None:
            self._window.plan_wishes.new_file()
        return self._desk.workspace is not None

    def _ask_file(self, title: str) -> Path | None:
        from app.services.imports import FILE_KINDS

        kinds = [f"{tr(kind.label)} ({' '.join(kind.patterns)})" for kind in FILE_KINDS]
        offered = ";;".join([*kinds, tr("All files (*)")])
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", offered)
        return Path(name) if name else None

    def _read(
        self,
        name: str,
        source: Callable[[], Source],
        match: Callable[[Reading], Matched],
        then: Callable[[Source, Reading, Matched], object],
    ) -> None:
        from app.services.imports import Watch, read_source
        from app.ui.evidence.long_work import run

        def read(tracking: Tracking) -> Read | None:
            try:
                found = source()
                watch = Watch(lambda done, total: tracking.progress(done, total), tracking.is_stopped)
                reading = read_source(found, watch=watch)
                return found, reading, match(reading)
            except StoppedError:
                return None

        stopped = tr("The import was stopped; nothing was brought in.")
        doing = tr("Reading {file}…", file=name)
        run(self._window, doing, read, lambda found: then(*found) if found else self._window.tell(stopped))

    def _offer(self, plan_id: int, reading: Reading, matched: Matched) -> None:
        if self._confirm(reading, matched):
            workspace = self._open()
            self._window.work(
                tr("Saving what differs…"),
                lambda: workspace.imports.save(plan_id, reading, matched),
                self._keep,
            )

    def _describe(self, source: Source, reading: Reading, _matched: Matched) -> None:
        """Asks what the new plan is called, with what the source suggests."""
        from app.services.imports import proposed_details
        from app.ui.plans.plan_dialog import PlanDialog

        workspace = self._open()
        agreed: list[PlanDetails] = []

        def take(details: PlanDetails, author: str) -> None:
            agreed.append(workspace.plans.refuse_unusable(details))
            self._sign(author)

        proposal = proposed_details(source, reading)
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
