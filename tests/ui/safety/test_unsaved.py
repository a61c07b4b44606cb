"""What is being typed is kept aside until it is saved or given up, whatever becomes of its editor."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import UserError
from app.services.workspace import Workspace
from app.ui.desk import Desk
from app.ui.widgets.controls import PlainEditor
from app.ui.widgets.date_editor import DateEditor
from tests.ui.hands import press

Opener = Callable[..., Workspace]


def kept(home: Path) -> list[tuple[int, str, str]]:
    """What the files of the user's data folder hold now."""
    found = []
    for path in sorted((home / "data" / "remediary" / "unsaved").glob("*.json")):
        entries = json.loads(path.read_text("utf-8"))["unsaved"]
        found += [(entry["action"], entry["field"], entry["text"]) for entry in entries]
    return found


def destroy(widget: QWidget) -> None:
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)


def waiting(desk: Desk) -> list[tuple[int, str, str]]:
    return [(text.number, text.field, text.text) for text in desk.unsaved.left]


@pytest.fixture
def editor(qtbot: QtBot, desk_with_example: Desk) -> PlainEditor:
    """An open editor of the observations of action 2, into which something was typed."""
    row = next(row for row in desk_with_example.rows if row.number == 2)
    made = PlainEditor(row.state.observations)
    made.show()
    desk_with_example.unsaved.watch(made, 2, "observations")
    made.selectAll()
    press(made, "Half a sent")
    return made


def test_what_is_typed_is_on_the_disk_soon_and_follows_the_keys(
    qtbot: QtBot, editor: PlainEditor, desk_with_example: Desk, home: Path
) -> None:
    assert kept(home) == []  # nothing is written at every key
    qtbot.waitUntil(lambda: kept(home) == [(2, "observations", "Half a sent")])
    press(editor, "ence")
    qtbot.waitUntil(lambda: kept(home) == [(2, "observations", "Half a sentence")])
    assert waiting(desk_with_example) == []


def test_a_text_that_is_as_it_was_is_not_kept(
    qtbot: QtBot, editor: PlainEditor, desk_with_example: Desk, home: Path
) -> None:
    qtbot.waitUntil(lambda: len(kept(home)) == 1)
    editor.undo()
    assert editor.exact_text() == editor.given
    qtbot.waitUntil(lambda: kept(home) == [])
    destroy(editor)
    assert waiting(desk_with_example) == []


def test_a_saved_text_is_forgotten(qtbot: QtBot, editor: PlainEditor, desk_with_example: Desk, home: Path) -> None:
    qtbot.waitUntil(lambda: len(kept(home)) == 1)
    assert desk_with_example.edit(2, {"observations": editor.exact_text()})
    destroy(editor)
    assert (kept(home), waiting(desk_with_example)) == ([], [])


def test_esc_gives_a_text_up(qtbot: QtBot, editor: PlainEditor, desk_with_example: Desk, home: Path) -> None:
    qtbot.waitUntil(lambda: len(kept(home)) == 1)
    press(editor, Qt.Key.Key_Escape)
    destroy(editor)
    assert (kept(home), waiting(desk_with_example)) == ([], [])


def test_esc_that_closed_nothing_gives_nothing_up(
    qtbot: QtBot, editor: PlainEditor, desk_with_example: Desk, home: Path
) -> None:
    press(editor, Qt.Key.Key_Escape, "ence")
    destroy(editor)
    assert waiting(desk_with_example) == [(2, "observations", "Half a sentence")]


def test_an_editor_that_is_taken_away_leaves_its_text_to_be_offered(
    qtbot: QtBot, editor: PlainEditor, desk_with_example: Desk, home: Path
) -> None:
    with qtbot.waitSignal(desk_with_example.unsaved.offered):
        destroy(editor)
    assert waiting(desk_with_example) == kept(home) == [(2, "observations", "Half a sent")]
    desk_with_example.unsaved.forget(desk_with_example.unsaved.left[0])
    assert (waiting(desk_with_example), kept(home)) == ([], [])


def test_a_refused_text_is_offered_and_stays_until_the_next_opening(
    editor: PlainEditor, desk_with_example: Desk, home: Path, example_path: Path, open_workspace: Opener
) -> None:
    desk = desk_with_example
    assert desk.workspace is not None
    desk.workspace._context.database.read_only = True
    assert not desk.edit(2, {"observations": editor.exact_text()})
    destroy(editor)
    assert waiting(desk) == kept(home) == [(2, "observations", "Half a sent")]
    desk.open(open_workspace(example_path))
    assert waiting(desk) == [(2, "observations", "Half a sent")]
    assert desk.unsaved.left[0].over == next(row for row in desk.rows if row.number == 2).seq


def test_closing_with_an_open_editor_leaves_its_text(
    editor: PlainEditor, desk_with_example: Desk, home: Path, example_path: Path, open_workspace: Opener
) -> None:
    desk_with_example.close()
    destroy(editor)
    assert kept(home) == [(2, "observations", "Half a sent")]
    again = Desk()
    again.open(open_workspace(example_path))
    assert waiting(again) == [(2, "observations", "Half a sent")]
    again.close()


@pytest.mark.parametrize("make", [QLineEdit, DateEditor])
def test_a_line_and_a_date_are_kept_with_the_same_call(
    qtbot: QtBot, desk_with_example: Desk, home: Path, make: type[QWidget]
) -> None:
    made = make("in May 2021")  # type: ignore[arg-type]
    qtbot.addWidget(made)
    desk_with_example.unsaved.watch(made, 3, "due")
    line = made if isinstance(made, QLineEdit) else made.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText("in June 2021")
    qtbot.waitUntil(lambda: kept(home) == [(3, "due", "in June 2021")])


def test_a_dialogs_texts_are_kept_until_it_is_agreed_to(qtbot: QtBot, desk_with_example: Desk, home: Path) -> None:
    dialog = QDialog()
    line = QLineEdit(dialog)
    qtbot.addWidget(dialog)
    desk_with_example.unsaved.watch_form(dialog, 0, {"action": line})
    dialog.show()
    press(line, "A new one")
    qtbot.waitUntil(lambda: kept(home) == [(0, "action", "A new one")])
    dialog.accept()
    assert kept(home) == []


def test_an_editor_that_stays_goes_on_being_kept_after_it_was_saved(
    qtbot: QtBot, desk_with_example: Desk, home: Path
) -> None:
    made = PlainEditor()
    qtbot.addWidget(made)
    desk_with_example.unsaved.watch(made, 0, "intro")
    press(made, "One")
    desk_with_example.unsaved.done(0, "intro")
    press(made, " two")
    qtbot.waitUntil(lambda: kept(home) == [(0, "intro", "One two")])
    desk_with_example.unsaved.done(0, "intro")
    made.give("Another plan's")
    assert kept(home) == []


def test_what_is_typed_where_nobody_can_watch_is_kept_too(qtbot: QtBot, desk_with_example: Desk, home: Path) -> None:
    typing = desk_with_example.unsaved
    typing.typing(4, "owner", "")
    typing.typing(4, "owner", "Somebody")
    qtbot.waitUntil(lambda: kept(home) == [(4, "owner", "Somebody")])
    typing.done(4, "owner")
    assert kept(home) == []


def test_a_disk_that_keeps_nothing_is_said_once_and_the_text_is_offered_all_the_same(
    qtbot: QtBot, editor: PlainEditor, desk_with_example: Desk, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise UserError("The disk is full.")

    said: list[str] = []
    desk_with_example.told.connect(said.append)
    monkeypatch.setattr("app.services.unsaved.write_whole", full)
    qtbot.waitUntil(lambda: said == ["The disk is full."])
    press(editor, "ence")
    destroy(editor)
    assert waiting(desk_with_example) == [(2, "observations", "Half a sentence")]
    assert said == ["The disk is full."]


def test_an_edit_is_refused_that_was_begun_before_others_changed_the_field(
    editor: PlainEditor, desk_with_example: Desk, example_path: Path, open_workspace: Opener
) -> None:
    desk = desk_with_example
    assert desk.plan is not None
    open_workspace(example_path, "Ben Example").actions.edit(desk.plan.id, 2, {"observations": "Theirs"})
    desk.reload()  # the rows are new, the open editor is not
    assert not desk.edit(2, {"observations": editor.exact_text()})
    assert next(row for row in desk.rows if row.number == 2).state.observations == "Theirs"
    assert waiting(desk) == [(2, "observations", "Half a sent")]
    destroy(editor)
