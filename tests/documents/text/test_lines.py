"""Lines of 80 columns: words stay whole, ideographs may part, marks take no room."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.text.lines import COLUMNS, width, wrapped

_WORDS = st.sampled_from(
    ["a", "word", "word,", "x" * 30, "é", "e\u0301", "\u05d0\u05d1\u05d2", "日本", "計画。", "（注）", "\U0001f600",
     "a\xa0b", "https://a.example/b?c=d&e=f", "ไทย", "-", ">", "\u202e"]
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("abc", 3),
        ("é", 1),
        ("e\u0301", 1),
        ("日本", 4),
        ("ｱ", 1),
        ("\u200b", 0),
        ("\U0001f600", 2),
        ("\xa0", 1),
    ],
)
def test_a_text_is_as_wide_as_a_terminal_shows_it(text: str, columns: int) -> None:
    assert width(text) == columns


@settings(max_examples=100)
@given(st.lists(_WORDS, max_size=60), st.integers(0, 6), st.integers(0, 8))
def test_no_line_is_too_long_and_no_word_is_lost(words: list[str], first: int, rest: int) -> None:
    lines = list(wrapped(" ".join(words), " " * first, " " * rest))
    assert all(width(line) <= COLUMNS and not line.endswith(" ") for line in lines)
    assert "".join("".join(lines).split()) == "".join("".join(words).split())


def test_blanks_inside_a_line_stay_and_those_at_a_break_go() -> None:
    assert list(wrapped("a   b  c")) == ["a   b  c"]
    assert list(wrapped("é   b\tc")) == ["é   b c"]
    assert list(wrapped(f"  {'x' * 50}    {'y' * 50}  ", "", "..")) == [f"  {'x' * 50}", f"..{'y' * 50}"]


def test_an_address_is_never_broken() -> None:
    address = f"https://a.example/{'x' * 100}"
    assert list(wrapped(f"See {address} for it", "", "  ")) == ["See", f"  {address}", "  for it"]


def test_ideographs_part_but_not_before_a_stop_or_after_a_bracket() -> None:
    assert list(wrapped("語" * 41)) == ["語" * 40, "語"]
    assert list(wrapped("語" * 40 + "。")) == ["語" * 39, "語。"]
    assert list(wrapped("語" * 39 + "（語）")) == ["語" * 39, "（語）"]


def test_a_letter_keeps_its_marks() -> None:
    lines = list(wrapped("か\u3099" * 50))
    assert [len(line) for line in lines] == [80, 20]
    assert all(line.startswith("か\u3099") for line in lines)
