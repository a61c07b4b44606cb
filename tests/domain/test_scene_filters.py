"""Which lanes of a timeline are left, and under which headings."""

from datetime import UTC, datetime

import pytest

from app.domain.actions import ActionState, Status
from app.domain.dates import read_date
from app.domain.revisions import Revision
from app.domain.scene_filters import Group, Heading, Narrowing, lines
from app.domain.scenes import Lane, lanes
from app.domain.slips import records

AT = datetime(2026, 1, 5, 9, tzinfo=UTC)
STATES = (
    ActionState("Restore the host list", Status.DONE, owner="Ben Example"),
    ActionState("Automate the patches", Status.ONGOING, due=read_date("July 2026"), owner="Ada Example"),
    ActionState("Train the team", owner="ada  example"),
    ActionState("Drop the old host", Status.CANCELLED),
)


def _lanes() -> tuple[Lane, ...]:
    heads = [Revision(n, n, 1, state, "Ada Example", AT, "") for n, state in enumerate(STATES, 1)]
    moved = Revision(9, 2, 2, ActionState(STATES[1].action, Status.ONGOING, due=read_date("Q4 2026")), "Ada", AT, "")
    newest = [Revision(9, 2, 2, moved.state.with_fields({"owner": "Ada Example"}), "Ada", AT, ""), *heads]
    rows = [next(row for row in newest if row.number == number) for number in (1, 2, 3, 4)]
    return lanes(rows, records([*heads, moved]))


def _told(asked: Narrowing) -> list[int | str]:
    found = lines(_lanes(), asked, "classic")
    return [f"{line.text}: {line.count}" if isinstance(line, Heading) else line.row.number for line in found]


@pytest.mark.parametrize(
    ("asked", "numbers"),
    [
        (Narrowing(), [1, 2, 3, 4]),
        (Narrowing("host"), [1, 4]),
        (Narrowing("HOST list"), [1]),
        (Narrowing("#3"), [3]),
        (Narrowing(statuses=frozenset({Status.PLANNED, Status.DONE})), [1, 3]),
        (Narrowing(slipped=True), [2]),
        (Narrowing("nothing says this"), []),
        (Narrowing(statuses=frozenset()), []),
    ],
)
def test_search_statuses_and_slips_narrow_together(asked: Narrowing, numbers: list[int]) -> None:
    assert _told(asked) == numbers
    assert asked.is_all == (asked == Narrowing())


def test_groups_by_status_follow_the_order_of_the_statuses() -> None:
    assert _told(Narrowing(group=Group.STATUS)) == ["Planned: 1", 3, "Ongoing: 1", 2, "Done: 1", 1, "Cancelled: 1", 4]


def test_groups_by_owner_end_with_those_that_nobody_owns() -> None:
    assert _told(Narrowing(group=Group.OWNER)) == ["Ada Example: 2", 2, 3, "Ben Example: 1", 1, ": 1", 4]
