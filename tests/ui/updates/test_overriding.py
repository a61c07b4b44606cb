"""What a check calls an error is mended, or issued with a reason that is kept and shown."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.updates import IssuedUpdate
from app.ui.pages import Page
from app.ui.updates.issue_dialog import IssueDialog
from app.ui.window import Window
from tests.ui.hands import Answers, agree, all_texts, press

ERROR = "#6 is done on 2026-02-01, which is after 5 Jan 2026, the day of this update."


@pytest.fixture
def wrong(window: Window) -> Window:
    """A window with a draft in which an action is done in the future."""
    window.desk.edit(6, {"completed": "2026-02-01"})
    return window


def _issued(window: Window) -> list[IssuedUpdate]:
    assert window.desk.workspace is not None
    return window.desk.workspace.updates.issued(1)


def test_an_error_comes_first_and_wants_a_reason(qtbot: QtBot, wrong: Window, answers: Answers) -> None:
    def act(dialog: IssueDialog) -> None:
        assert f"✕  {ERROR}" in all_texts(dialog._against)
        assert not dialog.agree.isEnabled()
        press(dialog.intro, "Action #5 is late.")
        assert dialog._warning.isVisible()
        assert dialog._against.y() < dialog._warning.y()
        qtbot.keyClick(dialog.intro, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert dialog.isVisible()
        assert "Say why the update is issued although a check calls something in it an error." in all_texts(dialog)
        press(dialog._against.line, "The vendor confirmed the day.")
        assert dialog.agree.isEnabled()
        assert not dialog.agree.isDefault()
        agree(dialog)

    answers.next(act)
    wrong.update_wishes.issue()
    qtbot.waitUntil(lambda: len(_issued(wrong)) == 7 and wrong.page() is Page.UPDATES)
    (kept,) = _issued(wrong)[-1].overrides
    assert (kept.check, kept.reason, kept.author) == ("done-in-future", "The vendor confirmed the day.", "Ada Example")
    view = wrong.updates_page.side.checks
    shown = all_texts(view)
    assert view.isVisible()
    assert {kept.sentence, "Reason: The vendor confirmed the day."} <= set(shown)
    assert any(text.startswith("Ada Example · ") for text in shown)
    assert wrong.updates_page.update_view.checks.accessibleName() == "1 error overridden"
    wrong.updates_page.choose(6)
    assert not view.isVisible()


def test_another_date_settles_the_error(wrong: Window, answers: Answers) -> None:
    def act(dialog: IssueDialog) -> None:
        assert dialog._against.isVisible()
        dialog.date.setText("2026-02-01")
        assert not dialog._against.isVisible()
        assert dialog.agree.isEnabled()
        dialog.date.setText("2026-01-31")
        assert not dialog.agree.isEnabled()
        dialog._against.line.setText("  ")
        assert not dialog.agree.isEnabled()
        dialog._against.line.setText("It is so")
        assert dialog.chosen_override() == "It is so"
        dialog.date.setText("2026-02-01")
        assert dialog.chosen_override() == ""

    answers.next(act)
    wrong.update_wishes.issue()
    assert len(_issued(wrong)) == 6


def test_very_many_warnings_are_counted(wrong: Window, answers: Answers) -> None:
    for number in range(8, 20):
        text = f"The contract will be signed, see action #{number + 100}."
        wrong.desk.save(
            lambda workspace, plan, text=text: workspace.actions.add(plan, {"action": "New", "observations": text}),
            "new",
        )

    def look(dialog: IssueDialog) -> None:
        answers.texts.append(dialog._warning.text())

    answers.next(look)
    wrong.update_wishes.issue()
    *told, last = answers.texts[0].split("\n")
    assert len(told) + int(last.removeprefix("and ").removesuffix(" more")) >= 12
