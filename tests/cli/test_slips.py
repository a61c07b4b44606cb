"""The slip record from the command line."""

import hashlib
from pathlib import Path

from app.domain.plans import Plan
from tests.conftest import Run

PROMISE = ["due", "moves", "days", "at", "author", "reason", "update", "published", "number", "merged_into"]


def test_the_record_is_listed_with_what_it_comes_to(run: Run, plan: Plan) -> None:
    run("issue", "--plan", "1", "--dated", "2026-01-05")
    run("edit", "--plan", "1", "2", "--set", "due=by 30 July 2026")
    run("edit", "--plan", "1", "2", "--set", "milestones=Pilot | May 2026")
    run("issue", "--plan", "1", "--dated", "2026-01-06")
    run("edit", "--plan", "1", "2", "--set", "due=Q3 2026", "--reason", "The supplier is late")
    listed = run("slips", "--plan", "1").out.splitlines()
    assert [line.split("\t")[:2] for line in listed if line.startswith("#")] == [
        ["#1", "no date"], ["#2", "2 slips, 92 days"], ["#3", "no date"],
    ]  # fmt: skip
    assert "; update 2; no reason was given" in listed[3]
    assert listed[4].startswith("    Q3 2026: later by 62 days, vaguer; ")
    assert listed[4].endswith("; not published yet; The supplier is late")
    assert listed[-1] == ("Dates promised: 1. Slipped: 1, later by 92 days in all. Slips: 2, without a reason: 1.")


def test_json_names_every_promise_with_the_update_that_showed_it(run: Run, plan: Plan) -> None:
    run("issue", "--plan", "1", "--dated", "2026-01-05")
    for due in ("10 July 2026", "TBD"):
        run("edit", "--plan", "1", "2", "--set", f"due={due}", "--reason", "Late tender")
    found = run("slips", "--plan", "1", "--action", "2", "--json").json
    assert [list(one) for one in found] == [
        [
            "number",
            "action",
            "first",
            "first_published",
            "current",
            "slips",
            "days",
            "unexplained",
            "promises",
            "milestones",
        ]
    ]
    promises = found[0]["promises"]
    assert [list(one) for one in promises] == [PROMISE] * 3
    assert (found[0]["first"]["text"], found[0]["current"]["text"]) == ("by June 30th, 2026", "TBD")
    assert (found[0]["slips"], found[0]["days"], found[0]["unexplained"]) == (1, 0, 0)
    assert [(one["moves"], one["days"], one["update"], one["published"]) for one in promises] == [
        ([], None, 1, True), (["later"], 10, None, False), (["vaguer"], None, None, False),
    ]  # fmt: skip
    assert len(run("slips", "--plan", "1", "--json").json) == 3


def test_an_unknown_action_is_refused(run: Run, plan: Plan) -> None:
    refused = run("slips", "--plan", "1", "--action", "9")
    assert (refused.code, refused.out) == (1, "")
    assert "There is no action #9" in refused.err


def test_the_report_is_saved_in_a_format(run: Run, plan: Plan, tmp_path: Path) -> None:
    saved = run("slips", "--plan", "1", "--format", "markdown", "--out", str(tmp_path), "--json").json
    assert list(saved) == ["path", "format", "name", "sha256", "size"]
    written = Path(saved["path"]).read_bytes()
    assert (len(written), hashlib.sha256(written).hexdigest()) == (saved["size"], saved["sha256"])
    assert run("slips", "--plan", "1", "--format", "word", "--out", str(tmp_path)).out.endswith(".docx\n")


def test_half_of_what_a_report_needs_is_a_mistake(run: Run, plan: Plan, tmp_path: Path) -> None:
    for words in (["--format", "pdf"], ["--out", str(tmp_path)], ["--format", "pdf", "--out", "x", "--action", "2"]):
        refused = run("slips", "--plan", "1", *words)
        assert (refused.code, refused.out) == (1, "")
        assert "give --format and --out" in refused.err
    assert "There is no folder" in run("slips", "--plan", "1", "--format", "pdf", "--out", str(tmp_path / "x")).err
