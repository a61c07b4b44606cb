"""What the text of a cell is, and which of its parts stand out."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from app.domain.actions import Status
from app.domain.changes import ChangeSet, FieldChange
from app.domain.differences import Part, Piece, word_differences
from app.domain.searching import places, words_of
from app.domain.wordings import Wording
from app.ui.table.actions_model import ActionsModel
from app.ui.table.cell_layouts import Mark, Span
from app.ui.widgets.translation import tr

_COMPACT_LINES, _CHANGED_LINES, _WHOLE_LINES = 2, 12, 400
_MOST_CHARACTERS = {_COMPACT_LINES: 600, _CHANGED_LINES: 4_000, _WHOLE_LINES: 20_000}
_MARKS = {Part.ADDED: Mark.ADDED, Part.REMOVED: Mark.REMOVED}


@dataclass(frozen=True, slots=True)
class Content:
    """A cell's text with its marked parts, and how many lines it may take."""

    text: str
    spans: tuple[Span, ...]
    lines: int
    is_change: bool = False


class CellContents:
    """Prepares what the cells of the table say; `whole` shows texts whole, `changes` what they said before."""

    def __init__(self, rows: ActionsModel) -> None:
        self._rows = rows
        rows.said_before = self.said_before
        self.words: Wording | None = None
        self.whole = False
        self._changes: Mapping[tuple[int, str], FieldChange] = {}
        self._search, self._found = "", tuple[str, ...]()

    def show_changes(self, changes: ChangeSet | None) -> None:
        """Shows what each cell said before, or with None only what it says now."""
        self._changes = {
            (each.number, change.field): change
            for each in (changes.changed if changes else ())
            for change in each.fields
        }

    @property
    def shows_changes(self) -> bool:
        """True while some cell shows what it said before."""
        return bool(self._changes)

    def of(self, row: int, field: str) -> Content:
        """A cell's content."""
        change = self._changes.get((self._rows.number_at(row) or 0, field)) if self._changes else None
        if change is not None:
            return self._changed(change)
        lines = _WHOLE_LINES if self.whole else _COMPACT_LINES
        text = self._rows.text(row, field)[: _MOST_CHARACTERS[lines]]
        if not self.whole and "\n" in text:
            text = " ".join(text.split())
        return Content(text, self._found_in(text), lines)

    def before(self, row: int, field: str) -> FieldChange | None:
        """What a cell that is no plain text said before, None where that is not shown or did not change."""
        return self._changes.get((self._rows.number_at(row) or 0, field)) if self._changes else None

    def said_before(self, row: int, field: str) -> str:
        """What a cell said before, as text; empty where that is not shown or did not change."""
        change = self.before(row, field)
        return self.said(change.old) or tr("nothing") if change else ""

    def _found_in(self, text: str) -> tuple[Span, ...]:
        search = self._rows.asked.search
        if search != self._search:
            self._search, self._found = search, words_of(search)
        return tuple((start, size, Mark.FOUND) for start, size in places(text, self._found)) if self._found else ()

    def _changed(self, change: FieldChange) -> Content:
        old, new = self.said(change.old), self.said(change.new)
        text, spans = _pieces_in_place(old[:2_000], new[:2_000])
        return Content(
            text, spans + self._found_in(text), _WHOLE_LINES if self.whole else _CHANGED_LINES, is_change=True
        )

    def said(self, value: object) -> str:
        if self.words is None:
            return value.value if isinstance(value, Status) else str(value)
        return self.words.value(value)


@lru_cache(maxsize=2_000)
def _pieces_in_place(old: str, new: str) -> tuple[str, tuple[Span, ...]]:
    """Word by word where most of the text stayed; else the old text on lines of its own above the new."""
    pieces = word_differences(old, new)
    kept = sum(len(piece.text) for piece in pieces if piece.part is Part.SAME)
    if 2 * kept < max(len(old), len(new)):
        break_between = (Piece(Part.SAME, "\n"),) if old and new else ()
        pieces = (Piece(Part.REMOVED, old), *break_between, Piece(Part.ADDED, new))
    text, spans = "", []
    for piece, following in zip(pieces, [*pieces[1:], None], strict=True):
        mark = _MARKS.get(piece.part)
        if mark is not None and piece.text:
            spans.append((len(text), len(piece.text), mark))
        text += piece.text
        if following is not None and (piece.part, following.part) == (Part.REMOVED, Part.ADDED):
            text += " "  # what was removed and what came in its place are two words
    return text, tuple(spans)
