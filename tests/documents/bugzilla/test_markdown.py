"""Markdown shows every text exactly in Bugzilla, and is read back exactly."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.documents.bugzilla import comments, markdown
from app.documents.document import Document
from app.domain.texts import mark_lines
from app.intake.markdown import read_grids
from tests.documents.in_bugzilla import PLAIN_TAGS, Shown
from tests.documents.samples import document, hostile_cells, hostile_texts, in_rows


def comment(made: Document) -> str:
    """The only comment of a document."""
    (text,) = comments.texts(made)
    return text


four_cells = st.tuples(hostile_texts, hostile_texts, hostile_texts, hostile_texts)


def _shown_lines(paragraphs: list[str]) -> list[str]:
    return [line for part in paragraphs for line in part.split("\n")]


def _plain_lines(text: str) -> list[str]:
    return [stripped for line in text.split("\n") if (stripped := line.strip(" \t"))]


@settings(max_examples=150)
@given(st.lists(four_cells, min_size=1, max_size=3))
@example([("https://x.y/z?q=1&r=2\\|", "<http://a.b>__**", "_a_@b.co", "www.a.b/*x* *")])
@example([("&#10;", "&copy;", "\ufffd", " \t")])
def test_hostile_cells_are_shown_exactly(rows: list[tuple[str, ...]]) -> None:
    shown = Shown(comment(document(rows)))
    assert shown.tables == [[["A", "B", "C", "D"], *([mark_lines(cell) for cell in row] for row in rows)]]


@settings(max_examples=150)
@given(st.lists(four_cells, min_size=1, max_size=3))
@example([("http://a.b/&amp;$+", "<https://c.d\\<", "`<b>`", "a\n\n b")])
def test_hostile_cells_are_read_back_exactly(rows: list[tuple[str, ...]]) -> None:
    (grid,) = read_grids(comment(document(rows)))
    assert list(grid.rows) == [("A", "B", "C", "D"), *rows]


def test_thousands_of_pieced_together_cells_are_shown_and_read_back_exactly() -> None:
    rows = in_rows(hostile_cells(seed=11, count=10_000))
    text = comment(document(rows))
    assert Shown(text).tables[0][1:] == [[mark_lines(cell) for cell in row] for row in rows]
    assert read_grids(text)[0].rows[1:] == tuple(rows)


@pytest.mark.parametrize(
    "text",
    [
        "# a", "#", "- a", "+ a", "* a", "1. a", "2) a", "> a", "    four", "\tcode", "a\n===", "a\n---", "a\n:-:",
        "***", "---", "_ _ _", "```\na\n```", "~~~\na", "| a | b |\n| - | - |\n| c | d |", "a|b\n-|-", "[x]: http://a.b",
        "![x](http://a.b)", "[a](b)", "<b>a</b>", "a <http://b.c> d", "&amp; &copy;", "a\\", "a  \nb", "a\\\nb",
        "_a_@b.co", "http://a.b/\\|c", "http://a.b/*x* and http://a.b/*y*", "#[markdown(off)]\na", "\ufffd",
        "\xa0a\xa0", "<details>\n<summary>a</summary>", "- [ ] a", "a\n\n\n    b", "1986. A year", "a\n1. b", "~a~",
        "\n\na\n\n",
    ],
)  # fmt: skip
def test_a_paragraph_shows_its_plain_text(text: str) -> None:
    shown = Shown(f"before\n\n{markdown.paragraph(text)}\n\n| a |\n| - |\n| b |\n")
    assert _shown_lines(shown.paragraphs) == ["before", *_plain_lines(text)]
    assert shown.tables == [[["a"], ["b"]]]
    assert shown.tags <= PLAIN_TAGS


@settings(max_examples=200)
@given(hostile_texts)
def test_hostile_paragraphs_show_their_plain_text(text: str) -> None:
    shown = Shown(f"before\n\n{markdown.paragraph(text)}\n\n| a |\n| - |\n| b |\n")
    assert _shown_lines(shown.paragraphs) == ["before", *_plain_lines(text)]
    assert (shown.tables, shown.tags <= PLAIN_TAGS) == ([[["a"], ["b"]]], True)


def test_an_ordinary_text_stays_readable() -> None:
    text = "Roll out (phase 2) by 2026-06-30: see #3, bug 12 & https://a.example/x_y - it's 100% done!"
    assert markdown.cell(text) == text
    assert markdown.paragraph(text) == text
    assert markdown.cell("snake_case and a|b") == "snake\\_case and a\\|b"


def test_an_address_stays_a_link() -> None:
    assert 'href="https://a.example/x_y_z"' in _html("see https://a.example/x_y_z for a*b")


def _html(cell: str) -> str:
    from tests.documents.in_bugzilla import render

    return render(comment(document([(cell, "", "", "")])))


def test_a_line_break_in_a_cell_is_marked_and_escaped() -> None:
    assert markdown.cell("one\n\ntwo") == "one ¶&#10;&#10;two"


def test_the_comment_begins_with_its_paragraphs_and_ends_with_the_table() -> None:
    text = comment(document([("1", "2", "3", "4")], paragraphs=("Said.", "More.")))
    assert text == "Said.\n\nMore.\n\n| A | B | C | D |\n| --- | --- | --- | --- |\n| 1 | 2 | 3 | 4 |\n"


def test_no_raw_less_than_sign_is_written() -> None:
    text = comment(document([("<details>", "a<b", "<https://a.b>", "<")], paragraphs=("<summary>",)))
    assert not re.search("<", text)
