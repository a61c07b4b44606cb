"""The backups of a file: a list, and beside it what the chosen one holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QWidget

from app.domain.backups import Backup
from app.domain.errors import UserError
from app.ui.jobs import Job
from app.ui.later import Later
from app.ui.safety.backup_list import BackupList
from app.ui.safety.backup_preview import BackupPreview
from app.ui.widgets.controls import button, column, label, panel
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.services.backups import Backups

_SIZE, _LIST_WIDE = (1120, 680), 24


class BackupsDialog(QDialog):
    """What is wished of the chosen backup is told by signals; `run` does it here, so that nothing else goes on.

    `later` outlives the dialog, because a comparison may still go on when it closes.
    """

    restore_wanted = Signal(object)
    view_wanted = Signal(object)
    copy_wanted = Signal(object)

    def __init__(
        self, backups: Backups, theme: Theme, later: Later, *, can_make: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._backups = backups
        self._job: Job | None = None
        self.setWindowTitle(tr("Backups"))
        self.resize(*_SIZE)
        self.list, self.preview = BackupList(theme), BackupPreview(theme)
        self._later = later
        later.made.connect(self.preview.show_found)
        self.finished.connect(self._leave)
        self.list.chosen.connect(self._look)
        self.said = label("", "dim", wrap=True)
        self.make = button(tr("Back up now"), self._make, "", "save")
        self.make.setVisible(can_make)
        layout = column(self, margin=24, gap=16)
        layout.addWidget(label(tr("Backups of {file}", file=backups.path.name), "heading"))
        layout.addWidget(label(_about(backups), "dim", wrap=True, selectable=True))
        layout.addLayout(self._sides(theme), 1)
        layout.addLayout(self._foot())
        for signal, wanted in (
            (self.preview.restore_wanted, self.restore_wanted),
            (self.preview.view_wanted, self.view_wanted),
            (self.preview.copy_wanted, self.copy_wanted),
        ):
            signal.connect(lambda wanted=wanted: wanted.emit(self.list.backup()))
        self.refresh()
        self.list.setFocus()

    def _sides(self, theme: Theme) -> QHBoxLayout:
        sides = QHBoxLayout()
        sides.setSpacing(16)
        left = panel()
        left.setFixedWidth(round(theme.text_size * _LIST_WIDE))
        listed = column(left, margin=8)
        listed.addWidget(self.list, 1)
        listed.addWidget(self.make)
        sides.addWidget(left)
        sides.addWidget(self.preview, 1)
        return sides

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self._buttons = QDialogButtonBox()
        self._buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.rejected.connect(self.reject)
        foot.addWidget(self.said, 1)
        foot.addWidget(self._buttons)
        return foot

    def _leave(self) -> None:
        self._later.drop()
        self._later.made.disconnect(self.preview.show_found)

    def refresh(self) -> None:
        """Lists what is there now."""
        self.list.show_backups(self._backups.everything())

    def tell(self, sentence: str) -> None:
        """Says in passing what was done."""
        self.said.setText(sentence)

    def run(self, doing: str, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        """Does work off the window's thread while nothing else can be asked for; a mistake of the user is told."""
        self._later.drop()
        self.tell(doing)
        self._let(False)
        job = self._job = Job(work, self)
        job.done.connect(lambda result: self._end(lambda: done(result)))
        job.failed.connect(lambda error: self._end(lambda: self.fail(error)))
        job.start()

    def _make(self) -> None:
        self.run(tr("Making and verifying a backup…"), self._backups.make, self._made)

    def _made(self, _backup: Backup) -> None:
        self.tell(tr("The backup was made and verified."))
        self.refresh()

    def _end(self, then: Callable[[], object]) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.deleteLater()
        self._let(True)
        self.tell("")
        then()

    def fail(self, error: BaseException) -> None:
        """Says what went wrong; a mistake of ours is raised."""
        if not isinstance(error, UserError):
            raise error
        self.preview.show_found(error)

    def _let(self, allowed: bool) -> None:
        for part in (self.list, self.preview, self.make, self._buttons):
            part.setEnabled(allowed)

    def _look(self, backup: Backup | None) -> None:
        self.preview.expect(backup)
        if backup is None:
            self._later.drop()
        else:
            self._later.make(lambda: _found(self._backups, backup))

    def reject(self) -> None:
        """Closes, unless work goes on that belongs to the file."""
        if self._job is None:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """As `reject`."""
        if self._job is not None:
            return event.ignore()
        return super().closeEvent(event)


def _found(backups: Backups, backup: Backup) -> Any:
    try:
        return backups.preview(backup.path)
    except UserError as error:
        return error


def _about(backups: Backups) -> str:
    return tr(
        "Made by itself on each day with a change, before each import and before each upgrade, and verified at once."
        " They lie in {folder}; older ones are thinned out.",
        folder=backups.folder,
    )
