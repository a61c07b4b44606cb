"""What counts as a change between two lists of rows."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.actions import ActionState, Kind, Status
from app.domain.changes import ChangeSet, between, between_states, exact_differences, is_same
from app.domain.dates import read_date
from app.domain.revisions import Revision
from app.domain.wordings import wording
from tests.domain.builders import revision

CLASSIC, CCADB = wording("classic"), wording("ccadb")


def _between(old: list[Revision], new: list[Revision]) -> ChangeSet:
    return between(old, new, CLASSIC, CLASSIC)


@pytest.mark.parametrize(
    ("fields", "names"),
    [
        ({"action": "Do that"}, ("action",)),
        ({"observations": "x"}, ("observations",)),
        ({"status": Status.DONE}, ("status", "status_text")),
        ({"due": read_date("June 2021")}, ("due", "status_text")),
        ({"completed": read_date("2021-06-30")}, ("completed",)),
        ({"status_text": "planned!"}, ("status_text",)),
        ({"owner": "x", "kind": Kind.DETECT}, ("owner", "kind")),
        ({"root_causes": "x", "evaluation": "y"}, ("root_causes", "evaluation")),
        ({"discarded": True}, ("discarded",)),
        ({}, ()),
    ],
)
def test_each_field_that_differs_is_named(fields: dict[str, Any], names: tuple[str, ...]) -> None:
    found = _between([revision(1)], [revision(1, **({"action": "Do it"} | fields))])
    change = found.of(1)
    assert (change.names if change else ()) == names
    assert found.numbers == ([1] if names else [])


def test_a_change_holds_the_old_and_the_new_value() -> None:
    (change,) = between_states(ActionState("a", owner="x"), ActionState("a", owner="y"), CLASSIC, CLASSIC)
    assert (change.field, change.old, change.new) == ("owner", "x", "y")


def test_longer_white_space_is_no_change_for_a_reader_but_is_saved() -> None:
    old, new = ActionState("a b\n"), ActionState("a  b\n\n")
    assert between_states(old, new, CLASSIC, CLASSIC) == ()
    assert exact_differences(old, new) == ("action",)


@pytest.mark.parametrize("text", ["a\xa0b", "ab", "a\tb", "A b"])
def test_another_kind_of_white_space_is_a_change(text: str) -> None:
    assert _between([revision(1, "a b")], [revision(1, text)]).numbers == [1]


def test_a_date_written_otherwise_is_a_change() -> None:
    assert not is_same(read_date("2021-06-30"), read_date("June 30th, 2021"))
    assert is_same(read_date("June 30th, 2021"), read_date("June  30th, 2021"))
    assert not is_same(None, "")


def test_another_wording_changes_the_printed_status_alone() -> None:
    (change,) = between_states(ActionState("a"), ActionState("a"), CLASSIC, CCADB)
    assert (change.field, change.old, change.new) == ("status_text", "Planned", "Ongoing")
    assert exact_differences(ActionState("a"), ActionState("a")) == ()


def test_rows_are_matched_by_number_and_not_by_place() -> None:
    found = _between([revision(1, "a"), revision(2, "b")], [revision(2, "b"), revision(1, "a"), revision(3, "c")])
    assert (found.changed, found.added, found.removed) == ((), (3,), ())
    assert found.of(3) is None


def test_a_row_that_is_gone_is_named() -> None:
    found = _between([revision(1), revision(2)], [revision(2)])
    assert (found.removed, found.numbers) == ((1,), [1])


def test_splits_name_all_new_parts_of_each_whole() -> None:
    old = [revision(4), revision(6)]
    new = [*old, revision(7, split_from=6), revision(8, split_from=4), revision(9, split_from=6), revision(10)]
    found = _between(old, new)
    assert found.split == {6: (7, 9), 4: (8,)}
    assert found.added == (7, 8, 9, 10)


def test_a_split_of_an_earlier_update_is_not_told_again() -> None:
    rows = [revision(6), revision(7, split_from=6)]
    assert _between(rows, rows) == ChangeSet()


def test_a_merge_is_told_once_and_is_no_withdrawal() -> None:
    merged = revision(2, status=Status.CANCELLED, merged_into=3)
    found = _between([revision(2), revision(3)], [merged, revision(3)])
    assert (found.merged, found.withdrawn, found.numbers) == ({2: 3}, (), [2])
    again = _between([merged, revision(3)], [merged, revision(3)])
    assert (again.merged, again.numbers) == ({}, [])


def test_a_withdrawal_is_told_once() -> None:
    cancelled = revision(2, status=Status.CANCELLED)
    assert _between([revision(2)], [cancelled]).withdrawn == (2,)
    noted = revision(2, status=Status.CANCELLED, observations="Not needed")
    assert _between([cancelled], [noted]).withdrawn == ()


STATES = st.builds(
    ActionState,
    action=st.sampled_from(["a", "a b", "a  b", "a\xa0b"]),
    status=st.sampled_from(Status),
    status_text=st.sampled_from([None, "", "Done", "Planned"]),
    due=st.sampled_from(["", "June 2021", "by June 2021"]).map(read_date),
    merged_into=st.sampled_from([None, 1]),
    discarded=st.booleans(),
)


@given(STATES, STATES)
def test_what_a_reader_sees_changed_is_changed_both_ways_and_exactly(one: ActionState, other: ActionState) -> None:
    there, back = between_states(one, other, CLASSIC, CLASSIC), between_states(other, one, CLASSIC, CLASSIC)
    assert [(c.field, c.old, c.new) for c in there] == [(c.field, c.new, c.old) for c in back]
    assert between_states(one, one, CLASSIC, CLASSIC) == ()
    assert not there or exact_differences(one, other)
