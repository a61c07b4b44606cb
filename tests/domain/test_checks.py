"""A promise that slips without a reason is pointed out, and so is what leans on it."""

import pytest

from app.domain.actions import ActionState
from app.domain.changes import ChangeSet, between
from app.domain.checks import pointing, slipped, unexplained
from app.domain.revisions import Revision
from app.domain.values import read_values
from app.domain.wordings import wording
from tests.conftest import START

WORDS = wording("classic")
WITHOUT = ", and no reason is given."


def _row(number: int, ordinal: int, reason: str = "", **fields: str) -> Revision:
    state = ActionState("Do it").with_fields(read_values(fields).values)
    return Revision(number * 10 + ordinal, number, ordinal, state, "Ada", START, reason)


def _changes(old: list[Revision], new: list[Revision]) -> ChangeSet:
    return between(old, new, WORDS, WORDS)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("by 30 June 2021", "June 2021", "#2: the due date became vaguer (by 30 June 2021 → June 2021){}"),
        ("June 2021", "July 2021", "#2: the due date moved later (June 2021 → July 2021){}"),
        ("June 2021", "", "#2: the due date June 2021 was dropped{}"),
        ("June 2021", "May 2021", None),
        ("", "May 2021", None),
    ],
)  # fmt: skip
def test_a_slip_without_a_reason_is_said(old: str, new: str, said: str | None) -> None:
    before, after = _row(2, 1, due=old), _row(2, 2, due=new)
    changes = _changes([before], [after])
    assert [str(one) for one in unexplained(changes, {2: [after]})] == ([said.format(WITHOUT)] if said else [])
    assert unexplained(changes, {2: [_row(2, 2, "The vendor is late.", due=new)]}) == []


def test_each_step_of_a_slip_needs_its_reason() -> None:
    before, first, second = _row(2, 1, due="May 2021"), _row(2, 2, "why", due="June 2021"), _row(2, 3, due="July 2021")
    assert len(unexplained(_changes([before], [second]), {2: [first, second]})) == 1


def test_a_date_that_goes_when_the_work_is_done_was_kept() -> None:
    before, after = _row(2, 1, due="May 2021"), _row(2, 2, due="", status="done")
    assert unexplained(_changes([before], [after]), {2: [after]}) == []


def test_texts_that_point_to_a_slipped_action_are_said_until_they_are_written_anew() -> None:
    moved, later = _row(2, 1, due="May 2021"), _row(2, 2, due="July 2021")
    points, own = _row(3, 1, observations="See action #2 and #4."), _row(4, 1, observations="Alone, as #4.")
    changes = _changes([moved, points, own], [later, points, own])
    assert set(slipped(changes)) == {2}
    assert [str(one) for one in pointing([later, points, own], changes)] == [
        "#3 points to #2, whose due date moved: see whether it still holds."
    ]
    anew = _row(3, 2, observations="Still see action #2.")
    assert pointing([later, anew, own], _changes([moved, points, own], [later, anew, own])) == []
