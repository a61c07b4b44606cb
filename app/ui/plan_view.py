"""The chosen plan: its header, its pages, and the pane of details that each page has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontInfo, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSplitter, QWidget

from app.ui.pages import Page
from app.ui.widgets.controls import column
from app.ui.widgets.page_stack import PageStack

if TYPE_CHECKING:
    from app.ui.header import Header
    from app.ui.plan_page import PlanPage
    from app.ui.table.actions_page import ActionsPage
    from app.ui.updates.updates_page import UpdatesPage
    from app.ui.widgets.theme import Theme

_PANE_LEAST, _TABLE_LEAST = 320, 640
_USUAL_TEXT = 13
# Narrower windows have no room for table and details at once; these open on request.
_PANE_NEEDS = 1120


class PlanView(QWidget):
    """Turns between the pages of a plan, and folds the details away where there is no room for them."""

    arranged = Signal()

    def __init__(
        self,
        header: Header,
        actions: ActionsPage,
        make_updates: Callable[[], UpdatesPage],
        further: Mapping[Page, Callable[[], PlanPage]],
    ) -> None:
        super().__init__()
        self.header, self.table_page = header, actions
        self._make_updates, self._make = make_updates, further
        self._updates: UpdatesPage | None = None
        self._further: dict[Page, PlanPage] = {}
        self.page = Page.ACTIONS
        self.details_asked: bool | None = None  # None: as there is room
        self.pane_widths: dict[str, int] = {}  # what the user chose, by page
        self._pages, self._panes = PageStack(), PageStack()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        middle = self._middle = QWidget()
        middle.setObjectName("page")
        layout = column(middle, gap=0)
        layout.addWidget(header)
        layout.addWidget(self._pages, 1)
        self._pages.addWidget(actions)
        self._panes.addWidget(actions.details)
        self._panes.setMinimumWidth(_PANE_LEAST)
        self._split.addWidget(middle)
        self._split.addWidget(self._panes)
        self._split.setHandleWidth(1)
        self._split.setStretchFactor(0, 1)
        self._split.setChildrenCollapsible(False)
        self._split.splitterMoved.connect(lambda _at, _handle: self._take_width())
        column(self, gap=0).addWidget(self._split)

    def updates_if_built(self) -> UpdatesPage | None:
        """The page of updates where somebody has asked for it already."""
        return self._updates

    def updates(self) -> UpdatesPage:
        """The page of updates; it is built when it is first asked for, because the window comes first."""
        if self._updates is None:
            page = self._updates = self._make_updates()
            self._pages.addWidget(page)
            self._panes.addWidget(page.pane)
            page.room_changed.connect(self.fold)
            page.start()
        return self._updates

    def further(self, page: Page) -> PlanPage:
        """A further page of the plan, built when it is first asked for."""
        if page not in self._further:
            made = self._further[page] = self._make[page]()
            self._pages.addWidget(made)
            if made.pane is not None:
                self._panes.addWidget(made.pane)
            made.room_changed.connect(self.fold)
        return self._further[page]

    def use(self, theme: Theme) -> None:
        """Paints the pages that are built by now in another scheme."""
        self.table_page.use(theme)
        if self._updates is not None:
            self._updates.use(theme)
        for page in self.further_if_built():
            page.use(theme)

    def commit(self) -> None:
        """Saves what is being typed on any page."""
        self.table_page.table.commit()
        self.table_page.details.commit()
        if self._updates is not None:
            self._updates.save_intro()
        for page in self.further_if_built():
            page.commit()

    def search(self) -> QLineEdit | None:
        """The search field of the further page that is shown, where it has one."""
        return self._further[self.page].search if self.page in self._further else None

    def further_if_built(self) -> list[PlanPage]:
        """The further pages that somebody has asked for already."""
        return list(self._further.values())

    def offers(self, page: Page) -> bool:
        """True for a page of a plan that this window has."""
        return page in (Page.ACTIONS, Page.UPDATES) or page in self._make

    def turn(self, page: Page) -> None:
        """Shows a page of the plan, with its pane beside it."""
        page = page if self.offers(page) else Page.ACTIONS
        shown = self.updates() if page is Page.UPDATES else self.further(page) if page in self._make else None
        self.page = page
        self._pages.setCurrentIndex(self._pages.indexOf(shown) if shown else 0)
        pane = shown.pane if shown else self._panes.widget(0)
        if pane is not None:
            self._panes.setCurrentIndex(self._panes.indexOf(pane))
        self.fold()

    def regions(self) -> list[QWidget]:
        """What the keyboard goes through one after the other: the page, then its details where they are shown."""
        pages: list[QWidget | None] = [self._pages.currentWidget()]
        if not self._panes.isHidden():
            pages.append(self._panes.currentWidget())
        return [found for found in pages if found is not None]

    def show_details(self, shown: bool) -> None:
        """Shows or hides the pane of the chosen action, as the user asked."""
        self.details_asked = shown
        self.fold()
        self.arranged.emit()

    def toggle_details(self) -> None:
        """Shows the details where they are hidden, and the other way round."""
        self.show_details(self._panes.isHidden())

    def fold(self) -> None:
        """The details fold away where there is no room for them, unless they were asked for."""
        room = self.width()
        # What was measured for the usual text needs more room where the text is larger.
        part = max(1.0, QFontInfo(self.font()).pixelSize() / _USUAL_TEXT)
        least, beside = round(_PANE_LEAST * part), round(_TABLE_LEAST * part)
        shown = room >= _PANE_NEEDS * part if self.details_asked is None else self.details_asked
        if self.page is Page.ACTIONS and room < least + beside:
            shown = False
        if self.page is Page.UPDATES and self._updates is not None:  # what changed, unless it would crush the update
            shown = room >= _PANE_LEAST + self._updates.minimumSizeHint().width()
        if self.page is Page.UPDATES and self._updates is not None and self._updates.is_comparing:
            shown = False  # two tables need the whole width
        if self.page in self._further:
            pane = self._further[self.page].pane
            shown = pane is not None and room >= least + beside
        self._panes.setVisible(shown)
        if shown:
            wide = self.pane_widths.get(self.page.value) or min(round(480 * part), room * 3 // 10)
            wide = max(least, min(wide, room - beside))
            self._split.setSizes([room - wide, wide])

    def _take_width(self) -> None:
        self.pane_widths[self.page.value] = self._split.sizes()[1]
        self.arranged.emit()

    def minimumSizeHint(self) -> QSize:
        """What the page needs: its details fold away rather than narrow what stands beside this view."""
        return QSize(self._middle.minimumSizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the details their share of the room."""
        super().resizeEvent(event)
        self.fold()
