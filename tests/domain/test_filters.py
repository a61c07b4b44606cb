"""Filters narrow a list of actions by what these say."""

from datetime import UTC, date, datetime

import pytest

from app.domain.actions import ActionState, Status
from app.domain.dates import read_date
from app.domain.filters import Filter, Viewpoint, passes
from app.domain.revisions import Revision

TODAY = date(2026, 1, 5)
VIEWPOINT = Viewpoint(TODAY, "Ada Example", frozenset({7}))


def _row(number: int = 1, due: str = "", status: Status = Status.ONGOING, owner: str = "") -> Revision:
    state = ActionState("Do it", status, due=read_date(due), owner=owner)
    return Revision(number, number, 1, state, "Ada", datetime(2026, 1, 1, tzinfo=UTC), "")


@pytest.mark.parametrize(
    ("due", "found"),
    [
        ("2026-01-04", {Filter.OPEN, Filter.OVERDUE}),
        ("2026-01-05", {Filter.OPEN, Filter.SOON}),
        ("2026-02-04", {Filter.OPEN, Filter.SOON}),
        ("2026-02-05", {Filter.OPEN}),
        ("January 2026", {Filter.OPEN, Filter.SOON}),
        ("", {Filter.OPEN}),
    ],
)
def test_due_dates_are_judged_by_their_last_day(due: str, found: set[Filter]) -> None:
    assert {each for each in Filter if passes(_row(due=due), each, VIEWPOINT)} == found


def test_what_is_done_is_neither_open_nor_due() -> None:
    row = _row(due="2026-01-04", status=Status.DONE)
    assert not [each for each in Filter if passes(row, each, VIEWPOINT)]


def test_mine_are_those_whose_owner_is_the_author_in_any_case() -> None:
    assert passes(_row(owner=" ADA example "), Filter.MINE, VIEWPOINT)
    assert not passes(_row(owner="Ada"), Filter.MINE, VIEWPOINT)
    assert not passes(_row(), Filter.MINE, Viewpoint(TODAY))


def test_changed_are_those_that_the_viewpoint_names() -> None:
    assert [number for number in (6, 7) if passes(_row(number), Filter.CHANGED, VIEWPOINT)] == [7]


def test_evidence_is_missed_where_it_is_known_that_there_is_none() -> None:
    seen = Viewpoint(TODAY, evidence={2: 1})
    rows = [_row(1), _row(2), _row(3, status=Status.CANCELLED), _row(4, status=Status.DONE)]
    assert [row.number for row in rows if passes(row, Filter.WITHOUT_EVIDENCE, seen)] == [1, 4]
    assert not any(passes(row, Filter.WITHOUT_EVIDENCE, Viewpoint(TODAY)) for row in rows)
