"""The draft is checked from the command line, and what stands against it is not issued without a reason."""

import json

import pytest

from app.domain.checks.every import CHECKS
from app.domain.plans import Plan
from tests.conftest import Run

CHECK = ("check", "--plan", "1", "--dated", "2026-01-05")
LATE = "#1 is done on 2026-01-06, which is after 2026-01-05, the day of this update."


def test_what_is_found_is_one_json_value(run: Run, plan: Plan) -> None:
    run("edit", "--plan", "1", "1", "--set", "completed=")
    ran = run(*CHECK, "--json")
    text = "#1 is done, and no date says since when."
    assert (ran.code, ran.json) == (
        0,
        {
            "plan": 1,
            "update": 1,
            "errors": 0,
            "warnings": 1,
            "hints": 0,
            "findings": [{"check": "done-without-date", "level": "warning", "text": text, "actions": [1]}],
        },
    )
    assert run(*CHECK).out == f"warning: {text} (done-without-date)\n"


def test_an_error_is_exit_status_3(run: Run, plan: Plan) -> None:
    run("edit", "--plan", "1", "1", "--set", "completed=2026-01-06")
    ran = run(*CHECK, "--json")
    assert (ran.code, ran.json["errors"], ran.json["findings"][0]["text"]) == (3, 1, LATE)
    assert run("check", "--plan", "1", "--dated", "2026-01-06").code == 0
    run("edit-plan", "--plan", "1", "--set", "checks=done-in-future=off")
    ran = run(*CHECK)
    assert (ran.code, ran.out) == (0, "Nothing was found.\n")


def test_another_intro_is_checked_without_being_kept(run: Run, plan: Plan) -> None:
    assert run(*CHECK, "--intro", "See #9.", "--json").json["findings"][0]["check"] == ("intro-unknown-action")
    assert run(*CHECK, "--json").json["findings"] == []


@pytest.mark.parametrize("of_plan", [True, False])
def test_the_checks_are_listed_with_their_levels(run: Run, plan: Plan, of_plan: bool) -> None:
    run("edit-plan", "--plan", "1", "--set", "checks=overdue=error empty-cell=off")
    words = ("check", "--list", *(("--plan", "1") if of_plan else ()))
    listed = {one["name"]: one for one in run(*words, "--json").json}
    assert list(listed) == list(CHECKS)
    assert list(listed["overdue"]) == ["name", "level", "default", "label", "text"]
    levels = [listed[name]["level"] for name in ("overdue", "empty-cell", "done-in-future")]
    assert levels == (["error", "off", "error"] if of_plan else ["warning", "hint", "error"])
    assert all(len(line.split("\t")) == 3 for line in run(*words).out.splitlines())


def test_a_check_needs_a_plan_and_known_switches(run: Run, plan: Plan) -> None:
    assert "Name the plan" in run("check").err
    ran = run("edit-plan", "--plan", "1", "--set", "checks=nothing=off")
    assert (ran.code, "There is no check “nothing”" in ran.err) == (1, True)


def test_an_error_is_overridden_with_a_reason_that_is_kept(run: Run, plan: Plan) -> None:
    run("edit", "--plan", "1", "1", "--set", "completed=2026-01-06")
    refused = run("issue", "--plan", "1", "--dated", "2026-01-05", "--json")
    assert (refused.code, refused.out, LATE in refused.err) == (1, "", True)
    assert run("updates", "--plan", "1", "--json").json == []
    why = "The work ends tonight."
    made = run("--author", "Ada", "issue", "--plan", "1", "--dated", "2026-01-05", "--override", why, "--json")
    assert (made.code, LATE in made.err) == (0, True)
    (update,) = run("updates", "--plan", "1", "--json").json
    (kept,) = update["overrides"]
    assert made.json["overrides"] == [kept]
    assert {name: kept[name] for name in ("check", "sentence", "reason", "author")} == {
        "check": "done-in-future", "sentence": LATE, "reason": why, "author": "Ada",
    }  # fmt: skip
    assert kept["at"] == update["issued_at"]
    assert f"  overridden by Ada: {LATE} ({why})" in run("updates", "--plan", "1").out.splitlines()


def test_without_an_error_nothing_is_overridden(run: Run, plan: Plan) -> None:
    made = run("issue", "--plan", "1", "--dated", "2026-03-01", "--override", "Just in case.", "--json")
    assert (made.code, "overrides" in made.json) == (0, False)
    assert json.loads(run("updates", "--plan", "1", "--json").out)[0]["overrides"] == []
