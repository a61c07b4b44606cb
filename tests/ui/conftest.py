"""Shared by the window's tests: the example in a file of its own, a window on it, answers to dialogs."""

import sys
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cli.parser import build_parser
from app.domain.plans import PlanDetails
from app.services.workspace import Workspace
from app.ui.action.reasons import ask_reason
from app.ui.application import Application
from app.ui.desk import Desk
from app.ui.widgets.errors import Watch
from app.ui.window import Window
from tests.day import Day
from tests.ui.hands import Answers, build_window, forget


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication) -> Iterator[None]:
    """Without a loop nothing that is to be deleted goes, and each style is laid on all that is left again."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def answers(qapp: QApplication) -> Iterator[Answers]:
    """Answers dialogs; at the end, all that were expected have to have come."""
    made = Answers()
    yield made
    made.check()


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    """A desk with nothing on it."""
    made = Desk()
    yield made
    made.close()
    forget(made)


@pytest.fixture
def desk_with_example(desk: Desk, example_path: Path, open_workspace: Callable[..., Workspace]) -> Desk:
    """A desk with the example on it, in a copy of its own."""
    desk.open(open_workspace(example_path))
    return desk


@pytest.fixture
def bare_window(qtbot: QtBot, qapp: QApplication, desk: Desk, answers: Answers) -> Iterator[Window]:
    """A shown window without a file."""
    made = build_window(qapp, desk)
    made.desk.reasons.ask = lambda _slips: ""  # the fixture `asking` lets it ask
    made.resize(1440, 860)
    with qtbot.waitActive(made):
        made.show()
    yield made
    QThreadPool.globalInstance().waitForDone()
    QCoreApplication.processEvents()  # what came of work that went on is told before the window goes
    made.close()
    forget(made)


@pytest.fixture
def window(bare_window: Window, example_path: Path, open_workspace: Callable[..., Workspace]) -> Window:
    """A shown window with the example in it, where nothing was changed since update 6."""
    bare_window.desk.open(open_workspace(example_path))
    return bare_window


@pytest.fixture
def day() -> Day:
    """A Monday."""
    return Day("2026-03-02 10:00")


@pytest.fixture
def busy(tmp_path: Path, day: Day) -> Workspace:
    """A plan with an update of that Monday, and an action that was changed on Tuesday; it is Wednesday."""
    workspace = Workspace.open(tmp_path / "busy.remediary", "Ada Example", day, create=True)
    plan = workspace.plans.create(PlanDetails("Late revocation"))
    workspace.actions.add(plan.id, {"action": "Watch the queue", "due": "2026-03-01"})
    workspace.actions.add(plan.id, {"action": "Write it down", "due": "2026-04-30"})
    workspace.actions.add(plan.id, {"action": "Train the team"})
    workspace.updates.issue(plan.id, date(2026, 3, 2))
    day.set("2026-03-03 17:30")
    workspace.actions.edit(plan.id, 3, {"status": "done", "completed": "2026-03-03"})
    day.set("2026-03-04 10:00")
    return workspace


@pytest.fixture
def busy_window(bare_window: Window, busy: Workspace) -> Window:
    """A shown window on that plan."""
    bare_window.desk.open(busy)
    return bare_window


@pytest.fixture
def asking(window: Window) -> Window:
    """A window that asks for a reason where a promise slips."""
    window.desk.reasons.ask = lambda slips: ask_reason(slips, window)
    return window


@pytest.fixture
def hooks() -> Iterator[None]:
    """Puts Python's hooks back in the end."""
    earlier = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = earlier


@pytest.fixture
def watch(qapp: QApplication, hooks: None) -> Watch:
    """Catches what nothing handled, in place of pytest-qt."""
    made = Watch()
    made.install()
    return made


@pytest.fixture
def application(qapp: QApplication, answers: Answers, hooks: None) -> Iterator[Callable[..., Application]]:
    """Builds the whole program as the command line would."""
    built: list[Application] = []
    locale = QLocale()

    def build(*words: str) -> Application:
        if not qapp.topLevelWidgets():
            qapp.setStyleSheet("")  # a program starts without one
        built.append(Application(build_parser().parse_args(words)))
        return built[-1]

    yield build
    for one in built:
        QThreadPool.globalInstance().waitForDone()
        QCoreApplication.processEvents()
        one.end()
        one.window.close()
        forget(one.window)
        forget(one.desk)
    QLocale.setDefault(locale)  # the program has spoken its own language
