"""After an update was issued, the window notes as which comment it was posted, and leads there."""

from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.heads import heads_in
from app.domain.updates import IssuedUpdate
from app.ui.pages import Page
from app.ui.updates.posting_strip import PostingStrip
from app.ui.window import Window
from tests.ui.hands import Answers, press

BUG = "https://bugzilla.example.org/show_bug.cgi?id=1663953"


@pytest.fixture
def strip(window: Window) -> PostingStrip:
    """The strip of update 6, which nobody has posted yet."""
    window.turn_to(Page.UPDATES)
    window.updates_page.choose(6)
    return window.updates_page.posting


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the browser was asked for."""
    urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(QUrl(url).toString()))
    return urls


def _update(window: Window, number: int) -> IssuedUpdate:
    assert window.desk.workspace is not None and window.desk.plan is not None
    return window.desk.workspace.updates.issued(window.desk.plan.id)[number - 1]


def test_a_typed_number_takes_its_link_from_the_plan(window: Window, strip: PostingStrip) -> None:
    press(strip.number, "18")
    assert strip.url.text() == f"{BUG}#c18"
    press(strip.number, Qt.Key.Key_Return)
    posting = _update(window, 6).posting
    assert posting is not None
    assert (posting.comment, posting.url, posting.author) == (18, f"{BUG}#c18", "Ada Example")
    assert strip.said.isVisible() and strip.said.text().endswith("Posted as comment 18")
    assert strip.link.whole() == f"{BUG}#c18".partition("://")[2]


def test_a_long_link_is_cut_and_leaves_the_details_their_room(
    qtbot: QtBot, window: Window, strip: PostingStrip
) -> None:
    wide = window.updates_page.pane.width()
    link = f"https://lists.example.org/{'a' * 200}"
    strip.url.clear()
    press(strip.url, link)
    press(strip.number, "5", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: strip.link.text().endswith("…"))
    assert (strip.link.whole(), strip.link.accessibleName()) == (link.partition("://")[2], f"Open the comment: {link}")
    assert window.updates_page.pane.width() == wide


def test_a_pasted_link_tells_the_number(qtbot: QtBot, window: Window, strip: PostingStrip) -> None:
    QGuiApplication.clipboard().setText("https://tracker.example.net/show_bug.cgi?id=7#c21")
    strip.url.selectAll()
    strip.url.paste()
    qtbot.keyClick(strip.url, " ")  # typed text is looked at, too
    assert strip.number.text() == "21"
    qtbot.mouseClick(strip.save, Qt.MouseButton.LeftButton)
    posting = _update(window, 6).posting
    assert posting is not None
    assert (posting.comment, posting.url) == (21, "https://tracker.example.net/show_bug.cgi?id=7#c21")


def test_a_link_that_somebody_typed_does_not_follow_the_number(strip: PostingStrip) -> None:
    strip.url.clear()
    press(strip.url, "https://lists.example.org/7")
    press(strip.number, "5")
    assert strip.url.text() == "https://lists.example.org/7"


def test_what_can_not_be_noted_is_said_and_stays_typed(window: Window, strip: PostingStrip, answers: Answers) -> None:
    answers.read()
    press(strip.number, Qt.Key.Key_Return)
    assert "number of the comment is missing" in answers.texts[0]
    press(strip.number, "18")
    strip.url.clear()
    press(strip.url, "file:///etc/passwd")
    answers.read()
    press(strip.url, Qt.Key.Key_Return)
    assert "no link to a web page" in answers.texts[1]
    assert (strip.number.text(), strip.url.text()) == ("18", "file:///etc/passwd")
    assert _update(window, 6).posting is None


def test_a_correction_is_added_to_what_was_noted(qtbot: QtBot, window: Window, strip: PostingStrip) -> None:
    window.updates_page.choose(3)
    qtbot.mouseClick(strip.correct, Qt.MouseButton.LeftButton)
    assert (strip.number.text(), strip.url.text()) == ("12", f"{BUG}#c12")
    press(strip.number, "13", Qt.Key.Key_Return)
    posting = _update(window, 3).posting
    assert posting is not None
    assert (posting.comment, posting.url) == (13, f"{BUG}#c13")
    item = window.updates_page.list.item(4)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Update 3, 8 Apr 2021, #2 #3 · comment 13"


def test_the_link_opens_only_after_showing_where_it_leads(
    qtbot: QtBot, window: Window, strip: PostingStrip, answers: Answers, opened: list[str]
) -> None:
    window.updates_page.choose(3)
    answers.read()
    qtbot.mouseClick(strip.link, Qt.MouseButton.LeftButton)  # Esc and Enter mean no
    assert f"{BUG}#c12" in answers.texts[0]
    assert opened == []
    answers.next(lambda box: next(found for found in box.buttons() if found.text() == "Open it").click())
    qtbot.mouseClick(strip.link, Qt.MouseButton.LeftButton)
    assert opened == [f"{BUG}#c12"]


def test_only_web_pages_are_opened(window: Window, answers: Answers, opened: list[str]) -> None:
    answers.read()
    window.update_wishes.open_link("file:///etc/passwd")
    assert "only web and mail addresses are" in answers.texts[0]
    assert opened == []


def test_the_list_says_when_what_and_where(window: Window, strip: PostingStrip) -> None:
    listed = window.updates_page.list
    said = [listed.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(listed.count())]
    assert said == [
        "Draft of update 7, 0 changes",
        "Update 6, 28 Jun 2021, #6 #7",
        "Update 5, 22 Jun 2021, #2 #3 #7 · comment 16",
        "Update 4, 28 Apr 2021, #2 #3 #6 #7 · comment 14",
        "Update 3, 8 Apr 2021, #2 #3 · comment 12",
        "Update 2, 31 Mar 2021, #2 #3 #4 #6 · comment 9",
        "Update 1, 15 Dec 2020, first · comment 6",
    ]


def test_frozen_files_are_listed_and_saved_again(
    qtbot: QtBot, window: Window, strip: PostingStrip, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, facts = window.updates_page, {file.format: file for file in _update(window, 6).files}
    page.published.turn(5)
    names = [found.accessibleName() for found in page.published.files.findChildren(QLabel)]
    head = _update(window, 6).head
    assert head is not None
    hashes = [facts[name].sha256 for name in ("markdown", "text", "word", "excel", "html", "pdf")] + [head.hash]
    assert [name for name in names if name.startswith("SHA-256")] == [f"SHA-256 {one}" for one in hashes]
    target = tmp_path / "again.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.published.files.save_wanted.emit("word")
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: target.stat().st_size == facts["word"].size)
    page.published.files.hash_wanted.emit(facts["word"].sha256)
    assert QGuiApplication.clipboard().text() == facts["word"].sha256
    (copy,) = [
        found
        for found in page.published.files.findChildren(QPushButton)
        if found.accessibleName() == "Copy the head of the history log"
    ]
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert heads_in(QGuiApplication.clipboard().text()) == [head]
    page.choose(None)  # the draft has no files
    assert not page.published.tabs[5].isVisible()
    assert page.published.comment.isVisible()
