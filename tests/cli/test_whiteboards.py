"""The command that records a bug's whiteboard and says what to ask for next."""

import pytest

from app.domain.plans import Plan
from tests.conftest import Run


@pytest.fixture(autouse=True)
def _due(run: Run, plan: Plan) -> None:
    # The commands work at the real time: a day far ahead would be beyond what is proposed.
    for number in ("2", "3"):
        run("edit", "--plan", str(plan.id), number, "--set", "status=done")
    run("add", "--plan", str(plan.id), "--set", "action=Audit the hosts", "due=TBD")


def test_without_a_text_it_prints_what_is_known_and_what_to_ask_for(run: Run) -> None:
    ran = run("whiteboard", "--plan", "1")
    assert (ran.code, ran.err) == (0, "")
    first, second, third = ran.out.splitlines()
    assert first == "The whiteboard was never recorded: give its text with --text."
    assert second.startswith("To ask for: Next update 20")
    assert third == "  No open action has a last day ahead, so 7 days are proposed."
    found = run("whiteboard", "--plan", "1", "--json").json
    assert (found["shown"], list(found["proposal"])) == (None, ["text", "day", "reason", "actions"])


def test_a_text_is_recorded_with_its_day(run: Run) -> None:
    text = "[ca-compliance] Next update 01-Nov-2023 [close on 2025-12-10]"
    shown = run("--author", "Ben", "whiteboard", "--plan", "1", "--text", text, "--json").json["shown"]
    assert list(shown) == ["text", "next_update", "day", "closing", "tags", "time", "author"]
    assert (shown["text"], shown["day"], shown["tags"], shown["author"]) == (
        text, "2023-11-01", ["ca-compliance"], "Ben"
    )  # fmt: skip
    assert (shown["next_update"]["text"], shown["closing"]["latest"]) == ("01-Nov-2023", "2025-12-10")
    assert run("plans", "--json").json[0]["next_update_due"] == "2023-11-01"
    lines = run("whiteboard", "--plan", "1").out.splitlines()
    assert lines[0] == f"Whiteboard: {text}"
    assert lines[2:4] == ["  next update: 2023-11-01", "  closing: 2025-12-10"]
    assert lines[4].startswith("To ask for: [ca-compliance] Next update 20")


def test_an_ambiguous_day_has_to_be_said(run: Run) -> None:
    ran = run("whiteboard", "--plan", "1", "--text", "Next update 3-1-2023")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "remediary: “3-1-2023” can be 2023-01-03 or 2023-03-01: say which day is meant.\n"
    ran = run("whiteboard", "--plan", "1", "--text", "Next update 3-1-2023", "--day", "2023-03-01", "--json")
    assert ran.json["shown"]["day"] == "2023-03-01"


def test_a_day_alone_says_nothing(run: Run) -> None:
    ran = run("whiteboard", "--plan", "1", "--day", "2023-03-01")
    assert (ran.code, ran.out) == (1, "")
    assert "give its --text, too" in ran.err


def test_where_nothing_is_open_there_is_nothing_to_ask_for(run: Run) -> None:
    run("edit", "--plan", "1", "4", "--set", "status=done")
    assert run("whiteboard", "--plan", "1").out.splitlines()[-1] == "No action is open: there is nothing to ask for."
    assert run("whiteboard", "--plan", "1", "--json").json["proposal"] is None
