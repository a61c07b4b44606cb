"""An intro that says something else than what changed is found, each way by a check of its own."""

import pytest

from tests.domain.checks.looking import look, numbers, row

BEFORE = [row(1), row(2), row(3)]
AFTER = [row(1), row(2, owner="Ops", ordinal=2), row(3, owner="Ops", ordinal=2)]


@pytest.mark.parametrize(
    ("intro", "unknown", "left_out", "unchanged"),
    [
        ("Actions #2 and #3 changed.", [], [], []),
        ("Only action #2 changed.", [], [(3,)], []),
        ("Actions 1 to 3 changed.", [], [], [(1,)]),
        ("Actions #2, #3 and #7 changed.", [(7,)], [], []),
        ("We made progress, see bug 12.", [], [], []),
        ("", [], [], []),
    ],
)
def test_an_intro_is_held_against_what_changed(
    intro: str, unknown: list[object], left_out: list[object], unchanged: list[object]
) -> None:
    expected = {"unknown-action": unknown, "leaves-out": left_out, "unchanged-action": unchanged}
    assert {name: numbers(f"intro-{name}", AFTER, BEFORE, intro=intro) for name in expected} == expected


def test_a_first_intro_may_name_any_action_that_there_is() -> None:
    assert look("intro-leaves-out", AFTER, intro="Action #1 matters most.") == []
    assert look("intro-unknown-action", AFTER, intro="Action #9 matters most.") == [
        ("The intro names #9, which this plan does not have.", (9,))
    ]
