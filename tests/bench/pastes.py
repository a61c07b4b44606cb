"""Pasting huge texts with Ctrl+V: how long the window stands still, against Qt's own editors with the same text."""

import time
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from app.ui.application import Application
from app.ui.pages import Page
from app.ui.widgets.controls import MOST_EDITED, PlainEditor
from app.ui.widgets.date_editor import DateEditor
from app.ui.window import Window
from tests.bench.measure import medians, report_within, timed
from tests.bench.plans import build
from tests.ui.hands import editor_in, go_to, is_editing, press

_ACTIONS = 1_000
_MOST = 0.2
_SENTENCES = "A sentence of several words.\n" * 180_000
_UNBROKEN = "x" * 1_000_000
# What an editor takes; Qt's own would need minutes for the whole million.
_LONGEST = "x" * (MOST_EDITED - 1_000)
_TEXTS = {"5 MB": _SENTENCES, "1 MB without a blank": _UNBROKEN, "99,000 without a blank": _LONGEST}


def run(folder: Path) -> None:
    """Prints a line for each control and text; beyond 200 ms it says so."""
    path = folder / "pastes.remediary"
    build(path, _ACTIONS, _ACTIONS).close()
    application = Application(Namespace(author="Bench", db=path, example=False))
    window = application.window
    application.start()
    QTest.qWaitForWindowExposed(window)
    _wait_until(lambda: window.actions_page.model.rowCount() == _ACTIONS)
    QTest.qWait(500)
    window.desk.refused.disconnect()  # a refusal would wait for somebody to read it
    for what, text in _TEXTS.items():
        QGuiApplication.clipboard().setText(text)
        for name, bare, place in (
            ("a cell's editor", QPlainTextEdit, _cell_editor),
            ("a date field", QLineEdit, _date_field),
            ("the search field", QLineEdit, _search_field),
            ("the table", QPlainTextEdit, _table),
        ):
            _compare(f"{what} into {name}", window, bare, place, own=len(text) if bare is QPlainTextEdit else 0)
    window.close()


def _compare(what: str, window: Window, bare: type[QWidget], place: Callable[[Window], QWidget], own: int) -> None:
    found = medians(
        {
            "ours": lambda: _paste(place(window)),
            # A million without a blank is too much for Qt's own editor; a tenth of it is what it is compared with.
            "bare": lambda: _paste_bare(bare, _LONGEST if own == len(_UNBROKEN) else ""),
        },
        rounds=3,
    )
    report_within(what, found["ours"], _MOST, found["bare"], f"Qt's own {bare.__name__}")


def _paste(widget: QWidget) -> float:
    def paste() -> None:
        QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()

    taken = timed(paste)
    QTest.keyClick(widget, Qt.Key.Key_Escape)
    if isinstance(widget, QLineEdit):
        widget.clear()
    QApplication.processEvents()
    return taken


def _paste_bare(kind: type[QWidget], instead: str) -> float:
    clipboard = QGuiApplication.clipboard()
    kept = clipboard.text()
    if instead:
        clipboard.setText(instead)
    editor = kind()
    editor.resize(320, 132)
    editor.show()
    QTest.qWaitForWindowExposed(editor)
    taken = _paste(editor)
    editor.close()
    editor.deleteLater()
    if instead:
        clipboard.setText(kept)
    return taken


def _wait_until(true: Callable[[], bool]) -> None:
    until = time.monotonic() + 30
    while not true():
        assert time.monotonic() < until, "it never came"
        QTest.qWait(10)


def _open(window: Window, field: str) -> None:
    window.turn_to(Page.ACTIONS)
    go_to(window, 3, field)
    press(window.actions_page.table, Qt.Key.Key_Return)
    _wait_until(lambda: is_editing(window))


def _cell_editor(window: Window) -> QWidget:
    _open(window, "observations")
    editor: QWidget = editor_in(window, PlainEditor)
    return editor


def _date_field(window: Window) -> QWidget:
    _open(window, "due")
    field: QWidget = editor_in(window, DateEditor).field
    return field


def _search_field(window: Window) -> QWidget:
    window.actions_page.search.setFocus()
    return window.actions_page.search


def _table(window: Window) -> QWidget:
    go_to(window, 3, "observations")
    return window.actions_page.table
