"""The whiteboard's dialog says at once what it reads, asks where a day is in doubt, and offers the next text."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.plans import PlanDetails
from app.services.whiteboards import Shown
from app.ui.plans.whiteboard_dialog import WhiteboardDialog
from app.ui.window import Window
from tests.ui.hands import Answers, agree, all_texts, menu_entry, press, refusal


def _details(window: Window) -> PlanDetails:
    assert window.desk.plan is not None
    return window.desk.plan.details


def _shown(window: Window) -> Shown | None:
    assert window.desk.workspace is not None and window.desk.plan is not None
    return window.desk.workspace.whiteboards.shown(window.desk.plan.id)


def _ask(window: Window) -> None:
    menu_entry(window, "Whiteboard").trigger()


def test_a_pasted_day_is_read_at_once_and_counts_once_it_is_recorded(window: Window, answers: Answers) -> None:
    def paste(dialog: WhiteboardDialog) -> None:
        press(dialog.text, "[ca-compliance] Next update 15-Jul-2026 [close on 2026-12-10]")
        said = "\n".join(all_texts(dialog))
        assert "Next update: 15 Jul 2026" in said or "Next update: Jul 15, 2026" in said
        assert "Will be closed:" in said
        agree(dialog)

    answers.next(paste)
    _ask(window)
    assert _details(window).next_update_due == date(2026, 7, 15)
    shown = _shown(window)
    assert shown is not None
    assert shown.board.text == "[ca-compliance] Next update 15-Jul-2026 [close on 2026-12-10]"


def test_of_two_days_that_may_be_meant_one_is_chosen(window: Window, answers: Answers) -> None:
    def choose(dialog: WhiteboardDialog) -> None:
        press(dialog.text, "Next update 3-1-2026")
        assert "“3-1-2026” can be" in refusal(dialog)
        assert dialog.choices.isVisible()
        second = list(dialog.choices.children())[-1]
        second.click()  # type: ignore[attr-defined]
        assert dialog.day() == date(2026, 3, 1)
        agree(dialog)

    answers.next(choose)
    _ask(window)
    assert _details(window).next_update_due == date(2026, 3, 1)


def test_what_was_settled_before_is_not_asked_again(window: Window, answers: Answers) -> None:
    workspace, plan = window.desk.workspace, window.desk.plan
    assert workspace is not None and plan is not None
    workspace.whiteboards.see(plan.id, "Next update 3-1-2026", date(2026, 3, 1))

    def look(dialog: WhiteboardDialog) -> None:
        assert dialog.text.text() == "Next update 3-1-2026"
        assert not dialog.choices.isVisible()
        agree(dialog)

    answers.next(look)
    _ask(window)
    shown = _shown(window)
    assert shown is not None
    assert shown.board.day == date(2026, 3, 1)


def test_a_vague_day_is_asked_for_and_has_to_lie_within_it(window: Window, answers: Answers) -> None:
    def say(dialog: WhiteboardDialog) -> None:
        press(dialog.text, "Next update June 2026")
        assert dialog.chosen.isVisible()
        press(dialog.chosen, "2026-07-01")
        assert "can't mean" in refusal(dialog)
        dialog.chosen.clear()
        press(dialog.chosen, "2026-06-30")
        agree(dialog)

    answers.next(say)
    _ask(window)
    assert _details(window).next_update_due == date(2026, 6, 30)


def test_the_next_text_keeps_the_tags_and_is_copied_at_one_click(window: Window, answers: Answers) -> None:
    workspace, plan = window.desk.workspace, window.desk.plan
    assert workspace is not None and plan is not None
    proposal = workspace.whiteboards.aligned(plan.id)

    def copy(dialog: WhiteboardDialog) -> None:
        press(dialog.text, "[ca-compliance] [next update 2026-01-01]")
        dialog.copy.click()
        dialog.reject()

    before = _shown(window)
    answers.next(copy)
    _ask(window)
    if proposal is not None:
        assert QApplication.clipboard().text() == f"[ca-compliance] [next update {proposal.day}]"
    assert _shown(window) == before


@pytest.mark.parametrize("text", ["", "   "])
def test_nothing_is_recorded_of_an_empty_text(window: Window, answers: Answers, text: str) -> None:
    def look(dialog: WhiteboardDialog) -> None:
        dialog.text.setText(text)
        assert not dialog.agree.isEnabled()
        dialog.reject()

    before = _shown(window)
    answers.next(look)
    _ask(window)
    assert _shown(window) == before
