"""Work off the window's thread never destroys what belongs to the window."""

import gc
import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThreadPool
from pytestqt.qtbot import QtBot

from app.ui.jobs import Job


class _Knot:
    """Garbage that only the collector finds, and that knows where it was found."""

    found: list[threading.Thread] = []

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.found.append(threading.current_thread())


@pytest.fixture
def knots() -> list[threading.Thread]:
    """The threads in which knots were collected."""
    gc.collect()
    _Knot.found.clear()
    return _Knot.found


def _work() -> list[list[int]]:
    assert not gc.isenabled()
    return [[number] for number in range(200_000)]  # more than the collector waits for


def test_garbage_is_collected_in_the_windows_thread_only(qtbot: QtBot, knots: list[threading.Thread]) -> None:
    parent, made = QObject(), [_Knot() for _ in range(5)]
    jobs = [Job(_work, parent) for _ in range(3)]
    del made[:]
    with qtbot.waitSignals([job.done for job in jobs]):
        for job in jobs:
            job.start()
    qtbot.waitUntil(gc.isenabled)
    gc.collect()
    assert len(knots) == 5
    assert set(knots) == {threading.main_thread()}


def test_work_that_fails_lets_the_collector_go_on(qtbot: QtBot) -> None:
    parent = QObject()

    def fail() -> None:
        raise ValueError("no")

    job = Job(fail, parent)
    with qtbot.waitSignal(job.failed) as told:
        job.start()
    assert isinstance(told.args[0], ValueError)
    assert gc.isenabled()


def test_work_that_nobody_waits_for_any_more_ends_silently(qtbot: QtBot, capfd: pytest.CaptureFixture[str]) -> None:
    parent, go_on = QObject(), threading.Event()
    job = Job(go_on.wait, parent)
    job.start()
    shiboken6.delete(parent)
    go_on.set()
    assert QThreadPool.globalInstance().waitForDone(30_000)
    assert capfd.readouterr().err == ""
