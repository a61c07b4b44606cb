"""What a new date does to the one before it, where people try to hide it or only write it otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dates import NO_DATE, read_date
from app.domain.moves import SLIPPING, Move, days_moved, means_the_same, moves

DATES = ("TBD", "soon", "June 2021", "by June 2021", "30 June 2021", "by 30 June 2021", "before 1 July 2021", "Q2 2021",
         "April to June 2021", "2021", "after June 2021", "from 1 June 2021", "15 June 2021", "12 to 16 April 2021",
         "04/05/2026", "H1 2022", "week of 12 April 2021", "right after the incident")  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("June 2021", "in June 2021"),
        ("TBD", "TBD"),
        ("Q2 2021", "April to June 2021"),
        ("June 2021", "1 to 30 June 2021"),
        ("by 30 June 2021", "before 1 July 2021"),
        ("by June 30th, 2021", "by 30 June 2021"),
        ("04/05/2026", "04/05/2026"),
    ],
)
def test_the_same_days_in_other_words_are_no_move(old: str, new: str) -> None:
    assert means_the_same(read_date(old), read_date(new))
    assert moves(read_date(old), read_date(new)) == frozenset()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("after June 2021", "after December 2021", {Move.LATER}),
        ("from 1 December 2021", "from 1 June 2021", {Move.EARLIER}),
        ("after June 2021", "TBD", {Move.VAGUER}),
        ("TBD", "after June 2021", {Move.FIRMER}),
        ("TBD", "04/05/2026", {Move.FIRMER}),
        ("04/05/2026", "TBD", {Move.VAGUER}),
        ("04/05/2026", "5 April 2026", {Move.FIRMER}),
        ("5 April 2026", "04/05/2026", {Move.VAGUER}),
        ("04/05/2026", "06/07/2026", {Move.REWORDED}),
        ("by 30 June 2021", "by June 2021", {Move.VAGUER}),
        ("12 to 30 April 2021", "20 April to 4 May 2021", {Move.FIRMER, Move.LATER}),
    ],
)
def test_what_names_no_last_day_is_told_too(old: str, new: str, expected: set[Move]) -> None:
    assert moves(read_date(old), read_date(new)) == expected


def test_a_date_that_comes_back_after_words_without_a_day_is_held_against_the_last_day_before() -> None:
    june, to_be_done = read_date("30 June 2021"), read_date("TBD")
    assert moves(to_be_done, read_date("30 August 2021"), june) == {Move.FIRMER, Move.LATER}
    assert moves(to_be_done, read_date("15 June 2021"), june) == {Move.FIRMER, Move.EARLIER}
    assert moves(to_be_done, june, june) == {Move.FIRMER}
    assert moves(to_be_done, read_date("15 June 2021"), read_date("June 2021")) == {Move.FIRMER}
    assert moves(to_be_done, read_date("after August 2021"), june) == {Move.FIRMER, Move.LATER}


def test_days_are_counted_between_last_days_only() -> None:
    assert days_moved(read_date("June 2021"), read_date("by 30 July 2021")) == 30
    assert days_moved(read_date("28 February 2024"), read_date("1 March 2024")) == 2
    assert days_moved(read_date("July 2021"), read_date("15 June 2021")) == -46
    assert days_moved(read_date("TBD"), read_date("June 2021")) is None
    assert days_moved(read_date("June 2021"), NO_DATE) is None


@given(st.sampled_from(DATES), st.sampled_from(DATES))
def test_no_date_is_changed_without_a_move_unless_it_means_the_same(old: str, new: str) -> None:
    before, after = read_date(old), read_date(new)
    found = moves(before, after)
    assert bool(found) is not means_the_same(before, after)
    assert not {Move.LATER, Move.EARLIER} <= found
    assert not {Move.VAGUER, Move.FIRMER} <= found


@given(st.sampled_from(DATES), st.sampled_from(DATES))
def test_what_took_nothing_away_gives_nothing_back(old: str, new: str) -> None:
    there, back = moves(read_date(old), read_date(new)), moves(read_date(new), read_date(old))
    assert (Move.VAGUER in there) is (Move.FIRMER in back)
    if there and not there & (SLIPPING | {Move.REWORDED}):
        assert back & SLIPPING
