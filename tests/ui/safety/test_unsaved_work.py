"""What was typed is never lost and never lands elsewhere, whatever is done while an editor is open."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.plans import PlanDetails
from app.services.workspace import Workspace
from app.ui.action.field_row import FieldRow
from app.ui.pages import Page
from app.ui.widgets.controls import PlainEditor
from app.ui.widgets.line_editor import LineEditor
from app.ui.window import Window
from tests.ui.hands import (
    Answers,
    agree,
    all_texts,
    cell,
    editor_in,
    go_to,
    head,
    history,
    is_editing,
    menu_entry,
    press,
)

TYPED = "Typed for 3"


@pytest.fixture
def plan_id(window: Window) -> int:
    assert window.desk.plan is not None
    return window.desk.plan.id


@pytest.fixture
def pane_editor(qtbot: QtBot, window: Window) -> QLineEdit:
    """The open editor of the owner of action 3 in the pane, with another owner typed into it."""
    window.actions_page.table.choose(3)
    row = next(row for row in window.actions_page.pane.findChildren(FieldRow) if row.field.name == "owner")
    row.edit()
    editor = row.findChild(QLineEdit)
    assert editor is not None
    qtbot.waitUntil(lambda: editor.isVisible() and editor.hasFocus())
    editor.clear()
    press(editor, TYPED)
    return editor


def _click(qtbot: QtBot, viewport: QWidget, at: QPoint) -> None:
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    for _ in range(3):
        QCoreApplication.processEvents()


def _click_row(qtbot: QtBot, window: Window, number: int) -> None:
    table = window.actions_page.table
    _click(qtbot, table.viewport(), table.visualRect(cell(window, number, "action")).center())


def _second_plan(window: Window) -> int:
    workspace = window.desk.workspace
    assert workspace is not None
    made = workspace.plans.create(PlanDetails("Second plan")).id
    for text in ("One", "Two", "Three"):
        workspace.actions.add(made, {"action": text, "owner": "Procurement"})
    window.desk.reload()
    return made


def test_another_plan_saves_what_was_typed_in_the_pane(qtbot: QtBot, window: Window, plan_id: int) -> None:
    second = _second_plan(window)
    window.actions_page.table.choose(3)
    row = next(row for row in window.actions_page.pane.findChildren(FieldRow) if row.field.name == "owner")
    row.edit()
    editor = row.findChild(QLineEdit)
    assert editor is not None
    qtbot.waitUntil(lambda: editor.isVisible() and editor.hasFocus())
    editor.clear()
    press(editor, TYPED)
    _click(qtbot, window.plans.viewport(), window.plans.visualRect(window.plans.plans.index(1)).center())
    workspace = window.desk.workspace
    assert workspace is not None
    assert workspace.actions.get(plan_id, 3).state.owner == TYPED
    assert {found.state.owner for found in workspace.actions.current(second)} == {"Procurement"}


def test_closing_saves_what_was_typed_in_the_pane(
    window: Window, plan_id: int, pane_editor: QLineEdit, example_path: Path, open_workspace: Callable[..., Workspace]
) -> None:
    window.close()
    assert open_workspace(example_path).actions.get(plan_id, 3).state.owner == TYPED


def test_the_last_look_before_issuing_shows_what_was_typed_in_the_pane(
    window: Window, pane_editor: QLineEdit, answers: Answers
) -> None:
    answers.next(lambda dialog: answers.texts.extend(all_texts(dialog)))
    menu_entry(window, "Issue update").trigger()
    assert any("#3" in text for text in answers.texts)


def test_the_last_look_before_issuing_shows_what_was_typed_in_a_cell(
    qtbot: QtBot, window: Window, answers: Answers
) -> None:
    go_to(window, 3, "owner")
    press(window.actions_page.table, Qt.Key.Key_Return)
    editor = editor_in(window, LineEditor)
    qtbot.waitUntil(editor.hasFocus)
    press(editor, "more")
    answers.next(lambda dialog: answers.texts.extend(all_texts(dialog)))
    menu_entry(window, "Issue update").trigger()
    assert any("#3" in text for text in answers.texts)


def test_the_parts_of_a_split_begin_with_what_was_typed(qtbot: QtBot, window: Window, answers: Answers) -> None:
    go_to(window, 3, "action")
    press(window.actions_page.table, Qt.Key.Key_Return)
    editor = editor_in(window, PlainEditor)
    qtbot.waitUntil(editor.hasFocus)
    press(editor, " And more.")
    answers.next(lambda dialog: answers.texts.append(dialog.parts[0].exact_text()))
    menu_entry(window, "Split").trigger()
    assert answers.texts[0].endswith(" And more.")


def test_reloading_keeps_a_typed_intro(window: Window, plan_id: int) -> None:
    window.turn_to(Page.UPDATES)
    press(window.updates_page.intro, "Typed")
    menu_entry(window, "Reload").trigger()
    assert window.updates_page.intro.exact_text() == "Typed"


@pytest.mark.parametrize("way", ["another file", "new plan"])
def test_going_on_elsewhere_keeps_a_typed_intro(
    window: Window, plan_id: int, example_path: Path, tmp_path: Path, open_workspace: Callable[..., Workspace], way: str
) -> None:
    window.turn_to(Page.UPDATES)
    press(window.updates_page.intro, "Typed")
    if way == "another file":
        assert window.plan_wishes.open_path(tmp_path / "new.remediary", create=True)
    else:
        window.plan_wishes._create_plan(PlanDetails("Next plan"))
    assert open_workspace(example_path).plans.get(plan_id).intro == "Typed"


@pytest.mark.parametrize("way", ["reload", "details"])
def test_the_chosen_action_and_the_search_stay(window: Window, way: str) -> None:
    window.actions_page.search.setText("#5")
    window.actions_page.table.choose(5)
    if way == "reload":
        menu_entry(window, "Reload").trigger()
    else:
        assert window.desk.plan is not None
        window.plan_wishes._describe(window.desk.plan.details, window.desk.plan.details)
    assert window.actions_page.table.number() == 5
    assert window.actions_page.search.text() == "#5"


def test_a_new_action_is_chosen_though_the_search_would_hide_it(window: Window, answers: Answers) -> None:
    window.actions_page.search.setText("nothing holds this")
    answers.next(lambda dialog: (press(dialog.text, "One more"), agree(dialog)))
    window.action_wishes.add_action()
    assert window.actions_page.table.number() == 8


def test_a_paste_that_is_too_long_is_refused_with_a_sentence_in_a_cell(
    qtbot: QtBot, window: Window, answers: Answers
) -> None:
    go_to(window, 3, "observations")
    press(window.actions_page.table, Qt.Key.Key_Return)
    editor = editor_in(window, PlainEditor)
    qtbot.waitUntil(editor.hasFocus)
    QGuiApplication.clipboard().setText("y" * 200_000)
    answers.read()
    before = len(editor.exact_text())
    editor.paste()
    assert f"{200_000 + before:,}" in answers.texts[0]


def test_a_cell_that_is_too_long_is_refused_with_a_sentence(window: Window, answers: Answers) -> None:
    window.desk.edit(3, {"observations": "y" * 200_000})
    before = history(window)
    answers.read()
    go_to(window, 3, "observations")
    press(window.actions_page.table, Qt.Key.Key_Return)
    assert "200,000" in answers.texts[0]
    assert not is_editing(window)
    assert history(window) == before


def test_another_row_saves_what_was_typed_in_the_pane(qtbot: QtBot, window: Window, pane_editor: QLineEdit) -> None:
    _click_row(qtbot, window, 4)
    assert [head(window, number).state.owner for number in (3, 4)] == [TYPED, "Infrastructure"]


def test_what_was_typed_never_lands_in_another_action(qtbot: QtBot, window: Window) -> None:
    window.desk.edit(3, {"owner": ""})
    window.desk.edit(4, {"owner": ""})
    window.actions_page.table.choose(3)
    row = next(row for row in window.actions_page.pane.findChildren(FieldRow) if row.field.name == "owner")
    row.edit()
    editor = row.findChild(QLineEdit)
    assert editor is not None
    qtbot.waitUntil(lambda: editor.isVisible() and editor.hasFocus())
    press(editor, TYPED)
    _click_row(qtbot, window, 4)
    assert [head(window, number).state.owner for number in (3, 4)] == [TYPED, ""]


def test_the_search_sees_what_was_typed_last(window: Window) -> None:
    window.actions_page.search.setText("needle")
    window.desk.edit(6, {"observations": "a needle"})
    assert window.actions_page.table.rows.rowCount() == 1
    window.desk.edit(6, {"observations": "gone"})
    assert window.actions_page.table.rows.rowCount() == 0
