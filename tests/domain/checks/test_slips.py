"""A promise that slips without a reason is pointed out."""

import pytest

from app.domain.checks.slips import slipped
from app.domain.moves import Move
from tests.domain.checks.looking import facts, look, row

WITHOUT = ", and no reason is given."


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("vaguer", "by 30 June 2021", "June 2021", "#2: the due date became vaguer (by 30 June 2021 → June 2021){}"),
        ("vaguer", "30 June 2021", "July 2021", "#2: the due date became vaguer (30 June 2021 → July 2021){}"),
        ("later", "June 2021", "July 2021", "#2: the due date moved later (June 2021 → July 2021){}"),
        ("dropped", "June 2021", "", "#2: the due date June 2021 was dropped{}"),
        ("later", "June 2021", "May 2021", None),
        ("vaguer", "June 2021", "by 30 June 2021", None),
        ("dropped", "", "May 2021", None),
        ("later", "by 30 June 2021", "June 30th, 2021", None),
    ],
)  # fmt: skip
def test_a_slip_without_a_reason_is_said(name: str, old: str, new: str, said: str | None) -> None:
    before, after = row(2, due=old), row(2, due=new, ordinal=2)
    found = [sentence for sentence, _ in look(f"due-date-{name}", [after], [before])]
    assert found == ([said.format(WITHOUT)] if said else [])
    explained = row(2, due=new, ordinal=2, reason="The vendor is late.")
    assert look(f"due-date-{name}", [explained], [before]) == []


def test_a_slip_is_told_once_by_what_weighs_most() -> None:
    before, after = row(2, due="30 June 2021"), row(2, due="July 2021", ordinal=2)
    assert slipped(facts([after], [before]).changes) == {2: Move.VAGUER}
    assert look("due-date-later", [after], [before]) == []


def test_each_step_of_a_slip_needs_its_reason() -> None:
    before, first, second = row(2, due="May 2021"), row(2, reason="why", due="June 2021"), row(2, due="July 2021")
    assert len(look("due-date-later", [second], [before], since={2: [first, second]})) == 1


def test_a_date_that_goes_when_the_work_is_done_was_kept() -> None:
    before, after = row(2, due="May 2021"), row(2, due="", status="done")
    assert look("due-date-dropped", [after], [before]) == []


def test_before_the_first_update_nothing_was_promised() -> None:
    assert look("due-date-later", [row(2, due="May 2021")]) == []
