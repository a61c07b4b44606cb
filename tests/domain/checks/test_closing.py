"""Closure is asked for when nothing is open."""

from dataclasses import replace
from datetime import date

import pytest

from app import assets
from app.domain.checks.closing import asks_for_closure
from app.domain.plans import PlanDetails
from tests.domain.checks.looking import PLAN, look, row

OPEN, DONE = row(2, status="ongoing"), row(1, status="done")
CLOSED = replace(PLAN, closed=date(2026, 1, 5))
REPORTED = replace(PLAN, closure_reported="2026-01-05")
PLEA = "All is well: please close this bug."


@pytest.mark.parametrize("plan", [CLOSED, REPORTED])
def test_a_closed_plan_has_no_open_action(plan: PlanDetails) -> None:
    assert look("closing-with-open-actions", [DONE, OPEN], plan=plan) == [
        ("#2 is open, and closure was asked for: complete it, or take back in the plan that it was.", (2,))
    ]
    assert look("closing-with-open-actions", [DONE, row(3, status="cancelled")], plan=plan) == []
    assert look("closing-with-open-actions", [DONE, OPEN]) == []


def test_an_intro_asks_for_closure_when_nothing_is_open() -> None:
    assert look("intro-asks-for-closure", [DONE, OPEN], intro=PLEA) == [
        ("The intro asks for closure, and #2 is open.", (2,))
    ]
    assert look("intro-asks-for-closure", [DONE], intro=PLEA) == []
    assert look("intro-asks-for-closure", [DONE, OPEN], intro="We go on.") == []


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("May this report be closed?", True),
        ("We request closure of this incident.", True),
        ("This is ready to be closed.", True),
        ("We kindly ask that this bug is closed.", True),
        ("This incident can be closed.", True),
        ("Can we close this?", True),
        ("We would like to close this bug.", True),
        ("It can't be closed before #2 is done.", False),
        ("We do not ask for closure yet.", False),
        ("We will request closure once #2 is done.", False),
        ("We don't request closure.", False),
        ("The branch office is closed.", False),
    ],
)
def test_a_text_asks_for_closure_or_puts_it_off(text: str, asks: bool) -> None:
    assert asks_for_closure(text) is asks


def test_the_prescribed_sentence_asks_for_closure() -> None:
    assert asks_for_closure(assets.table("closures", "ccadb.toml")["sentence"])


def test_open_questions_stand_against_closing() -> None:
    asked = {"open_questions": (4, 5)}
    said = [("Closure is asked for, and 2 questions are open.", ())]
    assert look("closing-with-open-questions", [DONE], plan=REPORTED, **asked) == said
    assert look("closing-with-open-questions", [DONE], intro=PLEA, **asked) == said
    assert look("closing-with-open-questions", [DONE], **asked) == []
    assert look("closing-with-open-questions", [DONE], plan=REPORTED) == []


@pytest.mark.parametrize("plan", [replace(PLAN, closed=date(2026, 1, 4)), replace(PLAN, closure_reported="2026-01-04")])
def test_what_is_open_after_an_earlier_closing_is_a_warning(plan: PlanDetails) -> None:
    assert look("closing-with-open-actions", [DONE, OPEN], plan=plan) == []
    assert look("open-after-closing", [DONE, OPEN], plan=plan) == [
        ("#2 is open after closure was asked for: take back in the plan that it was.", (2,))
    ]
    assert look("open-after-closing", [DONE], plan=plan) == []
    assert look("open-after-closing", [DONE, OPEN], plan=CLOSED) == []
