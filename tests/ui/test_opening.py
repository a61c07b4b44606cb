"""Files are opened, created and refused; whatever fails, the earlier file stays open."""

import json
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.services.preferences import default_database
from app.services.workspace import Workspace
from app.ui.application import Application
from app.ui.plans.welcome import Welcome
from app.ui.window import Window
from tests.ui.hands import Answers, agree, all_texts, go_to, history, is_editing, menu_entry, press

Build = Callable[..., Application]


def test_a_missing_default_database_is_created(qtbot: QtBot, application: Build, home: Path) -> None:
    path = default_database()
    assert (path.is_relative_to(home), path.exists()) == (True, False)
    made = application()
    with qtbot.waitSignal(made.desk.file_opened):
        made.start()
    assert made.desk.workspace is not None
    assert made.desk.workspace.is_at(path)
    welcome = made.window.findChild(Welcome)
    assert welcome is not None
    qtbot.waitUntil(welcome.isVisible)


def test_a_first_plan_and_action_are_made_in_a_new_file(qtbot: QtBot, application: Build, answers: Answers) -> None:
    made = application("--author", "Grace Example")
    with qtbot.waitSignal(made.desk.plans_changed):
        made.start()
    answers.next(lambda dialog: (press(dialog.title, "First plan"), agree(dialog)))
    menu_entry(made.window, "New plan").trigger()
    answers.next(lambda dialog: (press(dialog.text, "First action"), agree(dialog)))
    menu_entry(made.window, "New action").trigger()
    told = history(made.window)
    assert [(row.number, row.state.action, row.author) for row in told] == [(1, "First action", "Grace Example")]
    assert made.window.actions_page.table.isVisible()


def test_the_named_file_is_opened_at_the_start(qtbot: QtBot, application: Build, example_path: Path) -> None:
    made = application("--db", str(example_path))
    with qtbot.waitSignal(made.desk.plan_chosen):
        made.start()
    assert example_path.name in made.window.windowTitle() or made.desk.plan is not None
    assert len(made.desk.rows) == 7


def test_a_foreign_default_database_is_refused_and_left_alone(
    qtbot: QtBot, application: Build, answers: Answers
) -> None:
    path = default_database()
    path.parent.mkdir(parents=True)
    path.write_bytes(b"somebody else's")
    answers.read()
    made = application()
    made.start()
    qtbot.waitUntil(lambda: bool(answers.texts))
    assert str(path) in answers.texts[0]
    assert (made.desk.workspace, path.read_bytes()) == (None, b"somebody else's")


@pytest.mark.parametrize("kind", ["text", "database", "missing", "folder", "empty"])
def test_a_foreign_file_is_refused_and_the_earlier_one_stays_open(
    window: Window, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    path = tmp_path / "foreign.db"
    if kind == "text":
        path.write_text("a letter")
    elif kind == "empty":
        path.touch()
    elif kind == "folder":
        path.mkdir()
    elif kind == "database":
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE notes (text)")
        connection.close()
    earlier = window.desk.workspace
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    answers.read()
    menu_entry(window, "Open file").trigger()
    assert str(path) in answers.texts[0]
    assert window.desk.workspace is earlier
    window.desk.edit(1, {"owner": "Still works"})
    assert history(window)[-1].state.owner == "Still works"


def test_the_same_file_is_not_opened_again(
    window: Window, example_path: Path, tmp_path: Path, open_workspace: Callable[..., Workspace]
) -> None:
    link = tmp_path / "link.remediary"
    link.symlink_to(example_path)
    earlier = window.desk.workspace
    assert window.desk.plan is not None
    open_workspace(example_path, "Grace Example").actions.edit(window.desk.plan.id, 1, {"owner": "Theirs"})
    for path in (example_path, link):
        assert window.plan_wishes.open_path(path)
        assert window.desk.workspace is earlier
    assert window.actions_page.model.revision(0).state.owner == "Theirs"


def test_another_file_takes_the_place_of_the_earlier_one(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answers: Answers
) -> None:
    window.desk.edit(1, {"owner": "Ops"})
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "another"), ""))
    menu_entry(window, "New file").trigger()
    assert window.desk.workspace is not None
    assert window.desk.workspace.is_at(tmp_path / "another.remediary")
    assert (window.desk.plan, window.desk.rows) == (None, ())
    assert not menu_entry(window, "Undo").isEnabled()


def test_choosing_no_file_changes_nothing(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    earlier = window.desk.workspace
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))
    for words in ("Open file", "New file", "Import table", "Save as…"):
        menu_entry(window, words).trigger()
    assert window.desk.workspace is earlier


def test_the_example_opens_in_a_fresh_copy_each_time(
    qtbot: QtBot, bare_window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    paths = set()
    for _ in range(2):
        with qtbot.waitSignal(bare_window.desk.plan_chosen):
            menu_entry(bare_window, "Open the example").trigger()
        assert bare_window.desk.workspace is not None
        paths.add(bare_window.desk.workspace.path)
        assert (len(bare_window.desk.rows), bare_window.actions_page.model.rowCount()) == (7, 7)
        bare_window.desk.edit(1, {"owner": "Ops"})
        assert history(bare_window)[-1].author == "Ada Example"
    assert len(paths) == 2


def test_a_file_that_may_not_be_written_is_shown_but_not_changed(bare_window: Window, example_path: Path) -> None:
    example_path.chmod(0o444)
    assert bare_window.plan_wishes.open_path(example_path)
    assert any("read-only" in text for text in all_texts(bare_window.header))
    before, content = history(bare_window), example_path.read_bytes()
    place = go_to(bare_window, 3, "observations")
    shown = place.data()
    press(bare_window.actions_page.table, Qt.Key.Key_Return, "not possible", Qt.Key.Key_Return)
    assert not is_editing(bare_window)
    assert (place.data(), history(bare_window)) == (shown, before)
    bare_window.close()
    assert example_path.read_bytes() == content


def test_damaged_settings_count_as_none(qtbot: QtBot, application: Build, home: Path, example_path: Path) -> None:
    settings = home / "config" / "remediary" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"scheme": 7')
    made = application("--db", str(example_path))
    with qtbot.waitSignal(made.desk.plan_chosen):
        made.start()
    made.window.window_wishes.keep_scheme("dark")
    assert json.loads(settings.read_text("utf-8")) == {"scheme": "dark"}
