"""Every way to attach evidence: dropped, pasted, chosen, linked, written; and what is said where it can't be."""

import hashlib
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.errors import StoppedError
from app.domain.evidence import Evidence, Kind
from app.services.evidence import EvidenceItems
from app.ui import long_work
from app.ui.evidence.attach_dialog import AttachDialog
from app.ui.evidence.evidence_section import EvidenceSection
from app.ui.long_work import ProgressDialog
from app.ui.widgets.controls import PlainEditor
from app.ui.window import Window
from tests.ui.evidence.conftest import PLAN, drop, files_data, picture
from tests.ui.hands import Answers, agree, all_texts, cell, menu_entry, refusal

Wait = Callable[[int], list[Evidence]]


def write(folder: Path, name: str, content: bytes = b"04:00 all hosts patched\n") -> Path:
    """A file to attach."""
    path = folder / name
    path.write_bytes(content)
    return path


def says(proves: str) -> Callable[[Any], None]:
    """Types what the item proves, and agrees."""

    def act(dialog: AttachDialog) -> None:
        dialog.proves.insertPlainText(proves)
        agree(dialog)

    return act


def test_several_files_dropped_on_the_details_become_an_item_each(
    busy_window: Window, section: EvidenceSection, answers: Answers, wait_for: Wait, tmp_path: Path
) -> None:
    files = [write(tmp_path, "run.log"), write(tmp_path, "plan.txt", b"plan\n")]
    answers.next(says("The run of June"))
    assert drop(busy_window.actions_page.pane, files_data(files))
    items = wait_for(2)
    assert [(one.name, one.action, one.proves, one.revision) for one in items] == [
        ("run.log", 1, "The run of June", None),
        ("plan.txt", 1, "The run of June", None),
    ]
    assert items[0].sha256 == hashlib.sha256(files[0].read_bytes()).hexdigest()
    assert "E1, E2" in busy_window.side.told.text()
    assert [row.name.whole()[:2] for row in section.rows] == ["E1", "E2"]


def test_the_section_shows_that_files_which_are_dragged_will_go_there(
    busy_window: Window, section: EvidenceSection, tmp_path: Path
) -> None:
    pane, data = busy_window.actions_page.pane, files_data([write(tmp_path, "run.log")])
    none = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(pane, entering)
    assert section.property("dropping") == "yes"
    QApplication.sendEvent(pane, QDragLeaveEvent())
    assert section.property("dropping") == ""


def test_a_file_dropped_on_a_row_asks_only_what_it_proves(
    busy_window: Window, answers: Answers, wait_for: Wait, tmp_path: Path
) -> None:
    table = busy_window.actions_page.table

    def act(dialog: AttachDialog) -> None:
        assert dialog.name is None
        assert not dialog.revision.isVisible()
        says("Who was there")(dialog)

    answers.next(act)
    at = table.visualRect(cell(busy_window, 3, "owner")).center()
    assert drop(table.viewport(), files_data([write(tmp_path, "list.txt")]), at)
    (item,) = wait_for(1)
    assert (item.action, item.proves) == (3, "Who was there")


def test_nothing_that_is_no_file_of_this_computer_is_taken(busy_window: Window, section: EvidenceSection) -> None:
    data = QMimeData()
    data.setUrls(["https://example.org/run.log"])
    assert not drop(busy_window.actions_page.pane, data)
    table = busy_window.actions_page.table
    assert not drop(table.viewport(), files_data([Path("/tmp/x")]), QPoint(5, table.viewport().height() - 3))


def test_a_pasted_screenshot_becomes_a_png_named_by_its_time(
    section: EvidenceSection, answers: Answers, wait_for: Wait, evidence: EvidenceItems, clipboard: None
) -> None:
    QGuiApplication.clipboard().setImage(picture())
    answers.next(says("The console"))
    section.setFocus()
    QTest.keyClick(section, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (item,) = wait_for(1)
    assert (item.name, item.type) == ("Screenshot 2026-03-04 10-00-00 UTC.png", "image/png")
    assert b"".join(evidence.pieces(PLAN, 1)).startswith(b"\x89PNG")


def test_copied_files_are_attached_from_anywhere_in_the_plan(
    busy_window: Window, section: EvidenceSection, answers: Answers, wait_for: Wait, tmp_path: Path, clipboard: None
) -> None:
    QGuiApplication.clipboard().setMimeData(files_data([write(tmp_path, "run.log")]))
    answers.next(says(""))
    busy_window.actions_page.table.setFocus()
    menu_entry(busy_window, "Attach what was copied").trigger()
    assert wait_for(1)[0].name == "run.log"


@pytest.mark.parametrize(
    ("text", "kind"), [("https://example.org/run/7", Kind.LINK), ("All was well.\nIndeed.", Kind.NOTE)]
)
def test_copied_text_becomes_a_link_or_a_note(
    busy_window: Window, section: EvidenceSection, answers: Answers, wait_for: Wait, clipboard: None,
    text: str, kind: Kind,
) -> None:  # fmt: skip
    QGuiApplication.clipboard().setText(text)
    answers.next(agree)
    busy_window.evidence_wishes.paste()
    (item,) = wait_for(1)
    assert (item.kind, item.text) == (kind, text)


def test_nothing_on_the_clipboard_is_said(busy_window: Window, section: EvidenceSection) -> None:
    QGuiApplication.clipboard().clear()
    busy_window.evidence_wishes.paste()
    assert "Nothing was copied" in busy_window.side.told.text()


def test_chosen_files_keep_their_suffix_under_another_name(
    busy_window: Window, section: EvidenceSection, answers: Answers, wait_for: Wait, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    path = write(tmp_path, "x1.log")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))

    def act(dialog: AttachDialog) -> None:
        assert dialog.name is not None
        dialog.name.setText("The run v1.2")
        dialog.revision.setCurrentIndex(1)
        agree(dialog)

    answers.next(act)
    menu_entry(busy_window, "Attach file").trigger()
    (item,) = wait_for(1)
    assert (item.name, item.revision) == ("The run v1.2.log", 1)


def test_a_link_that_is_none_is_refused_where_it_is_typed(
    busy_window: Window, section: EvidenceSection, answers: Answers, wait_for: Wait
) -> None:
    refused: list[str] = []

    def act(dialog: AttachDialog) -> None:
        assert isinstance(dialog.text, QLineEdit)
        dialog.text.setText("javascript:alert(1)")
        refused.append(refusal(dialog))
        dialog.text.setText("https://example.org/a b")
        refused.append(refusal(dialog))
        dialog.text.setText("https://example.org/run")
        agree(dialog)

    answers.next(act)
    section.attach_wanted.emit("link")
    assert all("no link" in sentence for sentence in refused)
    assert wait_for(1)[0].name == "https://example.org/run"


def test_an_empty_note_is_refused_and_a_typed_one_is_kept(
    section: EvidenceSection, answers: Answers, wait_for: Wait
) -> None:
    def act(dialog: AttachDialog) -> None:
        assert isinstance(dialog.text, PlainEditor)
        assert "needs a text" in refusal(dialog)
        dialog.text.insertPlainText("Seen by two people.")
        agree(dialog)

    answers.next(act)
    section.attach_wanted.emit("note")
    assert wait_for(1)[0].text == "Seen by two people."


def test_a_file_that_cannot_be_attached_keeps_none_of_the_others_out(
    busy_window: Window, section: EvidenceSection, answers: Answers, wait_for: Wait, tmp_path: Path
) -> None:
    files = [tmp_path / "gone.txt", write(tmp_path, "empty.txt", b""), tmp_path, write(tmp_path, "good.txt")]
    answers.next(agree)
    answers.read()
    busy_window.evidence_wishes.attach_files(files)
    assert [one.name for one in wait_for(1)] == ["good.txt"]
    answers.check()
    assert "There is no file" in answers.texts[0]
    assert "is empty" in answers.texts[0]
    assert "is a folder" in answers.texts[0]


def test_long_work_shows_how_far_it_is_and_can_be_stopped(
    busy_window: Window, section: EvidenceSection, evidence: EvidenceItems, answers: Answers, qtbot: QtBot,
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(long_work, "_PATIENCE_MS", 0)
    reached, bars = threading.Event(), []

    def slow(*_args: Any) -> Evidence:
        progress, is_stopped = _args[-2:]
        progress(1, 2)
        reached.set()
        for _ in range(1_000):
            if is_stopped():
                break
            threading.Event().wait(0.01)
        raise StoppedError("Attaching was stopped, nothing was saved.")

    monkeypatch.setattr(evidence, "attach_file", slow)

    def stop(dialog: ProgressDialog) -> None:
        assert isinstance(dialog, ProgressDialog)
        qtbot.waitUntil(lambda: dialog.bar.value() > 0)
        bars.append(dialog.bar.value())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()  # until the work has ended

    answers.next(agree)
    answers.next(stop)
    answers.read()
    busy_window.evidence_wishes.attach_files([write(tmp_path, "large.iso")])
    qtbot.waitUntil(lambda: len(answers.texts) == 1)
    assert bars == [500]
    assert answers.texts == ["Attaching was stopped, nothing was saved."]
    assert evidence.of_plan(PLAN) == []


def test_a_large_file_shows_at_once_how_far_it_is(
    busy_window: Window, section: EvidenceSection, evidence: EvidenceItems, answers: Answers, wait_for: Wait,
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(long_work, "_PATIENCE_MS", 60_000)
    monkeypatch.setattr(long_work, "_LARGE_BYTES", 10)
    shown, attach = threading.Event(), evidence.attach_file

    def patient(*given: Any) -> Evidence:
        assert shown.wait(10)
        return attach(*given)

    monkeypatch.setattr(evidence, "attach_file", patient)
    answers.next(agree)
    answers.next(lambda dialog: (answers.texts.append(dialog.windowTitle()), shown.set()))
    # Whoever answers dialogs closes them, which here asks to stop.
    monkeypatch.setattr(ProgressDialog, "reject", lambda _dialog: None)
    busy_window.evidence_wishes.attach_files([write(tmp_path, "large.iso", bytes(20))])
    wait_for(1)
    assert answers.texts == ["Please wait"]


def test_work_that_fails_leaves_no_dialog_behind(
    busy_window: Window, section: EvidenceSection, evidence: EvidenceItems, answers: Answers, qtbot: QtBot,
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def failing(*_args: Any) -> Evidence:
        raise RuntimeError("a mistake of ours")

    monkeypatch.setattr(evidence, "attach_file", failing)
    answers.next(agree)
    with qtbot.captureExceptions() as caught:
        busy_window.evidence_wishes.attach_files([write(tmp_path, "run.log")])
        qtbot.waitUntil(lambda: bool(caught))
    assert "a mistake of ours" in str(caught[0][1])
    assert not any(dialog.isVisible() for dialog in busy_window.findChildren(ProgressDialog))
    assert not busy_window._work.goes_on


def test_a_note_that_is_being_written_is_kept_aside_and_offered_again(
    busy_window: Window, section: EvidenceSection, answers: Answers, wait_for: Wait
) -> None:
    fields: list[str] = []

    def act(dialog: AttachDialog) -> None:
        assert isinstance(dialog.text, PlainEditor)
        dialog.text.insertPlainText("Half a sent")
        fields.extend(dialog.typed_fields("note"))

    answers.next(act)
    section.attach_wanted.emit("note")
    assert fields == ["note.text", "note.name", "note.proves"]
    from app.services.unsaved import UnsavedText
    from app.ui.safety.unsaved_words import Offer, place_words

    workspace = busy_window.desk.workspace
    assert workspace is not None
    offer = Offer((UnsavedText(PLAN, 1, "note.text", "Half a sentence", 0, workspace.now),))
    assert place_words(offer) == "a note for action #1"
    answers.next(agree)
    busy_window.unsaved_wishes._restore(offer)
    assert wait_for(1)[0].text == "Half a sentence"


def test_in_a_read_only_file_nothing_can_be_attached_and_it_is_said_why(
    busy_window: Window, section: EvidenceSection, evidence: EvidenceItems, answers: Answers, tmp_path: Path
) -> None:
    evidence.attach_note(PLAN, 1, "Seen.")
    workspace = busy_window.desk.workspace
    assert workspace is not None
    workspace._context.database.read_only = True
    busy_window.desk.evidence.read_now()
    assert not section.add.isEnabled()
    assert "read-only" in section.add.accessibleDescription()
    assert not drop(busy_window.actions_page.pane, files_data([write(tmp_path, "run.log")]))
    assert [wish for _, wish in section.rows[0].offers()] == ["look"]
    answers.read()
    busy_window.evidence_wishes.paste()
    assert "read-only" in answers.texts[0]


def test_hostile_names_are_shown_as_plain_text(
    busy_window: Window, section: EvidenceSection, answers: Answers, wait_for: Wait, tmp_path: Path
) -> None:
    names = ["<b>bold<img src=x>.txt", "invoice\u202efdp.exe", "a" * 200 + ".txt"]
    shown: list[str] = []

    def act(dialog: AttachDialog) -> None:
        shown.extend(all_texts(dialog))
        assert all(found.textFormat() is Qt.TextFormat.PlainText for found in dialog.findChildren(QLabel))
        agree(dialog)

    answers.next(act)
    busy_window.evidence_wishes.attach_files([write(tmp_path, name) for name in names])
    wait_for(3)
    assert "<b>bold<img src=x>.txt" in shown
    assert "invoice⟨U+202E⟩fdp.exe" in shown
    assert "invoicefdp.exe" in section.rows[1].name.whole()
    assert section.width() <= busy_window.actions_page.pane.width()
