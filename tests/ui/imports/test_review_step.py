"""A table stands beside the plan in three columns, and every difference is accepted or not."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.domain.actions import Status
from app.domain.differences import Part
from app.domain.plans import Plan
from app.services.imports import Absent, Into, Review, will_be
from app.services.workspace import Workspace
from app.ui.imports.entries import Entry, Group, Line, Sort
from app.ui.imports.review_step import ReviewStep
from app.ui.imports.review_words import COMES, IS, NAME, WILL
from app.ui.widgets.theme import apply_theme
from tests.ui.hands import Answers, agree, press
from tests.ui.imports.conftest import EDITED, Reviewed

Show = Callable[[Review], ReviewStep]


def _row(step: ReviewStep, sort: Sort, entry: Entry, field: str = "", number: int | None = None) -> int:
    found = step.model.row_of(Line(sort, entry, field, number))
    assert step.model.line(found) == Line(sort, entry, field, number)
    return found


def _said(step: ReviewStep, row: int, column: int) -> str:
    return str(step.model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))


def _text(step: ReviewStep, row: int, column: int) -> str:
    return str(step.model.index(row, column).data())


def _act(step: ReviewStep, row: int) -> None:
    step.table.setFocus()
    step.table.choose(row)
    press(step.table, Qt.Key.Key_Space)


def test_the_model_keeps_the_rules_of_qt(step: ReviewStep, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(step.model, force_py=True)
    step.deciding.pair(Entry(1), 2)
    step.model.fold(0, True)
    qtmodeltester.check(step.model, force_py=True)


def test_each_difference_stands_as_it_is_as_it_comes_and_as_it_will_be(step: ReviewStep) -> None:
    row = _row(step, Sort.DIFFERENCE, Entry(0), "action")
    assert [_text(step, row, column) for column in (NAME, IS, COMES, WILL)] == [
        "Action", "Restore the host list", "Restore the whole host list", "Restore the whole host list",
    ]  # fmt: skip
    assert [piece.text for piece in step.model.pieces(row, COMES) if piece.part is Part.ADDED] == ["whole "]
    assert _said(step, row, IS) == "Action, As it is: Restore the host list"
    assert _said(step, row - 1, NAME) == "#1 Restore the host list, changed, by its number, taken over"
    owner = _row(step, Sort.DIFFERENCE, Entry(0), "owner")
    assert [_text(step, owner, column) for column in (IS, COMES, WILL)] == ["—", "Ops", "Ops"]


def test_space_refuses_a_difference_and_takes_it_over_again(qtbot: QtBot, step: ReviewStep) -> None:
    row = _row(step, Sort.DIFFERENCE, Entry(0), "action")
    with qtbot.waitSignal(step.changed):
        _act(step, row)
    assert step.decisions.refused == {0: frozenset({"action"})}
    assert _text(step, row, WILL) == "Restore the host list"
    assert step.model.check(row - 1) is Qt.CheckState.PartiallyChecked
    assert _said(step, row, NAME) == "#1 Action, not taken over"
    _act(step, row)
    assert step.decisions.refused == {}


def test_what_one_cell_says_is_decided_together_and_says_so(step: ReviewStep) -> None:
    completed = _row(step, Sort.DIFFERENCE, Entry(0), "completed")
    assert _text(step, completed, NAME) == "Completed\none cell, with Status as printed"
    _act(step, completed)
    assert step.decisions.refused == {0: frozenset({"completed", "status_text"})}


def test_a_row_and_all_rows_are_taken_or_refused_at_once(qtbot: QtBot, step: ReviewStep) -> None:
    _act(step, _row(step, Sort.HEAD, Entry(0)))
    assert step.decisions.refused[0] == {"action", "completed", "status_text", "owner"}
    qtbot.waitUntil(lambda: step.everything.checkState() is Qt.CheckState.PartiallyChecked)
    step.everything.click()
    assert step.decisions.refused == {}
    qtbot.waitUntil(lambda: step.everything.checkState() is Qt.CheckState.Checked)
    step.everything.click()
    assert step.decisions.left_out == {2}
    qtbot.waitUntil(lambda: step.totals.text() == "Nothing changes.")
    assert step.everything.checkState() is Qt.CheckState.Unchecked


def test_a_box_for_some_looks_unlike_one_for_none_or_all(qapp: QApplication, step: ReviewStep) -> None:
    looks = set()
    apply_theme(qapp, "light")
    for state in Qt.CheckState:
        step.everything.setCheckState(state)
        looks.add(bytes(step.everything.grab().toImage().constBits()))
    assert len(looks) == 3


def test_an_uncertain_row_asks_and_nothing_goes_on_before(step: ReviewStep) -> None:
    assert step.open_questions() == 1
    assert step.question.isVisible()
    assert step.table.chosen() == 0  # the question comes first
    first = _row(step, Sort.PAIR, Entry(1), number=2)
    name, note = _text(step, first, NAME).split("\n")
    assert (name, note.endswith("% alike")) == ("It is #2", True)
    assert _text(step, first, IS) == "Automate the patches"
    _act(step, first)
    assert step.open_questions() == 0
    assert not step.question.isVisible()
    assert step.decisions.paired == {1: 2}
    assert _text(step, _row(step, Sort.DIFFERENCE, Entry(1), "action"), IS) == "Automate the patches"
    assert Entry(missing=2) not in step.model.entries
    _act(step, _row(step, Sort.PAIR, Entry(1)))
    assert step.decisions.paired == {1: None}
    assert Entry(missing=2) in step.model.entries


def test_a_row_can_be_any_action_that_has_no_row(step: ReviewStep, answers: Answers) -> None:
    def choose(dialog: Any) -> None:
        assert dialog.list.model().rowCount() == 2
        dialog.search.setText("team")
        agree(dialog)

    answers.next(choose)
    _act(step, _row(step, Sort.PAIR_OTHER, Entry(1)))
    assert step.decisions.paired == {1: 3}


def test_two_rows_are_never_one_action(step: ReviewStep) -> None:
    step.deciding.pair(Entry(1), 2)
    step.table.pair(Line(Sort.PAIR, Entry(2)), 2)
    assert step.error.text() == "Two rows can't both be #2: choose another action for one of them."
    assert step.error.isVisible()
    assert 2 not in step.decisions.paired


def test_new_rows_show_their_numbers_and_can_come_out_of_an_action(step: ReviewStep, answers: Answers) -> None:
    head = _row(step, Sort.HEAD, Entry(2))
    assert step.model.head(head).number == "#5"
    _act(step, _row(step, Sort.PAIR, Entry(1), number=2))
    head = _row(step, Sort.HEAD, Entry(2))
    assert step.model.head(head).number == "#4"
    step.table.choose(head)
    press(step.table, Qt.Key.Key_Right)

    def choose(dialog: Any) -> None:
        dialog.search.setText("#3")
        agree(dialog)

    answers.next(choose)
    _act(step, _row(step, Sort.SPLIT, Entry(2)))
    assert step.decisions.split_from == {2: 3}
    assert will_be(step.deciding.now, 2, step.decisions).split_from == 3


def test_of_a_new_row_a_field_can_be_refused_and_all_of_it_left_out(step: ReviewStep) -> None:
    owner = _row(step, Sort.DIFFERENCE, Entry(2), "owner")
    _act(step, owner)
    assert step.decisions.refused == {2: frozenset({"owner"})}
    _act(step, _row(step, Sort.DIFFERENCE, Entry(2), "action"))
    assert step.decisions.left_out == {2}
    assert _text(step, owner, WILL) == "not brought in"


def test_missing_rows_are_kept_withdrawn_or_went_into_another(
    step: ReviewStep, answers: Answers, workspace: Workspace, plan: Plan
) -> None:
    _act(step, _row(step, Sort.PAIR, Entry(1), number=2))
    entry = Entry(missing=3)
    assert step.model.ring(_row(step, Sort.KEPT, entry))
    withdrawn = _row(step, Sort.WITHDRAWN, entry)
    assert (_text(step, withdrawn, IS), _text(step, withdrawn, WILL)) == ("Planned", "Cancelled")
    _act(step, withdrawn)
    assert step.decisions.absent == {3: Absent.WITHDRAWN}

    def choose(dialog: Any) -> None:
        dialog.search.setText("auditors")
        agree(dialog)

    answers.next(choose)
    merged = _row(step, Sort.MERGED, entry)
    _act(step, merged)
    assert (step.decisions.absent, step.decisions.merged) == ({3: Absent.MERGED}, {3: Into(place=2)})
    assert _text(step, merged, WILL) == "Cancelled (merged into #4)"
    decided = workspace.imports.decided(plan.id, step.deciding.review, step.decisions)
    states = {base.number: state for base, state in decided.changed}
    assert (states[3].status, states[3].merged_into) == (Status.CANCELLED, 4)


def test_chips_count_the_rows_and_filter_them(qtbot: QtBot, show: Show, reviewed: Reviewed) -> None:
    step = show(reviewed("#|Action|Owner", "1|Restore the host list|", "3|Train the whole team|"))
    chips = step.chips
    assert chips.chip(Group.SAME).text() == "Unchanged 1"
    assert chips.chip(Group.CHANGED).text() == "✓ Changed 1"
    assert not chips.chip(Group.NEW).isVisible()
    assert step.model.entries == [Entry(1), Entry(missing=2)]
    qtbot.mouseClick(chips.chip(Group.SAME), Qt.MouseButton.LeftButton)
    assert step.model.entries == [Entry(0), Entry(1), Entry(missing=2)]
    qtbot.mouseClick(chips.chip(Group.CHANGED), Qt.MouseButton.LeftButton)
    assert step.model.entries == [Entry(0), Entry(missing=2)]


def test_f7_goes_from_difference_to_difference(step: ReviewStep) -> None:
    step.table.setFocus()
    stops = step.model.stops()
    assert step.place.text() == f"Difference 1 of {len(stops)}"
    press(step.table, Qt.Key.Key_F7)
    assert step.table.chosen() == stops[1]
    press(step.table, Qt.Key.Key_F7, Qt.Key.Key_F7, shift=True)
    assert step.table.chosen() == stops[-1]
    assert step.table.viewport().rect().contains(step.table.visualRect(step.table.currentIndex()))


def test_an_arrow_unfolds_what_stays_the_same(step: ReviewStep) -> None:
    step.table.setFocus()
    step.table.choose(_row(step, Sort.HEAD, Entry(0)))
    press(step.table, Qt.Key.Key_Right)
    same = _row(step, Sort.SAME, Entry(0), "status")
    assert [_text(step, same, column) for column in (NAME, IS, COMES, WILL)] == [
        "Status\nstays the same", "Done", "Done", "Done",
    ]  # fmt: skip
    press(step.table, Qt.Key.Key_Left)
    assert not any(step.model.line(row).sort is Sort.SAME for row in range(step.model.rowCount()))


def test_a_date_that_slips_is_told_with_what_happens_to_it(qtbot: QtBot, show: Show, reviewed: Reviewed) -> None:
    step = show(reviewed("#|Action|Due date", "2|Automate the patches|Q4 2026"))
    assert step.slipping.text() == "1 due date slips: #2: by June 30th, 2026 → Q4 2026 (later, vaguer)"
    _act(step, _row(step, Sort.DIFFERENCE, Entry(0), "due"))
    qtbot.waitUntil(lambda: not step.slipping.isVisible())


def test_decisions_are_taken_up_again_over_a_review_that_was_made_anew(
    qtbot: QtBot, step: ReviewStep, reviewed: Reviewed
) -> None:
    step.deciding.pair(Entry(1), 2)
    _act(step, _row(step, Sort.DIFFERENCE, Entry(0), "owner"))
    step.deciding.decide_fate(Entry(missing=3), Absent.WITHDRAWN)
    step.reason.setText("as agreed")
    earlier, step = step, step.made_anew(reviewed(*EDITED))
    qtbot.addWidget(step)
    assert step.reason.text() == "as agreed"
    assert step.decisions == earlier.decisions
    assert step.decisions.paired == {1: 2}
    assert step.decisions.refused == {0: frozenset({"owner"})}
    assert step.decisions.absent == {3: Absent.WITHDRAWN}
    assert step.open_questions() == 0


def test_a_new_plan_has_nothing_as_it_is(show: Show, reviewed: Reviewed) -> None:
    step = show(reviewed(*EDITED, new=True))
    assert step.table.isColumnHidden(IS)
    assert [step.model.head(row).number for row in step.model.stops()] == ["#1", "#2", "#3"]
    assert step.findChild(QCheckBox) is step.everything


def test_a_new_row_without_a_text_is_asked_about(show: Show, reviewed: Reviewed) -> None:
    step = show(reviewed("#|Action|Status", "1|Restore the host list|Done", "9||Ongoing"))
    assert step.open_questions() == 1
    _act(step, _row(step, Sort.HEAD, Entry(1)))
    assert (step.open_questions(), step.decisions.left_out) == (0, {1})


def test_a_click_in_a_box_decides(qtbot: QtBot, step: ReviewStep) -> None:
    table, row = step.table, _row(step, Sort.HEAD, Entry(0))
    box = table.cells.box(row, table.cells.whole(row), table.layoutDirection())
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert step.model.check(row) is Qt.CheckState.Unchecked


def test_only_names_and_dates_have_notes_below_their_first_line(step: ReviewStep) -> None:
    date, text = (_row(step, Sort.DIFFERENCE, Entry(0), name) for name in ("completed", "action"))
    assert step.model.has_note(date, COMES) and step.model.has_note(text, NAME)
    assert not step.model.has_note(text, COMES)
