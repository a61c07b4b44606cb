"""The evidence of the chosen action in its details: what stands, what was withdrawn, and what to do without any."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.services.evidence import EvidenceItems
from app.ui.evidence.evidence_section import EvidenceSection
from app.ui.window import Window
from tests.ui.evidence.conftest import PLAN, picture
from tests.ui.hands import Answers, agree, all_texts


def names(section: EvidenceSection) -> list[str]:
    """The rows by their labels."""
    return [row.item.label for row in section.rows]


def test_nothing_is_without_a_name_before_the_evidence_was_read(busy_window: Window) -> None:
    fresh = EvidenceSection(busy_window.desk, busy_window)
    assert fresh.accessibleName() == "Evidence"
    assert not fresh.withdrawn.isVisibleTo(busy_window)
    reached = [found for found in fresh.findChildren(QAbstractButton) if found.isVisibleTo(fresh)]
    assert [found.text() for found in reached] == ["Attach evidence"]


def test_an_action_without_evidence_says_what_to_do(busy_window: Window, section: EvidenceSection) -> None:
    assert section.empty.isVisible()
    assert section.empty.text().startswith("Drop files here")
    busy_window.actions_page.reveal(3)
    assert section.empty.text().startswith("Nothing shows yet that this was done.")


def test_items_say_what_they_are_and_what_they_prove(
    busy_window: Window, section: EvidenceSection, evidence: EvidenceItems
) -> None:
    evidence.attach_bytes(PLAN, 1, "run.log", b"04:00 ok\n", "All hosts were patched", 1)
    evidence.attach_link(PLAN, 1, "https://example.org/run")
    evidence.attach_note(PLAN, 2, "of another action")
    busy_window.desk.evidence.read_now()
    assert names(section) == ["E1", "E2"]
    assert not section.empty.isVisible()
    said = all_texts(section.rows[0])
    assert "All hosts were patched" in said
    assert any("Text · 9 bytes · for revision 1" in text and "4\u00a0Mar" in text for text in said)
    assert section.accessibleName() == "Evidence, 2 items"
    assert "All hosts were patched" in section.rows[0].name.accessibleDescription()
    assert all(found.textFormat() is Qt.TextFormat.PlainText for found in section.findChildren(QLabel))


def test_withdrawn_items_stand_behind_a_switch(
    busy_window: Window, section: EvidenceSection, evidence: EvidenceItems
) -> None:
    for text in ("one", "two"):
        evidence.attach_note(PLAN, 1, text)
    evidence.withdraw(PLAN, 1, "It was of another incident")
    busy_window.desk.evidence.read_now()
    assert names(section) == ["E2"]
    assert "1 withdrawn" in section.withdrawn.whole()
    section.withdrawn.click()
    assert names(section) == ["E2", "E1"]
    assert "Withdrawn: It was of another incident" in all_texts(section.rows[1])
    assert [wish for _, wish in section.rows[1].offers()] == ["look", "bring_back"]
    section.withdrawn.click()
    assert names(section) == ["E2"]


def test_delete_asks_why_it_is_withdrawn_and_it_can_be_brought_back(
    busy_window: Window, section: EvidenceSection, evidence: EvidenceItems, answers: Answers
) -> None:
    evidence.attach_note(PLAN, 1, "one")
    busy_window.desk.evidence.read_now()

    def act(dialog: object) -> None:
        dialog.reason.setText("It is too old")  # type: ignore[attr-defined]
        agree(dialog)

    answers.next(act)
    section.rows[0].name.setFocus()
    QTest.keyClick(section.rows[0].name, Qt.Key.Key_Delete)
    assert evidence.get(PLAN, 1).reason == "It is too old"
    assert names(section) == []
    assert "E1 is withdrawn" in busy_window.side.told.text()
    section.withdrawn.click()
    section.rows[0].wanted.emit("bring_back", 1)
    assert names(section) == ["E1"]
    assert not evidence.get(PLAN, 1).withdrawn


def test_the_menu_offers_to_paste_what_was_copied(section: EvidenceSection, clipboard: None) -> None:
    QGuiApplication.clipboard().setImage(picture())
    section.add.click()
    assert section._menu is not None
    entries = section._menu.actions()
    assert [entry.text() for entry in entries][3] == "Paste screenshot (Ctrl+V)"
    assert entries[3].isEnabled()
    QGuiApplication.clipboard().clear()
    section.add.click()
    assert not section._menu.actions()[3].isEnabled()
    section._menu.close()


def test_a_change_is_saved_as_another_state_and_only_what_differs(
    busy_window: Window, section: EvidenceSection, evidence: EvidenceItems, answers: Answers
) -> None:
    evidence.attach_note(PLAN, 1, "Two\u00a0blanks", "What")
    busy_window.desk.evidence.read_now()
    answers.next(agree)
    section.rows[0].wanted.emit("change", 1)
    assert evidence.get(PLAN, 1).ordinal == 1, "opening and closing saves nothing"

    def act(dialog: object) -> None:
        dialog.action.setText("nonsense")  # type: ignore[attr-defined]
        agree(dialog)
        assert dialog.isVisible()  # type: ignore[attr-defined]
        dialog.action.setText("#2")  # type: ignore[attr-defined]
        agree(dialog)

    answers.next(act)
    section.rows[0].wanted.emit("change", 1)
    item = evidence.get(PLAN, 1)
    assert (item.action, item.text, item.ordinal) == (2, "Two\u00a0blanks", 2)
    assert names(section) == []


def test_what_somebody_else_attached_is_shown_after_a_while(
    busy_window: Window, section: EvidenceSection, evidence: EvidenceItems
) -> None:
    evidence.attach_note(PLAN, 1, "by a colleague")
    assert names(section) == []
    busy_window.desk.reload()
    busy_window.desk.evidence.read_now()
    assert names(section) == ["E1"]


def test_only_so_many_items_are_listed_beside_the_table(
    busy_window: Window, section: EvidenceSection, evidence: EvidenceItems, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.evidence.evidence_section._MOST_LISTED", 2)
    for text in ("one", "two", "three"):
        evidence.attach_note(PLAN, 1, text)
    busy_window.desk.evidence.read_now()
    assert names(section) == ["E1", "E2"]
    assert section._more.isVisible()
    assert section._more.whole() == "and 1 more"
