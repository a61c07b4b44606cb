"""In a file that can only be read, every wish that would change it is visibly off, and all others work."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.services.workspace import Workspace
from app.ui.action.field_value import FieldValue
from app.ui.commands.commands import commands
from app.ui.pages import Page
from app.ui.window import Window
from tests.ui.hands import cell, is_editing, press

# What changes nothing in the file: looking, copying, saving elsewhere, the window itself.
HARMLESS = {"Evidence…", "New file…", "Your name…", "Settings…", "Quit", "Commands…", "Shortcuts", "Backups…"}
LOOKING = (
    "Open", "Copy", "Find", "Show", "Save", "Compare", "Print", "Check the", "Renew the calendar", "About", "Package",
    "Auditor's", "Verify", "Sign", "Key", "Import a package", "Recover",
)  # fmt: skip
MENUS_THAT_LOOK = ("View", "Help", "File → Recent files")


@pytest.fixture
def reading(bare_window: Window, example_path: Path, open_workspace: Callable[..., Workspace]) -> Window:
    """A window on the example in a file that can't be written."""
    example_path.chmod(0o444)
    bare_window.desk.open(open_workspace(example_path))
    return bare_window


def _entries(window: Window) -> dict[str, QAction]:
    looking = [one for one in commands(window.menuBar()) if not one.menu.startswith(MENUS_THAT_LOOK)]
    return {one.text: one.action for one in looking}


def test_every_command_that_would_change_the_file_is_off(reading: Window) -> None:
    entries = _entries(reading)
    on = {text for text, entry in entries.items() if entry.isEnabled()}
    assert sorted(text for text in on - HARMLESS if not text.startswith(LOOKING)) == []
    assert {"New action…", "Paste", "Issue update…", "New plan…", "Checks…"} <= entries.keys() - on


def test_they_are_on_again_in_a_file_that_can_be_written(
    reading: Window, database_path: Path, open_workspace: Callable[..., Workspace]
) -> None:
    reading.desk.open(open_workspace(database_path))
    entries = _entries(reading)
    off = {text for text, entry in entries.items() if not entry.isEnabled()}
    assert off <= {"Undo", "Redo", "Rename the view…", "Delete the view"}
    assert reading.file_notices.read_only.text() == ""


def _is_a_wish(text: str) -> bool:
    """What leads to a dialog; short texts with an ellipsis are cut ones."""
    return text.endswith("…") and len(text) > 3


@pytest.mark.parametrize("page", list(Page), ids=lambda page: page.name)
def test_no_page_offers_a_change(reading: Window, page: Page) -> None:
    reading.turn_to(page)
    offered = [
        made.text() or made.accessibleName()
        for made in reading.findChildren(QPushButton)
        if made.isVisible() and made.isEnabled() and _is_a_wish(made.text())
    ]
    wishes = {"Settings…", "Compare…", "Auditor's package…", "Save as…", "Save…", "Save as CSV…", "Show or bring back…"}
    assert set(offered) <= wishes, set(offered) - wishes


def test_no_cell_and_no_field_opens_an_editor(qtbot: QtBot, reading: Window) -> None:
    index = cell(reading, 2, "observations")
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable
    assert index.flags() & Qt.ItemFlag.ItemIsSelectable
    reading.actions_page.table.setCurrentIndex(index)
    press(reading.actions_page.table, Qt.Key.Key_F2, "x")
    assert not is_editing(reading)
    pane = reading.actions_page.pane
    icons = {made.accessibleName(): made.isEnabled() for made in pane.findChildren(QPushButton) if not made.text()}
    assert not icons["Split into several actions…"]
    assert not icons["Merge into another action…"]
    assert icons["Hide the details (F9)"]
    assert {row.value._empty for row in pane.details.rows.values()} <= {"–", ""}  # none asks for a text
    for value in pane.findChildren(FieldValue):
        if value.isVisible():
            qtbot.mouseClick(value, Qt.MouseButton.LeftButton)
            press(value, Qt.Key.Key_Return)
    assert not any(row.is_editing() for row in pane.details.rows.values())
    assert not pane.details.milestones.is_editing()
    assert reading.desk.unsaved.left == ()


def test_the_intro_and_a_note_can_not_be_written(reading: Window) -> None:
    reading.turn_to(Page.UPDATES)
    assert not reading.updates_page.intro.isEnabled()
    reading.updates_page.choose(1)
    assert not reading.updates_page.update_view.posting.correct.isEnabled()


def test_an_earlier_text_is_shown_without_the_way_to_bring_it_back(reading: Window, answers: object) -> None:
    seen: list[bool] = []
    answers.next(lambda dialog: seen.append(dialog.agree.isVisible()))  # type: ignore[attr-defined]
    workspace, plan = reading.desk.workspace, reading.desk.plan
    assert workspace is not None
    assert plan is not None
    first = next(one for one in workspace.actions.history(plan.id) if one.number == 2)
    reading.action_wishes.show_revision(first)
    assert seen == [False]
