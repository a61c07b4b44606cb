"""The preview is what Bugzilla shows, in the form that the plan chose, and the meter says whether it fits."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication

from app.services.workspace import Workspace
from app.ui.pages import Page
from app.ui.updates.published_view import PublishedView
from app.ui.window import Window


@pytest.fixture
def view(window: Window) -> PublishedView:
    window.turn_to(Page.UPDATES)
    return window.updates_page.published


def _looks(view: PublishedView, text: str) -> QTextCharFormat:
    cursor = view.comment.document().find(text)
    assert not cursor.isNull(), text
    return QTextCursor(cursor).charFormat()


def test_links_are_marked_and_accidents_are_not(window: Window, view: PublishedView) -> None:
    window.desk.edit(5, {"observations": "See bug 1663953 and https://a.example/b, not comment 5.\n\nNext one."})
    shown = view.comment.toPlainText()
    assert "not comment 5. ¶ Next one." in shown
    assert _looks(view, "bug 1663953").fontUnderline()
    assert _looks(view, "https://a.example/b").fontUnderline()
    assert not _looks(view, "not comment").fontUnderline()
    assert not _looks(view, "5. ¶").fontUnderline()
    assert "2 links" in view.meter.said.text()


def test_the_meter_counts_what_bugzilla_counts(window: Window, view: PublishedView) -> None:
    assert window.desk.workspace is not None and window.desk.plan is not None
    (text,) = window.desk.workspace.exports.comments(window.desk.plan.id)
    assert view.meter.said.text().startswith(f"{len(text.rstrip()):,} of 65,535 characters · ")
    assert not view.meter.hint.isVisible()


def test_fifty_lines_bring_the_hint_about_the_attachment(window: Window, view: PublishedView) -> None:
    page = window.updates_page
    page.intro.give("\n\n".join(f"Paragraph {number}." for number in range(25)))
    page.save_intro()
    assert "offers to make an attachment" in view.meter.offer.text()
    assert view.meter.offer.isVisible() and not view.meter.hint.isVisible()


def test_a_comment_that_is_too_long_says_which_forms_fit(window: Window, view: PublishedView) -> None:
    window.desk.edit(2, {"observations": "word " * 9_000})
    window.desk.edit(4, {"observations": "word " * 9_000})
    assert "Too long" in view.meter.hint.text()
    forms = {view.meter.form.itemData(row): view.meter.form.itemText(row) for row in range(view.meter.form.count())}
    assert [name for name, text in forms.items() if text.startswith("fits: ")] == ["second"]
    for number in (1, 3, 5):
        window.desk.edit(number, {"action": "word " * 9_000})
    assert "in every form" in view.meter.hint.text()


def test_a_chosen_form_is_shown_and_kept(window: Window, view: PublishedView) -> None:
    window.desk.edit(2, {"observations": "One.\n\n" + "word " * 6_000})
    window.desk.edit(4, {"observations": "Two.\n\n" + "word " * 8_000})
    forms = {view.meter.form.itemData(row): view.meter.form.itemText(row) for row in range(view.meter.form.count())}
    assert forms["whole"].startswith("too long: ")
    row = view.meter.form.findData("below")
    view.meter.form.setCurrentIndex(row)
    view.meter.form.activated.emit(row)
    assert window.desk.plan is not None and window.desk.plan.details.comment == "below"
    assert "Observations of action #2" in view.comment.toPlainText()


def test_a_second_comment_is_a_page_of_its_own(window: Window, view: PublishedView) -> None:
    window.updates_page._choose_form("second")
    first = view.comment.toPlainText()
    assert "See #4 in the comment that follows." in first
    view.parts.setCurrentIndex(1)
    view.parts.activated.emit(1)
    assert view.part == 1
    assert "Observations of action #4" in view.comment.toPlainText()
    assert view.source.toPlainText().startswith("Draft of update")
    window.file_wishes.copy_markdown()
    assert QApplication.clipboard().text() == view.source.toPlainText()


def test_an_issued_update_shows_its_frozen_comment_and_no_choice(window: Window, view: PublishedView) -> None:
    workspace: Workspace | None = window.desk.workspace
    assert workspace is not None and window.desk.plan is not None
    window.updates_page.choose(4)
    assert view.source.toPlainText() == workspace.exports.comments(window.desk.plan.id, 4)[0]
    assert not view.meter.form.isVisible()


def test_a_comment_that_stays_is_not_laid_out_again(
    window: Window, view: PublishedView, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[object] = []
    monkeypatch.setattr(type(view.comment), "show_parts", lambda _view, parts: written.append(parts))
    window.updates_page.refresh()
    assert written == []
    window.desk.edit(2, {"observations": "It is another comment now."})
    assert len(written) == 1


def test_a_long_comment_that_is_shown_again_keeps_its_scroll_bar(window: Window, view: PublishedView) -> None:
    window.desk.edit(2, {"observations": "word " * 9_000})
    window.desk.edit(2, {"observations": "words " * 9_000})
    assert view.comment.verticalScrollBar().maximum() > 0
    assert view.comment.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
