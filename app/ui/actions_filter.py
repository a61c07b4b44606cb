"""Search and filters over the action table, fast because the texts are prepared once."""

from enum import Enum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from app.ui.actions_model import SORT_ROLE, ActionsModel

Index = QModelIndex | QPersistentModelIndex


class Show(Enum):
    """Which actions are shown."""

    ALL = "All"
    OPEN = "Open"
    OVERDUE = "Overdue"
    CHANGED = "Changed"


class ActionsFilter(QSortFilterProxyModel):
    """Rows whose texts hold every word of the search, and that the chosen filter shows."""

    def __init__(self, source: ActionsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._source, self._texts = source, list[str]()
        self._words: tuple[str, ...] = ()
        self._show = Show.ALL
        # Connected before the proxy itself, which would else filter by the earlier texts.
        source.modelReset.connect(self._prepare)
        source.dataChanged.connect(self._prepare)
        self.setSourceModel(source)
        self.setSortRole(SORT_ROLE)
        self._prepare()

    def search(self, text: str) -> None:
        """Shows rows that hold each of the words, whatever their case."""
        self.beginFilterChange()
        self._words = tuple(text.casefold().split())
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def choose(self, show: Show) -> None:
        """Shows all, or only open, overdue or changed actions."""
        self.beginFilterChange()
        self._show = show
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def count(self, show: Show) -> int:
        """How many actions a filter would show, whatever is searched for."""
        return sum(self._shows(row, show) for row in range(self._source.rowCount()))

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:
        """Whether a row is shown."""
        if not self._shows(row, self._show):
            return False
        if not self._words:
            return True
        if len(self._texts) <= row:
            self._prepare()
        return all(word in self._texts[row] for word in self._words)

    def _shows(self, row: int, show: Show) -> bool:
        match show:
            case Show.OPEN:
                return self._source.revision(row).state.status.is_open
            case Show.OVERDUE:
                return self._source.is_overdue(row)
            case Show.CHANGED:
                return self._source.is_changed(row)
            case _:
                return True

    def _prepare(self) -> None:
        states = [(r.number, r.state) for r in map(self._source.revision, range(self._source.rowCount()))]
        self._texts = [
            "\n".join(
                (
                    f"#{number}",
                    s.action,
                    s.status.value,
                    s.status_text or "",
                    s.due.text,
                    s.completed.text,
                    s.owner,
                    s.observations,
                    s.kind.value if s.kind else "",
                    s.root_causes,
                    s.evaluation,
                )
            ).casefold()
            for number, s in states
        ]
