"""Which actions a text names, and what is wrong with leaning on them."""

import itertools
import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.actions import Status
from app.domain.dates import read_date
from app.domain.milestones import Milestone
from app.domain.references import Doubt, Leaning, leanings, named_actions, named_by, references
from app.domain.revisions import Revision
from tests.domain.builders import revision

_WORDS = st.sampled_from(
    ["see", "action", "actions", "#2", "# 3", "7", "and", ",", "to", "bug", "comment", "2021", "(", ")", "\n", "é😀"]
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Signed; see action #2.", ["#2"]),
        ("See actions #2 and #3, then #7", ["#2", "#3", "#7"]),
        ("Actions 2, 3 and # 4", ["2", "3", "# 4"]),
        ("actions 2 to 5", ["2", "5"]),
        ("bug #7, comments #3 and #4, update 2", []),
        ("https://example.org/page#5 and #6", ["#6"]),
        ("15 of 20 hosts in 2021", []),
        ("😀😀 #2", ["#2"]),
    ],
)
def test_places_are_found_in_reading_order(text: str, found: list[str]) -> None:
    assert [text[one.start : one.end] for one in references(text)] == found


@given(st.one_of(st.lists(_WORDS).map(" ".join), st.text()))
def test_each_place_holds_the_number_it_names(text: str) -> None:
    found = references(text)
    for one in found:
        digits = re.fullmatch(r"(?:#\s?)?(\d{1,9})", text[one.start : one.end])
        assert digits
        assert int(digits[1]) == one.number
    assert {one.number for one in found} <= named_actions(text)
    assert all(left.end <= right.start for left, right in itertools.pairwise(found))


def _then(row: Revision, **fields: Any) -> Revision:
    """The action's next revision, a day later."""
    state = row.state.with_fields(fields)
    return replace(row, seq=row.seq + 100, ordinal=row.ordinal + 1, state=state, at=row.at + timedelta(days=1))


def _found(history: list[Revision], *others: list[Revision]) -> tuple[Leaning, ...]:
    heads = {rows[-1].number: rows[-1] for rows in (history, *others)}
    return leanings(history, heads, {rows[-1].number: rows for rows in others})


REFERRER = revision(5, observations="See action #2.")
TARGET = revision(2, "Automate", due=read_date("June 2021"))


def test_a_reference_to_what_stands_as_it_did_is_in_order() -> None:
    assert _found([REFERRER], [TARGET]) == (Leaning("observations", 2),)


def test_a_number_that_was_never_given_is_missing() -> None:
    assert _found([REFERRER])[0].doubt is Doubt.MISSING


def test_a_cancelled_and_a_merged_action_are_doubted() -> None:
    gone = _then(TARGET, status=Status.CANCELLED)
    assert _found([REFERRER], [TARGET, gone])[0].doubt is Doubt.CANCELLED
    merged = replace(gone, state=replace(gone.state, merged_into=9))
    assert _found([REFERRER], [TARGET, merged])[0] == Leaning("observations", 2, Doubt.MERGED, (9,))


def test_a_date_that_moved_after_the_reference_was_written_makes_it_stale() -> None:
    moved = _then(TARGET, due=read_date("July 2021"))
    assert _found([REFERRER], [TARGET, moved])[0] == Leaning("observations", 2, Doubt.CHANGED, (), ("due",), moved.at)


def test_writing_the_field_anew_makes_the_reference_fresh() -> None:
    moved = _then(TARGET, due=read_date("July 2021"))
    looked_at = _then(_then(REFERRER), observations="Still: see action #2.")
    assert _found([REFERRER, looked_at], [TARGET, moved])[0].doubt is None
    other_field = _then(_then(REFERRER), owner="Ops")
    assert _found([REFERRER, other_field], [TARGET, moved])[0].doubt is Doubt.CHANGED


def test_progress_of_the_named_action_is_no_doubt() -> None:
    assert _found([REFERRER], [TARGET, _then(TARGET, status=Status.ONGOING, observations="Half")])[0].doubt is None


def test_a_split_after_the_reference_was_written_names_the_parts() -> None:
    kept = _then(TARGET, action="Automate one half")
    part = revision(8, "Automate the other half", split_from=2)
    found = _found([REFERRER], [TARGET, kept], [part])
    assert found[0] == Leaning("observations", 2, Doubt.SPLIT, (8,), ("action",), kept.at)


def test_an_action_that_names_itself_leans_on_nothing() -> None:
    assert _found([revision(2, observations="#2")]) == ()


def test_steps_name_actions_too() -> None:
    state = revision(5, milestones=(Milestone("After #4"),), observations="and #2").state
    assert named_by(state) == {2, 4}
