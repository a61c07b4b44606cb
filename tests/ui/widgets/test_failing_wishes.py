"""Every wish that fails says so in a dialog, whatever failed, and nothing ever says that it was saved."""

import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.actions import FIELDS, Form
from app.domain.errors import UserError
from app.services.actions import Actions
from app.services.bases import Bases
from app.services.checks import Checks
from app.services.closures import Closures
from app.services.comparisons import Comparisons
from app.services.exports import Exports
from app.services.imports import Imports
from app.services.overview import Overview
from app.services.plans import Plans
from app.services.searches import Searches
from app.services.templates import Templates
from app.services.updates import Updates
from app.services.views import Views
from app.services.workspace import Workspace
from app.ui.action.field_row import FieldRow
from app.ui.pages import Page
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.controls import PlainEditor
from app.ui.window import Window
from tests.ui.clerk import Clerk, choose_files, one_by_one, settle
from tests.ui.hands import build_window, forget, go_to, history, menu_entry, press

pytestmark = pytest.mark.usefixtures("watch")
SERVICES = (
    Actions, Bases, Checks, Closures, Comparisons, Exports, Imports,
    Overview, Plans, Searches, Templates, Updates, Views,
)  # fmt: skip
# Words that nothing may say that came to nothing.
PROMISES = ("saved", "issued", "imported", "copied", "clipboard", "brought")
KINDS = {"a mistake of the user": UserError, "a mistake of ours": RuntimeError}


class Failing:
    """Makes every method of every service raise, and counts how often one was asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, kind: type[Exception]) -> None:
        self.asked = 0
        self._patch, self._kind = monkeypatch, kind

    def _fail(self, *_: object, **__: object) -> Any:
        self.asked += 1
        raise self._kind("Failed on purpose.")

    def begin(self) -> None:
        """From now on nothing works."""
        self.asked = 0
        for service in SERVICES:
            for name, _method in inspect.getmembers(service, inspect.isfunction):
                if not name.startswith("_"):
                    self._patch.setattr(service, name, self._fail)


@pytest.fixture
def told(window: Window) -> list[str]:
    """All that the window said in passing."""
    said: list[str] = []
    window.desk.told.connect(said.append)
    tell = window.tell
    window.tell = lambda sentence: (said.append(sentence), tell(sentence))[1]  # type: ignore[method-assign]
    return said


@pytest.fixture
def clerk(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Clerk]:
    """Meets every dialog until nothing can come any more."""
    made = Clerk()
    monkeypatch.setattr("app.ui.widgets.errors._AGAIN_SECONDS", 0.0)  # the clerk is quicker than people
    yield made
    settle()
    made.stop()


@pytest.fixture
def quiet_window(
    qtbot: QtBot, qapp: QApplication, clerk: Clerk, example_path: Path, open_workspace: Callable[..., Workspace]
) -> Iterator[Window]:
    """A window with the example, whose dialogs a clerk meets."""
    from app.ui.desk import Desk

    desk = Desk()
    made = build_window(qapp, desk)
    made.resize(1440, 860)
    with qtbot.waitActive(made):
        made.show()
    desk.open(open_workspace(example_path))
    yield made
    settle()
    made.close()
    forget(made)
    desk.close()
    forget(desk)


@pytest.fixture
def open_example(example_path: Path, open_workspace: Callable[..., Workspace]) -> Callable[[], Workspace]:
    """Opens the example once more."""
    return lambda: open_workspace(example_path)


def _promises(said: list[str]) -> list[str]:
    return [text for text in said if any(word in text.casefold() for word in PROMISES)]


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_command_that_fails_says_so_and_promises_nothing(
    quiet_window: Window, clerk: Clerk, open_example: Callable[[], Workspace], monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path, kind: type[Exception],
) -> None:  # fmt: skip
    window, silent, wrong, failed = quiet_window, [], [], 0
    choose_files(monkeypatch, tmp_path)
    said: list[str] = []
    window.desk.told.connect(said.append)
    window.updates_page  # noqa: B018 - built before everything fails
    workspace = open_example()
    _put_right(window, workspace)
    for name, entry in one_by_one(window):
        said.clear()
        clerk.said.clear()
        with monkeypatch.context() as patch:
            failing = Failing(patch, kind)
            failing.begin()
            entry.trigger()
            settle()
        failed += failing.asked > 0
        if failing.asked and not clerk.said:
            silent.append(name)
        if failing.asked and _promises(said):
            wrong.append((name, _promises(said)))
        if failing.asked or window.desk.workspace is not workspace or window.page() is not Page.ACTIONS:
            workspace = open_example()  # nothing that was read already stands in for what a command asks for
        _put_right(window, workspace)
    assert (silent, wrong) == ([], [])
    assert failed >= 8, "the commands asked no service: the harness sees nothing"


def test_a_mistake_just_before_a_dialog_closes_is_told_all_the_same(quiet_window: Window, clerk: Clerk) -> None:
    dialog = QDialog(quiet_window)

    def fail() -> None:
        dialog.reject()
        raise UserError("Failed on purpose.")

    QTimer.singleShot(0, fail)
    dialog.exec()
    dialog.deleteLater()
    settle()
    assert clerk.said == ["Failed on purpose."]


def _put_right(window: Window, workspace: Workspace) -> None:
    """Brings the window back to the plan and to an action in it."""
    if window.desk.workspace is not workspace:
        window.desk.open(workspace)
    window.turn_to(type(window.page()).ACTIONS)
    window.actions_page.table.choose(3)
    window.tell("")
    settle()


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
@pytest.mark.parametrize("field", ["action", "status", "due", "observations", "owner"])
def test_a_cell_that_can_not_be_saved_says_so_and_promises_nothing(
    qtbot: QtBot, quiet_window: Window, clerk: Clerk, monkeypatch: pytest.MonkeyPatch, kind: type[Exception], field: str
) -> None:
    window, said = quiet_window, list[str]()
    window.desk.told.connect(said.append)
    before = history(window)
    table = window.actions_page.table
    index = go_to(window, 3, field)
    with monkeypatch.context() as patch:
        failing = Failing(patch, kind)
        failing.begin()
        table.edit(index)
        _type_something(table.viewport())
        qtbot.waitUntil(lambda: bool(clerk.said))
    assert failing.asked
    assert (_promises(said), history(window)) == ([], before)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
@pytest.mark.parametrize("field", [field.name for field in FIELDS if field.name != "milestones"])  # a table
def test_a_field_that_can_not_be_saved_says_so_and_promises_nothing(
    qtbot: QtBot, quiet_window: Window, clerk: Clerk, monkeypatch: pytest.MonkeyPatch, kind: type[Exception], field: str
) -> None:
    window, said = quiet_window, list[str]()
    window.desk.told.connect(said.append)
    before = history(window)
    window.actions_page.table.choose(3)
    row = next(row for row in window.actions_page.pane.findChildren(FieldRow) if row.field.name == field)
    window.show_details(True)
    qtbot.waitUntil(row.isVisible)
    with monkeypatch.context() as patch:
        failing = Failing(patch, kind)
        failing.begin()
        row.edit()
        _type_something(row)
        qtbot.waitUntil(lambda: bool(clerk.said))
    assert failing.asked
    assert (_promises(said), history(window)) == ([], before)
    if row.field.form not in (Form.STATUS, Form.KIND):
        qtbot.waitUntil(lambda: [text.field for text in window.desk.unsaved.left] == [field])


def _type_something(inside: Any) -> None:
    """Types into the open editor, or chooses another entry, and agrees."""
    open_ones = [made for kind in (ChoiceBox, PlainEditor, QLineEdit) for made in inside.findChildren(kind)]
    editor = next((made for made in open_ones if made.isVisible()), open_ones[0])
    if isinstance(editor, ChoiceBox):
        editor.hidePopup()
        editor.setCurrentIndex((editor.currentIndex() + 1) % editor.count())
        editor.activated.emit(editor.currentIndex())
        return
    press(editor, "typed")
    QApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_an_intro_and_an_undo_that_fail_say_so_and_promise_nothing(
    qtbot: QtBot, quiet_window: Window, clerk: Clerk, monkeypatch: pytest.MonkeyPatch, kind: type[Exception]
) -> None:
    window, said = quiet_window, list[str]()
    assert window.desk.edit(3, {"owner": "Somebody"})
    window.turn_to(type(window.page()).UPDATES)
    window.desk.told.connect(said.append)
    with monkeypatch.context() as patch:
        failing = Failing(patch, kind)
        failing.begin()
        press(window.updates_page.intro, "typed")
        qtbot.waitUntil(lambda: len(clerk.said) >= 1)
        QTimer.singleShot(0, menu_entry(window, "Undo").trigger)
        qtbot.waitUntil(lambda: len(clerk.said) >= 2)
    assert _promises(said) == []
