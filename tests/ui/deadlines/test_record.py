"""The record shows each gap and each obligation with its verdict, and can be taken along."""

import csv
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from app.services.workspace import Workspace
from app.ui.deadlines.deadlines_page import DeadlinesPage
from app.ui.deadlines.record import Record
from app.ui.deadlines.record_model import COLUMNS
from app.ui.window import Window
from tests.day import Day
from tests.ui.hands import press


@pytest.fixture
def record(page: DeadlinesPage, busy_window: Window, busy: Workspace, day: Day) -> Record:
    """Update 2 came on the 12th: late for the changed action and for the regular update; it is the 15th."""
    day.set("2026-03-12 09:00")
    busy.updates.issue(1, date(2026, 3, 12))
    day.set("2026-03-15 09:00")
    busy_window.desk.reload()
    page.segments.choose(1)
    found = page.part()
    assert isinstance(found, Record)
    return found


def _rows(record: Record) -> list[dict[str, str]]:
    order = record.table.order
    return [
        {column.name: order.index(row, place).data() for place, column in enumerate(COLUMNS)}
        for row in range(order.rowCount())
    ]


def test_each_obligation_says_what_was_due_what_was_done_and_the_verdict(record: Record) -> None:
    assert record.summary.text() == "0 met · 2 missed · 1 running"
    assert _rows(record) == [
        {
            "until": "19 Mar 2026", "rule": "Regular update", "event": "Update 2 of 12 Mar 2026.",
            "done": "nothing yet", "ended": "", "verdict": "○ running", "late": "",
        },
        {
            "until": "9 Mar 2026", "rule": "Regular update", "event": "Update 1 of 2 Mar 2026.",
            "done": "Update 2 of 12 Mar 2026.", "ended": "12 Mar 2026, 09:00 UTC", "verdict": "▲ late",
            "late": "3 days",
        },
        {
            "until": "6 Mar 2026, 17:30 UTC", "rule": "Changed action", "event": "Ada Example completed #3.",
            "done": "Update 2 of 12 Mar 2026.", "ended": "12 Mar 2026, 09:00 UTC", "verdict": "▲ late",
            "late": "5 days",
        },
    ]  # fmt: skip


def test_each_gap_is_a_bar_that_says_what_was_missed_in_it(record: Record) -> None:
    rows = record.strip.rows
    assert [rows.index(row).data() for row in range(rows.rowCount())] == [
        "Update 1 (2 Mar 2026) to update 2 (12 Mar 2026): 10 days; missed: Changed action, Regular update",
        "Since update 2 (12 Mar 2026): 3 days until 15 Mar 2026; nothing missed",
    ]
    record.strip.setFocus()
    press(record.strip, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert record.told.text().startswith("Update 1 (2 Mar 2026) to update 2")
    assert record.table.currentIndex().siblingAtColumn(1).data() == "Changed action"


def test_only_what_was_missed_can_be_shown(record: Record) -> None:
    record.missed.click()
    assert [row["verdict"] for row in _rows(record)] == ["▲ late", "▲ late"]
    record.missed.click()
    assert len(_rows(record)) == 3


def test_the_chosen_row_is_told_in_full(record: Record) -> None:
    record.table.setCurrentIndex(record.table.order.index(2, 0))
    assert record.told.text().splitlines() == [
        "Changed action: An update is out within 3 days of an action being changed, completed or delayed.",
        "Ada Example completed #3. Until 6 Mar 2026, 17:30 UTC, which is your local time.",
        "▲ late: Update 2 of 12 Mar 2026. (12 Mar 2026, 09:00 UTC) Late by 5 days.",
    ]


def test_what_is_shown_can_be_copied_and_saved(record: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    record.missed.click()
    record.copy()
    lines = QApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in lines] == ["Rule", "Regular update", "Changed action"]
    assert "<table" in QApplication.clipboard().mimeData().html()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "record"), ""))
    record.save()
    with (tmp_path / "record.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row[0] for row in csv.reader(file)] == ["Rule", "Regular update", "Changed action"]


def test_every_column_sorts_by_what_it_means(record: Record) -> None:
    for place, column in enumerate(COLUMNS):
        record.table.sortByColumn(place, Qt.SortOrder.AscendingOrder)
        first = _rows(record)[0]
        assert first[column.name] == {"until": "6 Mar 2026, 17:30 UTC", "ended": "", "late": ""}.get(
            column.name, first[column.name]
        )
    record.table.sortByColumn(6, Qt.SortOrder.DescendingOrder)
    assert [row["late"] for row in _rows(record)] == ["5 days", "3 days", ""]


def test_the_models_keep_the_rules_of_models(qtmodeltester: Any, record: Record) -> None:
    qtmodeltester.check(record.table.rows)
    qtmodeltester.check(record.table.order)
    qtmodeltester.check(record.strip.rows)


def test_the_arrow_keys_turn_between_the_parts(page: DeadlinesPage) -> None:
    page.segments.at(0).setFocus()
    press(page.segments.at(0), Qt.Key.Key_Right)
    assert (page.segments.chosen(), isinstance(page.part(), Record)) == (1, True)


def test_what_runs_out_while_the_page_is_shown_becomes_overdue(record: Record, page: DeadlinesPage, day: Day) -> None:
    day.set("2026-03-20 00:00")
    page.desk.clocks.tick()
    assert (_rows(record)[0]["verdict"], record.summary.text()) == ("▲ overdue", "0 met · 3 missed")
