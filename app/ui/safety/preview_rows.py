"""What differs between the file and a backup, as rows: a plan, what differs in it, and each value twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.backup_previews import Way
from app.ui.safety.backup_words import way_words
from app.ui.widgets.row_delegate import TONE_ROLE
from app.ui.widgets.translation import plural, said, tr

if TYPE_CHECKING:
    from app.domain.backup_previews import Line, Preview

Index = QModelIndex | QPersistentModelIndex
_MOST_ROWS, _MOST_TEXT = 2_000, 300
_TONES = {Way.GONE: "warning", Way.BACK: "done", Way.OTHER: "text"}
_SIGNS = {Way.GONE: "−", Way.BACK: "+", Way.OTHER: "≠"}
_INDENT = "\u2003"


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """What one row says in its three columns, with the tone of the first."""

    what: str
    now: str = ""
    then: str = ""
    tone: str = "text"


class PreviewModel(QAbstractTableModel):
    """Read only, in the order of the plans."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PreviewRow] = []

    def show(self, preview: Preview | None) -> None:
        """Replaces the rows; with None there are none."""
        self.beginResetModel()
        rows = list(_rows(preview)) if preview is not None else []
        left_out = len(rows) - _MOST_ROWS
        if left_out > 0:
            more = plural("{count} more line", "{count} more lines", left_out)
            rows = [*rows[:_MOST_ROWS], PreviewRow(more, tone="dim")]
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """A row for each thing that differs."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """What it is, and how it is now and in the backup."""
        return 0 if parent is not None and parent.isValid() else len(_headings())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        """The headings."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(_headings()):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return _headings()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, and its tone."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        text = (row.what, row.now, row.then)[column]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{_headings()[column]}: {text.strip()}" if text else ""
        return (row.tone if column == 0 else "dim") if role == TONE_ROLE else None


def _rows(preview: Preview) -> Iterator[PreviewRow]:
    for plan in preview.plans:
        yield PreviewRow(_line(plan.title), tone="accent")
        for line in plan.lines:
            yield from _of_line(line, _INDENT)
    if preview.beside:
        yield PreviewRow(tr("In the whole file"), tone="accent")
    for line in preview.beside:
        yield PreviewRow(f"{_INDENT}{_SIGNS[line.way]} {said(line.what)}", tone=_TONES[line.way])


def _of_line(line: Line, indent: str) -> Iterator[PreviewRow]:
    now, then = way_words(line.way)
    yield PreviewRow(f"{indent}{_SIGNS[line.way]} {said(line.what)}", now, then, _TONES[line.way])
    for value in line.values:
        label = f"{indent}{_INDENT}{said(value.label)}"
        yield PreviewRow(label, _line(value.now) or "–", _line(value.then) or "–", "dim")


def _line(text: str) -> str:
    return " ".join(text[:_MOST_TEXT].split())


def _headings() -> tuple[str, ...]:
    return tr("What differs"), tr("In the file now"), tr("In the backup")
