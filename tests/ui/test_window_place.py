"""The window comes back as it was left: page, plan, chosen action, details and widths."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.plans import PlanDetails
from app.services.preferences import Preferences
from app.services.workspace import Workspace
from app.ui.application import Application
from app.ui.pages import Page
from app.ui.window import Window
from tests.ui.hands import press

Build = Callable[..., Application]


def _start(qtbot: QtBot, application: Build, path: Path) -> Window:
    made = application("--db", str(path), "--author", "Ada Example")
    with qtbot.waitSignal(made.desk.plan_chosen):
        made.start()
    return made.window


def _with_second_plan(path: Path) -> int:
    with Workspace.open(path, "Ada Example") as workspace:
        plan = workspace.plans.create(PlanDetails("Second plan"))
        for text in ("First", "Second", "Third"):
            workspace.actions.add(plan.id, {"action": text})
        return plan.id


def test_the_page_the_plan_and_the_chosen_action_come_back(
    qtbot: QtBot, application: Build, example_path: Path
) -> None:
    second = _with_second_plan(example_path)
    first = _start(qtbot, application, example_path)
    first.actions_page.table.choose(5)
    first.desk.choose_plan(second)
    first.actions_page.table.choose(3)
    first.turn_to(Page.UPDATES)
    first.close()
    again = _start(qtbot, application, example_path)
    assert again.desk.plan is not None
    assert (again.desk.plan.id, again.page(), again.actions_page.table.number()) == (second, Page.UPDATES, 3)
    again.desk.choose_plan(1)
    assert again.actions_page.table.number() == 5


def test_the_widths_and_the_hidden_details_come_back(qtbot: QtBot, application: Build, example_path: Path) -> None:
    first = _start(qtbot, application, example_path)
    first.resize(1440, 860)
    first.show_side(300)
    handle = first.plan_view._split.handle(1)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=handle.rect().center())
    QTest.mouseMove(handle, QPoint(-40, 10))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
    wide = first.actions_page.pane.width()
    first.turn_to(Page.UPDATES)
    first.turn_to(Page.ACTIONS)
    assert first.actions_page.pane.width() == wide
    first.close()
    again = _start(qtbot, application, example_path)
    again.resize(1440, 860)  # the screen of the tests is smaller
    assert (again.side_width(), again.actions_page.pane.width()) == (300, wide)
    again.show_details(False)
    again.close()
    assert not _start(qtbot, application, example_path).actions_page.pane.isVisible()


def test_an_arrangement_that_makes_no_sense_counts_as_none(
    qtbot: QtBot, application: Build, example_path: Path
) -> None:
    for damaged in ('{"page": 7, "side": "wide", "panes": [1], "details": "yes"}', '{"panes": {"actions": -9e9}}', "x"):
        Preferences().set("arrangement", damaged)
        window = _start(qtbot, application, example_path)
        assert (window.page(), window.actions_page.table.isVisible()) == (Page.ACTIONS, True)
        assert window.side_width() >= 200
        window.close()


def test_a_plan_and_an_action_that_are_gone_leave_the_first_ones(
    qtbot: QtBot, application: Build, example_path: Path
) -> None:
    first = _start(qtbot, application, example_path)
    first.actions_page.table.choose(4)
    first.close()
    settings = Preferences()._path
    text = settings.read_text("utf-8").replace('"4"', '"77"')
    settings.write_text(text.replace(f'"plan in {example_path.resolve()}": "1"', '"plan": "9"'), "utf-8")
    assert _start(qtbot, application, example_path).actions_page.table.number() == 1


def test_the_arrow_keys_go_on_through_the_plans(window: Window) -> None:
    workspace = window.desk.workspace
    assert workspace is not None
    for title in ("Second plan", "Third plan"):
        workspace.plans.create(PlanDetails(title))
    window.desk.reload()
    window.plans.setFocus()
    press(window.plans, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert window.desk.plan is not None
    assert (window.desk.plan.details.title, window.plans.hasFocus()) == ("Third plan", True)
    press(window.plans, Qt.Key.Key_Return)
    assert window.actions_page.table.hasFocus()


def test_what_changed_folds_away_where_it_would_crush_the_update(qtbot: QtBot, window: Window) -> None:
    window.turn_to(Page.UPDATES)
    page = window.updates_page
    qtbot.waitUntil(page.pane.isVisible)
    window.resize(1024, 600)
    qtbot.waitUntil(lambda: not page.pane.isVisible() and page.width() >= page.minimumSizeHint().width())
    window.resize(1440, 860)
    qtbot.waitUntil(page.pane.isVisible)
