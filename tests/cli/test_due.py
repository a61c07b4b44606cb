"""The command that tells scheduled jobs what is due."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from app.cli.due import local_text
from app.domain.plans import Plan
from tests.conftest import Run


def test_a_plan_that_owes_nothing_exits_with_0(run: Run, plan: Plan) -> None:
    ran = run("due", "--at", "2026-01-06", "--plan", "1", "--json")
    assert (ran.code, ran.json["clocks"], ran.json["overdue"]) == (0, [], False)
    assert "no clock is running" in run("due", "--at", "2026-01-06").out


def test_something_overdue_exits_with_3_and_says_since_when(run: Run, plan: Plan) -> None:
    run("issue", "--plan", "1", "--dated", "2026-03-02")
    assert run("due", "--at", "2026-03-09 23:59").code == 0
    ran = run("due", "--at", "2026-03-12 00:00", "--json")
    assert ran.code == 3
    (clock,) = ran.json["clocks"]
    assert (clock["rule"], clock["until"], clock["day"], clock["overdue"]) == (
        "update", "2026-03-09T23:59:59.999Z", "2026-03-09", True,
    )  # fmt: skip
    assert clock["late_seconds"] == 3 * 86_400
    assert "overdue by 3 days: Regular update, until 2026-03-09 23:59 UTC" in run("due", "--at", "2026-03-12").out


def test_an_action_past_its_day_is_overdue_as_well(run: Run, plan: Plan) -> None:
    run("edit", "--plan", "1", "2", "--set", "due=2026-02-01")
    assert run("due", "--at", "2026-11-30", "--json").json["actions"][0]["number"] == 2
    assert run("due", "--at", "9998-02-02").code == 3


def test_the_record_tells_each_gap_and_whether_a_rule_was_met(run: Run, plan: Plan) -> None:
    run("issue", "--plan", "1", "--dated", "2026-03-02", "--next-update", "2026-03-20")
    run("issue", "--plan", "1", "--dated", "2026-03-25", "--next-update", "2026-04-20")
    found = run("due", "--plan", "1", "--history", "--json", "--at", "2026-04-01").json
    assert [(gap["from"], gap["to"], gap["days"]) for gap in found["gaps"]] == [(1, 2, 23)]
    assert [(one["rule"], one["verdict"], one["ended_by"]) for one in found["record"]] == [
        ("next-update-date", "late", "Update 2 of 2026-03-25."),
        ("next-update-date", "running", None),
    ]
    out = run("due", "--history", "--at", "2026-04-01").out
    assert "update 1 (2026-03-02) to update 2 (2026-03-25): 23 days" in out
    assert "late by" in out
    assert run("due", "--history", "--json", "--at", "2026-03-24").json["gaps"] == []


def test_a_name_without_a_rule_set_is_refused(run: Run, plan: Plan) -> None:
    assert "give its file with --add" in run("rules", "--name", "ours").err


def test_one_day_is_one(run: Run, plan: Plan) -> None:
    run("issue", "--plan", "1", "--dated", "2026-03-02")
    run("issue", "--plan", "1", "--dated", "2026-03-03")
    assert run("due", "--history", "--at", "2026-03-04").out.splitlines()[1].endswith("(2026-03-03): 1 day")


def test_rule_sets_are_listed_and_an_own_one_is_kept(run: Run, plan: Plan, tmp_path: Path) -> None:
    own = tmp_path / "ours.toml"
    own.write_text(
        'label = "Ours"\n[[rules]]\nname = "two"\nlabel = "Two days"\n'
        'starts = "update"\nwithin = "2 days"\nstops = "update"\nwords = "Every two days."\n',
        "utf-8",
    )
    assert "every-N-days\tAn update every N days\n" in run("rules").out
    assert run("rules", "--add", str(own), "--json").json[-1] == {"name": "ours", "label": "Ours"}
    run("edit-plan", "--plan", "1", "--set", "rules=ours")
    run("issue", "--plan", "1", "--dated", "2026-03-02")
    assert run("due", "--json", "--at", "2026-03-03").json["clocks"][0]["day"] == "2026-03-04"


def test_what_is_no_moment_is_refused(run: Run, plan: Plan) -> None:
    ran = run("due", "--at", "soon")
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)


def test_what_is_due_is_also_written_as_a_calendar_file(run: Run, plan: Plan, tmp_path: Path) -> None:
    run("issue", "--plan", "1", "--dated", "2026-03-02")
    run("new-plan", "Another", "--next-update", "2099-03-20")
    file, one = tmp_path / "due.ics", tmp_path / "one.ics"
    said = run("due", "--at", "2026-03-04", "--json")
    ran = run("due", "--at", "2026-03-04", "--json", "--ics", str(file))
    assert (ran.code, ran.json) == (0, said.json)
    assert file.read_bytes().count(b"BEGIN:VTODO") == len(said.json["clocks"]) + len(said.json["actions"])
    first = file.read_bytes()
    assert run("due", "--at", "2026-03-20", "--ics", str(file)).code == 3
    assert file.read_bytes() != first
    assert b"SUMMARY:Overdue: Regular update" in file.read_bytes()
    run("due", "--at", "2099-03-04", "--plan", "Another", "--ics", str(one))
    assert one.read_bytes().count(b"BEGIN:VTODO") == 1
    assert b"X-WR-CALNAME:Another" in one.read_bytes()


def test_a_calendar_file_that_cannot_be_written_is_refused_in_one_line(run: Run, plan: Plan, tmp_path: Path) -> None:
    ran = run("due", "--at", "2026-03-04", "--ics", str(tmp_path / "nowhere" / "due.ics"))
    assert (ran.code, ran.out) == (1, "")
    assert "There is no folder" in ran.err


@pytest.fixture
def live_at(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Moves the user to another time zone, as POSIX writes it."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system sets its time zone otherwise")

    def move(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield move
    move("UTC")


# New York's and central Europe's rules of 2027, the two ends of the earth, and an offset of half an hour.
_NEW_YORK, _PARIS = "EST5EDT,M3.2.0,M11.1.0", "CET-1CEST,M3.5.0,M10.5.0/3"


@pytest.mark.parametrize(
    ("zone", "moment", "said"),
    [
        ("UTC0", "2027-03-14T07:00Z", "2027-03-14 07:00 +00:00"),
        (_NEW_YORK, "2027-03-14T06:59Z", "2027-03-14 01:59 -05:00"),
        (_NEW_YORK, "2027-03-14T07:00Z", "2027-03-14 03:00 -04:00"),
        (_NEW_YORK, "2027-11-07T05:30Z", "2027-11-07 01:30 -04:00"),
        (_NEW_YORK, "2027-11-07T06:30Z", "2027-11-07 01:30 -05:00"),
        (_PARIS, "2027-03-28T00:59Z", "2027-03-28 01:59 +01:00"),
        (_PARIS, "2027-03-28T01:00Z", "2027-03-28 03:00 +02:00"),
        (_PARIS, "2027-10-31T00:30Z", "2027-10-31 02:30 +02:00"),
        (_PARIS, "2027-10-31T01:30Z", "2027-10-31 02:30 +01:00"),
        ("WEST12", "2028-01-01T11:59Z", "2027-12-31 23:59 -12:00"),
        ("EAST-14", "2028-02-28T10:00Z", "2028-02-29 00:00 +14:00"),
        ("HALF-5:30", "2026-03-08T18:30Z", "2026-03-09 00:00 +05:30"),
    ],
)
def test_the_local_time_says_its_offset(live_at: Callable[[str], None], zone: str, moment: str, said: str) -> None:
    live_at(zone)
    assert local_text(datetime.fromisoformat(moment)) == said


@pytest.mark.parametrize("zone", ["WEST12", "EAST-14", _NEW_YORK])
def test_a_clock_is_the_same_moment_wherever_one_lives(
    run: Run, plan: Plan, live_at: Callable[[str], None], zone: str
) -> None:
    run("issue", "--plan", "1", "--dated", "2026-03-05", "--next-update", "2026-03-08")
    live_at(zone)
    assert run("due", "--at", "2026-03-08T23:59Z", "--json").code == 0
    ran = run("due", "--at", "2026-03-09T00:00Z", "--json")
    assert (ran.code, ran.json["clocks"][0]["until"]) == (3, "2026-03-08T23:59:59.999Z")


def test_the_last_day_of_the_calendar_breaks_no_clock(run: Run, plan: Plan, live_at: Callable[[str], None]) -> None:
    run("issue", "--plan", "1", "--dated", "2026-03-02", "--next-update", "9999-12-31")
    live_at("EAST-14")
    ran = run("due", "--at", "9999-12-31T23:59:59.999Z", "--json")
    assert (ran.code, ran.json["clocks"][0]["overdue"]) == (3, True)
    assert run("due", "--history", "--at", "9999-12-31T23:59:59.999Z").code == 3


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full disk to print to")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_full_disk_is_told_in_a_sentence(database_path: Path, plan: Plan, unbuffered: str) -> None:
    words = [sys.executable, "-m", "app", "--db", str(database_path), "due", "--json"]
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(
            words, stdout=full, stderr=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUNBUFFERED": unbuffered}
        )
    assert (ran.returncode, ran.stderr.count("\n")) == (1, 1)
    assert ran.stderr.startswith("remediary: what was asked for is done, but can't be printed (")
