"""A promise that slips asks for a reason, on every way, before anything is saved."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.edits import Edit
from app.domain.values import shown
from app.ui.action.field_row import FieldRow
from app.ui.window import Window
from tests.ui.hands import Answers, agree, all_texts, head, history, press, refusal

pytestmark = pytest.mark.usefixtures("asking")


def test_a_slip_is_told_and_saved_with_its_reason(window: Window, answers: Answers) -> None:
    def answer(dialog: object) -> None:
        answers.texts.extend(all_texts(dialog))  # type: ignore[arg-type]
        dialog.reason.setText(" The supplier\tis  late ")  # type: ignore[attr-defined]
        agree(dialog)

    answers.next(answer)
    assert window.desk.edit(2, {"due": "Q4 2026"})
    assert "#2: June 2021 → Q4 2026 (later, vaguer)" in answers.texts
    assert (shown(head(window, 2).state.due), head(window, 2).reason) == ("Q4 2026", "The supplier is  late")


def test_no_reason_saves_nothing_and_the_question_stays(window: Window, answers: Answers) -> None:
    before, refused = history(window), []
    answers.next(lambda dialog: refused.append(refusal(dialog)))
    assert not window.desk.edit(2, {"due": "Q4 2026"})
    assert "why" in refused[0]
    assert history(window) == before


def test_several_slips_are_one_question_with_one_reason_and_one_step(window: Window, answers: Answers) -> None:
    before, rows = history(window), [row for row in window.desk.rows if row.state.due]
    answers.next(lambda dialog: (answers.texts.extend(all_texts(dialog)), press(dialog.reason, "Late"), agree(dialog)))
    edits = [Edit(row, {"due": "2030", "owner": "Us"}) for row in rows]
    assert window.desk.change(edits, "a wish", added=[{"action": "One more"}])
    assert len([text for text in answers.texts if "→" in text]) == len(rows)
    fresh = history(window)[len(before) :]
    assert {(row.reason, row.at) for row in fresh} == {("Late", fresh[0].at)}
    assert len(fresh) == len(rows) + 1
    window.desk.undo_group.undo()
    assert [row.state for row in window.desk.rows] == [head(window, row.number).state for row in window.desk.rows]
    assert {row.reason for row in history(window)[-len(fresh) :]} == {"Undo"}
    assert not window.desk.undo_group.canUndo()


@pytest.mark.parametrize("due", ["in May 2021", "June 2021", "15 June 2021"])
def test_a_date_that_promises_more_asks_nothing(window: Window, due: str) -> None:
    assert window.desk.edit(2, {"due": due})


def test_a_date_that_comes_back_later_after_words_without_a_day_asks_too(window: Window, answers: Answers) -> None:
    assert window.desk.edit(2, {"status": "ongoing", "completed": "", "due": "TBD"}, "The supplier left")
    answers.next(lambda dialog: (answers.texts.extend(all_texts(dialog)), press(dialog.reason, "Late"), agree(dialog)))
    assert window.desk.edit(2, {"due": "30 August 2021"})
    assert "#2: June 2021 → 30 August 2021 (later)" in answers.texts
    assert head(window, 2).reason == "Late"


def test_a_reason_that_was_given_satisfies(window: Window) -> None:
    assert window.desk.edit(2, {"due": "2030"}, "Given before")
    assert head(window, 2).reason == "Given before"


def test_a_date_that_cannot_be_read_is_the_users_mistake_and_no_question(window: Window, answers: Answers) -> None:
    answers.read()
    assert not window.desk.edit(2, {"due": "2030", "status": "nope"})
    assert "not a status" in answers.texts[0]


def test_a_slip_in_the_details_that_is_put_off_keeps_the_typed_text(
    qtbot: QtBot, window: Window, answers: Answers
) -> None:
    window.actions_page.table.choose(2)
    row = next(row for row in window.actions_page.pane.findChildren(FieldRow) if row.field.name == "due")
    row.edit()
    editor = row.findChild(QLineEdit)
    assert editor is not None
    qtbot.waitUntil(lambda: editor.isVisible() and editor.hasFocus())
    before = history(window)
    editor.selectAll()
    answers.next(lambda dialog: press(dialog, Qt.Key.Key_Escape))
    press(editor, "2030", Qt.Key.Key_Return)
    assert row.is_editing()
    assert editor.text() == "2030"
    assert history(window) == before
    answers.next(lambda dialog: (press(dialog.reason, "Late"), agree(dialog)))
    press(editor, Qt.Key.Key_Return)
    assert not row.is_editing()
    assert (head(window, 2).reason, len(history(window))) == ("Late", len(before) + 1)
