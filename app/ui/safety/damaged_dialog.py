"""What to do with a file that is damaged: a backup in its place, or what can be read in a new file."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

from app.ui.safety.backup_words import title_words
from app.ui.widgets.controls import button, column, label, panel
from app.ui.widgets.translation import plural, said, tr

if TYPE_CHECKING:
    from app.domain.backups import Backup
    from app.domain.recoveries import Recovery


class WayOut(Enum):
    """What the user can choose."""

    RESTORE = "restore"
    RECOVER = "recover"


class DamagedDialog(QDialog):
    """Two ways out, each with what it brings; `chosen` is None where neither was taken."""

    def __init__(self, sentence: str, backups: Sequence[Backup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: WayOut | None = None
        self.setWindowTitle(tr("This file is damaged"))
        self.setMinimumWidth(640)
        layout = column(self, margin=24, gap=16)
        layout.addWidget(label(tr("This file is damaged"), "heading"))
        layout.addWidget(label(sentence, "error", wrap=True, selectable=True))
        self.restore = button(tr("Restore a backup…"), lambda: self._take(WayOut.RESTORE), "primary" if backups else "")
        self.restore.setEnabled(bool(backups))
        layout.addWidget(_way(tr("Go back to a backup"), _backups_words(backups), self.restore))
        self.recover = button(tr("Recover into a new file…"), lambda: self._take(WayOut.RECOVER))
        about = tr(
            "Everything that can still be read goes into a new file, and the history log gives back what it can. You"
            " see what is lost. The damaged file stays as it is."
        )
        layout.addWidget(_way(tr("Recover what can be read"), about, self.recover))
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _take(self, way: WayOut) -> None:
        self.chosen = way
        self.accept()


class RecoveryDialog(QDialog):
    """What became of the rows, line by line; accepted where the new file is to be opened."""

    def __init__(self, found: Recovery, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What was recovered"))
        self.resize(720, 520)
        layout = column(self, margin=24, gap=16)
        layout.addWidget(label(tr("What was recovered"), "heading"))
        told = tr("Nothing is known to be lost.") if not found.lost else plural(
            "{count} row is lost, as far as can be known.", "{count} rows are lost, as far as can be known.", found.lost
        )  # fmt: skip
        layout.addWidget(label(told, "good" if found.is_whole else "warning", wrap=True))
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setAccessibleName(tr("Report of the recovery"))
        self.report.setPlainText("\n".join([*lines, "", *_counts(found)]))
        layout.addWidget(self.report, 1)
        layout.addWidget(label(tr("The new file is {path}.", path=found.target), "dim", wrap=True, selectable=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(button(tr("Copy the report"), self._copy, "", "copy"))
        row.addStretch(1)
        row.addWidget(button(tr("Close"), self.reject))
        self.wanted = button(tr("Open the new file"), self.accept, "primary")
        row.addWidget(self.wanted)
        layout.addLayout(row)
        self.wanted.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())


def _counts(found: Recovery) -> list[str]:
    from app.domain.recoveries import TABLE_LABELS

    return [
        tr(
            "{what}: {kept} in the new file, {lost} lost", what=said(TABLE_LABELS[name]), kept=one.kept, lost=one.lost
        )
        for name, one in found.tables.items()
        if one.kept or one.lost
    ]  # fmt: skip


def _backups_words(backups: Sequence[Backup]) -> str:
    if not backups:
        return tr("There is no backup of this file.")
    newest = title_words(backups[0])
    return plural(
        "There is {count} backup, of {newest}. You see what differs before it takes this file’s place.",
        "There are {count} backups, the newest of {newest}. You see what differs before one takes this file’s place.",
        len(backups),
        newest=newest,
    )


def _way(title: str, about: str, wanted: QPushButton) -> QWidget:
    made = panel()
    row = QHBoxLayout(made)
    row.setContentsMargins(16, 16, 16, 16)
    row.setSpacing(16)
    words = column(gap=4)
    words.addWidget(label(title, "strong"))
    words.addWidget(label(about, "dim", wrap=True))
    row.addLayout(words, 1)
    row.addWidget(wanted)
    wanted.setAccessibleDescription(about)
    return made
