"""Search, filters and sorting decide which rows are shown, and never change them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.filters import Filter
from app.ui.table.actions_columns import COLUMN_OF
from app.ui.window import Window
from tests.ui.hands import all_texts, cell, go_to, history, menu_entry, press

DUE = COLUMN_OF["due"]


@pytest.fixture
def numbers(window: Window) -> Iterator[list[int]]:
    """The numbers that the table shows, read again by `_numbers`; nothing here appends a revision."""
    before = history(window)
    yield _numbers(window)
    assert history(window) == before


def _numbers(window: Window) -> list[int]:
    return window.actions_page.model.shown_numbers()


def _chip(window: Window, asked: Filter) -> QPushButton:
    return window.actions_page.chips.chip(asked)


def test_the_search_finds_rows_that_hold_every_word(qtbot: QtBot, window: Window, numbers: list[int]) -> None:
    assert numbers == [1, 2, 3, 4, 5, 6, 7]
    menu_entry(window, "Find", exactly=True).trigger()
    search = window.actions_page.search
    qtbot.waitUntil(search.hasFocus)
    press(search, "BACKUPS offline")
    assert _numbers(window) == [5]
    search.selectAll()
    press(search, "#7")
    assert _numbers(window) == [7]
    search.selectAll()
    press(search, "no action says this")
    assert _numbers(window) == []
    search.clear()
    assert _numbers(window) == numbers


def test_each_filter_shows_its_rows_and_counts_them(qtbot: QtBot, window: Window) -> None:
    window.desk.edit(2, {"status": "ongoing", "due": "June 2021"})
    window.desk.edit(4, {"status": "ongoing", "due": "2099-01-31"})
    for asked, found in {Filter.OPEN: [2, 4], Filter.OVERDUE: [2], Filter.CHANGED: [2, 4]}.items():
        qtbot.mouseClick(_chip(window, asked), Qt.MouseButton.LeftButton)
        assert _numbers(window) == found
        assert _chip(window, asked).text().endswith(f" {len(found)}")
        qtbot.mouseClick(_chip(window, asked), Qt.MouseButton.LeftButton)
    assert _numbers(window) == [1, 2, 3, 4, 5, 6, 7]


def test_filters_narrow_each_other_until_all_are_shown_again(qtbot: QtBot, window: Window) -> None:
    window.desk.edit(2, {"status": "ongoing", "due": "June 2021"})
    window.desk.edit(4, {"status": "ongoing", "due": "2099-01-31", "owner": " ADA example"})
    window.desk.edit(5, {"owner": "Ada Example"})
    qtbot.mouseClick(_chip(window, Filter.MINE), Qt.MouseButton.LeftButton)
    assert _numbers(window) == [4, 5]
    qtbot.mouseClick(_chip(window, Filter.OPEN), Qt.MouseButton.LeftButton)
    assert _numbers(window) == [4]
    qtbot.mouseClick(_chip(window, Filter.SOON), Qt.MouseButton.LeftButton)
    assert _numbers(window) == []
    page = window.actions_page
    back = next(found for found in page.findChildren(QPushButton) if found.text() == "Show all")
    assert "0 of 7 shown" in all_texts(page)
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert _numbers(window) == [1, 2, 3, 4, 5, 6, 7]
    assert not back.isVisible()


def test_a_filter_and_a_search_narrow_each_other(qtbot: QtBot, window: Window) -> None:
    window.desk.edit(2, {"owner": "Ops"})
    window.desk.edit(4, {"owner": "Ops", "observations": "needle"})
    qtbot.mouseClick(_chip(window, Filter.CHANGED), Qt.MouseButton.LeftButton)
    window.actions_page.search.setText("needle")
    assert _numbers(window) == [4]


def test_a_row_that_an_edit_takes_out_of_the_filter_is_gone_at_once(qtbot: QtBot, window: Window) -> None:
    window.desk.edit(2, {"status": "ongoing"})
    window.desk.edit(4, {"status": "ongoing"})
    qtbot.mouseClick(_chip(window, Filter.OPEN), Qt.MouseButton.LeftButton)
    assert _numbers(window) == [2, 4]
    window.desk.edit(2, {"status": "done"})
    assert _numbers(window) == [4]


def test_due_dates_are_sorted_as_days_and_those_without_one_come_last(window: Window) -> None:
    for number, due in {1: "2026-10-01", 2: "2 February 2026", 3: "in March 2025", 4: "", 5: "soon"}.items():
        window.desk.edit(number, {"due": due})
    for number, due in {6: "2026-09-30", 7: "by 1 June 2026"}.items():
        window.desk.edit(number, {"due": due})
    table = window.actions_page.table
    table.sortByColumn(DUE, Qt.SortOrder.AscendingOrder)
    assert _numbers(window) == [3, 2, 7, 6, 1, 4, 5]
    table.sortByColumn(DUE, Qt.SortOrder.DescendingOrder)
    assert _numbers(window) == [5, 4, 1, 6, 7, 2, 3]


def test_clicks_on_a_heading_sort_both_ways_and_then_by_number_again(qtbot: QtBot, window: Window) -> None:
    head = window.actions_page.table.horizontalHeader()
    for number, due in {1: "2026-03-01", 2: "2026-01-01", 3: "2026-02-01"}.items():
        window.desk.edit(number, {"due": due})
    at = QPoint(head.sectionViewportPosition(DUE) + 20, head.height() // 2)
    for found, shows in (([2, 3, 1], True), ([1, 3, 2], True), ([1, 2, 3], False)):
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert [number for number in _numbers(window) if number <= 3] == found
        assert head.sortIndicatorSection() == (DUE if shows else -1)


def test_the_chosen_action_stays_chosen_while_rows_are_sorted_and_edited(window: Window) -> None:
    go_to(window, 5, "due")
    window.actions_page.table.sortByColumn(DUE, Qt.SortOrder.DescendingOrder)
    assert window.actions_page.table.number() == 5
    window.desk.edit(5, {"due": "in May 2027"})
    window.desk.reload_rows(())
    assert window.actions_page.table.number() == 5
    assert cell(window, 5, "due").data() == "in May 2027"
