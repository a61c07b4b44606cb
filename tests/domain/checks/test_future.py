"""What was announced for a day that is past is pointed out, and nothing that only looks like it."""

from datetime import date

import pytest

from app.domain.checks.future import announced
from tests.domain.checks.looking import look, row

DAY = date(2021, 6, 22)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The contract will be signed on 6 April 2021.", ["on 6 April 2021"]),
        ("The contract will be signed on April 6th, 2021, by both.", ["on April 6th, 2021"]),
        ("It is scheduled from May 3rd to May 7th, 2021.", ["from May 3rd to May 7th, 2021"]),
        ("Delivery, scheduled for April 2021.", ["April 2021"]),
        ("It is expected by 2021-04-06 at the latest.", ["by 2021-04-06"]),
        ("Le contrat sera signé le 6 avril 2021.", ["le 6 avril 2021"]),
        ("Rest assured.\nIt will start on 1 May 2021; it will end on 2 May 2021", ["on 1 May 2021", "on 2 May 2021"]),
        ("Tests begin soon; we expect it on 3 May 2021.", ["on 3 May 2021"]),
        ("The training starts on 3 May 2021.", ["3 May 2021"]),
        ("It went as expected on 3 May 2021.", []),
        ("As planned for April 2021, the contract was signed.", []),
        ("It will be installed after April 2021.", []),
        ("It will be done. The contract was signed on 6 April 2021.", []),
        ("It will go on; the contract was signed on 6 April 2021.", []),
        ("It will go on, as the contract was signed on 6 April 2021.", []),
        ("It was scheduled for April 2021.", []),
        ("It was originally scheduled for April 2021.", []),
        ("The contract was signed on 6 April 2021.", []),
        ("It will be done soon.", []),
        ("It will be done on 6 April.", []),
        ("Goodwill of 6 April 2021", []),
    ],
)
def test_the_date_of_what_is_to_come_is_found(text: str, dates: list[str]) -> None:
    assert [one.text for one in announced(text) if one.latest] == dates


def test_a_day_that_is_past_is_said() -> None:
    text = "The course began on June 14th , 2021; its end is planned on June 25th , 2021."
    assert look("future-is-past", [row(7, observations=text)], dated=DAY) == []
    assert look("future-is-past", [row(7, observations=text)], dated=date(2021, 6, 25)) == []
    assert look("future-is-past", [row(7, observations=text)], dated=date(2021, 6, 26)) == [
        ("#7 announces something with a date that is past: “on June 25th , 2021”.", (7,))
    ]


def test_what_was_finished_long_ago_is_read_as_of_then() -> None:
    old = row(7, status="done", observations="It will be seen again in May 2021.")
    assert look("future-is-past", [old], [old], dated=DAY) == []
    touched = row(7, status="done", observations="It will be seen again in May 2021. Well.")
    assert len(look("future-is-past", [touched], [old], dated=DAY)) == 1


def test_the_intro_is_read_too() -> None:
    assert look("future-is-past", [], intro="The next update will follow by 30 April 2021.", dated=DAY) == [
        ("The intro announces something with a date that is past: “by 30 April 2021”.", ())
    ]
    assert look("future-is-past", [], intro="The next update will follow by 30 June 2021.", dated=DAY) == []
