"""Whatever a text holds, the window shows it literally: no label guesses markup."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.conflicts import Conflict
from app.domain.plans import PlanDetails
from app.domain.proposals import Proposal
from app.domain.sentences import Sentence
from app.domain.whiteboards import read_whiteboard
from app.domain.wordings import wording
from app.services.whiteboards import Shown
from app.ui.action.action_dialogs import AuthorDialog, MergeDialog, NewActionDialog, ReasonDialog, SplitDialog
from app.ui.action.field_value import FieldValue
from app.ui.action.revision_dialog import RevisionDialog
from app.ui.pages import Page
from app.ui.plans.plan_dialog import PlanDialog
from app.ui.plans.whiteboard_dialog import WhiteboardDialog
from app.ui.questions.question_dialog import QuestionDialog
from app.ui.safety.conflict_dialog import ConflictDialog
from app.ui.safety.unsaved_dialog import UnsavedDialog
from app.ui.updates.checks_dialog import ChecksDialog
from app.ui.updates.issue_dialog import IssueDialog
from app.ui.widgets.errors import MistakeDialog, confirm, show_error, show_note
from app.ui.window import Window
from tests.conftest import START
from tests.ui.clerk import Clerk, choose_files, one_by_one, settle
from tests.ui.hands import Answers, all_texts, cell, history

HOSTILE = r'<img src="\\server\x"><a href="file:///x"><b>R&D</b></a> &amp; &lt;i&gt;'
# These leave the hostile plan, or ask the printer.
CHANGING = ("Open file…", "New file…", "Open the example", "Import table…", "Save as…", "Save with tracked changes…")


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
    asked = {"text": HOSTILE, "asked_by": HOSTILE, "asked_at": "2021-06-01", "answer": HOSTILE, "actions": "2"}
    desk.workspace.questions.ask(desk.plan.id, asked)
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
    labels = [found for found in labels if not _is_qts_own(found) or _rich(found.text())]
    return [found.text() for found in labels if found.textFormat() is not Qt.TextFormat.PlainText]


def _is_qts_own(made: QLabel) -> bool:
    """True in a dialog that comes with Qt, such as the one of printers; it says nothing of ours but file names."""
    around = made.window()
    return type(around).__module__.startswith("PySide6") and not isinstance(around, QMessageBox | QLabel)


def _board() -> Shown:
    text = f"{HOSTILE} Next update 3-1-2023 [close on {HOSTILE}]"
    return Shown(read_whiteboard(text), datetime(2026, 1, 5, tzinfo=UTC), HOSTILE)


def _proposal() -> Proposal:
    return Proposal(date(2026, 1, 5), Sentence("{text}", text=HOSTILE))


def _dialogs(window: Window) -> list[QDialog]:
    desk, rows = window.desk, window.desk.rows
    assert desk.draft is not None
    assert desk.workspace is not None
    clocks = desk.workspace.clocks

    def save(*_: object) -> None: ...

    return [
        NewActionDialog(save),
        SplitDialog(rows[1], save),
        MergeDialog(rows[1], rows, save),
        ReasonDialog(HOSTILE, HOSTILE, save),
        AuthorDialog(HOSTILE, save),
        PlanDialog(None, save, clocks),
        PlanDialog(PlanDetails(HOSTILE, root_causes=HOSTILE, rules=HOSTILE), save, clocks),
        IssueDialog(desk.draft, desk.workspace.checks.facts(desk.draft), HOSTILE),
        ChecksDialog(PlanDetails(HOSTILE, root_causes=HOSTILE), desk.workspace.checks.listed(PlanDetails("")), save),
        WhiteboardDialog(_board(), _proposal(), date(2026, 1, 5), save, window.theme),
        QuestionDialog(None, HOSTILE, save),
        MistakeDialog(HOSTILE),
        RevisionDialog(rows[1], wording("classic"), None, window.theme),
        RevisionDialog(rows[1], wording("classic"), save, window.theme),
    ]


def test_no_label_of_any_page_guesses(hostile_window: Window) -> None:
    for page in Page:
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


def _texts_that_qt_guesses(root: QWidget) -> list[str]:
    """Every text below a widget that Qt would take for markup, or for a letter to underline."""
    found: list[str] = []
    for widget in [root, *root.findChildren(QWidget)]:
        found += [text for text in (widget.toolTip(), widget.statusTip(), widget.whatsThis()) if _rich(text)]
        if isinstance(widget, QTextEdit):
            found += ["<img"] * ("<img" in widget.document().toHtml())
        if isinstance(widget, QMessageBox) and widget.textFormat() is not Qt.TextFormat.PlainText:
            found.append(widget.text())
        if isinstance(widget, QAbstractButton):
            found += [widget.text()] * _underlines(widget.text())
        if isinstance(widget, QLabel) and widget.buddy() is not None:
            found += [widget.text()] * _underlines(widget.text())
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found += _guessed_in_cells(widget)
        if isinstance(widget, QMenu):
            found += [entry.text() for entry in widget.actions() if _underlines(entry.text())]
            tips = [entry.toolTip() for entry in widget.actions()] if widget.toolTipsVisible() else []
            found += filter(_rich, tips)
        if isinstance(widget, QToolButton) and widget.defaultAction() is not None:
            found += [widget.defaultAction().toolTip()] * _rich(widget.defaultAction().toolTip())
    return found + _guessing(root)


def _guessed_in_cells(view: QAbstractItemView) -> list[str]:
    model, roles = view.model(), Qt.ItemDataRole
    wide = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    rows, columns = range(min(40, model.rowCount(QModelIndex()))), range(wide)
    cells = [model.index(row, column) for row in rows for column in columns]
    tips = [cell.data(role) for cell in cells for role in (roles.ToolTipRole, roles.StatusTipRole, roles.WhatsThisRole)]
    return [tip for tip in tips if isinstance(tip, str) and _rich(tip)]


def _rich(text: str) -> bool:
    return bool(QtGui.Qt.mightBeRichText(text))


def _underlines(text: str) -> bool:
    return "R&D" in text.replace("&&", "")


def test_the_eyes_of_these_tests_see_what_qt_would_guess(qtbot: QtBot) -> None:
    widget, layout = QWidget(), QVBoxLayout()
    qtbot.addWidget(widget)
    widget.setLayout(layout)
    guessing, edit, menu = QLabel(HOSTILE), QTextEdit(), QMenu(widget)
    edit.setHtml(HOSTILE)
    menu.addAction(HOSTILE)
    for made in (guessing, edit, QPushButton(HOSTILE)):
        layout.addWidget(made)
    widget.setToolTip(HOSTILE)
    assert len(_texts_that_qt_guesses(widget)) == 5


def test_no_text_of_any_page_or_of_what_any_command_opens_is_guessed(
    hostile_window: Window, answers: Answers, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window, found = hostile_window, dict[str, list[str]]()
    choose_files(monkeypatch, tmp_path)
    answers.stop()

    def look(dialog: QWidget) -> None:
        found[f"{type(dialog).__name__} {dialog.windowTitle()}"] = _texts_that_qt_guesses(dialog)

    for name, entry in one_by_one(window):
        if name not in CHANGING:
            window.actions_page.table.choose(2)
            clerk = Clerk(look, agrees=False)
            entry.trigger()
            settle()
            clerk.stop()
            found[f"window after {name}"] = _texts_that_qt_guesses(window)
    assert {place: texts for place, texts in found.items() if texts} == {}
    assert len([place for place in found if "Dialog" in place]) >= 8


def test_no_text_of_what_was_not_saved_or_met_somebody_elses_is_guessed(qtbot: QtBot, hostile_window: Window) -> None:
    window, theme = hostile_window, hostile_window.theme
    window.desk.unsaved.refused(2, "observations", f"{HOSTILE} mine", 1)
    window.desk.unsaved.refused(0, "new.action", f"{HOSTILE} new", 0)
    panels = [window.unsaved_wishes._panel(offer) for offer in window.unsaved_wishes.offers()]
    conflict = Conflict(2, "observations", HOSTILE, f"{HOSTILE} theirs", f"{HOSTILE} mine", HOSTILE, START)
    for dialog in (UnsavedDialog(panels), ConflictDialog([conflict, conflict], lambda _texts: None, theme)):
        qtbot.addWidget(dialog)
        dialog.show()
        assert _texts_that_qt_guesses(dialog) == []
        assert len(all_texts(dialog)) > 5
    assert _texts_that_qt_guesses(window) == []
