"""Below the table: how many actions are shown, the way back to all, and what changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.changes import ChangeSet
from app.ui.table.actions_model import ActionsModel
from app.ui.table.history_search import HistorySearch
from app.ui.widgets.controls import button, label
from app.ui.widgets.translation import numbers_text, plural, tr

_MOST_NAMED = 12


class TableFoot(QWidget):
    """One line."""

    show_all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        self._shown = label("", "strong")
        self._back = button(tr("Show all"), self.show_all_wanted.emit, "link")
        self._history, self._summary = label("", "dim"), label("", "dim")
        for part in (self._shown, self._back, self._history):
            layout.addWidget(part)
            part.hide()
        layout.addWidget(self._summary, 1)

    def count(self, model: ActionsModel, history: HistorySearch) -> None:
        """Says how many actions are shown where some are not, and what history added."""
        found, every = model.found_count(), model.all_count()
        self._shown.setText(tr("{count} of {all} shown", count=found, all=every))
        for part in (self._shown, self._back):
            part.setVisible(found < every or bool(model.asked.search))
        self._history.setVisible(history.switch.isChecked() and bool(model.asked.search))
        if history.is_searching:
            self._history.setText(tr("Looking into history …"))
        else:
            only = model.history_count()
            told = plural("{count} found only in history", "{count} found only in history", only)
            self._history.setText(told if only else tr("Nothing more in history"))

    def summarise(self, changes: ChangeSet, since: str, *, nothing_issued: bool) -> None:
        """Says which actions changed."""
        self._summary.setText(_summary(changes, since, nothing_issued))


def _summary(changes: ChangeSet, since: str, nothing_issued: bool) -> str:
    if nothing_issued:
        return tr("Nothing was published yet: the first update will show every action.")
    numbers = changes.numbers
    if not numbers:
        return tr("{since}: no action changed.", since=since)
    named = numbers_text(numbers[:_MOST_NAMED]) + (" …" if len(numbers) > _MOST_NAMED else "")
    return plural(
        "{since}: {count} action changed, {named}", "{since}: {count} actions changed, {named}", len(numbers),
        since=since, named=named,
    )  # fmt: skip
