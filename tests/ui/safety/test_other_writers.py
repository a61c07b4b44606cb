"""Somebody else writes into the same file: it is seen, and nothing is overwritten or published unseen."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QThreadPool

from app.services.workspace import Workspace
from app.ui.window import Window
from tests.ui.hands import Answers, agree, head

Opener = Callable[..., Workspace]


@pytest.fixture
def other(window: Window, open_workspace: Opener, example_path: Path) -> Workspace:
    assert window.desk.workspace is not None
    window.desk.workspace.was_changed_outside()
    return open_workspace(example_path)


def _plan(window: Window) -> int:
    assert window.desk.plan is not None
    return window.desk.plan.id


def test_what_others_write_is_shown_when_the_window_catches_up(window: Window, other: Workspace) -> None:
    other.actions.edit(_plan(window), 4, {"owner": "Somebody else"})
    window.desk.catch_up()
    assert next(row for row in window.desk.rows if row.number == 4).state.owner == "Somebody else"


def test_another_field_of_the_same_action_can_still_be_changed(window: Window, other: Workspace) -> None:
    other.actions.edit(_plan(window), 4, {"owner": "Somebody else"})
    assert window.desk.edit(4, {"observations": "Mine"})
    state = head(window, 4).state
    assert (state.owner, state.observations) == ("Somebody else", "Mine")


def test_an_update_never_publishes_what_was_not_shown(window: Window, other: Workspace, answers: Answers) -> None:
    plan = _plan(window)

    def change_and_agree(dialog: object) -> None:
        other.actions.edit(plan, 4, {"owner": "Unseen"})
        agree(dialog)  # type: ignore[arg-type]

    answers.next(change_and_agree)
    answers.read()
    window.update_wishes.issue()
    QThreadPool.globalInstance().waitForDone()
    for _ in range(3):
        QCoreApplication.processEvents()
    assert len(other.updates.issued(plan)) == 6


def test_the_next_due_date_can_be_given_when_issuing(window: Window, answers: Answers) -> None:
    from app.ui.updates.issue_dialog import IssueDialog

    assert window.desk.draft is not None and window.desk.workspace is not None
    facts = replace(window.desk.workspace.checks.facts(window.desk.draft), today=date(2021, 7, 1))
    dialog = IssueDialog(window.desk.draft, facts, "", (), window)
    dialog.next_update.setText("2021-07-08")
    assert dialog.chosen_next() == date(2021, 7, 8)
