"""The plan's checks are listed with their levels, and only what was changed is saved."""

from PySide6.QtWidgets import QComboBox

from app.domain.checks.check import Level
from app.domain.checks.every import CHECKS
from app.domain.plans import PlanDetails
from app.ui.pages import Page
from app.ui.updates.checks_dialog import ChecksDialog
from app.ui.window import Window
from tests.ui.hands import Answers, agree, all_texts, menu_entry, refusal


def _details(window: Window) -> PlanDetails:
    assert window.desk.workspace is not None
    return window.desk.workspace.plans.get(1).details


def _set(box: QComboBox, level: str) -> None:
    box.setCurrentIndex(box.findData(level))


def test_every_check_is_listed_with_its_text_and_level(window: Window, answers: Answers) -> None:
    def look(dialog: ChecksDialog) -> None:
        assert list(dialog.boxes) == list(CHECKS)
        for name, box in dialog.boxes.items():
            assert box.currentData() == CHECKS[name].level.value
            assert box.currentText().endswith(" (usual)")
            assert {str(CHECKS[name].label), str(CHECKS[name].about)} <= set(all_texts(dialog))
            assert box.accessibleName() == str(CHECKS[name].label)

    answers.next(look)
    menu_entry(window, "Checks").trigger()


def test_what_is_changed_is_saved_and_shown_at_once(window: Window, answers: Answers) -> None:
    def act(dialog: ChecksDialog) -> None:
        _set(dialog.boxes["overdue"], "error")
        _set(dialog.boxes["empty-cell"], "off")
        _set(dialog.boxes["done-without-date"], "error")
        agree(dialog)

    answers.next(act)
    window.desk.edit(6, {"completed": ""})
    window.turn_to(Page.UPDATES)
    window.updates_page.checks_wanted.emit()
    assert _details(window).checks == "done-without-date=error empty-cell=off overdue=error"
    found = [(card.finding.check.name, card.finding.level) for card in window.updates_page.side.checks.cards]
    assert ("done-without-date", Level.ERROR) in found


def test_a_level_that_is_usual_again_needs_no_switch(window: Window, answers: Answers) -> None:
    assert window.desk.workspace is not None
    window.desk.workspace.plans.describe(1, {"checks": "overdue=off"})
    window.desk.reload()

    def act(dialog: ChecksDialog) -> None:
        assert dialog.boxes["overdue"].currentData() == "off"
        _set(dialog.boxes["overdue"], "warning")
        agree(dialog)

    answers.next(act)
    window.update_wishes.choose_checks()
    assert _details(window).checks == ""


def test_what_somebody_changed_meanwhile_is_not_overwritten(window: Window, answers: Answers) -> None:
    said: list[str] = []

    def act(dialog: ChecksDialog) -> None:
        assert window.desk.workspace is not None
        window.desk.workspace.plans.describe(1, {"checks": "overdue=off"})
        _set(dialog.boxes["empty-cell"], "error")
        said.append(refusal(dialog))

    answers.next(act)
    window.update_wishes.choose_checks()
    assert said[0]
    assert _details(window).checks == "overdue=off"
