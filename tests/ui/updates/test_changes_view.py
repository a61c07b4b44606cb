"""The draft tells its changes in a line each, which opens to the words and leads to the action."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.plans import PlanDetails
from app.ui.pages import Page
from app.ui.updates.changes_view import ChangesView
from app.ui.widgets.difference_label import DifferenceLabel
from app.ui.window import Window
from tests.ui.hands import all_texts, press


@pytest.fixture
def view(window: Window) -> ChangesView:
    """The changes of a draft that differs in four ways from update 6, of a plan whose closing was put off."""
    assert window.desk.workspace is not None
    window.desk.workspace.plans.describe(1, {"closure_reported": ""})
    window.desk.edit(5, {"status": "ongoing", "due": "by 30 September 2026"})
    window.desk.edit(4, {"observations": "Everything was written anew, in one sentence that is long."})
    window.desk.edit(1, {"owner": ""})
    window.desk.save(lambda workspace, plan: workspace.actions.split(plan, 7, ["Train all", "Train more"], ""), "split")
    window.turn_to(Page.UPDATES)
    return window.updates_page.changes


def test_each_change_is_one_line(view: ChangesView) -> None:
    assert [line.accessibleName() for line in view.lines] == [
        "#1: owner: none any more",
        "#4: observations",
        "#5: status: Done → Ongoing; due date: by 30 September 2026",
        "#7: split into #7 and #8; action",
        "#8: new, from #7",
    ]


def test_a_line_opens_to_its_words_by_key_and_by_mouse(qtbot: QtBot, view: ChangesView) -> None:
    line = view.lines[2]
    assert view.findChildren(DifferenceLabel) == []
    press(line, Qt.Key.Key_Space)
    assert {found.accessibleName() for found in line.findChildren(DifferenceLabel)} == {
        "removed: Done; added: Ongoing", "added: by 30 September 2026"
    }  # fmt: skip
    press(line, Qt.Key.Key_Left)
    assert not line.is_open
    qtbot.mouseClick(line.toggle, Qt.MouseButton.LeftButton)
    assert line.is_open


def test_open_lines_stay_open_while_the_draft_changes(window: Window, view: ChangesView) -> None:
    press(view.lines[2], Qt.Key.Key_Space)
    window.desk.edit(2, {"owner": "Somebody"})
    assert [line.accessibleName()[:2] for line in view.lines if line.is_open] == ["#5"]


def test_all_words_are_shown_and_hidden_at_once(view: ChangesView) -> None:
    view.open_all()
    assert [line.is_open for line in view.lines] == [True, True, True, True, False]  # a new action has no words before
    view.open_all()
    assert not any(line.is_open for line in view.lines)


@pytest.mark.parametrize("by_key", [True, False])
def test_a_line_leads_to_its_action(qtbot: QtBot, window: Window, view: ChangesView, by_key: bool) -> None:
    line = view.lines[1]
    if by_key:
        press(line, Qt.Key.Key_Return)
    else:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert window.page() is Page.ACTIONS
    assert window.actions_page.table.number() == 4


def test_without_an_update_the_page_says_what_to_do(window: Window) -> None:
    assert window.desk.workspace is not None
    plan = window.desk.workspace.plans.create(PlanDetails("New plan"))
    window.desk.choose_plan(plan.id)
    window.turn_to(Page.UPDATES)
    said = [text for text in all_texts(window.updates_page) if text.startswith("Nothing was published yet")]
    assert len(said) == 1
    assert "This plan has no actions yet." in all_texts(window.updates_page.changes)
