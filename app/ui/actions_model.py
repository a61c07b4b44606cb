"""The action table's model: it shows revisions and asks for edits, it never writes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.revisions import Revision
from app.domain.values import shown

REVISION_ROLE = Qt.ItemDataRole.UserRole + 1
CHANGED_ROLE = Qt.ItemDataRole.UserRole + 2
OVERDUE_ROLE = Qt.ItemDataRole.UserRole + 3
SORT_ROLE = Qt.ItemDataRole.UserRole + 4
FIELD_ROLE = Qt.ItemDataRole.UserRole + 5
Index = QModelIndex | QPersistentModelIndex

# Qt lays out whole texts even where two lines show, so cells hand out their beginning only.
_MOST_IN_CELL = 600


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of the window's table. `width` is in pixels at the usual text size; 0 takes what is left."""

    field: str
    heading: str
    width: int


COLUMNS: tuple[TableColumn, ...] = (
    TableColumn("number", "#", 56),
    TableColumn("action", "Action", 0),
    TableColumn("status", "Status", 124),
    TableColumn("due", "Due", 136),
    TableColumn("observations", "Observations", 0),
    TableColumn("owner", "Owner", 120),
)


class ActionsModel(QAbstractTableModel):
    """The newest revisions of a plan. `ask` carries out an edit and tells whether it was saved."""

    def __init__(self, ask: Callable[[int, str, str], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._rows: list[Revision] = []
        self._changed: frozenset[int] = frozenset()
        self._status_words: Mapping[Any, str] = {}
        self._today = date.min

    def show(self, rows: Sequence[Revision], changed: Sequence[int], words: Mapping[Any, str], today: date) -> None:
        """Shows other rows; rows of the same actions keep the selection and only repaint what differs."""
        fresh, touched = list(rows), frozenset(changed)
        same = [row.number for row in fresh] == [row.number for row in self._rows] and words == self._status_words
        if not same or today != self._today:
            self.beginResetModel()
            self._rows, self._changed, self._status_words, self._today = fresh, touched, words, today
            self.endResetModel()
            return
        before, before_changed = self._rows, self._changed
        self._rows, self._changed = fresh, touched
        for place, (old, new) in enumerate(zip(before, fresh, strict=True)):
            if old.seq != new.seq or (old.number in before_changed) != (new.number in touched):
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(COLUMNS) - 1))

    def revision(self, row: int) -> Revision:
        """The revision in a row."""
        return self._rows[row]

    def row_of(self, number: int) -> int:
        """Where an action stands, -1 where it does not."""
        return next((place for place, row in enumerate(self._rows) if row.number == number), -1)

    def is_changed(self, row: int) -> bool:
        """True when the action differs from the last issued update."""
        return self._rows[row].number in self._changed

    def is_overdue(self, row: int) -> bool:
        """True when the action is open past its last day."""
        return self._rows[row].state.is_overdue(self._today)

    def rowCount(self, parent: Index | None = None) -> int:
        """One row an action."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """The columns of `COLUMNS`."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Headings, and action numbers at the side for screen readers."""
        if orientation == Qt.Orientation.Vertical:
            return str(self._rows[section].number) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All cells but the number can be edited."""
        flags = super().flags(index)
        if index.isValid() and COLUMNS[index.column()].field != "number":
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text, what it is made of, and how it is announced."""
        if not index.isValid():
            return None
        row, field = self._rows[index.row()], COLUMNS[index.column()].field
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, field)[:_MOST_IN_CELL]
            case Qt.ItemDataRole.EditRole:
                return row.number if field == "number" else shown(getattr(row.state, field))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._announced(index.row(), field)
            case _:
                return self._own_role(index.row(), field, role)

    def _own_role(self, place: int, field: str, role: int) -> Any:
        row = self._rows[place]
        if role == REVISION_ROLE:
            return row
        if role == CHANGED_ROLE:
            return self.is_changed(place)
        if role == OVERDUE_ROLE:
            return self.is_overdue(place)
        if role == FIELD_ROLE:
            return field
        if role == SORT_ROLE:  # a proxy mis-sorts Python's dates without a word
            return self._sort_key(row, field)
        return None

    def _text(self, row: Revision, field: str) -> str:
        if field == "number":
            return str(row.number)
        if field == "status":
            return self._status_words[row.state.status]
        return shown(getattr(row.state, field))

    def _announced(self, place: int, field: str) -> str:
        row = self._rows[place]
        text = self._text(row, field)[:_MOST_IN_CELL]
        if field == "number" and self.is_changed(place):
            return f"{text}, changed since the last update"
        if field == "due" and self.is_overdue(place):
            return f"{text}, overdue"
        return text

    def _sort_key(self, row: Revision, field: str) -> str | int:
        if field == "number":
            return row.number
        if field == "due":
            return row.state.due.latest.isoformat() if row.state.due.latest else f"9999 {row.state.due.text}"
        return self._text(row, field)[:200].casefold()

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Asks for the edit; the row changes only when the service says what it became."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row, field = self._rows[index.row()], COLUMNS[index.column()].field
        if field == "number" or str(value) == shown(getattr(row.state, field)):
            return False
        return self._ask(row.number, field, str(value))
