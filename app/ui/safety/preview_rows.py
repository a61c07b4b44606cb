"""What differs between the file and a backup, as rows: a plan, what differs in it, and each value twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from app.domain.backup_previews import Way
from app.ui.safety.backup_words import way_words
from app.ui.widgets.row_delegate import TONE_ROLE
from app.ui.widgets.row_model import Index, RowModel
from app.ui.widgets.translation import plural, said, tr

if TYPE_CHECKING:
    from app.domain.backup_previews import Line, Preview

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


class PreviewModel(RowModel):
    """In the order of the plans."""

    headings = (lambda: tr("What differs"), lambda: tr("In the file now"), lambda: tr("In the backup"))

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PreviewRow] = []

    def show(self, preview: Preview | None) -> None:
        """Replaces the rows; with None there are none."""
        rows = list(_rows(preview)) if preview is not None else []
        left_out = len(rows) - _MOST_ROWS
        if left_out > 0:
            more = plural("{count} more line", "{count} more lines", left_out)
            rows = [*rows[:_MOST_ROWS], PreviewRow(more, tone="dim")]
        self._replace(rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, and its tone."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        text = (row.what, row.now, row.then)[column]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heading(column)}: {text.strip()}" if text else ""
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
