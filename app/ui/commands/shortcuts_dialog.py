"""The page of shortcuts: every command with its keys, read from the menus themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QHeaderView, QLineEdit, QTableView, QWidget

from app.ui.commands.commands import Command
from app.ui.widgets.controls import column, label, panel
from app.ui.widgets.empty_text import paint_empty
from app.ui.widgets.row_delegate import TONE_ROLE, RowDelegate
from app.ui.widgets.row_model import Index, RowModel
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

_WIDTH, _LETTERS = 880, 136
# The most of the width that keys and menus take from the commands.
_KEYS_PART, _MENU_PART = 0.34, 0.26


class ShortcutsModel(RowModel):
    """Commands that have keys come first; a search looks into all columns."""

    headings = (lambda: tr("Keys"), lambda: tr("Command"), lambda: tr("Menu"))

    def __init__(self, found: Sequence[Command], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = sorted(found, key=lambda command: not command.keys)
        self._rows = self._all

    def search(self, text: str) -> None:
        """Keeps what has all words of a text."""
        words = text.casefold().split()
        self._replace([one for one in self._all if all(word in " ".join(_cells(one)).casefold() for word in words)])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        if not index.isValid():
            return None
        cell = _cells(self._rows[index.row()])[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell or tr("no keys")
        return ("text", "text", "dim")[index.column()] if role == TONE_ROLE else None


def _cells(command: Command) -> tuple[str, str, str]:
    return command.shown_keys, command.text, command.menu


class ShortcutsDialog(QDialog):
    """A table to look in, with a search above."""

    def __init__(self, found: Sequence[Command], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Shortcuts"))
        self.resize(max(_WIDTH, self.fontMetrics().averageCharWidth() * _LETTERS), 640)
        layout = column(self, margin=24, gap=16)
        layout.addWidget(label(tr("Shortcuts"), "heading"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search a command or a key"))
        self.search.setAccessibleName(tr("Search the shortcuts"))
        self.search.setClearButtonEnabled(True)
        layout.addWidget(self.search)
        self.table = _Table(ShortcutsModel(found, self), theme)
        frame = panel()
        column(frame, margin=1, gap=0).addWidget(self.table)
        layout.addWidget(frame, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.search.textChanged.connect(self.table.rows.search)
        self.search.setFocus()


class _Table(QTableView):
    def __init__(self, rows: ShortcutsModel, theme: Theme) -> None:
        super().__init__()
        self.rows = rows
        self.setModel(rows)
        cells = RowDelegate(theme, self)
        self.setItemDelegate(cells)
        self.setAccessibleName(tr("Commands and their keys"))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(cells.row_height() - 8)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keys and menus get the room of their texts, as long as the commands can be read between them."""
        super().resizeEvent(event)
        room = self.viewport().width()
        for section, part in ((0, _KEYS_PART), (2, _MENU_PART)):
            self.setColumnWidth(section, min(self.sizeHintForColumn(section), round(room * part)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Says so where nothing was found."""
        super().paintEvent(event)
        if self.rows.rowCount() == 0:
            paint_empty(self, tr("No command and no key answers to these words."))
