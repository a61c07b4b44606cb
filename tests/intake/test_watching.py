"""Long reading tells how far it is, and ends when nobody wants it any more."""

import pytest

from app.domain.errors import StoppedError
from app.intake.found import Verdict
from app.intake.looking import look
from app.intake.watching import Watch

ROWS = 2_500
TABLE = ("#,Action,Status\n" + "".join(f"{n},Mend fence {n},Done\n" for n in range(1, ROWS + 1))).encode()


def test_progress_is_told_now_and_then_up_to_the_end() -> None:
    told: list[tuple[int, int]] = []
    found = look(TABLE, "a.csv", watch=Watch(lambda done, total: told.append((done, total))))
    assert (found.verdict, len(found.rows)) == (Verdict.PLAN, ROWS)
    assert told == [(1_000, ROWS), (2_000, ROWS), (ROWS, ROWS)]


def test_a_table_that_nobody_wants_is_not_read_to_its_end() -> None:
    told: list[int] = []
    with pytest.raises(StoppedError, match="nothing was brought in"):
        look(TABLE, "a.csv", watch=Watch(lambda done, _: told.append(done), lambda: bool(told)))
    assert told == [1_000]


def test_a_page_that_nobody_wants_is_stopped_as_well() -> None:
    with pytest.raises(StoppedError):
        look(b"<table>" + b"<tr><td>1<td>2" * 200_000, "a.html", watch=Watch(cancelled=lambda: True))
