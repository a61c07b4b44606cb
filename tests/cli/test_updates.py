"""Commands about updates and their files."""

import hashlib
from pathlib import Path

import pytest

from app.domain.plans import Plan
from app.domain.publishing import FORMAT_NAMES
from tests.conftest import Run


def test_without_an_update_everything_is_first(run: Run, plan: Plan) -> None:
    changes = run("changes", "--plan", "1", "--json").json
    assert list(changes) == ["changed", "added", "removed", "announcement"]
    assert (changes["changed"], changes["added"], changes["removed"]) == ([], [1, 2, 3], [])
    assert changes["announcement"] == "First publication of the action plan for this incident."


def test_issuing_prints_what_was_frozen(run: Run, plan: Plan) -> None:
    ran = run("issue", "--plan", "1", "--dated", "2026-03-01", "--intro", "Hello.", "--json")
    issued = ran.json
    assert list(issued) == [
        "number", "dated", "intro", "changed", "added", "removed", "announcement", "warnings", "files",
    ]  # fmt: skip
    assert (ran.code, issued["number"], issued["dated"], issued["intro"]) == (0, 1, "2026-03-01", "Hello.")
    assert [file["format"] for file in issued["files"]] == sorted(FORMAT_NAMES)
    assert all(list(file) == ["format", "name", "sha256", "size"] for file in issued["files"])


def test_for_people_issuing_says_number_date_and_announcement(run: Run, plan: Plan) -> None:
    ran = run("issue", "--plan", "1", "--dated", "2026-03-01")
    assert ran.out.split("\n")[:2] == [
        "Issued update 1, dated 2026-03-01.",
        "First publication of the action plan for this incident.",
    ]


def test_a_wrong_intro_is_warned_about_beside_the_result(run: Run, plan: Plan) -> None:
    run("issue", "--plan", "1", "--dated", "2026-03-01")
    run("edit", "--plan", "1", "2", "--set", "owner=Ops")
    ran = run("issue", "--plan", "1", "--dated", "2026-03-08", "--intro", "Action #3 changed.", "--json")
    warnings = ["The intro does not name #2, which changed.", "The intro names #3, which did not change."]
    assert ran.json["warnings"] == warnings
    assert ran.err.split("\n") == [*(f"remediary: {warning}" for warning in warnings), ""]


def test_changes_are_listed_between_any_two_updates(run: Run, plan: Plan) -> None:
    run("issue", "--plan", "1", "--dated", "2026-03-01")
    run("edit", "--plan", "1", "2", "--set", "due=July 2026")
    run("issue", "--plan", "1", "--dated", "2026-03-08")
    run("add", "--plan", "1", "--set", "action=New")
    changes = run("changes", "--plan", "1", "--from", "1", "--to", "2", "--json").json
    (changed,) = changes["changed"]
    assert (changed["number"], list(changed["fields"])) == (2, ["due", "status_text"])
    assert [value["text"] for value in changed["fields"]["due"]] == ["by June 30th, 2026", "July 2026"]
    assert run("changes", "--plan", "1", "--json").json["added"] == [4]
    assert run("changes", "--plan", "1", "--from", "1", "--json").json["added"] == [4]
    lines = run("changes", "--plan", "1", "--from", "1").out.split("\n")
    assert lines[:3] == [
        "Update of the action plan for this incident (actions #2 and #4).", "#2",
        "    Due date: “by June 30th, 2026” -> “July 2026”",
    ]  # fmt: skip
    assert "New: #4" in lines


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("issue", "--dated", "yesterday"), "is not a day: write it as YYYY-MM-DD"),
        (("issue", "--dated", ""), "--dated needs a day"),
        (("issue", "--dated", "2026-02-28"), "Update 1 is dated 2026-03-01"),
        (("changes", "--from", "7"), "Update 7 was never issued"),
        (("changes", "--to", "0"), "Update 0 was never issued"),
        (("export", "--format", "word", "--update", "7", "--out", "."), "Update 7 was never issued"),
        (("export", "--format", "word", "--layout", "wide", "--out", "."), "There is no layout “wide”"),
        (("export", "--format", "word", "--out", "missing"), "There is no folder missing"),
    ],
)
def test_what_can_not_be_done_is_one_line_and_exit_1(
    run: Run, plan: Plan, words: tuple[str, ...], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    run("issue", "--plan", "1", "--dated", "2026-03-01")
    before = sorted(path.name for path in tmp_path.iterdir())
    ran = run(words[0], "--plan", "1", *words[1:], "--json")
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert message in ran.err
    assert sorted(path.name for path in tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    "words",
    [
        ("issue", "--plan", "1"),
        ("export", "--plan", "1", "--format", "odt", "--out", "."),
        ("export", "--plan", "1", "--format", "word"),
        ("changes", "--plan", "1", "--from", "one"),
        ("import", "--plan", "1"),
        ("example",),
    ],
)
def test_wrong_usage_is_exit_2(run: Run, words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(*words)
    assert stopped.value.code == 2


@pytest.mark.parametrize(("format_name", "suffix"), [("markdown", "md"), ("word", "docx"), ("excel", "xlsx")])
def test_an_export_prints_the_path_of_the_file(
    run: Run, plan: Plan, tmp_path: Path, format_name: str, suffix: str
) -> None:
    run("issue", "--plan", "1", "--dated", "2026-03-01")
    out = tmp_path / "out"
    out.mkdir()
    words = ("export", "--plan", "1", "--update", "1", "--format", format_name, "--out", str(out))
    path = out / f"late-revocation-update-1.{suffix}"
    assert run(*words).out == f"{path}\n"
    exported = run(*words, "--json").json
    assert list(exported) == ["path", "format", "name", "sha256", "size"]
    assert (exported["path"], exported["name"]) == (str(path), path.name)
    content = path.read_bytes()
    assert (exported["sha256"], exported["size"]) == (hashlib.sha256(content).hexdigest(), len(content))
    assert list(out.iterdir()) == [path]


def test_without_a_number_the_draft_is_exported(run: Run, plan: Plan, tmp_path: Path) -> None:
    ran = run("export", "--plan", "1", "--format", "markdown", "--layout", "ccadb", "--out", str(tmp_path))
    path = Path(ran.out.removesuffix("\n"))
    assert path.name == "late-revocation-draft-of-update-1-ccadb.md"
    assert path.read_text("utf-8").startswith(
        "First publication of the action plan for this incident.\n\n| Action Item |"
    )
