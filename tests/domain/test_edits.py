"""What typed texts would change, and which promises would slip by it."""

from datetime import UTC, datetime

import pytest

from app.domain.actions import ActionState, Status
from app.domain.dates import read_date
from app.domain.edits import Edit, effective, merge_slip, slips
from app.domain.errors import UserError
from app.domain.promises import Promises, followed
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


def _promised(*dues: str) -> Promises:
    """What was promised before, oldest first."""
    promises: Promises = ()
    for due in dues:
        promises = followed(promises, read_date(due), _row(2, due))
    return promises


@pytest.mark.parametrize(
    ("before", "due", "old", "moves"),
    [
        (("30 June 2026", "TBD"), "30 August 2026", "30 June 2026", (Move.LATER,)),
        (("30 June 2026", ""), "30 August 2026", "30 June 2026", (Move.LATER,)),
        (("June 2026", "soon"), "H2 2026", "June 2026", (Move.LATER,)),
    ],
)
def test_a_date_that_comes_back_later_is_a_slip(
    before: tuple[str, ...], due: str, old: str, moves: tuple[Move, ...]
) -> None:
    (slip,) = slips([Edit(_row(2, before[-1]), {"due": due})], lambda _number: _promised(*before))
    assert (slip.old.text, slip.new.text, slip.moves) == (old, due, moves)


@pytest.mark.parametrize("due", ["30 June 2026", "TBD", "15 June 2026"])
def test_a_date_that_comes_back_as_it_was_or_sooner_is_none(due: str) -> None:
    assert slips([Edit(_row(2, "TBD"), {"due": due})], lambda _number: _promised("30 June 2026", "TBD")) == ()


def test_work_taken_up_again_without_the_date_that_went_with_its_end_drops_it() -> None:
    done = _row(2, "", Status.DONE)
    (slip,) = slips([Edit(done, {"status": "ongoing"})], lambda _number: _promised("June 2026"))
    assert (slip.old.text, slip.moves) == ("June 2026", (Move.DROPPED,))
    assert slips([Edit(done, {"status": "ongoing", "due": "June 2026"})], lambda _number: _promised("June 2026")) == ()
    assert slips([Edit(_row(2, ""), {"status": "planned"})]) == ()


@pytest.mark.parametrize(
    ("source", "target", "moves"),
    [
        (_row(2), _row(3, "December 2026"), (Move.LATER,)),
        (_row(2), _row(3, ""), (Move.DROPPED,)),
        (_row(2), _row(3, "15 June 2026"), ()),
        (_row(2), _row(3, "2030", Status.DONE), ()),
        (_row(2, status=Status.DONE), _row(3, "2030"), ()),
        (_row(2, ""), _row(3, "2030"), ()),
    ],
)
def test_a_merge_slips_where_the_other_actions_date_says_less(
    source: Revision, target: Revision, moves: tuple[Move, ...]
) -> None:
    slip = merge_slip(source, target)
    assert (slip.moves if slip else ()) == moves
