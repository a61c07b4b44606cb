"""The pages of a plan beside its actions and updates: what each is called, and how it is built."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from app.ui.pages import Page

if TYPE_CHECKING:
    from app.ui.plan_page import PlanPage
    from app.ui.updates.updates_page import UpdatesPage
    from app.ui.window import Window


@dataclass(frozen=True, slots=True)
class Offer:
    """A page with the name on its tab (a text to be translated) and its keys; `make` imports what it needs."""

    page: Page
    name: str
    keys: str
    make: Callable[[Window], PlanPage]


def _questions(window: Window) -> PlanPage:
    from app.ui.questions.questions_page import QuestionsPage

    page, wishes = QuestionsPage(window.desk, window.theme), window.question_wishes
    page.ask_wanted.connect(wishes.ask)
    page.change_wanted.connect(wishes.change)
    page.withdraw_wanted.connect(wishes.withdraw)
    page.reopen_wanted.connect(wishes.reopen)
    page.copy_wanted.connect(wishes.copy)
    page.posted.connect(wishes.posted)
    page.link_wanted.connect(window.update_wishes.open_link)
    page.draft_wanted.connect(window.update_wishes.show_draft)
    page.deadlines_wanted.connect(partial(window.turn_to, Page.DEADLINES))
    return page


def _deadlines(window: Window) -> PlanPage:
    from app.ui.deadlines.deadlines_page import DeadlinesPage

    page = DeadlinesPage(window.desk, window.theme)
    page.issue_wanted.connect(window.update_wishes.issue)
    page.answer_wanted.connect(window.question_wishes.show)
    page.report_wanted.connect(window.file_wishes.save_slip_report)
    page.details_wanted.connect(window.plan_wishes.describe_plan)
    page.whiteboard_wanted.connect(window.plan_wishes.see_whiteboard)
    return page


def _timeline(window: Window) -> PlanPage:
    from app.ui.timeline.picture_wishes import PictureWishes
    from app.ui.timeline.timeline_page import TimelinePage

    page = TimelinePage(window.desk, window.theme)
    page.update_wanted.connect(window.show_update)
    page.due_wanted.connect(lambda: window.turn_to(Page.DEADLINES))
    PictureWishes(window, page)
    return page


OFFERS: tuple[Offer, ...] = (
    Offer(Page.QUESTIONS, "Questions", "Ctrl+3", _questions),
    Offer(Page.DEADLINES, "Deadlines", "Ctrl+4", _deadlines),
    Offer(Page.TIMELINE, "Timeline", "Ctrl+5", _timeline),
)


def connect_actions(window: Window) -> None:
    """The page of actions, which is there from the start, with what can be asked of the window."""
    page = window.actions_page
    page.copy_wanted.connect(window.file_wishes.copy_markdown)
    page.issue_wanted.connect(window.update_wishes.issue)
    page.details_wanted.connect(lambda: window.show_details(True))
    page.details_toggled.connect(window.toggle_details)
    page.details.built.connect(window.action_wishes.connect_pane)
    page.details.built.connect(window.file_notices.close_editing_in)
    page.details.built.connect(window.evidence_wishes.connect_pane)
    page.add_wanted.connect(window.action_wishes.add_action)


def make_updates(window: Window) -> UpdatesPage:
    """The page of updates, connected with what can be asked of the window."""
    from app.ui.updates.updates_page import UpdatesPage

    page = UpdatesPage(window.desk, window.theme)
    page.setFocusProxy(page.list)
    page.copy_wanted.connect(window.file_wishes.copy_markdown)
    page.issue_wanted.connect(window.update_wishes.issue)
    page.save_wanted.connect(window.file_wishes.save_as)
    page.listed.package_button.clicked.connect(lambda _checked=False: window.plan_wishes.packages.make())
    page.redline_wanted.connect(window.file_wishes.save_redline)
    page.checks_wanted.connect(window.update_wishes.choose_checks)
    page.file_wanted.connect(window.file_wishes.save_file)
    page.link_wanted.connect(window.update_wishes.open_link)
    page.action_wanted.connect(window.show_action)
    window.file_notices.close_editing_in(page)
    return page


def make_further(window: Window, offer: Offer) -> PlanPage:
    """A further page, connected with what each can ask of the window."""
    page = offer.make(window)
    page.action_wanted.connect(window.show_action)
    window.file_notices.close_editing_in(page)
    return page
