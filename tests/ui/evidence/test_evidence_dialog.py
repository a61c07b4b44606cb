"""Looking at evidence: its preview, its facts, every earlier save, and what can be done with it."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.services.evidence import EvidenceItems
from app.ui.commands.palette_offers import offers
from app.ui.evidence.evidence_dialog import EvidenceDialog
from app.ui.evidence.item_wishes import ItemWishes
from app.ui.widgets.link_button import LinkButton
from app.ui.window import Window
from tests import pdf_files
from tests.ui.evidence.conftest import PLAN, png
from tests.ui.hands import Answers, agree, all_texts
from tests.ui.widgets.test_screen_readers import _mute, _silent_cells

Show = Callable[[int], EvidenceDialog]


@pytest.fixture
def items(busy_window: Window) -> ItemWishes:
    """What can be done with items."""
    return ItemWishes(busy_window, busy_window.desk)


@pytest.fixture
def show(busy_window: Window, evidence: EvidenceItems, items: ItemWishes, qtbot: QtBot) -> Show:
    """Shows an item of action #1, as by a dialog that is not waited for."""

    def made(number: int) -> EvidenceDialog:
        busy_window.desk.evidence.read_now()
        dialog = EvidenceDialog(busy_window.desk, busy_window.theme, 1, number, busy_window)
        qtbot.addWidget(dialog)
        dialog.wanted.connect(items.run)
        items._dialog = dialog
        dialog.show()
        return dialog

    return made


def offered(dialog: EvidenceDialog) -> list[str]:
    """The wishes whose buttons are there."""
    return [wish for wish, made in dialog.buttons.items() if not made.isHidden()]


def test_a_picture_is_shown_with_its_size(show: Show, evidence: EvidenceItems, qtbot: QtBot) -> None:
    evidence.attach_bytes(PLAN, 1, "console.png", png(400, 300), "What the console said")
    dialog = show(1)
    preview = dialog.preview
    qtbot.waitUntil(preview.picture.isVisible)
    assert preview.said.text() == "400 × 300 pixels"
    assert preview.picture.shown_size().width() == 400
    preview.picture.zoom(50)
    assert preview.picture.shown_size().width() == 200
    assert offered(dialog) == ["open", "save", "change", "replace", "withdraw"]
    assert "What the console said" in all_texts(dialog)


def test_a_text_is_shown_as_text_whatever_it_says(show: Show, evidence: EvidenceItems, qtbot: QtBot) -> None:
    evidence.attach_bytes(PLAN, 1, "page.html", b"<html><b>bold</b>\x1b[31m<script>1</script>\n")
    dialog = show(1)
    qtbot.waitUntil(dialog.preview.text.isVisible)
    assert dialog.preview.text.exact_text() == "<html><b>bold</b>␛[31m<script>1</script>\n"
    assert dialog.preview.text.isReadOnly()
    assert dialog.preview.said.text() == "Plain text, UTF-8"


def test_only_the_beginning_of_a_long_text_is_shown(show: Show, evidence: EvidenceItems, qtbot: QtBot) -> None:
    evidence.attach_bytes(PLAN, 1, "long.log", b"x" * 300_000)
    dialog = show(1)
    qtbot.waitUntil(dialog.preview.text.isVisible)
    assert len(dialog.preview.text.exact_text()) == 200_000
    assert "the first 200,000 characters" in dialog.preview.said.text()


def test_the_pages_of_a_pdf_are_turned(show: Show, evidence: EvidenceItems, qtbot: QtBot) -> None:
    evidence.attach_bytes(PLAN, 1, "contract.pdf", pdf_files.pdf(["First", "Second"]))
    dialog = show(1)
    pdf = dialog.preview.pdf
    qtbot.waitUntil(lambda: "First" in pdf.area.accessibleDescription(), timeout=15_000)
    assert pdf.count.text() == "of 2"
    assert not pdf.back.isEnabled()
    pdf.forth.click()
    qtbot.waitUntil(lambda: "Second" in pdf.area.accessibleDescription(), timeout=15_000)
    assert pdf.number.value() == 2
    assert not pdf.forth.isEnabled()


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("broken.png", png()[:40], "This picture is damaged"),
        ("bomb.png", png()[:16] + b"\0\1\x86\xa0\0\1\x86\xa0" + png()[24:], "is not shown here|damaged"),
        ("broken.zip", b"PK\x03\x04" + bytes(40), "ZIP archive.*are not shown here"),
    ],
)
def test_what_cannot_be_shown_says_so(
    show: Show, evidence: EvidenceItems, qtbot: QtBot, name: str, content: bytes, says: str
) -> None:
    import re

    evidence.attach_bytes(PLAN, 1, name, content)
    dialog = show(1)
    message = dialog.preview.message
    qtbot.waitUntil(lambda: re.search(says, message.text(), re.S) is not None)
    assert message.isVisible()


def test_a_pdf_that_kills_its_reader_is_a_sentence(
    show: Show, evidence: EvidenceItems, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    child = tmp_path / "child.py"
    child.write_text("import os; os.abort()")
    monkeypatch.setattr("app.intake.pdf_pages._CHILD", child)
    evidence.attach_bytes(PLAN, 1, "hostile.pdf", pdf_files.pdf())
    dialog = show(1)
    message = dialog.preview.pdf.message
    qtbot.waitUntil(lambda: "nothing happened to your data" in message.text(), timeout=15_000)
    assert message.isVisible()


def test_the_facts_have_the_hash_and_say_that_it_was_checked(
    show: Show, evidence: EvidenceItems, qtbot: QtBot, clipboard: None
) -> None:
    content = b"04:00 ok\n"
    evidence.attach_bytes(PLAN, 1, "run.log", content)
    dialog = show(1)
    dialog.segments.choose(1)
    qtbot.waitUntil(lambda: any("Checked just now" in text for text in all_texts(dialog.facts)))
    copy = next(made for made in dialog.facts.findChildren(QPushButton) if made.text() == "Copy")
    copy.click()
    assert QGuiApplication.clipboard().text() == hashlib.sha256(content).hexdigest()
    assert "on the clipboard" in dialog._said.text()


def test_every_earlier_save_can_be_looked_at(
    show: Show, evidence: EvidenceItems, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    evidence.attach_bytes(PLAN, 1, "run.log", b"the first\n")
    later = tmp_path / "run-2.log"
    later.write_bytes(b"the second\n")
    dialog = show(1)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(later), ""))
    dialog.buttons["replace"].click()
    qtbot.waitUntil(lambda: dialog.preview.text.exact_text() == "the second\n")
    assert evidence.get(PLAN, 1).name == "run-2.log"
    said = all_texts(dialog.facts)
    assert any("the file was replaced (10 bytes → 11 bytes)" in text for text in said)
    look = next(made for made in dialog.facts.findChildren(LinkButton) if made.whole() == "Look at it")
    look.click()
    qtbot.waitUntil(lambda: dialog.preview.text.exact_text() == "the first\n")
    assert offered(dialog) == ["open", "save"]
    assert "an earlier save, 1" in dialog._facts_line.text()
    saved = tmp_path / "saved.log"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    dialog.buttons["save"].click()
    qtbot.waitUntil(saved.exists)
    assert saved.read_bytes() == b"the first\n"


def test_withdrawing_says_why_and_can_be_taken_back(show: Show, evidence: EvidenceItems, answers: Answers) -> None:
    evidence.attach_note(PLAN, 1, "Seen by two.")
    dialog = show(1)
    refused: list[str] = []

    def act(asking: Any) -> None:
        agree(asking)
        refused.append("\n".join(all_texts(asking)))
        asking.reason.setText("Wrong incident")
        agree(asking)

    answers.next(act)
    dialog.buttons["withdraw"].click()
    assert "needs a reason" in refused[0]
    assert "Withdrawn: Wrong incident" in all_texts(dialog)
    assert offered(dialog) == ["bring_back"]
    dialog.buttons["bring_back"].click()
    assert offered(dialog) == ["change", "withdraw"]
    assert any(text == "brought back" for text in all_texts(dialog.facts))


def test_nothing_is_opened_without_asking(
    show: Show, evidence: EvidenceItems, answers: Answers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())) or True)
    content = pdf_files.pdf()
    evidence.attach_bytes(PLAN, 1, "contract.pdf", content)
    dialog = show(1)
    questions: list[str] = []
    answers.next(lambda box: questions.append(box.text()))
    dialog.buttons["open"].click()
    assert "your system's program for PDF documents" in questions[0]
    assert opened == []

    def agree_to(box: QMessageBox) -> None:
        next(made for made in box.buttons() if made.text() == "Open it").click()

    answers.next(agree_to)
    dialog.buttons["open"].click()
    qtbot.waitUntil(lambda: len(opened) == 1)
    assert opened[0].read_bytes() == content
    assert opened[0].name == "contract.pdf"
    assert opened[0].stat().st_mode & 0o777 == 0o400
    assert opened[0].parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("name", ["run.sh", "setup.exe", "page.html", "old.xls", "report.pdf"])
def test_programs_and_what_hides_them_are_not_opened(
    show: Show, evidence: EvidenceItems, answers: Answers, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: pytest.fail("it was opened"))
    evidence.attach_bytes(PLAN, 1, name, b"MZ\x90\0\x03\0\0\0")
    dialog = show(1)
    answers.read()
    dialog.buttons["open"].click()
    assert "is not opened from here" in answers.texts[0]
    assert "Save it and look at it with care" in answers.texts[0]


def test_a_link_is_shown_before_it_is_followed(show: Show, evidence: EvidenceItems, answers: Answers) -> None:
    evidence.attach_link(PLAN, 1, "https://example.org/run")
    dialog = show(1)
    assert "https://example.org/run" in dialog.preview.message.text()
    answers.read()
    dialog.buttons["open"].click()
    assert "https://example.org/run" in answers.texts[0]


def test_the_whole_plan_can_be_looked_through(show: Show, evidence: EvidenceItems, busy_window: Window) -> None:
    evidence.attach_note(PLAN, 1, "of one")
    evidence.attach_note(PLAN, 2, "of two")
    dialog = show(1)
    assert dialog.list.count() == 1
    dialog.scope.setCurrentIndex(1)
    assert [dialog.list.item(row).text() for row in range(2)] == ["E1  of one", "E2  of two"]
    dialog.list.choose(2)
    assert dialog.preview.text.exact_text() == "of two"


def test_where_nothing_is_attached_that_is_said(show: Show, evidence: EvidenceItems) -> None:
    dialog = show(0)
    assert "Nothing is attached here" in [found.text() for found in dialog.findChildren(QLabel)]
    assert offered(dialog) == []


def test_what_somebody_else_changed_is_not_overwritten(show: Show, evidence: EvidenceItems, answers: Answers) -> None:
    evidence.attach_note(PLAN, 1, "Seen by two.")
    dialog = show(1)

    def act(asking: Any) -> None:
        evidence.change(PLAN, 1, {"proves": "changed by a colleague"})
        asking.name.setText("Mine")
        agree(asking)
        assert any("changed by somebody else" in text for text in all_texts(asking))

    answers.next(act)
    dialog.buttons["change"].click()
    assert evidence.get(PLAN, 1).name == "Seen by two."


def test_the_command_shows_the_evidence_of_the_chosen_action(
    busy_window: Window, evidence: EvidenceItems, answers: Answers
) -> None:
    evidence.attach_note(PLAN, 1, "of one")
    busy_window.actions_page.reveal(1)
    answers.next(lambda dialog: answers.texts.append(dialog.list.item(0).text()))
    busy_window.evidence_wishes.look()
    assert answers.texts == ["E1  of one"]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_all_of_it_can_be_heard(show: Show, evidence: EvidenceItems, qtbot: QtBot, number: int) -> None:
    evidence.attach_bytes(PLAN, 1, "console.png", png())
    evidence.attach_bytes(PLAN, 1, "contract.pdf", pdf_files.pdf())
    evidence.attach_note(PLAN, 1, "Seen by two.")
    dialog = show(number)
    for segment in (0, 1):
        dialog.segments.choose(segment)
        assert _mute(dialog) == []
        assert _silent_cells(dialog) == []


def test_an_item_is_found_by_a_few_letters(busy_window: Window, evidence: EvidenceItems, answers: Answers) -> None:
    evidence.attach_note(PLAN, 2, "of two")
    evidence.attach_note(PLAN, 2, "withdrawn")
    evidence.withdraw(PLAN, 2, "wrong")
    busy_window.desk.evidence.read_now()
    found = [offer for offer in offers(busy_window) if offer.kind == "Evidence"]
    assert [offer.text for offer in found] == ["E1  of two"]
    answers.next(lambda dialog: answers.texts.append(dialog.name.text()))
    found[0].run()
    assert "of two" in answers.texts[0]
