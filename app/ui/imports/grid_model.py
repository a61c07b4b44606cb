"""Rows of a table from outside, shown as they stand there: plain text, and only so many of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt

from app.ui.widgets.column_letters import column_letters
from app.ui.widgets.row_model import Index, RowModel
from app.ui.widgets.translation import tr

MOST_ROWS, MOST_COLUMNS, _MOST_TEXT = 100, 60, 200


class GridModel(RowModel):
    """More than a hundred rows are not shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings: tuple[str, ...] = ()
        self._rows: Sequence[Sequence[str]] = []

    def show(self, headings: Sequence[str], rows: Sequence[Sequence[str | None]]) -> None:
        """Replaces what is shown."""
        self.beginResetModel()
        self._rows = [[in_short(cell or "") for cell in row[:MOST_COLUMNS]] for row in rows[:MOST_ROWS]]
        wide = max([len(headings[:MOST_COLUMNS]), *map(len, self._rows)], default=0)
        given = [in_short(text) for text in headings[:wide]]
        self._headings = tuple(
            text or column_letters(place) for place, text in enumerate([*given, *[""] * (wide - len(given))])
        )
        self.endResetModel()

    def columnCount(self, parent: Index | None = None) -> int:
        """The columns that are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def heading(self, column: int) -> str:
        """As it was read, a letter where it has none."""
        return self._headings[column]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text on one line."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        text = row[index.column()] if index.column() < len(row) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heading(index.column())}: {text or tr('nothing')}"
        return None


def in_short(text: str, most: int = _MOST_TEXT) -> str:
    """A text on one line, cut where it is long."""
    line = " ".join(text[: most + 1].split())
    return line if len(text) <= most else f"{line[:most]}…"
