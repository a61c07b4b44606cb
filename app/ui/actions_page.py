"""The page of actions: search, filters, table, and the chosen action beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.domain import texts
from app.domain.wordings import wording
from app.ui.action_pane import ActionPane
from app.ui.actions_filter import Show
from app.ui.actions_model import ActionsModel
from app.ui.actions_table import ActionsTable
from app.ui.controls import button, column, label, panel
from app.ui.desk import Desk
from app.ui.theme import Theme

_COPY_NEEDS = 840
_EMPTY = "No actions yet.\nPress Insert to add the first one, or bring in a table you have with File → Import."
_NOTHING_FOUND = "No action matches the search and the filter."


class ActionsPage(QWidget):
    """Looks at the desk's rows; edits go to the desk."""

    add_wanted = Signal()
    copy_wanted = Signal()
    issue_wanted = Signal()
    details_wanted = Signal()
    details_toggled = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = ActionsModel(lambda number, field, text: desk.edit(number, {field: text}, self.pane.take_reason()))
        self.table = ActionsTable(self.model, theme)
        self.pane = ActionPane(desk, theme)
        self._chips: dict[Show, QPushButton] = {}
        layout = column(self, gap=16)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addLayout(self._bar())
        layout.addWidget(self._framed_table(), 1)
        self._summary = label("", "dim")
        layout.addWidget(self._summary)
        self.table.chosen.connect(self.pane.show_action)
        self.table.wanted.connect(self.details_wanted)
        self.search.textChanged.connect(self._search)
        self.table.cells.refused.connect(desk.refused)
        desk.actions_changed.connect(lambda _numbers: self.refresh())
        desk.updates_changed.connect(self.refresh)
        desk.plan_chosen.connect(self._start)

    def _framed_table(self) -> QWidget:
        frame = panel()
        inner = column(frame, margin=1, gap=0)
        inner.addWidget(self.table)
        add = button("New action", self.add_wanted.emit, "quiet", "plus")
        add.setToolTip("Add an action with the next number (Ins)")
        inner.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setPlaceholderText("Search  Ctrl+F")
        self.search.setAccessibleName("Search the actions")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(112)
        self.search.setMaximumWidth(264)
        bar.addWidget(self.search, 2)
        group = QButtonGroup(self)
        for show in Show:
            chip = button(show.value, None, "chip")
            chip.setCheckable(True)
            chip.setChecked(show is Show.ALL)
            chip.clicked.connect(lambda _checked=False, show=show: self._choose(show))
            group.addButton(chip)
            self._chips[show] = chip
            bar.addWidget(chip)
        bar.addStretch(1)
        self._details = button("", self.details_toggled.emit, "", "pane")
        self._details.setToolTip("Show or hide the details (F9)")
        self._details.setAccessibleName("Show or hide the details")
        bar.addWidget(self._details)
        self._copy = button("Copy for Bugzilla", self.copy_wanted.emit, "", "copy")
        bar.addWidget(self._copy)
        bar.addWidget(button("Issue update…", self.issue_wanted.emit, "primary"))
        return bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the bar has no room, copying is left to the menu and the page of updates."""
        super().resizeEvent(event)
        self._copy.setVisible(self.width() >= _COPY_NEEDS)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self.table.use(theme)
        self.pane.use(theme)

    def _start(self) -> None:
        self.search.clear()
        self._chips[Show.ALL].click()
        self.refresh()
        rows = self._desk.rows
        self.table.choose(rows[0].number if rows else 0)
        self.pane.show_action(rows[0].number if rows else 0)

    def refresh(self) -> None:
        """Shows the desk's rows and counts."""
        desk = self._desk
        if desk.plan is None or desk.draft is None or desk.workspace is None:
            self.model.show((), (), {}, self.model._today)
            return
        number = self.table.number()
        words = wording(desk.plan.details.wording)
        self.table.cells.words = words
        changed = () if desk.draft.changes.first else desk.draft.changes.numbers
        self.model.show(desk.rows, changed, words.statuses, desk.workspace.today)
        if number is not None and self.table.number() != number:
            self.table.choose(number)
        self.table.empty_text = _NOTHING_FOUND if desk.rows else _EMPTY
        for show, chip in self._chips.items():
            chip.setText(f"{show.value} {self.table.filter.count(show)}")
        self._summary.setText(self._summarised())

    def _summarised(self) -> str:
        draft = self._desk.draft
        assert draft is not None
        if draft.changes.first:
            return "Nothing was published yet: the first update will show every action."
        numbers, last = draft.changes.numbers, draft.edition.number - 1
        if not numbers:
            return f"No action changed since update {last}."
        changed = f"{len(numbers)} action{'' if len(numbers) == 1 else 's'} changed since update {last}"
        named = texts.numbers(numbers[:12]) if len(numbers) <= 12 else texts.numbers(numbers[:12]) + " …"
        return f"{changed}: {named}"

    def is_editing(self) -> bool:
        """True while something is being typed in a cell or in the details."""
        return self.table.state() is QAbstractItemView.State.EditingState or self.pane.is_editing()

    def reveal(self, number: int) -> None:
        """Moves to an action, giving up the search and the filter that would hide it."""
        self.table.choose(number)
        if self.table.number() != number:
            self.search.clear()
            self._chips[Show.ALL].click()
            self.table.choose(number)

    def _search(self, text: str) -> None:
        self.table.filter.search(text)
        self.table.viewport().update()

    def _choose(self, show: Show) -> None:
        self.table.filter.choose(show)
        self.table.viewport().update()
