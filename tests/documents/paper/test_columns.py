"""Columns on paper: the layout's shares, but no word of a heading is broken."""

from itertools import pairwise

from app.documents.layouts import Column, layout
from app.documents.paper.columns import edges, text_size
from app.documents.paper.pages import TEXT
from app.documents.paper.text_blocks import Block, Look

PAGE = 15_000.0


def _widths(columns: tuple[Column, ...]) -> tuple[int, list[float]]:
    size = text_size(columns, PAGE, TEXT, 90)
    found = edges(columns, PAGE, Look(size, "000000", bold=True), 90)
    return size, [right - left for left, right in pairwise(found)]


def test_headings_that_fit_leave_the_shares_as_they_are() -> None:
    size, widths = _widths(layout("classic").columns)
    assert size == TEXT.size
    assert [round(width / PAGE * 100) for width in widths] == [5, 35, 18, 42]


def test_no_word_of_a_heading_is_broken_in_any_layout() -> None:
    for name in ("classic", "ccadb", "full"):
        columns = layout(name).columns
        size, widths = _widths(columns)
        assert sum(widths) < PAGE + 1
        assert size >= 150
        for column, width in zip(columns, widths, strict=True):
            block = Block(column.heading, width - 180, Look(size, "000000", bold=True))
            assert sum(1 for _ in block.breaks()) <= max(1, len(column.heading.split()))


def test_more_columns_than_a_page_can_hold_keep_their_shares() -> None:
    size, widths = _widths(tuple(Column("action", "Consequences", 10) for _ in range(40)))
    assert size == TEXT.size * 100 // 400
    assert {round(width) for width in widths} == {375}


def test_a_layout_that_asks_for_more_than_the_page_is_set_smaller() -> None:
    size, widths = _widths(tuple(Column("action", "A", 30) for _ in range(4)))
    assert size == TEXT.size * 100 // 120
    assert {round(width) for width in widths} == {3750}
