"""Wishes about tables that are brought in, from a file, the clipboard, or dropped on the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from app.domain import texts
from app.domain.errors import ConflictError, StoppedError
from app.domain.previews import harmless
from app.ui.imports.drop_hints import DropHints
from app.ui.imports.prepared import NEW_PLAN
from app.ui.imports.table_drops import TableDrops
from app.ui.widgets.translation import said, tr
from app.ui.wishes import Wishes

if TYPE_CHECKING:
    from app.domain.plans import PlanDetails
    from app.services.actions import Saved
    from app.services.imports import Source, Watch
    from app.ui.imports.import_dialog import ImportDialog
    from app.ui.imports.prepared import Prepared, Wanted
    from app.ui.long_work import Tracking


class ImportWishes(Wishes):
    """From a file, the clipboard or a drop; nothing is saved before the user has seen what it would be."""

    def connect_drops(self) -> None:
        """Takes files and tables that are dropped on the window."""
        self.drops = drops = TableDrops(self._window, self._can_save)
        drops.file_dropped.connect(self.import_path)
        drops.table_dropped.connect(self.import_formats)
        self.hints = DropHints(self._window, drops)

    def _can_save(self) -> bool:
        """False where the open file can only be read."""
        return self._desk.workspace is None or not self._desk.workspace.read_only

    def import_table(self) -> None:
        """Brings a file's table into the chosen plan; where there is none, it becomes a plan."""
        path = self._ask_file(tr("Import table")) if self._has_file() else None
        if path is not None:
            self.import_path(path)

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

        return self._bring_in(harmless(path.name), source, self._into(new=new))

    def paste_table(self) -> None:
        """Brings in what was copied: a file, or a table or a text."""
        from app.ui.imports.offered import file_in, formats_in

        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        path = file_in(data)
        if path is not None:
            self.import_path(path)
        else:
            self.import_formats(formats_in(data))

    def import_formats(self, formats: Mapping[str, bytes]) -> None:
        """Brings in a table that was copied or dragged, by the MIME types of its forms."""

        def source() -> Source:
            from app.services.imports import clipboard_source

            return clipboard_source(formats)

        self._bring_in(tr("the copied table"), source, self._into())

    def _into(self, *, new: bool = False) -> int:
        return NEW_PLAN if new or self._desk.plan is None else self._desk.plan.id

    def _has_file(self) -> bool:
        """True once a database is open; where none is, one is made first."""
        self._window.keep_typed()
        if self._desk.workspace is None:
            self._window.plan_wishes.new_file()
        return self._desk.workspace is not None

    def _ask_file(self, title: str) -> Path | None:
        from app.services.imports import FILE_KINDS

        kinds = [f"{tr(kind.label)} ({' '.join(kind.patterns)})" for kind in FILE_KINDS]
        every = " ".join(pattern for kind in FILE_KINDS for pattern in kind.patterns)
        offered = ";;".join([f"{tr('All that can be read')} ({every})", *kinds, tr("All files (*)")])
        name, _ = QFileDialog.getOpenFileName(self._window, title, self._reading_folder(), offered)
        if name:
            self._preferences().set("imported_from", str(Path(name).parent))
        return Path(name) if name else None

    def _reading_folder(self) -> str:
        last = Path(self._preferences().get("imported_from") or ".")
        return str(last) if last.is_absolute() and last.is_dir() else str(Path.home())

    def _bring_in(self, name: str, source: Callable[[], Source], into: int) -> None:
        from app.services.mappings import Mappings
        from app.ui.imports.prepared import prepare_first

        if not self._has_file() or not self._desk.attempt(self._open().imports.refuse_unwritable):
            return
        workspace, mappings = self._open(), Mappings(self._preferences())
        self._run(
            tr("Reading {file}…", file=name),
            lambda watch: prepare_first(workspace, source(), into, mappings, watch),
            self._offer,
        )

    def _run(
        self,
        doing: str,
        work: Callable[[Watch], Any],
        done: Callable[[Any], object],
        dialog: ImportDialog | None = None,
    ) -> None:
        """Does long work that can be watched and stopped; what was stopped is told and comes to nothing.

        A dialog stays until its work has ended, however that ends.
        """
        from app.services.imports import Watch
        from app.ui.long_work import run

        def watched(tracking: Tracking) -> Any:
            try:
                return work(Watch(tracking.progress, tracking.is_stopped))
            except Exception as error:  # noqa: BLE001 - it is raised again once the dialog is free
                return error

        def end(found: Any) -> None:
            if dialog is not None:
                dialog.busy = False
            if isinstance(found, StoppedError):
                self._window.tell(said(found))
            elif isinstance(found, Exception) and not isinstance(found, ConflictError):
                raise found
            else:
                done(found)

        if not self._window.is_working():
            if dialog is not None:
                dialog.busy = True
            run(self._window, doing, watched, end)

    def _offer(self, now: Prepared) -> None:
        """Shows the steps; a source without any table is refused in words."""
        from app.services.imports import refusal
        from app.ui.imports.import_dialog import ImportDialog

        if not now.found.tables:
            raise refusal(now.found, texts.line(now.source.name))
        titles = {item.plan.id: texts.line(item.plan.details.title) for item in self._desk.plans()}
        dialog = ImportDialog(now, titles, self._window.theme, lambda *what: self._redo(dialog, *what), self._window)
        dialog.agreed.connect(lambda: self._agreed(dialog))
        dialog.another_wanted.connect(lambda: self._another(dialog))
        dialog.open()

    def _another(self, dialog: ImportDialog) -> None:
        path = self._ask_file(tr("Import table"))
        if path is not None:
            new = dialog.plan == NEW_PLAN
            dialog.leave()
            self.import_path(path, new=new)

    def _redo(
        self,
        dialog: ImportDialog,
        earlier: Prepared,
        wanted: Wanted,
        again: bool,
        done: Callable[[Prepared], object],
    ) -> None:
        from app.ui.imports.prepared import answer, prepare

        workspace = self._open()
        self._run(
            tr("Reading {file}…", file=harmless(earlier.source.name)),
            lambda watch: prepare(workspace, earlier.source, wanted, watch) if again
            else answer(workspace, earlier, wanted, watch),
            done, dialog,
        )  # fmt: skip

    def _agreed(self, dialog: ImportDialog) -> None:
        """Saves what the review shows, after asking why promises slip, or what a new plan is called."""
        review = dialog.review
        if review is None:
            return
        slips = review.slips() if dialog.plan != NEW_PLAN else ()
        reason = self._desk.reasons.sought_for(slips, review.reason.text())
        if reason is None:
            return
        if dialog.plan == NEW_PLAN:
            self._describe(dialog, reason)
        else:
            self._save_into(dialog, reason)

    def _save_into(self, dialog: ImportDialog, reason: str) -> None:
        workspace, now = self._open(), dialog.now
        assert dialog.review is not None and now.reading is not None and now.review is not None
        reading, asked, decisions, into = now.reading, now.review, dialog.review.decisions, dialog.plan

        def save(watch: Watch) -> Saved:
            matched = workspace.imports.decided(into, asked, decisions)
            return workspace.imports.save(into, reading, matched, reason, watch)

        self._run(
            tr("Saving what differs…"),
            save,
            lambda saved: self._keep(dialog, saved),
            dialog,
        )

    def _describe(self, dialog: ImportDialog, reason: str) -> None:
        """Asks what the new plan is called, with what the source suggests."""
        from app.ui.plans.plan_dialog import PlanDialog

        now, workspace = dialog.now, self._open()
        assert dialog.review is not None and now.reading is not None and now.details is not None
        agreed: list[PlanDetails] = []

        def take(details: PlanDetails, author: str) -> None:
            agreed.append(workspace.plans.refuse_unusable(details))
            self._sign(author)

        name, clocks = self._unsigned_name(), workspace.clocks
        form = PlanDialog(None, lambda details: take(details, form.author.text()), clocks, dialog, name, now.details)
        if form.exec():
            reading, decisions = now.reading, dialog.review.decisions
            self._run(
                tr("Saving the plan…"),
                lambda watch: workspace.imports.save_new(agreed[-1], reading, reason, decisions, watch),
                lambda saved: self._keep(dialog, saved),
                dialog,
            )

    def _keep(self, dialog: ImportDialog, saved: Saved | ConflictError) -> None:
        """Remembers how the source was read, and shows what was saved, as one step that can be undone."""
        from app.services.mappings import Mappings

        now = dialog.now
        if isinstance(saved, ConflictError):
            self._desk.catch_up()
            return self._redo(dialog, now, now.wanted, False, lambda again: dialog.review_again(again, saved))
        dialog.leave()
        if self._desk.plan is None or self._desk.plan.id != saved.plan_id:
            self._desk.choose_plan(saved.plan_id)
        self._desk.keep(saved, tr("import"))
        self._desk.attempt(lambda: Mappings(self._preferences()).remember(now.found, now.wanted.choices))
        if not saved.steps:
            self._window.tell(tr("The table brought nothing new."))
        self._window.activateWindow()  # after several dialogs, some window managers choose another program's
        self._window.actions_page.table.setFocus()
        return None
