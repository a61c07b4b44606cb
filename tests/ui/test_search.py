"""Search, filters and sorting decide which rows are shown, and never change them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.actions_filter import Show
from app.ui.actions_model import COLUMNS
from app.ui.window import Window
from tests.ui.hands import cell, go_to, history, menu_entry, press

DUE = [item.field for item in COLUMNS].index("due")


@pytest.fixture
def numbers(window: Window) -> Iterator[list[int]]:
    """The numbers that the table shows, read again by `_numbers`; nothing here appends a revision."""
    before = history(window)
    yield _numbers(window)
    assert history(window) == before


def _numbers(window: Window) -> list[int]:
    found = window.actions_page.table.filter
    rows = [found.mapToSource(found.index(row, 0)).row() for row in range(found.rowCount())]
    return [window.actions_page.model.revision(row).number for row in rows]


def _chip(window: Window, show: Show) -> QPushButton:
    chips = [made for made in window.actions_page.findChildren(QPushButton) if made.text().startswith(show.value + " ")]
    assert len(chips) == 1
    return chips[0]


def test_the_search_finds_rows_that_hold_every_word(qtbot: QtBot, window: Window, numbers: list[int]) -> None:
    assert numbers == [1, 2, 3, 4, 5, 6, 7]
    menu_entry(window, "Find").trigger()
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
    expected = {Show.OPEN: [2, 4], Show.OVERDUE: [2], Show.CHANGED: [2, 4], Show.ALL: [1, 2, 3, 4, 5, 6, 7]}
    for show, found in expected.items():
        qtbot.mouseClick(_chip(window, show), Qt.MouseButton.LeftButton)
        assert _numbers(window) == found
        assert _chip(window, show).text().endswith(f" {len(found)}")


def test_a_filter_and_a_search_narrow_each_other(qtbot: QtBot, window: Window) -> None:
    window.desk.edit(2, {"owner": "Ops"})
    window.desk.edit(4, {"owner": "Ops", "observations": "needle"})
    qtbot.mouseClick(_chip(window, Show.CHANGED), Qt.MouseButton.LeftButton)
    window.actions_page.search.setText("needle")
    assert _numbers(window) == [4]


def test_a_row_that_an_edit_takes_out_of_the_filter_is_gone_at_once(qtbot: QtBot, window: Window) -> None:
    window.desk.edit(2, {"status": "ongoing"})
    window.desk.edit(4, {"status": "ongoing"})
    qtbot.mouseClick(_chip(window, Show.OPEN), Qt.MouseButton.LeftButton)
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


def test_a_click_on_a_heading_sorts_by_it(qtbot: QtBot, window: Window, numbers: list[int]) -> None:
    head = window.actions_page.table.horizontalHeader()
    for field, expected in (("due", DUE), ("number", 0)):
        at = QPoint(head.sectionViewportPosition(expected) + 20, head.height() // 2)
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert head.sortIndicatorSection() == expected, field
    assert _numbers(window) == numbers


def test_the_chosen_action_stays_chosen_while_rows_are_sorted_and_edited(window: Window) -> None:
    go_to(window, 5, "due")
    window.actions_page.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert window.actions_page.table.number() == 5
    window.desk.edit(5, {"due": "in May 2027"})
    window.desk.reload_rows(())
    assert window.actions_page.table.number() == 5
    assert cell(window, 5, "due").data() == "in May 2027"
