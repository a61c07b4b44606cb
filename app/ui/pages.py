"""The pages of the window: those that each plan has, and two over all plans."""

from enum import Enum


class Page(Enum):
    """A page by its name, as it is kept from one start to the next."""

    ACTIONS = "actions"
    UPDATES = "updates"
    QUESTIONS = "questions"
    DEADLINES = "deadlines"
    TIMELINE = "timeline"
    ALL_CHANGES = "all changes"
    DASHBOARD = "dashboard"

    @property
    def is_of_a_plan(self) -> bool:
        """True for what shows the chosen plan."""
        return self not in (Page.ALL_CHANGES, Page.DASHBOARD)


def kept_page(name: str) -> Page:
    """The page that a setting names, the actions where it names none."""
    return next((page for page in Page if page.value == name), Page.ACTIONS)
