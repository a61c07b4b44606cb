"""Tables of pages, read as a browser shows them."""

import json
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.intake import html
from app.intake.grids import Grid
from app.intake.looking import look
from tests.documents.in_bugzilla import render

SEED = Path(__file__).resolve().parents[3] / "shared" / "seed"


def _grids(text: str) -> list[Grid]:
    return html.read(text.encode("utf-8"), "a.html")


def _cell(content: str, style: str = "") -> str | None:
    (grid,) = _grids(f"<table><tr><td>#<td>A<tr><td>1<td{style}>{content}</td></table>")
    return grid.rows[1][1]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("  a \n  b  ", "a b"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("a<br>", "a"),
        ("<p>a</p><p>b</p>", "a\nb"),
        ("a&nbsp;&amp;&eacute;", "a\u00a0&é"),
        ("<ul><li>a<li>b</ul>", "• a\n• b"),
        ("x<ol start=3><li>a<li>b</ol>y", "x\n3. a\n4. b\ny"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("a<!-- b --><script>c</script><style>d</style><template>e</template>", "a"),
        ("<span hidden>a</span>b", "b"),
        ('<span style="display: none">a</span>b', "b"),
        ("<b>a</b><i>b</i> c", "ab c"),
        ("&nbsp;", ""),
        ("<img alt='a tick'>", "a tick"),
        ("<input type=checkbox checked> a", "☑ a"),
        ("<div>a<div>b</div></div>c", "a\nb\nc"),
        ("a ¶\nb", "a\nb"),
        ("a ¶ b", "a ¶ b"),
        ("1 &lt; 2", "1 < 2"),
        ("<p>a</p><p>&nbsp;</p><p>b</p>", "a\n\nb"),
        ("a<wbr>b", "ab"),
        ("<q>a</q>", "“a”"),
    ],
)
def test_a_cell_is_read_as_it_is_shown(content: str, expected: str) -> None:
    assert _cell(content) == expected


def test_white_space_counts_where_a_style_keeps_it() -> None:
    assert _cell("a  b\n c", ' style="white-space:pre-wrap"') == "a  b\n c"
    sheet = (
        "<style>@media print { td { display: none } } .kept { white-space: pre-wrap } .away { display: none }</style>"
    )
    (grid,) = _grids(f"{sheet}<table><tr><td>#<td>A<tr><td>1<td class=kept>a  b<span class=away>c</span></table>")
    assert grid.rows[1] == ("1", "a  b")


def test_what_reaches_over_rows_and_columns_takes_its_places() -> None:
    (grid,) = _grids(
        "<table><thead><tr><th rowspan=2>#<th colspan=2>Date<tr><th>Due<th>Done</thead>"
        "<tr><td colspan=3>Phase 1<tr><td>1<td>a<td>b<tr><td>2</table>"
    )
    assert grid.rows == (("#", "Date", ""), ("", "Due", "Done"), ("Phase 1",) * 3, ("1", "a", "b"), ("2", None, None))
    assert grid.header == 1


def test_a_table_for_the_layout_is_passed_over_and_one_within_a_cell_is_its_text() -> None:
    inner = "<table><tr><td>x<td>y<tr><td>1<td>2</table>"
    (only,) = _grids(f"<table><tr><td>Menu<td>{inner}</table>")
    assert only.rows == (("x", "y"), ("1", "2"))
    (whole,) = _grids(f"<table><tr><td>Action<td>Status<td>Notes<tr><td>a<td>Done<td>{inner}</table>")
    assert whole.rows[1] == ("a", "Done", "x | y\n1 | 2")


def test_the_heading_before_a_table_is_its_lead_and_a_caption_more_so() -> None:
    one, other = _grids(
        "<h2>Plan of <i>June</i></h2><table><tr><td>a<td>b</table><table><caption>C</caption><tr><td>a<td>b</table>"
    )
    assert (one.lead, other.lead) == ("Plan of June", "C")


def test_addresses_that_no_text_shows_are_told() -> None:
    (grid,) = _grids(
        "<table><tr><td>#<td><a href='https://a.example/x'>here</a><td><a href='https://b.example/'>https://b.example/</a>"
        "<td><a href='#c3'>3</a><td><img src='https://c.example/p.png'></table>"
    )
    assert grid.unseen == ("https://a.example/x", "https://c.example/p.png")


def test_a_page_that_is_nested_without_end_is_refused_at_once() -> None:
    with pytest.raises(UserError, match="nested too deeply"):
        _grids("<div>" * 100_000)


def test_the_published_posts_are_the_same_from_their_page_as_from_their_text() -> None:
    if not SEED.is_dir():
        pytest.skip("the published posts are not here")
    for post in json.loads((SEED / "posts.json").read_text("utf-8")):
        text = (SEED / f"post-{post['post']}.md").read_text("utf-8")
        written = look(text.encode("utf-8"), "post.md").rows
        page = f"<!DOCTYPE html><html><body><div class='comment-text'>{render(text)}</div></body></html>"
        assert [row.fields["action"] for row in written] == [row["action"] for row in post["rows"]]
        assert look(page.encode("utf-8"), "page.html").rows == written
        plain = text.replace("&", "&amp;").replace("<", "&lt;")
        page = f"<html><body><pre class='bz_comment_text'>{plain}</pre></body></html>"
        assert look(page.encode("utf-8"), "page.html").rows == written


def test_a_style_sheet_that_can_not_be_read_means_nothing() -> None:
    (grid,) = _grids("<style>td]] > { display: none } p { display: none</style><table><tr><td>a<td>b</table>")
    assert grid.rows == (("a", "b"),)
