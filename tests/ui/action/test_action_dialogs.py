"""Dialogs about actions stay open and say what is wrong, and close when it was done."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.actions import Status
from app.services.preferences import Preferences
from app.ui.action.action_dialogs import AuthorDialog, MergeDialog, NewActionDialog, ReasonDialog, SplitDialog
from app.ui.window import Window
from tests.ui.hands import Answers, agree, all_texts, head, history, menu_entry, press, refusal


def test_a_new_action_gets_the_next_number_and_is_chosen(window: Window, answers: Answers) -> None:
    def act(dialog: NewActionDialog) -> None:
        assert "needs a text" in refusal(dialog)
        press(dialog.text, "Write")
        press(dialog.text, Qt.Key.Key_Return, "it down")
        press(dialog.due.field, "in May 2027")
        assert "31 May 2027" in dialog.due.meaning.text()
        agree(dialog)
        assert not dialog.isVisible()

    before = history(window)
    answers.next(act)
    menu_entry(window, "New action").trigger()
    assert history(window)[:-1] == before
    state = head(window, 8).state
    assert (state.action, state.due.text, state.status) == ("Write\nit down", "in May 2027", Status.PLANNED)
    assert window.actions_page.table.number() == 8


def test_a_new_action_that_is_left_appends_nothing(window: Window, answers: Answers) -> None:
    def act(dialog: NewActionDialog) -> None:
        press(dialog.text, "not wanted")
        dialog.reject()

    before = history(window)
    answers.next(act)
    window.action_wishes.add_action()
    assert history(window) == before


def test_an_action_is_split_into_three_after_a_refusal(window: Window, answers: Answers) -> None:
    def act(dialog: SplitDialog) -> None:
        assert dialog.parts[0].exact_text() == window.desk.rows[3].state.action
        assert "at least two" in refusal(dialog)
        more = next(made for made in dialog.findChildren(QPushButton) if made.text() == "Another part")
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)
        for part, text in zip(dialog.parts, ("Plan it", "Buy it", "Run it"), strict=True):
            part.selectAll()
            press(part, text)
        press(dialog.reason, "Three teams")
        agree(dialog)

    window.actions_page.table.choose(4)
    answers.next(act)
    menu_entry(window, "Split").trigger()
    assert [head(window, number).state.action for number in (4, 8, 9)] == ["Plan it", "Buy it", "Run it"]
    assert [head(window, number).state.split_from for number in (4, 8, 9)] == [None, 4, 4]
    assert {row.reason for row in history(window)[-3:]} == {"Three teams"}


def test_an_empty_part_in_the_middle_is_left_out(window: Window, answers: Answers) -> None:
    def act(dialog: SplitDialog) -> None:
        more = next(made for made in dialog.findChildren(QPushButton) if made.text() == "Another part")
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)
        press(dialog.parts[2], "The other half")
        agree(dialog)

    window.actions_page.table.choose(1)
    answers.next(act)
    window.action_wishes.split_action()
    assert [row.number for row in window.desk.rows] == [1, 2, 3, 4, 5, 6, 7, 8]


def test_an_action_is_merged_into_another(window: Window, answers: Answers) -> None:
    def act(dialog: MergeDialog) -> None:
        offered = [dialog.target.itemData(row) for row in range(dialog.target.count())]
        assert offered == [1, 2, 4, 5, 6, 7]
        dialog.target.setCurrentIndex(offered.index(2))
        press(dialog.reason, "Same contract")
        agree(dialog)

    window.actions_page.table.choose(3)
    before = history(window)
    answers.next(act)
    menu_entry(window, "Merge").trigger()
    assert history(window)[:-1] == before
    assert (head(window, 3).state.merged_into, head(window, 3).reason) == (2, "Same contract")
    assert head(window, 3).state.status is Status.CANCELLED


def test_a_merge_that_makes_a_date_slip_needs_a_reason(window: Window, answers: Answers) -> None:
    said: list[str] = []

    def act(dialog: MergeDialog) -> None:
        places = {dialog.target.itemData(row): row for row in range(dialog.target.count())}
        for number in (1, 2):
            dialog.target.setCurrentIndex(places[number])
            said.append(dialog.slips.text())
        said.append(refusal(dialog))
        press(dialog.reason, "One contract")
        agree(dialog)

    for number, due in ((2, "December 2021"), (3, "June 2021")):
        window.desk.edit(number, {"status": "ongoing", "completed": "", "due": due})
    window.actions_page.table.choose(3)
    answers.next(act)
    window.action_wishes.merge_action()
    assert said[:2] == ["", "Its date slips by it. #3: June 2021 → December 2021 (later)"]
    assert "why the date slips" in said[2]
    assert (head(window, 3).state.merged_into, head(window, 3).reason) == (2, "One contract")


def test_a_merged_action_is_not_merged_again_and_the_dialog_says_so(window: Window, answers: Answers) -> None:
    window.desk.save(lambda workspace, plan: workspace.actions.merge(plan, 3, 2), "merge")
    before = history(window)
    answers.next(lambda dialog: answers.texts.append(refusal(dialog)))
    window.actions_page.table.choose(3)
    window.action_wishes.merge_action()
    assert "#3" in answers.texts[0]
    assert "#2" in answers.texts[0]
    assert history(window) == before


def test_an_action_is_cancelled_with_its_reason(window: Window, answers: Answers) -> None:
    def act(dialog: ReasonDialog) -> None:
        press(dialog.reason, "Nobody needs it")
        agree(dialog)

    window.actions_page.table.choose(6)
    answers.next(act)
    menu_entry(window, "Cancel action").trigger()
    assert (head(window, 6).state.status, head(window, 6).reason) == (Status.CANCELLED, "Nobody needs it")


def test_wishes_about_an_action_need_one_that_is_chosen(qtbot: QtBot, window: Window) -> None:
    window.actions_page.search.setText("nothing holds this")
    for wish in (window.action_wishes.split_action, window.action_wishes.merge_action):
        said: list[str] = []
        with qtbot.waitSignal(window.desk.told, raising=False, timeout=0):
            wish()
        said += [text for text in all_texts(window) if "Choose an action" in text]
        assert said


def test_the_name_signs_later_revisions_and_is_kept(window: Window, answers: Answers) -> None:
    def act(dialog: AuthorDialog) -> None:
        dialog.name.clear()
        assert refusal(dialog)
        press(dialog.name, "  Grace Example ")
        agree(dialog)

    answers.next(act)
    menu_entry(window, "Your name").trigger()
    window.desk.edit(1, {"owner": "Ops"})
    assert [row.author for row in history(window)[-2:]] != ["Grace Example"] * 2
    assert head(window, 1).author == "Grace Example"
    assert Preferences().get("author") == "Grace Example"


def test_a_too_long_paste_is_refused_inside_the_dialog(window: Window, answers: Answers, qapp: Any) -> None:
    def act(dialog: NewActionDialog) -> None:
        qapp.clipboard().setText("x" * 200_000)
        dialog.text.paste()
        assert dialog.text.exact_text() == ""
        assert any("200,000" in text for text in all_texts(dialog))

    answers.next(act)
    window.action_wishes.add_action()
