"""The rows of an action's history: the chain of its due dates where asked for, updates, and revisions beneath."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.domain.timeline import Entry, groups
from app.domain.wordings import Wording
from app.ui.action.history_words import Chain, Heading, Row, Told, brief, full

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_NOWHERE = QModelIndex()


class HistoryModel(QAbstractListModel):
    """Texts are made when they are looked at: an action may have thousands of revisions."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self.words: Wording | None = None

    def show(self, told: Sequence[Entry], field: str, words: Wording, after: int) -> None:
        """Shows revisions, newest first, all of them or those that touch a field."""
        found: list[Row] = []
        shown = [entry for entry in told if not field or entry.touches(field)]
        if field == "due":
            promises = tuple(entry.promise for entry in reversed(told) if entry.promise)
            found += [Chain(promises)] if len(promises) > 1 else []
        for place, group in enumerate(groups(shown)):
            found.append(Heading(group, after, place == 0))
            found += [Told(entry, field, entry is shown[-1]) for entry in group.entries]
        self.beginResetModel()
        self.rows, self.words = found, words
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself, or what it says in one line or, for those who hear it, in full."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return brief(row)
        if role == Qt.ItemDataRole.AccessibleTextRole and self.words is not None:
            return "\n".join([brief(row), *full(row, self.words)])
        return None

    def row_of(self, ordinal: int) -> int:
        """Where a revision stands, -1 where it doesn't."""
        return next(
            (
                place
                for place, row in enumerate(self.rows)
                if isinstance(row, Told) and row.entry.revision.ordinal == ordinal
            ),
            -1,
        )
