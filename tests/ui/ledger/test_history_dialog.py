"""The window checks the history, tells what is wrong, and compares it with earlier heads."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.heads import head_line, heads_in
from app.domain.ledger import Head
from app.ui.ledger.history_dialog import HistoryDialog
from app.ui.window import Window
from tests.store.verifying.forgers import forge
from tests.ui.hands import all_texts, menu_entry


def _checked(qtbot: QtBot, window: Window) -> HistoryDialog:
    """The dialog once the check has ended."""
    menu_entry(window, "Check the history").trigger()
    dialog = window.ledger_wishes.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.checked is not None)
    return dialog


def _results(dialog: HistoryDialog) -> list[str]:
    roles = ("good", "error")
    return [
        found.text() for found in dialog.comparing.findChildren(QLabel)
        if found.property("role") in roles and found.isVisible()
    ]  # fmt: skip


def _compare(qtbot: QtBot, dialog: HistoryDialog, text: str) -> list[str]:
    dialog.comparing.text.give(text)
    with qtbot.waitSignal(dialog.comparing.compared):
        qtbot.mouseClick(dialog.comparing.compare, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(_results(dialog)))
    return _results(dialog)


def _forge(window: Window, *statements: str) -> None:
    assert window.desk.workspace is not None
    forge(window.desk.workspace.path, *statements)


def _head(window: Window) -> Head:
    assert window.desk.workspace is not None
    return window.desk.workspace.ledger.head()


def test_a_history_that_holds_says_so_and_its_head_can_be_copied(qtbot: QtBot, window: Window) -> None:
    dialog = _checked(qtbot, window)
    head = _head(window)
    assert dialog.verdict.said.text() == "Everything in this database is as it was written."
    assert dialog.verdict.facts.text().startswith(f"{head.n} entries of its log were recomputed, ")
    assert dialog.verdict.hash.text() == head.hash
    qtbot.mouseClick(dialog.verdict.copy, Qt.MouseButton.LeftButton)
    assert heads_in(QGuiApplication.clipboard().text()) == [head]
    assert window.ledger_wishes.wrong.text() == ""


def test_what_is_wrong_is_listed_with_its_action_and_what_it_was(qtbot: QtBot, window: Window) -> None:
    _forge(window, "UPDATE revisions SET owner = '<b>Eve</b>' WHERE seq = 2", "DELETE FROM postings WHERE id = 2")
    dialog = _checked(qtbot, window)
    assert dialog.verdict.said.text() == "2 things are wrong."
    changed, removed = (all_texts(card) for card in dialog.verdict.cards)
    assert changed[0].startswith("1.  Altered · action #2 of “OCSP responder unreachable” · Owner")
    assert "owner was “Infrastructure” and is “<b>Eve</b>” now" in changed[1]
    assert removed[0] == "2.  Removed"
    assert any(text.startswith("It was: {") for text in removed)
    assert window.ledger_wishes.wrong.text() == "2 things in this file are not as they were written."


def test_a_check_again_tells_what_is_so_now(qtbot: QtBot, window: Window) -> None:
    _forge(window, "UPDATE revisions SET owner = 'Eve' WHERE seq = 2")
    dialog = _checked(qtbot, window)
    assert len(dialog.verdict.cards) == 1
    _forge(window, "UPDATE revisions SET owner = 'Infrastructure' WHERE seq = 2")
    qtbot.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.checked is not None)
    assert dialog.verdict.said.text().startswith("Everything")
    assert dialog.verdict.cards == []
    assert window.ledger_wishes.wrong.text() == ""


def test_heads_of_a_comment_are_a_part_of_the_history_or_are_not(qtbot: QtBot, window: Window) -> None:
    before, other = _head(window), Head(3, "ab" * 32)
    window.desk.edit(1, {"owner": "Ada"})
    dialog = _checked(qtbot, window)
    wrong, right = _compare(qtbot, dialog, f"> {head_line(before)}\n{head_line(other)}")
    assert wrong.startswith("✕  This log has no such entry (entry 3).")
    assert right.startswith(f"✓  The history up to entry {before.n} is a part of the history now")
    (alone,) = _compare(qtbot, dialog, before.hash)
    assert alone == right
    (refused,) = _compare(qtbot, dialog, "Hello")
    assert "There is no head of a history log in this text" in refused


def test_a_file_of_an_update_tells_its_head(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = window.desk.workspace
    assert workspace is not None
    path = tmp_path / "update.docx"
    path.write_bytes(workspace.exports.file(1, "word", 3).content)
    dialog = _checked(qtbot, window)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(dialog.comparing.compared):
        qtbot.mouseClick(dialog.comparing.choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(_results(dialog)))
    head = workspace.updates.issued(1)[2].head
    assert head is not None
    assert _results(dialog)[0].startswith(f"✓  The history up to entry {head.n} ")


def test_the_report_is_saved(qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = _checked(qtbot, window)
    _compare(qtbot, dialog, head_line(Head(3, "ab" * 32)))
    asked: list[Any] = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *words: (asked.append(words), (str(tmp_path / "report"), ""))[1]
    )
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    text = (tmp_path / "report.txt").read_text("utf-8")
    assert "Everything in this database is as it was written." in text
    assert "is NOT a part of this history." in " ".join(text.split())
    assert dialog.checked is not None
    assert asked[0][2].endswith(f"example-check-{dialog.checked.at:%Y-%m-%d}.txt")


def test_saving_goes_on_while_the_history_is_checked(qtbot: QtBot, window: Window) -> None:
    menu_entry(window, "Check the history").trigger()
    assert window.desk.edit(1, {"owner": "Ada"})
    dialog = window.ledger_wishes.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.checked is not None)
    assert dialog.verdict.said.text().startswith("Everything")


def test_a_check_can_be_stopped_and_begun_again(qtbot: QtBot, window: Window) -> None:
    menu_entry(window, "Check the history").trigger()
    dialog = window.ledger_wishes.dialog
    assert dialog is not None
    assert not dialog.again.isEnabled()
    qtbot.mouseClick(dialog.verdict.stop, Qt.MouseButton.LeftButton)
    assert dialog.verdict.said.text() == "The check was stopped."
    qtbot.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.checked is not None)


def test_the_dialog_goes_with_its_file(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    _checked(qtbot, window)
    assert window.plan_wishes.open_path(tmp_path / "other.remediary", create=True)
    assert window.ledger_wishes.dialog is None


def test_without_a_file_there_is_nothing_to_check(bare_window: Window) -> None:
    menu_entry(bare_window, "Check the history").trigger()
    assert bare_window.ledger_wishes.dialog is None
    assert bare_window.side.told.text() == "Open or create a plan first."


def test_every_control_of_the_dialog_has_a_name(qtbot: QtBot, window: Window) -> None:
    _forge(window, "UPDATE revisions SET owner = 'Eve' WHERE seq = 2")
    dialog = _checked(qtbot, window)
    assert all(made.text() or made.accessibleName() for made in dialog.findChildren(QAbstractButton))
    assert all(made.accessibleName() for made in dialog.findChildren(QPlainTextEdit))
    assert dialog.verdict.cards[0].accessibleName().startswith("1.  Altered: In revision 2")


def test_the_dialog_closes_with_the_window(qtbot: QtBot, window: Window) -> None:
    dialog = _checked(qtbot, window)
    window.close()
    assert window.ledger_wishes.dialog is None
    assert not dialog.isVisible()
