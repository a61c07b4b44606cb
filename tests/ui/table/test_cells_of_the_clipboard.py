"""Cells leave and enter the clipboard as spreadsheets write and read them, and nothing gets lost on the way."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import UserError
from app.domain.texts import clean
from app.ui.table.copied_cells import as_html, as_lines
from app.ui.table.pasted_cells import MOST_CELLS, MOST_CHARACTERS, read_cells

# What stands in a plan went through `clean` when it entered.
_HOSTILE = st.text(st.sampled_from("a \t\n\"=<&\xa0',é\u05d0"))
_CELLS = st.one_of(_HOSTILE, st.text().map(lambda text: clean(text).text))
_RANGES = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(_CELLS, min_size=width, max_size=width), min_size=1)
)


@given(_RANGES)
def test_what_is_copied_is_pasted_without_a_difference(rows: list[list[str]]) -> None:
    assert read_cells(as_lines(rows)) == rows


@given(_RANGES)
def test_a_spreadsheet_reads_what_is_copied(rows: list[list[str]]) -> None:
    """Python's reader of Excel's own dialect stands for it: it takes a lone quote as text, as Excel does."""
    read = list(csv.reader(io.StringIO(as_lines(rows), newline=""), "excel-tab"))
    assert [row or [""] for row in read] == rows


@given(_RANGES)
def test_what_a_spreadsheet_quotes_is_read(rows: list[list[str]]) -> None:
    """Every cell in quotes is more than Excel does, and the same to a reader."""
    written = io.StringIO(newline="")
    csv.writer(written, "excel-tab", quoting=csv.QUOTE_ALL).writerows(rows)
    assert read_cells(written.getvalue()) == rows


@given(_RANGES)
def test_the_table_in_html_says_the_same(rows: list[list[str]]) -> None:
    assert read_cells("", as_html(rows)) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("one", [["one"]]),
        ("one\r\n", [["one"]]),
        ("one\ttwo\nthree\t\n", [["one", "two"], ["three", ""]]),
        ('"a ""b""\nc"\t=1+1\r\n', [['a "b"\nc', "=1+1"]]),
        ('"Yes", he said\t"x', [['"Yes", he said', '"x']]),
        ('say "hi"\t5" disk', [['say "hi"', '5" disk']]),
        ("\n\n", [[""], [""]]),
        ("a\rb", [["a"], ["b"]]),
        ('"', [['"']]),
        ('""', [[""]]),
    ],
)
def test_lines_are_read_as_a_spreadsheet_wrote_them(text: str, rows: list[list[str]]) -> None:
    assert read_cells(text) == rows


@pytest.mark.parametrize(
    ("html", "rows"),
    [
        ("<p>no table</p>", []),
        (
            "<table><tr><td> a\n  b </td><td>c<br>d</td></tr></table><table><tr><td>x</td></tr></table>",
            [["a b", "c\nd"]],
        ),
        ("<table><tr><th colspan=2>a<td>b<tr><td>c&amp;&nbsp;d</table>", [["a", "", "b"], ["c&\xa0d"]]),
        ("<style>td{x:y}</style><table><tr><td><p>a</p><p>b</p></td></tr></table>", [["a\nb"]]),
        ("<table><tr><td>a<table><tr><td>in</td></tr></table></td><td>b</td></tr></table>", [["ain", "b"]]),
        ("<table><tr><td>cut off", [["cut off"]]),
        ("</table></td><td>stray", []),
    ],
)
def test_a_table_in_html_is_read_where_there_is_no_text(html: str, rows: list[list[str]]) -> None:
    assert read_cells("", html) == rows


def test_cells_over_several_rows_are_refused_rather_than_misplaced() -> None:
    with pytest.raises(UserError, match="several rows"):
        read_cells("", "<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>")


@pytest.mark.parametrize("text", ["x" * (MOST_CHARACTERS + 1), "x\t" * MOST_CELLS, "\n" * (MOST_CELLS + 1)])
def test_too_much_at_once_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="at once"):
        read_cells(text)
    with pytest.raises(UserError, match="at once"):
        read_cells("", f"<table><tr><td>{'x' * MOST_CHARACTERS}</td></tr></table>")


def test_many_open_quotes_are_read_at_once() -> None:
    assert read_cells('"a\t' * 9_000)[0][:2] == ['"a', '"a']
    assert read_cells('"""\t' * 9_000 + '"""')[0][0] == '"\t"'
