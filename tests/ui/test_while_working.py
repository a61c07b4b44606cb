"""Typing and closing at the wrong moment: nothing typed or written is lost or lands elsewhere."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QThreadPool
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.documents import formats
from app.services.workspace import Workspace
from app.ui.field_row import FieldRow
from app.ui.window import Window
from tests.ui.hands import (
    Answers,
    agree,
    cell,
    head,
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
    assert window.actions_page.table.filter.rowCount() == 1
    window.desk.edit(6, {"observations": "gone"})
    assert window.actions_page.table.filter.rowCount() == 0


@pytest.mark.parametrize("way", ["closed", "another file"])
def test_an_update_that_is_being_written_is_recorded_in_its_own_file_or_refused_in_time(
    qtbot: QtBot, window: Window, plan_id: int, answers: Answers, monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path, example_path: Path, open_workspace: Callable[..., Workspace], way: str,
) -> None:  # fmt: skip
    write, go_on = formats.write, threading.Event()

    def slow(document: Any, name: str) -> bytes:
        assert name != "word" or go_on.wait(10)
        return write(document, name)

    monkeypatch.setattr(formats, "write", slow)
    answers.next(agree)
    window.update_wishes.issue()
    threading.Timer(0.2, go_on.set).start()  # an app that waits for the work must not wait for ever
    if way == "closed":
        window.close()
    else:
        window.plan_wishes.open_path(tmp_path / "new.remediary", create=True)
    QThreadPool.globalInstance().waitForDone()
    for _ in range(3):
        QCoreApplication.processEvents()
    is_open = window.desk.workspace is not None and window.desk.workspace.is_at(example_path)
    recorded = len(open_workspace(example_path).updates.issued(plan_id)) == 7
    assert recorded or is_open
