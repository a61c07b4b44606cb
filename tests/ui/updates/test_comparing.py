"""Two updates stand side by side: every difference is marked, counted, and reached by keys."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.differences import Part
from app.services.comparisons import ComparedRow, ComparedUpdate, Comparison
from app.services.exports import Exports
from app.ui.pages import Page
from app.ui.updates.compare_model import PIECES_ROLE, CompareModel
from app.ui.updates.compare_view import CompareView
from app.ui.window import Window
from tests.ui.hands import menu_entry, press


@pytest.fixture
def view(window: Window) -> CompareView:
    """Update 6 beside a draft with a changed row and a new one."""
    window.desk.edit(2, {"observations": "The contract was signed on 7 April 2021."})
    window.desk.save(lambda workspace, plan: workspace.actions.add(plan, {"action": "One more"}), "new action")
    window.turn_to(Page.UPDATES)
    window.updates_page.compare()
    return window.updates_page.comparing


def _said(view: CompareView, row: int, column: int) -> str:
    return str(view.tables.model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))


def test_the_shown_update_is_compared_over_the_whole_width(window: Window, view: CompareView) -> None:
    page = window.updates_page
    assert (view.old, view.new) == (6, None)
    assert page.is_comparing and view.isVisible()
    assert not page.list.isVisible()
    assert not page.pane.isVisible()
    assert "Update of the action plan" in view.new_told.text()
    press(view.tables.left, Qt.Key.Key_Escape)
    assert not page.is_comparing
    assert page.list.isVisible() and page.pane.isVisible()


def test_differences_are_marked_word_by_word_and_said_in_words(view: CompareView) -> None:
    model = view.tables.model
    assert view.counted.text() == "2 rows of 8 differ · 1 new"
    old, new = model.index(1, 3).data(PIECES_ROLE), model.index(1, 6).data(PIECES_ROLE)
    assert {piece.part for piece in old} == {Part.SAME, Part.REMOVED}
    assert {piece.part for piece in new} == {Part.SAME, Part.ADDED}
    assert _said(view, 1, 0) == "#2, changed"
    assert _said(view, 1, 3).startswith("#2 Observations, was: The contract was signed on 6 April 2021;")
    assert _said(view, 1, 3).endswith(", now: The contract was signed on 7 April 2021.")
    assert _said(view, 0, 1).startswith("#1 Action, unchanged: Return to")
    assert model.index(7, 1).data() == "not in this table yet"
    assert _said(view, 7, 4) == "#8 Action: One more; not in this table yet"
    assert _said(view, 7, 0) == "#8, new"


def test_keys_lead_from_difference_to_difference(qtbot: QtBot, view: CompareView) -> None:
    view.tables.left.setFocus()
    assert view.place.text() == "2 differences"
    for expected, shift in ((1, False), (7, False), (1, False), (7, True)):
        press(view.tables.left, Qt.Key.Key_F7, shift=shift)
        assert view.tables.chosen() == expected
    assert view.place.text() == "Difference 2 of 2"
    qtbot.mouseClick(view.steps[0], Qt.MouseButton.LeftButton)
    assert view.tables.chosen() == 1


def test_rows_that_are_the_same_can_be_left_out(qtbot: QtBot, view: CompareView) -> None:
    press(view.tables.left, Qt.Key.Key_F7)
    qtbot.mouseClick(view.only, Qt.MouseButton.LeftButton)
    model = view.tables.model
    assert [model.row(place).number for place in range(model.rowCount())] == [2, 8]
    assert model.row(view.tables.chosen()).number == 2
    qtbot.mouseClick(view.only, Qt.MouseButton.LeftButton)
    assert model.rowCount() == 8


def test_any_two_updates_can_be_chosen(view: CompareView) -> None:
    view.old_box.setCurrentIndex(0)
    view.old_box.activated.emit(0)
    assert [view.new_box.itemData(row) for row in range(view.new_box.count())] == [2, 3, 4, 5, 6, 7]
    view.new_box.setCurrentIndex(0)
    view.new_box.activated.emit(0)
    assert (view.old, view.new) == (1, 2)
    assert view.counted.text().startswith("4 rows of 6 differ")
    view.old_box.setCurrentIndex(3)
    view.old_box.activated.emit(3)  # update 4 is not before update 2
    assert (view.old, view.new) == (4, 5)


def test_enter_leads_to_the_action(window: Window, view: CompareView) -> None:
    press(view.tables.right, Qt.Key.Key_F7)
    press(view.tables.right, Qt.Key.Key_Return)
    assert window.page() is Page.ACTIONS
    assert window.actions_page.table.number() == 2


def test_both_sides_scroll_as_one_and_share_the_chosen_row(window: Window, view: CompareView) -> None:
    for number in range(1, 8):
        window.desk.edit(number, {"observations": "A line.\n" * 12})
    left, right = view.tables.left, view.tables.right
    left.verticalScrollBar().setValue(150)
    assert right.verticalScrollBar().value() == 150
    right.verticalScrollBar().setValue(40)
    assert left.verticalScrollBar().value() == 40
    view.tables.choose(6)
    assert right.selectionModel().currentIndex().row() == 6
    assert [left.rowHeight(row) for row in range(8)] == [right.rowHeight(row) for row in range(8)]


def test_the_comparison_follows_the_draft(window: Window, view: CompareView) -> None:
    window.desk.edit(5, {"owner": "not published", "observations": "Changed while it is looked at"})
    assert view.counted.text() == "3 rows of 8 differ · 1 new"


def test_the_word_document_tracks_what_is_compared(
    qtbot: QtBot, window: Window, view: CompareView, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[Any, ...]] = []
    real = Exports.files
    monkeypatch.setattr(Exports, "files", lambda self, *words: asked.append(words) or real(self, *words))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.docx"), ""))
    for box, row in ((view.old_box, 1), (view.new_box, 1)):
        box.setCurrentIndex(row)
        box.activated.emit(row)
    qtbot.mouseClick(view.redline, Qt.MouseButton.LeftButton)
    qtbot.waitUntil((tmp_path / "a.docx").exists)
    ((_, name, number, wanted),) = asked
    assert (name, number, wanted.against) == ("word", 4, 2)


def test_without_two_updates_there_is_nothing_to_compare(window: Window) -> None:
    from app.domain.plans import PlanDetails

    assert window.desk.workspace is not None
    plan = window.desk.workspace.plans.create(PlanDetails("New plan"))
    window.desk.choose_plan(plan.id)
    menu_entry(window, "Compare updates").trigger()
    assert window.page() is Page.UPDATES
    assert not window.updates_page.is_comparing
    assert not window.updates_page.compare_button.isEnabled()


def test_another_plan_is_not_compared_any_more(window: Window, view: CompareView) -> None:
    from app.domain.plans import PlanDetails

    assert window.desk.workspace is not None
    window.desk.choose_plan(window.desk.workspace.plans.create(PlanDetails("New plan")).id)
    assert not window.updates_page.is_comparing


def test_the_model_keeps_the_rules_of_models(qtmodeltester: Any, view: CompareView) -> None:
    empty = CompareModel()
    qtmodeltester.check(empty)
    model = view.tables.model
    qtmodeltester.check(model)
    model.show_only_differences(True)
    qtmodeltester.check(model)


def test_ten_thousand_rows_are_measured_only_where_they_are_seen(view: CompareView, monkeypatch: Any) -> None:
    told, columns = ComparedUpdate(1, True, None, "", ""), view.tables.model.comparison
    assert columns is not None
    rows = tuple(
        ComparedRow(number, ("A", "B", f"old {number}"), ("A", "B", f"new {number}")) for number in range(1, 10_001)
    )
    measured: list[int] = []
    height = view.tables._height
    monkeypatch.setattr(view.tables._rows, "_height", lambda row: measured.append(row) or height(row))
    view.show_comparison(Comparison(told, told, columns.columns, rows))
    view.go(-1)
    assert view.tables.chosen() == 9_999
    assert len(measured) < 200
