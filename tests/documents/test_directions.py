"""The first letter tells which way a text runs; most texts tell it for a table."""

import pytest

from app.documents.directions import is_right_to_left, runs_right_to_left


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", False), ("abc", False), ("123 !", False), ("\u05d0 abc", True), ("1. \u0627", True), ("a \u05d0", False),
     ("\u202e\xe9", False), ("\u8a9e", False)],
)  # fmt: skip
def test_the_first_letter_tells_the_direction(text: str, expected: bool) -> None:
    assert is_right_to_left(text) is expected


def test_texts_without_letters_have_no_say() -> None:
    assert runs_right_to_left(["1", "2", "-", "\u05d0"])
    assert not runs_right_to_left(["a", "\u05d0"])
    assert not runs_right_to_left([])
