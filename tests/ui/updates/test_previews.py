"""The previews show the Word pages and the Excel sheets as the files have them, made off the window's thread."""

import threading
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.services.exports import Exports
from app.ui.later import Later
from app.ui.pages import Page
from app.ui.updates.excel_view import SheetModel
from app.ui.updates.published_view import PublishedView
from app.ui.window import Window

WORD, EXCEL = 1, 2


@pytest.fixture
def published(window: Window) -> PublishedView:
    window.turn_to(Page.UPDATES)
    return window.updates_page.published


def _word(qtbot: QtBot, published: PublishedView) -> None:
    published.turn(WORD)
    qtbot.waitUntil(lambda: not published.pages_later.is_at_work)


def _excel(qtbot: QtBot, published: PublishedView) -> None:
    published.turn(EXCEL)
    qtbot.waitUntil(lambda: not published.sheets_later.is_at_work)


def test_nothing_is_made_before_it_is_looked_at(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    for name in ("pages", "workbook", "plain_text"):
        monkeypatch.setattr(Exports, name, lambda *_, name=name: made.append(name) or (lambda: None))
    window.turn_to(Page.UPDATES)
    window.updates_page.choose(3)
    assert made == []


def test_the_word_pages_have_the_files_paper_and_follow_the_draft(
    qtbot: QtBot, window: Window, published: PublishedView
) -> None:
    _word(qtbot, published)
    pages = published.word.pages
    assert pages.count == 1
    before = pages.grab().toImage()
    assert "OCSP responder unreachable" in pages.accessibleDescription()
    window.desk.edit(5, {"observations": "More to read.\n" * 60})
    qtbot.waitUntil(lambda: pages.count > 1)
    assert "More to read." in pages.accessibleDescription()
    assert pages.grab().toImage() != before
    published.word.size_box.setCurrentIndex(2)
    published.word.size_box.activated.emit(2)
    assert pages.horizontalScrollBar().maximum() > 0


def test_the_excel_sheets_are_those_of_the_file(qtbot: QtBot, window: Window, published: PublishedView) -> None:
    window.desk.edit(5, {"status": "ongoing", "due": "by 30 June 2025", "observations": "=1+1"})
    _excel(qtbot, published)
    view = published.excel
    assert [tab.text() for tab in view.tabs] == ["Actions", "Changes", "History", "About"]
    actions = view.sheets[0].rows
    assert actions[0][:4] == ("", "Action", "Status", "Observations")
    assert actions[5][2:5] == ("Ongoing (due by 2025-06-30) – overdue", "=1+1", "changed")
    assert view.model.index(5, 2).data(Qt.ItemDataRole.BackgroundRole) is not None
    assert view.model.index(5, 3).data(Qt.ItemDataRole.AccessibleTextRole) == "D6: =1+1"
    qtbot.mouseClick(view.tabs[1], Qt.MouseButton.LeftButton)
    assert view.model.index(1, 1).data() == "Changed"
    window.desk.edit(5, {"observations": "Otherwise"})
    qtbot.waitUntil(lambda: any("Otherwise" in row for row in view.sheets[1].rows))
    assert view.tabs[1].isChecked()  # the sheet that was looked at stays


def test_a_sheet_keeps_the_rules_of_models(
    qtbot: QtBot, qtmodeltester: Any, window: Window, published: PublishedView
) -> None:
    empty = SheetModel(window.theme)
    qtmodeltester.check(empty)
    _excel(qtbot, published)
    qtmodeltester.check(published.excel.model)
    assert published.excel.model.headerData(27, Qt.Orientation.Horizontal) == "AB"


def test_of_several_previews_only_the_newest_is_shown(qtbot: QtBot, window: Window) -> None:
    go_on, begun, shown = threading.Event(), list[int](), list[object]()
    later = Later(window)
    later.made.connect(shown.append)

    def work(number: int) -> int:
        begun.append(number)
        assert go_on.wait(10)
        return number

    for number in range(4):
        later.make(lambda number=number: work(number))  # type: ignore[misc]
    go_on.set()
    qtbot.waitUntil(lambda: bool(shown))
    assert (begun, shown) == ([0, 3], [3])
    later.make(lambda: work(4))
    later.drop()
    qtbot.waitUntil(lambda: later._job is None)
    assert shown == [3]
