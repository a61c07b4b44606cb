"""What the checks find is shown beside the draft, leads to the actions, and can be switched off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.checks.check import Level
from app.domain.plans import PlanDetails
from app.services.workspace import Workspace
from app.ui.pages import Page
from app.ui.updates.checks_view import ChecksView
from app.ui.updates.findings_dialog import FindingsDialog
from app.ui.window import Window
from tests.ui.hands import Answers, all_texts, press

ALTERED = "The text of #4, which was published as done, is another one now, and no reason is given."
BACK = "#5 was published as “Done”, and goes back to “Ongoing”."


def _workspace(window: Window) -> Workspace:
    assert window.desk.workspace is not None
    return window.desk.workspace


@pytest.fixture
def view(window: Window) -> ChecksView:
    """The checks of a draft that goes back on two finished actions, and whose closing was put off."""
    _workspace(window).plans.describe(1, {"closure_reported": ""})
    _workspace(window).whiteboards.see(1, "[ca-compliance] Next update 2026-06-30")
    window.desk.edit(5, {"status": "ongoing", "due": "by 30 September 2026"})
    window.desk.edit(4, {"observations": "Everything was written anew."})
    window.turn_to(Page.UPDATES)
    return window.updates_page.side.checks


def _found(view: ChecksView) -> list[tuple[Level, str]]:
    return [(card.finding.level, str(card.finding.sentence)) for card in view.cards]


def _beside(view: ChecksView) -> list[str]:
    """What is said below the findings."""
    labels = [found for found in view.findChildren(QLabel) if found.property("role") in ("good", "note")]
    return [found.text() for found in labels if found.isVisible()]


def _draft_card(window: Window) -> object:
    return window.updates_page.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_findings_stand_beside_the_draft_and_in_its_card(qtbot: QtBot, window: Window, view: ChecksView) -> None:
    odd = [(Level.WARNING, BACK), (Level.WARNING, ALTERED)]
    assert _found(view) == odd
    assert _beside(view) == ["·  The intro names no action; the announcement names all that changed."]
    assert view.cards[0].accessibleName() == f"Status went backwards: {BACK}"
    assert "⚠  Status went backwards" in all_texts(view)
    assert "2 warnings: look at them" in all_texts(view)
    assert _draft_card(window) == "Draft of update 7, 2 changes · 2 warnings"
    page = window.updates_page
    page.intro.give("Only #1 changed.")
    page.save_intro()
    qtbot.waitUntil(lambda: len(view.cards) == 4)
    assert _found(view)[:2] == [
        (Level.WARNING, "The intro does not name #4 and #5, which changed."),
        (Level.WARNING, "The intro names #1, which did not change."),
    ]
    page.intro.give("Actions #4 and #5 changed.")
    page.save_intro()
    qtbot.waitUntil(lambda: _found(view) == odd)
    qtbot.waitUntil(lambda: _beside(view) == ["✓  The intro names exactly the actions that changed."])


def test_errors_come_first_and_are_counted_apart(window: Window, view: ChecksView) -> None:
    window.desk.edit(6, {"completed": "2026-02-01"})
    assert _found(view)[0] == (
        Level.ERROR, "#6 is done on 2026-02-01, which is after 2026-01-05, the day of this update.",
    )  # fmt: skip
    assert "1 error: mend it, or give a reason" in all_texts(view)
    assert _draft_card(window) == "Draft of update 7, 3 changes · 1 error · 3 warnings"
    count = window.updates_page.update_view.checks
    assert (count.isVisible(), count.accessibleName(), count.property("tone")) == (True, "1 error, 3 warnings", "error")


def test_hints_are_not_counted(window: Window, view: ChecksView) -> None:
    _workspace(window).plans.describe(1, {"checks": "status-backwards=off finished-text-altered=hint"})
    window.desk.reload()
    assert _found(view) == [(Level.HINT, ALTERED)]
    assert _draft_card(window) == "Draft of update 7, 2 changes"
    assert not window.updates_page.update_view.checks.isVisible()


@pytest.mark.parametrize("by_key", [True, False])
def test_a_finding_leads_to_its_action(qtbot: QtBot, window: Window, view: ChecksView, by_key: bool) -> None:
    (link,) = view.cards[1].links
    assert link.accessibleName() == "Go to action #4"
    if by_key:
        press(link, Qt.Key.Key_Space)
    else:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.page() is Page.ACTIONS
    assert window.actions_page.table.number() == 4


def test_a_finding_about_very_many_actions_shows_some(window: Window, view: ChecksView) -> None:
    for number in range(8, 23):
        window.desk.save(
            lambda workspace, plan, number=number: workspace.actions.add(
                plan, {"action": f"Thing {number}", "status": "done"}
            ),
            "new",
        )  # fmt: skip
    (card,) = [card for card in view.cards if card.finding.check.name == "done-without-date"]
    assert len(card.links) == 12
    assert "and 3 more" in all_texts(card)


def test_a_check_can_be_switched_off_for_the_plan(qtbot: QtBot, window: Window, view: ChecksView) -> None:
    off = view.cards[0].off
    assert off.accessibleName() == "Don't check this for this plan: Status went backwards"
    with qtbot.waitSignal(window.desk.told) as told:
        qtbot.mouseClick(off, Qt.MouseButton.LeftButton)
    assert told.args == ["“Status went backwards” is not checked for this plan any more."]
    assert _found(view) == [(Level.WARNING, ALTERED)]
    assert _workspace(window).plans.get(1).details.checks == "status-backwards=off"


def test_somebody_elses_switches_are_not_overwritten(
    qtbot: QtBot, window: Window, view: ChecksView, answers: Answers
) -> None:
    _workspace(window).plans.describe(1, {"checks": "overdue=error"})
    answers.read()
    qtbot.mouseClick(view.cards[0].off, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(answers.texts) == 1)
    assert _workspace(window).plans.get(1).details.checks == "overdue=error"


def test_the_count_leads_to_the_findings(window: Window, view: ChecksView) -> None:
    window.updates_page.update_view.checks.click()
    assert view.findChildren(QLabel)
    assert window.focusWidget() is not None
    assert view.isAncestorOf(window.focusWidget())


def test_without_room_beside_the_draft_the_count_opens_them(
    qtbot: QtBot, window: Window, view: ChecksView, answers: Answers
) -> None:
    window.resize(1100, 700)
    qtbot.waitUntil(lambda: not view.isVisible())

    def act(dialog: FindingsDialog) -> None:
        assert [card.finding.check.name for card in dialog.view.cards] == ["status-backwards", "finished-text-altered"]
        dialog.view.cards[1].off.click()
        assert [card.finding.check.name for card in dialog.view.cards] == ["status-backwards"]
        dialog.view.cards[0].links[0].click()

    answers.next(act)
    window.updates_page.update_view.checks.click()
    assert window.page() is Page.ACTIONS
    assert window.actions_page.table.number() == 5


def test_before_the_first_update_nothing_speaks_against_it(qtbot: QtBot, window: Window, view: ChecksView) -> None:
    plan = _workspace(window).plans.create(PlanDetails("A new plan"))
    _workspace(window).actions.add(plan.id, {"action": "Do it"})
    window.desk.choose_plan(plan.id)
    window.turn_to(Page.UPDATES)
    assert _found(view) == []
    qtbot.waitUntil(lambda: _beside(view) == ["✓  Nothing speaks against publishing this plan for the first time."])
