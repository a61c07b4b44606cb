"""Commands about plans, the default database, and how mistakes are answered."""

from pathlib import Path

import pytest

from app.domain.plans import Plan
from app.main import main
from tests.conftest import Run


def test_a_new_plan_is_printed_and_listed(run: Run) -> None:
    assert run("new-plan", "Late revocation", "--reference", "1000001").out == "Created plan 1: Late revocation\n"
    assert run("plans").out == "1\tLate revocation\t1000001\t0 of 0 done, 0 overdue\n"


def test_a_new_plan_as_json_has_every_detail(run: Run) -> None:
    words = "--reference 1 --url https://example.org --layout ccadb --organisation X"
    days = "--opened 2026-01-02 --next-update 2026-02-01"
    ran = run("new-plan", "T", "--json", *words.split(), *days.split())
    assert ran.json == {
        "id": 1,
        "title": "T",
        "organisation": "X",
        "reference": "1",
        "url": "https://example.org",
        "opened": "2026-01-02",
        "next_update_due": "2026-02-01",
        "closed": None,
        "layout": "ccadb",
        "wording": "ccadb",
        "paper": "a4",
        "comment": "whole",
        "question": "yes",
        "pictures": "no",
        "slips": "no",
        "rules": "ccadb-3.2",
        "aware": "",
        "first_report": "",
        "full_report": "",
        "closure_reported": "",
        "checks": "",
        "evidence": "no",
        "root_causes": [],
        "went_wrong": [],
        "anchor": "no",
        "actions": {"total": 0, "open": 0, "done": 0, "cancelled": 0, "overdue": 0},
        "updates": 0,
    }
    assert run("plans", "--json").json == [ran.json]
    assert ran.err == ""


def test_a_plan_can_be_described_by_its_title(run: Run, plan: Plan) -> None:
    ran = run(
        "edit-plan", "--plan", plan.details.title, "--json", "--set", "closed=2026-03-01", "title=Closed", "opened="
    )
    assert (ran.json["title"], ran.json["closed"], ran.json["opened"]) == ("Closed", "2026-03-01", None)
    assert run("edit-plan", "--plan", "Closed", "--set", "organisation=X").out == "Changed plan 1: Closed\n"


def test_an_empty_list_of_plans_is_an_empty_json_list(run: Run) -> None:
    assert run("plans", "--json").json == []
    assert run("plans").out == ""


def test_without_db_the_plans_are_in_the_data_folder(run: Run, home: Path) -> None:
    database = home / "data" / "remediary" / "plans.remediary"
    assert run("plans", db=None).code == 1
    assert not database.parent.exists()
    assert run("new-plan", "T", db=None).code == 0
    assert database.is_file()
    assert run("plans", "--json", db=None).json == run("plans", "--json", db=database).json


def test_new_plan_creates_a_named_database_but_no_folder(run: Run, tmp_path: Path) -> None:
    assert run("new-plan", "T", db=tmp_path / "new.remediary").code == 0
    assert run("new-plan", "U", "--json", db=tmp_path / "new.remediary").json["id"] == 2
    assert "There is no folder" in run("new-plan", "T", db=tmp_path / "nowhere" / "new.remediary").err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["new-plan", "T", "--layout", "else"], "There is no layout “else”"),
        (["new-plan", "T", "--wording", "else"], "There is no wording “else”"),
        (["new-plan", "T", "--opened", "yesterday"], "“yesterday” is not a day"),
        (["new-plan", " "], "A plan needs a title"),
        (["edit-plan", "--plan", "Nope", "--set", "title=x"], "There is no plan “Nope”"),
        (["edit-plan", "--plan", "No\npe", "--set", "title=x"], "There is no plan “No pe”"),
        (["edit-plan", "--plan", "1", "--set", "name=x"], "A plan has no “name”"),
        (["actions", "--plan", "7"], "There is no plan “7”"),
        (["--example", "plans"], "--example opens the window"),
    ],
)
@pytest.mark.parametrize("json", [False, True])
def test_a_mistake_is_one_line_on_stderr_and_exit_1(
    run: Run, plan: Plan, words: list[str], said: str, json: bool
) -> None:
    ran = run(*words, *(["--json"] if json else []))
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(f"remediary: {said}")
    assert ran.err.count("\n") == 1
    assert ran.err.endswith(".\n")


@pytest.mark.parametrize(
    "words",
    [
        ["nope"],
        ["new-plan"],
        ["plans", "--nope"],
        ["plans", "--js"],
        ["edit-plan", "--plan", "1"],
        ["actions"],
        ["edit", "--plan", "1", "first", "--set", "owner=x"],
        ["merge", "--plan", "1", "2"],
        ["split", "--plan", "1", "2"],
        ["actions", "--plan", "1", "--as-of", "2026-01-05", "--update", "1"],
    ],
)
def test_wrong_usage_exits_2(database_path: Path, capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--db", str(database_path), *words])
    captured = capsys.readouterr()
    assert (stopped.value.code, captured.out) == (2, "")
    assert captured.err.startswith("usage: remediary")


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--version"])
    assert stopped.value.code == 0
    assert capsys.readouterr().out.startswith("remediary 0.")
