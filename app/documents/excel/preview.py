"""A workbook's sheets as they will be opened: the very values that are written, and the colours of its rules."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from app.documents.about import CHANGED, NEW, STATUS_TINTS
from app.documents.document import Document
from app.documents.excel.sheets import Book, Sheet
from app.documents.excel.writer import fill

_OVERDUE = " – overdue"
_DUE_UNTIL = 4


@dataclass(frozen=True, slots=True)
class SheetPreview:
    """One sheet: texts as Excel shows them, widths in characters, heights in points; `tints` name colours by cell."""

    title: str
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]
    heights: tuple[float, ...]
    has_head: bool
    right_to_left: bool = False
    tints: Mapping[tuple[int, int], str] = field(default_factory=dict)


def sheets(document: Document, today: date) -> tuple[SheetPreview, ...]:
    """Every sheet of the document's workbook; `today` is the day on which it is opened."""
    book = Book(document.paper, document.title, keeps_values=True)
    fill(book, document)
    first, *others = (_preview(sheet) for sheet in book.sheets)
    return (_coloured(first, document, today), *others)


def _preview(sheet: Sheet) -> SheetPreview:
    rows = tuple(tuple(map(_shown, values)) for values, _ in sheet.kept)
    heights = tuple(height for _, height in sheet.kept)
    turned = bool(sheet.sheet.sheet_view.rightToLeft)
    return SheetPreview(
        sheet.sheet.title, sheet.widths, rows, heights, sheet.sheet.freeze_panes is not None, turned
    )  # fmt: skip


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds")
    return value.isoformat() if isinstance(value, date) else str(value)


def _coloured(sheet: SheetPreview, document: Document, today: date) -> SheetPreview:
    """The sheet of actions with what its rules add: tints, and the word for what is late on that day."""
    published = len(document.columns)
    stated = [place for place, column in enumerate(document.columns) if column.field in ("status", "status_text")]
    words = sorted(((word, status) for status, word in document.statuses.items()), key=lambda pair: -len(pair[0]))
    tints: dict[tuple[int, int], str] = {}
    rows = [list(row) for row in sheet.rows]
    for number, facts in enumerate(document.facts, 1):
        row = rows[number]
        for place in stated:
            found = next((status for word, status in words if row[place].startswith(word)), None)
            if found is not None:
                tints[number, place] = STATUS_TINTS[found]
        if row[published].startswith((CHANGED, NEW)):
            tints[number, published] = "added"
        if facts.status.is_open and facts.due.latest is not None and facts.due.latest < today:
            for place in (*stated, published + _DUE_UNTIL):
                row[place] += _OVERDUE if place in stated else " overdue"
                tints[number, place] = "error_tint"
    return SheetPreview(
        sheet.title, sheet.widths, tuple(map(tuple, rows)), sheet.heights, sheet.has_head, sheet.right_to_left, tints
    )
