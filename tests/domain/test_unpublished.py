"""Since when an action says something else than readers know, whatever was done and undone in between."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.actions import ActionState, Status
from app.domain.changes import between_states
from app.domain.dates import read_date
from app.domain.revisions import Revision
from app.domain.unpublished import Changed, first_changes
from app.domain.wordings import wording
from tests.domain.builders import revision

_WORDS = wording("classic")
_FIRST = revision(1).at
_STATES = st.sampled_from(
    [
        ActionState("Watch the queue"),
        ActionState("Watch  the queue"),  # as a reader reads it, the same
        ActionState("Watch the queue", owner="Ops"),
        ActionState("Watch the queue", Status.DONE),
        ActionState("Watch the queue", due=read_date("2026-06-30")),
        ActionState("Watch the queue", discarded=True),
    ]
)


def _rows(number: int, states: list[ActionState]) -> list[Revision]:
    return [
        replace(revision(number), seq=place, ordinal=place, state=state, at=_FIRST + timedelta(hours=place))
        for place, state in enumerate(states, 1)
    ]


def _differs(published: ActionState | None, state: ActionState) -> bool:
    if published is None:
        return not state.discarded
    return bool(between_states(published, state, _WORDS, _WORDS))


@given(st.none() | _STATES, st.lists(_STATES, min_size=1, max_size=8))
def test_it_counts_from_the_oldest_revision_since_which_it_differs_without_a_break(
    published: ActionState | None, states: list[ActionState]
) -> None:
    rows = _rows(1, states)
    found = first_changes({1: published} if published else {}, rows, _WORDS, 4)
    differing = [_differs(published, state) for state in states]
    if not differing[-1]:
        assert found == []
        return
    (change,) = found
    place = [row.at for row in rows].index(change.at.earliest)
    assert all(differing[place:])
    assert place == 0 or not differing[place - 1]
    assert (change.number, change.update) == (1, 4)


@given(st.dictionaries(st.integers(1, 4), st.lists(_STATES, min_size=1, max_size=5)))
def test_each_action_stands_for_itself(saved: dict[int, list[ActionState]]) -> None:
    together = first_changes({}, [row for n, states in saved.items() for row in _rows(n, states)], _WORDS, None)
    alone: list[Changed] = []
    for number, states in saved.items():
        alone += first_changes({}, _rows(number, states), _WORDS, None)
    assert together == sorted(alone, key=lambda change: (change.at.earliest, change.number))


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (ActionState("Do it", Status.DONE), "Ada Example completed #1."),
        (ActionState("Do it", Status.CANCELLED), "Ada Example cancelled #1."),
        (ActionState("Do it", Status.DELAYED), "Ada Example delayed #1."),
        (ActionState("Do it", due=read_date("2026-09-30")), "Ada Example delayed #1."),
        (ActionState("Do it", due=read_date("2026-05-31")), "Ada Example changed #1."),
        (ActionState("Do it", Status.DONE, due=read_date("2026-09-30")), "Ada Example completed #1."),
    ],
)
def test_it_says_in_what_way(state: ActionState, said: str) -> None:
    published = {1: ActionState("Do it", due=read_date("2026-06-30"))}
    (change,) = first_changes(published, _rows(1, [state]), _WORDS, None)
    assert str(change.said) == said


def test_a_new_action_is_added() -> None:
    (change,) = first_changes({}, _rows(1, [ActionState("Do it", Status.DONE)]), _WORDS, None)
    assert str(change.said) == "Ada Example added #1."
