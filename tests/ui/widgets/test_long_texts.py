"""Very long texts show their beginning at once; editors refuse them with a sentence instead of hanging."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QLabel, QToolTip
from pytestqt.qtbot import QtBot

from app.ui.action.field_row import FieldRow
from app.ui.pages import Page
from app.ui.widgets.controls import MOST_EDITED, PlainEditor
from app.ui.widgets.line_editor import LineEditor
from app.ui.window import Window
from tests.ui.hands import Answers, go_to, head, history, is_editing, press

LONG = "A sentence of several words. " * 180_000  # 5.2 MB
UNBROKEN = "x" * 1_000_000
MOST_SECONDS = 8


@contextmanager
def _at_once() -> Iterator[None]:
    """In the processor's time, which what else goes on does not lengthen."""
    start = time.process_time()
    yield
    QCoreApplication.processEvents()
    assert time.process_time() - start < MOST_SECONDS


@pytest.fixture(params=[LONG, UNBROKEN], ids=["5 MB", "1 MB without a blank"])
def long_window(request: pytest.FixtureRequest, window: Window) -> Window:
    """A window where the observations of action 3 are very long."""
    with _at_once():
        window.desk.edit(3, {"observations": request.param})
    assert head(window, 3).state.observations == request.param
    return window


def _row(window: Window) -> FieldRow:
    rows = window.actions_page.pane.findChildren(FieldRow)
    return next(row for row in rows if row.field.name == "observations")


def test_the_table_and_the_pane_show_the_beginning(long_window: Window) -> None:
    with _at_once():
        long_window.actions_page.table.choose(3)
        long_window.repaint()
    longest = _row(long_window).value.shown()
    assert head(long_window, 3).state.observations.startswith(longest[:1_000])
    assert 1_000 < len(longest) < MOST_EDITED
    index = go_to(long_window, 3, "observations")
    assert len(index.data()) < 10_000


def test_the_page_of_updates_shows_the_beginning_and_says_that_it_is_too_long(long_window: Window) -> None:
    with _at_once():
        long_window.turn_to(Page.UPDATES)
        long_window.updates_page.published.turn(4)
        long_window.repaint()
    page = long_window.updates_page
    text = head(long_window, 3).state.observations
    assert text[:1_000] in page.published.source.toPlainText()
    assert len(page.published.source.toPlainText()) < len(text)
    assert any("Too long" in found.text() for found in page.findChildren(QLabel))


def test_the_search_still_finds_it(long_window: Window) -> None:
    with _at_once():
        long_window.actions_page.search.setText(head(long_window, 3).state.observations[-20:].strip())
    assert long_window.actions_page.table.rows.rowCount() >= 1


def test_the_editor_of_the_pane_refuses_it_with_a_sentence(qtbot: QtBot, long_window: Window, answers: Answers) -> None:
    long_window.actions_page.table.choose(3)
    before = history(long_window)
    answers.read()
    with _at_once():
        _row(long_window).edit()
    assert not _row(long_window).is_editing()
    assert f"{len(before[-1].state.observations):,}" in answers.texts[0]
    assert history(long_window) == before


def test_other_fields_of_the_action_can_be_edited(qtbot: QtBot, long_window: Window) -> None:
    with _at_once():
        long_window.desk.edit(3, {"owner": "Ops"})
    assert head(long_window, 3).state.owner == "Ops"


@pytest.mark.parametrize("size", [200_000, MOST_EDITED])
def test_a_paste_that_no_editor_can_show_is_refused(qtbot: QtBot, size: int) -> None:
    editor = PlainEditor("kept")
    qtbot.addWidget(editor)
    QGuiApplication.clipboard().setText("y" * size)
    with qtbot.waitSignal(editor.refused) as refused:
        editor.paste()
    assert f"{len(editor.exact_text()) + size:,}" in refused.args[0]
    assert editor.exact_text() == "kept"


def test_a_paste_may_fill_an_editor_and_replaces_what_is_chosen(qtbot: QtBot) -> None:
    editor = PlainEditor("replaced")
    qtbot.addWidget(editor)
    editor.selectAll()
    QGuiApplication.clipboard().setText("word " * (MOST_EDITED // 5))
    with qtbot.assertNotEmitted(editor.refused):
        editor.paste()
    assert len(editor.exact_text()) == MOST_EDITED


def test_a_paste_that_fits_is_taken_as_plain_text(qtbot: QtBot) -> None:
    editor = PlainEditor("kept ")
    qtbot.addWidget(editor)
    QGuiApplication.clipboard().setText("<b>bold</b>\xa0and\ttab")
    with qtbot.assertNotEmitted(editor.refused):
        editor.paste()
    assert editor.exact_text() == "kept <b>bold</b>\xa0and\ttab"


def test_a_text_of_just_the_most_characters_can_be_edited(qtbot: QtBot, window: Window) -> None:
    text = "word " * (MOST_EDITED // 5)
    window.desk.edit(3, {"observations": text})
    before = history(window)
    go_to(window, 3, "observations")
    press(window.actions_page.table, Qt.Key.Key_Return)
    assert is_editing(window)
    editor = window.actions_page.table.viewport().findChild(PlainEditor)
    assert isinstance(editor, PlainEditor)
    press(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not is_editing(window))
    assert history(window) == before


ANYWHERE = QTextOption.WrapMode.WrapAnywhere


@pytest.mark.parametrize("text", ["x" * 50_000, "a\xa0sentence\xa0" * 5_000, "\u05d0" * 50_000, "a,b;" * 10_000])
def test_a_word_too_long_to_look_for_its_end_is_broken_anywhere(qtbot: QtBot, text: str) -> None:
    editor = PlainEditor("kept ")
    qtbot.addWidget(editor)
    assert editor.wordWrapMode() is not ANYWHERE
    QGuiApplication.clipboard().setText(text)
    editor.paste()
    assert editor.wordWrapMode() is ANYWHERE
    assert editor.exact_text() == f"kept {text}"
    editor.give("Words again.")
    assert editor.wordWrapMode() is not ANYWHERE
    editor.give(text)
    assert (editor.wordWrapMode(), editor.exact_text()) == (ANYWHERE, text)


def test_a_long_word_that_grows_by_several_pastes_is_broken_anywhere_too(qtbot: QtBot) -> None:
    editor = PlainEditor()
    qtbot.addWidget(editor)
    QGuiApplication.clipboard().setText("y" * 900)
    for _ in range(3):
        editor.paste()
    assert editor.wordWrapMode() is ANYWHERE
    editor.give("many words " * 9_000)
    assert editor.wordWrapMode() is not ANYWHERE


@pytest.mark.parametrize("size", [1, 99_000])
def test_a_line_keeps_the_whole_text_that_it_was_given(qtbot: QtBot, size: int) -> None:
    editor = LineEditor("x" * size)
    qtbot.addWidget(editor)
    assert editor.text() == "x" * size
    editor.paste()
    assert len(editor.text()) >= size


def test_a_line_says_when_a_paste_was_longer_than_it_takes(qtbot: QtBot) -> None:
    line = LineEditor()
    qtbot.addWidget(line)
    with qtbot.waitExposed(line):
        line.show()
    line.insert("x" * (line.maxLength() + 5))
    assert "what was beyond them is left out" in QToolTip.text()
