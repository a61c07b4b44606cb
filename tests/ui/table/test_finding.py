"""A search marks what it finds, goes from find to find, and looks into history on request."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.table.actions_columns import COLUMNS
from app.ui.table.actions_page import ActionsPage
from app.ui.table.cell_layouts import Mark
from app.ui.window import Window
from tests.ui.hands import all_texts, menu_entry, press


@pytest.fixture
def page(window: Window) -> ActionsPage:
    window.desk.edit(2, {"owner": "Zürich office"})
    return window.actions_page


def _at(page: ActionsPage) -> tuple[int | None, str]:
    index = page.table.currentIndex()
    return page.model.number_at(index.row()), COLUMNS[index.column()].field


def test_found_words_are_marked_in_the_cells(page: ActionsPage) -> None:
    page.search.setText("ZURICH off")
    content = page.table.cells.contents.of(0, "owner")
    assert [(content.text[s : s + n], mark) for s, n, mark in content.spans] == [
        ("Zürich", Mark.FOUND),
        ("off", Mark.FOUND),
    ]
    page.table.grab()
    page.search.clear()
    assert page.table.cells.contents.of(1, "owner").spans == ()


def test_enter_and_f3_go_from_find_to_find_and_around(window: Window, page: ActionsPage) -> None:
    page.search.setFocus()
    page.search.setText("backup")
    page.table.setCurrentIndex(page.model.index(0, 1))
    finds = []
    for _ in range(8):
        press(page.search, Qt.Key.Key_Return)
        finds.append(_at(page))
    assert len(set(finds)) > 2
    assert finds[0] in finds[1:]
    menu_entry(window, "Find next").trigger()
    after = _at(page)
    menu_entry(window, "Find previous").trigger()
    assert _at(page) == finds[-1] != after
    assert all(number in page.model.shown_numbers() for number, _ in finds)


def test_without_a_search_there_is_no_next_find(page: ActionsPage) -> None:
    said: list[str] = []
    page._desk.told.connect(said.append)
    page.find_next()
    assert said


def test_escape_clears_the_search_and_then_goes_to_the_table(page: ActionsPage) -> None:
    page.search.setFocus()
    page.search.setText("backup")
    press(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    press(page.search, Qt.Key.Key_Escape)
    assert page.table.hasFocus()


def test_history_is_searched_on_request_and_says_what_it_added(qtbot: QtBot, window: Window, page: ActionsPage) -> None:
    window.desk.edit(3, {"observations": "Only the needle stood here."})
    window.desk.edit(3, {"observations": "It is gone."})
    page.search.setText("needle")
    assert page.model.shown_numbers() == []
    QTest.mouseClick(page.history.switch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.model.shown_numbers() == [3])
    assert page.model.is_from_history(0)
    assert "1 found only in history" in all_texts(page)
    side = page.model.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole)
    assert "found in history" in side
    page.table.grab()
    page.search.setText("gone")
    qtbot.waitUntil(lambda: not page.history.is_searching)
    assert page.model.shown_numbers() == [3]
    assert not page.model.is_from_history(0)
    page.history.switch.click()
    page.search.setText("needle")
    assert page.model.shown_numbers() == []


def test_the_action_that_a_search_hid_is_chosen_again_when_it_comes_back(page: ActionsPage) -> None:
    page.table.choose(7)
    page.search.setText("zurich")
    assert page.table.number() == 2
    page.search.clear()
    assert page.table.number() == 7
