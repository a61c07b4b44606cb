"""The page of questions: asked in a dialog, answered in an editor that keeps what is typed, and marked as out."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.plans import PlanDetails
from app.domain.questions import Question, Way
from app.services import example
from app.services.workspace import Workspace
from app.ui.commands.palette_offers import offers
from app.ui.pages import Page
from app.ui.questions.question_dialog import QuestionDialog
from app.ui.questions.questions_list import STANDING_ROLE
from app.ui.questions.questions_page import QuestionsPage
from app.ui.window import Window
from tests.ui.hands import Answers, agree, all_texts, menu_entry, press, refusal

LINK = "https://bugzilla.example.org/show_bug.cgi?id=1663953#c21"


@pytest.fixture(scope="module")
def example_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example before any reviewer asked anything."""
    path = tmp_path_factory.mktemp("template") / "example.remediary"
    with pytest.MonkeyPatch.context() as patch:
        for step in ("ask", "answer"):
            patch.setitem(example._STEPS, step, lambda *_told: None)
        example.create_example(path, "Ada Example").close()
    return path


def _workspace(window: Window) -> Workspace:
    assert window.desk.workspace is not None
    return window.desk.workspace


def _ask(window: Window, **more: object) -> Question:
    assert window.desk.plan is not None
    values = {"comment": 15, "asked_by": "Ann Example", "asked_at": "2021-06-16", "text": "Why so late?", **more}
    return _workspace(window).questions.ask(window.desk.plan.id, values)


def _get(window: Window, number: int) -> Question:
    assert window.desk.plan is not None
    return _workspace(window).questions.get(window.desk.plan.id, number)


def _page(window: Window, number: int | None = None) -> QuestionsPage:
    window.desk.reload()
    page = window.question_wishes.page()
    if number is not None:
        page.choose(number)
    return page


def test_an_empty_page_says_what_it_is_for_and_offers_to_begin(window: Window, answers: Answers) -> None:
    page = _page(window)
    assert window.page() is Page.QUESTIONS
    assert page.first.isVisible() and not page.list.isVisible()
    assert "No reviewer has asked anything yet" in all_texts(page)
    answers.next(lambda dialog: dialog.reject())
    page.first.click()


def test_a_question_is_written_down_from_the_menu_and_shown(window: Window, answers: Answers) -> None:
    def write(dialog: QuestionDialog) -> None:
        press(dialog.comment, LINK)
        assert dialog.comment.text() == "21"
        press(dialog.asked_by, "Ben Example")
        dialog.asked_at.setText("2021-06-17 08:15")
        press(dialog.text, "Why so late?")
        press(dialog.about, "2, 4")
        agree(dialog)

    answers.next(write)
    menu_entry(window, "New question").trigger()
    made = _get(window, 1)
    assert (made.comment, made.asked_by, made.text, made.actions) == (21, "Ben Example", "Why so late?", (2, 4))
    assert str(made.asked_at) == "2021-06-17T08:15:00.000Z"
    page = _page(window)
    assert page.list.number() == 1
    assert "Why so late?" in all_texts(page.view)


def test_what_can_not_be_kept_is_said_in_the_dialog(window: Window, answers: Answers) -> None:
    def write(dialog: QuestionDialog) -> None:
        press(dialog.about, "99")
        assert "needs a text" in refusal(dialog)
        press(dialog.text, "Why?")
        assert "has no #99" in refusal(dialog)
        dialog.reject()

    answers.next(write)
    menu_entry(window, "New question").trigger()
    assert _workspace(window).questions.listed(1) == []


def test_open_questions_stand_first_and_each_says_how_it_stands(window: Window) -> None:
    _ask(window, text="Answered")
    _ask(window, text="Newer", asked_at="2021-06-18")
    _ask(window, text="Older", asked_at="2021-06-10")
    _workspace(window).questions.answer(1, 1, {"answer": "Yes."}, 16)
    page = _page(window)
    assert [page.list.item(row).text() for row in range(page.list.count())] == ["Older", "Newer", "Answered"]
    spoken = page.list.item(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Answered as comment 16")


def test_each_question_says_how_much_time_is_left(window: Window) -> None:
    soon = _workspace(window).today.isoformat()
    _ask(window)
    _ask(window, asked_at=soon)
    page = _page(window, 2)
    window.desk.clocks.read_now()
    short = [page.list.item(row).data(STANDING_ROLE).short for row in range(page.list.count())]
    assert short[0].endswith("late") and short[1].endswith("left")
    assert page.view.clock.text().startswith("Answer due ")
    page.choose(1)
    assert page.view.clock.text().startswith("Answer overdue by ")
    page.view.clock.click()
    assert window.page() is Page.DEADLINES


def test_the_palette_finds_a_question(window: Window) -> None:
    _ask(window, text="Where is\nthe evidence?")
    (offer,) = [one for one in offers(window) if one.text == "Where is the evidence?"]
    offer.run()
    assert _page(window).list.number() == 1


def test_an_answer_is_kept_after_a_pause_and_the_draft_carries_it(qtbot: QtBot, window: Window) -> None:
    _ask(window)
    page = _page(window, 1)
    press(page.view.answer, "Because.")
    qtbot.waitUntil(lambda: _get(window, 1).answer == "Because.")
    assert window.desk.draft is not None
    assert window.desk.draft.edition.answers.endswith("\nBecause.")
    assert page.view.answer.exact_text() == "Because."


@pytest.mark.parametrize(
    "leave",
    [
        lambda window, page: page.choose(2),
        lambda window, page: window.turn_to(Page.ACTIONS) or window.desk.choose_plan(1),
        lambda window, page: window.keep_typed(),
        lambda window, page: press(page.view.answer, "") or page.view.answer.finished.emit(),
        lambda window, page: page.view.foot.ways[Way.COMMENT].click(),
    ],
    ids=["another question", "the plan again", "a command", "Ctrl+Enter", "another way"],
)
def test_nothing_typed_is_lost_when_one_turns_away(window: Window, leave: Callable[[Any, Any], object]) -> None:
    _ask(window)
    _ask(window, text="Another")
    page = _page(window, 1)
    press(page.view.answer, "Because.")
    leave(window, page)
    assert (_get(window, 1).answer, _get(window, 2).answer) == ("Because.", "")


def test_opening_and_leaving_an_answer_saves_nothing(window: Window) -> None:
    _ask(window, answer="Because.\u00a0")
    page = _page(window, 1)
    page.view.answer.setFocus()
    window.keep_typed()
    assert len(_workspace(window).questions.history(1, 1)) == 1


def test_what_the_program_could_not_save_is_offered_again(
    window: Window, example_path: Path, open_workspace: Callable[..., Workspace], answers: Answers
) -> None:
    _ask(window)
    page = _page(window, 1)
    press(page.view.answer, "Because.")
    other = open_workspace(example_path)
    other.questions.answered(1, 1, 16)
    answers.read()
    page.commit()
    assert "is out" in answers.texts[0]
    (left,) = window.desk.unsaved.left
    assert (left.number, left.field, left.text) == (1, "answer", "Because.")
    assert "the answer to question 1" in " ".join(all_texts(window.unsaved_wishes.notice))
    assert page.view.answer.isReadOnly()


def test_an_answer_left_behind_is_put_back(window: Window) -> None:
    _ask(window)
    _page(window, 1)
    window.desk.unsaved.refused(1, "answer", "Typed before", 0)
    assert "the answer to question 1" in " ".join(all_texts(window.unsaved_wishes.notice))
    window.unsaved_wishes.put_back()
    assert _get(window, 1).answer == "Typed before"
    assert window.desk.unsaved.left == ()


def test_where_two_write_the_same_answer_both_texts_are_shown(
    window: Window, example_path: Path, open_workspace: Callable[..., Workspace], answers: Answers
) -> None:
    _ask(window)
    page = _page(window, 1)
    press(page.view.answer, "Mine.")
    other = open_workspace(example_path, "Ben Example")
    other.questions.change(1, 1, {"answer": "Theirs."})

    def decide(dialog: Any) -> None:
        said = all_texts(dialog)
        assert "The answer to question 1" in said
        dialog.panels[0].choose(1)
        agree(dialog)

    answers.next(decide)
    page.commit()
    assert _get(window, 1).answer == "Mine."
    assert [one.question.answer for one in other.questions.history(1, 1)] == ["", "Theirs.", "Mine."]


def test_the_way_is_chosen_and_a_comment_of_its_own_is_copied_and_noted(window: Window) -> None:
    _ask(window, answer="See comment 5.")
    page = _page(window, 1)
    foot = page.view.foot
    foot.ways[Way.COMMENT].click()
    assert _get(window, 1).way is Way.COMMENT
    foot.copy.click()
    said = "In reply to comment 15 (Ann Example, 2021-06-16):\nSee comment `5`.\n"
    assert QApplication.clipboard().text() == said
    press(foot.comment, LINK)
    assert foot.comment.text() == "21"
    press(foot.since, "2021-06-18")
    foot.note.click()
    made = _get(window, 1)
    assert (made.answered_comment, str(made.answered_at), made.is_open) == (21, "2021-06-18", False)
    assert page.view.answer.isReadOnly()
    assert any("Answered as comment 21" in text for text in all_texts(foot))
    assert foot.link.isVisible() and foot.link.whole().endswith("#c21")


def test_a_comment_has_to_be_named(window: Window, answers: Answers) -> None:
    _ask(window, way="comment")
    page = _page(window, 1)
    answers.read()
    page.view.foot.note.click()
    assert "as which comment" in answers.texts[0]
    assert _get(window, 1).is_open


def test_what_was_noted_by_mistake_is_opened_again(window: Window) -> None:
    _ask(window)
    _workspace(window).questions.answered(1, 1, 16)
    page = _page(window, 1)
    page.view.foot.reopen.click()
    assert _get(window, 1).is_open
    assert not page.view.answer.isReadOnly()


def test_a_question_is_changed_in_the_same_dialog(window: Window, answers: Answers) -> None:
    _ask(window, asked_at="2021-06-16T08:15:30.250Z")
    page = _page(window, 1)
    answers.next(agree)
    page.view.change.click()
    assert len(_workspace(window).questions.history(1, 1)) == 1

    def change(dialog: QuestionDialog) -> None:
        dialog.asked_by.setText("Ben Example")
        agree(dialog)

    answers.next(change)
    page.view.change.click()
    made = _get(window, 1)
    assert (made.asked_by, str(made.asked_at)) == ("Ben Example", "2021-06-16T08:15:30.250Z")


def test_a_question_is_withdrawn_after_asking(window: Window, answers: Answers) -> None:
    _ask(window)
    page = _page(window, 1)
    answers.next(lambda box: box.reject())
    page.view.withdraw.click()
    assert _get(window, 1).is_open
    answers.next(lambda box: next(one for one in box.buttons() if one.text() == "Withdraw").click())
    page.view.withdraw.click()
    assert _get(window, 1).withdrawn
    assert not page.view.withdraw.isVisible()


def test_an_action_that_it_is_about_is_one_click_away(window: Window) -> None:
    _ask(window, actions="2, 4")
    page = _page(window, 1)
    (chip,) = [one for one in page.view.about.findChildren(QPushButton) if one.text().startswith("#4 ")]
    chip.click()
    assert window.page() is Page.ACTIONS
    assert window.actions_page.table.number() == 4


def test_the_draft_is_one_click_away(window: Window) -> None:
    _ask(window, answer="Because.")
    page = _page(window, 1)
    page.view.foot.look.click()
    assert window.page() is Page.UPDATES
    assert window.updates_page.chosen_number() is None


def test_another_plan_has_its_own_questions(window: Window) -> None:
    _ask(window)
    page = _page(window, 1)
    press(page.view.answer, "Because.")
    other = _workspace(window).plans.create(PlanDetails("Another"))
    window.desk.choose_plan(other.id)
    assert page.question() is None
    assert page.view.answer.exact_text() == ""
    assert _get_of(window, 1).answer == "Because."
    window.desk.choose_plan(1)
    assert page.view.answer.exact_text() == "Because."


def _get_of(window: Window, plan_id: int) -> Question:
    return _workspace(window).questions.get(plan_id, 1)


def test_the_page_has_its_key_and_is_built_when_asked_for(qtbot: QtBot, window: Window) -> None:
    assert window.plan_view.further_if_built() == []
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.page() is Page.QUESTIONS
