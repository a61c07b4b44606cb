"""The line that says which actions changed, and what contradicts it."""

import pytest

from app.domain.actions import Status
from app.domain.announcements import announcement, disagreements
from app.domain.changes import ChangeSet, between
from app.domain.references import named_actions
from app.domain.wordings import wording
from tests.domain.builders import revision

CLASSIC = wording("classic")
FOUR = ChangeSet(added=(2, 3, 6, 7))


def test_the_first_publication_names_no_action() -> None:
    assert announcement(ChangeSet(added=(1, 2), first=True), CLASSIC).startswith("First publication")


def test_an_update_without_a_change_says_so() -> None:
    assert announcement(ChangeSet(), CLASSIC).endswith("(no action changed).")


def test_one_action_is_named_in_the_singular() -> None:
    assert announcement(ChangeSet(removed=(7,)), CLASSIC).endswith("(action #7).")


def test_changed_and_new_actions_are_listed_in_order_with_the_split() -> None:
    old = [revision(n) for n in range(1, 7)]
    new = [revision(n, owner="x" if n in (2, 3, 6) else "") for n in range(1, 7)] + [revision(7, split_from=6)]
    said = announcement(between(old, new, CLASSIC, CLASSIC), CLASSIC)
    assert said.endswith("(actions #2, #3, #6 and #7). Action #6 was split: see #7.")


def test_splits_merges_and_withdrawals_each_get_a_sentence() -> None:
    old = [revision(n) for n in range(1, 5)]
    new = [
        revision(1),
        revision(2, status=Status.CANCELLED, merged_into=1),
        revision(3, status=Status.CANCELLED),
        revision(4, owner="x"),
        revision(5, split_from=4),
        revision(6, split_from=4),
    ]
    said = announcement(between(old, new, CLASSIC, CLASSIC), CLASSIC)
    assert said.endswith(
        "(actions #2, #3, #4, #5 and #6). Action #4 was split: see #5 and #6."
        " Action #2 was merged into #1. Action #3 was withdrawn."
    )


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("We changed #2 and # 3.", {2, 3}),
        ("Action 7 is new; actions 2, 3 and 4 moved.", {2, 3, 4, 7}),
        ("ACTIONS 2 & 5", {2, 5}),
        ("See bug #7, comment 5, ticket #12 and update 3.", set()),
        ("Bug 1000001 has action #4.", {4}),
        ("The year 2021 has 12 months.", set()),
        ("transactions 5", set()),
        ("", set()),
    ],
)
def test_a_text_names_actions_and_not_bugs_or_years(text: str, named: set[int]) -> None:
    assert named_actions(text) == named


def test_the_computed_line_never_disagrees_with_itself() -> None:
    assert disagreements(announcement(FOUR, CLASSIC), FOUR) == []


def test_a_text_that_names_no_action_disagrees_with_nothing() -> None:
    assert disagreements("We made progress, see bug 1000001.", FOUR) == []


def test_a_text_that_names_two_of_four_is_told_the_others() -> None:
    found = disagreements("Actions #2 and #3 changed.", FOUR)
    assert list(map(str, found)) == ["The intro does not name #6 and #7, which changed."]


def test_a_text_that_names_an_unchanged_action_is_told_so() -> None:
    found = disagreements("Actions 2, 3, 6 and 7 changed, #1 and #4 too.", FOUR)
    assert list(map(str, found)) == ["The intro names #1 and #4, which did not change."]


def test_both_mistakes_are_told_at_once() -> None:
    assert len(disagreements("Only #1.", FOUR)) == 2


def test_nothing_can_disagree_with_a_first_publication() -> None:
    assert disagreements("Action #9.", ChangeSet(added=(1,), first=True)) == []
