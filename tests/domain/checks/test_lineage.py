"""An action stays where readers saw it."""

from app.domain.actions import Status
from tests.domain.checks.looking import look, numbers, row

PATCH, TRAIN, TEST = "Patch the hosts.", "Train the team.", "Test the backups."


def test_an_action_that_vanished_is_said() -> None:
    before = [row(1, PATCH), row(2, TRAIN)]
    assert look("action-vanished", before[:1], before) == [
        ("#2 was published, and is missing now: cancel an action that is not wanted any more.", (2,))
    ]
    assert look("action-vanished", before, before) == []
    assert look("action-vanished", before[:1]) == []


def test_a_text_under_another_number_is_a_renumbered_action() -> None:
    before = [row(1, PATCH), row(2, TRAIN), row(3, TEST)]
    after = [before[0], row(2, TEST), row(3, "Something new.")]
    assert look("action-renumbered", after, before) == [
        ("#2 was published as #3: a number stays with its action.", (2, 3))
    ]


def test_actions_that_change_places_were_both_renumbered() -> None:
    before = [row(1, PATCH), row(2, TRAIN)]
    assert numbers("action-renumbered", [row(1, TRAIN), row(2, PATCH)], before) == [(1, 2), (2, 1)]


def test_an_action_that_was_renumbered_did_not_vanish() -> None:
    before = [row(1, PATCH), row(2, TRAIN)]
    after = [row(1, PATCH), row(3, "train  the team.")]
    assert numbers("action-renumbered", after, before) == [(3, 2)]
    assert numbers("action-vanished", after, before) == []


def test_what_stands_twice_or_is_kin_was_not_renumbered() -> None:
    before = [row(1, PATCH), row(2, TRAIN)]
    assert numbers("action-renumbered", [*before, row(3, TRAIN)], before) == []  # a second one like it
    twice = [row(1, TRAIN), row(2, TRAIN)]
    assert numbers("action-renumbered", [row(1, PATCH), row(2, TRAIN)], twice) == []
    split = [row(1, PATCH), row(2, "Train one."), row(3, TRAIN, split_from=2)]
    assert numbers("action-renumbered", split, before) == []
    merged = [row(1, TRAIN), row(2, "See #1.", status=Status.CANCELLED, merged_into=1)]
    assert numbers("action-renumbered", merged, before) == []
