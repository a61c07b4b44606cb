"""What was found out about rows that stay is kept when one of them is edited."""

from dataclasses import replace
from datetime import date

from app.domain.actions import ActionState, Status
from app.domain.filters import Filter, Viewpoint
from app.domain.revisions import Revision
from app.ui.table.actions_filter import Prepared
from tests.domain.builders import revision

SEEN = Viewpoint(date(2026, 6, 1), "Ada", evidence={1: 2})
ROWS = [revision(number, status=Status.ONGOING, owner="Ada") for number in range(1, 5)]


def _counted(rows: list[Revision], seen: Viewpoint = SEEN, earlier: Prepared | None = None) -> list[int]:
    made = Prepared(rows, None, seen, earlier)
    return [made.count(each) for each in Filter]


def _first() -> Prepared:
    made = Prepared(ROWS, None, SEEN)
    assert [made.count(each) for each in Filter] == [4, 0, 0, 0, 4, 3]
    return made


def _edited() -> list[Revision]:
    state = ActionState("Action 2", Status.DONE, owner="Grace")
    return [ROWS[0], replace(ROWS[1], seq=5, ordinal=2, state=state), *ROWS[2:]]


def test_counts_follow_an_edit() -> None:
    assert _counted(_edited(), replace(SEEN, changed=frozenset({2})), _first()) == [3, 0, 0, 1, 3, 3]


def test_counts_follow_the_one_who_looks() -> None:
    assert _counted(ROWS, replace(SEEN, author="Grace"), _first()) == [4, 0, 0, 0, 0, 3]


def test_counts_follow_added_and_removed_rows() -> None:
    assert _counted(ROWS[1:], SEEN, _first()) == [3, 0, 0, 0, 3, 3]


def test_only_what_looks_different_is_painted_again() -> None:
    earlier = _first()
    assert Prepared(_edited(), None, SEEN, earlier).touched_since(earlier) == {1}
    assert Prepared(ROWS, None, replace(SEEN, changed=frozenset({4})), earlier).touched_since(earlier) == {3}


def test_another_day_paints_everything_again() -> None:
    earlier = _first()
    later = Prepared(ROWS, None, replace(SEEN, today=date(2026, 6, 2)), earlier)
    assert later.touched_since(earlier) == {0, 1, 2, 3}


def test_counts_follow_the_evidence() -> None:
    assert _counted(ROWS, replace(SEEN, evidence={1: 1, 2: 1}), _first()) == [4, 0, 0, 0, 4, 2]
    assert _counted(ROWS, replace(SEEN, evidence=None), _first()) == [4, 0, 0, 0, 4, 0]


def test_only_rows_with_other_evidence_are_painted_again() -> None:
    earlier = _first()
    assert Prepared(ROWS, None, replace(SEEN, evidence={1: 3, 4: 1}), earlier).touched_since(earlier) == {0, 3}
    unknown = Prepared(ROWS, None, replace(SEEN, evidence=None), earlier)
    assert unknown.touched_since(earlier) == {0, 1, 2, 3}
