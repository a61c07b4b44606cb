"""Tables in Markdown, read as a reader sees them."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import UserError
from app.intake.markdown import read, read_grids


def _only(text: str) -> list[list[str]]:
    (grid,) = read_grids(text)
    return [list(row) for row in grid.rows]


@pytest.mark.parametrize(
    "text",
    [
        "| # | Action |\n| --- | --- |\n| 1 | Do it |\n",
        "# | Action\n--- | ---\n1 | Do it",
        "  # | Action\n :-- | -\n1 | Do it |",
        "Before.\n\n|#|Action|\n|:-:|--:|\n|1|Do it|\n\nAfter | all.",
        "\r\n| # | Action |\r\n| - | - |\r\n| 1 | Do it |\r\n",
        "| # | Action |\r| - | - |\r| 1 | Do it |\r",
        "   | # | Action |\n   |---|---|\n   | 1 | Do it |   \n",
    ],
)
def test_a_table_is_read_in_every_usual_spelling(text: str) -> None:
    assert _only(text) == [["#", "Action"], ["1", "Do it"]]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("a \\| b", "a | b"),
        ("`a \\| b`", "a | b"),
        ("`a<b> & *c*`", "a<b> & *c*"),
        ("**bold** and _slanted_ and ~~struck~~", "bold and slanted and struck"),
        ("[text](https://a.example/x)", "text"),
        ("<https://a.example/x>", "https://a.example/x"),
        ("https://a.example/?a=1&amp;b_c_d", "https://a.example/?a=1&amp;b_c_d"),
        ("a<br>b<BR/>c<br />d", "a\nb\nc\nd"),
        ("one ¶&#10;two", "one\ntwo"),
        ("one ¶ two", "one ¶ two"),
        ("&lt;b&gt; &amp; &eacute;", "<b> & \u00e9"),
        ("a <b>c</b> <!-- d", "a <b>c</b> <!-- d"),
        ("1 < 2", "1 < 2"),
        ("\\*not slanted\\*", "*not slanted*"),
        ("\u2705 **FIXED**", "\u2705 FIXED"),
        ("\ttab\t", "tab"),
        ("a\u2028b", "a\u2028b"),
        ("a\x01b\x00c\ufdd0d", "a\x01b\ufdd1c\ufdd1d"),
    ],
)
def test_a_cell_is_read_as_it_is_shown(cell: str, expected: str) -> None:
    assert _only(f"| # | A |\n| - | - |\n| 1 | {cell} |\n")[1] == ["1", expected]


def test_a_cell_that_a_row_lacks_is_none_and_not_empty() -> None:
    assert _only("| # | A | B |\n| - | - | - |\n| 1 | x |\n")[1] == ["1", "x", None]


def test_a_row_with_too_many_cells_is_refused_with_its_beginning() -> None:
    with pytest.raises(UserError, match=r"“\| 1 \| a \| b \|…” has 3 cells under 2 headings"):
        read_grids("| # | Action |\n| - | - |\n| 1 | a | b |\n")


def test_what_no_text_can_hold_is_not_said_of_a_row_either() -> None:
    with pytest.raises(UserError) as refused:
        read_grids("| # | Action |\n|---|---|\n| 1 | Do \x00 \x01 it | x |\n")
    assert str(refused.value).startswith("The row “| 1 | Do \ufffd \ufffd it | x |…” has 3 cells")


def test_text_right_below_a_table_is_a_row_as_in_bugzilla() -> None:
    assert _only("| # | A |\n| - | - |\n| 1 | a |\nloose text\n")[2] == ["loose text", None]


def test_a_blank_line_or_another_block_ends_the_table() -> None:
    assert len(_only("| # | A |\n| - | - |\n| 1 | a |\n \t\n| 2 | b |\n")) == 2
    assert len(_only("| # | A |\n| - | - |\n| 1 | a |\n> quoted\n")) == 2


def test_several_tables_are_read_in_order() -> None:
    grids = read_grids("| A | B |\n| - | - |\n| 1 | 2 |\n\ntext\n\n| C | D |\n| - | - |\n")
    assert [grid.rows for grid in grids] == [(("A", "B"), ("1", "2")), (("C", "D"),)]


@pytest.mark.parametrize(
    "text",
    [
        "", "no table at all", "| a | b |", "| a | b |\n| 1 | 2 |", "| a | b |\n| - |\n| 1 | 2 |", "a\n---\nb",
        "| a | b |\n\n| - | - |",
    ],
)  # fmt: skip
def test_what_is_no_table_is_not_read(text: str) -> None:
    assert read_grids(text) == []


@pytest.mark.parametrize("fence", ["```", "~~~"])
def test_a_table_in_a_fence_is_not_read_beside_one_of_actions(fence: str) -> None:
    fenced = f"{fence}\n| a | b |\n| - | - |\n{fence}\n\n"
    assert _only(f"{fenced}| # | Action |\n| - | - |\n") == [["#", "Action"]]


def test_empty_cells_beyond_the_header_are_no_cells() -> None:
    assert _only("| # | A |\n| - | - |\n| 1 | a \\| | | |\n")[1] == ["1", "a |"]


def test_each_table_has_its_heading_and_knows_whether_it_is_quoted() -> None:
    text = "# Plan\n\n| a | b |\n| - | - |\n\nSaid before:\n\n> | a | b |\n> | - | - |\n> | 1 | 2 |\n"
    first, second = read_grids(text)
    assert [(grid.lead, grid.quoted, len(grid.rows)) for grid in (first, second)] == [
        ("Plan", False, 1), ("Said before:", True, 2),
    ]  # fmt: skip


def test_tables_in_html_stand_among_the_others_and_one_without_an_end_is_text() -> None:
    table = "<table><tr><td>a</td><td>b</td></tr></table>"
    text = f"| c | d |\n| - | - |\n\n{table}\n\n| e | f |\n| - | - |\n\n<table><tr><td>"
    assert [grid.rows[0] for grid in read(text.encode(), "a.md")] == [("c", "d"), ("a", "b"), ("e", "f")]


def test_a_heading_or_a_list_right_below_a_table_ends_it() -> None:
    text = "| # | Action |\n|---|---|\n| 1 | a |\n{}\n| # | Action |\n|---|---|\n| 2 | b |\n"
    for between in ("## More", "- more", "1. more", "```\n```"):
        assert [grid.rows[1:] for grid in read_grids(text.format(between))] == [(("1", "a"),), (("2", "b"),)]
    assert len(read_grids(text.format("1. | more |"))) == 1


def test_a_table_in_code_counts_where_no_other_names_actions() -> None:
    code = "```\n| # | Action |\n|---|---|\n| 1 | a |\n```\n"
    assert [grid.rows for grid in read_grids(code)] == [(("#", "Action"), ("1", "a"))]
    other = "| Time | Event |\n|---|---|\n| 10:00 | x |\n\n"
    assert len(read_grids(other + code)) == 2
    assert [grid.rows[1:] for grid in read_grids(f"{code}\n| # | Action |\n|---|---|\n| 2 | b |\n")] == [(("2", "b"),)]


def test_a_table_of_org_mode_has_its_rules_taken_for_none_of_its_rows() -> None:
    text = "| # | Action |\n|---+--------|\n| 1 | a |\n|---+--------|\n| 2 | b |\n"
    (grid,) = read_grids(text)
    assert grid.rows == (("#", "Action"), ("1", "a"), ("2", "b"))


@given(st.text("|:-a \t\v\f\x1c\x1f\x85\xa0\u2003\\", max_size=12), st.sampled_from(["| a |", "a | b", "|a|\xa0"]))
def test_whatever_stands_below_a_heading_is_a_rule_to_the_engine_as_well_or_no_table(rule: str, heading: str) -> None:
    with contextlib.suppress(UserError):
        read_grids(f"{heading}\n{rule}\n| 1 |\n")


def test_a_rule_with_a_sign_that_only_looks_like_a_blank_begins_no_table() -> None:
    assert read_grids("| # | Action |\n|---|\x1f---|\n| 1 | Do it |\n") == []
