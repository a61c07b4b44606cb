"""The window looks after the history by itself: quietly while all is well, above the pages where it is not."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.witnesses import Continuity
from app.services.witnesses import Witnesses
from app.services.workspace import Workspace, utc_now
from app.ui.window import Window
from tests.store.verifying.forgers import forge
from tests.ui.hands import Answers, agree, refusal

Open = Callable[..., Workspace]


def _looked(qtbot: QtBot, window: Window) -> None:
    """What a look at the history comes to is known."""
    watch = window.ledger_wishes.watch
    watch.look()
    assert watch._later is not None
    qtbot.waitUntil(lambda: watch._later is not None and not watch._later.is_at_work)


def _button(window: Window, text: str) -> QPushButton:
    (found,) = [made for made in window.ledger_wishes.doubt.findChildren(QPushButton) if made.text() == text]
    return found


@pytest.fixture
def restored(window: Window, example_path: Path, tmp_path: Path, open_workspace: Open) -> Window:
    """A window on an older copy of a file of which more was seen here."""
    older = Path(shutil.copy(example_path, tmp_path / "older.remediary"))
    assert window.desk.edit(1, {"owner": "Ada"})
    Witnesses().remember(example_path, utc_now())
    window.desk.close()
    shutil.copy(older, example_path)
    window.desk.open(open_workspace(example_path))
    return window


def test_what_is_seen_is_remembered_and_nothing_is_said(qtbot: QtBot, window: Window, example_path: Path) -> None:
    _looked(qtbot, window)
    assert window.ledger_wishes.doubt.text() == ""
    assert Witnesses().look(example_path).continuity is Continuity.CONTINUES


def test_what_was_saved_last_is_remembered_when_the_window_closes(window: Window, example_path: Path) -> None:
    assert window.desk.edit(1, {"owner": "Ada"})
    assert window.desk.workspace is not None
    head = window.desk.workspace.ledger.head()
    window.close()
    seen = Witnesses().look(example_path).seen
    assert seen is not None
    assert seen.head == head


def test_an_older_copy_is_told_and_compared(qtbot: QtBot, restored: Window) -> None:
    _looked(qtbot, restored)
    assert restored.ledger_wishes.doubt.text().startswith(
        "The history in example.remediary is older than what was seen"
    )
    qtbot.mouseClick(_button(restored, "Compare…"), Qt.MouseButton.LeftButton)
    dialog = restored.ledger_wishes.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.compared) and dialog.checked is not None)
    assert [one.held for one in dialog.compared] == [None]
    assert dialog.verdict.said.text().startswith("Everything")


def test_taking_it_for_the_right_one_needs_a_reason(
    qtbot: QtBot, restored: Window, answers: Answers, example_path: Path
) -> None:
    _looked(qtbot, restored)
    told: list[str] = []

    def act(dialog: object) -> None:
        told.append(refusal(dialog))
        dialog.reason.setText("The disk failed")  # type: ignore[attr-defined]
        agree(dialog)

    answers.next(act)
    qtbot.mouseClick(_button(restored, "It is the right one…"), Qt.MouseButton.LeftButton)
    assert told[0].startswith("Say why this is the right history")
    assert restored.ledger_wishes.doubt.text() == ""
    assert Witnesses().look(example_path).continuity is Continuity.CONTINUES


def test_what_is_in_doubt_is_not_remembered_by_going_on(qtbot: QtBot, restored: Window, example_path: Path) -> None:
    _looked(qtbot, restored)
    assert restored.desk.edit(1, {"owner": "Eve"})
    restored.close()
    assert Witnesses().look(example_path).is_doubtful


def test_a_check_in_the_background_tells_only_what_is_wrong(qtbot: QtBot, window: Window, example_path: Path) -> None:
    watch, wrong = window.ledger_wishes.watch, window.ledger_wishes.wrong
    _looked(qtbot, window)
    assert watch.idle.isActive()
    with qtbot.waitSignal(watch.verifying.ended):
        watch.idle.timeout.emit()
    assert wrong.text() == ""
    assert Witnesses().was_verified(example_path, utc_now())
    forge(example_path, "UPDATE revisions SET owner = 'Eve' WHERE seq = 2")
    with qtbot.waitSignal(watch.wrong):
        watch.idle.timeout.emit()
    assert wrong.text() == "1 thing in this file is not as it was written."
    (show,) = wrong.findChildren(QPushButton)
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    dialog = window.ledger_wishes.dialog
    assert dialog is not None
    assert len(dialog.verdict.cards) == 1


def test_what_was_checked_today_is_not_checked_again(qtbot: QtBot, window: Window, example_path: Path) -> None:
    Witnesses().tell_verified(example_path, utc_now())
    _looked(qtbot, window)
    assert not window.ledger_wishes.watch.idle.isActive()


def test_a_check_in_the_background_waits_for_who_is_at_work(qtbot: QtBot, window: Window) -> None:
    watch = window.ledger_wishes.watch
    _looked(qtbot, window)
    watch.idle.stop()
    watch.verifying.start(window.desk.workspace.path if window.desk.workspace else Path())
    assert window.desk.edit(1, {"owner": "Ada"})
    assert not watch.verifying.is_at_work
    assert watch.idle.isActive()
    QThreadPool.globalInstance().waitForDone()


def test_a_disk_that_keeps_nothing_is_said_in_passing(qtbot: QtBot, window: Window, home: Path) -> None:
    (home / "data").mkdir(exist_ok=True)
    shutil.rmtree(home / "data" / "remediary", ignore_errors=True)
    (home / "data" / "remediary").write_text("in the way")
    _looked(qtbot, window)
    assert "can't be kept" in window.side.told.text()
