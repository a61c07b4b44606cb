"""What a killed or refused window left behind is offered again, beside what stands there now, and never lost."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.plans import PlanDetails
from app.services.unsaved import UnsavedText, UnsavedTexts
from app.services.workspace import Workspace
from app.ui.safety.unsaved_words import ago_words
from app.ui.widgets.controls import PlainEditor
from app.ui.window import Window
from tests.conftest import START
from tests.ui.hands import Answers, agree, all_texts, editor_in, go_to, head, history, press
from tests.ui.safety.test_unsaved import kept

Opener = Callable[..., Workspace]
ROOT = Path(__file__).resolve().parents[3]

# A whole program of its own, which types into a cell and waits there to be killed.
CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from app.cli.parser import build_parser
from app.ui.application import Application
from app.ui.widgets.controls import PlainEditor
from app.ui.safety.unsaved import UnsavedTyping
from tests.ui.hands import editor_in, go_to, press

if sys.argv[2] == "without the keeper":
    UnsavedTyping.watch = lambda *_: None
    UnsavedTyping.refused = lambda *_: None

def type_into_a_cell():
    window = application.window
    go_to(window, 3, "observations")
    press(window.actions_page.table, Qt.Key.Key_Return)
    editor = editor_in(window, PlainEditor)
    editor.selectAll()
    press(editor, "Half a sent")
    QTimer.singleShot(1500, lambda: print("typed", flush=True))

application = Application(build_parser().parse_args(["--db", sys.argv[1], "--author", "Ada Example"]))
application.desk.plan_chosen.connect(lambda: QTimer.singleShot(0, type_into_a_cell))
application.start()
application.qt.exec()
"""


def _kill_while_typing(path: Path, way: str) -> None:
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(ROOT))
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path), way], stdout=subprocess.PIPE, env=environment, text=True
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "typed\n"
        child.kill()
        assert child.wait() == -signal.SIGKILL


@pytest.mark.skipif(os.name == "nt", reason="kills as POSIX does")
@pytest.mark.parametrize("way", ["with the keeper", "without the keeper"])
def test_a_program_that_is_killed_in_the_middle_of_an_edit_loses_nothing(
    qtbot: QtBot, bare_window: Window, example_path: Path, open_workspace: Opener, home: Path, way: str
) -> None:
    _kill_while_typing(example_path, way)
    bare_window.desk.open(open_workspace(example_path))
    notice = bare_window.unsaved_wishes.notice
    if way == "without the keeper":  # the canary: the same harness sees that nothing was kept
        assert (notice.text(), kept(home)) == ("", [])
        return
    assert "Observations of #3" in notice.text()
    assert kept(home) == [(3, "observations", "Half a sent")]
    before = history(bare_window)
    _button(notice, "Put it back").click()
    assert head(bare_window, 3).state.observations == "Half a sent"
    assert head(bare_window, 3).reason == "Typed before the program ended"
    assert history(bare_window)[:-1] == before
    assert (notice.text(), kept(home)) == ("", [])


def _button(widget: Any, text: str) -> QPushButton:
    found = [made for made in widget.findChildren(QPushButton) if made.text() == text and made.isVisible()]
    assert len(found) == 1, f"{len(found)} buttons say {text}"
    return found[0]


def _leave_behind(path: Path, *texts: tuple[int, str, str], plan_id: int = 1, over: int = 0) -> None:
    """Leaves texts as a window does that is gone."""
    window = UnsavedTexts(path)
    for number, field, text in texts:
        window.keep(UnsavedText(plan_id, number, field, text, over, START))
    window.close()


@pytest.fixture
def leave(bare_window: Window, example_path: Path, open_workspace: Opener) -> Callable[..., Window]:
    """Opens the example after a window that is gone left texts behind."""

    def leave_and_open(*texts: tuple[int, str, str], change: Callable[[Workspace], object] | None = None) -> Window:
        workspace = open_workspace(example_path)
        over = workspace.actions.get(1, 3).seq
        _leave_behind(example_path, *texts, over=over)
        if change is not None:
            change(open_workspace(example_path, "Ben Example"))
        bare_window.desk.open(workspace)
        return bare_window

    return leave_and_open


def test_looking_shows_the_text_beside_what_stands_there_and_agreeing_saves_it_with_the_reason(
    leave: Callable[..., Window], answers: Answers
) -> None:
    window = leave((3, "observations", "Typed words"))
    stands = head(window, 3).state.observations

    def act(dialog: Any) -> None:
        one = dialog.panels[0]
        assert one.result.exact_text() == "Typed words"
        assert any(stands[:40] in name for name in _accessible(dialog))
        one.result.selectAll()
        press(one.result, "Typed words, and more")
        press(one.reason, "Written on the train")
        _button(one, "Put it back").click()

    answers.next(act)
    _button(window.unsaved_wishes.notice, "Look…").click()
    row = head(window, 3)
    assert (row.state.observations, row.reason) == ("Typed words, and more", "Written on the train")
    assert window.unsaved_wishes.notice.text() == ""
    window.desk.undo_group.activeStack().undo()
    assert head(window, 3).state.observations == stands


def _accessible(widget: Any) -> list[str]:
    from PySide6.QtWidgets import QWidget

    return [found.accessibleName() for found in widget.findChildren(QWidget)]


def test_what_somebody_wrote_meanwhile_is_not_overwritten_unseen(
    leave: Callable[..., Window], answers: Answers
) -> None:
    window = leave(
        (3, "observations", "Typed words"),
        change=lambda other: other.actions.edit(1, 3, {"observations": "Theirs"}),
    )
    seen: list[str] = []
    answers.next(lambda dialog: seen.extend([*all_texts(dialog), *_accessible(dialog)]))
    _button(window.unsaved_wishes.notice, "Put it back").click()
    assert head(window, 3).state.observations == "Theirs"
    assert any("Ben Example changed this text" in text for text in seen)
    assert any("Theirs" in text for text in seen)
    assert "Observations of #3" in window.unsaved_wishes.notice.text()  # it was only looked at


def test_a_change_between_looking_and_agreeing_is_refused_in_the_dialog(
    leave: Callable[..., Window], answers: Answers, open_workspace: Opener, example_path: Path, home: Path
) -> None:
    window = leave((3, "observations", "Typed words"))

    def act(dialog: Any) -> None:
        open_workspace(example_path, "Ben Example").actions.edit(1, 3, {"observations": "Theirs"})
        _button(dialog.panels[0], "Put it back").click()
        answers.texts.extend(all_texts(dialog))

    answers.next(act)
    window.unsaved_wishes.look()
    assert any("Ben Example changed #3" in text for text in answers.texts)
    assert head(window, 3).state.observations == "Theirs"
    assert kept(home) == [(3, "observations", "Typed words")]


def test_forgetting_asks_first_and_leaves_nothing(leave: Callable[..., Window], answers: Answers, home: Path) -> None:
    window = leave((3, "observations", "Typed words"))
    before = history(window)
    answers.next(lambda box: answers.texts.append(box.text()))
    _button(window.unsaved_wishes.notice, "Forget…").click()
    assert "Typed words" in answers.texts[0]
    assert len(kept(home)) == 1
    answers.next(lambda box: _button(box, "Forget").click())
    _button(window.unsaved_wishes.notice, "Forget…").click()
    assert (kept(home), history(window)) == ([], before)
    assert window.unsaved_wishes.notice.text() == ""


def test_several_texts_are_listed_and_answered_one_by_one(
    leave: Callable[..., Window], answers: Answers, home: Path
) -> None:
    window = leave((3, "observations", "One"), (4, "owner", "Two"), (0, "intro", "Three"))
    said = window.unsaved_wishes.notice.text()
    assert said.startswith("3 texts")
    assert "Owner of #4" in said

    def act(dialog: Any) -> None:
        assert len(dialog.panels) == 3
        for _ in range(3):
            _button(dialog.panels[0], "Put it back").click()
        assert not dialog.isVisible()

    answers.next(act)
    window.unsaved_wishes.look()
    assert head(window, 3).state.observations == "One"
    assert head(window, 4).state.owner == "Two"
    assert window.desk.plan is not None
    assert window.desk.plan.intro == "Three"
    assert kept(home) == []


def test_esc_in_the_list_leaves_everything_for_later(
    leave: Callable[..., Window], answers: Answers, home: Path
) -> None:
    window = leave((3, "observations", "One"), (4, "owner", "Two"))
    before = history(window)
    answers.next(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    window.unsaved_wishes.look()
    assert history(window) == before
    assert len(kept(home)) == 2


def test_the_texts_of_a_dialog_come_back_into_it(leave: Callable[..., Window], answers: Answers, home: Path) -> None:
    window = leave((0, "new.action", "A new one"), (0, "new.due", "June 2027"))
    assert "a new action" in window.unsaved_wishes.notice.text()
    answers.next(lambda dialog: None)  # closed again: nothing is lost
    _button(window.unsaved_wishes.notice, "Put it back").click()
    assert len(kept(home)) == 2
    answers.next(agree)
    _button(window.unsaved_wishes.notice, "Put it back").click()
    made = head(window, 8)
    assert (made.state.action, made.state.due.text) == ("A new one", "June 2027")
    assert kept(home) == []


def test_the_parts_of_a_split_come_back(leave: Callable[..., Window], answers: Answers, home: Path) -> None:
    window = leave((4, "part.1", "First"), (4, "part.2", "Second"), (4, "part.3", "Third"))
    answers.next(agree)
    _button(window.unsaved_wishes.notice, "Put it back").click()
    assert [head(window, number).state.action for number in (4, 8, 9)] == ["First", "Second", "Third"]
    assert kept(home) == []


def test_a_new_plan_comes_back(leave: Callable[..., Window], answers: Answers, home: Path) -> None:
    window = leave((0, "plan.title", "Half a title"))
    answers.next(agree)
    _button(window.unsaved_wishes.notice, "Put it back").click()
    assert window.desk.plan is not None
    assert window.desk.plan.details.title == "Half a title"
    assert kept(home) == []


def test_a_plan_that_was_made_is_not_offered_again(qtbot: QtBot, window: Window, answers: Answers, home: Path) -> None:
    def act(dialog: Any) -> None:
        press(dialog.title, "A new plan")
        qtbot.waitUntil(lambda: kept(home) == [(0, "plan.title", "A new plan")])
        agree(dialog)

    answers.next(act)
    window.plan_wishes.new_plan()
    assert window.desk.plan is not None
    assert window.desk.plan.details.title == "A new plan"
    assert (kept(home), window.unsaved_wishes.offers()) == ([], [])


def test_what_dialogs_hold_is_kept_while_they_are_open(
    qtbot: QtBot, window: Window, answers: Answers, home: Path
) -> None:
    def act(dialog: Any) -> None:
        press(dialog.text, "A new one")
        qtbot.waitUntil(lambda: kept(home) == [(0, "new.action", "A new one")])

    answers.next(act)
    window.action_wishes.add_action()
    assert kept(home) == []  # given up

    def split(dialog: Any) -> None:
        dialog.add_part()
        press(dialog.parts[2], "Third")
        qtbot.waitUntil(lambda: kept(home) == [(3, "part.3", "Third")])

    answers.next(split)
    window.actions_page.table.choose(3)
    window.action_wishes.split_action()
    assert kept(home) == []


def test_a_text_of_another_plan_is_put_back_there(
    leave: Callable[..., Window], example_path: Path, open_workspace: Opener
) -> None:
    other = open_workspace(example_path)
    second = other.plans.create(PlanDetails("Second plan")).id
    other.actions.add(second, {"action": "One"})
    _leave_behind(example_path, (1, "owner", "Typed elsewhere"), plan_id=second)
    window = leave()
    assert "Second plan" in window.unsaved_wishes.notice.text()
    _button(window.unsaved_wishes.notice, "Put it back").click()
    assert other.actions.get(second, 1).state.owner == "Typed elsewhere"
    assert window.desk.plan is not None
    assert window.desk.plan.id == second


def test_a_text_whose_place_is_gone_can_be_copied_and_forgotten_only(
    leave: Callable[..., Window], answers: Answers
) -> None:
    window = leave((99, "observations", "Typed words"))

    def act(dialog: Any) -> None:
        says = [made.text() for made in dialog.panels[0].findChildren(QPushButton) if made.isVisible()]
        assert says == ["Copy", "Forget…"]
        answers.texts.extend(all_texts(dialog))

    answers.next(act)
    _button(window.unsaved_wishes.notice, "Put it back").click()
    assert "Typed words" in answers.texts


def test_a_commit_that_is_refused_while_the_window_closes_is_offered_again(
    qtbot: QtBot, window: Window, answers: Answers, home: Path, example_path: Path, open_workspace: Opener
) -> None:
    go_to(window, 3, "observations")
    press(window.actions_page.table, Qt.Key.Key_Return)
    editor = editor_in(window, PlainEditor)
    editor.selectAll()
    press(editor, "Half a sent")
    assert window.desk.workspace is not None
    window.desk.workspace._context.database.read_only = True
    answers.read()
    window.close()
    assert "read-only" in answers.texts[0]
    assert kept(home) == [(3, "observations", "Half a sent")]
    window.desk.open(open_workspace(example_path))
    assert "Observations of #3" in window.unsaved_wishes.notice.text()


def test_a_reset_of_the_table_takes_no_text_with_it(qtbot: QtBot, window: Window, home: Path) -> None:
    go_to(window, 3, "observations")
    press(window.actions_page.table, Qt.Key.Key_Return)
    editor = editor_in(window, PlainEditor)
    editor.selectAll()
    press(editor, "Half a sent")
    window.actions_page.model.beginResetModel()
    window.actions_page.model.endResetModel()
    QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: "Observations of #3" in window.unsaved_wishes.notice.text())
    assert kept(home) == [(3, "observations", "Half a sent")]


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (5, "just now"),
        (60, "1 minute ago"),
        (12 * 60, "12 minutes ago"),
        (3600, "1 hour ago"),
        (9 * 86400, "9 days ago"),
    ],
)
def test_times_are_told_roughly(seconds: int, said: str) -> None:
    now = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
    assert ago_words(now - timedelta(seconds=seconds), now) == said
