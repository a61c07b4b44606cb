"""The steps of an action: ticked, written, added, moved and removed where they stand, one revision each."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from app.domain.milestones import milestones_text
from app.domain.wordings import wording
from app.ui.action.milestones_view import MilestonesView
from app.ui.action.step_row import StepRow
from app.ui.window import Window
from tests.ui.hands import Answers, head, history, menu_entry, press

GIVEN = "Supplier chosen | March 2021 | 2 April 2021\nRoll-out | 3 January 2026\nReview"


@pytest.fixture
def steps(window: Window) -> MilestonesView:
    window.desk.edit(2, {"milestones": GIVEN})
    window.actions_page.table.choose(2)
    return window.actions_page.pane.details.milestones


def _now(window: Window) -> str:
    return milestones_text(head(window, 2).state.milestones)


def _said(row: StepRow) -> str:
    return "\n".join(found.text() for found in row.findChildren(QLabel) if found.isVisibleTo(row))


def _alt(row: StepRow, key: Qt.Key) -> None:
    QTest.keyClick(row.value, key, Qt.KeyboardModifier.AltModifier)


def test_each_step_says_its_dates_and_whether_it_is_late(steps: MilestonesView) -> None:
    first, second, third = (_said(row) for row in steps.rows)
    assert "due March 2021 · 1 to 31 March 2021" in first
    assert "done 2 April 2021 · 2 days late" in first
    assert "overdue by 2 days" in second
    assert third == ""


def test_a_tick_fills_in_today_in_the_style_of_the_plan_and_is_one_step(window: Window, steps: MilestonesView) -> None:
    before = history(window)
    press(steps.rows[1].box, Qt.Key.Key_Space)
    assert _now(window).split("\n")[1] == f"Roll-out | 3 January 2026 | {wording('classic').day_text(date(2026, 1, 5))}"
    assert history(window)[:-1] == before
    press(steps.rows[1].box, Qt.Key.Key_Space)
    assert _now(window) == GIVEN
    menu_entry(window, "Undo").trigger()
    menu_entry(window, "Undo").trigger()
    assert _now(window) == GIVEN
    assert not steps.rows[1].box.isChecked()


def test_looking_into_a_step_changes_nothing(window: Window, steps: MilestonesView) -> None:
    before = history(window)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        press(steps.rows[0].value, Qt.Key.Key_Return)
        form = steps.rows[0].form
        assert form is not None
        press(form.what, key)
        assert steps.rows[0].form is None
    assert history(window) == before


def test_a_step_is_written_anew_and_says_how_its_date_was_understood(window: Window, steps: MilestonesView) -> None:
    press(steps.rows[2].value, Qt.Key.Key_F2)
    form = steps.rows[2].form
    assert form is not None
    press(form.due.field, "Q3 2026")
    assert "30 Sep" in form.due.meaning.text() or "2026-09-30" in form.due.meaning.text()
    press(form.due.field, Qt.Key.Key_Return)
    assert _now(window).endswith("Review | Q3 2026")


def test_a_step_is_added_by_the_keyboard(qtbot: QtBot, window: Window, steps: MilestonesView) -> None:
    press(steps._add, Qt.Key.Key_Space)
    assert steps._new is not None
    assert steps._new.form is not None
    press(steps._new.form.what, "Audit | with a bar", Qt.Key.Key_Return)
    assert head(window, 2).state.milestones[-1].text == "Audit | with a bar"
    assert len(steps.rows) == 4
    assert steps._new is None


def test_a_step_without_words_is_not_saved_and_nothing_typed_is_lost(
    window: Window, steps: MilestonesView, answers: Answers
) -> None:
    before = history(window)
    steps.add()
    assert steps._new is not None
    form = steps._new.form
    assert form is not None
    press(form.due.field, "May 2026")
    answers.read()
    press(form.due.field, Qt.Key.Key_Return)
    assert "Say what is reached" in answers.texts[0]
    assert steps._new.form is form
    assert form.due.text() == "May 2026"
    press(form.what, Qt.Key.Key_Escape)
    assert history(window) == before
    assert steps._new is None


def test_steps_are_moved_and_removed_by_the_keyboard_and_it_stays_with_them(
    window: Window, steps: MilestonesView
) -> None:
    window.activateWindow()
    steps.rows[0].value.setFocus()
    _alt(steps.rows[0], Qt.Key.Key_Down)
    assert _now(window).split("\n")[1].startswith("Supplier chosen")
    assert steps.rows[1].value.hasFocus()
    _alt(steps.rows[1], Qt.Key.Key_Up)
    assert _now(window) == GIVEN
    _alt(steps.rows[0], Qt.Key.Key_Up)
    assert _now(window) == GIVEN
    press(steps.rows[1].value, Qt.Key.Key_Delete)
    assert [step.text for step in head(window, 2).state.milestones] == ["Supplier chosen", "Review"]
    assert steps.rows[1].value.hasFocus()
    menu_entry(window, "Undo").trigger()
    assert _now(window) == GIVEN


def test_the_same_stands_in_a_menu_for_the_mouse(window: Window, steps: MilestonesView) -> None:
    steps.rows[2]._more.click()
    menu = steps.rows[2].findChild(QMenu)
    assert menu is not None
    next(entry for entry in menu.actions() if entry.text().startswith("Move up")).trigger()
    menu.close()
    assert _now(window).split("\n")[1] == "Review"


def test_another_action_saves_what_was_written(window: Window, steps: MilestonesView) -> None:
    steps.rows[2].edit()
    form = steps.rows[2].form
    assert form is not None
    form.what.setText("Review with the auditors")
    window.actions_page.table.choose(3)
    assert _now(window).endswith("Review with the auditors")
    assert head(window, 3).state.milestones == ()


def test_what_is_being_written_is_kept_aside(window: Window, steps: MilestonesView) -> None:
    steps.rows[2].edit()
    form = steps.rows[2].form
    assert form is not None
    press(form.what, "More")
    one = window.desk.unsaved._find(2, "milestones")
    assert one is not None
    assert one.text.endswith("\nMore")
    press(form.what, Qt.Key.Key_Escape)
    assert isinstance(form.what, QLineEdit)
    assert window.desk.unsaved.left == ()
