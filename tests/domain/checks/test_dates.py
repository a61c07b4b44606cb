"""Dates that are missing, past, too early or too late are found, and no others."""

from datetime import date

import pytest

from app.domain.dates import NO_DATE
from tests.domain.checks.looking import CCADB, look, numbers, row


def test_all_that_is_done_without_a_date_is_said_in_one_sentence() -> None:
    rows = [row(1, status="done"), row(2, status="done", completed="May 2025"), row(3), row(4, status="done")]
    assert look("done-without-date", rows) == [("#1 and #4 are done, and no date says since when.", (1, 4))]
    assert look("done-without-date", rows[:3]) == [("#1 is done, and no date says since when.", (1,))]


def test_a_cancelled_action_needs_no_date() -> None:
    assert look("done-without-date", [row(1, status="cancelled")]) == []


def test_very_many_actions_are_counted() -> None:
    (found,) = look("done-without-date", [row(n, status="done") for n in range(1, 31)])
    assert found[0] == (
        "#1, #2, #3, #4, #5, #6, #7, #8, #9, #10, #11, #12 and 18 more are done, and no date says since when."
    )
    assert len(found[1]) == 30


@pytest.mark.parametrize(
    ("completed", "found"),
    [
        ("2026-03-02", True), ("2026-03-01", False), ("March 2026", False), ("April 2026", True),
        ("by 5 May 2026", False),
    ],
)  # fmt: skip
def test_nothing_is_done_before_its_day(completed: str, found: bool) -> None:
    rows = [row(1, status="done", completed=completed)]
    assert bool(look("done-in-future", rows, dated=date(2026, 3, 1))) is found


def test_without_a_date_the_draft_is_read_today() -> None:
    assert look("done-in-future", [row(1, status="done", completed="2026-01-06")]) == [
        ("#1 is done on 2026-01-06, which is after 2026-01-05, the day of this update.", (1,))
    ]
    assert look("done-in-future", [row(1, status="ongoing", completed="2026-01-06")]) == []


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({"status": "ongoing", "due": "2026-02-28"}, True),
        ({"status": "planned", "due": "February 2026"}, True),
        ({"status": "ongoing", "due": "2026-03-01"}, False),
        ({"status": "ongoing", "due": "March 2026"}, False),
        ({"status": "ongoing", "due": "right after the incident"}, False),
        ({"status": "delayed", "due": "2026-02-28"}, False),
        ({"status": "done", "due": "2026-02-28"}, False),
        ({"status": "cancelled", "due": "2026-02-28"}, False),
    ],
)
def test_what_is_past_its_due_date_is_delayed_or_said(fields: dict[str, str], found: bool) -> None:
    assert bool(look("overdue", [row(1, **fields)], dated=date(2026, 3, 1))) is found


def test_the_updates_own_date_tells_what_is_overdue() -> None:
    rows = [row(1, status="ongoing", due="2026-02-01"), row(2, due="2026-02-02")]
    assert look("overdue", rows) == []
    assert look("overdue", rows, dated=date(2026, 3, 1)) == [
        ("#1 and #2 were due before 2026-03-01, and are not marked as delayed.", (1, 2))
    ]


def test_a_date_that_comes_after_the_work_was_published_as_done_is_late() -> None:
    before, after = row(6, status="done"), row(6, status="done", completed="April 16th , 2021", ordinal=2)
    said = "#6 was published as done without a date, which comes only now (April 16th , 2021)."
    assert look("completion-dated-late", [after], [before]) == [(said, (6,))]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (row(6, status="ongoing"), row(6, status="done", completed="2021-04-16")),
        (row(6, status="done", completed="April 2021"), row(6, status="done", completed="2021-04-16")),
        (row(6, status="done", completed="2021-04-16"), row(6, status="done", completed=NO_DATE)),
        (row(6, status="done"), row(6, status="done", observations="All of it")),
    ],
)
def test_a_date_that_came_with_the_status_or_before_is_not_late(before: object, after: object) -> None:
    assert look("completion-dated-late", [after], [before]) == []


def test_a_prescribed_layout_wants_days() -> None:
    rows = [row(1, due="June 2026"), row(2, due="30 June 2026"), row(3), row(4, status="done", due="June 2025")]
    assert numbers("due-date-not-a-day", rows, plan=CCADB) == [(1,)]
    assert numbers("due-date-not-a-day", [row(1, due="by 30 June 2026")], plan=CCADB) == [(1,)]
    assert numbers("due-date-not-a-day", rows) == []


@pytest.mark.parametrize(
    ("completed", "reason", "found"),
    [
        ("2026-01-04", "", True), ("2026-01-04", "-", True), ("2026-01-04", "Signed a day earlier", False),
        ("1 January 2026", "", False), ("", "", False),
    ],
)  # fmt: skip
def test_a_published_day_of_completion_changes_with_a_reason_only(completed: str, reason: str, found: bool) -> None:
    before = row(1, status="done", completed="2026-01-01")
    after = row(1, status="done", completed=completed, reason=reason)
    said = "#1 was published as done on 2026-01-01, says 2026-01-04 now, and no reason is given."
    assert look("completion-date-changed", [after], [before]) == ([(said, (1,))] if found else [])
