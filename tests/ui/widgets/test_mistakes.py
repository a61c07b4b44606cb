"""Every exception that nothing handled reaches the user, wherever it was raised."""

import itertools
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import UserError
from app.ui.jobs import Job
from app.ui.widgets.controls import button
from app.ui.widgets.errors import MistakeDialog, Watch
from app.ui.window import Window
from tests.ui.hands import Answers

pytestmark = pytest.mark.usefixtures("watch")


class Failing(QWidget):
    """Paints nothing but mistakes, until it is told to stop."""

    fails, count = True, 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.count += 1
        if self.fails:
            raise ValueError("raised while painting")


def _expect_mistake(answers: Answers) -> None:
    def act(dialog: Any) -> None:
        assert isinstance(dialog, MistakeDialog)
        answers.texts.append(dialog.details.toPlainText())

    answers.next(act)


def _fail(words: str = "raised on purpose") -> None:
    raise ValueError(words)


def test_an_exception_in_a_slot_is_shown_with_its_trace(
    qtbot: QtBot, answers: Answers, capsys: pytest.CaptureFixture[str]
) -> None:
    made = button("Fail", _fail)
    qtbot.addWidget(made)
    _expect_mistake(answers)
    made.click()
    qtbot.waitUntil(lambda: bool(answers.texts))
    assert answers.texts[0].startswith("Traceback")
    assert "in _fail" in answers.texts[0]
    assert "ValueError: raised on purpose" in answers.texts[0]
    assert "ValueError: raised on purpose" in capsys.readouterr().err


def test_an_exception_in_a_timer_is_shown(qtbot: QtBot, answers: Answers) -> None:
    _expect_mistake(answers)
    QTimer.singleShot(0, lambda: _fail("raised by a timer"))
    qtbot.waitUntil(lambda: bool(answers.texts))
    assert "raised by a timer" in answers.texts[0]


def test_an_exception_while_painting_is_shown_once(qtbot: QtBot, answers: Answers) -> None:
    widget = Failing()
    qtbot.addWidget(widget)

    def act(dialog: Any) -> None:
        answers.texts.append(dialog.details.toPlainText())
        for _ in range(3):
            widget.update()
            QCoreApplication.processEvents()
        assert widget.count > 1
        widget.fails = False
        QCoreApplication.processEvents()  # what was raised last arrives while the dialog is still open

    answers.next(act)
    widget.show()
    qtbot.waitUntil(lambda: bool(answers.texts))
    assert "raised while painting" in answers.texts[0]
    assert "in paintEvent" in answers.texts[0]


def test_a_mistake_that_comes_back_with_another_click_is_shown_again(
    qtbot: QtBot, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = button("Fail", _fail)
    qtbot.addWidget(made)
    moments = itertools.count(100.0, 2.0)
    monkeypatch.setattr("app.ui.widgets.errors.time.monotonic", lambda: next(moments))
    for count in (1, 2):
        _expect_mistake(answers)
        made.click()
        qtbot.waitUntil(lambda count=count: len(answers.texts) == count)  # type: ignore[misc]
    assert answers.texts[0] == answers.texts[1]


def test_an_exception_in_a_thread_is_shown(qtbot: QtBot, answers: Answers) -> None:
    _expect_mistake(answers)
    thread = threading.Thread(target=_fail, args=["raised in a thread"])
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(answers.texts))
    assert "raised in a thread" in answers.texts[0]


def test_an_exception_in_a_job_is_shown_and_the_window_works_on(qtbot: QtBot, window: Window, answers: Answers) -> None:
    _expect_mistake(answers)
    window.work("Failing…", lambda: _fail("raised in a job"), lambda _result: None)
    qtbot.waitUntil(lambda: bool(answers.texts))
    assert "raised in a job" in answers.texts[0]
    done: list[int] = []
    window.work("Working…", lambda: 7, done.append)
    qtbot.waitUntil(lambda: done == [7])


def test_an_exception_that_means_to_end_the_thread_arrives_too(qtbot: QtBot, window: Window) -> None:
    job = Job(lambda: sys.exit(3), window)
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert isinstance(failed.args[0], SystemExit)


@pytest.mark.parametrize(
    "start",
    [
        lambda window: window.work("Refusing…", _refuse, lambda _result: None),
        lambda window: QTimer.singleShot(0, _refuse),
        lambda window: window.desk.attempt(_refuse),
    ],
    ids=["job", "slot", "wish"],
)
def test_a_mistake_of_the_user_is_one_sentence_without_a_trace(
    qtbot: QtBot, window: Window, answers: Answers, start: Callable[[Window], object]
) -> None:
    answers.read()
    start(window)
    qtbot.waitUntil(lambda: bool(answers.texts))
    assert answers.texts == ["Choose another name."]


def _refuse() -> None:
    raise UserError("Choose another name.")


def test_the_details_of_a_mistake_can_be_copied(qtbot: QtBot) -> None:
    dialog = MistakeDialog("line one\nline <b>two</b>")
    qtbot.addWidget(dialog)
    box = dialog.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    next(made for made in box.buttons() if made.text() == "Copy details").click()
    assert QGuiApplication.clipboard().text() == "line one\nline <b>two</b>"


def test_ctrl_c_in_a_terminal_ends_the_program_without_a_dialog(
    qtbot: QtBot, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []
    monkeypatch.setattr("app.ui.widgets.errors.QApplication.quit", lambda: ended.append(True))
    with qtbot.assertNotEmitted(watch.failed):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
        qtbot.waitUntil(lambda: ended == [True])
