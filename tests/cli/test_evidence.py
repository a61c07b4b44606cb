"""The commands that attach evidence, list it, save it and withdraw it."""

from pathlib import Path

import pytest

from app.domain.plans import Plan
from tests.conftest import Run

KEYS = [
    "number", "action", "revision", "kind", "name", "type", "size", "sha256", "text", "proves", "at", "author",
    "ordinal", "withdrawn", "reason",
]  # fmt: skip
HELLO = "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03"


@pytest.fixture(autouse=True)
def _plan(plan: Plan) -> None:
    assert plan.id == 1


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """A file to attach."""
    path = tmp_path / "run.log"
    path.write_bytes(b"hello\n")
    return path


def test_files_are_attached_and_listed(run: Run, log: Path, tmp_path: Path) -> None:
    other = tmp_path / "scan.png"
    other.write_bytes(b"\x89PNG\r\n\x1a\n...")
    ran = run("attach", "--plan", "1", "--action", "2", str(log), str(other), "--proves", "that it ran")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "E1 #2: run.log (file, 6 bytes, text/plain)\nE2 #2: scan.png (file, 11 bytes, image/png)\n"
    first, second = run("evidence", "--plan", "1", "--json").json
    assert list(first) == KEYS
    assert [value for key, value in first.items() if key not in ("at", "author")] == [
        1, 2, None, "file", "run.log", "text/plain", 6, HELLO, "", "that it ran", 1, False, ""
    ]  # fmt: skip
    assert first["at"].endswith("Z")
    assert second["name"] == "scan.png"
    assert run("evidence", "--plan", "1", "--action", "1").out == ""


def test_a_link_or_a_note_belongs_to_a_revision(run: Run) -> None:
    (link,) = run(
        "attach", "--plan", "1", "--action", "2", "--revision", "1", "--link", "https://example.org/7", "--name",
        "The run", "--json",
    ).json  # fmt: skip
    assert (link["kind"], link["revision"], link["name"], link["text"]) == (
        "link", 1, "The run", "https://example.org/7"
    )  # fmt: skip
    assert run("attach", "--plan", "1", "--action", "3", "--note", "Seen").out == "E2 #3: Seen (note)\n"
    assert run("evidence", "--plan", "1", "--missing").out == "#1 “Restore the host list”\n"
    assert run("evidence", "--plan", "1", "--missing", "--json").json == [
        {"number": 1, "action": "Restore the host list", "status": "done"}
    ]


def test_an_earlier_save_is_written_as_it_was(run: Run, log: Path, tmp_path: Path) -> None:
    run("attach", "--plan", "1", "--action", "1", str(log))
    log.write_bytes(b"other\n")
    (made,) = run("attach", "--plan", "1", "--replace", "E1", str(log), "--json").json
    assert (made["ordinal"], made["size"], made["name"]) == (2, 6, "run.log")
    target = tmp_path / "out.log"
    assert run("evidence", "--plan", "1", "--save", "E1.1", "--out", str(target)).out == f"{target}\n"
    assert target.read_bytes() == b"hello\n"
    told = run("evidence", "--plan", "1", "--save", "1", "--out", str(target), "--json").json
    assert (told["ordinal"], told["path"], target.read_bytes()) == (2, str(target), b"other\n")
    history = run("evidence", "--plan", "1", "--history", "E1", "--json").json
    assert [one["ordinal"] for one in history] == [1, 2]
    assert run("evidence", "--plan", "1", "--history", "--json").json == history


def test_withdrawing_needs_a_reason_and_can_be_taken_back(run: Run) -> None:
    run("attach", "--plan", "1", "--action", "1", "--note", "Seen", "--proves", "all")
    refused = run("evidence", "--plan", "1", "--withdraw", "E1")
    assert (refused.code, "needs a reason" in refused.err) == (1, True)
    out = run("evidence", "--plan", "1", "--withdraw", "E1", "--reason", "Of another plan").out
    assert out.startswith("E1 #1: Seen (note), withdrawn, save 2, ")
    assert out.endswith("\n    Proves: all\n    Withdrawn: Of another plan\n")
    assert run("evidence", "--plan", "1", "--missing", "--action", "1").out == "#1 “Restore the host list”\n"
    (back,) = run("evidence", "--plan", "1", "--bring-back", "E1", "--json").json
    assert (back["withdrawn"], back["reason"], back["ordinal"]) == (False, "", 3)


def test_words_change_and_an_item_moves_to_another_action(run: Run) -> None:
    run("attach", "--plan", "1", "--action", "1", "--revision", "1", "--note", "Seen")
    words = ("--note", "Seen twice", "--proves", "both", "--action", "2")
    (made,) = run("attach", "--plan", "1", "--replace", "e1", *words, "--json").json
    assert (made["action"], made["revision"], made["text"], made["proves"]) == (2, None, "Seen twice", "both")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "Say what to attach"),
        (("--note", "x"), "which action"),
        (("--action", "9", "--note", "x"), "There is no action #9"),
        (("--action", "1", "--revision", "4", "--note", "x"), "no revision 4"),
        (("--action", "1", "--note", " "), "A note needs a text"),
        (("--action", "1", "--link", "file:///etc/passwd"), "no link that can be kept"),
        (("--action", "1", "--link", "javascript:alert(1)"), "no link that can be kept"),
        (("--action", "1", "missing.pdf"), "There is no file missing.pdf"),
        (("--action", "1", "a", "--note", "x"), "one kind at a time"),
        (("--action", "1", "a", "b", "--name", "x"), "--name is for one file"),
        (("--replace", "E1"), "Say what to change"),
        (("--replace", "E1", "--link", "https://example.org"), "E1 is a note"),
        (("--replace", "E1.1", "--note", "x"), "without a save here: E1"),
        (("--replace", "x", "--note", "x"), "names no evidence"),
        (("--replace", "E7", "--note", "x"), "There is no evidence E7"),
        (("--replace", "E1", "a", "b"), "One file takes the place of one"),
    ],
)
def test_what_cannot_be_attached_is_refused_in_one_line(run: Run, words: tuple[str, ...], said: str) -> None:
    run("attach", "--plan", "1", "--action", "3", "--note", "The first")
    ran = run("attach", "--plan", "1", *words)
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert said in ran.err
    assert len(run("evidence", "--plan", "1", "--history", "--json").json) == 1


def test_a_file_is_not_saved_over_the_database_or_from_a_note(run: Run, database_path: Path, tmp_path: Path) -> None:
    run("attach", "--plan", "1", "--action", "3", "--note", "The first")
    for words, said in (
        (("--save", "E1", "--out", str(database_path)), "the open database itself"),
        (("--save", "E1", "--out", str(tmp_path / "x")), "E1 is no file"),
        (("--save", "E1"), "give both"),
        (("--save", "E1.2", "--out", str(tmp_path / "x")), "E1 has no save 2"),
    ):
        ran = run("evidence", "--plan", "1", *words)
        assert (ran.code, said in ran.err) == (1, True)
    assert not (tmp_path / "x").exists()
