"""A damaged file in the window: told, with a backup or a recovery as the way out."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.services.workspace import Workspace, utc_now
from app.ui.safety import backup_wishes
from app.ui.safety.backups_dialog import BackupsDialog
from app.ui.safety.damaged_dialog import DamagedDialog, RecoveryDialog
from app.ui.window import Window
from tests.ui.hands import Answers, all_texts, head

PAGE = 4096


def _damage(path: Path) -> bytes:
    """Wipes out a part of the file, and gives what is left."""
    with path.open("r+b") as file:
        file.seek(3 * PAGE)
        file.write(bytes(20 * PAGE))
    return path.read_bytes()


@pytest.fixture
def broken(example_path: Path) -> Path:
    """The example with a backup, after which it was damaged."""
    with Workspace.open(example_path, "Ada Example", utc_now) as workspace:
        workspace.backups.make()
    _damage(example_path)
    return example_path


def test_a_damaged_file_is_told_and_can_be_left_alone(bare_window: Window, answers: Answers, broken: Path) -> None:
    before, seen = broken.read_bytes(), list[str]()
    answers.next(lambda dialog: (seen.extend(all_texts(dialog)), dialog.reject()))
    assert not bare_window.plan_wishes.open_path(broken)
    assert any("is damaged" in text for text in seen)
    assert any(text.startswith("There is 1 backup") for text in seen)
    assert broken.read_bytes() == before


def test_a_backup_takes_its_place(
    bare_window: Window, answers: Answers, broken: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_wishes, "confirm", lambda *_: True)

    def restore(dialog: Any) -> None:
        assert isinstance(dialog, BackupsDialog)
        qtbot.waitUntil(lambda: dialog.preview.log.text() != "")
        assert dialog.preview.table.rows.rowCount() > 0
        dialog.preview.restore.click()
        qtbot.waitUntil(lambda: not dialog.isVisible())

    answers.next(lambda dialog: dialog.restore.click())
    answers.next(restore)
    assert bare_window.plan_wishes.open_path(broken)
    assert head(bare_window, 1).state.owner == "Infrastructure"
    assert len(list(broken.with_name(f"{broken.name}.backups").glob("*.damaged.*"))) == 1


def test_what_can_be_read_goes_into_a_new_file(
    bare_window: Window, answers: Answers, broken: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, target = broken.read_bytes(), broken.with_name("new.remediary")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    reports: list[str] = []

    def look(dialog: Any) -> None:
        assert isinstance(dialog, RecoveryDialog)
        dialog._copy()
        reports.append(dialog.report.toPlainText())
        dialog.wanted.click()

    answers.next(lambda dialog: dialog.recover.click())
    answers.next(look)
    assert not bare_window.plan_wishes.open_path(broken)
    qtbot.waitUntil(lambda: bare_window.desk.workspace is not None)
    assert bare_window.desk.workspace is not None
    assert bare_window.desk.workspace.path == target
    assert head(bare_window, 1).state.owner == "Infrastructure"
    assert "given back from the log" in reports[0]
    assert "Revisions: " in reports[0]
    assert QGuiApplication.clipboard().text() == reports[0]
    assert broken.read_bytes() == before


def test_without_a_backup_there_is_one_way_left(bare_window: Window, answers: Answers, example_path: Path) -> None:
    _damage(example_path)

    def look(dialog: Any) -> None:
        assert isinstance(dialog, DamagedDialog)
        assert not dialog.restore.isEnabled()
        assert dialog.recover.isEnabled()
        dialog.reject()

    answers.next(look)
    assert not bare_window.plan_wishes.open_path(example_path)


@pytest.mark.parametrize("content", [b"# A table\n" * 99, b"", b"PK\x03\x04" + b"x" * 200])
def test_what_never_was_a_database_is_only_refused(
    bare_window: Window, answers: Answers, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "notes.md"
    path.write_bytes(content)
    answers.read()
    assert not bare_window.plan_wishes.open_path(path)
    assert "is not a Remediary database" in answers.texts[0]
