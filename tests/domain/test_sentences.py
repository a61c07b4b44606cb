"""Sentences: English by themselves, and enough for another language to be written from."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.errors import ConflictError, UserError
from app.domain.sentences import Amount, Sentence, Value, counted, either, enumerated, numbers


def test_values_stand_in_their_places() -> None:
    said = Sentence("{path} is dated {day}, #{number}.", path=Path("plans") / "a", day=date(2026, 3, 1), number=7)
    assert str(said) == f"{Path('plans') / 'a'} is dated 2026-03-01, #7."
    assert f"{said}" == str(said)


def test_braces_in_a_sentence_without_values_and_in_values_stay() -> None:
    assert str(Sentence("Where {{table}} stands, {so}.")) == "Where {{table}} stands, {so}."
    assert str(Sentence("It lacks {what}.", what="{{table}} and {x!r}")) == "It lacks {{table}} and {x!r}."


def test_a_count_chooses_a_whole_sentence() -> None:
    one, many = "{numbers} is open.", "{numbers} are open, {count} in all."
    assert [str(counted(one, many, len(found), numbers=numbers(found))) for found in ([2], [2, 3])] == [
        "#2 is open.",
        "#2 and #3 are open, 2 in all.",
    ]
    assert str(counted("in {count} day", "in {count} days", 0)) == "in 0 days"


def test_a_value_may_be_a_sentence_itself() -> None:
    outer = Sentence("{row}: {question}", row="#4", question=Sentence("“{text}” is no kind.", text="Odd"))
    assert str(outer) == "#4: “Odd” is no kind."


@pytest.mark.parametrize(
    ("words", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_words_are_listed_as_in_a_sentence(words: list[Value], said: str) -> None:
    assert str(enumerated(words)) == said
    assert str(enumerated([Sentence(str(word)) for word in words])) == said


def test_words_to_choose_from_end_with_or() -> None:
    assert str(either(["a", "b", "c"])) == "a, b or c"


def test_thousands_of_numbers_can_be_listed() -> None:
    assert str(numbers(range(1, 10_001))).endswith(", #9999 and #10000")


def test_a_large_number_is_grouped_only_where_it_is_an_amount() -> None:
    assert str(Sentence("{most} characters in update {number}", most=Amount(65_535), number=1_234)) == (
        "65,535 characters in update 1234"
    )


def test_sentences_that_say_the_same_are_the_same() -> None:
    assert Sentence("{a}", a=1) == Sentence("{a}", a=1) != Sentence("{a}", a=2)
    assert len({Sentence("{a}", a=1), Sentence("{a}", a=1)}) == 1


def test_a_mistake_says_its_sentence() -> None:
    error = ConflictError("Action #{number} was changed.", number=2)
    assert isinstance(error, UserError)
    assert str(error) == str(error.sentence) == "Action #2 was changed."
    assert error.sentence == Sentence("Action #{number} was changed.", number=2)
    assert UserError(error.sentence).sentence is error.sentence
