"""The frozen files of an issued update: how large, which hash, and each to be saved again bit for bit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.domain.heads import head_line
from app.domain.publishing import FORMAT_NAMES
from app.ui.widgets.controls import button, column, label, scrolled
from app.ui.widgets.translation import amount_text, tr

if TYPE_CHECKING:
    from app.domain.ledger import Head
    from app.domain.updates import FileFacts

_SHOWN_OF_HASH = 12


class FilesView(QFrame):
    """One row a file, the formats in the order in which they are offered."""

    save_wanted = Signal(str)
    hash_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = QWidget()
        self._layout = column(self._content, gap=0)
        self._layout.setContentsMargins(0, 0, 12, 0)
        column(self).addWidget(scrolled(self._content))
        self._grid: QWidget | None = None

    def show_files(self, files: Sequence[FileFacts], labels: Mapping[str, str], head: Head | None = None) -> None:
        """Shows the files of another update; `labels` names each format, `head` is what they tell of the log."""
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        said = tr("These very files were published. Saving one again gives the same bytes, whatever changed since.")
        self._layout.addWidget(label(said, "dim", wrap=True))
        grid = self._rows(sorted(files, key=_order), labels)
        if head is not None:
            self._add_head(grid, head)
        self._layout.addStretch(1)

    def _rows(self, files: Sequence[FileFacts], labels: Mapping[str, str]) -> QGridLayout:
        made = QWidget()
        self._layout.addWidget(made)
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 16, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for row, facts in enumerate(files):
            name, _, part = facts.format.partition("-")
            title = tr(labels.get(name, name))
            title = tr("{title}, part {number}", title=title, number=part) if part else title
            size = QLocale().formattedDataSize(facts.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
            grid.addWidget(_named(title, size), row, 0)
            grid.addWidget(_short(facts.sha256), row, 1, Qt.AlignmentFlag.AlignVCenter)
            copy = button("", partial(self.hash_wanted.emit, facts.sha256), "quiet", "copy")
            copy.setAccessibleName(tr("Copy the SHA-256 of {title}", title=title))
            copy.setToolTip(tr("Copy the whole SHA-256"))
            grid.addWidget(copy, row, 2)
            if not part:  # a file's further parts are saved with it
                save = button(tr("Save…"), partial(self.save_wanted.emit, name), "", "save")
                save.setAccessibleName(tr("Save {title}", title=title))
                grid.addWidget(save, row, 3)
        return grid

    def _add_head(self, grid: QGridLayout, head: Head) -> None:
        """The newest entry of the log when the update was issued, to be kept elsewhere."""
        row = grid.rowCount()
        grid.addWidget(_named(tr("Head of the history log"), tr("entry {number}", number=amount_text(head.n))), row, 0)
        grid.addWidget(_short(head.hash), row, 1, Qt.AlignmentFlag.AlignVCenter)
        copy = button("", partial(self.hash_wanted.emit, head_line(head)), "quiet", "copy")
        copy.setAccessibleName(tr("Copy the head of the history log"))
        copy.setToolTip(tr("Copy the head, to keep it where nobody can change it together with this file"))
        grid.addWidget(copy, row, 2)


def _named(title: str, said: str) -> QWidget:
    made = QWidget()
    lines = column(made, gap=2)
    lines.addWidget(label(title, "strong", wrap=True))
    lines.addWidget(label(said, "small"))
    return made


def _short(sha256: str) -> QWidget:
    shown = label(f"{sha256[:_SHOWN_OF_HASH]}…", "small")
    shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    shown.setAccessibleName(f"SHA-256 {sha256}")
    return shown


def _order(facts: FileFacts) -> tuple[int, str]:
    name = facts.format.partition("-")[0]
    return (FORMAT_NAMES.index(name) if name in FORMAT_NAMES else len(FORMAT_NAMES), facts.format)
