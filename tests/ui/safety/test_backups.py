"""Backups in the window: the daily one, the list with what differs, and restoring."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QFileDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.domain.backups import Reason
from app.services.workspace import Workspace
from app.ui.safety import backup_wishes
from app.ui.safety.backups_dialog import BackupsDialog
from app.ui.window import Window
from tests.ui.hands import Answers, head, menu_entry

Act = Callable[[BackupsDialog], object]


@pytest.fixture
def backed_up(window: Window) -> Window:
    """The example with a backup, after which an owner was changed and an action added."""
    workspace = _workspace(window)
    workspace.backups.make(Reason.IMPORT)
    window.desk.edit(1, {"owner": "Somebody else"})
    window.desk.change([], "new", added=[{"action": "Review it all"}])
    return window


def _workspace(window: Window) -> Workspace:
    assert window.desk.workspace is not None
    return window.desk.workspace


def _texts(dialog: BackupsDialog) -> list[tuple[str, ...]]:
    rows = dialog.preview.table.rows
    return [tuple(str(rows.index(row, column).data()).strip() for column in range(3)) for row in range(rows.rowCount())]


def _open(window: Window, answers: Answers, qtbot: QtBot, act: Act) -> None:
    """Opens the list by its menu, waits until the newest backup is compared, and acts."""

    def look(dialog: Any) -> None:
        assert isinstance(dialog, BackupsDialog)
        qtbot.waitUntil(lambda: dialog.preview.log.text() != "")
        act(dialog)

    answers.next(look)
    menu_entry(window, "Backups").trigger()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The questions before a restore, which are answered with yes unless a test says no."""
    texts: list[str] = []
    monkeypatch.setattr(backup_wishes, "confirm", lambda _dialog, text, _yes: (texts.append(text), True)[1])
    return texts


def _press(button: Any) -> None:
    assert button.isEnabled()
    button.click()


def test_the_list_tells_when_why_and_what_differs(backed_up: Window, answers: Answers, qtbot: QtBot) -> None:
    seen: list[Any] = []

    def look(dialog: BackupsDialog) -> None:
        seen.append([dialog.list.item(row).text() for row in range(dialog.list.count())])
        seen.append(dialog.preview.about.text())
        seen.append(_texts(dialog))

    _open(backed_up, answers, qtbot, look)
    listed, about, rows = seen
    assert len(listed) == 1
    assert listed[0].endswith(" UTC")
    assert about.startswith("Before an import · ")
    assert ("− Action #8: Review it all", "is there", "is not there") in rows
    assert ("Owner", "Somebody else", "Infrastructure") in rows


def test_one_is_made_on_request_and_looked_at(backed_up: Window, answers: Answers, qtbot: QtBot) -> None:
    def make(dialog: BackupsDialog) -> None:
        _press(dialog.make)
        qtbot.waitUntil(lambda: dialog.list.count() == 2)
        qtbot.waitUntil(lambda: dialog.preview.about.text().startswith("Asked for"))
        qtbot.waitUntil(lambda: dialog.preview.log.text() != "")
        assert _texts(dialog) == []
        assert "Nothing differs" in dialog.preview.table.empty_text

    _open(backed_up, answers, qtbot, make)


def test_restoring_asks_keeps_what_was_there_and_opens_the_file_again(
    backed_up: Window, answers: Answers, qtbot: QtBot, asked: list[str]
) -> None:
    path = _workspace(backed_up).path

    def restore(dialog: BackupsDialog) -> None:
        _press(dialog.preview.restore)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    _open(backed_up, answers, qtbot, restore)
    assert "is kept as a backup first" in asked[0]
    assert _workspace(backed_up).path == path
    assert head(backed_up, 1).state.owner == "Infrastructure"
    assert [row.number for row in backed_up.desk.rows] == list(range(1, 8))
    assert _workspace(backed_up).backups.listed()[0].reason is Reason.RESTORE
    backed_up.desk.edit(1, {"owner": "After all"})
    assert head(backed_up, 1).state.owner == "After all"


def test_nothing_is_restored_without_a_yes(
    backed_up: Window, answers: Answers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_wishes, "confirm", lambda *_: False)
    _open(backed_up, answers, qtbot, lambda dialog: _press(dialog.preview.restore))
    assert head(backed_up, 1).state.owner == "Somebody else"


def test_a_restore_that_fails_says_so_and_the_file_is_open_again(
    backed_up: Window, answers: Answers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, asked: list[str]
) -> None:
    usage = shutil.disk_usage(_workspace(backed_up).path.parent)

    def restore(dialog: BackupsDialog) -> None:
        with monkeypatch.context() as full:
            full.setattr(shutil, "disk_usage", lambda _folder: usage._replace(free=0))
            _press(dialog.preview.restore)
            qtbot.waitUntil(lambda: dialog.preview.log.text().startswith("No backup of"))
        assert dialog.isVisible()

    _open(backed_up, answers, qtbot, restore)
    assert head(backed_up, 1).state.owner == "Somebody else"
    assert backed_up.desk.edit(1, {"owner": "Once more"})


def test_a_backup_is_opened_to_read(backed_up: Window, answers: Answers, qtbot: QtBot) -> None:
    _open(backed_up, answers, qtbot, lambda dialog: _press(dialog.preview.buttons[0]))
    assert _workspace(backed_up).read_only
    assert ".import" not in backed_up.windowTitle()
    assert head(backed_up, 1).state.owner == "Infrastructure"
    assert all("before-import" not in path.name for path in backed_up.recent.paths())


@pytest.mark.parametrize("from_list", [True, False])
def test_a_copy_is_saved_anywhere(
    backed_up: Window,
    answers: Answers,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    from_list: bool,
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "copy"), ""))
    target = tmp_path / "copy.remediary"
    if from_list:

        def copy(dialog: BackupsDialog) -> None:
            _press(dialog.preview.buttons[1])
            qtbot.waitUntil(lambda: str(target) in dialog.said.text())

        _open(backed_up, answers, qtbot, copy)
    else:
        menu_entry(backed_up, "Save a copy").trigger()
        qtbot.waitUntil(target.exists)
        QThreadPool.globalInstance().waitForDone()
    with Workspace.open(target, "Ada Example") as copied:
        plan = copied.plans.summaries()[0].plan
        owner = copied.actions.get(plan.id, 1).state.owner
    assert owner == ("Infrastructure" if from_list else "Somebody else")


def test_the_daily_one_is_made_beside_the_work_and_once(window: Window, qtbot: QtBot) -> None:
    window.plan_wishes.backups.daily.look()
    workspace = _workspace(window)
    qtbot.waitUntil(lambda: len(workspace.backups.listed()) == 1)
    QThreadPool.globalInstance().waitForDone()
    window.desk.edit(1, {"owner": "Somebody else"})
    window.plan_wishes.backups.daily.look()
    QThreadPool.globalInstance().waitForDone()
    assert [one.reason for one in workspace.backups.listed()] == [Reason.DAILY]


def test_a_daily_one_that_fails_is_said_above_the_page_and_the_work_goes_on(
    window: Window, qtbot: QtBot, home: Path
) -> None:
    backups = window.plan_wishes.backups
    _workspace(window).backups.folder.write_text("in the way")
    _block(home / "data" / "remediary" / "backups")
    backups.daily.look()
    qtbot.waitUntil(lambda: backups.notice.text() != "")
    assert backups.notice.text().startswith("No backup of ")
    window.desk.edit(1, {"owner": "Somebody else"})
    assert head(window, 1).state.owner == "Somebody else"


def _block(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("in the way")


def test_the_rows_of_a_preview_are_a_model(
    backed_up: Window, answers: Answers, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    _open(backed_up, answers, qtbot, lambda dialog: qtmodeltester.check(dialog.preview.table.rows))


def test_no_file_no_backups(bare_window: Window) -> None:
    menu_entry(bare_window, "Backups").trigger()
    menu_entry(bare_window, "Save a copy").trigger()


def test_a_backup_from_yesterday_makes_today_due(window: Window) -> None:
    workspace = _workspace(window)
    made = workspace.backups.make(Reason.DAILY)
    window.desk.edit(1, {"owner": "Somebody else"})
    older = made.path.with_name(made.path.name.replace(f"{made.at:%Y%m%d}", f"{made.at - timedelta(days=1):%Y%m%d}"))
    made.path.rename(older)
    assert workspace.backups.is_due()
