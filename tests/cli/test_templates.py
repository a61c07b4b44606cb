"""The command about a plan's Word template, and exports into one."""

from pathlib import Path

import pytest

from app.domain.plans import Plan
from tests.conftest import Run
from tests.documents.letterheads import letterhead


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "letter.docx"
    path.write_bytes(letterhead())
    return path


def test_a_template_is_told_chosen_and_dropped(run: Run, plan: Plan, path: Path) -> None:
    assert run("template", "--plan", "1").out == "Remediary's own template\n"
    assert run("template", "--plan", "1", "--json").json == {"template": None, "sha256": None}
    assert run("template", "--plan", "1", "--use", str(path)).out == "letter.docx\n"
    told = run("template", "--plan", "1", "--json").json
    assert (told["template"], len(told["sha256"])) == ("letter.docx", 64)
    assert run("template", "--plan", "1", "--drop", "--json").json == {"template": None, "sha256": None}


def test_a_template_is_saved_whole(run: Run, plan: Plan, path: Path, tmp_path: Path) -> None:
    own, back = tmp_path / "own.docx", tmp_path / "back.docx"
    assert run("template", "--plan", "1", "--save", str(own)).out == f"{own}\n"
    assert run("template", "--plan", "1", "--use", str(own)).code == 0
    assert run("template", "--plan", "1", "--save", str(back), "--json").json["path"] == str(back)
    assert back.read_bytes() == own.read_bytes()


def test_an_export_can_go_into_a_template(run: Run, plan: Plan, path: Path, tmp_path: Path) -> None:
    words = ("export", "--plan", "1", "--template", str(path), "--out", str(tmp_path), "--format")
    assert run(*words, "word").out.endswith("late-revocation-draft-of-update-1-letter.docx\n")
    assert "Only a Word document" in run(*words, "markdown").err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("template", "--plan", "1", "--use", "missing.docx"), "There is no file missing.docx"),
        (("template", "--plan", "1", "--use", "."), "is a folder"),
        (("edit-plan", "--plan", "1", "--set", "template=abc"), "There is no such template"),
        (("export", "--plan", "1", "--format", "word", "--template", "missing.docx", "--out", "."), "There is no file"),
    ],
)
def test_what_can_not_be_used_is_one_line_and_exit_1(run: Run, plan: Plan, words: tuple[str, ...], said: str) -> None:
    ran = run(*words)
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert said in ran.err
