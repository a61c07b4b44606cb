"""A view with a name brings back columns, order, filters and search."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.filters import Filter
from app.services.workspace import Workspace
from app.ui.table.actions_page import ActionsPage
from app.ui.table.view_dialog import ViewDialog
from app.ui.window import Window
from tests.ui.hands import Answers, agree, refusal


@pytest.fixture
def page(window: Window) -> ActionsPage:
    return window.actions_page


def _choose(page: ActionsPage, text: str) -> None:
    page.views.menu.aboutToShow.emit()
    entry = next(each for each in page.views.menu.actions() if each.text().replace("&", "") == text)
    assert entry.isEnabled()
    entry.trigger()


def _names(page: ActionsPage) -> list[str]:
    workspace, plan = page._desk.workspace, page._desk.plan
    assert workspace is not None
    assert plan is not None
    return list(workspace.views.named(plan.id))


def _save_as(page: ActionsPage, answers: Answers, name: str) -> None:
    def act(dialog: ViewDialog) -> None:
        dialog.name.setText(name)
        agree(dialog)

    answers.next(act)
    _choose(page, "Save as a view…")


def test_a_saved_view_brings_everything_back(window: Window, page: ActionsPage, answers: Answers) -> None:
    window.desk.edit(2, {"status": "ongoing"})
    page.table.columns.arrange([("due", 150), ("action", 0)])
    page.chips.chip(Filter.OPEN).click()
    page.search.setText("patch")
    page.table.ask(sort="due", descending=True, group="owner")
    page.show_whole_texts(True)
    _save_as(page, answers, "Open patches")
    saved = page.looks.view()
    _choose(page, "Usual view")
    assert (page.search.text(), page.chips.chosen(), page.model.shown_numbers()) == ("", set(), [1, 2, 3, 4, 5, 6, 7])
    _choose(page, "Open patches")
    assert page.looks.view() == saved
    assert page.model.shown_numbers() == [2]
    assert page.views.button.text().startswith("Open patches")
    page.search.clear()
    assert "(changed)" in page.views.button.text()


def test_a_view_is_renamed_and_deleted(page: ActionsPage, answers: Answers) -> None:
    _save_as(page, answers, "A")
    _save_as(page, answers, "B")

    def rename(dialog: ViewDialog) -> None:
        dialog.name.setText("A")
        assert "There is a view “A” already" in refusal(dialog)
        dialog.name.setText("C")
        agree(dialog)

    answers.next(rename)
    _choose(page, "Rename the view…")
    assert _names(page) == ["A", "C"]
    answers.next(lambda box: next(each for each in box.buttons() if each.text() == "Delete").click())
    _choose(page, "Delete the view")
    assert _names(page) == ["A"]


def test_a_view_without_a_name_is_refused_in_the_dialog(page: ActionsPage, answers: Answers) -> None:
    def act(dialog: ViewDialog) -> None:
        dialog.name.clear()
        assert "needs a name" in refusal(dialog)

    answers.next(act)
    _choose(page, "Save as a view…")
    assert _names(page) == []


def test_views_are_listed_for_their_plan_alone(qtbot: QtBot, page: ActionsPage, answers: Answers) -> None:
    from app.domain.plans import PlanDetails

    _save_as(page, answers, "Mine & yours")
    desk = page._desk
    assert isinstance(desk.workspace, Workspace)
    assert desk.plan is not None
    first, second = desk.plan.id, desk.workspace.plans.create(PlanDetails("Second plan")).id
    desk.choose_plan(second)
    assert not [each for each in page.views.menu.actions() if each.data() == "Mine & yours"]
    desk.choose_plan(first)
    assert [each for each in page.views.menu.actions() if each.data() == "Mine & yours"]
    qtbot.mouseClick(page.chips.chip(Filter.OPEN), Qt.MouseButton.LeftButton)
    assert page.chips.chosen() == {Filter.OPEN}
