"""The page of actions: search, filters, table, and the chosen action beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QWidget

from app.domain import texts
from app.domain.filters import Filter, Viewpoint
from app.domain.wordings import wording
from app.ui.action_pane import ActionPane
from app.ui.actions_model import ActionsModel
from app.ui.actions_table import ActionsTable
from app.ui.chosen_together import ChosenTogether
from app.ui.controls import button, column, label, panel
from app.ui.desk import Desk
from app.ui.filter_chips import FilterChips
from app.ui.reasons import ask_reason
from app.ui.theme import Theme
from app.ui.translation import plural, tr

_COPY_NEEDS = 560


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
        self.chips = FilterChips()
        layout = column(self, gap=8)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addLayout(self._bar())
        layout.addLayout(self._filters())
        layout.addSpacing(8)
        layout.addWidget(self._framed_table(), 1)
        layout.addLayout(self._foot())
        self._connect()

    def _connect(self) -> None:
        desk = self._desk
        desk.reasons.ask = lambda slips: ask_reason(slips, self.window())
        self.table.chosen.connect(self.pane.show_action)
        self.table.wanted.connect(self.details_wanted)
        self.search.textChanged.connect(lambda text: self._ask(search=text))
        self.chips.changed.connect(lambda: self._ask(filters=self.chips.chosen()))
        self.table.cells.refused.connect(desk.refused)
        self.table.cells.opened.connect(desk.unsaved.watch)
        self.table.cells.owners = lambda: sorted({row.state.owner for row in desk.rows if row.state.owner})
        desk.reasons.put_off.connect(self.table.hold)
        desk.actions_changed.connect(lambda _numbers: self.refresh())
        desk.updates_changed.connect(self.refresh)
        desk.plan_chosen.connect(self._start)
        self.pane.followed.connect(self.reveal)
        self._together = ChosenTogether(self.table, self.pane, self)

    def _framed_table(self) -> QWidget:
        frame = panel()
        inner = column(frame, margin=1, gap=0)
        inner.addWidget(self.table)
        add = button(tr("New action"), self.add_wanted.emit, "quiet", "plus")
        add.setToolTip(tr("Add an action with the next number (Ins)"))
        inner.addWidget(add, 0, Qt.AlignmentFlag.AlignLeading)
        return frame

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setPlaceholderText(tr("Search  Ctrl+F"))
        self.search.setAccessibleName(tr("Search the actions"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(112)
        self.search.setMaximumWidth(360)
        bar.addWidget(self.search, 2)
        bar.addStretch(1)
        self._details = button("", self.details_toggled.emit, "", "pane")
        self._details.setToolTip(tr("Show or hide the details (F9)"))
        self._details.setAccessibleName(tr("Show or hide the details"))
        bar.addWidget(self._details)
        self._copy = button(tr("Copy for Bugzilla"), self.copy_wanted.emit, "", "copy")
        bar.addWidget(self._copy)
        bar.addWidget(button(tr("Issue update…"), self.issue_wanted.emit, "primary"))
        return bar

    def _filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.chips)
        row.addStretch(1)
        return row

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self._shown = label("", "strong")
        self._show_all = button(tr("Show all"), self.show_all, "link")
        self._summary = label("", "dim")
        foot.addWidget(self._shown)
        foot.addWidget(self._show_all)
        foot.addWidget(self._summary, 1)
        return foot

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the bar has no room, copying is left to the menu and the page of updates."""
        super().resizeEvent(event)
        self._copy.setVisible(self.width() >= _COPY_NEEDS)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self.table.use(theme)
        self.pane.use(theme)

    def _start(self) -> None:
        self.show_all()
        self.refresh()
        rows = self._desk.rows
        self.table.choose(rows[0].number if rows else 0)
        self.pane.show_action(rows[0].number if rows else 0)

    def refresh(self) -> None:
        """Shows the desk's rows and counts."""
        desk = self._desk
        if desk.plan is None or desk.draft is None or desk.workspace is None:
            self.model.show((), (), None)
            return
        words = wording(desk.plan.details.wording)
        self.table.cells.words = self.table.cells.contents.words = words
        changed = () if desk.draft.changes.first else desk.draft.changes.numbers
        viewpoint = Viewpoint(desk.workspace.today, desk.workspace.author)
        self.model.show(desk.rows, changed, words, viewpoint)
        self.chips.show_counts({each: self.model.count(each) for each in Filter})
        self._tell()

    def _tell(self) -> None:
        """Says how many actions are shown, and what changed."""
        found, every = self.model.found_count(), self.model.all_count()
        self._shown.setText(tr("{count} of {all} shown", count=found, all=every))
        for part in (self._shown, self._show_all):
            part.setVisible(found < every)
        self._summary.setText(self._summarised())
        if self._desk.rows:
            self.table.empty_text = tr(
                "No action matches the search and the filters.\n“Show all” below takes them off."
            )
        else:
            self.table.empty_text = tr(
                "No actions yet.\nPress Insert to add the first one, or bring in a table you have with File → Import."
            )

    def _summarised(self) -> str:
        draft = self._desk.draft
        if draft is None:
            return ""
        if draft.changes.first:
            return tr("Nothing was published yet: the first update will show every action.")
        numbers, last = draft.changes.numbers, draft.edition.number - 1
        if not numbers:
            return tr("No action changed since update {number}.", number=last)
        named = texts.numbers(numbers[:12]) if len(numbers) <= 12 else texts.numbers(numbers[:12]) + " …"
        return plural(
            "{count} action changed since update {number}: {named}",
            "{count} actions changed since update {number}: {named}",
            len(numbers), number=last, named=named,
        )  # fmt: skip

    def is_editing(self) -> bool:
        """True while something is being typed in a cell or in the details."""
        return self.table.state() is QAbstractItemView.State.EditingState or self.pane.is_editing()

    def reveal(self, number: int) -> None:
        """Moves to an action, giving up the search and the filters that would hide it."""
        if self.model.row_of(number) < 0:
            self.show_all()
        self.table.choose(number)

    def show_all(self) -> None:
        """Takes the search and all filters off, and opens all groups."""
        self.search.clear()
        self.chips.choose(frozenset())
        self._ask(search="", filters=frozenset(), closed=frozenset())

    def _ask(self, **changes: object) -> None:
        self.table.ask(**changes)
        self._tell()
