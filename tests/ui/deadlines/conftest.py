"""A window on a plan whose clocks run, at a time that a test sets."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.domain.plans import PlanDetails
from app.services.workspace import Workspace
from app.ui.deadlines.deadlines_page import DeadlinesPage
from app.ui.pages import Page
from app.ui.window import Window


class Day:
    """A clock that a test sets."""

    def __init__(self, text: str) -> None:
        self.set(text)

    def __call__(self) -> datetime:
        return self.now

    def set(self, text: str) -> None:
        """It is now this moment, in UTC."""
        self.now = datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.fixture
def day() -> Day:
    """A Monday."""
    return Day("2026-03-02 10:00")


@pytest.fixture
def busy(tmp_path: Path, day: Day) -> Workspace:
    """A plan with an update of that Monday, and an action that was changed on Tuesday; it is Wednesday."""
    workspace = Workspace.open(tmp_path / "busy.remediary", "Ada Example", day, create=True)
    plan = workspace.plans.create(PlanDetails("Late revocation"))
    workspace.actions.add(plan.id, {"action": "Watch the queue", "due": "2026-03-01"})
    workspace.actions.add(plan.id, {"action": "Write it down", "due": "2026-04-30"})
    workspace.actions.add(plan.id, {"action": "Train the team"})
    workspace.updates.issue(plan.id, date(2026, 3, 2))
    day.set("2026-03-03 17:30")
    workspace.actions.edit(plan.id, 3, {"status": "done", "completed": "2026-03-03"})
    day.set("2026-03-04 10:00")
    return workspace


@pytest.fixture
def busy_window(bare_window: Window, busy: Workspace) -> Window:
    """A shown window on that plan."""
    bare_window.desk.open(busy)
    return bare_window


@pytest.fixture
def page(busy_window: Window) -> DeadlinesPage:
    """The page of deadlines, shown."""
    busy_window.turn_to(Page.DEADLINES)
    found = busy_window.plan_view.further(Page.DEADLINES)
    assert isinstance(found, DeadlinesPage)
    return found
