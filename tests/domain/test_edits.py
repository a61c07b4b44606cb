"""What typed texts would change, and which promises would slip by it."""

from datetime import UTC, datetime

import pytest

from app.domain.actions import ActionState, Status
from app.domain.dates import read_date
from app.domain.edits import Edit, effective, slips
from app.domain.errors import UserError
from app.domain.revisions import Revision
from app.domain.slips import Move


def _row(number: int, due: str = "June 2026", status: Status = Status.ONGOING) -> Revision:
    state = ActionState("Train", status=status, due=read_date(due))
    return Revision(number, number, 1, state, "Ada Example", datetime(2026, 1, 5, tzinfo=UTC), "")


@pytest.mark.parametrize(
    ("due", "moves"),
    [
        ("July 2026", (Move.LATER,)),
        ("Q3 2026", (Move.LATER, Move.VAGUER)),
        ("2026", (Move.LATER, Move.VAGUER)),
        ("some time", (Move.VAGUER,)),
        ("", (Move.DROPPED,)),
    ],
)
def test_a_date_that_promises_less_is_a_slip(due: str, moves: tuple[Move, ...]) -> None:
    (slip,) = slips([Edit(_row(2), {"due": due})])
    assert (slip.number, slip.old.text, slip.new.text, slip.moves) == (2, "June 2026", due, moves)


@pytest.mark.parametrize("due", ["June 2026", "in June 2026", "15 June 2026", "May 2026"])
def test_a_date_that_promises_as_much_or_more_is_none(due: str) -> None:
    assert slips([Edit(_row(2), {"due": due})]) == ()


def test_a_first_date_and_other_fields_are_no_slips() -> None:
    assert slips([Edit(_row(2, due=""), {"due": "2030"}), Edit(_row(3), {"owner": "Somebody"})]) == ()


def test_a_date_that_goes_when_the_work_is_done_is_kept_and_not_dropped() -> None:
    assert slips([Edit(_row(2), {"due": "", "status": "done"})]) == ()
    assert slips([Edit(_row(2, status=Status.DONE), {"due": ""})]) == ()
    assert len(slips([Edit(_row(2, status=Status.DONE), {"due": "", "status": "ongoing"})])) == 1


def test_only_edits_that_change_something_are_effective() -> None:
    edits = [Edit(_row(1), {"status": "Ongoing"}), Edit(_row(2), {"status": "done"}), Edit(_row(3), {})]
    assert [edit.number for edit in effective(edits)] == [2]
    assert edits[1].outcome().status is Status.DONE


def test_a_text_that_cannot_be_read_is_the_users_mistake() -> None:
    with pytest.raises(UserError, match="not a status"):
        effective([Edit(_row(1), {"status": "nope"})])
