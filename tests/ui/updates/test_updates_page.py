"""The page of updates shows the draft and every issued update as they are, and gives out their very bytes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.updates import Edition
from app.services.workspace import Workspace
from app.ui.pages import Page
from app.ui.window import Window
from tests.ui.hands import Answers, all_texts, menu_entry, press

EXCEL = 2


@pytest.fixture
def workspace_of(window: Window) -> Workspace:
    assert window.desk.workspace is not None
    return window.desk.workspace


@pytest.fixture
def plan_id(window: Window) -> int:
    assert window.desk.plan is not None
    window.turn_to(Page.UPDATES)
    return window.desk.plan.id


def _in_workbook(qtbot: QtBot, window: Window) -> set[str]:
    """Every text in the preview of the workbook, once it is made."""
    published = window.updates_page.published
    published.turn(EXCEL)
    qtbot.waitUntil(lambda: not published.sheets_later.is_at_work)
    return {text for sheet in published.excel.sheets for row in sheet.rows for text in row}


def _shows(qtbot: QtBot, window: Window, workspace: Workspace, edition: Edition) -> bool:
    """True when the preview and the Markdown hold every text of an edition's document."""
    page, document = window.updates_page, workspace.exports.document(edition)
    shown = _in_workbook(qtbot, window)
    texts = [*document.paragraphs, *(column.heading for column in document.columns)]
    texts += [text for cells in document.rows for text in cells]
    return (
        all(text in shown for text in texts)
        and page.published.source.toPlainText()
        == workspace.exports.comments(edition.plan_id, edition.number if edition.issued else None)[0]
    )


def test_the_draft_shows_its_announcement_and_every_row(
    qtbot: QtBot, window: Window, workspace_of: Workspace, plan_id: int
) -> None:
    window.desk.edit(5, {"action": "Keep three copies.\n\nIn three places."})
    edition = workspace_of.updates.edition(plan_id)
    assert window.updates_page.chosen_number() is None
    assert "#5" in edition.announcement
    assert edition.announcement in window.updates_page.published.comment.toPlainText()
    assert len(edition.rows) == 7
    assert _shows(qtbot, window, workspace_of, edition)


def test_a_chosen_update_shows_its_frozen_rows(
    qtbot: QtBot, window: Window, workspace_of: Workspace, plan_id: int
) -> None:
    for number in range(1, 8):
        window.desk.edit(number, {"action": f"Rewritten {number}"})
    for number in range(1, 7):
        window.updates_page.choose(number)
        assert window.updates_page.chosen_number() == number
        edition = workspace_of.updates.edition(plan_id, number)
        assert _shows(qtbot, window, workspace_of, edition)
        assert "Rewritten 7" not in _in_workbook(qtbot, window)
    window.updates_page.choose(None)
    assert "Rewritten 7" in _in_workbook(qtbot, window)


def test_updates_are_listed_from_the_newest_down_and_chosen_by_mouse(
    qtbot: QtBot, window: Window, plan_id: int
) -> None:
    listed = window.updates_page.list
    assert listed.count() == 7
    place = listed.visualItemRect(listed.item(6)).center()
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.updates_page.chosen_number() == 1
    assert not window.updates_page.intro.isVisible()
    press(listed, Qt.Key.Key_Home)
    assert window.updates_page.chosen_number() is None
    assert window.updates_page.intro.isVisible()


def test_a_chosen_update_stays_chosen_while_the_draft_changes(window: Window, plan_id: int) -> None:
    window.updates_page.choose(3)
    window.desk.edit(1, {"owner": "Ops"})
    assert window.updates_page.chosen_number() == 3


def test_what_changed_is_said_action_by_action(window: Window, plan_id: int) -> None:
    window.desk.edit(5, {"owner": "Ops"})
    said = all_texts(window.updates_page.changes)
    assert "#5" in said
    assert "#4" not in said


def test_an_update_is_compared_with_any_earlier_one(window: Window, workspace_of: Workspace, plan_id: int) -> None:
    base = next(box for box in window.updates_page.pane.findChildren(QComboBox) if "ompare" in box.accessibleName())
    window.updates_page.choose(5)
    assert [base.itemData(row) for row in range(base.count())] == [4, 3, 2, 1]
    for row in range(base.count()):
        base.setCurrentIndex(row)
        base.activated.emit(row)
        expected = workspace_of.updates.changes(plan_id, base.itemData(row), 5)[0].numbers
        said = [text for text in all_texts(window.updates_page.changes) if text.startswith("#")]
        assert [int(text[1:].split()[0]) for text in said][-len(expected) :] == expected


def test_a_typed_intro_is_kept_after_a_while(
    qtbot: QtBot, window: Window, workspace_of: Workspace, plan_id: int
) -> None:
    window.updates_page.intro.setFocus()
    press(window.updates_page.intro, "Nothing new", Qt.Key.Key_Return, "at all.")
    qtbot.waitUntil(lambda: workspace_of.plans.get(plan_id).intro == "Nothing new\nat all.")
    assert window.updates_page.intro.exact_text() == "Nothing new\nat all."
    qtbot.waitUntil(lambda: "at all." in window.updates_page.published.comment.toPlainText())


def test_a_typed_intro_is_kept_when_the_window_is_closed_at_once(
    window: Window, plan_id: int, example_path: Path, open_workspace: Callable[..., Workspace]
) -> None:
    press(window.updates_page.intro, "Typed last")
    window.close()
    assert open_workspace(example_path).plans.get(plan_id).intro == "Typed last"


def test_a_typed_intro_is_in_what_is_issued_and_copied(
    window: Window, workspace_of: Workspace, plan_id: int, answers: Answers
) -> None:
    press(window.updates_page.intro, "Typed just now")
    window.file_wishes.copy_markdown()
    assert "Typed just now" in QGuiApplication.clipboard().text()
    press(window.updates_page.intro, " and again")
    answers.next(lambda dialog: answers.texts.append(dialog.intro.exact_text()))
    window.update_wishes.issue()
    assert answers.texts == ["Typed just now and again"]
    assert workspace_of.plans.get(plan_id).intro == "Typed just now and again"


def test_the_clipboard_gets_exactly_the_markdown_of_what_is_shown(
    qtbot: QtBot, window: Window, workspace_of: Workspace, plan_id: int
) -> None:
    window.desk.edit(5, {"observations": "no-break\xa0space\n\ttab | pipe  "})
    for number in (None, 6, 1):
        window.updates_page.choose(number)
        made = next(b for b in window.updates_page.findChildren(QPushButton) if b.text().startswith("Copy for"))
        QGuiApplication.clipboard().clear()
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
        expected = workspace_of.exports.file(plan_id, "markdown", number).content.decode("utf-8")
        assert QGuiApplication.clipboard().text() == expected
    window.turn_to(Page.ACTIONS)  # the page of actions copies the draft, whatever was chosen
    menu_entry(window, "Copy for Bugzilla").trigger()
    expected = workspace_of.exports.file(plan_id, "markdown").content.decode("utf-8")
    assert QGuiApplication.clipboard().text() == expected


@pytest.mark.parametrize(
    ("typed", "chosen", "written", "name"),
    [
        ("a.docx", "Word document (*.docx)", "a.docx", "word"),
        ("b.md", "Word document (*.docx)", "b.md", "markdown"),
        ("c", "Excel workbook, with the history (*.xlsx)", "c.xlsx", "excel"),
        ("d.2026", "Excel workbook, with the history (*.xlsx)", "d.2026.xlsx", "excel"),
    ],
)
def test_saving_an_issued_update_writes_its_frozen_bytes(
    qtbot: QtBot, window: Window, workspace_of: Workspace, plan_id: int, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, typed: str, chosen: str, written: str, name: str,
) -> None:  # fmt: skip
    folder = tmp_path / "saved"
    folder.mkdir()
    asked: list[Any] = []

    def choose(*words: Any) -> tuple[str, str]:
        asked.append(words)
        return str(folder / typed), chosen

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    window.desk.edit(2, {"action": "Changed since"})
    window.updates_page.choose(2)
    menu_entry(window, "Save as").trigger()
    target = folder / written
    qtbot.waitUntil(target.exists)
    assert chosen in asked[0][3]
    frozen = workspace_of.updates.file(plan_id, 2, name)
    assert frozen is not None
    assert target.read_bytes() == frozen.content
    assert [path.name for path in folder.iterdir()] == [written]


def test_a_file_that_can_not_be_saved_is_told_in_a_sentence(
    qtbot: QtBot, window: Window, plan_id: int, tmp_path: Path, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "missing" / "a.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    answers.read()
    window.file_wishes.save_as()
    qtbot.waitUntil(lambda: bool(answers.texts))
    assert "There is no folder" in answers.texts[0]
