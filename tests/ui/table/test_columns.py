"""Columns can be chosen, moved and sized; each plan keeps its own, and the numbers always stay."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.domain.plans import PlanDetails
from app.services.workspace import Workspace
from app.ui.table.actions_columns import COLUMN_OF, COLUMNS
from app.ui.table.actions_grid import ActionsGrid
from app.ui.window import Window
from tests.ui.hands import cell, go_to

USUAL = ["action", "status", "due", "observations", "owner"]


@pytest.fixture
def table(window: Window) -> ActionsGrid:
    return window.actions_page.table


def _fields(table: ActionsGrid) -> list[str]:
    return [field for field, _ in table.columns.shown()]


def _entry(menu: QMenu, text: str) -> object:
    return next(each for each in menu.actions() if each.text().replace("&", "") == text)


def test_every_field_can_be_a_column_and_says_something(table: ActionsGrid) -> None:
    table.columns.arrange([(column.field, 0) for column in COLUMNS])
    assert _fields(table) == [column.field for column in COLUMNS if column.field != "number"]
    table.grab()
    for column in COLUMNS:
        assert isinstance(table.rows.index(0, COLUMN_OF[column.field]).data(), str)


def test_columns_are_chosen_in_the_menu_of_a_heading(qtbot: QtBot, table: ActionsGrid) -> None:
    table.head.menu_wanted.emit(QPoint(10, 10), COLUMN_OF["owner"])
    menu = next(found for found in table.findChildren(QMenu) if found.isVisible())
    for text in ("Hide this column", "Kind"):
        _entry(menu, text).trigger()
    menu.hide()
    assert _fields(table) == ["action", "status", "due", "observations", "kind"]
    table.columns.reset()
    assert _fields(table) == USUAL


def test_the_last_column_can_not_be_taken_away(table: ActionsGrid) -> None:
    for field in USUAL:
        table.columns.show(field, False)
    assert _fields(table) == ["owner"]


def test_columns_are_moved_by_keys_and_by_dragging(table: ActionsGrid, window: Window) -> None:
    go_to(window, 2, "owner")
    looks = window.actions_page.views.looks
    _entry(looks.columns, "Move the current column towards the start").trigger()
    assert _fields(table) == ["action", "status", "due", "owner", "observations"]
    table.head.moveSection(table.head.visualIndex(COLUMN_OF["due"]), 1)
    assert _fields(table) == ["due", "action", "status", "owner", "observations"]


def test_a_double_click_at_the_edge_of_a_heading_fits_the_width(qtbot: QtBot, table: ActionsGrid) -> None:
    column = COLUMN_OF["owner"]
    edge = table.head.sectionViewportPosition(column) + table.head.sectionSize(column) - 2
    table.head.resizeSection(column, 300)
    edge = table.head.sectionViewportPosition(column) + 298
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    edge -= table.horizontalScrollBar().value()
    QTest.mouseDClick(table.head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(edge, 10))
    assert 60 < table.head.sectionSize(column) < 200


def test_columns_share_the_room_and_a_narrow_table_scrolls_sideways(window: Window, table: ActionsGrid) -> None:
    window.show_details(False)
    window.resize(1440, 860)
    total = sum(table.columnWidth(COLUMN_OF[field]) for field in _fields(table))
    assert total == table.viewport().width()
    table.resize(500, 400)
    assert table.horizontalScrollBar().maximum() > 0
    first = table.numbers.viewport().geometry()
    table.horizontalScrollBar().setValue(100)
    assert table.numbers.viewport().geometry() == first
    assert table.numbers.isVisible()


def test_the_number_says_aloud_what_its_marks_mean(window: Window, table: ActionsGrid) -> None:
    window.desk.edit(2, {"owner": "Ops"})
    said = [table.rows.headerData(row, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert said == ["1", "2, changed", "3"]


def test_each_plan_keeps_its_columns_by_name(window: Window, table: ActionsGrid) -> None:
    desk = window.desk
    assert desk.workspace is not None
    assert desk.plan is not None
    first, second = desk.plan.id, desk.workspace.plans.create(PlanDetails("Second plan")).id
    table.columns.arrange([("due", 200), ("action", 0), ("revisions", 0)])
    table.ask(sort="due", descending=True, group="owner")
    desk.choose_plan(second)
    assert (_fields(table), table.rows.asked.group) == (USUAL, "")
    desk.choose_plan(first)
    assert table.columns.shown() == (("due", 200), ("action", 0), ("revisions", 0))
    assert (table.rows.asked.sort, table.rows.asked.descending, table.rows.asked.group) == ("due", True, "owner")


def test_columns_come_back_at_the_next_start(
    window: Window, table: ActionsGrid, open_workspace: Callable[..., Workspace]
) -> None:
    table.columns.arrange([("kind", 0), ("action", 333)])
    window.kept.write()
    assert window.desk.workspace is not None
    window.desk.open(open_workspace(window.desk.workspace.path))
    assert table.columns.shown() == (("kind", 0), ("action", 333))


def test_a_cell_of_a_moved_column_is_still_the_field_that_it_says(window: Window, table: ActionsGrid) -> None:
    table.columns.move("owner", -4)
    place = cell(window, 2, "owner")
    assert table.visualRect(place).left() == 0
    assert COLUMNS[place.column()].field == "owner"
