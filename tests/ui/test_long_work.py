"""Long work is shown while it goes on, can be stopped, and gives its result or its mistake."""

import threading
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.ui.long_work import Tracking, run_watched
from app.ui.window import Window
from tests.ui.hands import Answers
from tests.ui.package.waiting import waiting


def test_long_work_shows_how_far_it_is_and_ends_when_it_is_stopped(
    window: Window, answers: Answers, qtbot: QtBot
) -> None:
    shown = threading.Event()

    def work(tracking: Tracking) -> str:
        tracking.progress(3 * 1024**3, 4 * 1024**3)
        shown.wait(10)
        while not tracking.is_stopped():
            shown.wait(0.01)
        return "ended"

    def stop(dialog: Any) -> None:
        qtbot.waitUntil(lambda: dialog.bar.value() == 750)
        shown.set()
        dialog.close()
        assert dialog.isVisible(), "it waits for the work to end"
        assert not dialog.stop.isEnabled()
        qtbot.waitUntil(lambda: not dialog.isVisible())

    answers.next(stop)
    assert run_watched(window, "Work", "Working…", work) == "ended"


def test_what_goes_wrong_in_long_work_is_raised_where_it_was_wanted(
    window: Window, answers: Answers, qtbot: QtBot
) -> None:
    def work(_tracking: Tracking) -> None:
        threading.Event().wait(0.1)
        raise OSError("something")

    answers.next(waiting(qtbot))
    with pytest.raises(OSError, match="something"):
        run_watched(window, "Work", "Working…", work)
