"""What one backup holds beside the file as it is now, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QPushButton, QWidget

from app.domain.backup_previews import Way
from app.domain.backups import Backup
from app.domain.errors import UserError
from app.ui.safety.backup_words import backup_words, title_words
from app.ui.safety.preview_rows import PreviewModel
from app.ui.widgets.controls import button, column, dress, label, panel
from app.ui.widgets.row_table import RowTable
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import said, tr

if TYPE_CHECKING:
    from app.domain.backup_previews import Preview

_SHARES = (6, 3, 3)


class PreviewTable(RowTable):
    """Three columns that share the room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.rows = PreviewModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(tr("What differs between now and the backup"))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(32, round(theme.text_size * 1.32) + 14))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the room."""
        super().resizeEvent(event)
        room, left = self.viewport().width(), self.viewport().width()
        for place, share in enumerate(_SHARES[:-1]):
            self.setColumnWidth(place, room * share // sum(_SHARES))
            left -= self.columnWidth(place)
        self.setColumnWidth(len(_SHARES) - 1, left)


class BackupPreview(QFrame):
    """Says nothing while no backup is chosen."""

    restore_wanted = Signal()
    view_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._found: Preview | None = None
        layout = column(self, margin=16, gap=8)
        self.title, self.about = label("", "heading"), label("", "dim", wrap=True)
        self.log = label("", "note", wrap=True)
        self.table = PreviewTable(theme)
        frame = panel()
        column(frame, margin=1, gap=0).addWidget(self.table)
        self.restore = button(tr("Restore…"), self.restore_wanted.emit, "primary")
        view = button(tr("Open to read"), self.view_wanted.emit)
        view.setToolTip(tr("Shows the backup in this window; nothing in it can be changed"))
        copy = button(tr("Save a copy as…"), self.copy_wanted.emit)
        self.buttons: Sequence[QPushButton] = (view, copy, self.restore)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(view)
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(self.restore)
        for part in (self.title, self.about, self.log):
            layout.addWidget(part)
        layout.addWidget(frame, 1)
        layout.addLayout(row)
        self.expect(None)

    def issued_since(self) -> int:
        """How many issued updates are in the file now and not in the backup, as far as that is known."""
        plans = self._found.plans if self._found is not None else ()
        return sum(line.kind == "update" and line.way is Way.GONE for plan in plans for line in plan.lines)

    def expect(self, backup: Backup | None) -> None:
        """Tells of a backup what its name tells, while the rest is compared."""
        self._found = None
        self.title.setText(title_words(backup) if backup else tr("No backup is chosen"))
        self.about.setText(backup_words(backup) if backup else "")
        self._say("", "note")
        self.table.empty_text = tr("Comparing…") if backup else tr("What differs between now and a backup stands here.")
        self.table.rows.show(None)
        for made in self.buttons:
            made.setEnabled(backup is not None)

    def show_found(self, found: Preview | UserError) -> None:
        """Shows what differs, or why that can't be known."""
        if isinstance(found, UserError):
            self._say(said(found), "error")
            self.table.empty_text = ""
            self.table.rows.show(None)
            self.restore.setEnabled(False)
            return
        self._found = found
        self._say(said(found.log), "note")
        self.table.empty_text = tr("Nothing differs: the backup holds what the file holds now.")
        self.table.rows.show(found)

    def _say(self, text: str, role: str) -> None:
        dress(self.log, "role", role)
        self.log.setText(text)
        self.log.setVisible(bool(text))
