"""The slip report on the page of deadlines, and saved as a file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.plans import PlanDetails
from app.ui.deadlines.deadlines_page import DeadlinesPage
from app.ui.deadlines.parts import PARTS
from app.ui.deadlines.slip_report import SlipReport
from app.ui.deadlines.slip_rows import COLUMNS, NUMBER_ROLE, SlipRowsModel
from app.ui.deadlines.slip_table import SlipTable
from app.ui.pages import Page
from app.ui.window import Window
from tests.ui.hands import menu_entry


@pytest.fixture
def report(window: Window) -> SlipReport:
    """The report of the example, in which two more dates were moved and never published."""
    desk = window.desk
    desk.edit(4, {"status": "ongoing", "completed": "", "due": "by 30 July 2021"})
    desk.edit(4, {"milestones": "Product delivered | June 2021"}, "Late delivery")
    window.turn_to(Page.DEADLINES)
    page = window.plan_view.further(Page.DEADLINES)
    assert isinstance(page, DeadlinesPage)
    page.segments.choose(next(place for place, part in enumerate(PARTS) if part.name == "Slips"))
    found = page.part()
    assert isinstance(found, SlipReport)
    return found


def _rows(table: SlipTable) -> list[list[str]]:
    model = table.rows
    return [[str(model.index(row, n).data()) for n in range(model.columnCount())] for row in range(model.rowCount())]


def test_each_promise_is_a_row_with_its_first_and_its_present_date(report: SlipReport) -> None:
    rows = _rows(report.table)
    assert [row[0] for row in rows] == ["#2", "#3", "#4", "#4", "#6", "#7"]
    assert rows[2][2:] == ["June 2021", "by 30 July 2021", "▲ 1", "30 days later", "no reason was given"]
    assert rows[3][1:] == [
        "Milestone: Product delivered", "April 2021", "June 2021", "▲ 1", "61 days later", "Late delivery",
    ]  # fmt: skip
    assert rows[4][2:] == ["June 2021", "June 2021", "–", "–", ""]
    assert report.summary.text() == "5 dates were promised; 2 slipped, by 30 days in all"
    assert report.kinds.text() == "1 time later · 1 time vaguer · 1 time without a reason"


def test_only_what_slipped_can_be_shown(report: SlipReport) -> None:
    report.only.click()
    assert [row[0] for row in _rows(report.table)] == ["#2", "#4", "#4"]
    report.only.click()
    assert len(_rows(report.table)) == 6


def test_headings_sort_and_the_chosen_row_goes_along(report: SlipReport) -> None:
    table = report.table
    table.selectRow(2)
    table.sortByColumn(COLUMNS.index("days"), Qt.SortOrder.DescendingOrder)
    assert [row[5] for row in _rows(table)][:2] == ["61 days later", "30 days later"]
    assert table.currentIndex().data(NUMBER_ROLE) == 4
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert _rows(table)[0][0] == "#7"
    report.refresh()
    assert _rows(table)[0][0] == "#7"


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_a_row_leads_to_its_action(window: Window, report: SlipReport, by: str) -> None:
    table = report.table
    table.selectRow(2)
    if by == "mouse":
        place = table.visualRect(table.currentIndex()).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    else:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert (window.page(), window.actions_page.table.number()) == (Page.ACTIONS, 4)


@pytest.mark.parametrize("way", ["button", "menu"])
def test_the_report_is_saved_in_the_chosen_format(
    qtbot: QtBot, window: Window, report: SlipReport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    path, asked = tmp_path / "report.md", list[str]()

    def answer(_parent: object, title: str, name: str, _filters: str) -> tuple[str, str]:
        asked.extend((title, Path(name).name))
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    if way == "button":
        report.save.click()
    else:
        menu_entry(window, "Save the slip report").trigger()
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: not window._work.goes_on)
    assert asked == ["Save the slip report as", "ocsp-responder-unreachable-slip-report-2026-01-05.docx"]
    assert path.read_text("utf-8").startswith("### OCSP responder unreachable: Slip report, 2026-01-05\n")


def test_a_change_elsewhere_is_seen_at_once(window: Window, report: SlipReport) -> None:
    window.desk.edit(7, {"status": "ongoing", "completed": "", "due": "TBD"}, "Who knows")
    assert _rows(report.table)[-1][2:] == ["June 2021", "TBD", "▲ 1", "–", "Who knows"]


def test_a_plan_without_dates_says_what_to_do(busy_window: Window) -> None:
    desk = busy_window.desk
    for number in (1, 2):
        desk.edit(number, {"due": ""})
    made = SlipReport(desk, busy_window.theme)
    made.refresh()
    assert made.summary.text() == "2 dates were promised; 2 slipped"
    assert desk.workspace is not None
    empty = desk.workspace.plans.create(PlanDetails("Empty"))
    desk.reload()
    desk.choose_plan(empty.id)
    made.refresh()
    assert made.summary.text() == "No date was promised yet"
    assert made.table.empty_text.startswith("Give an action a due date")
    made.deleteLater()


def test_the_model_keeps_qts_rules(window: Window, report: SlipReport) -> None:
    assert window.desk.workspace is not None and window.desk.plan is not None
    model = SlipRowsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    found = window.desk.workspace.slips.of_plan(window.desk.plan.id)
    model.show(found.actions, slipped_only=False)
    model.sort(5, Qt.SortOrder.DescendingOrder)
    model.show(found.actions, slipped_only=True)
    model.show((), slipped_only=True)


def test_columns_fold_away_in_a_narrow_window(report: SlipReport) -> None:
    table = report.table
    for wide, count in ((1100, 7), (700, 6), (500, 5), (400, 4)):
        table.resize(wide, 300)
        assert sum(not table.isColumnHidden(place) for place in range(len(COLUMNS))) == count
