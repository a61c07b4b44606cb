"""How a plan is published is changed in one place, and a template is looked at before it is taken."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog

from app.services.templates import own_template
from app.ui.window import Window
from tests.ui.hands import Answers, agree, menu_entry, refusal

Choose = Callable[[bytes], Path]


@pytest.fixture
def choose(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Choose:
    """Answers the next question for a file with one of this content."""

    def answer(content: bytes) -> Path:
        path = tmp_path / "letterhead.docx"
        path.write_bytes(content)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        return path

    return answer


def _details(window: Window) -> Any:
    assert window.desk.plan is not None
    return window.desk.plan.details


def test_choices_are_saved_and_other_details_stay(window: Window, answers: Answers) -> None:
    def change(dialog: Any) -> None:
        for name, key in (("paper", "letter"), ("comment", "below"), ("question", "no"), ("pictures", "yes")):
            dialog.boxes[name].setCurrentIndex(dialog.boxes[name].findData(key))
        agree(dialog)

    answers.next(change)
    menu_entry(window, "How it is published").trigger()
    details = _details(window)
    assert (details.paper, details.comment, details.question, details.pictures) == ("letter", "below", "no", "yes")
    answers.next(agree)
    menu_entry(window, "Plan details").trigger()
    assert _details(window) == details


def test_a_template_is_used_and_dropped(window: Window, answers: Answers, choose: Choose) -> None:
    choose(own_template("letter"))

    def take(dialog: Any) -> None:
        dialog.choose_template()
        agree(dialog)

    answers.next(take)
    menu_entry(window, "How it is published").trigger()
    assert window.desk.workspace is not None and window.desk.plan is not None
    assert window.desk.workspace.templates.used(window.desk.plan.id).name == "letterhead.docx"

    def leave(dialog: Any) -> None:
        answers.texts.append(dialog._used.text())
        dialog.drop_template()
        agree(dialog)

    answers.next(leave)
    menu_entry(window, "How it is published").trigger()
    assert answers.texts == ["letterhead.docx"]
    assert _details(window).template == ""


def test_a_template_that_is_none_is_refused_at_once(window: Window, answers: Answers, choose: Choose) -> None:
    choose(b"no document")

    def take(dialog: Any) -> None:
        dialog.choose_template()
        shown = dialog._error.text()
        answers.texts.append(shown)
        assert dialog._used.text() == "Remediary's own"
        dialog._chosen = "/nowhere/gone.docx"
        answers.texts.append(refusal(dialog))

    answers.next(take)
    menu_entry(window, "How it is published").trigger()
    assert "no Word document" in answers.texts[0] or "not a Word" in answers.texts[0], answers.texts
    assert "There is no file" in answers.texts[1]
    assert _details(window).template == ""


def test_the_template_in_use_can_be_saved_to_start_another_one(
    window: Window, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ours.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    answers.next(lambda dialog: dialog.save_template())
    menu_entry(window, "How it is published").trigger()
    assert path.read_bytes() == own_template("a4")


def test_what_was_not_touched_in_the_dialog_is_left_as_others_have_set_it(window: Window, answers: Answers) -> None:
    workspace, plan = window.desk.workspace, window.desk.plan
    assert workspace is not None and plan is not None

    def change(dialog: Any) -> None:
        workspace.plans.describe(plan.id, {"comment": "second"})
        dialog.boxes["paper"].setCurrentIndex(1)
        agree(dialog)

    answers.next(change)
    menu_entry(window, "How it is published").trigger()
    assert (_details(window).paper, _details(window).comment) == ("letter", "second")
