"""A package is opened from the menu, or dropped on the first page, and is only looked at."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.services.workspace import Workspace
from app.ui.long_work import Tracking
from app.ui.plans.welcome import Welcome
from app.ui.window import Window
from tests.ui.hands import Answers, agree, menu_entry, refusal
from tests.ui.package.waiting import beneath, waiting

SECRET = "a long passphrase of words"


@pytest.fixture
def package(example_path: Path, tmp_path: Path) -> Path:
    """A package of the example."""
    with Workspace.open(example_path, "Ada Example") as workspace:
        workspace.packages.write(1, tmp_path / "plan.zip")
        workspace.packages.write(1, tmp_path / "sealed.zip", passphrase=SECRET)
    return tmp_path / "plan.zip"


@pytest.fixture
def wait(qtbot: QtBot) -> Callable[[Any], None]:
    """Waits until the work is done."""
    return waiting(qtbot)


def _choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


@pytest.mark.parametrize("entry", ["Open package", "Open file"])
def test_its_plan_is_shown_and_can_not_be_changed(
    bare_window: Window, answers: Answers, wait: Any, package: Path, monkeypatch: pytest.MonkeyPatch, entry: str
) -> None:
    _choose(monkeypatch, package)
    answers.next(wait)
    menu_entry(bare_window, entry).trigger()
    workspace = bare_window.desk.workspace
    assert workspace is not None
    assert workspace.is_from_package
    assert bare_window.desk.plan is not None
    assert bare_window.file_notices.read_only.isVisible()
    assert bare_window.side.told.text() == "The package holds; nobody signed it."
    assert bare_window.recent.paths() == [], "it is gone when the window closes"


def test_a_sealed_one_asks_for_its_passphrase(
    bare_window: Window, answers: Answers, wait: Any, package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(monkeypatch, package.with_name("sealed.zip"))

    def unseal(dialog: Any) -> None:
        dialog.passphrase.setText("wrong")
        assert "not the password" in beneath(dialog, refusal, wait, may_be_quick=True)
        dialog.passphrase.setText(SECRET)
        beneath(dialog, agree, wait)

    answers.next(unseal)
    menu_entry(bare_window, "Open package").trigger()
    assert bare_window.desk.plan is not None


def test_one_that_does_not_hold_is_told_and_what_was_open_stays(
    window: Window, answers: Answers, package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = bytearray(package.read_bytes())
    content[content.index(b'"change":"insert"')] ^= 1
    package.write_bytes(content)
    _choose(monkeypatch, package)
    monkeypatch.setattr("app.ui.package.package_wishes.run_watched", _at_once)
    before = window.desk.workspace
    answers.read()
    menu_entry(window, "Open package").trigger()
    assert "plan.zip does not hold, and was not opened" in answers.texts[0]
    assert window.desk.workspace is before


def _at_once(_parent: object, _title: str, _doing: str, work: Callable[..., Any]) -> Any:
    return work(Tracking(None))


def test_it_is_dropped_on_the_first_page(
    qtbot: QtBot, bare_window: Window, answers: Answers, wait: Any, package: Path, tmp_path: Path
) -> None:
    bare_window.show_welcome()
    welcome = bare_window.findChild(Welcome)
    assert welcome is not None
    data, several = QMimeData(), QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(package))])
    several.setUrls([QUrl.fromLocalFile(str(package)), QUrl("https://example.com/plan.zip")])
    action, mouse, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for offered, taken in ((several, False), (data, True)):
        enter = QDragEnterEvent(QPointF(9, 9).toPoint(), action, offered, mouse, none)
        enter.ignore()
        QApplication.sendEvent(welcome, enter)
        assert enter.isAccepted() is taken
    answers.next(wait)
    QApplication.sendEvent(welcome, QDropEvent(QPointF(9, 9), action, data, mouse, none))
    qtbot.waitUntil(lambda: bare_window.desk.workspace is not None)
    assert bare_window.desk.workspace is not None
    assert bare_window.desk.workspace.is_from_package
