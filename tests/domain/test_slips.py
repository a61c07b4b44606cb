"""Promises, and what becomes of them: moved, blurred, dropped, kept."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.actions import ActionState, Status
from app.domain.dates import NO_DATE, read_date
from app.domain.revisions import Revision
from app.domain.slips import Move, Record, moves, records

AT = datetime(2026, 1, 5, 9, tzinfo=UTC)
DATES = ("", "TBD", "June 2021", "by June 2021", "30 June 2021", "by 30 June 2021", "Q3 2021", "2021",
         "after June 2021", "15 June 2021", "12 to 16 April 2021", "04/05/2026", "H1 2022")  # fmt: skip


def _states(*fields: dict[str, Any]) -> list[Revision]:
    """An action's revisions, a day apart."""
    made = []
    for ordinal, values in enumerate(fields, 1):
        read = {name: read_date(value) if name in ("due", "completed") else value for name, value in values.items()}
        at = AT + timedelta(days=ordinal - 1)
        made.append(Revision(ordinal, 7, ordinal, ActionState("Do it", **read), "Ada Example", at, f"Reason {ordinal}"))
    return made


def _record(*fields: dict[str, Any]) -> Record:
    return records(_states(*fields))[7]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("2021-06-30", "2021-07-30", {"later"}),
        ("2021-06-30", "2021-06-15", {"earlier"}),
        ("June 30th, 2021", "June 2021", {"vaguer"}),
        ("15 June 2021", "June 2021", {"vaguer", "later"}),
        ("June 2021", "15 June 2021", {"firmer"}),
        ("June 2021", "15 July 2021", {"firmer", "later"}),
        ("June 2021", "15 May 2021", {"firmer", "earlier"}),
        ("June 2021", "July 2021", {"later"}),
        ("June 2021", "Q3 2021", {"vaguer", "later"}),
        ("Q3 2021", "H2 2021", {"vaguer", "later"}),
        ("by 30 June 2021", "30 June 2021", set()),
        ("by June 2021", "by 30 June 2021", {"firmer"}),
        ("by 30 June 2021", "by 15 June 2021", {"earlier"}),
        ("30 June 2021", "TBD", {"vaguer"}),
        ("TBD", "30 June 2021", {"firmer"}),
        ("TBD", "soon", {"reworded"}),
        ("June 2021", "in June 2021", set()),
        ("June 2021", "after June 2021", {"vaguer", "later"}),
        ("June 2021", "after 5 June 2021", {"vaguer"}),
        ("12 to 16 April 2021", "12 to 30 April 2021", {"vaguer", "later"}),
        ("12 to 30 April 2021", "12 to 16 April 2021", {"firmer"}),
        ("June 2021", "", {"dropped"}),
        ("", "", set()),
    ],
)  # fmt: skip
def test_a_new_date_is_told_by_what_it_does_to_the_old_one(old: str, new: str, expected: set[str]) -> None:
    assert {move.value for move in moves(read_date(old), read_date(new))} == expected


def test_promises_are_told_in_their_order_with_who_when_and_why() -> None:
    found = _record({"due": "June 2021"}, {"due": "June 2021", "owner": "Team"}, {"due": "July 2021"}).promises
    assert [(promise.due.text, promise.at - AT, promise.reason) for promise in found] == [
        ("June 2021", timedelta(0), "Reason 1"),
        ("July 2021", timedelta(days=2), "Reason 3"),
    ]
    assert [promise.is_slip for promise in found] == [False, True]
    assert found[1].moves == {Move.LATER}


def test_an_action_without_a_date_has_no_promise_until_it_gets_one() -> None:
    assert _record({}).promises == ()
    assert [promise.moves for promise in _record({}, {"due": "June 2021"}).promises] == [frozenset()]


def test_a_dropped_date_is_a_slip_and_a_new_one_is_held_against_it() -> None:
    found = _record({"due": "June 2021"}, {}, {"due": "August 2021"})
    assert [promise.moves for promise in found.promises] == [set(), {Move.DROPPED}, {Move.LATER}]
    assert len(found.slips) == 2
    assert found.promised.text == "August 2021"


def test_a_date_that_comes_back_as_it_was_is_on_record() -> None:
    found = _record({"due": "June 2021"}, {}, {"due": "June 2021"})
    assert [promise.due.text for promise in found.promises] == ["June 2021", "", "June 2021"]
    assert [promise.is_slip for promise in found.promises] == [False, True, False]


def test_a_date_that_goes_when_the_work_is_done_is_not_dropped() -> None:
    found = _record({"due": "June 2021"}, {"status": Status.DONE, "completed": "2021-06-12"}, {"status": Status.DONE})
    assert len(found.promises) == 1
    assert found.promised.text == "June 2021"


def test_completion_is_the_last_one_told_and_goes_when_the_work_is_taken_up_again() -> None:
    done = {"status": Status.DONE, "due": "June 2021", "completed": "2021-07-02"}
    found = _record({"due": "June 2021"}, done, done | {"completed": "2021-07-03"})
    assert (found.completed.text, found.completed_at) == ("2021-07-03", AT + timedelta(days=1))
    again = _record({"due": "June 2021"}, done, {"status": Status.ONGOING, "due": "June 2021"})
    assert (again.completed, again.completed_at) == (NO_DATE, None)


def test_actions_are_kept_apart() -> None:
    other = Revision(9, 8, 1, ActionState("Else", due=read_date("2021")), "Ada Example", AT, "")
    found = records([*_states({"due": "June 2021"}), other])
    assert {number: record.promised.text for number, record in found.items()} == {7: "June 2021", 8: "2021"}


@given(st.sampled_from(DATES), st.sampled_from(DATES))
def test_a_move_is_never_two_opposites_and_the_same_date_is_none(old: str, new: str) -> None:
    found = moves(read_date(old), read_date(new))
    assert not {Move.LATER, Move.EARLIER} <= found
    assert not {Move.VAGUER, Move.FIRMER} <= found
    assert Move.DROPPED not in found or len(found) == 1
    assert moves(read_date(new), read_date(new)) == frozenset()


@given(st.sampled_from(DATES[2:]), st.sampled_from(DATES[2:]))
def test_a_date_moved_there_and_back_moves_the_other_way(old: str, new: str) -> None:
    there, back = moves(read_date(old), read_date(new)), moves(read_date(new), read_date(old))
    assert (Move.VAGUER in there) == (Move.FIRMER in back)
    if Move.LATER in there and Move.FIRMER not in back:
        assert Move.EARLIER in back or read_date(new).latest is None
