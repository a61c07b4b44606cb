"""Every root cause, and all that went wrong, has an action."""

from dataclasses import replace

import pytest

from tests.domain.checks.looking import PLAN, look, row

CAUSES = "RC1: patches were rolled out by hand\n\nRC2: nobody watched the responder."


def _left(causes: str, *texts: str, field: str = "root_causes", status: str = "planned") -> list[str]:
    plan = replace(PLAN, **{field: causes})
    rows = [row(n, root_causes=text, status=status) for n, text in enumerate(texts, 1)]
    name = "root-cause-without-action" if field == "root_causes" else "went-wrong-without-action"
    return [sentence for sentence, _ in look(name, rows, plan=plan)]


def test_a_cause_that_no_action_names_is_said() -> None:
    assert _left(CAUSES, "RC1") == ["No action names the root cause “RC2: nobody watched the responder.”."]
    assert _left(CAUSES, "RC1", "RC2: nobody watched") == []
    assert _left("") == []


def test_what_went_wrong_is_said_likewise() -> None:
    assert _left("W1: the alarm was mute", "RC1", field="went_wrong") == [
        "No action names what went wrong: “W1: the alarm was mute”."
    ]
    assert _left("W1: the alarm was mute", "rc1, w1", field="went_wrong") == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("RC2", True), ("rc2.", True), ("RC 2", True), ("RC-2", True), ("RC#2", True), ("RC1, RC2", True),
        ("RC1 and 2", True), ("RC1 to RC3", True), ("RC1-3", True), ("RCs 1, 2 and 4", True),
        ("Nobody watched  the responder", True),
        ("RC1", False), ("RC20", False), ("RC12", False), ("XRC2", False), ("RC1, RC3", False), ("RC3 to 5", False),
        ("2", False), ("watched the responder", False), ("", False),
    ],
)  # fmt: skip
def test_a_cause_is_named_by_its_label_or_its_words(text: str, named: bool) -> None:
    assert (_left("RC2: nobody watched the responder", text) == []) is named


@pytest.mark.parametrize(
    ("cause", "text", "named"),
    [
        ("Nobody watched the responder.", "nobody watched the responder", True),
        ("- Nobody watched the responder", "Nobody watched the responder.", True),
        ("1. Nobody watched the responder", "Nobody watched the responder.", True),
        ("Nobody watched the responder", "1", False),
        ("Root cause 3: no alarm", "Root cause 3", True),
        ("Root cause 3: no alarm", "root causes 2 and 3", True),
        ("Root cause 3: no alarm", "Root cause 4", False),
        ("RC4 – no alarm", "RC4", True),
    ],
)
def test_causes_are_written_in_many_ways(cause: str, text: str, named: bool) -> None:
    assert (_left(cause, text) == []) is named


def test_a_cancelled_action_answers_to_nothing() -> None:
    assert len(_left(CAUSES, "RC1 and RC2", status="cancelled")) == 2


def test_a_cause_may_be_named_in_any_text() -> None:
    plan = replace(PLAN, root_causes="RC1: by hand")
    assert look("root-cause-without-action", [row(1, "Solve RC1.")], plan=plan) == []
    assert look("root-cause-without-action", [row(1, observations="RC1 is gone.")], plan=plan) == []
