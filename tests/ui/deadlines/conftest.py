"""The page of deadlines, shown on a busy plan."""

import pytest

from app.ui.deadlines.deadlines_page import DeadlinesPage
from app.ui.pages import Page
from app.ui.window import Window


@pytest.fixture
def page(busy_window: Window) -> DeadlinesPage:
    """The page of deadlines, shown."""
    busy_window.turn_to(Page.DEADLINES)
    found = busy_window.plan_view.further(Page.DEADLINES)
    assert isinstance(found, DeadlinesPage)
    return found
