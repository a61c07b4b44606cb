"""The clock that ends first stands in the header, in the list of plans and in the dashboard, and is kept up to date."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.plans import PlanDetails
from app.services.clocks import Clocks
from app.services.workspace import Workspace
from app.ui.pages import Page
from app.ui.plans.plans_list import DUE_ROLE, SUMMARY_ROLE, at_the_end
from app.ui.widgets.labels import LineLabel
from app.ui.window import Window
from tests.day import Day
from tests.ui.hands import all_texts


def _pill(window: Window) -> str:
    return "" if window.header.clock.isHidden() else window.header.clock.text()


def _buttons(window: Window) -> set[str]:
    return {made.text() for made in window.header.findChildren(QPushButton)}


def _cards(window: Window) -> list[tuple[str, str]]:
    plans = window.plans.plans
    return [plans.index(row).data(DUE_ROLE) for row in range(plans.rowCount())]


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The plans whose clocks were read, in turn."""
    found: list[int] = []
    of_plan = Clocks.of_plan

    def reading(self: Clocks, plan_id: int, *at: object, **given: object) -> object:
        found.append(plan_id)
        return of_plan(self, plan_id, *at, **given)  # type: ignore[arg-type]

    monkeypatch.setattr(Clocks, "of_plan", reading)
    return found


def test_the_first_clock_stands_in_the_header_with_its_rule_and_event(
    qtbot: QtBot, bare_window: Window, busy: Workspace
) -> None:
    busy_window = bare_window
    with qtbot.waitSignal(busy_window.desk.clocks.changed):
        busy_window.desk.open(busy)
        assert (_pill(busy_window), len(busy_window.desk.rows)) == ("", 3)  # the rows come first
    assert _pill(busy_window) == "Update due 6 Mar 2026 · 2 days left"
    assert "Changed action: Ada Example completed #3." in all_texts(busy_window.header)
    assert busy_window.header.clock.property("tone") == "warning"
    assert busy_window.header.clock.accessibleDescription() == "Changed action: Ada Example completed #3."


def test_what_stands_below_a_wide_clock_ends_where_it_ends(
    qtbot: QtBot, busy_window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.header._WHY_LETTERS", 1)
    busy_window.desk.clocks.read_now()
    busy_window.desk.clocks.changed.emit()
    header = busy_window.header
    below = next(one for one in header.findChildren(LineLabel) if one.text().startswith("Changed action"))
    qtbot.waitUntil(lambda: below.geometry().right() == header.clock.geometry().right())


def test_it_leads_to_the_deadlines(busy_window: Window) -> None:
    busy_window.desk.clocks.read_now()
    busy_window.header.clock.click()
    assert busy_window.page() is Page.DEADLINES


def test_the_tabs_say_how_many_questions_wait_and_how_many_clocks_are_overdue(
    busy_window: Window, busy: Workspace, day: Day
) -> None:
    busy_window.desk.clocks.read_now()
    assert {"Questions", "Deadlines"} <= _buttons(busy_window)
    busy.questions.ask(1, {"asked_at": "2026-03-04", "text": "Why?"})
    busy_window.desk.reload()
    busy_window.desk.clocks.read_now()
    assert {"Questions  1", "Deadlines"} <= _buttons(busy_window)
    day.set("2026-03-06 17:31")
    busy_window.desk.clocks.tick()
    assert {"Questions  1", "Deadlines  1 overdue"} <= _buttons(busy_window)


def test_it_stands_in_the_list_of_plans(busy_window: Window) -> None:
    busy_window.desk.clocks.read_now()
    assert _cards(busy_window) == [("2 days left", "warning")]
    said = busy_window.plans.plans.index(0).data(0x0B)  # what a screen reader reads
    assert said == "Late revocation, Update due 6 Mar 2026 · 2 days left, 1 of 3 done, 1 overdue"


def test_an_edit_starts_a_clock_a_moment_later(qtbot: QtBot, busy_window: Window, busy: Workspace, day: Day) -> None:
    busy.updates.issue(1, date(2026, 3, 4))
    busy_window.desk.reload()
    busy_window.desk.clocks.read_now()
    assert _pill(busy_window) == "Update due 11 Mar 2026 · 7 days left"
    day.set("2026-03-04 12:00")
    with qtbot.waitSignal(busy_window.desk.clocks.changed):
        busy_window.desk.edit(2, {"owner": "Ops"})
        assert _pill(busy_window) == "Update due 11 Mar 2026 · 7 days left"  # until the other one is known
    assert _pill(busy_window) == "Update due 7 Mar 2026 · 3 days left"


def test_a_clock_becomes_overdue_while_the_window_stands_open(busy_window: Window, day: Day, read: list[int]) -> None:
    busy_window.desk.clocks.read_now()
    read.clear()
    day.set("2026-03-04 23:59")
    busy_window.desk.clocks.tick()
    assert (_pill(busy_window), read) == ("Update due 6 Mar 2026 · 1 day left", [])
    day.set("2026-03-06 17:31")
    busy_window.desk.clocks.tick()
    assert _pill(busy_window) == "Update overdue by less than an hour"
    assert _cards(busy_window) == [("< 1 hour late", "error")]
    assert busy_window.header.clock.property("tone") == "error"


def test_an_edit_reads_the_clocks_of_its_plan_only(busy_window: Window, busy: Workspace, read: list[int]) -> None:
    for title in ("Second", "Third"):
        busy.plans.create(PlanDetails(title))
    busy_window.desk.reload()
    busy_window.desk.clocks.read_now()
    assert sorted(set(read)) == [1, 2, 3]
    read.clear()
    busy_window.desk.edit(2, {"owner": "Ops"})
    busy_window.desk.clocks.read_now()
    assert read == [1]


def test_what_others_wrote_and_a_new_day_are_reasons_to_read_all(
    busy_window: Window, busy: Workspace, day: Day, read: list[int]
) -> None:
    busy.plans.create(PlanDetails("Second"))
    busy_window.desk.reload()
    busy_window.desk.clocks.read_now()
    busy_window.desk.catch_up()
    read.clear()
    with Workspace.open(busy.path, "Ben Example", day) as theirs:
        theirs.plans.describe(2, {"next_update_due": "2026-03-05"})
    busy_window.desk.catch_up()
    busy_window.desk.clocks.read_now()
    assert read == [1, 2]
    assert _cards(busy_window)[1] == ("1 day left", "warning")
    read.clear()
    day.set("2026-03-06 00:01")
    busy_window.desk.clocks.tick()
    busy_window.desk.clocks.read_now()
    assert read == [1, 2]
    assert _cards(busy_window)[1] == ("1 day late", "error")


def test_a_plan_that_is_over_says_so(busy_window: Window, busy: Workspace) -> None:
    busy.plans.describe(1, {"closure_reported": "2026-03-04"})
    busy_window.desk.reload()
    busy_window.desk.clocks.read_now()
    assert _pill(busy_window) == "Closure report out since 4 Mar 2026"
    assert _cards(busy_window) == [("closing", "done")]
    busy.plans.describe(1, {"closed": "2026-03-05"})
    busy_window.desk.reload()
    busy_window.desk.clocks.read_now()
    assert (_pill(busy_window), _cards(busy_window)) == ("Closed 5 Mar 2026", [("closed", "done")])


def test_another_file_shows_nothing_of_the_one_before(busy_window: Window, example_path: Path) -> None:
    busy_window.desk.clocks.read_now()
    busy_window.plan_wishes.open_path(example_path)
    assert (_pill(busy_window), _cards(busy_window)) == ("", [("", "neutral")])


def test_without_a_clock_a_card_says_how_many_actions_are_late(busy_window: Window) -> None:
    summary = busy_window.plans.plans.index(0).data(SUMMARY_ROLE)
    assert summary.overdue == 1
    assert at_the_end(summary, ("2 days left", "warning")) == ("2 days left", "warning")
    assert at_the_end(summary, ("", "neutral")) == ("1 overdue", "error")
