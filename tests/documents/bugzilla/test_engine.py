"""What Bugzilla shows for a comment, as plain values."""

from hypothesis import given

from app.documents.bugzilla.engine import Block, Grid, Measure, Span, measure, shown
from app.documents.bugzilla.markdown import cell, table
from app.domain.texts import mark_lines
from tests.documents.in_bugzilla import Shown
from tests.documents.samples import hostile_texts


def _plain(spans: tuple[Span, ...]) -> str:
    return "".join(span.text for span in spans)


def test_paragraphs_headings_items_and_tables_are_told_apart() -> None:
    parts = shown("One\ntwo\n\n### Head\n\n- **Label:** a\n\n  b\n- c\n\n| x |\n| - |\n| y |\n\nEnd")
    assert [part.tag for part in parts if isinstance(part, Block)] == ["p", "h3", "li", "dd", "li", "p"]
    assert [_plain(part.spans) for part in parts if isinstance(part, Block)] == [
        "One\ntwo",
        "Head",
        "Label: a",
        "b",
        "c",
        "End",
    ]
    assert [part.rows for part in parts if isinstance(part, Grid)] == [(((Span("x"),),), ((Span("y"),),))]


def test_links_are_marked_but_not_in_headers_and_bold_text() -> None:
    (block, grid) = shown("See bug 12, **bug 13** and https://a.example/b.\n\n| bug 14 |\n| --- |\n| bug 15 |\n")
    assert isinstance(block, Block)
    assert [(span.text, span.link) for span in block.spans if span.link] == [
        ("bug 12", "show_bug.cgi?id=12"), ("https://a.example/b", "https://a.example/b"),
    ]  # fmt: skip
    assert isinstance(grid, Grid)
    assert [[span.link for cell in row for span in cell] for row in grid.rows] == [[""], ["show_bug.cgi?id=15"]]


def test_no_html_exists_and_pictures_vanish() -> None:
    (block,) = shown("a<br>b <details> ![x](https://a.example/p.png)<script>")
    assert isinstance(block, Block)
    assert _plain(block.spans) == "a<br>b <details> <script>"


@given(hostile_texts)
def test_every_cell_is_shown_as_another_reading_of_the_same_engine_shows_it(text: str) -> None:
    markdown = table(["A"], [(text,)])
    (grid,) = shown(markdown)
    assert isinstance(grid, Grid)
    taken = str.maketrans({"\ufffd": "<", "\ue000": None, "\ue001": None})
    assert [[_plain(cell) for cell in row] for row in grid.rows] == [["A"], [mark_lines(text).translate(taken)]]
    assert Shown(markdown).tables[0] == [["A"], [mark_lines(text)]]
    assert cell(text) in markdown


def test_characters_that_bugzilla_uses_itself_are_shown_as_it_shows_them() -> None:
    (block,) = shown("a&#xFFFD;b\ue000c&#xE001;d\ufffde")
    assert isinstance(block, Block)
    assert _plain(block.spans) == "a<bcde"


def test_a_comment_is_measured_as_bugzilla_counts_it() -> None:
    assert measure("a\nb\n\n") == Measure(3, 2)
    assert measure("") == Measure(0, 0)
    assert measure("x" * 65_535 + "\n").fits
    assert not measure("x" * 65_536).fits
    assert [measure("a\n" * count).offers_attachment for count in (49, 50)] == [False, True]
