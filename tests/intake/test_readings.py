"""What is read once for all rows says of each row what it says by itself."""

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.periods import Period, Precision
from app.intake.columns import Columns
from app.intake.readings import Dated, Readings
from app.intake.rows import read_rows
from app.intake.tables import Table

HEADER = ("#", "Action", "Status", "Due date", "Kind", "Owner", "Observations", "Wish")
COLUMNS = Columns(("number", "action", "status_text", "due", "kind", "owner", "observations", None), (), (7,))
_DAY = Period(date(2026, 5, 4), date(2026, 5, 4), Precision.DAY)
_CELLS = st.sampled_from(
    ["", " ", "7", "#8", "1a", "Done", "Done (2026-01-02)", "Ongoing (04/05/2026)", "waiting", "04/05/2026",
     "June 2021", "Prevent", "sometimes", "-", "two\nlines", "a\tb", "a\r\nb", "x\x00y", "\ufdd0", None]
)  # fmt: skip
# Each row says a number and an action, so that none belongs to the one above.
_ROWS = st.tuples(st.sampled_from(["1", "2", " 3 "]), st.sampled_from(["Mend it", "x\x00"]), *[_CELLS] * 6)


@settings(max_examples=300, deadline=None)
@given(st.lists(_ROWS, max_size=12), st.sets(st.tuples(st.integers(0, 11), st.integers(2, 6))))
def test_rows_read_together_are_as_each_read_alone(
    rows: list[tuple[str | None, ...]], dated: set[tuple[int, int]]
) -> None:
    dates = {(row, at): _DAY for row, at in dated if row < len(rows) and rows[row][at] is not None}
    together = read_rows(Table(HEADER, tuple(rows), dates=dates), COLUMNS)
    alone = [
        read_rows(Table(HEADER, (row,), dates={(0, at): _DAY for other, at in dates if other == place}), COLUMNS)
        for place, row in enumerate(rows)
    ]
    assert together == [row for one in alone for row in one]


def test_pieces_do_not_show_in_what_is_read() -> None:
    row = ("1", "Mend it", "waiting", "04/05/2026", "sometimes", "Team\tA", "x\x00y", "w")
    rows = read_rows(Table(HEADER, (row,) * 2_500), COLUMNS)
    assert len(rows) == 2_500
    assert rows[0].replaced == 1
    assert len(rows[0].questions) == 3
    assert all(one == rows[0] for one in rows)


def test_a_text_is_read_once_however_often_it_stands() -> None:
    readings = Readings("due")
    first, other, again = readings.of(["June 2021", "04/05/2026", "June 2021"])
    assert first is again
    assert set(readings.noticed) == {"04/05/2026"}
    assert readings.of([None, "June 2021"]) == [None, first]
    assert other.latest is None


def test_a_text_and_a_day_that_show_the_same_are_two_things() -> None:
    readings = Readings("due")
    text, day = readings.of(["04/05/2026", Dated("04/05/2026", _DAY)])
    assert (text.precision, day.precision) == (Precision.AMBIGUOUS, Precision.DAY)
    assert replace(day, earliest=None, latest=None, precision=Precision.AMBIGUOUS) == text
