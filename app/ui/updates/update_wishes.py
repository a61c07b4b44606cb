"""Wishes about updates and their files."""

from __future__ import annotations

from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from app.domain.errors import ConflictError, UserError
from app.domain.moments import exactly
from app.ui.pages import Page
from app.ui.widgets.errors import show_error
from app.ui.widgets.opening_links import open_link
from app.ui.widgets.translation import tr
from app.ui.wishes import Wishes

if TYPE_CHECKING:
    from app.domain.closures import Closure
    from app.domain.updates import Draft, PublishedFile
    from app.services.workspace import Workspace
    from app.ui.safety.unsaved_words import Offer
    from app.ui.updates.issue_dialog import IssueDialog


class UpdateWishes(Wishes):
    """Issuing, copying and saving."""

    def issue(self) -> None:
        """Issues the draft, and saves copies of its files where wanted."""
        from app.ui.updates.issue_dialog import IssueDialog

        if self._plan() is None:
            return None
        draft = self._desk.draft
        assert draft is not None
        if not draft.edition.rows:
            return show_error(self._window, tr("This plan has no actions yet: add one before you issue an update."))
        folder = self._preferences().get("folder")
        workspace, facts = self._open(), self._open().checks.facts(draft)
        doubts = workspace.exports.doubts(draft.edition.plan_id)
        proposal = workspace.whiteboards.aligned(draft.edition.plan_id)
        dialog = IssueDialog(draft, facts, folder, doubts, self._window, proposal)
        if self._ask(dialog, 0, {"intro": dialog.intro}):
            self._issue(draft, dialog)
        return None

    def _issue(self, shown: Draft, dialog: IssueDialog) -> None:
        from app.services import files

        workspace, plan = self._open(), self._chosen()
        dated, intro, folder = dialog.chosen_date(), dialog.text_of(dialog.intro), dialog.chosen_folder()
        following, override = dialog.chosen_next(), dialog.chosen_override()
        if intro != shown.edition.intro and not self._desk.attempt(lambda: workspace.plans.write_intro(plan.id, intro)):
            return self._desk.unsaved.refused(0, "intro", intro, 0)

        def ask() -> None:
            draft = workspace.updates.draft(plan.id, dated, intro, following)
            kept = replace(shown.edition.details, next_update_due=following)
            looked_at = (shown.edition.rows, kept, shown.edition.answers)
            if (draft.edition.rows, draft.edition.details, draft.edition.answers) != looked_at:
                raise ConflictError("The plan changed while you were looking: look at the draft again, then issue it.")
            workspace.updates.refuse_unissuable(draft, override)
            around = workspace.updates.surroundings(draft.edition)
            self._window.work(
                tr("Writing update {number}…", number=draft.edition.number),
                lambda: files.published(draft.edition, around),
                lambda published: self._record(workspace, draft, published, folder, override),
            )

        if not self._desk.attempt(ask):
            self._desk.reload()
        return None

    def _record(
        self,
        workspace: Workspace,
        draft: Draft,
        published: tuple[PublishedFile, ...],
        folder: Path | None,
        override: str,
    ) -> None:
        number = draft.edition.number
        if not self._desk.attempt(lambda: workspace.updates.record(draft, published, override)):
            return self._desk.reload()
        self._desk.reload_rows(())
        self._desk.updates_changed.emit()
        self._window.turn_to(Page.UPDATES)
        self._window.updates_page.stop_comparing()
        self._window.updates_page.choose(number)
        self._window.tell(tr("Issued update {number}.", number=number))
        if folder is not None:
            self._save_copies(published, folder, number)
        return None

    def _save_copies(self, published: tuple[PublishedFile, ...], folder: Path, number: int) -> None:
        from app.services import files

        self._preferences().set("folder", str(folder))
        for file in published:
            if not self._desk.attempt(lambda file=file: files.save(file, folder)):  # type: ignore[misc]
                return
        said = tr("Issued update {number}; its files are in {folder}.", number=number, folder=folder)
        self._window.tell(said)

    def choose_checks(self) -> None:
        """Changes which checks the plan wants, and how much each weighs."""
        from app.ui.updates.checks_dialog import ChecksDialog

        plan = self._plan()
        if plan is None:
            return
        workspace = self._open()

        def save(switches: str) -> None:
            workspace.plans.describe(plan.id, {"checks": switches}, plan.details)
            self._desk.reload_rows(())
            self._window.tell(tr("Saved what is checked before publishing."))

        ChecksDialog(plan.details, workspace.checks.listed(plan.details), save, self._window).exec()

    def compare(self) -> None:
        """Sets two updates side by side."""
        if self._plan() is not None:
            self._window.turn_to(Page.UPDATES)
            self._window.updates_page.compare()
            if not self._window.updates_page.is_comparing:
                self._window.tell(tr("There is no update to compare with yet: issue one first."))

    def show_draft(self) -> None:
        """Shows the draft of the next update."""
        if self._plan() is not None:
            self._window.turn_to(Page.UPDATES)
            self._window.updates_page.stop_comparing()
            self._window.updates_page.choose(None)

    def open_link(self, url: str) -> None:
        """Opens a page in the browser, after showing where that leads."""
        open_link(self._window, url)

    def write_closure(self, offer: Offer | None = None) -> None:
        """Writes the closure report of a plan whose actions are all complete."""
        from app.ui.updates.closure_dialog import ClosureDialog

        plan = self._plan()
        if plan is None:
            return
        closures = self._open().closures

        def ask() -> None:
            closures.report(plan.id)  # refused while an action is open
            kept = closures.get(plan.id)
            write = partial(closures.report, plan.id)
            reported = plan.details.closure_reported
            dialog = ClosureDialog(kept, write, self._window.theme, self._window, self._post_closure, reported)
            named: dict[str, QWidget] = {f"closure.{name}": editor for name, editor in dialog.editors.items()}
            agreed = self._ask(dialog, 0, named, offer)
            if dialog.closure() != kept:
                self._keep_closure(plan.id, asdict(dialog.closure()), kept)
            if agreed and not dialog.is_posted:
                QApplication.clipboard().setText(dialog.text())
                self._window.tell(tr("The closure report is on the clipboard as Markdown."))

        self._desk.attempt(ask)

    def _post_closure(self, when: str) -> None:
        """Keeps when the closure report was out; a UserError where that can't be read."""
        workspace, plan = self._open(), self._chosen()
        posted = when.strip() or str(exactly(workspace.now))
        workspace.plans.describe(plan.id, {"closure_reported": posted}, plan.details)
        self._desk.reload_rows(())
        self._window.tell(tr("The closure report is out: no update is owed any more."))

    def _keep_closure(self, plan_id: int, texts: dict[str, str], seen: Closure) -> None:
        try:
            self._open().closures.keep(plan_id, texts, seen)
        except UserError:
            for name, text in texts.items():
                self._desk.unsaved.refused(0, f"closure.{name}", text, 0)
            raise
