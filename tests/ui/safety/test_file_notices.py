"""Where the file lies and who else has it open are told quietly above the page, and put away for good when asked."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.places import HERE, Place, PlaceKind
from app.services.presence import Presence as PresenceService
from app.services.workspace import Workspace
from app.store.presence import Presence
from app.ui.widgets.notices import Notice
from app.ui.window import Window
from tests.conftest import START


def _press(qtbot: QtBot, notice: Notice) -> None:
    made = notice.findChild(QPushButton)
    assert isinstance(made, QPushButton)
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)


def _open(window: Window, workspace: Workspace, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PresenceService, "place", lambda _: place)
    window.desk.open(workspace)


@pytest.mark.parametrize(
    ("place", "says"),
    [
        (Place(PlaceKind.NETWORK, "nfs4"), "This file lies on another computer (nfs4)."),
        (Place(PlaceKind.SYNCHRONISED, "Dropbox"), "This file lies in a folder that Dropbox copies"),
    ],
)
def test_a_place_is_explained_once(
    qtbot: QtBot,
    bare_window: Window,
    example_path: Path,
    open_workspace: Callable[..., Workspace],
    monkeypatch: pytest.MonkeyPatch,
    place: Place,
    says: str,
) -> None:
    notice = bare_window.file_notices.place
    _open(bare_window, open_workspace(example_path), place, monkeypatch)
    qtbot.waitUntil(lambda: notice.text().startswith(says))
    _press(qtbot, notice)
    assert notice.text() == ""
    bare_window.kept.write()
    _open(bare_window, open_workspace(example_path), place, monkeypatch)
    qtbot.waitUntil(lambda: not bare_window.file_notices._later.is_at_work)
    assert notice.text() == ""


def test_a_disk_of_this_computer_is_not_worth_a_word(
    qtbot: QtBot, bare_window: Window, example_path: Path, open_workspace: Callable[..., Workspace],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    _open(bare_window, open_workspace(example_path), HERE, monkeypatch)
    qtbot.waitUntil(lambda: not bare_window.file_notices._later.is_at_work)
    assert bare_window.file_notices.place.text() == ""


def test_others_are_told_until_they_go_or_the_line_is_hidden(qtbot: QtBot, window: Window, example_path: Path) -> None:
    notices = window.file_notices
    assert notices.others.text() == ""
    other, third = Presence(example_path), Presence(example_path)
    other.enter("Grace <b>Example</b>", START)
    notices.look()
    assert notices.others.text() == (
        "Grace <b>Example</b> has this file open in another window, since 5 Jan 2026, 09:00 UTC. What is saved there"
        " appears here, and nothing is overwritten unseen."
    )
    _press(qtbot, notices.others)
    notices.look()
    assert notices.others.text() == ""
    third.enter("Bob Example", START)
    notices.look()
    assert notices.others.text().startswith("2 other windows have this file open.")
    other.leave()
    third.leave()
    notices.look()
    assert notices.others.text() == ""


def test_a_window_tells_others_of_itself_until_it_is_closed(window: Window, example_path: Path) -> None:
    asking = Presence(example_path)
    assert [one.who for one in asking.others()] == ["Ada Example"]
    window.desk.close()
    assert asking.others() == ()


def test_who_can_only_read_tells_nobody(
    bare_window: Window, example_path: Path, open_workspace: Callable[..., Workspace]
) -> None:
    example_path.chmod(0o444)
    bare_window.desk.open(open_workspace(example_path))
    assert Presence(example_path).others() == ()
    assert "read-only" in bare_window.file_notices.read_only.text()
