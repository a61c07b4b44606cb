"""Whatever a text holds, the window shows it literally: no label guesses markup."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.plans import PlanDetails
from app.domain.wordings import wording
from app.ui.action_dialogs import AuthorDialog, MergeDialog, NewActionDialog, ReasonDialog, SplitDialog
from app.ui.errors import MistakeDialog, confirm, show_error, show_note
from app.ui.field_value import FieldValue
from app.ui.issue_dialog import IssueDialog
from app.ui.pages import Page
from app.ui.plan_dialog import PlanDialog
from app.ui.revision_dialog import RevisionDialog
from app.ui.window import Window
from tests.ui.hands import Answers, all_texts, cell, history

HOSTILE = "<img src=x><b>bold</b>"


@pytest.fixture
def hostile_window(window: Window) -> Window:
    """A window whose plan, actions, reasons, names and intro all look like markup."""
    desk = window.desk
    assert desk.workspace is not None
    assert desk.plan is not None
    desk.workspace.sign_as(HOSTILE)
    details = {"title": HOSTILE, "reference": f"Bug {HOSTILE}", "organisation": HOSTILE}
    desk.workspace.plans.describe(desk.plan.id, details)
    desk.workspace.plans.write_intro(desk.plan.id, f"{HOSTILE} #9")
    desk.reload()
    fields = ("action", "observations", "owner", "due", "root_causes", "evaluation")
    desk.edit(2, {name: f"{HOSTILE}{name}" for name in fields} | {"status": "ongoing"}, HOSTILE)
    desk.save(lambda workspace, plan: workspace.actions.split(plan, 2, [HOSTILE, HOSTILE], HOSTILE), HOSTILE)
    window.actions_page.table.choose(2)
    window.tell(HOSTILE)
    return window


def _guessing(widget: QWidget) -> list[str]:
    """The labels that would guess what their text is."""
    labels = [found for found in widget.findChildren(QLabel) if found.text()]
    return [found.text() for found in labels if found.textFormat() is not Qt.TextFormat.PlainText]


def _dialogs(window: Window) -> list[QDialog]:
    desk, rows = window.desk, window.desk.rows
    assert desk.draft is not None

    def save(*_: object) -> None: ...

    return [
        NewActionDialog(save),
        SplitDialog(rows[1], save),
        MergeDialog(rows[1], rows, save),
        ReasonDialog(HOSTILE, HOSTILE, save),
        AuthorDialog(HOSTILE, save),
        PlanDialog(None, save),
        PlanDialog(PlanDetails(HOSTILE), save),
        IssueDialog(desk.draft, date(2026, 1, 5), HOSTILE),
        MistakeDialog(HOSTILE),
        RevisionDialog(rows[1], wording("classic"), None, window.theme),
        RevisionDialog(rows[1], wording("classic"), save, window.theme),
    ]


def test_no_label_of_any_page_guesses(hostile_window: Window) -> None:
    for page in (Page.ACTIONS, Page.UPDATES):
        hostile_window.turn_to(page)
        assert _guessing(hostile_window) == []
    hostile_window.updates_page.choose(6)
    assert _guessing(hostile_window) == []
    hostile_window.show_welcome()
    assert _guessing(hostile_window) == []
    for widget in QApplication.allWidgets():
        assert not QtGui.Qt.mightBeRichText(widget.toolTip())


def test_no_label_of_any_dialog_guesses(qtbot: QtBot, hostile_window: Window) -> None:
    for dialog in _dialogs(hostile_window):
        qtbot.addWidget(dialog)
        dialog.show()
        if hasattr(dialog, "refuse"):
            dialog.refuse(HOSTILE)
            assert HOSTILE in all_texts(dialog)
        assert dialog.findChildren(QLabel)
        assert _guessing(dialog) == []


@pytest.mark.parametrize("show", [show_error, show_note, lambda parent, text: confirm(parent, text, "Yes")])
def test_no_message_box_guesses(bare_window: Window, answers: Answers, show: Callable[..., Any]) -> None:
    def act(box: Any) -> None:
        answers.texts.append(box.text())
        assert box.textFormat() is Qt.TextFormat.PlainText
        assert _guessing(box) == []

    answers.next(act)
    show(bare_window, HOSTILE)
    assert answers.texts == [HOSTILE]


def test_a_refusal_that_quotes_markup_is_shown_literally(hostile_window: Window, answers: Answers) -> None:
    answers.read()
    hostile_window.desk.edit(1, {"status": HOSTILE})
    assert HOSTILE in answers.texts[0]


def test_markup_is_shown_literally_in_the_header_the_table_and_the_pane(hostile_window: Window) -> None:
    pane = hostile_window.actions_page.pane
    assert HOSTILE in all_texts(hostile_window.header)
    for field in ("observations", "owner", "due"):
        assert cell(hostile_window, 2, field).data() == f"{HOSTILE}{field}"
        assert f"{HOSTILE}{field}" in [value.shown() for value in pane.findChildren(FieldValue)]
    assert hostile_window.plans.plans.index(0).data() == HOSTILE
    pane.turn(1)
    rows = pane.history.list.rows
    told = [rows.index(place).data(Qt.ItemDataRole.AccessibleTextRole) for place in range(rows.rowCount())]
    assert any(f"Reason: {HOSTILE}" in text for text in told)
    assert any(f"added: {HOSTILE}" in text for text in told)
    hostile_window.repaint()


def test_markup_is_shown_literally_in_the_preview_of_an_update(qtbot: QtBot, hostile_window: Window) -> None:
    hostile_window.turn_to(Page.UPDATES)
    previews = hostile_window.updates_page.findChildren(QTextEdit)
    assert previews
    published = hostile_window.updates_page.published
    published.turn(2)
    qtbot.waitUntil(lambda: not published.sheets_later.is_at_work)
    shown = [text for sheet in published.excel.sheets for row in sheet.rows for text in row]
    assert f"{HOSTILE} #9" in shown
    assert f"{HOSTILE}observations" in shown
    assert f"{HOSTILE}due" in shown
    assert HOSTILE in hostile_window.updates_page.intro.exact_text()


def test_the_hostile_texts_are_what_the_file_holds(hostile_window: Window) -> None:
    last = history(hostile_window)[-1]
    assert (last.author, last.reason, last.state.action) == (HOSTILE, HOSTILE, HOSTILE)
