"""The model of a table of whole rows, for reading only: one row a thing, under headings in the user's language."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractTableModel):
    """What its kinds share; each says what stands in a cell. `headings` has one for each column."""

    headings: Sequence[Callable[[], str]] = ()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Any] = ()

    def _replace(self, rows: Sequence[Any], *, same: bool = False) -> None:
        """Shows other rows; where the `same` things stand in them, the chosen one stays chosen."""
        if same and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """None below a row: there is no tree."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """One a heading."""
        return 0 if parent is not None and parent.isValid() else len(self.headings)

    def heading(self, column: int) -> str:
        """What stands above a column."""
        return self.headings[column]()

    def alignment(self, _column: int) -> Qt.AlignmentFlag:
        """The side at which a heading stands, which follows the direction of reading."""
        return Qt.AlignmentFlag.AlignLeading

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The headings, each at its side; rows have none."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(section) | Qt.AlignmentFlag.AlignVCenter
        return self.heading(section) if role == Qt.ItemDataRole.DisplayRole else None
