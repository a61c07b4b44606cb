"""Copying, pasting, clearing, filling and changing several: each is one revision an action, and one step back."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QKeyCombination, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.actions import Kind, Status
from app.domain.revisions import Revision
from app.domain.values import shown
from app.ui.table.actions_columns import COLUMN_OF
from app.ui.table.pasted_cells import read_cells
from app.ui.window import Window
from tests.ui.hands import Answers, agree, all_texts, cell, copied, go_to, head, history, menu_entry, press, refusal

KEY = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
HOSTILE = ["=1+1", 'say "hi"', '"quoted"', "a\tb", "line\nbreak", "<b>&amp;", "-5", "\xa0", "'x", "é\u05d0"]


@pytest.fixture
def before(window: Window) -> list[Revision]:
    return history(window)


def _choose(window: Window, first: tuple[int, str], last: tuple[int, str]) -> None:
    """Chooses a range by keys."""
    go_to(window, *first)
    table, here, there = window.actions_page.table, cell(window, *first), cell(window, *last)
    shown_columns = [COLUMN_OF[field] for field, _ in table.columns.shown()]
    for _ in range(there.row() - here.row()):
        QTest.keyClick(table, KEY.Key_Down, SHIFT)
    for _ in range(shown_columns.index(there.column()) - shown_columns.index(here.column())):
        QTest.keyClick(table, KEY.Key_Right, SHIFT)


def _press(window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = CONTROL) -> None:
    """Presses a key in the table; without a screen, a window is not active again after a dialog."""
    table = window.actions_page.table
    if window.isActiveWindow():
        QTest.keyClick(table, key, modifier)
    else:
        keys = QKeySequence(QKeyCombination(modifier, key))
        next(entry for entry in table.actions() if entry.shortcut() == keys).trigger()


def _clip(text: str = "", html: str = "") -> None:
    QGuiApplication.clipboard().setMimeData(copied(text, html))


def _fresh(window: Window, before: list[Revision]) -> list[Revision]:
    """What was appended, of which all has one author, one time and one reason."""
    after = history(window)
    assert after[: len(before)] == before
    fresh = after[len(before) :]
    assert len({(row.author, row.at, row.reason) for row in fresh}) <= 1
    assert len({row.number for row in fresh}) == len(fresh)
    return fresh


def _one_step(window: Window, before: list[Revision], numbers: list[int], reason: str = "") -> None:
    """These actions have one revision each, and one undo takes all back."""
    fresh = _fresh(window, before)
    assert [row.number for row in fresh] == numbers
    assert {(row.author, row.reason) for row in fresh} == {("Ada Example", reason)}
    states = {row.number: row.state for row in before}
    window.desk.undo_group.undo()
    assert {row.number: row.state for row in window.desk.rows} == {n: states[n] for n in states}
    assert not window.desk.undo_group.canUndo()


def test_copied_cells_are_lines_and_a_table(window: Window, before: list[Revision]) -> None:
    _choose(window, (1, "status"), (2, "due"))
    _press(window, KEY.Key_C)
    held = QGuiApplication.clipboard().mimeData()
    assert held.text() == "Done\t\r\nDone\tJune 2021\r\n"
    assert read_cells("", held.html()) == [["Done", ""], ["Done", "June 2021"]]
    assert history(window) == before


def test_a_single_cell_is_copied_without_a_line_break(window: Window) -> None:
    go_to(window, 2, "due")
    _press(window, KEY.Key_C)
    assert QGuiApplication.clipboard().text() == "June 2021"


def test_whole_rows_are_copied_with_their_numbers_which_no_paste_changes(
    qtbot: QtBot, window: Window, before: list[Revision]
) -> None:
    table = window.actions_page.table
    at = QPoint(10, table.numbers.sectionViewportPosition(2) + 10)
    qtbot.mouseClick(table.numbers.viewport(), Qt.MouseButton.LeftButton, pos=at)
    table.setFocus()
    _press(window, KEY.Key_C)
    assert read_cells(QGuiApplication.clipboard().text())[0][0] == "3"
    _press(window, KEY.Key_V)
    assert history(window) == before
    qtbot.mouseClick(table.numbers.viewport(), Qt.MouseButton.LeftButton, pos=at + QPoint(0, table.rowHeight(0)))
    table.setFocus()
    _press(window, KEY.Key_V)
    assert head(window, 4).state.action == head(window, 3).state.action
    _one_step(window, before, [4])


def test_a_range_goes_to_a_spreadsheet_and_back_without_a_difference(window: Window) -> None:
    for number, text in enumerate(HOSTILE[:7], start=1):
        window.desk.edit(number, {"observations": text, "action": f"{text}{text}"})
    before = history(window)
    _choose(window, (1, "action"), (7, "owner"))
    _press(window, KEY.Key_C)
    rows = read_cells(QGuiApplication.clipboard().text())
    assert [row[3] for row in rows] == HOSTILE[:7]
    _press(window, KEY.Key_V)
    assert history(window) == before
    _clip(html=QGuiApplication.clipboard().mimeData().html())
    _press(window, KEY.Key_V)
    assert history(window) == before


def test_a_block_is_laid_from_the_first_chosen_cell_as_one_step(window: Window, before: list[Revision]) -> None:
    go_to(window, 2, "status")
    _clip('ongoing\tMay 2021\t"one\ntwo"\nDelayed\tby May 31st, 2021\t=1+1\n')
    _press(window, KEY.Key_V)
    state = head(window, 2).state
    assert (state.status, shown(state.due), state.observations) == (Status.ONGOING, "May 2021", "one\ntwo")
    assert head(window, 3).state.observations == "=1+1"
    assert len(window.actions_page.table.selectedIndexes()) == 6
    _one_step(window, before, [2, 3])


def test_calc_gives_its_line_breaks_in_a_form_of_its_own(window: Window, before: list[Revision]) -> None:
    held = QMimeData()
    held.setText("one two\tUs\n")
    held.setData("application/x-libreoffice-tsvc", b'"one\ntwo"\tUs\n')
    QGuiApplication.clipboard().setMimeData(held)
    go_to(window, 2, "observations")
    _press(window, KEY.Key_V)
    assert head(window, 2).state.observations == "one\ntwo"
    _one_step(window, before, [2])


def test_a_single_value_fills_what_is_chosen_and_a_block_repeats(window: Window, before: list[Revision]) -> None:
    _choose(window, (2, "owner"), (5, "owner"))
    _clip("Us")
    _press(window, KEY.Key_V)
    assert [head(window, number).state.owner for number in (2, 3, 4, 5)] == ["Us"] * 4
    window.desk.undo_group.undo()
    _choose(window, (2, "owner"), (5, "owner"))
    _clip("A\nB\n")
    _press(window, KEY.Key_V)
    assert [head(window, number).state.owner for number in (2, 3, 4, 5)] == ["A", "B", "A", "B"]


def test_cells_that_cannot_be_read_are_told_and_nothing_is_saved(
    window: Window, before: list[Revision], answers: Answers
) -> None:
    go_to(window, 2, "status")
    _clip("nope\nongoing\n")
    answers.next(lambda dialog: (answers.texts.extend(all_texts(dialog)), press(dialog, KEY.Key_Escape)))
    _press(window, KEY.Key_V)
    assert any("#2, Status" in text and "not a status" in text for text in answers.texts)
    assert history(window) == before
    answers.next(agree)
    _press(window, KEY.Key_V)
    assert head(window, 3).state.status is Status.ONGOING
    _one_step(window, before, [3])


def test_rows_beyond_the_end_become_actions_when_the_user_says_so(
    window: Window, before: list[Revision], answers: Answers
) -> None:
    _clip("Seven\tongoing\nEight\tplanned\nNine\n")
    go_to(window, 7, "action")
    answers.next(lambda dialog: (dialog._add.setChecked(False), agree(dialog)))
    _press(window, KEY.Key_V)
    assert [row.number for row in _fresh(window, before)] == [7]
    window.desk.undo_group.undo()
    middle = history(window)
    answers.next(agree)
    _press(window, KEY.Key_V)
    assert [row.number for row in _fresh(window, middle)] == [7, 8, 9]
    assert head(window, 9).state.action == "Nine"
    window.desk.undo_group.undo()
    assert [row.number for row in window.desk.rows] == [1, 2, 3, 4, 5, 6, 7]


def test_rows_without_a_text_become_no_actions(window: Window, before: list[Revision], answers: Answers) -> None:
    _clip("Us\nThem\n")
    go_to(window, 7, "owner")
    answers.next(lambda dialog: (answers.texts.extend(all_texts(dialog)), agree(dialog)))
    _press(window, KEY.Key_V)
    assert any("New action" in text for text in answers.texts)
    _one_step(window, before, [7])


def test_what_is_too_large_is_refused_at_once(window: Window, before: list[Revision], answers: Answers) -> None:
    go_to(window, 2, "observations")
    _clip("x" * 5_000_000)
    answers.read()
    _press(window, KEY.Key_V)
    assert "5,000,000" in answers.texts[0]
    _clip("y" * 100_001)
    answers.next(lambda dialog: answers.texts.extend(all_texts(dialog)))
    _press(window, KEY.Key_V)
    assert any("100,000" in text for text in answers.texts)
    assert history(window) == before


def test_an_empty_clipboard_pastes_nothing(window: Window, before: list[Revision]) -> None:
    go_to(window, 2, "owner")
    QGuiApplication.clipboard().clear()
    _press(window, KEY.Key_V)
    assert history(window) == before


def test_del_empties_cells_but_no_status_and_no_text(window: Window, before: list[Revision]) -> None:
    _choose(window, (2, "action"), (3, "owner"))
    _press(window, KEY.Key_Delete, Qt.KeyboardModifier.NoModifier)
    state = head(window, 2).state
    assert (state.status, state.owner, state.observations, shown(state.due)) == (Status.DONE, "", "", "")
    assert state.action == before[1].state.action
    _one_step(window, before, [2, 3])


def test_cut_copies_and_empties(window: Window, before: list[Revision]) -> None:
    owner = head(window, 2).state.owner
    go_to(window, 2, "owner")
    _press(window, KEY.Key_X)
    assert QGuiApplication.clipboard().text() == owner
    assert head(window, 2).state.owner == ""
    _one_step(window, before, [2])


def test_fill_down_copies_the_top_cells(window: Window, before: list[Revision]) -> None:
    _choose(window, (2, "status"), (4, "due"))
    window.desk.edit(2, {"status": "delayed"})
    middle = history(window)
    _choose(window, (2, "status"), (4, "due"))
    _press(window, KEY.Key_D)
    assert [head(window, number).state.status for number in (2, 3, 4)] == [Status.DELAYED] * 3
    assert shown(head(window, 3).state.due) == "June 2021"
    assert [row.number for row in _fresh(window, middle)] == [3, 4]


def test_fill_down_of_one_row_takes_what_stands_above(window: Window, before: list[Revision]) -> None:
    go_to(window, 3, "owner")
    menu_entry(window, "Fill down").trigger()
    assert head(window, 3).state.owner == head(window, 2).state.owner
    _one_step(window, before, [3])


def test_a_dropped_text_sets_the_cell(window: Window, before: list[Revision]) -> None:
    _drop(window, 4, "observations", "dropped\nhere")
    assert head(window, 4).state.observations == "dropped\nhere"
    _one_step(window, before, [4])


def test_dropped_cells_are_laid_over_the_table(window: Window, before: list[Revision]) -> None:
    _drop(window, 4, "observations", "seen\tUs\nheard\tThem\n")
    assert [head(window, number).state.owner for number in (4, 5)] == ["Us", "Them"]
    _one_step(window, before, [4, 5])


@pytest.mark.parametrize("way", ["paste", "fill", "clear", "drop"])
def test_every_way_asks_why_a_promise_slips(asking: Window, answers: Answers, way: str) -> None:
    window = asking
    window.desk.edit(3, {"status": "ongoing"})
    window.desk.edit(2, {"due": "2030"}, "First")
    before = history(window)
    go_to(window, 3, "due")
    ways: dict[str, Callable[[], Any]] = {
        "paste": lambda: (_clip("2030"), _press(window, KEY.Key_V)),
        "fill": lambda: _press(window, KEY.Key_D),
        "clear": lambda: _press(window, KEY.Key_Delete, Qt.KeyboardModifier.NoModifier),
        "drop": lambda: _drop(window, 3, "due", "2030"),
    }
    answers.next(lambda dialog: press(dialog, KEY.Key_Escape))
    ways[way]()
    assert history(window) == before
    answers.next(lambda dialog: (press(dialog.reason, "Late"), agree(dialog)))
    ways[way]()
    assert [(row.number, row.reason) for row in history(window)[len(before) :]] == [(3, "Late")]


def _drop(window: Window, number: int, field: str, text: str) -> None:
    table, held = window.actions_page.table, QMimeData()
    held.setText(text)
    at = QPointF(table.visualRect(cell(window, number, field)).center())
    actions, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(at.toPoint(), actions, held, button, none)
    QApplication.sendEvent(table.viewport(), entering)
    assert entering.isAccepted()
    QApplication.sendEvent(table.viewport(), QDropEvent(at, actions, held, button, none))


def test_several_actions_are_changed_with_one_reason(window: Window, before: list[Revision], answers: Answers) -> None:
    def answer(dialog: Any) -> None:
        assert not dialog.agree.isEnabled()
        dialog.status.setCurrentIndex(dialog.status.findData("ongoing"))
        dialog.kind.setCurrentIndex(dialog.kind.findData("detect"))
        press(dialog.owner, "Us")
        press(dialog.reason, "Board meeting")
        dialog.preview()
        answers.texts.extend(all_texts(dialog))
        agree(dialog)

    _choose(window, (2, "owner"), (4, "owner"))
    answers.next(answer)
    _press(window, KEY.Key_E)
    assert "3 of 3 actions change." in answers.texts
    assert any(text.startswith("#3  Status: Done → Ongoing · Owner: Procurement → Us") for text in answers.texts)
    state = head(window, 3).state
    assert (state.status, state.kind, state.owner) == (Status.ONGOING, Kind.DETECT, "Us")
    assert shown(state.due) == "by June 30th, 2021"
    _one_step(window, before, [2, 3, 4], "Board meeting")


def test_dates_that_slip_need_the_reason_of_the_dialog(
    asking: Window, before: list[Revision], answers: Answers
) -> None:
    def answer(dialog: Any) -> None:
        press(dialog.due.field, "2030")
        dialog.preview()
        answers.texts.append(refusal(dialog))
        press(dialog.reason, "Late")
        agree(dialog)

    _choose(asking, (2, "due"), (4, "due"))
    answers.next(answer)
    menu_entry(asking, "Change several").trigger()
    assert answers.texts == ["3 due dates would slip: give a reason for them."]
    _one_step(asking, before, [2, 3, 4], "Late")


def test_what_somebody_changed_meanwhile_stops_the_change_of_several(window: Window, answers: Answers) -> None:
    def answer(dialog: Any) -> None:
        workspace, plan = window.desk.workspace, window.desk.plan
        assert workspace is not None
        assert plan is not None
        workspace.actions.edit(plan.id, 3, {"owner": "somebody"})
        press(dialog.owner, "Us")
        dialog.preview()
        answers.texts.append(refusal(dialog))

    _choose(window, (2, "owner"), (4, "owner"))
    answers.next(answer)
    _press(window, KEY.Key_E)
    assert "#3" in answers.texts[0]
    assert head(window, 2).state.owner != "Us"


def test_the_keys_of_the_clipboard_belong_to_a_text_that_is_edited(window: Window, before: list[Revision]) -> None:
    table = window.actions_page.table
    go_to(window, 2, "owner")
    press(table, KEY.Key_F2)
    editor = window.focusWidget()
    assert editor is not None
    QGuiApplication.clipboard().setText(" and us")
    QTest.keyClick(editor, KEY.Key_V, CONTROL)
    press(editor, KEY.Key_Return)
    assert head(window, 2).state.owner == f"{before[1].state.owner} and us"
    window.actions_page.search.setFocus()
    menu_entry(window, "Paste", exactly=True).trigger()
    assert window.actions_page.search.text() == " and us"
    assert len(history(window)) == len(before) + 1
