"""Pictures that leave the window: files as SVG and PNG, the clipboard, and words."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.ui.timeline.timeline_page import TimelinePage
from app.ui.window import Window
from tests.ui.hands import Answers

Save = Callable[..., Path]


@pytest.fixture
def save_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Save:
    """Answers the next question for a file name, with the filter that begins with some words."""

    def answer(name: str, look: str = "") -> Path:
        def ask(_parent: object, _title: str, _path: str, filters: str) -> tuple[str, str]:
            return str(tmp_path / name), next((one for one in filters.split(";;") if one.startswith(look or "?")), "")

        monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
        return tmp_path / name

    return answer


def _trigger(page: TimelinePage, words: str) -> None:
    entry = next(entry for entry in page.bar.saving.actions() if entry.text().replace("&", "").startswith(words))
    entry.trigger()


def test_the_whole_timeline_is_the_file_of_the_command_line(
    qtbot: QtBot, window: Window, page: TimelinePage, save_to: Save
) -> None:
    page.timeline.zoom_by(4)
    path = save_to("a.svg")
    _trigger(page, "Save the whole picture")
    qtbot.waitUntil(path.exists)
    assert window.desk.workspace is not None
    assert path.read_bytes() == window.desk.workspace.pictures.file(1, "timeline", "svg").content


def test_what_is_shown_is_saved_as_it_is_filtered_and_zoomed(qtbot: QtBot, page: TimelinePage, save_to: Save) -> None:
    page.bar.slipped.click()
    page.timeline.zoom_by(4)
    path = save_to("a.svg")
    _trigger(page, "Save what is shown")
    qtbot.waitUntil(path.exists)
    text = path.read_text("utf-8")
    assert ">#2<" in text
    assert ">#1<" not in text
    assert "Today, 2021-06-21" in text  # files are in English


@pytest.mark.parametrize(("look", "scale"), [("PNG, small", 1), ("PNG, fine", 2), ("PNG, very fine", 4)])
def test_a_png_is_as_fine_as_was_chosen(
    qtbot: QtBot, page: TimelinePage, save_to: Save, tmp_path: Path, look: str, scale: int
) -> None:
    save_to("a", look)
    page.bar.progress.click()
    _trigger(page, "Save the whole picture")
    path = tmp_path / "a.png"
    qtbot.waitUntil(path.exists)
    assert QImage(str(path)).height() == 276 * scale


def test_a_typed_suffix_chooses_the_format(qtbot: QtBot, page: TimelinePage, save_to: Save) -> None:
    path = save_to("b.png", "SVG")
    _trigger(page, "Save the whole picture")
    qtbot.waitUntil(path.exists)
    assert path.read_bytes().startswith(b"\x89PNG")


def test_giving_up_saves_nothing(page: TimelinePage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    _trigger(page, "Save what is shown")
    assert list(tmp_path.glob("*.svg")) == []


def test_nothing_to_draw_is_told_before_a_name_is_asked_for(
    qtbot: QtBot, page: TimelinePage, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: pytest.fail("a name was asked for"))
    with qtbot.waitSignal(page.bar.asked):
        page.bar.search.setText("nothing says this")
    answers.read()
    _trigger(page, "Save what is shown")
    assert answers.texts == ["There is no action to draw: add one, or show all of them."]


def test_the_picture_can_be_copied(qtbot: QtBot, page: TimelinePage) -> None:
    with qtbot.waitSignal(QApplication.clipboard().dataChanged):
        _trigger(page, "Copy the picture")
    both = QApplication.clipboard().mimeData()
    assert both.hasImage()
    assert bytes(both.data("image/svg+xml").data()).startswith(b"<svg ")


def test_the_picture_can_be_read(page: TimelinePage, answers: Answers) -> None:
    found: list[str] = []

    def read(dialog: Any) -> None:
        found.append(dialog.text.toPlainText())
        dialog.accept()

    answers.next(read)
    _trigger(page, "Read it in words")
    page.bar.progress.click()
    answers.next(read)
    _trigger(page, "Read it in words")
    assert found[0].startswith("Today: 21 Jun 2021\nUpdate 1, 15 Dec 2020\n")
    assert "#6: completed: " in found[0]
    assert found[1].startswith("Update 1, 15 Dec 2020: 2 done")
