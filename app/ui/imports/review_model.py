"""The model of a review: the lines of all entries that are shown, one below the other."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.wordings import Wording
from app.ui.imports.deciding import Deciding
from app.ui.imports.entries import Entry, Group, Line, Sort
from app.ui.imports.review_lines import can_unfold, lines_of
from app.ui.imports.review_words import NAME, Head, Pieces, ReviewWords, column_names

Index = QModelIndex | QPersistentModelIndex
_RADIOS = (Sort.PAIR, Sort.KEPT, Sort.WITHDRAWN, Sort.MERGED)


class ReviewModel(QAbstractTableModel):
    """Holds no decision itself; it shows those of a `Deciding`."""

    def __init__(self, deciding: Deciding, words: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.deciding, self._words = deciding, ReviewWords(deciding, words)
        self._shown: Collection[Group] = set(Group) - {Group.SAME}
        self._unfolded: set[Entry] = set()
        self._opened: set[Line] = set()
        self._entries: list[Entry] = []
        self._lines: list[Line] = []
        self._stops: list[int] | None = None
        self.show_groups(self._shown)
        deciding.changed.connect(self._tell)
        deciding.paired.connect(self._pair_anew)

    def show_groups(self, shown: Collection[Group]) -> None:
        """Shows the entries of these groups."""
        self.beginResetModel()
        self._shown = shown
        deciding = self.deciding
        self._entries = [entry for entry in deciding.entries() if not deciding.groups(entry).isdisjoint(shown)]
        self._stops = None
        self._lines = [line for entry in self._entries for line in self._lines_of(entry)]
        self.endResetModel()

    def _lines_of(self, entry: Entry) -> list[Line]:
        return lines_of(self.deciding, entry, unfolded=entry in self._unfolded)

    @property
    def entries(self) -> Sequence[Entry]:
        """What is shown, in its order."""
        return self._entries

    def line(self, row: int) -> Line:
        """What stands in a line."""
        return self._lines[row]

    def row_of(self, wanted: Line) -> int:
        """Where a line stands, else the head of its entry, -1 where neither is shown."""
        head = -1
        for row, line in enumerate(self._lines):
            if line == wanted:
                return row
            if head < 0 and line.entry == wanted.entry:
                head = row
        return head

    def stops(self) -> Sequence[int]:
        """The lines at which something differs or is asked."""
        if self._stops is None:
            deciding = self.deciding
            self._stops = [row for row, line in enumerate(self._lines) if _is_stop(deciding, line)]
        return self._stops

    def head(self, row: int) -> Head:
        """What the head of an entry says."""
        return self._words.head(self._lines[row].entry)

    def pieces(self, row: int, column: int) -> Pieces:
        """What a cell says, in pieces."""
        line = self._lines[row]
        return self._words.pieces(line, column, opened=line in self._opened)

    def has_note(self, row: int, column: int) -> bool:
        """True where all after a cell's first line is a note: below names, and below dates."""
        return column == NAME or self._lines[row].field in ("due", "completed")

    def last_of(self, row: int) -> int:
        """The last line of the entry that a line belongs to."""
        entry = self._lines[row].entry
        while row + 1 < len(self._lines) and self._lines[row + 1].entry == entry:
            row += 1
        return row

    def is_dim(self, row: int, column: int) -> bool:
        """True for what is not taken over, or stays as it is."""
        line = self._lines[row]
        if line.sort is Sort.DIFFERENCE:
            return column > NAME and not self.deciding.is_taken(line.entry, line.field)
        return line.sort is Sort.SAME

    def check(self, row: int) -> Qt.CheckState | None:
        """The state of a line's box, None where it has none."""
        line = self._lines[row]
        if line.sort is Sort.HEAD:
            return self.deciding.check(line.entry)
        if line.sort is Sort.DIFFERENCE:
            is_taken = self.deciding.is_taken(line.entry, line.field)
            return Qt.CheckState.Checked if is_taken else Qt.CheckState.Unchecked
        return None

    def ring(self, row: int) -> bool | None:
        """Whether a line is the choice that holds; None where it is no choice."""
        line = self._lines[row]
        return self._words.is_chosen(line) if line.sort in _RADIOS else None

    def fold_state(self, row: int) -> bool | None:
        """Whether an entry is unfolded; None where there is no more of it."""
        entry = self._lines[row].entry
        return entry in self._unfolded if can_unfold(self.deciding, entry) else None

    def fold(self, row: int, unfolded: bool) -> None:
        """Shows what stays the same in an entry, or hides it again."""
        entry = self._lines[row].entry
        if not can_unfold(self.deciding, entry) or (entry in self._unfolded) is unfolded:
            return
        (self._unfolded.add if unfolded else self._unfolded.discard)(entry)
        self._replace(entry)

    def open(self, row: int) -> None:
        """Shows a long text whole, or only what is around its differences."""
        line = self._lines[row]
        self._opened ^= {line}
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def _replace(self, entry: Entry) -> None:
        """Puts an entry's lines in the place of those it had."""
        start = self.row_of(Line(Sort.HEAD, entry))
        end = start
        while end < len(self._lines) and self._lines[end].entry == entry:
            end += 1
        fresh, self._stops = self._lines_of(entry), None
        self.dataChanged.emit(self.index(start, 0), self.index(start, self.columnCount() - 1))
        if end > start + 1:
            self.beginRemoveRows(QModelIndex(), start + 1, end - 1)
            del self._lines[start + 1 : end]
            self.endRemoveRows()
        if len(fresh) > 1:
            self.beginInsertRows(QModelIndex(), start + 1, start + len(fresh) - 1)
            self._lines[start + 1 : start + 1] = fresh[1:]
            self.endInsertRows()

    def _pair_anew(self, entry: Entry) -> None:
        """A row that is another action than before takes that one out of those that the table lacks."""
        self._stops = None
        lacking = {row.number for row in self.deciding.now.missing}
        for gone in [one for one in self._entries if one.missing is not None and one.missing not in lacking]:
            start = self.row_of(Line(Sort.HEAD, gone))
            count = sum(line.entry == gone for line in self._lines)
            self.beginRemoveRows(QModelIndex(), start, start + count - 1)
            del self._lines[start : start + count]
            self._entries.remove(gone)
            self.endRemoveRows()
        known = {one.missing for one in self._entries}
        fresh = [Entry(missing=number) for number in sorted(lacking) if number not in known]
        if fresh and Group.MISSING in self._shown:
            lines = [line for one in fresh for line in self._lines_of(one)]
            self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(lines) - 1)
            self._lines += lines
            self._entries += fresh
            self.endInsertRows()
        self._replace(entry)
        self._tell(None)

    def _tell(self, _entry: Entry | None) -> None:
        """Decisions on one entry can change the numbers of others."""
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, self.columnCount() - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """All lines."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        """The name with its box, and the three columns."""
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The headings; at the side, for screen readers, what an entry's number is."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return column_names()[section] if orientation == Qt.Orientation.Horizontal else self.head(section).number

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text, its box, and how it is announced."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        line = self._lines[row]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                if line.sort is Sort.HEAD:
                    return self.head(row).title if column == NAME else ""
                return "".join(piece.text for piece in self.pieces(row, column))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._words.announced(line, column)
            case Qt.ItemDataRole.CheckStateRole if column == NAME:
                ring = self.ring(row)
                if ring is None:
                    return self.check(row)
                return Qt.CheckState.Checked if ring else Qt.CheckState.Unchecked
        return None


def _is_stop(deciding: Deciding, line: Line) -> bool:
    if line.sort is Sort.DIFFERENCE:
        return deciding.row(line.entry).base is not None
    return line.sort is Sort.HEAD and deciding.group(line.entry) in (Group.UNCERTAIN, Group.NEW, Group.MISSING)
