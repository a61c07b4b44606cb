"""Hands and eyes for the window's tests: they open cells, press keys, and answer dialogs."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.domain.revisions import Revision
from app.ui.desk import Desk
from app.ui.table.actions_columns import COLUMN_OF
from app.ui.widgets.theme import choose_theme, dress
from app.ui.window import Window

Act = Callable[[Any], object]


def build_window(application: QApplication, desk: Desk) -> Window:
    """Builds the window with all that a file needs: bare at first, so that each widget is polished only once."""
    application.setStyleSheet("")
    made = Window(desk, choose_theme(application, "light"))
    made.furnish()
    dress(application, made.theme)
    made.setProperty("author", "Ada Example")
    return made


def forget(made: QObject) -> None:
    """Deletes a window or a desk with its timers; what PySide holds on to for ever of a window holds nothing then.

    A desk's parts stay whole: an editor without a window, which goes later, still tells them that it is gone.
    """
    parts = [made, *made.findChildren(QObject)] if isinstance(made, QWidget) else []
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for part in parts:
        vars(part).clear()


class Answers:
    """Answers modal dialogs in the order they come up; one that nobody waits for is closed and counted."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._acts: list[Act] = []
        self._seen: list[QWidget] = []
        self._failures: list[BaseException] = []
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def next(self, act: Act) -> None:
        """Acts on the next dialog, which is left if it still stands open afterwards."""
        self._acts.append(act)

    def read(self) -> None:
        """Reads the sentence in the next message box, and agrees."""
        self.next(lambda box: self.texts.append(box.text()))

    def stop(self) -> None:
        """Leaves the dialogs to somebody else."""
        self._timer.stop()

    def check(self) -> None:
        """Fails when something went wrong with a dialog, or one did not come."""
        self._timer.stop()
        if self._failures:
            raise self._failures[0]
        assert self._acts == [], "a dialog did not come up"

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or dialog in self._seen:
            return
        self._seen.append(dialog)
        try:
            assert isinstance(dialog, QDialog)
            assert self._acts, f"nobody expected {dialog.windowTitle()}: {all_texts(dialog)}"
            self._acts.pop(0)(dialog)
        except BaseException as error:  # noqa: BLE001 - raised again by `check`, where no event loop swallows it
            self._failures.append(error)
        finally:
            if isValid(dialog) and dialog.isVisible():
                dialog.close()


def bring_in(qtbot: QtBot, answers: Answers, then: Act | None = None) -> None:
    """Reads what an import would do, and agrees; `then` answers the dialog that comes up for that."""

    def act(dialog: Any) -> None:
        answers.texts.append(dialog.review.totals.text())
        if then is not None:
            QTimer.singleShot(0, lambda: then(QApplication.activeModalWidget()))
        dialog.next.click()
        qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible() or not dialog.busy)

    answers.next(act)


def all_texts(widget: QWidget) -> list[str]:
    """What all labels in a widget say."""
    own = [widget.text()] if isinstance(widget, QMessageBox) else []
    return own + [found.text() for found in widget.findChildren(QLabel)]


def agree(dialog: Any) -> None:
    """Clicks the button that carries a form dialog out."""
    QTest.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)


def refusal(dialog: Any) -> str:
    """What a form dialog says is wrong, after somebody agreed in vain."""
    agree(dialog)
    assert dialog.isVisible(), "the dialog was closed"
    shown = [found for found in dialog.findChildren(QLabel) if found.property("role") == "error" and found.isVisible()]
    return "\n".join(found.text() for found in shown)


def copied(text: str = "", html: str = "") -> QMimeData:
    """What another program copies; a form that is empty is not offered."""
    held = QMimeData()
    if text:
        held.setText(text)
    if html:
        held.setHtml(html)
    return held


def cell(window: Window, number: int, field: str) -> QModelIndex:
    """A cell of the table by its action and field."""
    table = window.actions_page.table
    return table.rows.index(table.rows.row_of(number), COLUMN_OF[field])


def go_to(window: Window, number: int, field: str) -> QModelIndex:
    """Puts the keyboard on a cell."""
    place = cell(window, number, field)
    window.actions_page.table.setFocus()
    window.actions_page.table.setCurrentIndex(place)
    return place


def editor_in(window: Window, kind: type[Any]) -> Any:
    """The editor that is open in the table."""
    found = [widget for widget in window.actions_page.table.viewport().findChildren(kind) if widget.isVisible()]
    assert len(found) == 1, f"{len(found)} editors are open"
    return found[0]


def is_editing(window: Window) -> bool:
    """True while an editor is open in the table."""
    table = window.actions_page.table
    return table.state() is table.State.EditingState


def press(widget: QWidget, *keys: Qt.Key | str, shift: bool = False) -> None:
    """Presses keys, or types texts, one after the other."""
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(widget, key)
        else:
            QTest.keyClick(widget, key, modifier)


def menu_entry(window: Window, words: str, *, exactly: bool = False) -> QAction:
    """A command of the menu bar by what its text begins with, or exactly is."""
    found = [
        entry
        for menu in window.menuBar().actions()
        for entry in menu.menu().actions()
        if entry.text().replace("&", "").startswith(words) and not (exactly and len(entry.text()) > len(words) + 1)
    ]
    assert len(found) == 1, f"{len(found)} entries begin with {words}"
    return found[0]


def history(window: Window) -> list[Revision]:
    """All revisions of the chosen plan."""
    desk = window.desk
    assert desk.workspace is not None
    assert desk.plan is not None
    return desk.workspace.actions.history(desk.plan.id)


def head(window: Window, number: int) -> Revision:
    """The newest revision of an action, from the file."""
    desk = window.desk
    assert desk.workspace is not None
    assert desk.plan is not None
    return desk.workspace.actions.get(desk.plan.id, number)
