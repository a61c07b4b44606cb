"""The dashboard tells what is due next in all plans and why, and leads there."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from app.domain.plans import Plan, PlanDetails
from app.services.workspace import Workspace
from app.ui.pages import Page
from app.ui.plans.dashboard import Dashboard
from app.ui.plans.dashboard_model import COLUMNS
from app.ui.window import Window
from tests.ui.hands import Answers, all_texts, press

TODAY = date(2026, 1, 5)


@pytest.fixture
def late(window: Window) -> Plan:
    """A second plan: its update is two days late, and one of its three actions is overdue."""
    workspace = _workspace(window)
    plan = workspace.plans.create(PlanDetails("Late revocation", next_update_due=date(2026, 1, 3)))
    for text, due in (("First", "2025-12-01"), ("Second", "2026-02-01"), ("Third", "")):
        workspace.actions.add(plan.id, {"action": text, "due": due})
    return plan


@pytest.fixture
def dashboard(window: Window, late: Plan) -> Dashboard:
    """The shown dashboard, with the example and the late plan."""
    window.desk.reload()
    window.desk.clocks.read_now()
    window.turn_to(Page.DASHBOARD)
    return _shown(window)


def _workspace(window: Window) -> Workspace:
    assert window.desk.workspace is not None
    return window.desk.workspace


def _shown(window: Window) -> Dashboard:
    found = window.overview(Page.DASHBOARD)
    assert isinstance(found, Dashboard)
    return found


def _cells(dashboard: Dashboard, row: int) -> dict[str, str]:
    order = dashboard.table.order
    return {item.name: order.index(row, place).data() for place, item in enumerate(COLUMNS)}


def test_the_plan_whose_clock_ends_first_stands_first(dashboard: Dashboard) -> None:
    assert _cells(dashboard, 0) == {
        "plan": "Late revocation",
        "next": "Update overdue by 2 days",
        "due": "#1 · 2025-12-01",
        "open": "3",
        "overdue": "1",
        "changed": "3",
        "last": "none yet",
        "done": "0 of 3 done",
    }
    assert _cells(dashboard, 1)["last"].startswith("6 · ")


def test_the_figures_say_what_is_due_next_and_why(dashboard: Dashboard) -> None:
    said = [all_texts(card) for card in dashboard.cards]
    assert [texts[1] for texts in said] == ["2 days late", "1", "3"]
    assert said[0][2] == "Late revocation: Update until 3 Jan 2026. The plan names 3 Jan 2026 for its next update."
    assert said[1][2] == "Late the longest: #1 of Late revocation, due 2025-12-01"
    assert said[2][2] == "in 1 plan; most in Late revocation: #1, #2, #3"


def test_the_first_figure_leads_to_the_plan_s_deadlines(window: Window, dashboard: Dashboard, late: Plan) -> None:
    link = dashboard.cards[0].findChild(QPushButton)
    assert link is not None
    link.click()
    assert (window.page(), window.desk.plan) == (Page.DEADLINES, late)


def test_a_figure_leads_to_the_action_that_it_is_about(window: Window, dashboard: Dashboard, late: Plan) -> None:
    link = dashboard.cards[1].findChild(QPushButton)
    assert link is not None
    link.click()
    assert (window.page(), window.desk.plan, window.actions_page.table.number()) == (Page.ACTIONS, late, 1)
    window.turn_to(Page.DASHBOARD)
    link.click()
    assert window.page() is Page.ACTIONS


def test_enter_opens_the_chosen_plan(window: Window, dashboard: Dashboard) -> None:
    assert dashboard.table.hasFocus()
    press(dashboard.table, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert window.desk.plan is not None
    assert (window.desk.plan.id, window.page()) == (1, Page.ACTIONS)
    assert window.actions_page.table.hasFocus()


def test_the_side_tells_where_the_window_is_and_leads_back(window: Window, dashboard: Dashboard) -> None:
    link = next(made for made in window.side.findChildren(QPushButton) if made.text() == "Dashboard")
    assert (link.isChecked(), window.plans.card.marks_chosen) == (True, False)
    window.plans.clicked.emit(window.plans.currentIndex())  # the plan that is chosen already
    assert (window.page(), link.isChecked(), window.plans.card.marks_chosen) == (Page.ACTIONS, False, True)
    link.click()
    assert (window.page(), link.isChecked()) == (Page.DASHBOARD, True)


def test_every_column_sorts_by_what_it_means(dashboard: Dashboard, window: Window, late: Plan) -> None:
    closed = _workspace(window).plans.create(PlanDetails("A closed one", closed=date(2025, 1, 1)))
    window.desk.reload()
    assert closed.id == 3
    firsts = {}
    for place, column in enumerate(COLUMNS):
        dashboard.table.sortByColumn(place, Qt.SortOrder.DescendingOrder)
        firsts[column.name] = _cells(dashboard, 0)["plan"]
    example = window.desk.plans()[0].plan.details.title
    assert firsts == {
        "plan": example, "next": "A closed one", "due": firsts["due"], "open": late.details.title,
        "overdue": late.details.title, "changed": late.details.title, "last": example, "done": example,
    }  # fmt: skip
    assert firsts["due"] != late.details.title


def test_a_change_is_shown_while_the_page_is(window: Window, dashboard: Dashboard, late: Plan) -> None:
    _workspace(window).actions.edit(late.id, 1, {"status": "done"})
    window.desk.reload()
    assert (_cells(dashboard, 0)["overdue"], all_texts(dashboard.cards[1])[1]) == ("0", "0")
    assert all_texts(dashboard.cards[1])[2].startswith("Due first: #2 of Late revocation")


def test_a_file_without_plans_says_how_to_start(bare_window: Window, answers: Answers) -> None:
    bare_window.turn_to(Page.DASHBOARD)
    dashboard = _shown(bare_window)
    assert any("no plan in this file yet" in text for text in all_texts(dashboard))
    assert not dashboard.table.isVisible()


def test_a_closed_plan_owes_nothing(window: Window, late: Plan) -> None:
    _workspace(window).plans.describe(late.id, {"closed": "2026-01-04"})
    window.desk.reload()
    window.turn_to(Page.DASHBOARD)
    cards = _shown(window).cards
    assert all_texts(cards[0])[1] == "…"  # not known yet
    window.desk.clocks.read_now()
    assert all_texts(cards[0])[1] == "nothing"
    assert all_texts(cards[2])[2] == "Every change is in an issued update."


def test_the_table_keeps_the_rules_of_models(qtmodeltester: Any, dashboard: Dashboard, window: Window) -> None:
    qtmodeltester.check(dashboard.table.rows)
    _workspace(window).plans.create(PlanDetails("One more"))
    window.desk.reload()
    qtmodeltester.check(dashboard.table.order)


def test_a_table_can_be_brought_in_from_the_dashboard(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda _parent, title, *_: (asked.append(title), ("", ""))[1])
    window.turn_to(Page.DASHBOARD)
    found = window.overview(Page.DASHBOARD).findChildren(QPushButton)
    next(made for made in found if made.text() == "Import a table…" and made.isVisible()).click()
    assert asked == ["Import a table as a new plan"]
