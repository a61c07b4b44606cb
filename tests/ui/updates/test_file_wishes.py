"""What leaves the window: the clipboard with text and table, files with tracked changes, and paper."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.pages import Page
from app.ui.window import Window
from tests.ui.hands import Answers, menu_entry

Save = Callable[[str], Path]


@pytest.fixture
def save_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Save:
    """Answers the next question for a file name."""

    def answer(name: str) -> Path:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), ""))
        return tmp_path / name

    return answer


def test_one_copy_pastes_as_markdown_and_as_a_table(window: Window) -> None:
    window.desk.edit(5, {"observations": "=1+1 <b>\n\ntwo"})
    menu_entry(window, "Copy for Bugzilla").trigger()
    both = QApplication.clipboard().mimeData()
    assert "| 5 | Keep offline backups" in both.text()
    assert "<table" in both.html()
    assert "=1+1 &lt;b&gt;<br" in both.html()
    assert "mso-number-format" in both.html()


@pytest.mark.parametrize("name", ["a.docx", "a.xlsx", "a.pdf", "a.html", "a.md", "a.txt"])
def test_each_format_can_be_saved(qtbot: QtBot, window: Window, save_to: Save, name: str) -> None:
    window.turn_to(Page.UPDATES)
    window.updates_page.choose(3)
    path = save_to(name)
    window.file_wishes.save_as()
    qtbot.waitUntil(path.exists)
    assert window.desk.workspace is not None and window.desk.plan is not None
    formats = {".docx": "word", ".xlsx": "excel", ".md": "markdown", ".txt": "text"}
    stored = window.desk.workspace.updates.file(window.desk.plan.id, 3, formats.get(path.suffix, path.suffix[1:]))
    assert stored is not None and stored.content == path.read_bytes()


@pytest.mark.parametrize("entry", ["Save in OSCAL", "Save as"])
def test_oscal_is_written_on_request_by_its_own_entry_or_its_suffix(
    qtbot: QtBot, window: Window, save_to: Save, entry: str
) -> None:
    window.turn_to(Page.UPDATES)
    window.updates_page.choose(3)
    path = save_to("a.json")
    menu_entry(window, entry).trigger()
    qtbot.waitUntil(path.exists)
    assert b'"version": "3"' in path.read_bytes()


def test_every_comment_is_saved_beside_the_first(qtbot: QtBot, window: Window, save_to: Save) -> None:
    window.turn_to(Page.UPDATES)
    window.updates_page._choose_form("second")
    path = save_to("c.md")
    window.file_wishes.save_as()
    second = path.with_name("c-part-2.md")
    qtbot.waitUntil(second.exists)
    assert "Observations of action #4" in second.read_text("utf-8")


def test_changes_are_tracked_against_the_update_that_is_compared_with(
    qtbot: QtBot, window: Window, save_to: Save
) -> None:
    window.turn_to(Page.UPDATES)
    window.updates_page.choose(4)
    base = window.updates_page.side._base
    base.setCurrentIndex(base.findData(2))
    path = save_to("r.docx")
    made = next(b for b in window.updates_page.pane.findChildren(QPushButton) if "tracks" in b.toolTip())
    made.click()
    qtbot.waitUntil(path.exists)
    xml = docx.Document(str(path)).element.xml
    assert "<w:ins " in xml and "<w:del " in xml
    assert "Update 2, 2021-03-31" not in "".join(p.text for p in docx.Document(str(path)).paragraphs)


def test_the_first_update_has_nothing_to_track_changes_against(window: Window) -> None:
    window.turn_to(Page.UPDATES)
    window.updates_page.choose(1)
    window.file_wishes.save_redline()
    assert window.side.told.text() == "There is no earlier update to track the changes against."


def test_the_shown_update_is_printed(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, made = tmp_path / "printed.pdf", QPrinter

    def to_file(*words: Any) -> QPrinter:
        printer = made(*words)
        printer.setOutputFormat(made.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        return printer

    to_file.PrinterMode = made.PrinterMode  # type: ignore[attr-defined]
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrinter", to_file)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: 1)
    menu_entry(window, "Print…").trigger()
    assert path.read_bytes().startswith(b"%PDF")
    assert path.stat().st_size > 5_000


def test_the_preview_shows_pages(window: Window, answers: Answers) -> None:
    def look(dialog: Any) -> None:
        assert isinstance(dialog, QPrintPreviewDialog)
        answers.texts.append(dialog.windowTitle())

    answers.next(look)
    menu_entry(window, "Print preview").trigger()
    assert answers.texts == ["Print preview"]


def test_the_plain_text_is_copied_where_it_is_shown(window: Window) -> None:
    window.turn_to(Page.UPDATES)
    published = window.updates_page.published
    next(tab for tab in published.tabs if tab.text() == "Text").click()
    menu_entry(window, "Copy for Bugzilla").trigger()
    copied = QApplication.clipboard().text()
    assert copied == published.plain.toPlainText()
    assert max(map(len, copied.splitlines())) <= 80
    assert "Keep offline backups at the main site" in copied


def test_a_file_that_was_not_named_exactly_is_replaced_only_on_request(
    qtbot: QtBot, window: Window, save_to: Save, answers: Answers
) -> None:
    existing = save_to("notes").with_name("notes.docx")
    existing.write_bytes(b"precious")
    answers.read()  # the question, closed without a yes
    window.file_wishes.save_as()
    assert "notes.docx exists already" in answers.texts[0]
    assert existing.read_bytes() == b"precious"


def test_another_filter_than_the_first_names_the_file_by_it(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def accept(_parent: Any, _title: str, suggested: str, filters: str) -> tuple[str, str]:
        asked.append(suggested)
        return str(tmp_path / Path(suggested).name) if len(asked) > 1 else "", filters.split(";;")[2]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", accept)
    window.file_wishes.save_as()
    assert asked[0].endswith("-draft-of-update-7.docx")
    window.file_wishes._preferences().set("saved_to", str(tmp_path))
    window.file_wishes.save_as()
    qtbot.waitUntil(lambda: (tmp_path / "ocsp-responder-unreachable-draft-of-update-7.pdf").exists())
    assert asked[1] == str(tmp_path / "ocsp-responder-unreachable-draft-of-update-7.docx")


def test_an_issued_comment_that_is_too_long_can_be_copied_in_another_form(window: Window) -> None:
    workspace, plan = window.desk.workspace, window.desk.plan
    assert workspace is not None and plan is not None
    window.desk.edit(2, {"observations": "word " * 14_000})
    workspace.updates.issue(plan.id, workspace.today)
    window.desk.reload()
    window.turn_to(Page.UPDATES)
    page = window.updates_page
    page.choose(7)
    menu_entry(window, "Copy for Bugzilla").trigger()
    assert "too long for one Bugzilla comment" in window.side.told.text()
    assert page.published.meter.form.isVisible()
    page._choose_form("second")
    menu_entry(window, "Copy for Bugzilla").trigger()
    assert "See #2 in the comment that follows" in QApplication.clipboard().text()
    stored = workspace.updates.file(plan.id, 7, "markdown")
    assert stored is not None and len(stored.content) > 65_535
    assert workspace.plans.get(plan.id).details.comment == "whole"
