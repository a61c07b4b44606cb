"""Rows are as high as their texts on request; only what is seen is measured, and nothing jumps."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.domain.actions import ActionState
from app.domain.plans import PlanDetails
from app.services.workspace import Workspace
from app.ui.table.actions_columns import COLUMN_OF
from app.ui.table.actions_grid import ActionsGrid
from app.ui.window import Window
from tests.ui.hands import press

COUNT = 300


@pytest.fixture
def table(
    bare_window: Window, tmp_path: Path, empty_database: Path, open_workspace: Callable[..., Workspace]
) -> ActionsGrid:
    """A long plan with texts of different lengths."""
    path = tmp_path / "long.remediary"
    shutil.copy(empty_database, path)
    workspace = open_workspace(path)
    plan = workspace.plans.create(PlanDetails("Long"))
    states = {
        n: ActionState(f"Action {n}", observations="several words of text " * (n * 7 % 40)) for n in range(1, COUNT)
    }
    workspace.actions.apply(plan.id, (), "", states)
    bare_window.desk.open(workspace)
    bare_window.actions_page.show_whole_texts(True)
    return bare_window.actions_page.table


def _seen(table: ActionsGrid) -> dict[int, int]:
    """Where each row on the screen begins."""
    rows = range(max(0, table.rowAt(0)), table.rows.rowCount())
    return {
        row: table.rowViewportPosition(row)
        for row in rows
        if table.rowViewportPosition(row) < table.viewport().height()
    }


def _is_whole(table: ActionsGrid, row: int) -> bool:
    columns = [(field, COLUMN_OF[field]) for field in ("action", "observations")]
    needed = [table.cells.height_of(row, field, table.columnWidth(column)) for field, column in columns]
    return table.rowHeight(row) >= max(needed)


def test_rows_on_the_screen_are_as_high_as_their_texts(table: ActionsGrid) -> None:
    assert len({table.rowHeight(row) for row in _seen(table)}) > 2
    assert all(_is_whole(table, row) for row in _seen(table))


def test_rows_that_were_not_seen_are_not_measured(table: ActionsGrid) -> None:
    assert len(table.heights._known) < 40


@pytest.mark.parametrize("step", [37, -41])
def test_what_is_seen_moves_by_what_was_scrolled_and_not_more(table: ActionsGrid, step: int) -> None:
    bar = table.verticalScrollBar()
    if step < 0:
        bar.setValue(bar.maximum() // 2)
    for _ in range(30):
        before = _seen(table)
        bar.setValue(bar.value() + step)
        after = _seen(table)
        moved = {before[row] - after[row] for row in set(before) & set(after)}
        assert moved == {step}
        assert all(_is_whole(table, row) for row in after)


def test_the_end_can_be_reached_and_is_whole(table: ActionsGrid) -> None:
    table.setFocus()
    press(table, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    table.choose(COUNT - 1)
    last = table.rows.rowCount() - 1
    assert table.rowViewportPosition(last) + table.rowHeight(last) <= table.viewport().height()
    assert _is_whole(table, last)


def test_the_chosen_row_stays_where_it_is_when_others_are_filtered_away(table: ActionsGrid) -> None:
    table.choose(150)
    at = table.rowViewportPosition(table.rows.row_of(150))
    table.ask(search="5")
    assert table.rowViewportPosition(table.rows.row_of(150)) == at
    table.ask(search="")
    assert table.rowViewportPosition(table.rows.row_of(150)) == at
    assert table.number() == 150


def test_rows_of_two_lines_are_all_alike_again(table: ActionsGrid) -> None:
    table.show_whole_texts(False)
    assert {table.rowHeight(row) for row in range(table.rows.rowCount())} == {table.cells.row_height()}
