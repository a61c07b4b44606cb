"""Which row is which action: by its number, by its text, by the likeness of texts, or asked."""

from datetime import UTC, datetime

from app.domain.actions import ActionState
from app.domain.revisions import Revision
from app.domain.statuses import read_status_cell
from app.intake.pairing import How, pair
from app.intake.rows import ReadRow

AT = datetime(2026, 1, 5, tzinfo=UTC)
PLAN = [
    Revision(n, n, 1, ActionState(text), "Ada Example", AT, "")
    for n, text in enumerate(["Restore the host list", "Automate the patches of all hosts", "Train the team"], 1)
]


def _row(text: str, number: int | None = None) -> ReadRow:
    return ReadRow(number, None, read_status_cell(""), {"action": text}, (), 0)


def test_a_number_wins_over_a_text() -> None:
    (one,) = pair([_row("Train the team", 1)], PLAN)
    assert (one.number, one.how) == (1, How.NUMBER)


def test_a_number_that_the_plan_does_not_have_is_new() -> None:
    (one,) = pair([_row("Train the team", 9)], PLAN)
    assert (one.number, one.how, one.is_sure) == (None, How.NEW, True)


def test_a_text_that_is_nearly_the_same_is_the_same_action() -> None:
    (one,) = pair([_row("Automate the patches of all hosts now.")], PLAN)
    assert (one.number, one.how, one.is_sure) == (2, How.TEXT, True)
    assert 90 <= one.likeness < 100


def test_a_text_that_is_somewhat_alike_is_asked_about() -> None:
    (one,) = pair([_row("Automate patches of the servers")], PLAN)
    assert (one.number, one.how, one.is_sure, one.likely) == (None, How.NEW, False, (2,))


def test_another_text_is_new_without_a_question() -> None:
    (one,) = pair([_row("Ask the auditors")], PLAN)
    assert (one.number, one.how, one.is_sure) == (None, How.NEW, True)


def test_no_two_rows_are_the_same_action() -> None:
    first, second = pair([_row("Train the team"), _row("Train the team")], PLAN)
    assert (first.number, second.number) == (3, None)


def test_the_likeliest_actions_are_offered_first_and_a_taken_one_to_nobody() -> None:
    texts = ["Automate patches of all servers", "Automate the patches of all hosts", "Automate patches of the servers"]
    plan = [Revision(n, n, 1, ActionState(text), "Ada Example", AT, "") for n, text in enumerate(texts, 1)]
    asked, taken = pair([_row("Automate patches of most servers"), _row("Automate the patches of all hosts")], plan)
    assert (taken.number, asked.number) == (2, None)
    assert set(asked.likely) == {1, 3}
    assert asked.likeness < 90
