"""Wishes about the history: to check it, to compare it with an earlier head, to take another one for the right one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from app.domain.errors import UserError
from app.ui.ledger.history_watch import HistoryWatch
from app.ui.ledger.verifying import Verifying
from app.ui.widgets.controls import button
from app.ui.widgets.errors import may_replace
from app.ui.widgets.notices import Notice
from app.ui.widgets.translation import plural, said, tr
from app.ui.wishes import Wishes

if TYPE_CHECKING:
    from app.domain.witnesses import Finding
    from app.services.verdicts import Checked
    from app.ui.desk import Desk
    from app.ui.ledger.history_dialog import HistoryDialog
    from app.ui.window import Window


class LedgerWishes(Wishes):
    """Tells above the pages where something is wrong, and only then."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window, desk)
        self.dialog: HistoryDialog | None = None
        self._finding: Finding | None = None
        self._found: Checked | None = None
        self.verifying = Verifying(self)
        self.verifying.ended.connect(self._show_verdict)
        self.verifying.failed.connect(self._show_failure)
        self.verifying.progressed.connect(self._show_progress)
        self.watch = HistoryWatch(desk, lambda: window.actions_page.is_editing(), self)
        self.watch.doubted.connect(self._doubt)
        self.watch.wrong.connect(self._tell_wrong)
        self.watch.failed.connect(window.tell)
        self.doubt = Notice(tr("What was seen of this history"), self._ways_out(), "warning")
        self.wrong = Notice(
            tr("The history does not hold"), (button(tr("Show…"), self.show_wrong, "quiet"),), "warning"
        )
        desk.file_opened.connect(self._forget)

    @property
    def notices(self) -> tuple[QWidget, QWidget]:
        """The lines above the pages."""
        return self.wrong, self.doubt

    def _ways_out(self) -> tuple[QPushButton, ...]:
        self._accept = button(tr("It is the right one…"), self.accept, "quiet")
        self._dismiss = button(tr("Dismiss"), lambda: self.doubt.say(""), "quiet")
        return button(tr("Compare…"), self.compare_with_seen, "quiet"), self._accept, self._dismiss

    def check(self) -> None:
        """Checks the whole history of the open file."""
        dialog = self._shown()
        if dialog is not None and not self.verifying.is_at_work:
            self._start()

    def show_wrong(self) -> None:
        """Shows what was found in the background."""
        dialog, found = self._shown(), self._found
        if dialog is not None and found is not None and not self.verifying.is_at_work:
            dialog.show_verdict(found)

    def compare_with_seen(self) -> None:
        """Checks the history, and compares it with what this computer saw last."""
        finding, dialog = self._finding, self._shown()
        if dialog is None or finding is None or finding.seen is None:
            return
        if not self.verifying.is_at_work:
            self._start()
        dialog.comparing.compare_with(finding.seen.head)

    def accept(self) -> None:
        """Takes the history in the file for the right one, with a reason."""
        from app.ui.ledger.accept_dialog import AcceptDialog

        if self._finding is not None:
            dialog = AcceptDialog(said(self._finding.sentence), self._accepted, self._window)
            dialog.exec()
            dialog.deleteLater()

    def _accepted(self, reason: str) -> None:
        self.watch.accept(reason, self._open().author)
        self.doubt.say("")
        self._window.tell(tr("This history is the right one from now on."))

    def end(self) -> None:
        """The window closes."""
        self.watch.end()
        self._leave()

    def _shown(self) -> HistoryDialog | None:
        """The dialog, in front; it is made where there is none."""
        from app.ui.ledger.history_dialog import HistoryDialog

        self._window.keep_typed()
        if self._desk.workspace is None:
            self._window.tell(tr("Open or create a plan first."))
            return None
        if self.dialog is None:
            made = self.dialog = HistoryDialog(self._open().path, self._window)
            made.check_wanted.connect(self._start)
            made.stop_wanted.connect(self._stop)
            made.copy_wanted.connect(self._copy)
            made.report_wanted.connect(self._save_report)
            made.finished.connect(self._leave)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        return self.dialog

    def _start(self) -> None:
        assert self.dialog is not None
        self.dialog.show_work()
        self.verifying.start(self._open().path)

    def _stop(self) -> None:
        self.verifying.stop()
        if self.dialog is not None:
            self.dialog.show_stopped()

    def _leave(self, _answer: int = 0) -> None:
        """The dialog is closed, or what it is about."""
        dialog, self.dialog = self.dialog, None
        self.verifying.stop()
        if dialog is not None:
            dialog.hide()
            dialog.deleteLater()

    def _forget(self) -> None:
        self._finding = self._found = None
        self.doubt.say("")
        self.wrong.say("")
        self._leave()

    def _show_progress(self, done: int, every: int) -> None:
        if self.dialog is not None and self.verifying.is_at_work:
            self.dialog.verdict.show_progress(done, every)

    def _show_verdict(self, checked: Checked) -> None:
        if self.dialog is not None:
            self.dialog.show_verdict(checked)
        self._tell_wrong(checked)

    def _show_failure(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        if self.dialog is not None:
            self.dialog.show_failure(said(error))

    def _tell_wrong(self, checked: Checked) -> None:
        """In a line above the pages, which stays until the file holds or another one is open."""
        count = len(checked.verdict.problems)
        self._found = checked if count else None
        words = plural(
            "{count} thing in this file is not as it was written.",
            "{count} things in this file are not as they were written.",
            count,
        )
        self.wrong.say(words if count else "")

    def _doubt(self, finding: Finding) -> None:
        self._finding = finding
        self._accept.setVisible(finding.elsewhere is None)
        self._dismiss.setVisible(finding.elsewhere is not None)
        self.doubt.say(said(finding.sentence))

    def _copy(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self._window.tell(
            tr("The head is on the clipboard: keep it where nobody can change it together with this file.")
        )

    def _save_report(self) -> None:
        from app.services.verdicts import save_report

        dialog = self.dialog
        if dialog is None or dialog.checked is None:
            return
        checked, compared = dialog.checked, dialog.compared
        suggested = self._saving_folder() / f"{checked.path.stem}-check-{checked.at:%Y-%m-%d}.txt"
        name, _ = QFileDialog.getSaveFileName(dialog, tr("Save the report"), str(suggested), f"{tr('Text')} (*.txt)")
        path = Path(name) if Path(name).suffix else Path(name + ".txt")
        if not name or (path != Path(name) and path.exists() and not may_replace(dialog, path)):
            return
        if self._desk.attempt(partial(save_report, checked, compared, path)):
            self._preferences().set("saved_to", str(path.parent))
            self._window.tell(tr("Saved {path}.", path=path))
