"""Cells are edited by keys and mouse; each edit is one revision, and the keyboard stays where it was."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from app.domain.actions import Status
from app.domain.plans import PlanDetails
from app.domain.revisions import Revision
from app.services.workspace import Workspace
from app.ui.table.actions_columns import COLUMN_OF
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.controls import PlainEditor
from app.ui.widgets.date_editor import DateEditor
from app.ui.widgets.line_editor import LineEditor
from app.ui.window import Window
from tests.ui.hands import cell, editor_in, go_to, head, history, is_editing, press

KEY = Qt.Key


@pytest.fixture
def before(window: Window) -> list[Revision]:
    return history(window)


def _stays_at(qtbot: QtBot, window: Window, place: QModelIndex, down: int = 0) -> None:
    """The editor is gone, and the keyboard is in the table on the same cell, or so many rows further down."""
    table = window.actions_page.table
    qtbot.waitUntil(lambda: not is_editing(window) and window.focusWidget() is table)
    current = table.currentIndex()
    assert (current.row(), current.column()) == (place.row() + down, place.column())


def _popup_of(qtbot: QtBot, window: Window) -> tuple[ChoiceBox, QAbstractItemView]:
    box = editor_in(window, ChoiceBox)
    qtbot.waitUntil(lambda: box.view().isVisible())
    return box, box.view()


def test_a_status_is_chosen_with_the_keys(qtbot: QtBot, window: Window, before: list[Revision]) -> None:
    place = go_to(window, 5, "status")
    press(window.actions_page.table, KEY.Key_Return)
    box, listed = _popup_of(qtbot, window)
    assert box.value() == "done"
    press(listed, KEY.Key_Up, KEY.Key_Return)
    _stays_at(qtbot, window, place, down=1)
    assert history(window)[:-1] == before
    assert (head(window, 5).state.status, head(window, 5).author) == (Status.ONGOING, "Ada Example")
    assert place.data() == "Ongoing"


def test_a_status_is_chosen_with_the_mouse(qtbot: QtBot, window: Window, before: list[Revision]) -> None:
    table, place = window.actions_page.table, cell(window, 3, "status")
    at = table.visualRect(place).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    box, listed = _popup_of(qtbot, window)
    row = listed.visualRect(listed.model().index(box.findData("cancelled"), 0)).center()
    qtbot.mouseMove(listed.viewport(), row)
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=row)
    _stays_at(qtbot, window, place)
    assert len(history(window)) == len(before) + 1
    assert head(window, 3).state.status is Status.CANCELLED


def test_choosing_the_status_that_stands_appends_nothing(qtbot: QtBot, window: Window, before: list[Revision]) -> None:
    place = go_to(window, 5, "status")
    press(window.actions_page.table, KEY.Key_F2)
    _box, listed = _popup_of(qtbot, window)
    press(listed, KEY.Key_Return)
    _stays_at(qtbot, window, place, down=1)
    assert history(window) == before


def test_a_due_date_is_typed_and_its_meaning_is_said(qtbot: QtBot, window: Window, before: list[Revision]) -> None:
    place = go_to(window, 2, "due")
    press(window.actions_page.table, KEY.Key_Return)
    editor: DateEditor = editor_in(window, DateEditor)
    qtbot.waitUntil(lambda: window.focusWidget() is editor.field)
    meanings = []
    for text in ("in June 2026", "by June 30th, 2026", "03/04/2026", "some day", ""):
        editor.field.selectAll()
        press(editor.field, text or KEY.Key_Delete)
        meanings.append(editor.meaning.text())
    assert meanings == [
        "→ 1 to 30 June 2026",
        "→ no later than 30 Jun 2026",
        "→ Day or month first? Write the month as a word.",
        "→ kept as written; no day can be known",
        "→ no date",
    ]
    press(editor.field, "in May 2021", KEY.Key_Return)
    _stays_at(qtbot, window, place, down=1)
    assert len(history(window)) == len(before) + 1
    due = head(window, 2).state.due
    assert (due.text, str(due.earliest), str(due.latest)) == ("in May 2021", "2021-05-01", "2021-05-31")


def test_enter_saves_a_text_and_shift_enter_breaks_its_line(
    qtbot: QtBot, window: Window, before: list[Revision]
) -> None:
    place = go_to(window, 1, "observations")
    press(window.actions_page.table, KEY.Key_Return)
    editor = editor_in(window, PlainEditor)
    qtbot.waitUntil(editor.hasFocus)
    given = head(window, 1).state.observations
    press(editor, "One")
    press(editor, KEY.Key_Return, shift=True)
    press(editor, "two", KEY.Key_Return)
    _stays_at(qtbot, window, place, down=1)
    assert head(window, 1).state.observations == f"{given}One\ntwo"
    assert history(window)[:-1] == before


def test_esc_leaves_a_text_as_it_was(qtbot: QtBot, window: Window, before: list[Revision]) -> None:
    place = go_to(window, 4, "action")
    press(window.actions_page.table, KEY.Key_Return)
    editor = editor_in(window, PlainEditor)
    qtbot.waitUntil(editor.hasFocus)
    press(editor, "not wanted", KEY.Key_Escape)
    _stays_at(qtbot, window, place)
    assert history(window) == before


@pytest.mark.parametrize(("field", "kind"), [("status", ChoiceBox), ("due", DateEditor)])
def test_esc_leaves_lists_and_dates_as_they_were(
    qtbot: QtBot, window: Window, before: list[Revision], field: str, kind: type[Any]
) -> None:
    place = go_to(window, 4, field)
    press(window.actions_page.table, KEY.Key_Return)
    editor = editor_in(window, kind)
    if kind is ChoiceBox:
        _box, listed = _popup_of(qtbot, window)
        press(listed, KEY.Key_Up, KEY.Key_Escape)
        qtbot.waitUntil(lambda: not listed.isVisible())
        if is_editing(window):
            press(editor, KEY.Key_Escape)
    else:
        press(editor.field, "tomorrow", KEY.Key_Escape)
    _stays_at(qtbot, window, place)
    assert history(window) == before


def test_an_owner_is_completed_from_those_that_the_plan_has(
    qtbot: QtBot, window: Window, before: list[Revision]
) -> None:
    place = go_to(window, 2, "owner")
    press(window.actions_page.table, "p")
    editor: LineEditor = editor_in(window, LineEditor)
    press(editor, "roc")
    listed = editor.completer().popup()
    qtbot.waitUntil(listed.isVisible)
    press(listed, KEY.Key_Down, KEY.Key_Return)
    _stays_at(qtbot, window, place, down=1)
    assert head(window, 2).state.owner == "Procurement"
    assert len(history(window)) == len(before) + 1


def test_an_owner_that_nobody_had_before_is_taken_as_it_is_typed(
    qtbot: QtBot, window: Window, before: list[Revision]
) -> None:
    place = go_to(window, 2, "owner")
    press(window.actions_page.table, "i")
    press(editor_in(window, LineEditor), "nf", KEY.Key_Tab)
    _stays_at(qtbot, window, place.siblingAtRow(2).siblingAtColumn(COLUMN_OF["action"]))
    assert head(window, 2).state.owner == "inf"
    assert len(history(window)) == len(before) + 1


def test_an_action_without_a_text_is_refused_and_the_cell_shows_what_stands(
    qtbot: QtBot, window: Window, before: list[Revision], answers: Any
) -> None:
    answers.read()
    place = go_to(window, 2, "action")
    shown = place.data()
    press(window.actions_page.table, KEY.Key_Return)
    editor = editor_in(window, PlainEditor)
    qtbot.waitUntil(editor.hasFocus)
    editor.selectAll()
    press(editor, KEY.Key_Delete, KEY.Key_Return)
    _stays_at(qtbot, window, place, down=1)
    assert "needs a text" in answers.texts[0]
    assert (place.data(), history(window)) == (shown, before)


def _type_in_owner_of_3(qtbot: QtBot, window: Window) -> None:
    go_to(window, 3, "owner")
    press(window.actions_page.table, KEY.Key_Return)
    editor = editor_in(window, LineEditor)
    qtbot.waitUntil(editor.hasFocus)
    press(editor, " and more")


def test_going_to_another_row_saves_what_was_typed(qtbot: QtBot, window: Window, before: list[Revision]) -> None:
    _type_in_owner_of_3(qtbot, window)
    table = window.actions_page.table
    at = table.visualRect(cell(window, 5, "action")).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: not is_editing(window))
    assert history(window)[:-1] == before
    assert head(window, 3).state.owner.endswith(" and more")
    assert table.number() == 5


def test_going_to_another_plan_saves_what_was_typed_in_its_own_plan(qtbot: QtBot, window: Window) -> None:
    workspace, first = window.desk.workspace, window.desk.plan
    assert workspace is not None
    assert first is not None
    second = workspace.plans.create(PlanDetails("Second plan"))
    workspace.actions.add(second.id, {"action": "Elsewhere"})
    window.desk.reload()
    _type_in_owner_of_3(qtbot, window)
    at = window.plans.visualRect(window.plans.plans.index(1)).center()
    qtbot.mouseClick(window.plans.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: window.desk.plan == second)
    assert workspace.actions.get(first.id, 3).state.owner.endswith(" and more")
    assert [row.state.owner for row in workspace.actions.current(second.id)] == [""]


def test_closing_the_window_saves_what_was_typed(
    qtbot: QtBot, window: Window, example_path: Path, open_workspace: Callable[..., Workspace]
) -> None:
    assert window.desk.plan is not None
    plan_id = window.desk.plan.id
    _type_in_owner_of_3(qtbot, window)
    window.close()
    assert open_workspace(example_path).actions.get(plan_id, 3).state.owner.endswith(" and more")
