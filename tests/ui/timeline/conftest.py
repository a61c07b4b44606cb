"""A window on its timeline, with the example as it stood one day."""

from datetime import UTC, datetime

import pytest

from app.ui.pages import Page
from app.ui.timeline.timeline_page import TimelinePage
from app.ui.window import Window

SUMMER = datetime(2021, 6, 21, 14, tzinfo=UTC)


@pytest.fixture
def page(window: Window) -> TimelinePage:
    """The page of pictures, shown."""
    desk = window.desk
    assert desk.workspace is not None
    desk.workspace._context.now = lambda: SUMMER
    window.turn_to(Page.TIMELINE)
    found = window.plan_view.further(Page.TIMELINE)
    assert isinstance(found, TimelinePage)
    return found
