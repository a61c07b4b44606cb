"""Texts, days and moments as OSCAL's schema wants them."""

from datetime import date
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from app.documents.oscal.values import (
    date_values,
    day_end,
    day_start,
    filled,
    markup,
    properties,
    string,
    timing,
    title,
)
from app.domain.dates import read_date
from tests.documents.samples import hostile_texts

MARKDOWN = MarkdownIt("gfm-like", {"linkify": False})


class _Shown(HTMLParser):
    """What a reader of the rendered page sees, and the elements that it is made of."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.elements = "", set[str]()
        self.feed(html)
        self.close()

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, _attributes: object) -> None:
        self.elements.add(tag)


def _words(text: str) -> list[str]:
    return text.split()


@given(hostile_texts)
def test_markup_shows_just_the_text_whatever_stands_in_it(text: str) -> None:
    shown = _Shown(MARKDOWN.render(markup(text)))
    assert _words(shown.text) == _words(string_ends(text))
    assert shown.elements <= {"p", "br"}


def string_ends(text: str) -> str:
    """What markup leaves out: blanks at the ends."""
    return text.strip().strip("\ufeff")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a *b* _c_", r"a \*b\* \_c\_"),
        ("<script>", r"\<script>"),
        ("R&D & &amp;", r"R&D & \&amp;"),
        ("# one\n- two\n3. three\n    four", "\\# one\n\\- two\n3\\. three\n&#32;   four"),
        ("a [b](c) {{ insert: param, x }}", r"a \[b\](c) \{{ insert: param, x }}"),
        (" \n ", ""),
        ("it's 5 > 3", "it's 5 > 3"),
    ],
)
def test_markup_escapes_no_more_than_it_must(text: str, expected: str) -> None:
    assert markup(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a\nb\tc", "a b c"), ("\ufeff\u3000 a \xa0", "a"), ("\u200b", "\u200b"), (" \n", "")],
)
def test_a_string_is_one_line_without_blanks_at_its_ends(text: str, expected: str) -> None:
    assert string(text) == expected


def test_a_title_is_the_first_line_that_holds_something_and_not_too_long() -> None:
    assert title("\n \nfirst\nsecond", "x") == "first"
    assert title(" \n", "Action 3") == "Action 3"
    assert title("x" * 500, "") == "x" * 200 + r" \[…\]"


@pytest.mark.parametrize(
    ("day", "fits"),
    [
        (date(2026, 6, 30), True),
        (date(1899, 12, 31), False),
        (date(3000, 1, 1), False),
        (date(2024, 2, 29), True),
        (date(1996, 2, 29), False),
        (date(1996, 2, 28), True),
    ],
)
def test_a_day_that_the_schema_cannot_hold_is_left_out(day: date, fits: bool) -> None:
    assert (day_start(day), day_end(day)) == ((f"{day}T00:00:00Z", f"{day}T23:59:59Z") if fits else (None, None))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2026-06-30", {"on-date": {"date": "2026-06-30T23:59:59Z", "remarks": "2026-06-30"}}),
        ("by June 30th, 2026", {"on-date": {"date": "2026-06-30T23:59:59Z", "remarks": "by June 30th, 2026"}}),
        (
            "June 2026",
            {
                "within-date-range": {
                    "start": "2026-06-01T00:00:00Z",
                    "end": "2026-06-30T23:59:59Z",
                    "remarks": "June 2026",
                }
            },
        ),
        ("by June 2026", None),
        ("after June 2026", None),
        ("04/05/2026", None),
        ("TBD", None),
        ("by 30 June 3021", None),
        ("", None),
    ],
)
def test_no_day_is_invented(written: str, expected: object) -> None:
    assert timing(read_date(written)) == expected


def test_a_date_keeps_its_words_and_what_is_known_of_its_days() -> None:
    values = date_values("due", read_date("by June 2026"))
    assert [(one["name"], one["value"]) for one in properties(values)] == [
        ("due", "by June 2026"),
        ("due-latest", "2026-06-30"),
        ("due-precision", "month"),
    ]


@given(st.dictionaries(st.sampled_from(["a", "b_", "c_d"]), st.none() | st.just("") | st.just([]) | st.just("x")))
def test_nothing_empty_is_written(fields: dict[str, object]) -> None:
    assert set(filled(**fields).values()) <= {"x"}
