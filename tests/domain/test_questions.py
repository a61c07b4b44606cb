"""Questions: what counts as open, what can be read, and how answers are composed for an update."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.errors import UserError
from app.domain.moments import exactly, on_day
from app.domain.questions import (
    Question,
    Way,
    answers_text,
    in_order,
    read_actions,
    read_comment,
    refuse_odd,
    reply_line,
    reply_lines,
)
from app.domain.wordings import wording

NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)
ASKED = Question(1, "Why so late?", on_day(date(2026, 3, 2)), "Ann Example", 12)
CLASSIC = wording("classic")


def test_a_question_is_open_until_its_answer_is_out() -> None:
    written = replace(ASKED, answer="Because.")
    assert (ASKED.is_open, written.is_open, written.is_answered) == (True, True, False)
    out = replace(written, answered_comment=14, answered_at=exactly(NOW))
    assert (out.is_open, out.is_answered) == (False, True)
    assert not replace(ASKED, withdrawn=True).is_open


def test_the_next_update_carries_written_answers_that_are_meant_for_it() -> None:
    written = replace(ASKED, answer="Because.")
    assert written.goes_out_next
    for other in (
        ASKED,
        replace(written, answer="  \n"),
        replace(written, way=Way.COMMENT),
        replace(written, withdrawn=True),
        replace(written, answered_at=exactly(NOW)),
    ):
        assert not other.goes_out_next


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", None), ("  ", None), ("12", 12), ("#12", 12), ("c12", 12), ("#c12", 12), ("comment 12", 12),
        ("Comment #0", 0), ("https://bugzilla.example.org/show_bug.cgi?id=1#c7", 7),
    ],
)  # fmt: skip
def test_a_comment_is_named_by_its_number_or_its_link(text: str, number: int | None) -> None:
    assert read_comment(text) == number


@pytest.mark.parametrize("text", ["twelve", "https://bugzilla.example.org/show_bug.cgi?id=1", "1.5", "-1", "1 2"])
def test_what_names_no_comment_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="names no comment"):
        read_comment(text)


def test_action_numbers_are_read_as_people_list_them() -> None:
    assert read_actions("7, #2 and 4; 2") == (2, 4, 7)
    assert read_actions(" ") == ()
    with pytest.raises(UserError, match="no list of actions"):
        read_actions("the second")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"text": " \n"}, "needs a text"),
        ({"comment": -1}, "can't be the number of a comment"),
        ({"answered_comment": 10**9}, "can't be the number of a comment"),
        ({"asked_at": on_day(date(2026, 3, 7))}, "asked after today"),
        ({"answered_at": exactly(NOW + timedelta(days=2))}, "posted after today"),
        ({"answered_at": on_day(date(2026, 3, 1))}, "older than the question"),
    ],
)
def test_what_can_not_be_is_refused(changes: dict[str, object], said: str) -> None:
    with pytest.raises(UserError, match=said):
        refuse_odd(replace(ASKED, **changes), NOW)  # type: ignore[arg-type]


def test_a_question_of_today_may_be_answered_today() -> None:
    refuse_odd(replace(ASKED, asked_at=on_day(NOW.date()), answered_at=exactly(NOW)), NOW)


def test_answers_stand_under_a_line_that_says_what_they_reply_to() -> None:
    first = replace(ASKED, answer="\nBecause.\n\nIt was.\n")
    second = replace(ASKED, number=2, comment=None, asked_by="", answer="Yes.", asked_at=exactly(NOW))
    later = replace(ASKED, number=3)
    assert answers_text([later, second, first], CLASSIC) == (
        "In reply to comment 12 (Ann Example, 2026-03-02):\nBecause.\n\nIt was.\n\n"
        "In reply to a question (2026-03-05):\nYes."
    )
    assert answers_text([later], CLASSIC) == ""


@pytest.mark.parametrize("name", ["classic", "ccadb"])
def test_only_composed_lines_lead_to_the_comment_they_reply_to(name: str) -> None:
    words = wording(name)
    line = reply_line(ASKED, words)
    text = f"{line}\nSee comment 3.\n\nIn reply to a question (2026-03-05):\nIn reply to comment x (a):"
    assert reply_lines(text, words) == {line}
    assert reply_lines("", words) == frozenset()


def test_open_questions_come_first_the_oldest_on_top() -> None:
    answered = [replace(ASKED, number=n, answered_at=exactly(NOW)) for n in (1, 2)]
    withdrawn = replace(ASKED, number=3, withdrawn=True)
    newer, older = replace(ASKED, number=4, asked_at=exactly(NOW)), replace(ASKED, number=5)
    found = in_order([*answered, withdrawn, newer, older])
    assert [one.number for one in found] == [5, 4, 2, 1, 3]
