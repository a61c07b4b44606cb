"""The main window: plans at the left, the chosen plan's pages beside them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QSplitter, QWidget

from app.ui import parts
from app.ui.kept import Kept
from app.ui.menus import Menus
from app.ui.pages import Page
from app.ui.plan_pages import connect_actions
from app.ui.plans.overview import Overviews
from app.ui.plans.recent import RecentFiles
from app.ui.regions import Regions
from app.ui.side import USUAL_WIDTH, Side
from app.ui.widgets.controls import fit_tabs, redraw_icons
from app.ui.widgets.errors import show_error
from app.ui.widgets.notices import Notices
from app.ui.widgets.page_stack import PageStack
from app.ui.widgets.translation import tr
from app.ui.window_parts import WindowParts
from app.ui.window_place import WindowPlace
from app.ui.work import Work

if TYPE_CHECKING:
    from app.ui.desk import Desk
    from app.ui.plan_view import PlanView
    from app.ui.plans.overview import Overview
    from app.ui.plans.welcome import Welcome
    from app.ui.widgets.theme import Theme

_LEAST_SIZE = (1024, 600)
_CATCH_UP_MS = 3_000


class Window(WindowParts):
    """Puts the parts together; what the user can ask for is in the wishes.

    It is shown with its plans, its menus and an empty page; `furnish` builds what an open file needs.
    """

    look_changed = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.desk, self.theme = desk, theme
        self.setWindowTitle("Remediary")
        self.setMinimumSize(*_LEAST_SIZE)
        self._plan_view: PlanView | None = None
        self.kept = Kept(self)
        self.recent = RecentFiles(self.kept, self)
        self.regions = Regions(self)
        self.side = Side(theme)
        self.plans = self.side.plans
        self._work = Work(desk, self.side, self)
        self._split, self._content = QSplitter(Qt.Orientation.Horizontal), PageStack()
        self._notices = Notices(self._content)
        self._overviews = Overviews(self, self._content)
        self._build()
        self.place = WindowPlace(self, self.kept)
        self._menus = Menus(self)
        self._connect()
        self._watch = QTimer(self)
        self._watch.setInterval(_CATCH_UP_MS)
        self._watch.timeout.connect(self._catch_up)
        self._watch.start()

    def _build(self) -> None:
        self._content.addWidget(QWidget())
        for part in (self.side, self._notices):
            self._split.addWidget(part)
        self._split.setHandleWidth(1)
        self._split.setStretchFactor(1, 1)
        self._split.setChildrenCollapsible(False)
        self.setCentralWidget(self._split)
        self.show_side(USUAL_WIDTH)

    @property
    def is_furnished(self) -> bool:
        """True once the pages of a plan are there."""
        return self._plan_view is not None

    def furnish(self) -> None:
        """Builds what an open file needs, where that is not done: its pages, and those who tell of it above them."""
        if self._plan_view is None:
            lines = parts.notices(self)
            view = self._plan_view = parts.plan_view(self)
            self._content.addWidget(view)
            self._notices.take(lines)
            self.place.follow(view)
            self._connect_pages(view)
            self._menus.join(view.table_page)

    @property
    def plan_view(self) -> PlanView:
        """The chosen plan, built where it is not yet."""
        self.furnish()
        assert self._plan_view is not None
        return self._plan_view

    @cached_property
    def _welcome(self) -> Welcome:
        from app.ui.plans.welcome import Welcome

        made = Welcome(self.recent)
        self._content.addWidget(made)
        self.plan_wishes.serve(made)
        return made

    def show_side(self, wide: int) -> None:
        """Gives the side this width."""
        self._split.setSizes([wide, max(1, self.width() - wide)])

    def side_width(self) -> int:
        """How wide the side is."""
        return self._split.sizes()[0]

    def _connect(self) -> None:
        desk = self.desk
        desk.opening.connect(self.furnish)
        desk.refused.connect(lambda sentence: show_error(self, sentence))
        desk.stranded.connect(lambda error: self.file_notices.rescue.offer(error, self))
        desk.told.connect(self.tell)
        self.side.plan_wanted.connect(self._choose)
        self.side.plan_entered.connect(self.show_plan)
        self.side.page_wanted.connect(self.turn_to)
        self.side.new_plan_wanted.connect(lambda: self.plan_wishes.new_plan())
        self.side.settings_wanted.connect(lambda: self.window_wishes.settings())
        self._split.splitterMoved.connect(lambda _at, _handle: self.place.keep_arrangement())

    def _connect_pages(self, view: PlanView) -> None:
        desk = self.desk
        desk.leaving.connect(self.keep_typed)
        desk.file_opened.connect(self._name_file)
        desk.file_opened.connect(lambda: self.tray.apply())
        self.look_changed.connect(lambda: self.tray.apply())
        desk.plans_changed.connect(self._list_plans)
        desk.plan_chosen.connect(self._show_plan)
        desk.clocks.changed.connect(self._show_clocks)
        view.header.turned.connect(view.turn)
        view.header.turned.connect(lambda _page: self.place.keep_arrangement())
        view.header.details_wanted.connect(lambda: self.plan_wishes.describe_plan())
        self.import_wishes.connect_drops()
        connect_actions(self)

    def use(self, theme: Theme) -> None:
        """Dresses the painted parts in another scheme."""
        self.theme = theme
        redraw_icons(self)
        fit_tabs(self)
        self.side.use(theme)
        self._overviews.use(theme)
        if self._plan_view is not None:
            self._plan_view.use(theme)

    def tell(self, sentence: str) -> None:
        """Says in passing what was done."""
        self.side.tell(sentence)

    def work(self, doing: str, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        """Runs long work off the window's thread, showing that it goes on; one at a time."""
        self._work.start(doing, work, done)

    def is_working(self) -> bool:
        """True, and said, while long work goes on that belongs to the open file."""
        return self._work.is_refused()

    def turn_to(self, page: Page) -> None:
        """Shows a page, of the chosen plan or over all plans."""
        if page.is_of_a_plan:
            self._content.setCurrentWidget(self.plan_view if self.desk.plan else self._welcome)
            self.header.turn(page)
        else:
            self._content.setCurrentWidget(self.overview(page))
            self.overview(page).setFocus()
            self.place.keep_arrangement()
        self.side.show_page(page)

    def page(self) -> Page:
        """Which page is shown."""
        return self._overviews.shown() or (self._plan_view.page if self._plan_view is not None else Page.ACTIONS)

    def overview(self, page: Page) -> Overview:
        """A page over all plans; it is built when it is first asked for."""
        return self._overviews.of(page)

    def shown_regions(self) -> list[QWidget]:
        """What F6 goes through: the plans, the page, and its details where it shows them."""
        shown = self._content.currentWidget()
        view = self._plan_view
        return [self.plans, *(view.regions() if view is not None and shown is view else [shown])]

    def show_plan(self, plan_id: int) -> None:
        """Goes to a plan."""
        self._choose(plan_id)
        self.actions_page.table.setFocus()

    def show_action(self, plan_id: int, number: int) -> None:
        """Goes to an action of any plan."""
        self._choose(plan_id)
        self.turn_to(Page.ACTIONS)
        self.actions_page.reveal(number)
        self.actions_page.table.setFocus()

    def show_update(self, plan_id: int, number: int | None) -> None:
        """Goes to an issued update of any plan, or to its draft."""
        self._choose(plan_id)
        self.turn_to(Page.UPDATES)
        self.updates_page.choose(number)
        self.updates_page.list.setFocus()

    def show_deadlines(self, plan_id: int) -> None:
        """Goes to what a plan owes."""
        self._choose(plan_id)
        self.turn_to(Page.DEADLINES)

    def show_details(self, shown: bool) -> None:
        """Shows or hides the pane of the chosen action, as the user asked."""
        self.plan_view.show_details(shown)

    def toggle_details(self) -> None:
        """Shows the details where they are hidden, and the other way round."""
        self.plan_view.toggle_details()

    def _name_file(self) -> None:
        workspace = self.desk.workspace
        self.setWindowTitle(f"{workspace.path.name} – Remediary" if workspace else "Remediary")
        if workspace is not None and self.place.is_worth_keeping(workspace.path):
            self.recent.remember(workspace.path.resolve())

    def _list_plans(self) -> None:
        plan, plans = self.desk.plan, self.desk.plans()
        self.plans.plans.show(plans)
        self.desk.clocks.follow([item.plan.id for item in plans], plan.id if plan else 0)
        self._show_clocks()
        if plan is not None:
            self.setWindowTitle(f"{plan.details.title} – Remediary")
            self.side.choose(plan.id)

    def _show_clocks(self) -> None:
        if self.desk.workspace is not None:
            self.plans.plans.show_clocks(self.desk.clocks.all(), self.desk.workspace.now)

    def _show_plan(self) -> None:
        self.turn_to(self.plan_view.page)
        if not self.plans.hasFocus():  # arrow keys go on through the plans
            self.actions_page.table.setFocus()

    def show_welcome(self) -> None:
        """Shows the ways in."""
        self._content.setCurrentWidget(self._welcome)

    def keep_typed(self) -> None:
        """Saves what is being typed in a cell, in the details or in the intro, before anything else happens."""
        if self._plan_view is not None:
            self._plan_view.commit()

    def _choose(self, plan_id: int) -> None:
        if self.desk.plan is None or plan_id != self.desk.plan.id:
            self.desk.choose_plan(plan_id)
        elif not self.page().is_of_a_plan:
            self.turn_to(self.plan_view.page)

    def changeEvent(self, event: QEvent) -> None:
        """Coming back to the window shows what others have written meanwhile."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._catch_up()

    def _catch_up(self) -> None:
        if self.is_furnished and not self._work.goes_on:
            self.desk.catch_up(editing=self.actions_page.is_editing())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps what was typed, then gives the file back; the tray may keep the window."""
        if self._work.goes_on:  # what is being written belongs to this file
            event.ignore()
            return self.tell(tr("Wait for the work that is going on, then close."))
        self.keep_typed()
        self.place.keep()
        if self.is_furnished:
            self.ledger_wishes.end()
            if self.tray.takes_window():
                return event.ignore()
            self.reminder_wishes.watch.end()
            self.tray.end()
        self.desk.close()
        return super().closeEvent(event)
