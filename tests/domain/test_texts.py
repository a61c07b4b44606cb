"""The gate for text from outside, and when two texts count as the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.texts import REPLACEMENT, CleanText, clean, enumerate_words, line, numbers, same

CONTROLS = "\x00\x01\x08\x0b\x0c\x0e\x1b\x1f\x7f\x84\x85\x86\x9f\r\n\t \xa0\u2028\u2029\ud800\udfff"
OTHERS = ["\ufdd0", "\ufffe", "\uffff", "\U0001fffe", "\U0010ffff", REPLACEMENT, "\r\n", "\n\r", "a", "é", "e\u0301"]
NASTY = st.sampled_from([*CONTROLS, *OTHERS, "\u200b", "\U0001f512"])
TEXTS = st.lists(st.one_of(NASTY, st.characters()), max_size=30).map("".join)


@given(TEXTS)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = clean(text)
    assert clean(once.text) == CleanText(once.text, 0)


@given(TEXTS)
def test_a_clean_text_can_be_encoded_and_holds_no_control_character(text: str) -> None:
    cleaned = clean(text).text
    cleaned.encode("utf-8")
    assert not [
        c for c in cleaned if (ord(c) < 32 and c not in "\t\n") or 127 <= ord(c) < 160 or ord(c) & 0xFFFE == 0xFFFE
    ]


@given(TEXTS)
def test_each_replaced_character_is_counted_once(text: str) -> None:
    cleaned = clean(text)
    assert cleaned.text.count(REPLACEMENT) == text.count(REPLACEMENT) + cleaned.replaced


@given(st.text(st.characters(exclude_categories=["C", "Zl", "Zp"])))
def test_a_text_without_such_characters_stays_as_it_is(text: str) -> None:
    assert clean(text) == CleanText(text, 0)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_line_end_becomes_one_line_feed(end: str) -> None:
    assert clean(f"a{end}b{end}{end}c") == CleanText("a\nb\n\nc", 0)


def test_a_line_feed_before_a_return_is_two_line_ends() -> None:
    assert clean("a\n\rb").text == "a\n\nb"


@pytest.mark.parametrize("character", [*"\x00\x07\x1b\x7f\x80\x9f\ud800\udfff\ufdd0\ufdef\ufffe\uffff", "\U0010fffe"])
def test_a_character_that_no_document_holds_is_replaced(character: str) -> None:
    assert clean(f"a{character}b{character}") == CleanText("a\ufffdb\ufffd", 2)


@pytest.mark.parametrize(
    "text", ["a\tb", "a\xa0b", "a\u200bb", "a\u202eb", "e\u0301", "\U0001f469\u200d\U0001f4bb", "\ufeff"]
)
def test_what_documents_can_hold_stays(text: str) -> None:
    assert clean(text) == CleanText(text, 0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  a\r\n\tb ", "a b"),
        ("a\u2028b", "a b"),
        ("a  b", "a  b"),
        ("a\xa0b", "a\xa0b"),
        ("\n\t", ""),
        ("a\x00", "a\ufffd"),
    ],
)
def test_a_line_has_no_break(text: str, expected: str) -> None:
    assert line(text) == expected


@pytest.mark.parametrize(
    ("left", "right"),
    [("a b", "a  b"), ("a\nb", "a\n\n\nb"), (" a", "   a"), ("a\xa0b", "a\xa0\xa0b"), ("", ""), ("a \n b", "a  \n  b")],
)
def test_texts_that_differ_in_the_length_of_white_space_are_the_same(left: str, right: str) -> None:
    assert same(left, right)
    assert same(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("a b", "ab"),
        ("a b", "a\xa0b"),
        ("a b", "a\nb"),
        ("a b", "a\tb"),
        ("a", "a "),
        ("a", "\na"),
        ("a \nb", "a\nb"),
        ("a \nb", "a b"),
        ("June 2021", "june 2021"),
        ("e\u0301", "\xe9"),
        ("", " "),
    ],
)
def test_any_other_difference_is_a_change(left: str, right: str) -> None:
    assert not same(left, right)
    assert not same(right, left)


@given(st.lists(st.tuples(st.sampled_from("ab \n\xa0"), st.integers(1, 4), st.integers(1, 4)), max_size=12))
def test_only_the_length_of_white_space_is_free(parts: list[tuple[str, int, int]]) -> None:
    parts = [(c, x, y) if c.isspace() else (c, 1, 1) for c, x, y in parts]
    assert same("".join(c * x for c, x, _ in parts), "".join(c * y for c, _, y in parts))
    assert not same("".join(c * x for c, x, _ in parts), "".join(c * y for c, _, y in parts) + "b")


def test_words_are_listed_as_in_a_sentence() -> None:
    assert [enumerate_words(list("abc")[:n]) for n in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert enumerate_words(["a", "b"], "or") == "a or b"
    assert numbers([2, 3, 7]) == "#2, #3 and #7"
