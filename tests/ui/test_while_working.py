"""Long work belongs to the file it was begun in: it is recorded there, or what would stop it is refused."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QThreadPool
from pytestqt.qtbot import QtBot

from app.documents import formats
from app.services.workspace import Workspace
from app.ui.window import Window
from tests.ui.hands import Answers, agree


@pytest.fixture
def plan_id(window: Window) -> int:
    assert window.desk.plan is not None
    return window.desk.plan.id


@pytest.mark.parametrize("way", ["closed", "another file"])
def test_an_update_that_is_being_written_is_recorded_in_its_own_file_or_refused_in_time(
    qtbot: QtBot, window: Window, plan_id: int, answers: Answers, monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path, example_path: Path, open_workspace: Callable[..., Workspace], way: str,
) -> None:  # fmt: skip
    write, go_on = formats.write_parts, threading.Event()

    def slow(document: Any, name: str) -> tuple[bytes, ...]:
        assert name != "word" or go_on.wait(10)
        return write(document, name)

    monkeypatch.setattr(formats, "write_parts", slow)
    answers.next(agree)
    window.update_wishes.issue()
    threading.Timer(0.2, go_on.set).start()  # an app that waits for the work must not wait for ever
    if way == "closed":
        window.close()
    else:
        window.plan_wishes.open_path(tmp_path / "new.remediary", create=True)
    QThreadPool.globalInstance().waitForDone()
    for _ in range(3):
        QCoreApplication.processEvents()
    is_open = window.desk.workspace is not None and window.desk.workspace.is_at(example_path)
    recorded = len(open_workspace(example_path).updates.issued(plan_id)) == 7
    assert recorded or is_open
