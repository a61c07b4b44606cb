"""Two updates side by side: both tables as they were printed, matched row by row."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.documents.compose import compose
from app.documents.document import Document
from app.documents.layouts import Column
from app.documents.word.redline import matched_rows
from app.domain.errors import UserError
from app.domain.updates import Edition
from app.services.updates import Updates


class Difference(Enum):
    """What became of a row."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """One action's cells as they were and as they became; None on the side whose table lacks it."""

    number: int
    old: tuple[str, ...] | None
    new: tuple[str, ...] | None

    @property
    def difference(self) -> Difference:
        """What became of it."""
        if self.old is None:
            return Difference.ADDED
        if self.new is None:
            return Difference.REMOVED
        return Difference.SAME if self.old == self.new else Difference.CHANGED


@dataclass(frozen=True, slots=True)
class ComparedUpdate:
    """One of the two. `number` is that of the draft, too, where `issued` is false."""

    number: int
    issued: bool
    dated: date | None
    announcement: str
    intro: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """The earlier update, the later one, the columns that both are printed in, and every row of either."""

    old: ComparedUpdate
    new: ComparedUpdate
    columns: tuple[Column, ...]
    rows: tuple[ComparedRow, ...]


class Comparisons:
    """Sets any two updates beside each other."""

    def __init__(self, updates: Updates) -> None:
        self._updates = updates

    def between(self, plan_id: int, old: int, new: int | None = None) -> Comparison:
        """Update `old` and a later one, or the draft; both in the later one's columns, without the number's."""
        earlier, later = self._updates.edition(plan_id, old), self._updates.edition(plan_id, new)
        if earlier.number >= later.number:
            raise UserError("The second update has to be later than the first: choose another one.")
        before, after = compose(earlier, layout_name=later.details.layout), compose(later)
        places = [place for place, column in enumerate(after.columns) if column.field != "number"]
        rows = tuple(_rows(before, after, places))
        return Comparison(_told(earlier), _told(later), tuple(after.columns[place] for place in places), rows)


def _told(edition: Edition) -> ComparedUpdate:
    return ComparedUpdate(edition.number, edition.issued, edition.dated, edition.announcement, edition.intro)


def _rows(before: Document, after: Document, places: Sequence[int]) -> list[ComparedRow]:
    found = []
    for old, new in matched_rows(before.facts, after.facts):
        facts = before.facts[old] if old is not None else after.facts[new or 0]
        left = _cells(before, old, places) if old is not None else None
        right = _cells(after, new, places) if new is not None else None
        found.append(ComparedRow(facts.number, left, right))
    return found


def _cells(document: Document, row: int, places: Sequence[int]) -> tuple[str, ...]:
    return tuple(document.rows[row][place] for place in places)
