"""Tables whose headings stand in the first column are turned, and no others."""

from datetime import date

import pytest

from app.domain.periods import Period, Precision
from app.domain.sentences import Sentence
from app.intake.grids import Grid
from app.intake.turning import turned

ONE = (("Action:", "Do it"), ("Owner", "Ann"), ("Due date", "May 2026"), ("Priority", "High"))


def _grid(*rows: tuple[str, ...], **more: object) -> Grid:
    return Grid(Sentence("the table"), rows, **more)  # type: ignore[arg-type]


def test_headings_in_the_first_column_become_the_header() -> None:
    grid = turned(_grid(*ONE))
    assert grid.rows == (("Action", "Owner", "Due date", "Priority"), ("Do it", "Ann", "May 2026", "High"))
    assert (grid.header, len(grid.notes)) == (0, 1)


def test_each_further_column_is_an_action_and_days_go_with_their_cells() -> None:
    day = Period(date(2026, 5, 1), date(2026, 5, 1), Precision.DAY)
    grid = turned(_grid(("#", "1", "2"), ("Action", "a", "b"), ("Due", "x", "y"), dates={(2, 1): day}))
    assert grid.rows == (("#", "Action", "Due"), ("1", "a", "x"), ("2", "b", "y"))
    assert grid.dates == {(1, 2): day}


@pytest.mark.parametrize(
    "rows",
    [
        (("Action", "Status"), ("Do it", "Done")),
        (("Field", "Purpose"), *ONE),
        (("Owner", "Ann"), ("Due date", "May 2026")),
        (("Action", "Do it"), ("Priority", "High")),
        (("Action", "Do it"), ("Action", "Do that"), ("Status", "Done")),
        (("Action", "Do it"), ("Mood", "x"), ("Weather", "y"), ("Status", "Done"), ("Moon", "z")),
    ],
)
def test_other_tables_stay_as_they_are(rows: tuple[tuple[str, ...], ...]) -> None:
    grid = _grid(*rows)
    assert turned(grid) is grid


def test_a_row_that_names_the_two_columns_goes_and_days_move_up() -> None:
    day = Period(date(2026, 5, 1), date(2026, 5, 1), Precision.DAY)
    grid = turned(_grid(("Field", "Value"), *ONE, dates={(3, 1): day}))
    assert grid.rows == (("Action", "Owner", "Due date", "Priority"), ("Do it", "Ann", "May 2026", "High"))
    assert grid.dates == {(1, 2): day}
