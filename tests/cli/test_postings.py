"""The commands that list the issued updates and say where one was posted."""

import pytest

from app.domain.plans import Plan
from app.domain.publishing import FORMAT_NAMES
from app.services.workspace import Workspace
from tests.conftest import Run

BUG = "https://bugzilla.example.org/show_bug.cgi?id=1000001"


@pytest.fixture(autouse=True)
def _issued(run: Run, plan: Plan, workspace: Workspace) -> None:
    workspace.plans.describe(plan.id, {"url": BUG})
    run("issue", "--plan", "1", "--dated", "2026-03-01", "--intro", "Hello.")


def test_the_issued_updates_are_listed_with_their_files(run: Run) -> None:
    (update,) = run("updates", "--plan", "1", "--json").json
    assert list(update) == [
        "number", "dated", "announcement", "intro", "issued_at", "author", "posting", "files", "answers", "overrides",
        "head",
    ]  # fmt: skip
    assert (update["number"], update["dated"], update["intro"]) == (1, "2026-03-01", "Hello.")
    assert (update["announcement"], update["posting"]) == (
        "First publication of the action plan for this incident.",
        None,
    )
    assert [file["format"] for file in update["files"]] == sorted(FORMAT_NAMES)


def test_for_people_each_update_is_a_few_lines(run: Run) -> None:
    lines = run("updates", "--plan", "1").out.split("\n")
    assert lines[:2] == [
        "Update 1, 2026-03-01, not posted yet", "  First publication of the action plan for this incident."
    ]  # fmt: skip
    assert all(len(line.split()[0]) == 64 for line in lines[2:8])
    run("posted", "--plan", "1", "--update", "1", "--comment", "4")
    assert run("updates", "--plan", "1").out.startswith(f"Update 1, 2026-03-01, posted as comment 4: {BUG}#c4\n")


def test_a_number_alone_takes_its_link_from_the_plans_bug(run: Run) -> None:
    ran = run("posted", "--plan", "1", "--update", "1", "--comment", "12")
    assert (ran.code, ran.out) == (0, f"Update 1 was posted as comment 12: {BUG}#c12.\n")
    assert run("updates", "--plan", "1", "--json").json[0]["posting"]["comment"] == 12


def test_a_link_alone_tells_the_number_and_corrects_what_was_said(run: Run) -> None:
    run("posted", "--plan", "1", "--update", "1", "--comment", "12")
    ran = run("--author", "Ben", "posted", "--plan", "1", "--update", "1", "--url", f"{BUG}#c13", "--json")
    posting = ran.json["posting"]
    assert list(posting) == ["comment", "url", "time", "author"]
    assert (posting["comment"], posting["url"], posting["author"]) == (13, f"{BUG}#c13", "Ben")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--update", "1"], "number of the comment is missing"),
        (["--update", "2", "--comment", "1"], "never issued"),
        (["--update", "1", "--comment", "1", "--url", f"{BUG}#c2"], "another comment"),
        (["--update", "1", "--comment", "1", "--url", "file:///x"], "no link"),
    ],
)
def test_a_mistake_is_one_line_and_notes_nothing(run: Run, words: list[str], said: str) -> None:
    ran = run("posted", "--plan", "1", *words)
    assert (ran.code, ran.out) == (1, "")
    assert said in ran.err and ran.err.count("\n") == 1
    assert run("updates", "--plan", "1", "--json").json[0]["posting"] is None
