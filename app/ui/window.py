"""The main window: plans at the left, the chosen plan's pages beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QProgressBar, QSplitter, QStackedWidget, QWidget

from app.ui import menus
from app.ui.action_wishes import ActionWishes
from app.ui.actions_page import ActionsPage
from app.ui.controls import button, column, label, panel, redraw_icons
from app.ui.desk import Desk
from app.ui.errors import show_error
from app.ui.file_wishes import FileWishes
from app.ui.header import Header
from app.ui.jobs import Job
from app.ui.plan_wishes import PlanWishes
from app.ui.plans_list import SUMMARY_ROLE, PlansList
from app.ui.theme import Theme
from app.ui.update_wishes import UpdateWishes
from app.ui.welcome import Welcome
from app.ui.window_wishes import WindowWishes

if TYPE_CHECKING:
    from app.ui.updates_page import UpdatesPage

_SIDE_WIDTH = 232
_PANE_LEAST, _TABLE_LEAST = 320, 640
_CATCH_UP_MS = 3_000
# Narrower windows have no room for table and details at once; these open on request.
_PANE_NEEDS = 1120


class Window(QMainWindow):
    """Puts the parts together; what the user can ask for is in the wishes."""

    theme_wanted = Signal(str)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.desk = desk
        self.setWindowTitle("Remediary")
        self.plan_wishes = PlanWishes(self, desk)
        self.action_wishes = ActionWishes(self, desk)
        self.update_wishes = UpdateWishes(self, desk)
        self.file_wishes = FileWishes(self, desk)
        self.window_wishes = WindowWishes(self, desk)
        self._working = False
        self.header = Header(desk)
        self.actions_page = ActionsPage(desk, theme)
        self.theme = theme
        self._updates_page: UpdatesPage | None = None
        self.plans = PlansList(theme)
        self._pages, self._panes = QStackedWidget(), QStackedWidget()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._pane_asked: bool | None = None
        self._content = QStackedWidget()
        self._told = label("", "small")
        self._busy = QProgressBar()
        self._build()
        self._connect()
        menus.build(self)
        self._watch = QTimer(self)
        self._watch.setInterval(_CATCH_UP_MS)
        self._watch.timeout.connect(self._catch_up)
        self._watch.start()

    def _build(self) -> None:
        middle = QWidget()
        middle.setObjectName("page")
        layout = column(middle, gap=0)
        layout.addWidget(self.header)
        self._pages.addWidget(self.actions_page)
        layout.addWidget(self._pages, 1)
        self._panes.addWidget(self.actions_page.pane)
        self._split.addWidget(middle)
        self._split.addWidget(self._panes)
        self._split.setHandleWidth(1)
        self._split.setStretchFactor(0, 1)
        self._split.setChildrenCollapsible(False)
        self._panes.setMinimumWidth(_PANE_LEAST)
        wishes = self.plan_wishes
        self._content.addWidget(QWidget())
        self._content.addWidget(self._split)
        self._content.addWidget(Welcome(wishes.new_plan, wishes.open_file, wishes.open_example))
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(self._content, 1)
        self.setCentralWidget(whole)

    def _side(self) -> QWidget:
        side = panel("side")
        side.setFixedWidth(_SIDE_WIDTH)
        layout = column(side, gap=8)
        layout.setContentsMargins(0, 16, 0, 16)
        captions = column(gap=8)
        captions.setContentsMargins(16, 0, 16, 0)
        captions.addWidget(label("Remediary", "brand"))
        captions.addWidget(label("PLANS", "caption"))
        layout.addLayout(captions)
        layout.addWidget(self.plans, 1)
        foot = column(gap=4)
        foot.setContentsMargins(8, 0, 8, 0)
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.hide()
        foot.addWidget(button("New plan…", self.plan_wishes.new_plan, "quiet", "plus"))
        foot.addWidget(button("Your name…", self.window_wishes.name_author, "quiet", "settings"))
        foot.addWidget(self._busy)
        self._told.setWordWrap(True)
        self._told.setContentsMargins(12, 4, 4, 0)
        self._told.setMinimumHeight(40)
        foot.addWidget(self._told)
        layout.addLayout(foot)
        return side

    def _connect(self) -> None:
        desk, updates, actions = self.desk, self.update_wishes, self.action_wishes
        desk.leaving.connect(self.keep_typed)
        desk.file_opened.connect(self._name_file)
        desk.plans_changed.connect(self._list_plans)
        desk.plan_chosen.connect(self._show_plan)
        desk.refused.connect(lambda sentence: show_error(self, sentence))
        desk.told.connect(self.tell)
        self.header.turned.connect(self._turn)
        self.header.details_wanted.connect(self.plan_wishes.describe_plan)
        self.plans.selectionModel().currentChanged.connect(self._choose)
        self.actions_page.copy_wanted.connect(self.file_wishes.copy_markdown)
        self.actions_page.issue_wanted.connect(updates.issue)
        self.actions_page.details_wanted.connect(lambda: self.show_details(True))
        self.actions_page.details_toggled.connect(self.toggle_details)
        self.actions_page.pane.closed.connect(lambda: self.show_details(False))
        self.actions_page.add_wanted.connect(actions.add_action)
        self.actions_page.pane.split_wanted.connect(actions.split_action)
        self.actions_page.pane.history.wanted.connect(actions.show_revision)
        self.actions_page.pane.merge_wanted.connect(actions.merge_action)

    def use(self, theme: Theme) -> None:
        """Dresses the painted parts in another scheme."""
        redraw_icons(self)
        self.plans.card.use(theme)
        self.actions_page.use(theme)
        self.theme = theme
        if self._updates_page is not None:
            self._updates_page.use(theme)
        self.plans.viewport().update()

    def tell(self, sentence: str) -> None:
        """Says in passing what was done."""
        self._told.setText(sentence)

    def work(self, doing: str, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        """Runs long work off the window's thread, showing that it goes on; one at a time."""
        if self._working:
            return self.tell("Wait for the work that is going on.")
        self._working = True
        self._busy.show()
        self.tell(doing)
        job = Job(work, self)
        job.done.connect(lambda result: self._end(job, lambda: done(result)))
        job.failed.connect(lambda error: self._end(job, lambda: _raise(error)))
        job.start()
        return None

    def is_working(self) -> bool:
        """True, and said, while long work goes on that belongs to the open file."""
        if self._working:
            self.tell("Wait for the work that is going on.")
        return self._working

    def _end(self, job: Job, then: Callable[[], object]) -> None:
        self._working = False
        self._busy.hide()
        self.tell("")
        job.deleteLater()
        self.desk.attempt(then)

    def turn_to(self, place: int) -> None:
        """Shows the page of actions (0) or of updates (1)."""
        self.header.turn(place)

    def page(self) -> int:
        """Which page is shown."""
        return self._pages.currentIndex()

    @property
    def updates_page(self) -> UpdatesPage:
        """The page of updates; it is built when it is first asked for, because the window comes first."""
        if self._updates_page is None:
            from app.ui.updates_page import UpdatesPage

            page = self._updates_page = UpdatesPage(self.desk, self.theme)
            self._pages.addWidget(page)
            self._panes.addWidget(page.pane)
            page.copy_wanted.connect(self.file_wishes.copy_markdown)
            page.issue_wanted.connect(self.update_wishes.issue)
            page.save_wanted.connect(self.file_wishes.save_as)
            page.redline_wanted.connect(self.file_wishes.save_redline)
            page.start()
        return self._updates_page

    def _turn(self, place: int) -> None:
        if place == 1:
            assert self.updates_page  # built by now
        self._pages.setCurrentIndex(place)
        self._panes.setCurrentIndex(place)
        self._fold()

    def show_details(self, shown: bool) -> None:
        """Shows or hides the pane of the chosen action, as the user asked."""
        self._pane_asked = shown
        self._fold()

    def toggle_details(self) -> None:
        """Shows the details where they are hidden, and the other way round."""
        self.show_details(self._panes.isHidden())

    def _fold(self) -> None:
        """The details fold away where there is no room for them, unless they were asked for."""
        room = self.width() - _SIDE_WIDTH
        fits = room >= _PANE_NEEDS if self._pane_asked is None else self._pane_asked
        if self.page() == 0 and room < _PANE_LEAST + _TABLE_LEAST:
            fits = False
        shown = fits or self.page() == 1
        self._panes.setVisible(shown)
        if shown:
            wide = min(480, max(_PANE_LEAST, room * 3 // 10))
            self._split.setSizes([room - wide, wide])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the details their share of the room."""
        super().resizeEvent(event)
        self._fold()

    def _name_file(self) -> None:
        workspace = self.desk.workspace
        self.setWindowTitle(f"{workspace.path.name} – Remediary" if workspace else "Remediary")

    def _list_plans(self) -> None:
        workspace, plan = self.desk.workspace, self.desk.plan
        if workspace is not None:
            self.plans.card.today = workspace.today
        self.plans.plans.show(self.desk.plans())
        if plan is not None:
            self.setWindowTitle(f"{plan.details.title} – Remediary")
        row = self.plans.plans.row_of(plan.id) if plan else -1
        if row >= 0 and self.plans.currentIndex().row() != row:
            self.plans.setCurrentIndex(self.plans.plans.index(row))

    def _show_plan(self) -> None:
        self._content.setCurrentIndex(1 if self.desk.plan else 2)
        self.actions_page.table.setFocus()

    def show_welcome(self) -> None:
        """Shows the ways in."""
        self._content.setCurrentIndex(2)

    def keep_typed(self) -> None:
        """Saves what is being typed in a cell, in the details or in the intro, before anything else happens."""
        self.actions_page.table.commit()
        self.actions_page.pane.commit()
        if self._updates_page is not None:
            self._updates_page.save_intro()

    def _choose(self, current: QModelIndex, _previous: QModelIndex) -> None:
        summary = current.data(SUMMARY_ROLE)
        if summary is not None and (self.desk.plan is None or summary.plan.id != self.desk.plan.id):
            self.desk.choose_plan(summary.plan.id)

    def changeEvent(self, event: QEvent) -> None:
        """Coming back to the window shows what others have written meanwhile."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._catch_up()

    def _catch_up(self) -> None:
        if not self._working and not self.actions_page.is_editing():
            self.desk.catch_up()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps what was typed, then gives the file back."""
        if self._working:  # what is being written belongs to this file
            event.ignore()
            return self.tell("Wait for the work that is going on, then close.")
        self.keep_typed()
        self.window_wishes.keep_place()
        self.desk.close()
        return super().closeEvent(event)


def _raise(error: BaseException) -> None:
    raise error
