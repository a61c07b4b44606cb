"""A clerk for the window's tests, who meets every dialog, fills it in, agrees, and notes what was said."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QThreadPool, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QMenu, QMessageBox, QWidget

from app.ui.long_work import ProgressDialog
from app.ui.widgets.controls import PlainEditor
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.errors import MistakeDialog
from app.ui.window import Window

WAYS_OUT = ("Quit",)
_EVERY_MILLISECONDS = 3


class Clerk:
    """Acts on dialogs off a timer; `said` holds what told the user of a mistake, `met` all dialogs."""

    def __init__(self, look: Callable[[QWidget], object] = lambda _dialog: None, *, agrees: bool = True) -> None:
        self.said: list[str] = []
        self.met: list[str] = []
        self.failures: list[BaseException] = []
        self._look_at, self.agrees = look, agrees
        self._works = True
        self._come_again()

    def stop(self) -> None:
        """Goes home; what went wrong with a dialog is raised here, where no event loop swallows it."""
        self._works = False
        if self.failures:
            raise self.failures[0]

    def _come_again(self) -> None:
        # A timer that repeats rests while its own slot runs, and what comes up inside an answer would wait for ever.
        if self._works:
            QTimer.singleShot(_EVERY_MILLISECONDS, self._act)

    def _act(self) -> None:
        self._come_again()
        dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        # Progress is waited for: it goes by itself.
        if not self._works or dialog is None or dialog.property("met") or isinstance(dialog, ProgressDialog):
            return
        dialog.setProperty("met", True)
        self.met.append(f"{type(dialog).__name__}: {dialog.windowTitle()}")
        try:
            self._look_at(dialog)
            self._answer(dialog)
        except BaseException as error:  # noqa: BLE001 - raised again by `stop`
            self.failures.append(error)
        finally:
            if dialog.isVisible():
                dialog.close()

    def _answer(self, dialog: QWidget) -> None:
        if isinstance(dialog, MistakeDialog):
            self.said.append(dialog.details.toPlainText().strip().split("\n")[-1])
        elif isinstance(dialog, QMessageBox):
            self._answer_box(dialog)
        elif isinstance(dialog, FormDialog) and self.agrees:
            fill_in(dialog)
            if dialog.agree.isEnabled():
                QTest.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)
            if dialog.isVisible():
                self.said += [found.text() for found in _errors(dialog)]

    def _answer_box(self, box: QMessageBox) -> None:
        if box.icon() is QMessageBox.Icon.Warning:
            self.said.append(box.text())
        agree = [made for made in box.buttons() if box.buttonRole(made) is QMessageBox.ButtonRole.AcceptRole]
        if agree and self.agrees:
            agree[0].click()


def _errors(dialog: QDialog) -> list[QLabel]:
    return [made for made in dialog.findChildren(QLabel) if made.property("role") == "error" and made.isVisible()]


def fill_in(dialog: FormDialog) -> None:
    """Writes something into every field that is empty."""
    for line in dialog.findChildren(QLineEdit):
        if not line.text() and line.isVisible() and "Y" not in line.placeholderText():
            line.setText("https://bug.example" if "http" in line.placeholderText() else "Something")
    for editor in dialog.findChildren(PlainEditor):
        if not editor.exact_text():
            editor.insertPlainText("Something")


def commands(window: Window) -> list[QAction]:
    """Every command of the menu bar that has no menu of its own, but for those that end the program."""
    found: list[QAction] = []

    def walk(menu: QMenu) -> None:
        for entry in menu.actions():
            inner = entry.menu()
            if isinstance(inner, QMenu):
                inner.aboutToShow.emit()
                walk(inner)
            elif entry.text() and not entry.isSeparator():
                found.append(entry)

    for top in window.menuBar().actions():
        menu = top.menu()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        walk(menu)
    return [entry for entry in found if plain(entry) not in WAYS_OUT]


def one_by_one(window: Window) -> Iterator[tuple[str, QAction]]:
    """Each command that can be given now, with its name; menus may be filled anew in between."""
    for name in dict.fromkeys(plain(entry) for entry in commands(window)):
        found = [entry for entry in commands(window) if plain(entry) == name and entry.isEnabled()]
        if found:
            yield name, found[0]


def plain(entry: QAction) -> str:
    """What a command is called."""
    return entry.text().replace("&", "")


def settle() -> None:
    """Waits for work off the window's thread, and for what it brings about."""
    for _ in range(4):
        QThreadPool.globalInstance().waitForDone()
        QCoreApplication.processEvents()
        QTest.qWait(5)


def choose_files(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Answers the system's file dialogs: a table to read, and new files to write."""
    table = folder / "table.md"
    table.write_text("| # | Action | Status |\n| --- | --- | --- |\n| 1 | Something else | ongoing |\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(table), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(folder / "new.md"), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(folder))
