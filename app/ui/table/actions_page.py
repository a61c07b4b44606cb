"""The page of actions: search, filters, table, and the chosen action beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.changes import ChangeSet
from app.domain.filters import Filter, Viewpoint
from app.domain.wordings import wording
from app.ui.action.pane_place import PanePlace
from app.ui.action.reasons import ask_reason
from app.ui.desk import Desk
from app.ui.kept import Kept
from app.ui.table.actions_model import ActionsModel
from app.ui.table.actions_table import ActionsTable
from app.ui.table.comparing import Comparing
from app.ui.table.filter_chips import FilterChips
from app.ui.table.finding import go_to_next_find
from app.ui.table.history_search import HistorySearch
from app.ui.table.search_field import SearchField
from app.ui.table.table_foot import TableFoot
from app.ui.table.table_looks import TableLooks
from app.ui.table.views_menu import ViewsMenu
from app.ui.widgets.controls import button, column, panel
from app.ui.widgets.editing import edits
from app.ui.widgets.switch_chip import SwitchChip
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.ui.action.action_pane import ActionPane

_COPY_NEEDS = 800
# A search that goes on being typed shows the details of what it found only when it rests.
_PAUSE_MS = 120


class ActionsPage(QWidget):
    """Looks at the desk's rows; edits go to the desk."""

    add_wanted = Signal()
    copy_wanted = Signal()
    issue_wanted = Signal()
    details_wanted = Signal()
    details_toggled = Signal()

    def __init__(self, desk: Desk, theme: Theme, kept: Kept | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.details = PanePlace(desk, theme)
        self.model = ActionsModel(
            lambda number, field, text: desk.edit(number, {field: text}, self.details.take_reason())
        )
        self.table = ActionsTable(self.model, theme)
        self.search, self.chips, self.foot = SearchField(), FilterChips(), TableFoot()
        self.history = HistorySearch(desk, self.model, self)
        self.comparing = Comparing(desk, self)
        self.shows_changes = False
        self.looks = TableLooks(desk, self, kept or Kept(self))
        self.views = ViewsMenu(desk, self, self.looks)
        self._changes_chip = SwitchChip(tr("Show changes"), tr("Shows in each cell what it said before"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self.setFocusProxy(self.table)
        layout = column(self, gap=8)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addLayout(self._bar())
        layout.addLayout(self._filters())
        layout.addSpacing(8)
        layout.addWidget(self._framed_table(), 1)
        layout.addWidget(self.foot)
        self._connect()

    def _connect(self) -> None:
        desk = self._desk
        desk.reasons.ask = lambda slips: ask_reason(slips, self.window())
        self.table.chosen.connect(lambda _number: self._choose())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._choose())
        self._soon.timeout.connect(self._show_chosen)
        self.details.built.connect(lambda pane: pane.followed.connect(self.reveal))
        self.table.wanted.connect(self.details_wanted)
        self.search.textChanged.connect(self._search)
        self.search.next_wanted.connect(lambda backwards: self.find_next(backwards=backwards))
        self.search.left.connect(self.table.setFocus)
        self.history.found.connect(self._tell)
        self.chips.changed.connect(lambda: self.table.ask(filters=self.chips.chosen()))
        self.comparing.changed.connect(self.refresh)
        self.foot.show_all_wanted.connect(self.show_all)
        self.table.rearranged.connect(self._tell)
        self.table.cells.refused.connect(desk.refused)
        self.table.cells.opened.connect(desk.unsaved.watch)
        self.table.cells.owners = lambda: sorted({row.state.owner for row in desk.rows if row.state.owner})
        desk.reasons.put_off.connect(self.table.hold)
        desk.actions_changed.connect(lambda _numbers: self.refresh())
        desk.updates_changed.connect(self.refresh)
        desk.evidence.changed.connect(self.refresh)
        desk.plan_chosen.connect(self._start)

    def _framed_table(self) -> QWidget:
        frame = panel()
        inner = column(frame, margin=1, gap=0)
        inner.addWidget(self.table)
        add = edits(button(tr("New action"), self.add_wanted.emit, "quiet", "plus"))
        add.setToolTip(tr("Add an action with the next number (Ins)"))
        inner.addWidget(add, 0, Qt.AlignmentFlag.AlignLeading)
        return frame

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.search, 2)
        bar.addWidget(self.history.switch)
        bar.addStretch(1)
        bar.addWidget(self.views.button)
        self._details = button("", self.details_toggled.emit, "", "pane")
        self._details.setToolTip(tr("Show or hide the details (F9)"))
        self._details.setAccessibleName(tr("Show or hide the details"))
        bar.addWidget(self._details)
        self._copy = button(tr("Copy for Bugzilla"), self.copy_wanted.emit, "", "copy")
        bar.addWidget(self._copy)
        bar.addWidget(edits(button(tr("Issue update…"), self.issue_wanted.emit, "primary")))
        return bar

    def _filters(self) -> QHBoxLayout:
        row = self._row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.chips, 1)
        row.addWidget(self.comparing.button, 0, Qt.AlignmentFlag.AlignTop)
        self._changes_chip.clicked.connect(self.show_changes)
        row.addWidget(self._changes_chip, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the bar has no room, copying is left to the menu and the page of updates, and chips move together."""
        super().resizeEvent(event)
        roomy = self.width() >= _COPY_NEEDS
        self._copy.setVisible(roomy)
        self._row.setSpacing(8 if roomy else 4)
        self.chips.set_gap(8 if roomy else 4)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self.table.use(theme)
        self.details.use(theme)

    @property
    def pane(self) -> ActionPane:
        """The details of the chosen action."""
        return self.details.pane

    def _start(self) -> None:
        self.comparing.start()
        self.views.refresh()
        self.looks.start()
        self.refresh()
        numbers = self.model.shown_numbers()
        self.table.choose(numbers[0] if numbers else 0)
        self.details.show_actions(numbers[:1] or [0])

    def refresh(self) -> None:
        """Shows the desk's rows and counts."""
        desk = self._desk
        if desk.plan is None or desk.draft is None or desk.workspace is None:
            self.model.show((), (), None)
            return
        self.comparing.refresh()
        words = wording(desk.plan.details.wording)
        self.table.cells.words = self.table.cells.contents.words = words
        self.table.cells.contents.show_changes(self._changes() if self.shows_changes else None)
        viewpoint = Viewpoint(desk.workspace.today, desk.workspace.author, evidence=desk.evidence.counts())
        self.table.cells.wants_evidence = desk.plan.details.evidence == "yes"
        self.model.show(desk.rows, self._changes().numbers, words, viewpoint)
        self.chips.show_counts({each: self.model.count(each) for each in Filter})
        self.foot.summarise(self._changes(), self.comparing.since_words(), nothing_issued=self._nothing_issued())
        self.history.refresh()
        self._tell()

    def _nothing_issued(self) -> bool:
        return self.comparing.base.is_last and self.comparing.changes.first

    def _changes(self) -> ChangeSet:
        return ChangeSet(first=True) if self._nothing_issued() else self.comparing.changes

    def _tell(self) -> None:
        """Says how many actions are shown."""
        self.foot.count(self.model, self.history)
        if self._desk.rows:
            self.table.empty_text = tr(
                "No action matches the search and the filters.\n“Show all” below takes them off."
            )
        else:
            self.table.empty_text = tr(
                "No actions yet.\n"
                "Press Insert to add the first one, or bring in a table you have with File → Import table."
            )

    def _choose(self) -> None:
        if self.table.is_restoring():  # each key of a search would else wait for the details of another action
            self._soon.start()
        else:
            self._soon.stop()
            self._show_chosen()

    def _show_chosen(self) -> None:
        """Shows the chosen action beside the table, or what several have in common."""
        if self._desk.workspace is None or self._desk.plan is None:  # this comes after a pause, it may be closed
            return
        selection = self.table.selectionModel().selection()
        parts = [selection.at(place) for place in range(selection.count())]
        lines = {line for part in parts for line in range(part.top(), part.bottom() + 1)}
        numbers = [number for line in lines if (number := self.model.number_at(line)) is not None]
        self.details.show_actions(numbers if len(numbers) > 1 else [self.table.number() or 0])

    def is_editing(self) -> bool:
        """True while something is being typed in a cell or in the details."""
        return self.table.is_editing() or self.details.is_editing()

    def reveal(self, number: int) -> None:
        """Moves to an action, giving up the search, the filters and the closed groups that would hide it."""
        if self.model.row_of(number) < 0:
            self.show_all()
        self.table.choose(number)

    def show_all(self) -> None:
        """Takes the search and all filters off, and opens all groups."""
        self.search.clear()
        self.chips.choose(frozenset())
        self.table.ask(search="", filters=frozenset(), closed=frozenset())

    def find_next(self, *, backwards: bool = False) -> None:
        """Moves to the next cell that holds what is searched for, or to the one before."""
        if not go_to_next_find(self.table, backwards=backwards):
            self._desk.told.emit(tr("Nothing is found: type what to look for (Ctrl+F)."))

    def show_whole_texts(self, whole: bool) -> None:
        """Rows as high as their texts, or of two lines each."""
        self.table.show_whole_texts(whole)

    def show_changes(self, shown: bool) -> None:
        """Shows in each cell what it said before, or only what it says now."""
        self.shows_changes = shown
        self._changes_chip.setChecked(shown)
        self.table.show_changes(self._changes() if shown else None)

    def _search(self, text: str) -> None:
        self.table.ask(search=text)
        self.history.look_for(text)
