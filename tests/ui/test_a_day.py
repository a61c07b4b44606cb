"""A day's work from nothing: every step by the keys and clicks that a user has."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.actions import Status
from app.domain.updates import IssuedUpdate
from app.services.workspace import Workspace
from app.ui.action.history_words import Chain
from app.ui.action.reasons import ask_reason
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.controls import PlainEditor
from app.ui.widgets.date_editor import DateEditor
from app.ui.widgets.link_button import LinkButton
from app.ui.window import Window
from tests.ui.hands import Answers, agree, editor_in, go_to, head, history, is_editing, press

KEY = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAN = (
    ("Restore the list service", "15 January 2027"),
    ("Write a runbook for late revocations", "by 30 June 2027"),
    ("Train the team on call", "Q1 2027"),
    ("Sound an alarm when a list is older than 12 hours", "February 2027"),
    ("Ask the auditor for a review, see action #2", ""),
    ("Publish the timeline", "right after the incident"),
    ("<img src=x> & <b>bold</b> | pipe", "04/05/2027"),
    ("Move the signing job to two sites", "December 2027"),
)
SEEN = "The first training was held; eleven people came. " * 40


@pytest.fixture
def desk_of_the_day(bare_window: Window, database_path: Any, open_workspace: Callable[..., Workspace]) -> Window:
    """A window on a file without a plan, which asks for reasons as it does in earnest."""
    bare_window.desk.open(open_workspace(database_path))
    bare_window.desk.reasons.ask = lambda slips: ask_reason(slips, bare_window)
    return bare_window


def _click(within: QWidget, words: str, kind: type[QPushButton] = QPushButton) -> None:
    made = next(found for found in within.findChildren(kind) if found.text() == words and found.isVisible())
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)


def _wake(qtbot: QtBot, window: Window) -> None:
    """Without a window manager, no window becomes the active one by itself once a dialog is closed."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def _shortcut(qtbot: QtBot, window: Window, key: Qt.Key, *, shift: bool = False, times: int = 1) -> None:
    """Presses keys of a menu, which only the active window hears."""
    _wake(qtbot, window)
    for _ in range(times):
        qtbot.keyClick(window, key, CONTROL | SHIFT if shift else CONTROL)


def _issued(window: Window) -> list[IssuedUpdate]:
    assert window.desk.workspace is not None and window.desk.plan is not None
    return window.desk.workspace.updates.issued(window.desk.plan.id)


def _start(window: Window, answers: Answers) -> None:
    def fill(dialog: Any) -> None:
        press(dialog.title, "Late revocation")
        press(dialog.url, "https://bugzilla.example.org/show_bug.cgi?id=7")
        agree(dialog)

    answers.next(fill)
    _click(window, "New plan…")


def _type_the_plan(qtbot: QtBot, window: Window, answers: Answers) -> None:
    table = window.actions_page.table
    for text, due in PLAN:

        def fill(dialog: Any, text: str = text, due: str = due) -> None:
            press(dialog.text, text)
            press(dialog.due.field, due, KEY.Key_Return)

        answers.next(fill)
        _wake(qtbot, window)
        press(table, KEY.Key_Insert)
    assert [(row.state.action, row.state.due.text) for row in window.desk.rows] == list(PLAN)


def _issue(qtbot: QtBot, window: Window, answers: Answers) -> IssuedUpdate:
    number = len(_issued(window)) + 1
    answers.next(agree)
    _click(window, "Issue update…")
    qtbot.waitUntil(lambda: len(_issued(window)) == number and window.updates_page.chosen_number() == number)
    return _issued(window)[-1]


def _note(window: Window, comment: str) -> None:
    press(window.updates_page.posting.number, comment, KEY.Key_Return)
    posting = _issued(window)[-1].posting
    assert posting is not None
    assert posting.url.endswith(f"id=7#c{comment}")


def _change_four(qtbot: QtBot, window: Window, answers: Answers) -> None:
    """A status from its list, a later date with its reason, a long text, and a split."""
    table = window.actions_page.table
    go_to(window, 2, "status")
    press(table, KEY.Key_Return)
    listed = editor_in(window, ChoiceBox).view()
    qtbot.waitUntil(listed.isVisible)
    press(listed, KEY.Key_Down, KEY.Key_Return)
    qtbot.waitUntil(lambda: not is_editing(window))
    go_to(window, 1, "due")
    press(table, "Q")
    answers.next(lambda dialog: press(dialog.reason, "The supplier delivers later", KEY.Key_Return))
    press(editor_in(window, DateEditor).field, "2 2027", KEY.Key_Return)
    go_to(window, 3, "observations")
    press(table, KEY.Key_F2)
    QGuiApplication.clipboard().setText(SEEN)
    editor = editor_in(window, PlainEditor)
    editor.paste()
    press(editor, KEY.Key_Return)
    go_to(window, 8, "action")
    answers.next(lambda dialog: (press(dialog.parts[1], "Test the second site"), agree(dialog)))
    _shortcut(qtbot, window, KEY.Key_S, shift=True)


def _why_the_date_moved(qtbot: QtBot, window: Window) -> list[tuple[str, str]]:
    window.actions_page.table.choose(1)
    qtbot.waitUntil(lambda: any(made.text() == "Why the date moved" for made in _links(window)))
    _click(window.actions_page.pane, "Why the date moved")
    chain = window.actions_page.pane.history.list.rows.rows[0]
    assert isinstance(chain, Chain)
    return [(promise.due.text, promise.reason) for promise in chain.promises]


def _links(window: Window) -> list[QPushButton]:
    return [made for made in window.actions_page.pane.findChildren(QPushButton) if made.isVisible()]


def _bring_the_first_date_back(window: Window, answers: Answers) -> None:
    listed = window.actions_page.pane.history.list
    listed.setCurrentIndex(listed.rows.index(listed.rows.row_of(1)))
    answers.next(lambda dialog: _click(dialog, "Bring this text back", LinkButton))
    press(listed, KEY.Key_Return)


def test_a_day_from_nothing_to_two_updates_and_back(qtbot: QtBot, desk_of_the_day: Window, answers: Answers) -> None:
    window = desk_of_the_day
    _start(window, answers)
    _type_the_plan(qtbot, window, answers)
    assert _issue(qtbot, window, answers).number == 1
    _note(window, "12")
    _shortcut(qtbot, window, KEY.Key_1)
    _change_four(qtbot, window, answers)
    assert head(window, 2).state.status is Status.ONGOING
    assert head(window, 1).state.due.text == "Q2 2027"
    assert head(window, 3).state.observations == SEEN
    assert head(window, 9).state.split_from == 8
    assert window.desk.draft is not None
    assert [*window.desk.draft.changes.numbers] == [1, 2, 3, 9]
    assert _issue(qtbot, window, answers).number == 2
    _shortcut(qtbot, window, KEY.Key_U, shift=True)
    comparing = window.updates_page.comparing
    assert (comparing.old, comparing.new) == (1, 2)
    press(comparing, KEY.Key_Escape)
    _shortcut(qtbot, window, KEY.Key_1)
    assert _why_the_date_moved(qtbot, window) == [
        ("15 January 2027", ""),
        ("Q2 2027", "The supplier delivers later"),
    ]
    _bring_the_first_date_back(window, answers)
    assert (head(window, 1).state.due.text, head(window, 1).reason) == ("15 January 2027", "Back to revision 1")
    _undo_and_redo(qtbot, window)


def _undo_and_redo(qtbot: QtBot, window: Window) -> None:
    """Steps go back and forth, only append, and leave what was issued as it was."""
    go_to(window, 6, "owner")
    for name in ("Ops", "Security"):
        press(window.actions_page.table, name[0])
        press(window.focusWidget(), name[1:], KEY.Key_Tab)
        go_to(window, 6, "owner")
    before, frozen = history(window), _issued(window)
    _shortcut(qtbot, window, KEY.Key_Z, times=3)
    assert (head(window, 6).state.owner, head(window, 1).state.due.text) == ("", "Q2 2027")
    _shortcut(qtbot, window, KEY.Key_Y, times=3)
    assert (head(window, 6).state.owner, head(window, 1).state.due.text) == ("Security", "15 January 2027")
    assert history(window)[: len(before)] == before
    assert len(history(window)) == len(before) + 6
    assert _issued(window) == frozen
