"""Two windows on one file: what others write is told at once, and never overwritten before it was seen."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.edits import Edit
from app.services.workspace import Workspace
from app.ui.desk import Desk
from app.ui.pages import Page
from app.ui.safety.conflict_dialog import ConflictDialog
from app.ui.widgets.controls import PlainEditor
from app.ui.widgets.theme import apply_theme
from app.ui.window import Window
from tests.ui.hands import Answers, agree, all_texts, editor_in, forget, go_to, head, history, is_editing, press
from tests.ui.safety.test_unsaved import kept

Opener = Callable[..., Workspace]


@pytest.fixture
def ben(window: Window, open_workspace: Opener, example_path: Path) -> Workspace:
    """Somebody else, in the same file."""
    assert window.desk.workspace is not None
    window.desk.workspace.was_changed_outside()
    return open_workspace(example_path, "Ben Example")


@pytest.fixture
def second_window(qapp: QApplication, window: Window, open_workspace: Opener, example_path: Path) -> Iterator[Window]:
    """Another real window on the same file."""
    desk = Desk()
    made = Window(desk, apply_theme(qapp, "light"))
    made.setProperty("author", "Ben Example")
    made.resize(1440, 860)
    made.show()
    made.desk.open(open_workspace(example_path, "Ben Example"))
    for one in (window, made):
        assert one.desk.workspace is not None
        one.desk.workspace.was_changed_outside()
    yield made
    made.close()
    forget(made)
    forget(desk)


def _choose(dialog: ConflictDialog, *choices: str) -> None:
    for one, choice in zip(dialog.panels, choices, strict=True):
        next(made for made in one.findChildren(QPushButton) if made.text() == choice).click()


def _accessible(dialog: QWidget) -> str:
    return "\n".join(found.accessibleName() for found in dialog.findChildren(QWidget))


def _type(window: Window, number: int, field: str, text: str) -> PlainEditor:
    go_to(window, number, field)
    press(window.actions_page.table, Qt.Key.Key_Return)
    editor: PlainEditor = editor_in(window, PlainEditor)
    editor.selectAll()
    press(editor, text)
    return editor


def test_a_conflict_shows_all_three_texts_with_who_and_when_before_anything_is_saved(
    window: Window, ben: Workspace, answers: Answers
) -> None:
    before = head(window, 4).state.owner
    ben.actions.edit(1, 4, {"owner": "Theirs"})
    ben.actions.edit(1, 4, {"observations": "Something else"})
    seen: list[str] = []

    def act(dialog: Any) -> None:
        seen.extend([*all_texts(dialog), _accessible(dialog)])
        assert not dialog.agree.isEnabled()
        _choose(dialog, "Save mine")
        agree(dialog)

    answers.next(act)
    assert window.desk.edit(4, {"owner": "Mine"}, "Because")
    whole = "\n".join(seen)
    assert all(text in whole for text in (before, "Theirs", "Mine", "Ben Example", "Owner of #4"))
    row = head(window, 4)
    assert (row.state.owner, row.state.observations, row.reason) == ("Mine", "Something else", "Because")
    assert [found.state.owner for found in history(window)[-3:]] == ["Theirs", "Theirs", "Mine"]


@pytest.mark.parametrize(("choice", "owner"), [("Keep theirs", "Theirs"), ("Write it anew…", "Both")])
def test_theirs_can_be_kept_and_a_combination_written(
    window: Window, ben: Workspace, answers: Answers, home: Path, choice: str, owner: str
) -> None:
    ben.actions.edit(1, 4, {"owner": "Theirs"})
    count = len(history(window))

    def act(dialog: Any) -> None:
        _choose(dialog, choice)
        if choice.startswith("Write"):
            dialog.panels[0].both.selectAll()
            press(dialog.panels[0].both, "Both")
        agree(dialog)

    answers.next(act)
    assert window.desk.edit(4, {"owner": "Mine"})
    assert head(window, 4).state.owner == owner
    assert len(history(window)) == count + (owner == "Both")
    assert kept(home) == []


def test_esc_saves_nothing_and_loses_nothing(window: Window, ben: Workspace, answers: Answers, home: Path) -> None:
    ben.actions.edit(1, 4, {"owner": "Theirs"})
    before = history(window)
    answers.next(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert not window.desk.edit(4, {"owner": "Mine"})
    assert history(window) == before
    assert kept(home) == [(4, "owner", "Mine")]
    assert "Owner of #4" in window.unsaved_wishes.notice.text()


def test_a_change_while_the_dialog_is_open_comes_up_again(window: Window, ben: Workspace, answers: Answers) -> None:
    ben.actions.edit(1, 4, {"owner": "Theirs"})

    def act_again() -> None:  # a timer of its own: the one of the answers waits for the first dialog
        again = QApplication.activeModalWidget()
        assert isinstance(again, ConflictDialog)
        answers.texts.append(_accessible(again))
        _choose(again, "Save mine")
        agree(again)

    def act(dialog: Any) -> None:
        ben.actions.edit(1, 4, {"owner": "Theirs, later"})
        QTimer.singleShot(50, act_again)
        _choose(dialog, "Save mine")
        agree(dialog)

    answers.next(act)
    assert window.desk.edit(4, {"owner": "Mine"})
    assert "added: , later" in answers.texts[0]
    assert head(window, 4).state.owner == "Mine"


def test_several_conflicts_are_listed_in_one_dialog_and_all_is_saved_as_one_step(
    window: Window, ben: Workspace, answers: Answers
) -> None:
    rows = {row.number: row for row in window.desk.rows}
    ben.actions.edit(1, 2, {"owner": "Theirs 2"})
    ben.actions.edit(1, 4, {"owner": "Theirs 4"})
    edits = [Edit(rows[number], {"owner": f"Mine {number}"}) for number in (2, 3, 4)]

    def act(dialog: Any) -> None:
        assert [one.conflict.number for one in dialog.panels] == [2, 4]
        _choose(dialog, "Keep theirs", "Save mine")
        agree(dialog)

    answers.next(act)
    assert window.desk.change(edits, "three owners")
    assert [head(window, number).state.owner for number in (2, 3, 4)] == ["Theirs 2", "Mine 3", "Mine 4"]
    window.desk.undo_group.activeStack().undo()
    assert [head(window, number).state.owner for number in (2, 3, 4)] == [
        "Theirs 2", rows[3].state.owner, "Theirs 4",
    ]  # fmt: skip


def test_an_undo_that_was_overtaken_says_so_and_overwrites_nothing(
    window: Window, ben: Workspace, answers: Answers
) -> None:
    assert window.desk.edit(4, {"owner": "Mine"})
    ben.actions.edit(1, 4, {"owner": "Theirs"})
    answers.read()
    window.desk.undo_group.activeStack().undo()
    assert "#4 was changed since" in answers.texts[0]
    assert head(window, 4).state.owner == "Theirs"


def test_two_windows_see_each_other_and_a_conflict_is_met_before_it_is_saved(
    qtbot: QtBot, window: Window, second_window: Window, answers: Answers
) -> None:
    editor = _type(window, 3, "observations", "Mine")
    assert second_window.desk.edit(3, {"observations": "Theirs"})
    window._catch_up()
    assert is_editing(window)
    assert editor.exact_text() == "Mine"
    assert "Ben Example changed what you are writing in Observations of #3" in window.unsaved_wishes.warning.text()
    answers.next(lambda dialog: (_choose(dialog, "Save mine"), agree(dialog)))
    press(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: head(window, 3).state.observations == "Mine")
    assert window.unsaved_wishes.warning.text() == ""
    second_window._catch_up()
    assert next(row for row in second_window.desk.rows if row.number == 3).state.observations == "Mine"
    assert "Ada Example changed #3: Observations" in all_texts(second_window.side)[-1]


def test_an_editor_that_was_only_opened_overwrites_nothing(qtbot: QtBot, window: Window, ben: Workspace) -> None:
    go_to(window, 3, "observations")
    press(window.actions_page.table, Qt.Key.Key_Return)
    editor: PlainEditor = editor_in(window, PlainEditor)
    ben.actions.edit(1, 3, {"observations": "Theirs"})
    window._catch_up()
    press(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not is_editing(window))
    assert head(window, 3).state.observations == "Theirs"
    window._catch_up()
    assert next(row for row in window.desk.rows if row.number == 3).state.observations == "Theirs"


def test_what_others_changed_is_said_and_the_selection_stays(window: Window, ben: Workspace) -> None:
    window.actions_page.table.choose(5)
    ben.actions.edit(1, 4, {"owner": "Theirs"})
    ben.actions.add(1, {"action": "One more"})
    window._catch_up()
    assert window.actions_page.table.number() == 5
    assert any("Ben Example changed #4: Owner; #8 (new)." in text for text in all_texts(window.side))


def test_a_file_that_can_only_be_read_says_so_at_the_top(
    window: Window, example_path: Path, open_workspace: Opener
) -> None:
    assert window.file_notices.read_only.text() == ""
    workspace = open_workspace(example_path)
    workspace._context.database.read_only = True
    window.desk.open(workspace)
    assert "read-only" in window.file_notices.read_only.text()


def _write_intro(window: Window, text: str) -> None:
    window.turn_to(Page.UPDATES)
    editor = window.updates_page.intro
    editor.setFocus()
    editor.selectAll()
    press(editor, text)


@pytest.mark.parametrize(("choice", "kept_intro"), [("Save mine", "Mine."), ("Keep theirs", "Theirs.")])
def test_an_intro_that_somebody_else_wrote_meanwhile_is_shown_beside_mine(
    window: Window, ben: Workspace, answers: Answers, choice: str, kept_intro: str
) -> None:
    assert window.desk.plan is not None
    plan_id, met = window.desk.plan.id, list[str]()
    _write_intro(window, "Mine.")
    ben.plans.write_intro(plan_id, "Theirs.")

    def decide(dialog: ConflictDialog) -> None:
        met.append(_accessible(dialog))
        _choose(dialog, choice)
        agree(dialog)

    answers.next(decide)
    window.keep_typed()
    assert "Theirs." in met[0]
    assert "Mine." in met[0]
    assert ben.plans.get(plan_id).intro == kept_intro
    assert window.updates_page.intro.exact_text() == kept_intro


def test_an_intro_that_is_not_decided_on_is_kept_aside(
    window: Window, ben: Workspace, answers: Answers, home: Path
) -> None:
    assert window.desk.plan is not None
    _write_intro(window, "Mine.")
    ben.plans.write_intro(window.desk.plan.id, "Theirs.")
    answers.next(lambda dialog: dialog.reject())
    window.keep_typed()
    assert ben.plans.get(window.desk.plan.id).intro == "Theirs."
    assert kept(home) == [(0, "intro", "Mine.")]
