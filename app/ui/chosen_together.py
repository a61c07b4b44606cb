"""Shows in the pane what several chosen rows have in common, and goes back to one when only one is chosen."""

from PySide6.QtCore import QObject, QTimer

from app.ui.action_pane import ActionPane
from app.ui.actions_table import ActionsTable


class ChosenTogether(QObject):
    """Looks at the selection once it rests: the row that the keyboard is at is told in the same moment."""

    def __init__(self, table: ActionsTable, pane: ActionPane, parent: QObject) -> None:
        super().__init__(parent)
        self._table, self._pane = table, pane
        self._rested = QTimer(self)
        self._rested.setSingleShot(True)
        self._rested.timeout.connect(self._look)
        table.selectionModel().selectionChanged.connect(lambda *_: self._rested.start(0))

    def _look(self) -> None:
        numbers = self._numbers()
        if len(numbers) > 1:
            self._pane.show_actions(numbers)
        elif self._pane.shows_several():
            self._pane.show_action(self._table.number() or 0)

    def _numbers(self) -> list[int]:
        selection = self._table.selectionModel().selection()
        parts = [selection.at(place) for place in range(selection.count())]
        lines = {line for part in parts for line in range(part.top(), part.bottom() + 1)}
        found = (self._table.rows.number_at(line) for line in sorted(lines))
        return [number for number in found if number is not None]
