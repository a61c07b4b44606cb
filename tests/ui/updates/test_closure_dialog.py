"""The closure report is written in the window once everything is complete, and shown as Bugzilla will show it."""

from typing import Any

from PySide6.QtWidgets import QApplication

from app.ui.window import Window
from tests.ui.hands import Answers, agree, all_texts, menu_entry, press


def test_the_report_is_refused_while_an_action_is_open(window: Window, answers: Answers) -> None:
    window.desk.edit(5, {"status": "ongoing"})
    answers.read()
    menu_entry(window, "Closure report").trigger()
    assert "#5 is still open" in answers.texts[0]


def test_the_report_is_shown_kept_and_copied(window: Window, answers: Answers) -> None:
    def write(dialog: Any) -> None:
        press(dialog.editors["incident"], "It failed twice, see bug 12.")
        assert "Incident description: It failed twice, see bug 12." in dialog.preview.toPlainText()
        assert "may be closed" not in dialog.preview.toPlainText()
        agree(dialog)

    answers.next(write)
    menu_entry(window, "Closure report").trigger()
    text = QApplication.clipboard().text()
    assert text.startswith("### Report Closure Summary\n\n- **Incident description:** It failed twice, see bug 12.\n")
    assert "RC1: patches were rolled out" in text
    answers.next(lambda dialog: answers.texts.append(dialog.editors["incident"].exact_text()))
    menu_entry(window, "Closure report").trigger()
    assert answers.texts == ["It failed twice, see bug 12."]


def test_that_it_is_posted_stops_the_clocks(window: Window, answers: Answers) -> None:
    desk = window.desk
    assert desk.workspace is not None
    assert desk.plan is not None
    desk.workspace.plans.describe(desk.plan.id, {"closure_reported": ""})
    desk.reload()
    QApplication.clipboard().setText("as before")

    def post(dialog: Any) -> None:
        press(dialog.posted.line, "yesterday")
        dialog.posted_button.click()
        assert any("neither a day nor a moment" in text for text in all_texts(dialog))
        dialog.posted.line.setText("2026-01-04 08:30")
        dialog.posted_button.click()
        assert not dialog.isVisible()

    answers.next(post)
    menu_entry(window, "Closure report").trigger()
    assert desk.plan.details.closure_reported == "2026-01-04T08:30:00.000Z"
    assert QApplication.clipboard().text() == "as before"
    desk.clocks.read_now()
    assert window.header.clock.text() == "Closure report out since 4 Jan 2026"
    desk.workspace.plans.describe(desk.plan.id, {"closure_reported": ""})
    desk.reload()
    answers.next(lambda dialog: dialog.posted_button.click())
    menu_entry(window, "Closure report").trigger()
    assert desk.plan.details.closure_reported.startswith("2026-01-05T")
