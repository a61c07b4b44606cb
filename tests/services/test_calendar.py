"""Calendar files over a real plan: what stands in them, and what stays the same when they are renewed."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import icalendar
import pytest

from app.domain.errors import UserError
from app.domain.plans import Plan, PlanDetails
from app.services.calendar import renew_at
from app.services.workspace import Workspace

Open = Callable[..., Workspace]
URL = "https://bugs.example.org/show_bug.cgi?id=1000001"


def _at(workspace: Workspace, text: str) -> Workspace:
    moment = datetime.fromisoformat(text).replace(tzinfo=UTC)
    return workspace.at(lambda: moment)


@pytest.fixture
def owing(workspace: Workspace, plan: Plan) -> Workspace:
    """The plan's update is out since 2 March 2026, and its action 2 was changed on the 3rd."""
    workspace.plans.describe(plan.id, {"url": URL})
    _at(workspace, "2026-03-02T10:00").updates.issue(plan.id, date(2026, 3, 2))
    _at(workspace, "2026-03-03T11:22:33").actions.edit(plan.id, 2, {"status": "delayed", "due": "2026-04-10"})
    return workspace


def _components(workspace: Workspace, kind: str = "VTODO") -> list[icalendar.Component]:
    return icalendar.Calendar.from_ical(workspace.calendar.of_all().content()).walk(kind)


def _by_title(workspace: Workspace) -> dict[str, icalendar.Component]:
    return {str(one["summary"]): one for one in _components(workspace)}


def test_every_clock_and_every_action_with_a_last_day_has_a_to_do_and_an_event(owing: Workspace) -> None:
    day = _at(owing, "2026-03-04")
    titles = [
        "Changed action: Late revocation",
        "Regular update: Late revocation",
        "#2 Automate the patches (Late revocation)",
    ]
    assert [str(one["summary"]) for one in _components(day)] == titles
    assert [str(one["summary"]) for one in _components(day, "VEVENT")] == titles
    changed, regular, action = _components(day)
    assert changed.decoded("due") == datetime(2026, 3, 6, 11, 22, 33, tzinfo=UTC)
    assert (regular.decoded("due"), action.decoded("due")) == (date(2026, 3, 9), date(2026, 4, 10))
    assert (changed["status"], action["status"]) == ("NEEDS-ACTION", "IN-PROCESS")
    assert {str(one["url"]) for one in _components(day)} == {URL}


def test_the_description_says_rule_event_end_and_what_stops_it(owing: Workspace) -> None:
    said = str(_by_title(_at(owing, "2026-03-04"))["Changed action: Late revocation"]["description"])
    assert said.splitlines()[0] == "Plan: Late revocation (1000001)"
    assert "Rule: An update is out within 3 days of an action being changed, completed or delayed." in said
    assert "Because: " in said
    assert "#2" in said
    assert "Until: 2026-03-06 11:22 UTC" in said
    assert "The next issued update stops it." in said
    assert said.splitlines()[-1] == URL


def test_only_alarms_that_are_still_to_come_are_in_it(owing: Workspace) -> None:
    def alarms(day: str) -> dict[str, list[int]]:
        return {
            str(one["summary"]).partition(":")[0].partition(" ")[0]: [
                -alarm.decoded("trigger").days for alarm in one.subcomponents
            ]
            for one in _components(_at(owing, day))
        }

    assert alarms("2026-03-04") == {"Changed": [1], "Regular": [3, 1], "#2": [7, 3, 1]}
    assert alarms("2026-03-08T10:00") == {"Overdue": [], "Regular": [], "#2": [7, 3, 1]}


def test_what_is_overdue_says_so_and_comes_first(owing: Workspace) -> None:
    first = _components(_at(owing, "2026-03-20"))[0]
    assert (str(first["summary"]), first["priority"]) == ("Overdue: Changed action: Late revocation", 1)


def test_the_same_state_gives_the_same_bytes(owing: Workspace) -> None:
    first = _at(owing, "2026-03-04T08:00").calendar.of_all().content()
    assert _at(owing, "2026-03-04T08:00").calendar.of_all().content() == first
    # Hours pass, and nothing changes: the file needs no new bytes.
    assert _at(owing, "2026-03-04T20:00").calendar.of_all().content() == first


def test_an_action_that_moved_keeps_its_uid_and_counts_up(owing: Workspace, plan: Plan) -> None:
    title = "#2 Automate the patches (Late revocation)"
    before = _by_title(_at(owing, "2026-03-04"))[title]
    _at(owing, "2026-03-05").actions.edit(plan.id, 2, {"due": "2026-05-10"}, "The vendor is late")
    after = _by_title(_at(owing, "2026-03-05T01:00"))[title]
    assert before["uid"] == after["uid"]
    assert (after["sequence"], after.decoded("due")) == (before["sequence"] + 1, date(2026, 5, 10))
    assert after.decoded("last-modified") == after.decoded("dtstamp") == datetime(2026, 3, 5, tzinfo=UTC)


def test_a_clock_keeps_its_uid_and_what_is_met_falls_away(owing: Workspace, plan: Plan) -> None:
    before = _by_title(_at(owing, "2026-03-04"))
    again = _by_title(_at(owing, "2026-03-05"))
    assert {title: one["uid"] for title, one in before.items()} == {title: one["uid"] for title, one in again.items()}
    _at(owing, "2026-03-05T10:00").updates.issue(plan.id, date(2026, 3, 5))
    after = _by_title(_at(owing, "2026-03-05T11:00"))
    assert "Changed action: Late revocation" not in after
    regular = "Regular update: Late revocation"
    assert after[regular]["uid"] != before[regular]["uid"]


def test_two_files_never_share_a_uid(owing: Workspace, tmp_path: Path, open_workspace: Open) -> None:
    other = open_workspace(tmp_path / "other.remediary", create=True)
    twin = other.plans.create(PlanDetails("Late revocation"))
    other.actions.add(twin.id, {"action": "First"})
    other.actions.add(twin.id, {"action": "Automate the patches", "due": "2026-04-10"})
    _at(other, "2026-03-02T10:00").updates.issue(twin.id, date(2026, 3, 2))
    uids = [{str(one["uid"]) for one in _components(_at(desk, "2026-03-02T12:00"))} for desk in (owing, other)]
    assert all(uids)
    assert uids[0] & uids[1] == set()


def test_one_plan_alone_has_a_calendar_of_its_name(owing: Workspace, plan: Plan) -> None:
    owing.plans.create(PlanDetails("Another", next_update_due=date(2026, 3, 9)))
    day = _at(owing, "2026-03-04")
    assert len(day.calendar.of_all().entries) == 4
    alone = day.calendar.of_plan(plan.id)
    assert (alone.name, len(alone.entries)) == ("Late revocation", 3)


def test_the_past_is_written_as_it_was(owing: Workspace) -> None:
    made = owing.calendar.of_all(datetime(2026, 3, 2, 12, tzinfo=UTC))
    assert [entry.title.partition(":")[0] for entry in made.entries][:1] == ["Regular update"]
    assert made.entries[1].until.date() == date(2026, 6, 30)


@pytest.mark.parametrize("url", ["https://exa mple.org/x", "https://ex\u00e4mple.org"])
def test_an_address_that_is_no_plain_web_address_is_no_link(workspace: Workspace, plan: Plan, url: str) -> None:
    workspace.plans.describe(plan.id, {"url": url})
    (to_do,) = _components(_at(workspace, "2026-03-04"))
    assert "url" not in to_do
    assert url in str(to_do["description"])


def test_renewing_writes_only_what_changed_and_leaves_a_link_a_link(owing: Workspace, tmp_path: Path) -> None:
    real, link = tmp_path / "real.ics", tmp_path / "link.ics"
    real.write_bytes(b"old")
    link.symlink_to(real)
    made = _at(owing, "2026-03-04").calendar.of_all()
    assert (made.renew(link), made.renew(link)) == (True, False)
    assert link.is_symlink()
    assert real.read_bytes() == made.content()
    assert (tmp_path / "missing.ics").exists() is False
    assert made.renew(tmp_path / "missing.ics")
    with pytest.raises(UserError, match="There is no folder"):
        made.renew(tmp_path / "nowhere" / "x.ics")


def test_a_long_text_is_cut(workspace: Workspace, plan: Plan) -> None:
    workspace.actions.edit(plan.id, 2, {"action": "word " * 20_000})
    (entry,) = _at(workspace, "2026-03-04").calendar.of_all().entries
    assert len(entry.title) < 300
    assert len(entry.words) < 3_000


def test_a_year_of_days_never_has_an_alarm_in_the_past(owing: Workspace) -> None:
    for weeks in range(26):
        at = datetime(2026, 3, 2, 12, tzinfo=UTC) + timedelta(weeks=weeks)
        for entry in _at(owing, at.replace(tzinfo=None).isoformat()).calendar.of_all().entries:
            start = entry.until.date() if entry.by_day else None
            for days in entry.alarms:
                rings = (
                    datetime(start.year, start.month, start.day, tzinfo=UTC) if start else entry.until
                ) - timedelta(days=days)
                assert rings > at


def test_a_file_that_nobody_has_open_renews_its_calendar(owing: Workspace, tmp_path: Path) -> None:
    moment, calendar = datetime(2026, 3, 6, 10, tzinfo=UTC), tmp_path / "due.ics"
    expected = _at(owing, "2026-03-06T10:00").calendar.of_all().content()
    owing.close()
    made = renew_at(owing.path, lambda: moment, calendar)
    assert calendar.read_bytes() == expected
    calendar.write_bytes(b"by hand")
    assert renew_at(owing.path, lambda: moment, calendar, made) == made
    assert calendar.read_bytes() == b"by hand"  # what is owed is the same: nothing is made anew
    renew_at(owing.path, lambda: moment + timedelta(days=5), calendar, made)
    assert b"Overdue" in calendar.read_bytes()
    calendar.unlink()
    renew_at(owing.path, lambda: moment, calendar, made)
    assert calendar.read_bytes() == expected
