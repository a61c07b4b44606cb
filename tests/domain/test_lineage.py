"""Splitting and merging: what the parts keep and what is refused."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.actions import ActionState, Kind, Status
from app.domain.dates import read_date
from app.domain.errors import UserError
from app.domain.lineage import Kinship, Link, chain, merged_state, split_states
from app.domain.revisions import Revision
from tests.domain.builders import revision

WHOLE = revision(
    6,
    "Do both",
    status=Status.ONGOING,
    status_text="Ongoing (as printed)",
    due=read_date("June 2021"),
    observations="Half of it is done.",
    owner="the team",
    kind=Kind.PREVENT,
)


def test_the_first_part_keeps_everything_but_the_text() -> None:
    kept, _ = split_states(WHOLE, ["Do one", "Do the other"])
    assert kept.action == "Do one"
    assert kept.with_fields({"action": "Do both"}) == WHOLE.state


def test_the_other_parts_start_without_observations_and_know_their_origin() -> None:
    _, (second, third) = split_states(WHOLE, ["Do one", "Do two", "Do three"])
    expected = ActionState(
        "Do two", Status.ONGOING, due=read_date("June 2021"), owner="the team", kind=Kind.PREVENT, split_from=6
    )
    assert second == expected
    assert third == expected.with_fields({"action": "Do three"})


@pytest.mark.parametrize("parts", [[], ["one"], ["one", ""], [" \n", "two"]])
def test_a_split_needs_two_texts(parts: list[str]) -> None:
    with pytest.raises(UserError, match="at least two texts to split action #6"):
        split_states(WHOLE, parts)


def test_a_merged_action_is_cancelled_and_points_to_the_other() -> None:
    state = merged_state(WHOLE, revision(2))
    assert (state.status, state.status_text, state.merged_into) == (Status.CANCELLED, None, 2)
    assert (state.action, state.observations) == ("Do both", "Half of it is done.")


def test_an_action_cannot_be_merged_into_itself() -> None:
    with pytest.raises(UserError, match="#6 can't be merged into itself"):
        merged_state(WHOLE, WHOLE)


def test_a_merged_action_is_neither_split_nor_merged_nor_merged_into() -> None:
    gone = revision(5, status=Status.CANCELLED, merged_into=2)
    for attempt in (
        lambda: split_states(gone, ["a", "b"]),
        lambda: merged_state(gone, WHOLE),
        lambda: merged_state(WHOLE, gone),
    ):
        with pytest.raises(UserError, match="#5 was merged into #2: use #2 instead"):
            attempt()


def _chain(number: int, *histories: list[Revision]) -> tuple[Link, ...]:
    told = {rows[-1].number: rows for rows in histories}
    return chain(number, {n: rows[-1] for n, rows in told.items()}, told.__getitem__)


def test_all_parts_of_a_split_see_the_same_chain_with_its_day() -> None:
    parts = [[revision(6)], [revision(7, split_from=6)], [revision(8, split_from=6)]]
    expected = (Link(Kinship.SPLIT, (6,), (6, 7, 8), revision(7).at),)
    assert _chain(6, *parts) == _chain(8, *parts) == expected


def test_a_merge_is_dated_by_the_first_revision_that_says_so() -> None:
    gone = {"status": Status.CANCELLED, "merged_into": 2}
    first = replace(revision(5, **gone), at=revision(5).at + timedelta(days=1))
    later = replace(revision(5, **gone, owner="x"), at=revision(5).at + timedelta(days=2))
    told = [[revision(2)], [revision(5), first, later]]
    assert _chain(2, *told) == _chain(5, *told) == (Link(Kinship.MERGED, (5,), (2,), first.at),)


def test_an_action_that_always_stood_alone_has_no_chain() -> None:
    assert _chain(1, [revision(1)], [revision(2)]) == ()
