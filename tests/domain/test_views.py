"""A view's text tells the view, whatever another version has made of it."""

import json

import pytest

from app.domain.filters import Filter
from app.domain.views import View, read_view, view_text


def test_a_view_is_read_as_it_was_written() -> None:
    view = View((("action", 0), ("due", 120)), "due", True, "status", frozenset(Filter), "“é”", True, True, True)
    assert read_view(view_text(view)) == view
    assert read_view(view_text(View())) == View()


@pytest.mark.parametrize("text", ["", "no JSON", "[]", "null", "[" * 100_000, '{"columns": 5, "filters": "open"}'])
def test_what_is_no_view_counts_as_the_usual_one(text: str) -> None:
    assert read_view(text) == View()


def test_parts_that_are_not_known_are_left_out() -> None:
    text = json.dumps(
        {
            "columns": [["action", 100], ["due"], ["owner", -5], "x", ["later", 0]],
            "group": "colour",
            "filters": ["open", "unheard of"],
            "descending": "yes",
            "search": 5,
        }
    )
    assert read_view(text) == View((("action", 100), ("later", 0)), filters=frozenset({Filter.OPEN}))
