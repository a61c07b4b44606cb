"""The open actions that have a day, the first due at the front."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from app.ui.widgets.row_delegate import TONE_ROLE
from app.ui.widgets.row_model import Index, RowModel
from app.ui.widgets.row_table import RowTable
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import plural, tr

if TYPE_CHECKING:
    from app.domain.standings import DueAction

NUMBER_ROLE = Qt.ItemDataRole.UserRole + 1
_COLUMNS = ("number", "action", "due", "left")
_MOST_ROWS, _MOST_TEXT = 8, 400


class DueActionsModel(RowModel):
    """One row an action."""

    headings = (lambda: tr("#"), lambda: tr("Action"), lambda: tr("Due"), lambda: tr("How soon"))

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[DueAction] = ()
        self._today = date.min

    def show(self, actions: Sequence[DueAction], today: date) -> None:
        """Replaces the rows; the chosen one stays chosen where the same actions stand."""
        if (actions, today) == (self._rows, self._today):
            return
        self._today = today
        self._replace(actions, same=[one.number for one in actions] == [one.number for one in self._rows])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, the action's number, and its tone."""
        if not index.isValid():
            return None
        one, name = self._rows[index.row()], _COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._says(one, name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heading(index.column())}: {self._says(one, name)}"
        if role == NUMBER_ROLE:
            return one.number
        if role == TONE_ROLE:
            late = "error" if one.is_overdue(self._today) else ""
            return {"number": "accent", "due": late, "left": late or "dim"}.get(name, "")
        return None

    def _says(self, one: DueAction, name: str) -> str:
        if name == "left":
            return how_soon(one, self._today)
        if name == "action":
            return " ".join(one.action[:_MOST_TEXT].split())
        return f"#{one.number}" if name == "number" else one.due.text


def how_soon(one: DueAction, today: date) -> str:
    """ "▲ overdue by 3 days", "today", "in 5 days"."""
    assert one.due.latest is not None
    days = (one.due.latest - today).days
    if days < 0:
        return "▲ " + plural("overdue by {count} day", "overdue by {count} days", -days)
    return plural("in {count} day", "in {count} days", days) if days else tr("today")


class DueActionsTable(RowTable):
    """As high as its first rows; Enter and double click go to the action."""

    wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.rows = DueActionsModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(tr("Open actions by their due dates"))
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(_COLUMNS.index("action"), QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda index: self.wanted.emit(index.data(NUMBER_ROLE)))

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        super().use(theme)
        self._fit()

    def show_actions(self, actions: Sequence[DueAction], today: date) -> None:
        """Shows these, in this order."""
        self.rows.show(actions, today)
        self._fit()

    def _fit(self) -> None:
        shown = min(_MOST_ROWS, self.rows.rowCount())
        # Half a row more says that there are more.
        more = self.cells.row_height() // 2 if self.rows.rowCount() > shown else 0
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + shown * self.cells.row_height() + more)
