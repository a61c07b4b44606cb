"""The page of all changes: everything between two days, over all plans, and the way there."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.plans import Plan, PlanDetails
from app.services import overview
from app.services.workspace import Workspace
from app.ui.pages import Page
from app.ui.plans.all_changes import AllChanges
from app.ui.plans.all_changes_model import COLUMNS
from app.ui.widgets.difference_label import DifferenceLabel
from app.ui.window import Window
from tests.ui.hands import all_texts, press


@pytest.fixture
def other(window: Window) -> Plan:
    """A second plan with one action, that was changed once since, today."""
    workspace = _workspace(window)
    plan = workspace.plans.create(PlanDetails("Late revocation"))
    workspace.actions.add(plan.id, {"action": "Restore the list of hosts", "due": "May 2026"})
    workspace.actions.edit(plan.id, 1, {"due": "by 12 June 2026", "owner": "Grace"}, "the supplier is late")
    return plan


@pytest.fixture
def page(window: Window, other: Plan) -> AllChanges:
    """The shown page, with the changes of the last seven days."""
    window.desk.reload()
    window.turn_to(Page.ALL_CHANGES)
    found = window.overview(Page.ALL_CHANGES)
    assert isinstance(found, AllChanges)
    return found


def _workspace(window: Window) -> Workspace:
    assert window.desk.workspace is not None
    return window.desk.workspace


def _rows(page: AllChanges, *names: str) -> list[tuple[str, ...]]:
    model, places = page.table.rows, [[item.name for item in COLUMNS].index(name) for name in names]
    return [tuple(model.index(row, place).data() for place in places) for row in range(model.rowCount())]


def _click(page: AllChanges, text: str) -> None:
    next(made for made in page.findChildren(QPushButton) if made.text() == text).click()


def test_the_last_seven_days_of_all_plans_are_shown_first(page: AllChanges) -> None:
    assert _rows(page, "plan", "subject", "what", "who", "reason") == [
        (
            "Late revocation",
            "#1  Restore the list of hosts",
            "Due date, Owner",
            "Ada Example",
            "the supplier is late",
        ),
        ("Late revocation", "#1  Restore the list of hosts", "new", "Ada Example", ""),
    ]
    assert page.facts.text() == "2 changes · 30 December 2025 to 5 January 2026"


def test_the_chosen_change_shows_its_differences_word_by_word(page: AllChanges) -> None:
    shown = page.details.findChildren(DifferenceLabel)
    assert [made.accessibleName() for made in shown] == [
        "removed: May; added: by 12 June",
        "added: Grace",
    ]
    assert "Reason: the supplier is late" in all_texts(page.details)
    press(page.table, Qt.Key.Key_Down)
    assert "new" in all_texts(page.details)


def test_enter_goes_to_the_action_and_leaves_the_page(window: Window, page: AllChanges, other: Plan) -> None:
    assert page.table.hasFocus()
    press(page.table, Qt.Key.Key_Return)
    assert (window.page(), window.desk.plan, window.actions_page.table.number()) == (Page.ACTIONS, other, 1)
    assert window.actions_page.table.hasFocus()


def test_days_of_ones_own_tell_the_whole_story_with_its_updates(window: Window, page: AllChanges) -> None:
    page.first.setDate(QDate(2020, 1, 1))
    count = page.table.rows.rowCount()
    assert page.facts.text().startswith(f"{count - 6} changes · 6 issued updates · 1 January 2020 to ")
    row = next(row for row, (text,) in enumerate(_rows(page, "what")) if text == "issued")
    page.table.setCurrentIndex(page.table.rows.index(row, 0))
    _click(page, "Go to the update")
    assert (window.page(), window.updates_page.chosen_number()) == (Page.UPDATES, 6)


def test_the_days_never_cross(page: AllChanges) -> None:
    page.first.setDate(QDate(2026, 2, 1))
    assert (page.first.date(), page.last.date()) == (QDate(2026, 2, 1), QDate(2026, 2, 1))
    page.last.setDate(QDate(2025, 2, 1))
    assert (page.first.date(), page.last.date()) == (QDate(2025, 2, 1), QDate(2025, 2, 1))
    assert page.table.rows.rowCount() == 0
    assert page.table.empty_text.startswith("Nothing changed in these days.")
    _click(page, "30 days")
    assert (page.first.date(), page.table.rows.rowCount()) == (QDate(2025, 12, 7), 2)


def test_what_no_update_has_told_yet_is_one_click_away(window: Window, page: AllChanges, other: Plan) -> None:
    workspace = _workspace(window)
    workspace.updates.issue(other.id, date(2026, 1, 5))
    workspace.actions.edit(other.id, 1, {"status": "ongoing"})
    workspace.actions.edit(1, 3, {"owner": "Ops"})
    window.desk.reload()
    _click(page, "Not published yet")
    assert _rows(page, "subject", "what")[1:] == [("#1  Restore the list of hosts", "Status")]
    assert _rows(page, "plan", "what")[0] == (window.desk.plans()[0].plan.details.title, "Owner")
    _click(page, "Today")
    assert ("Update 1",) in _rows(page, "subject")


def test_a_search_keeps_what_has_all_its_words_also_in_the_old_text(page: AllChanges) -> None:
    page.search.setText("HOSTS may")
    assert _rows(page, "what") == [("Due date, Owner",)]
    page.search.setText("nowhere")
    assert (page.table.rows.rowCount(), page.table.empty_text) == (0, "Nothing that changed matches the search.")
    assert any("Choose a line" in text for text in all_texts(page.details))
    page.search.clear()
    assert page.table.rows.rowCount() == 2


def test_a_change_by_somebody_else_comes_on_top_and_the_chosen_one_stays(
    window: Window, page: AllChanges, other: Plan
) -> None:
    page.table.setCurrentIndex(page.table.rows.index(1, 0))
    chosen = page.table.entry()
    _workspace(window).actions.edit(other.id, 1, {"owner": ""})
    window.desk.reload()
    assert (page.table.rows.rowCount(), page.table.entry()) == (3, chosen)


def test_too_many_changes_are_cut_off_and_that_is_said(
    window: Window, page: AllChanges, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = overview.Overview.log
    monkeypatch.setattr(overview.Overview, "log", lambda self, first, last: log(self, first, last, 1))
    window.desk.reload()
    assert page.facts.text().endswith(" · 1 older ones are left out: choose fewer days")


def test_what_was_taken_back_and_what_was_split_off_is_told(window: Window, page: AllChanges, other: Plan) -> None:
    workspace = _workspace(window)
    workspace.actions.undo(workspace.actions.split(other.id, 1, ["One", "Two"]))
    window.desk.reload()
    assert [what for (what,) in _rows(page, "what")] == [
        "taken back", "Action", "new, split from #1", "Action", "Due date, Owner", "new",
    ]  # fmt: skip


def test_evidence_is_told_with_what_each_save_did(window: Window, page: AllChanges, other: Plan) -> None:
    evidence = _workspace(window).evidence
    evidence.attach_note(other.id, 1, "<b>Seen</b> \u202eby all", "that it\nholds")
    evidence.withdraw(other.id, 1, "another plan")
    window.desk.reload()
    assert _rows(page, "subject", "what", "who", "reason")[:2] == [
        ("#1  E1  \u2068<b>Seen</b> ⟨U+202E⟩by all\u2069", "evidence withdrawn", "Ada Example", "another plan"),
        ("#1  E1  \u2068<b>Seen</b> ⟨U+202E⟩by all\u2069", "evidence attached", "Ada Example", "that it\nholds"),
    ]
    assert page.facts.text().startswith("2 changes · 2 saves of evidence · ")
    page.table.setCurrentIndex(page.table.rows.index(1, 0))
    texts = all_texts(page.details)
    assert any(text.startswith("attached as “") for text in texts)
    assert {"that it\nholds", "<b>Seen</b> ⟨U+202E⟩by all"} <= set(texts)
    _click(page, "Go to action #1")
    assert (window.page(), window.desk.plan, window.actions_page.table.number()) == (Page.ACTIONS, other, 1)


def test_evidence_is_found_by_what_it_says_and_stays_chosen(window: Window, page: AllChanges, other: Plan) -> None:
    _workspace(window).evidence.attach_link(other.id, 1, "https://example.org/patched", "the patch")
    window.desk.reload()
    page.search.setText("patched")
    assert _rows(page, "what") == [("evidence attached",)]
    page.table.setCurrentIndex(page.table.rows.index(0, 0))
    page.search.clear()
    assert page.table.currentIndex().row() == 0
    assert page.table.rows.row_of(page.table.entry()) == 0


def test_an_update_shows_what_was_overridden_in_it(window: Window, page: AllChanges, other: Plan) -> None:
    workspace = _workspace(window)
    workspace.plans.describe(other.id, {"checks": "done-without-date=error"})
    workspace.actions.edit(other.id, 1, {"status": "done", "completed": ""})
    workspace.updates.issue(other.id, date(2026, 1, 5), override="nobody wrote it down")
    window.desk.reload()
    row = next(row for row, (text,) in enumerate(_rows(page, "what")) if text == "issued")
    page.table.setCurrentIndex(page.table.rows.index(row, 0))
    assert "Reason: nobody wrote it down" in all_texts(page.details)


def test_where_there_is_no_room_beside_the_chosen_change_stands_below(
    qtbot: QtBot, window: Window, page: AllChanges
) -> None:
    window.resize(1440, 860)
    qtbot.waitUntil(lambda: page._split.orientation() is Qt.Orientation.Horizontal)
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: page._split.orientation() is Qt.Orientation.Vertical)
    assert page.details.isVisible()


def test_the_model_keeps_the_rules(qtmodeltester: Any, page: AllChanges) -> None:
    qtmodeltester.check(page.table.rows)
    page.search.setText("hosts")
    qtmodeltester.check(page.table.rows)
