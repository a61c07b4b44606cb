"""The commands that write questions down, answer them, and list them."""

import pytest

from app.domain.plans import Plan
from tests.conftest import Ran, Run

KEYS = [
    "number", "state", "comment", "by", "at", "text", "actions", "answer", "in", "answered_in_update",
    "answered_in_comment", "answered_at",
]  # fmt: skip


@pytest.fixture(autouse=True)
def _plan(plan: Plan) -> None:
    assert plan.id == 1


def _ask(run: Run, *more: str) -> Ran:
    return run(
        "ask", "--plan", "1", "--comment", "12", "--by", "Ann Example", "--at", "2026-01-02", "--text", "Why?", *more
    )


def test_a_question_is_written_down_and_listed(run: Run) -> None:
    assert run("questions", "--plan", "1", "--json").json == []
    ran = _ask(run, "--action", "3", "--action", "2", "--action", "3")
    assert (ran.code, ran.out, ran.err) == (0, "Question 1 is written down.\n", "")
    (found,) = run("questions", "--plan", "1", "--json").json
    assert list(found) == KEYS
    assert list(found.values()) == [
        1, "open", 12, "Ann Example", "2026-01-02", "Why?", [2, 3], "", "next-update", None, None, None
    ]  # fmt: skip
    assert run("questions", "--plan", "1").out == (
        "Question 1, open (comment 12, Ann Example, 2026-01-02, about #2 and #3)\n    Why?\n"
    )


def test_a_link_names_the_comment(run: Run) -> None:
    link = "https://bugzilla.example.org/show_bug.cgi?id=1#c7"
    ran = run("ask", "--plan", "1", "--comment", link, "--at", "2026-01-02T09:30Z", "--text", "Why?", "--json")
    assert (ran.json["comment"], ran.json["by"], ran.json["at"]) == (7, "", "2026-01-02T09:30:00.000Z")


def test_an_answer_goes_out_with_the_next_update(run: Run) -> None:
    _ask(run)
    ran = run("answer", "1", "--plan", "1", "--text", "Because.", "--in", "next-update")
    assert (ran.code, ran.out) == (0, "The answer is kept.\n")
    assert run("questions", "--plan", "1").out.endswith(
        "    Why?\n    Answer: Because.\n    The answer goes out in the next update.\n"
    )
    run("issue", "--plan", "1", "--dated", "2026-03-01")
    (found,) = run("questions", "--plan", "1", "--json").json
    assert (found["state"], found["answered_in_update"]) == ("answered", 1)
    answers = "In reply to comment 12 (Ann Example, 2026-01-02):\nBecause."
    assert run("updates", "--plan", "1", "--json").json[0]["answers"] == answers
    assert "    Answered in update 1.\n" in run("questions", "--plan", "1").out


def test_an_answer_can_be_a_comment_of_its_own(run: Run) -> None:
    _ask(run)
    run("answer", "1", "--plan", "1", "--text", "Because.", "--in", "comment")
    said = "In reply to comment 12 (Ann Example, 2026-01-02):\nBecause.\n"
    assert run("questions", "--plan", "1", "--answer-text", "1").out == said
    assert run("questions", "--plan", "1", "--answer-text", "1", "--json").json == {"text": said}
    ran = run("answer", "1", "--plan", "1", "--comment", "14", "--at", "2026-01-03")
    assert (ran.code, ran.out) == (0, "Question 1 is answered.\n")
    (found,) = run("questions", "--plan", "1", "--json").json
    assert (found["state"], found["in"], found["answered_in_comment"], found["answered_at"]) == (
        "answered", "comment", 14, "2026-01-03"
    )  # fmt: skip
    assert run("questions", "--plan", "1").out.endswith("    Answered in comment 14.\n")


def test_a_question_of_mistake_is_withdrawn_and_comes_back(run: Run) -> None:
    _ask(run)
    assert run("withdraw-question", "1", "--plan", "1").out == "Question 1 is withdrawn.\n"
    assert run("questions", "--plan", "1", "--json").json[0]["state"] == "withdrawn"
    assert run("withdraw-question", "1", "--plan", "1", "--undo", "--json").json["state"] == "open"


def test_every_save_can_be_read(run: Run) -> None:
    _ask(run)
    run("--author", "Ben Example", "answer", "1", "--plan", "1", "--text", "Because.")
    saved = run("questions", "--plan", "1", "--history", "--json").json
    assert [list(one) for one in saved] == [["save", "time", "author", *KEYS]] * 2
    assert [(one["save"], one["author"], one["answer"]) for one in saved][1:] == [(2, "Ben Example", "Because.")]
    lines = run("questions", "--plan", "1", "--history").out.splitlines()
    assert lines[0].endswith(", save 1:") and lines[3].endswith(" UTC, Ben Example, save 2:")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["answer", "2", "--text", "x"], "no question 2"),
        (["answer", "1"], "Say what to answer"),
        (["answer", "1", "--text", "x", "--at", "2026-01-03"], "give its --comment, too"),
        (["answer", "1", "--in", "next-update", "--comment", "3"], "in the next update or as a comment"),
        (["answer", "1", "--comment", "3", "--at", "2026-01-01"], "older than the question"),
        (["questions", "--answer-text", "1"], "no answer yet"),
        (["ask", "--at", "tomorrow", "--text", "x"], "neither a day nor a moment"),
        (["ask", "--at", "2026-01-02", "--text", "x", "--action", "9"], "no #9"),
    ],
)
def test_a_mistake_is_one_line_and_changes_nothing(run: Run, words: list[str], said: str) -> None:
    _ask(run)
    ran = run(*words, "--plan", "1")
    assert (ran.code, ran.out) == (1, "")
    assert said in ran.err and ran.err.count("\n") == 1
    (found,) = run("questions", "--plan", "1", "--json").json
    assert (found["state"], found["answer"]) == ("open", "")


def test_replaced_characters_are_told(run: Run) -> None:
    _ask(run)
    assert "replaced" in run("answer", "1", "--plan", "1", "--text", "a\x01b").err
