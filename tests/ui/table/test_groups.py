"""Groups have headings that count, open and close, and never are actions."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.ui.table.actions_grid import ActionsGrid
from app.ui.window import Window
from tests.ui.hands import is_editing, press


@pytest.fixture
def table(window: Window) -> ActionsGrid:
    window.desk.edit(2, {"status": "ongoing", "owner": "ops"})
    window.desk.edit(5, {"status": "delayed", "owner": "Ops"})
    window.actions_page.table.ask(group="status")
    return window.actions_page.table


def _lines(table: ActionsGrid) -> list[int | str]:
    found: list[int | str] = []
    for row in range(table.rows.rowCount()):
        heading = table.rows.heading(row)
        found.append(f"{heading.text} {heading.count}" if heading else table.rows.number_at(row) or 0)
    return found


def test_actions_are_grouped_by_status_in_its_order(table: ActionsGrid) -> None:
    assert _lines(table) == ["Ongoing 1", 2, "Done 5", 1, 3, 4, 6, 7, "Delayed 1", 5]


def test_owners_are_grouped_in_any_case_and_those_without_come_last(window: Window, table: ActionsGrid) -> None:
    window.desk.edit(1, {"owner": ""})
    table.ask(group="owner")
    lines = _lines(table)
    assert lines[lines.index("ops 2") :][:3] == ["ops 2", 2, 5]
    assert lines[-2:] == [" 1", 1]


def test_enter_on_a_heading_closes_its_group_and_never_edits(window: Window, table: ActionsGrid) -> None:
    table.setFocus()
    table.setCurrentIndex(table.rows.index(2, 1))
    assert table.selectionModel().selectedRows() == []
    press(table, Qt.Key.Key_Return)
    assert not is_editing(window)
    assert _lines(table) == ["Ongoing 1", 2, "Done 5", "Delayed 1", 5]
    assert table.is_heading(table.currentIndex())
    press(table, Qt.Key.Key_Space)
    assert len(_lines(table)) == 10
    press(table, "x")
    assert not is_editing(window)


def test_a_click_on_the_arrow_closes_a_group(qtbot: QtBot, table: ActionsGrid) -> None:
    at = QPoint(10, table.rowViewportPosition(0) + 10)
    qtbot.mouseClick(table.numbers.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert _lines(table)[:2] == ["Ongoing 1", "Done 5"]


def test_the_chosen_action_stays_chosen_when_groups_come_and_go(window: Window, table: ActionsGrid) -> None:
    table.choose(5)
    for group in ("owner", "", "status"):
        table.ask(group=group)
        assert table.number() == 5
    window.actions_page.reveal(7)
    assert table.number() == 7


def test_an_action_in_a_closed_group_is_revealed(window: Window, table: ActionsGrid) -> None:
    table.toggle_group(2)
    assert table.rows.row_of(7) == -1
    window.actions_page.reveal(7)
    assert table.number() == 7
