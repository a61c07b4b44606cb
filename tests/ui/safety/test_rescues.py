"""A file that is lost while it is open: one sentence, a way out in the window, and nothing that was typed is gone."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.errors import StorageError, UserError
from app.services.imports import proposed_details, read_file
from app.services.workspace import Workspace
from app.ui.action.action_dialogs import NewActionDialog
from app.ui.widgets.controls import button
from app.ui.widgets.errors import Watch
from app.ui.window import Window
from tests.disks import no_longer_files
from tests.ui.hands import Answers, agree, history

Lose = Callable[[Path], object]


def _path(window: Window) -> Path:
    assert window.desk.workspace is not None
    return window.desk.workspace.path


def _press(words: str) -> Callable[[QMessageBox], None]:
    return lambda box: next(found for found in box.buttons() if found.text() == words).click()


def _way(window: Window, words: str) -> QPushButton:
    found = window.file_notices.rescue.notice.findChildren(QPushButton)
    return next(made for made in found if made.text() == words)


@pytest.fixture
def elsewhere(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a copy is saved, whatever is proposed."""
    path = tmp_path_factory.mktemp("elsewhere") / "rescued.remediary"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


LOST: dict[str, Lose] = {
    "deleted": Path.unlink,
    "folder deleted": lambda path: shutil.rmtree(path.parent),
    "replaced": lambda path: path.with_name("other").write_bytes(b"x") and path.with_name("other").replace(path),
}


@pytest.mark.parametrize("lose", LOST.values(), ids=LOST.keys())
def test_a_wish_on_a_lost_file_offers_a_copy_elsewhere_and_goes_on_there(
    window: Window, answers: Answers, elsewhere: Path, lose: Lose
) -> None:
    before = history(window)
    lose(_path(window))
    answers.next(lambda box: (answers.texts.append(box.text()), _press("Save a copy elsewhere…")(box)))
    window.desk.edit(2, {"owner": "the team"})
    assert "was moved, replaced or deleted while it was open, nothing was saved" in answers.texts[0]
    assert _path(window) == elsewhere
    assert history(window) == before
    assert window.desk.edit(2, {"owner": "the team"})
    assert len(history(window)) == len(before) + 1
    assert window.file_notices.rescue.notice.text() == ""


def test_a_backup_that_somebody_restored_can_be_gone_on_in(
    window: Window, answers: Answers, open_workspace: Callable[..., Workspace]
) -> None:
    path, before = _path(window), history(window)
    with open_workspace(path) as colleague:
        kept = colleague.backups.make()
        colleague.actions.edit(1, 2, {"owner": "gone again"})
    window.desk.catch_up()
    with open_workspace(path) as colleague:
        backups = colleague.backups
    backups.restore(kept.path)
    window.desk.catch_up()
    there = _way(window, "Open what is there now…")
    assert there.isVisible()
    window.desk.unsaved.typing(4, "owner", "")
    window.desk.unsaved.typing(4, "owner", "half a na")
    answers.next(lambda box: box.reject())
    there.click()
    assert history(window) != before
    answers.next(_press("Open it"))
    there.click()
    assert (_path(window), history(window)) == (path, before)
    assert window.file_notices.rescue.notice.text() == ""
    assert "half a na" in [text.text for text in window.desk.unsaved.left]
    assert window.desk.edit(2, {"owner": "the team"})


def test_what_is_there_is_offered_only_where_something_is_there(window: Window) -> None:
    _path(window).unlink()
    window.desk.catch_up()
    assert not _way(window, "Open what is there now…").isVisible()
    assert _way(window, "Save a copy elsewhere…").isVisible()


def test_what_is_there_and_none_of_ours_is_refused(window: Window, answers: Answers) -> None:
    path = _path(window)
    path.with_name("other").write_bytes(b"x")
    path.with_name("other").replace(path)
    window.desk.catch_up()
    answers.next(_press("Open it"))
    answers.read()
    _way(window, "Open what is there now…").click()
    assert "is not a Remediary database" in answers.texts[-1]
    assert window.file_notices.rescue.notice.text() != ""


def test_esc_leaves_all_as_it_was(window: Window, answers: Answers) -> None:
    path = _path(window)
    path.unlink()
    answers.read()
    assert not window.desk.edit(2, {"owner": "the team"})
    assert _path(window) == path
    assert [text.text for text in window.desk.unsaved.left] == ["the team"]


def test_what_could_not_be_saved_is_offered_again_in_the_copy(
    window: Window, answers: Answers, elsewhere: Path
) -> None:
    _path(window).unlink()
    answers.read()
    window.desk.edit(2, {"observations": "Typed before"})
    answers.next(_press("Save a copy elsewhere…"))
    window.desk.edit(3, {"observations": "Typed after"})
    assert _path(window) == elsewhere
    assert [text.text for text in window.desk.unsaved.left] == ["Typed before", "Typed after"]
    assert "Put it back" in [found.text() for found in window.unsaved_wishes.notice.findChildren(type(button("")))]


def test_what_is_being_typed_meanwhile_is_offered_again_in_the_copy(
    qtbot: QtBot, window: Window, answers: Answers, elsewhere: Path
) -> None:
    _path(window).unlink()
    window.desk.unsaved.typing(4, "owner", "")
    window.desk.unsaved.typing(4, "owner", "half a na")
    window.desk.catch_up(editing=True)
    answers.stop()
    notice = window.file_notices.rescue.notice
    made = notice.findChild(type(button("")))
    assert made is not None
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    assert _path(window) == elsewhere
    assert "half a na" in [text.text for text in window.desk.unsaved.left]


def test_the_window_notices_by_itself_and_stops_telling_once_it_is_back(window: Window) -> None:
    notice = window.file_notices.rescue.notice
    moved = _path(window).rename(_path(window).with_name("moved"))
    for _ in range(2):
        window.desk.catch_up()
        assert "was moved, replaced or deleted. All that was saved can still be copied" in notice.text()
    moved.rename(_path(window))
    window.desk.catch_up()
    assert notice.text() == ""


def test_a_dialog_keeps_what_was_typed_and_saves_it_into_the_copy(
    window: Window, answers: Answers, elsewhere: Path
) -> None:
    count = len(window.desk.rows)
    _path(window).unlink()
    answers.next(_press("Save a copy elsewhere…"))

    def add(text: str, _due: str) -> None:
        window.action_wishes._save(lambda desk, plan: desk.actions.add(plan, {"action": text}), "add")

    dialog = NewActionDialog(add, parent=window)
    dialog.show()
    dialog.text.insertPlainText("New")
    agree(dialog)
    assert dialog.isVisible()
    assert _path(window) == elsewhere
    agree(dialog)
    assert not dialog.isVisible()
    assert len(window.desk.rows) == count + 1


def test_an_error_that_nobody_expected_offers_the_same_way(
    qtbot: QtBot, watch: Watch, window: Window, answers: Answers, elsewhere: Path
) -> None:
    def fail() -> None:
        raise StorageError("The disk of {path} is full.", path=_path(window))

    answers.next(_press("Save a copy elsewhere…"))
    made = button("Fail", fail)
    qtbot.addWidget(made)
    made.click()
    qtbot.waitUntil(lambda: _path(window) == elsewhere)


def test_trouble_of_another_file_offers_no_copy_of_this_one(window: Window, answers: Answers) -> None:
    answers.read()
    window.desk.attempt(lambda: _raise(StorageError("{path} can't be opened.", path=Path("/other"))))
    assert answers.texts == ["/other can't be opened."]


def _raise(error: UserError) -> None:
    raise error


def test_a_copy_that_can_not_be_made_is_told_and_the_file_stays(
    window: Window, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/nowhere/x.remediary", ""))
    path = _path(window)
    path.unlink()
    answers.next(_press("Save a copy elsewhere…"))
    answers.read()
    window.desk.edit(2, {"owner": "the team"})
    assert answers.texts == ["There is no folder /nowhere: create it first, or choose another one."]
    assert _path(window) == path
    assert len(history(window)) > 0


@pytest.mark.usefixtures("watch")
@pytest.mark.parametrize(
    "lose", [lambda path: os.truncate(path, 0), lambda path: path.write_bytes(b"noise" * 50_000)], ids=["cut", "noise"]
)
def test_what_is_shown_of_an_overwritten_file_can_be_saved_and_brought_in_again(
    window: Window,
    answers: Answers,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    open_workspace: Callable[..., Workspace],
    lose: Lose,
) -> None:
    shown = [(row.number, row.state.action, row.state.observations) for row in window.desk.rows]
    table = tmp_path_factory.mktemp("elsewhere") / "shown.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(table), ""))
    lose(_path(window))
    window.desk.catch_up()
    assert "What you see is what is left of it here" in window.file_notices.rescue.notice.text()
    answers.next(_press("Save what is shown…"))
    window.desk.edit(2, {"owner": "the team"})
    assert [(row.number, row.state.action, row.state.observations) for row in window.desk.rows] == shown
    fresh = open_workspace(table.with_name("fresh.remediary"), create=True)
    saved = fresh.imports.save_new(proposed_details(table, read_file(table)), read_file(table))
    rows = fresh.actions.current(saved.plan_id)
    assert [(row.number, row.state.action, row.state.observations) for row in rows] == shown


def test_a_full_disk_is_left_with_all_that_was_saved_and_typed(
    window: Window, answers: Answers, elsewhere: Path
) -> None:
    before, text = history(window), "much text, " * 5_000
    answers.next(lambda box: (answers.texts.append(box.text()), _press("Close")(box)))
    with no_longer_files(_path(window).stat().st_size):
        assert not window.desk.edit(2, {"observations": text})
    assert "nothing was saved" in answers.texts[0]
    assert window.desk.edit(3, {"owner": "the team"})
    answers.next(_press("Save a copy elsewhere…"))
    with no_longer_files(_path(window).stat().st_size):  # room for a copy, but not for more
        window.desk.edit(2, {"observations": text + "."})
    assert _path(window) == elsewhere
    assert len(history(window)) == len(before) + 1
    assert text in [left.text for left in window.desk.unsaved.left]
