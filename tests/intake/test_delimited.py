"""CSV in all its spellings."""

import pytest

from app.domain.errors import UserError
from app.intake import delimited
from app.intake.bounds import MOST_COLUMNS, MOST_ROWS
from app.intake.grids import Grid


def _read(text: str) -> Grid:
    (grid,) = delimited.read(text.encode("utf-8"), "a.csv")
    return grid


@pytest.mark.parametrize(
    "text",
    [
        "#,Action,Due\n1,a b,x\n",
        "#;Action;Due\r\n1;a b;x\r\n",
        "#\tAction\tDue\r1\ta b\tx\r",
        "#|Action|Due\n1|a b|x",
        "sep=|\n#|Action|Due\n1|a b|x\n",
        '"#","Action","Due"\n"1","a b","x"\n',
        '"#", "Action", "Due"\n"1", "a b", "x"\n',
        "\n\n#,Action,Due\n\n1,a b,x\n\n",
    ],
)
def test_every_separator_gives_the_same_cells(text: str) -> None:
    assert _read(text).rows == (("#", "Action", "Due"), ("1", "a b", "x"))


def test_a_separator_inside_texts_is_not_taken_for_one() -> None:
    text = "#;Action;Status\n1;Ask, wait, and ask again;Done\n2;Buy, sell;Ongoing\n"
    assert _read(text).rows[1] == ("1", "Ask, wait, and ask again", "Done")


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ('"a ""b"" c"', 'a "b" c'),
        ('"a\nb"', "a\nb"),
        ('"a\r\nb"', "a\r\nb"),
        ("'=1+1", "'=1+1"),
        ("=1+1", "=1+1"),
        ('5" pipe', '5" pipe'),
        ("C:\\new", "C:\\new"),
        ('"a \\"b\\" c"', 'a "b" c'),
        ("  a  ", "  a  "),
        ("a\x00b", "a\x00b"),
    ],
)
def test_a_cell_is_read_as_it_is_written(cell: str, expected: str) -> None:
    assert _read(f"#,Action,Due\n1,{cell},x\n").rows[1] == ("1", expected, "x")


def test_a_row_that_is_short_lacks_cells_and_one_that_is_long_is_asked_about() -> None:
    grid = _read("#,Action,Due\n1,a\n2,b,x,y,z\n3,c,x,,\n")
    assert grid.rows[1:] == (("1", "a", None, "", ""), ("2", "b", "x", "y", "z"), ("3", "c", "x", "", ""))
    (note,) = grid.notes
    assert "has 5 cells under 3 headings" in str(note)


def test_a_table_of_more_rows_or_columns_than_the_bounds_is_refused() -> None:
    with pytest.raises(UserError, match="more than 100,000 rows"):
        _read("#,Action\n" + "1,a\n" * (MOST_ROWS + 1))
    with pytest.raises(UserError, match="more than 200 columns"):
        _read("#,Action" + ",x" * MOST_COLUMNS + "\n")
    assert len(_read("#,Action\n" + "1,a\n" * MOST_ROWS).rows) == MOST_ROWS + 1


def test_nothing_is_no_table() -> None:
    assert delimited.read(b"", "a.csv") == delimited.read(b"\n\n", "a.csv") == []
