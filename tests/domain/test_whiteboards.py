"""Whiteboards: which day each spelling shows, when a person has to be asked, and what is proposed for the next one."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.whiteboards import Doubt, asked, may_mean, proposed, read_whiteboard, with_day

CERTAIN = [
    ("[ca-compliance] Next Update 2021-06-15", "2021-06-15", "2021-06-15"),
    ("Next update 2023-03-30", "2023-03-30", "2023-03-30"),
    ("[ca-compliance] Next update 01-Nov-2023", "01-Nov-2023", "2023-11-01"),
    ("[ca-compliance] Next update 2023-Oct-27", "2023-Oct-27", "2023-10-27"),
    ("[ca-compliance] Next update at 23.2.2024", "23.2.2024", "2024-02-23"),
    ("[ca-compliance] [next update 2021-06-15]", "2021-06-15", "2021-06-15"),
    ("[ca-compliance][external] Next update 2024-08-30", "2024-08-30", "2024-08-30"),
    ("NEXT UPDATE: 2023-03-30", "2023-03-30", "2023-03-30"),
    ("next-update - 2023-03-30", "2023-03-30", "2023-03-30"),
    ("NextUpdate 2023/10/27.", "2023/10/27", "2023-10-27"),
    ("Next update by Fri, 27 Oct 2023", "27 Oct 2023", "2023-10-27"),
    ("Next update Nov 1, 2023 [ca-compliance]", "Nov 1, 2023", "2023-11-01"),
    ("Next update: November 1st, 2023, then monthly", "November 1st, 2023", "2023-11-01"),
    ("Next update 2023-10-27T12:00Z", "2023-10-27", "2023-10-27"),
    ("Next update 3-3-2023", "3-3-2023", "2023-03-03"),
    ("Next update 30/3/2023", "30/3/2023", "2023-03-30"),
    ("Next update 2023-03-30 [next update 30-Mar-2023]", "2023-03-30", "2023-03-30"),
    ("Next update due on the 5th of May 2025; 3 to go", "5th of May 2025", "2025-05-05"),
]
ASKED = [
    ("[ca-compliance] Next update 3-1-2023", "3-1-2023", Doubt.AMBIGUOUS, ["2023-01-03", "2023-03-01"]),
    ("Next update 04/05/2026", "04/05/2026", Doubt.AMBIGUOUS, ["2026-04-05", "2026-05-04"]),
    ("Next update 2023-03-30, 2023-04-05", "2023-03-30", Doubt.SEVERAL, ["2023-03-30", "2023-04-05"]),
    ("Next update 2023-03-30 moved to 5 May 2023", "2023-03-30", Doubt.SEVERAL, ["2023-03-30", "2023-05-05"]),
    ("[next update 2023-03-30] Next update 2023-02-28", "2023-03-30", Doubt.SEVERAL, ["2023-02-28", "2023-03-30"]),
    ("Next update 2023-03-01 next update 3-1-2023", "2023-03-01", Doubt.SEVERAL, ["2023-01-03", "2023-03-01"]),
    ("Next update June 2021", "June 2021", Doubt.VAGUE, []),
    ("Next update 2021-13-45", "2021-13-45", Doubt.UNREAD, []),
    ("Next update 3-1-23", "3-1-23", Doubt.UNREAD, []),
    ("Next update Dec 5th", "Dec 5th", Doubt.UNREAD, []),
    ("[next update on 5 December]", "5 December", Doubt.UNREAD, []),
]
NOTHING = [
    "",
    "   ",
    "[ca-compliance]",
    "[ca-compliance] next steps 2023-03-30",
    "Next update pending",
    "[next update]",
]
PROPOSED = [
    ("", "Next update 2026-02-03"),
    ("[ca-compliance]", "[ca-compliance] Next update 2026-02-03"),
    ("[ca-compliance] Next Update 2021-06-15", "[ca-compliance] Next Update 2026-02-03"),
    ("[a] [next update 3-1-2023] kept [b]", "[a] [next update 2026-02-03] kept [b]"),
    ("Next update by Fri, 27 Oct 2023, then monthly", "Next update by 2026-02-03, then monthly"),
    ("Next update 2023-10-27T12:00Z!", "Next update 2026-02-03!"),
    ("Next update 2023-03-30 and 2023-04-05 [b]", "Next update 2026-02-03 [b]"),
    ("Next update TBD [b]", "Next update 2026-02-03 [b]"),
    ("[next update]", "[next update 2026-02-03]"),
    ("Next update pending", "Next update 2026-02-03 pending"),
    ("[a] [close on 2025-12-10]", "[a] Next update 2026-02-03 [close on 2025-12-10]"),
    ("[close on 2025-12-10]", "Next update 2026-02-03 [close on 2025-12-10]"),
    ("[close on 2025-12-10] and more", "[close on 2025-12-10] and more Next update 2026-02-03"),
]
PIECES = [
    "Next update", "next-update", "NextUpdate:", "[next update", "]", "[", "[ca-compliance]", "[close on 2025-12-10]",
    "2021-06-15", "3-1-2023", "23.2.2024", "01-Nov-2023", "Oct", "27", "2023", "June 2021", "2021-13-45", "TBD", "and",
    "to", "by", "at", ":", "-", ",", "/", ".", "(", ")", "Fri", "T12:00", "Q3", "after", "week of", "1", "pending", "é",
]  # fmt: skip
BOARDS = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(PIECES), max_size=9).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=9).map("".join),
)
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(("text", "written", "day"), CERTAIN, ids=[row[0] for row in CERTAIN])
def test_a_spelling_shows_this_day(text: str, written: str, day: str) -> None:
    board = read_whiteboard(text)
    assert (board.next_update.text, str(board.day), board.doubt) == (written, day, Doubt.NONE)


@pytest.mark.parametrize(("text", "written", "doubt", "days"), ASKED, ids=[row[0] for row in ASKED])
def test_what_is_not_certain_is_asked_for(text: str, written: str, doubt: Doubt, days: list[str]) -> None:
    board = read_whiteboard(text)
    assert board.day is None
    assert (board.next_update.text, board.doubt, [str(day) for day in board.days]) == (written, doubt, days)


@pytest.mark.parametrize("text", NOTHING)
def test_a_whiteboard_without_a_next_update_shows_none(text: str) -> None:
    board = read_whiteboard(text)
    assert (bool(board.next_update), board.day, board.doubt) == (False, None, Doubt.NONE)


def test_a_word_that_puts_it_off_leaves_no_doubt_that_no_day_is_set() -> None:
    board = read_whiteboard("[ca-compliance] Next update TBD")
    assert (board.next_update.text, board.doubt, board.day) == ("TBD", Doubt.NONE, None)


def test_tags_and_the_closing_marker_are_read() -> None:
    board = read_whiteboard(" [ca-compliance] [ov-misissuance][ ] x [Close on 10-Dec-2025] ")
    assert board.text == "[ca-compliance] [ov-misissuance][ ] x [Close on 10-Dec-2025]"
    assert board.tags == ("ca-compliance", "ov-misissuance")
    assert (board.closing.text, board.closing.latest) == ("10-Dec-2025", date(2025, 12, 10))
    assert read_whiteboard("[ca-compliance] 2025-12-10").closing.text == ""


def test_whoever_knows_says_which_day_is_meant() -> None:
    board = read_whiteboard("Next update 3-1-2023")
    assert may_mean(board, date(2023, 1, 3))
    assert may_mean(board, date(2023, 3, 1))
    assert not may_mean(board, date(2023, 3, 2))
    said = with_day(board, date(2023, 3, 1))
    assert (said.day, said.doubt, said.next_update.text) == (date(2023, 3, 1), Doubt.NONE, "3-1-2023")


def test_a_vague_date_can_mean_its_days_only_and_an_unread_one_any() -> None:
    june = read_whiteboard("Next update June 2021")
    assert may_mean(june, date(2021, 6, 30))
    assert not may_mean(june, date(2021, 7, 1))
    assert may_mean(read_whiteboard("Next update 3-1-23"), date(2021, 7, 1))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Next update 3-1-2023", "“3-1-2023” can be 2023-01-03 or 2023-03-01: say which day is meant."),
        (
            "Next update 2023-03-30, 2023-04-05",
            "The whiteboard names several days for the next update: say which one counts.",
        ),
        ("Next update June 2021", "“June 2021” is no certain day for the next update: say which day is meant."),
    ],
)
def test_a_person_is_asked_in_one_sentence(text: str, said: str) -> None:
    assert str(asked(read_whiteboard(text))) == said


@pytest.mark.parametrize(("text", "expected"), PROPOSED, ids=[row[0] for row in PROPOSED])
def test_a_proposal_keeps_everything_but_the_day(text: str, expected: str) -> None:
    assert proposed(text, date(2026, 2, 3)) == expected


@given(BOARDS, DAYS)
def test_reading_a_proposal_gives_its_day_back(text: str, day: date) -> None:
    made = proposed(text, day)
    board = read_whiteboard(made)
    assert (board.day, board.doubt, board.text) == (day, Doubt.NONE, made)
    assert proposed(made, day) == made


@given(BOARDS, DAYS)
@example("by [ca-compliance] 2000/1/1", date(2000, 1, 1))
def test_a_proposal_keeps_tags_and_the_day_of_closing(text: str, day: date) -> None:
    before, after = read_whiteboard(text), read_whiteboard(proposed(text, day))
    assert after.tags == before.tags
    assert after.closing == before.closing


@given(BOARDS)
def test_no_day_is_ever_invented(text: str) -> None:
    board = read_whiteboard(text)
    if not any(character.isdigit() for character in text):
        assert board.days == ()
    if board.day:
        assert board.next_update.latest == board.day
    assert board.next_update.text in board.text


@pytest.mark.parametrize("text", ["01-Nov-2023", "[ca-compliance] 01-Nov-2023", "[ca-compliance] 2023-11-01 [other]"])
def test_a_day_that_stands_alone_beside_the_tags_is_that_of_the_next_update(text: str) -> None:
    assert read_whiteboard(text).day == date(2023, 11, 1)
    assert read_whiteboard(proposed(text, date(2023, 12, 1))).day == date(2023, 12, 1)
    assert proposed(text, date(2023, 12, 1)).count("202") == 1


def test_a_lone_day_that_can_be_two_is_asked_about() -> None:
    assert read_whiteboard("3-1-2023").doubt is Doubt.AMBIGUOUS


@pytest.mark.parametrize(
    "text", ["[close on 2025-12-10]", "since 2023-11-01 broken", "[2023-11-01]", "2023-11-01 to be seen"]
)
def test_a_day_within_other_words_is_no_next_update(text: str) -> None:
    assert read_whiteboard(text).day is None
