"""Commands about actions: what they print, and what they leave in the history."""

import json
from pathlib import Path

import pytest

from app.domain.plans import Plan
from app.services.workspace import Workspace
from tests.conftest import Run

KEYS = (
    "number action status status_text due completed observations owner kind root_causes evaluation"
    " split_from merged_into revision milestones"
)


def test_actions_are_listed_with_the_printed_status(run: Run, plan: Plan) -> None:
    assert run("actions", "--plan", "1").out.split("\n") == [
        "#1\tDone (2025-12-19)\tRestore the host list",
        "#2\tOngoing (due by 2026-06-30)\tAutomate the patches",
        "#3\tPlanned\tTrain the team",
        "",
    ]


def test_an_action_as_json_has_every_field(run: Run, plan: Plan) -> None:
    two = run("actions", "--plan", "1", "--json").json[1]
    assert list(two) == KEYS.split()
    assert two["due"] == {
        "text": "by June 30th, 2026",
        "earliest": None,
        "latest": "2026-06-30",
        "precision": "day",
    }
    assert (two["status"], two["status_text"], two["kind"]) == ("ongoing", "Ongoing (due by 2026-06-30)", None)


def test_adding_prints_the_number_or_the_action(run: Run, plan: Plan) -> None:
    assert run("add", "--plan", "1", "--set", "action=Fourth").out == "Saved action #4, revision 1.\n"
    added = run("add", "--plan", "1", "--json", "--set", "action=Fifth", "kind=Prevent", "--set", "due=Q3 2026").json
    assert (added["number"], added["kind"], added["due"]["latest"], added["revision"]) == (
        5,
        "prevent",
        "2026-09-30",
        1,
    )


def test_an_edit_as_json_says_what_changed(run: Run, plan: Plan) -> None:
    edited = run("edit", "--plan", "1", "2", "--json", "--set", "status=done", "completed=2026-05-01").json
    assert (edited["number"], edited["revision"], edited["status_text"]) == (2, 2, "Done (2026-05-01)")
    assert edited["changed"]["status"] == ["ongoing", "done"]
    assert edited["changed"]["status_text"] == ["Ongoing (due by 2026-06-30)", "Done (2026-05-01)"]
    assert list(edited["changed"]) == ["status", "completed", "status_text"]


def test_an_edit_that_changes_nothing_says_so(run: Run, plan: Plan) -> None:
    assert run("edit", "--plan", "1", "3", "--set", "action=Train the team").out == "Action #3 is unchanged.\n"
    same = run("edit", "--plan", "1", "3", "--json", "--set", "owner=").json
    assert (same["changed"], same["revision"]) == ({}, 1)


def test_a_split_prints_all_parts_and_a_merge_the_row_that_stays(run: Run, plan: Plan) -> None:
    parts = run("split", "--plan", "1", "2", "--into", "One", "--into", "Two", "--into", "Three", "--json").json
    assert [(part["number"], part["action"], part["split_from"]) for part in parts] == [
        (2, "One", None),
        (4, "Two", 2),
        (5, "Three", 2),
    ]
    merged = run("merge", "--plan", "1", "5", "--into", "4", "--json").json
    assert (merged["number"], merged["merged_into"], merged["status"]) == (5, 4, "cancelled")
    assert run("merge", "--plan", "1", "3", "--into", "1").out == "Saved action #3, revision 2.\n"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"One line\n", "One line"),
        (b"Two\r\nlines\r\n", "Two\nlines"),
        (b"\xef\xbb\xbfWith a mark\n\n", "With a mark\n"),
        ("Évident, no end".encode(), "Évident, no end"),
        (b"@file", "@file"),
    ],
)
def test_a_value_can_come_from_a_file(run: Run, plan: Plan, tmp_path: Path, content: bytes, text: str) -> None:
    (tmp_path / "text.txt").write_bytes(content)
    ran = run("edit", "--plan", "1", "3", "--json", "--set", f"action=@{tmp_path / 'text.txt'}")
    assert ran.json["action"] == text


@pytest.mark.parametrize(
    ("value", "text"), [("@@home", "@home"), ("@@@x", "@@x"), ("@@", "@"), ("a=b=@c", "a=b=@c"), ("", "")]
)
def test_a_literal_at_sign_is_doubled(run: Run, plan: Plan, value: str, text: str) -> None:
    run("edit", "--plan", "1", "3", "--set", "owner=before")
    assert run("edit", "--plan", "1", "3", "--json", "--set", f"owner={value}").json["owner"] == text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["edit", "3", "--set", "owner=@missing.txt"], "There is no file missing.txt"),
        (["edit", "3", "--set", "owner=@latin.txt"], "latin.txt is not UTF-8 text"),
        (["edit", "3", "--set", "owner=@."], ". is a folder"),
        (["edit", "3", "--set", "owner"], "“owner” is no FIELD=VALUE"),
        (["edit", "3", "--set", "=x"], "“=x” is no FIELD=VALUE"),
        (["edit", "3", "--set", "owner=x", "--set", "owner=y"], "The field “owner” is set twice"),
        (["edit", "3", "--set", "colour=x"], "There is no field “colour”"),
        (["edit", "3", "--set", "owner=x", "status=half"], "“half” is not a status"),
        (["edit", "9", "--set", "owner=x"], "There is no action #9"),
        (["add", "--set", "owner=x"], "An action needs a text"),
        (["split", "3", "--into", "One"], "Give at least two texts"),
        (["merge", "3", "--into", "3"], "Action #3 can't be merged into itself"),
        (["history", "--action", "9"], "There is no action #9"),
        (["actions", "--as-of", "June"], "“June” is not a day"),
        (["actions", "--as-of", ""], "--as-of needs a day"),
    ],
)
def test_a_mistake_changes_nothing(
    run: Run,
    workspace: Workspace,
    plan: Plan,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("latin.txt").write_bytes(b"\xe9")
    before = workspace.actions.history(plan.id)
    ran = run(words[0], "--plan", "1", "--json", *words[1:])
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert ran.err.startswith(f"remediary: {said}")
    assert workspace.actions.history(plan.id) == before


def test_replaced_characters_are_told_beside_the_json(run: Run, plan: Plan) -> None:
    ran = run("edit", "--plan", "1", "3", "--json", "--set", "observations=a\x00b\ud800")
    assert ran.json["observations"] == "a\ufffdb\ufffd"
    assert ran.err.startswith("remediary: 2 characters were replaced")
    assert ran.code == 0


def test_the_history_tells_who_changed_what_and_why(run: Run, workspace: Workspace, plan: Plan) -> None:
    run("--author", "Grace Example", "edit", "--plan", "1", "3", "--set", "owner=the team", "--reason", "Asked for")
    told = run("history", "--plan", "1", "--action", "3").out.split("\n")
    assert told[0].startswith("#3 revision 1, 2026-01-05 09:")
    assert told[0].endswith(" UTC, Ada Example")
    assert told[1] == "    created"
    assert told[2].endswith(", Grace Example (Asked for)")
    assert told[3:] == ["    Owner: “” -> “the team”", ""]


def test_the_history_as_json_has_the_changed_fields(run: Run, workspace: Workspace, plan: Plan) -> None:
    workspace.actions.undo(workspace.actions.add(plan.id, {"action": "A mistake"}))
    entries = run("history", "--plan", "1", "--json").json
    assert [(entry["number"], entry["revision"], entry["seq"]) for entry in entries] == [
        (1, 1, 1),
        (2, 1, 2),
        (3, 1, 3),
        (4, 1, 4),
        (4, 2, 5),
    ]
    assert [entry["fields"] for entry in entries] == [{}, {}, {}, {}, {"discarded": [False, True]}]
    assert entries[4]["time"].endswith("Z")
    assert (entries[4]["author"], entries[4]["reason"], entries[4]["discarded"]) == ("Ada Example", "Undo", True)
    assert run("history", "--plan", "1", "--json", "--action", "2").json == entries[1:2]


def test_the_actions_of_a_day_are_listed(run: Run, plan: Plan) -> None:
    run("edit", "--plan", "1", "3", "--set", "action=Changed today")
    assert run("actions", "--plan", "1", "--as-of", "2026-01-04", "--json").json == []
    then = run("actions", "--plan", "1", "--as-of", "2026-01-05", "--json").json
    assert [row["action"] for row in then] == ["Restore the host list", "Automate the patches", "Train the team"]


def test_the_author_is_the_option_then_the_environment_then_the_setting(
    run: Run, plan: Plan, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = home / "config" / "remediary" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"author": "Setting"}), "utf-8")
    run("edit", "--plan", "1", "3", "--set", "owner=1")
    monkeypatch.setenv("REMEDIARY_AUTHOR", "Environment")
    run("edit", "--plan", "1", "3", "--set", "owner=2")
    run("--author", "Option", "edit", "--plan", "1", "3", "--set", "owner=3")
    told = run("history", "--plan", "1", "--json", "--action", "3").json
    assert [entry["author"] for entry in told] == ["Ada Example", "Setting", "Environment", "Option"]


def test_a_text_of_5_mb_comes_back_exactly(run: Run, plan: Plan, tmp_path: Path) -> None:
    text = "Évaluation – 測試 \U0001f512\n" * 190_000
    (tmp_path / "long.txt").write_text(text, "utf-8")
    assert (tmp_path / "long.txt").stat().st_size > 5_000_000
    edited = run("edit", "--plan", "1", "3", "--json", "--set", f"observations=@{tmp_path / 'long.txt'}").json
    assert edited["observations"] == text.removesuffix("\n")
    assert run("actions", "--plan", "1", "--json").json[2]["observations"] == text.removesuffix("\n")
