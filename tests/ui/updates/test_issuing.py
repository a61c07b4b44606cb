"""An update is issued by a dialog and written off the window's thread; failures leave whole things behind."""

import threading
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from app.documents import formats
from app.domain.updates import IssuedUpdate
from app.services.preferences import Preferences
from app.services.workspace import Workspace
from app.ui.pages import Page
from app.ui.updates.issue_dialog import IssueDialog
from app.ui.widgets.errors import MistakeDialog, Watch
from app.ui.window import Window
from tests.ui.hands import Answers, agree, all_texts, menu_entry, press, refusal


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "copies"
    made.mkdir()
    return made


def _issued(window: Window) -> list[IssuedUpdate]:
    assert window.desk.workspace is not None
    assert window.desk.plan is not None
    return window.desk.workspace.updates.issued(window.desk.plan.id)


def _fill(dialog: IssueDialog, intro: str, folder: Path | str = "") -> None:
    dialog.intro.selectAll()
    press(dialog.intro, intro)
    dialog.folder.setText(str(folder))


def _issue(qtbot: QtBot, window: Window, answers: Answers, folder: Path | str = "") -> None:
    """Issues update 7 from the menu, and waits until it stands."""
    window.desk.edit(5, {"owner": "Ops"})
    answers.next(lambda dialog: (_fill(dialog, "Only #5 changed.", folder), agree(dialog)))
    menu_entry(window, "Issue update").trigger()
    qtbot.waitUntil(lambda: len(_issued(window)) == 7 and window.page() is Page.UPDATES)


def test_issuing_turns_to_the_update_and_saves_its_copies(
    qtbot: QtBot, window: Window, answers: Answers, folder: Path
) -> None:
    _issue(qtbot, window, answers, folder)
    qtbot.waitUntil(lambda: len(list(folder.iterdir())) == len(formats.FORMATS))
    made = _issued(window)[-1]
    workspace, plan = window.desk.workspace, window.desk.plan
    assert workspace is not None
    assert plan is not None
    assert (made.number, made.dated, made.intro, made.author) == (
        7, workspace.today, "Only #5 changed.", "Ada Example",
    )  # fmt: skip
    assert window.desk.draft is not None
    assert (window.updates_page.chosen_number(), window.desk.draft.edition.number) == (7, 8)
    for facts in made.files:
        stored = workspace.updates.file(plan.id, 7, facts.format)
        assert stored is not None
        assert (folder / facts.name).read_bytes() == stored.content
    assert Preferences().get("folder") == str(folder)
    assert window.updates_page.intro.exact_text() == ""


def test_the_window_shows_that_the_files_are_being_written_elsewhere(
    qtbot: QtBot, window: Window, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, go_on, threads = formats.write_parts, threading.Event(), set[int]()

    def slow(document: Any, name: str) -> tuple[bytes, ...]:
        if name == "word":  # the preview needs Markdown in the window's thread
            threads.add(threading.get_ident())
            assert go_on.wait(10)
        return write(document, name)

    monkeypatch.setattr(formats, "write_parts", slow)
    window.desk.edit(5, {"owner": "Ops"})
    answers.next(lambda dialog: (_fill(dialog, ""), agree(dialog)))
    window.update_wishes.issue()
    busy = [bar for bar in window.findChildren(QProgressBar) if bar.maximum() == 0]
    assert busy[0].isVisible()
    answers.next(lambda dialog: agree(dialog))
    window.update_wishes.issue()  # one at a time
    go_on.set()
    qtbot.waitUntil(lambda: len(_issued(window)) == 7)
    qtbot.waitUntil(lambda: not busy[0].isVisible())
    assert threads
    assert threading.get_ident() not in threads
    assert len(_issued(window)) == 7


def test_a_plan_that_changes_while_the_files_are_written_is_not_issued(
    qtbot: QtBot, window: Window, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, go_on = formats.write_parts, threading.Event()

    def slow(document: Any, name: str) -> tuple[bytes, ...]:
        assert name != "word" or go_on.wait(10)
        return write(document, name)

    monkeypatch.setattr(formats, "write_parts", slow)
    answers.next(lambda dialog: agree(dialog))
    window.update_wishes.issue()
    window.desk.edit(5, {"owner": "Meanwhile"})
    answers.read()
    go_on.set()
    qtbot.waitUntil(lambda: bool(answers.texts))
    assert "changed while the update was being written" in answers.texts[0]
    assert len(_issued(window)) == 6


def test_a_folder_that_goes_away_is_told_and_the_update_stands(
    qtbot: QtBot, window: Window, answers: Answers, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = formats.write_parts

    def deleting(document: Any, name: str) -> tuple[bytes, ...]:
        if folder.exists():
            folder.rmdir()
        return write(document, name)

    monkeypatch.setattr(formats, "write_parts", deleting)
    window.desk.edit(5, {"owner": "Ops"})
    answers.next(lambda dialog: (_fill(dialog, "", folder), agree(dialog)))
    answers.read()
    window.update_wishes.issue()
    qtbot.waitUntil(lambda: len(answers.texts) == 1)
    assert str(folder) in answers.texts[0]
    assert len(_issued(window)) == 7
    assert window.updates_page.chosen_number() == 7


def test_a_writer_that_fails_shows_itself_and_nothing_is_recorded(
    qtbot: QtBot, window: Window, answers: Answers, watch: Watch,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    def broken(_document: Any, _name: str) -> tuple[bytes, ...]:
        raise RuntimeError("the writer is broken")

    shown: list[str] = []

    def read(dialog: Any) -> None:
        assert isinstance(dialog, MistakeDialog)
        shown.append(dialog.details.toPlainText())

    window.desk.edit(5, {"owner": "Ops"})
    answers.next(lambda dialog: (_fill(dialog, "Kept? #5"), agree(dialog)))
    answers.next(read)
    with monkeypatch.context() as patch:
        patch.setattr(formats, "write_parts", broken)
        window.update_wishes.issue()
        qtbot.waitUntil(lambda: bool(shown))
    assert "the writer is broken" in shown[0]
    assert "the writer is broken" in capsys.readouterr().err
    assert len(_issued(window)) == 6
    assert not [bar for bar in window.findChildren(QProgressBar) if bar.maximum() == 0 and bar.isVisible()]


def test_the_dialog_refuses_what_can_not_be_done_and_stays_open(
    window: Window, answers: Answers, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sentences: list[str] = []

    def act(dialog: IssueDialog) -> None:
        for text in ("tomorrow", "", "2021-01-01"):
            dialog.date.setText(text)
            sentences.append(refusal(dialog))
        dialog.date.setText("2026-01-06")
        dialog.folder.setText(str(folder / "missing"))
        sentences.append(refusal(dialog))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
        next(made for made in dialog.findChildren(type(dialog.agree)) if made.text().startswith("Choose")).click()
        assert dialog.chosen_folder() == folder
        assert dialog.chosen_date() == date(2026, 1, 6)

    answers.next(act)
    window.update_wishes.issue()
    assert all(sentences)
    assert "28 Jun 2021" in sentences[2]
    assert "missing" in sentences[3]
    assert len(_issued(window)) == 6


def test_an_intro_that_names_another_action_is_warned_about_while_it_is_typed(window: Window, answers: Answers) -> None:
    warned: list[str] = []

    def act(dialog: IssueDialog) -> None:
        def warning() -> str:
            return "".join(text for text in all_texts(dialog) if text.startswith("⚠  The intro"))

        assert warning() == ""
        press(dialog.intro, "See #5")
        warned.append(warning())
        press(dialog.intro, " and #4")
        warned.append(warning())

    window.desk.edit(4, {"owner": "Ops"})
    answers.next(act)
    window.update_wishes.issue()
    assert "#4" in warned[0]
    assert "#5" in warned[0]
    assert "does not name" not in warned[1]


def test_a_plan_without_actions_is_not_issued(window: Window, answers: Answers) -> None:
    answers.next(lambda dialog: (press(dialog.title, "Empty plan"), agree(dialog)))
    window.plan_wishes.new_plan()
    answers.read()
    window.update_wishes.issue()
    assert "no actions yet" in answers.texts[0]


def test_doubts_are_said_in_the_dialog_and_take_the_default_from_its_button(window: Window, answers: Answers) -> None:
    window.desk.edit(2, {"observations": "word " * 14_000 + "\x07"})

    def look(dialog: Any) -> None:
        answers.texts.append(dialog._warning.text())
        assert not dialog.agree.isDefault()
        dialog.date.setText("2999-01-01")
        answers.texts.append(dialog._warning.text())
        dialog.date.setText("2026-11-01")
        dialog.next_update.setText("2026-10-01")
        answers.texts.append(refusal(dialog))

    answers.next(look)
    window.update_wishes.issue()
    assert "Bugzilla takes 65,535" in answers.texts[0]
    assert "in place of a character that could not be kept" in answers.texts[0]
    assert "which is after today" in answers.texts[1]
    assert "name a day after 1 Nov 2026" in answers.texts[2]


def test_an_intro_that_was_typed_in_the_dialog_survives_a_conflict(
    qtbot: QtBot, window: Window, answers: Answers, example_path: Path, open_workspace: Callable[..., Workspace]
) -> None:
    def meanwhile(dialog: Any) -> None:
        dialog.intro.give("Typed in the dialog")
        other = open_workspace(example_path, "Somebody else")
        other.actions.edit(1, 5, {"owner": "Changed elsewhere"})
        agree(dialog)

    answers.next(meanwhile)
    answers.read()
    window.update_wishes.issue()
    assert "The plan changed while you were looking" in answers.texts[0]
    assert window.desk.plan is not None
    assert window.desk.plan.intro == "Typed in the dialog"


def test_the_day_of_the_next_update_is_proposed_with_its_reason(window: Window, answers: Answers) -> None:
    workspace, plan = window.desk.workspace, window.desk.plan
    assert workspace is not None and plan is not None
    day = workspace.today + timedelta(days=20)
    window.desk.edit(5, {"status": "ongoing", "completed": "", "due": day.isoformat()})

    def look(dialog: IssueDialog) -> None:
        assert "The next update falls on the day by which #5 is due." in all_texts(dialog)
        (take,) = [found for found in dialog.findChildren(QPushButton) if found.text().startswith("Take ")]
        take.click()
        assert dialog.chosen_next() == day
        assert not take.isVisible()
        dialog.reject()

    answers.next(look)
    menu_entry(window, "Issue update").trigger()


def test_the_answers_that_go_out_are_shown_and_may_not_change_meanwhile(window: Window, answers: Answers) -> None:
    workspace, plan = window.desk.workspace, window.desk.plan
    assert workspace is not None and plan is not None
    asked = {"comment": 15, "asked_by": "Ann", "asked_at": "2021-06-16", "text": "Why?", "answer": "Because."}
    number = workspace.questions.ask(plan.id, asked).number
    window.desk.edit(5, {"owner": "Ops"})

    def change(dialog: IssueDialog) -> None:
        assert "In reply to comment 15 (Ann, 2021-06-16):\nBecause." in all_texts(dialog)
        workspace.questions.change(plan.id, number, {"answer": "Otherwise."})
        _fill(dialog, "Only #5 changed.")
        agree(dialog)

    answers.next(change)
    answers.read()
    menu_entry(window, "Issue update").trigger()
    assert "The plan changed while you were looking" in answers.texts[0]
    assert len(_issued(window)) == 6
