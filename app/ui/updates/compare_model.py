"""The model of two updates side by side: one row an action, its cells as they were and as they became."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.differences import Part, Piece, word_differences
from app.ui.widgets.translation import tr

if TYPE_CHECKING:  # the services are imported after the window has appeared
    from app.services.comparisons import ComparedRow, Comparison

PIECES_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
# Of a text in a cell; the Word document with tracked changes holds all of it.
_MOST_IN_CELL = 4_000
_KEPT_DIFFERENCES = 2_000


class CompareModel(QAbstractTableModel):
    """First the number, then the columns as they were, then the same columns as they became."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._rows: Sequence[ComparedRow] = ()
        self._only_different = False
        self._differences: list[int] = []

    def show(self, comparison: Comparison | None) -> None:
        """Shows another comparison."""
        self._reset(comparison, self._only_different)

    def show_only_differences(self, wanted: bool) -> None:
        """Leaves rows out that are the same in both, or shows them again."""
        self._reset(self._comparison, wanted)

    def _reset(self, comparison: Comparison | None, only_different: bool) -> None:
        self.beginResetModel()
        self._comparison, self._only_different = comparison, only_different
        rows = comparison.rows if comparison else ()
        self._rows = [row for row in rows if is_different(row)] if only_different else rows
        self._differences = [place for place, row in enumerate(self._rows) if is_different(row)]
        self.endResetModel()

    @property
    def comparison(self) -> Comparison | None:
        """What is shown."""
        return self._comparison

    @property
    def fields(self) -> int:
        """How many columns each side has, beside the number."""
        return len(self._comparison.columns) if self._comparison else 0

    @property
    def differences(self) -> Sequence[int]:
        """The rows that differ, by their places from the top."""
        return self._differences

    def row(self, place: int) -> ComparedRow:
        """What stands in a row."""
        return self._rows[place]

    def place_of(self, number: int) -> int:
        """Where an action stands first, -1 where it does not."""
        return next((place for place, row in enumerate(self._rows) if row.number == number), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """One row an action of either update."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """The number, and the columns of both sides."""
        return 0 if parent is not None and parent.isValid() else 1 + 2 * self.fields

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Headings as they are published, and action numbers at the side for screen readers."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(self._rows[section].number)
        return self._heading(section)

    def _heading(self, column: int) -> str:
        if column == 0 or self._comparison is None:
            return "#"
        return self._comparison.columns[(column - 1) % self.fields].heading

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text, the words in which it differs, and how it is announced."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "".join(piece.text for piece in self._pieces(row, column))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._announced(row, column)
            case _ if role == PIECES_ROLE:
                return self._pieces(row, column)
        return None

    def _pieces(self, row: ComparedRow, column: int) -> tuple[Piece, ...]:
        if column == 0:
            word = difference_word(row)
            return (Piece(Part.SAME, f"{row.number}\n{word}" if word else str(row.number)),)
        place, is_new = (column - 1) % self.fields, column > self.fields
        cells = row.new if is_new else row.old
        if cells is None:
            return (Piece(Part.SAME, absent_words(is_new) if place == 0 else ""),)
        other = row.old if is_new else row.new
        if other is None:
            return (Piece(Part.ADDED if is_new else Part.REMOVED, cells[place][:_MOST_IN_CELL]),)
        old, new = (other, cells) if is_new else (cells, other)
        left_out = Part.REMOVED if is_new else Part.ADDED
        pieces = _differences(old[place][:_MOST_IN_CELL], new[place][:_MOST_IN_CELL])
        return tuple(piece for piece in pieces if piece.part is not left_out)

    def _announced(self, row: ComparedRow, column: int) -> str:
        if column == 0:
            return f"#{row.number}, {difference_word(row) or tr('unchanged')}"
        place, heading = (column - 1) % self.fields, self._heading(column)
        old, new = (cells[place][:_MOST_IN_CELL] if cells else "" for cells in (row.old, row.new))
        if row.old is None or row.new is None:
            told = absent_words(row.new is None)
            return f"#{row.number} {heading}: {old or new}; {told}"
        if old == new:
            return tr("#{number} {heading}, unchanged: {text}", number=row.number, heading=heading, text=new)
        return tr("#{number} {heading}, was: {old}, now: {new}", number=row.number, heading=heading, old=old, new=new)


@lru_cache(maxsize=_KEPT_DIFFERENCES)
def _differences(old: str, new: str) -> tuple[Piece, ...]:
    return word_differences(old, new)


def is_different(row: ComparedRow) -> bool:
    """True where the two updates don't say the same of an action."""
    return row.old != row.new


def difference_word(row: ComparedRow) -> str:
    """What became of a row in a word, empty where nothing did."""
    new, gone, changed = difference_words()
    if row.old is None:
        return new
    if row.new is None:
        return gone
    return "" if row.old == row.new else changed


def difference_words() -> tuple[str, str, str]:
    """The words for a row that is new, gone, or changed."""
    return tr("new"), tr("gone"), tr("changed")


def absent_words(is_new: bool) -> str:
    """What stands where one of the tables lacks a row."""
    return tr("no longer in the table") if is_new else tr("not in this table yet")
