"""What can't be known is asked with what it could mean, and an answer changes the value, never the text."""

from datetime import date
from typing import Any

import pytest

from app.domain.actions import Kind, Status
from app.domain.dates import WrittenDate
from app.domain.periods import Precision
from app.domain.sentences import Sentence
from app.intake.columns import read_columns
from app.intake.doubts import Doubt, Option, answered, doubts
from app.intake.rows import ReadRow, read_rows
from app.intake.tables import Table


def _rows(header: str, *rows: str) -> list[ReadRow]:
    cells = [tuple(row.split("|")) for row in (header, *rows)]
    table = Table(cells[0], tuple(cells[1:]))
    return read_rows(table, read_columns(table.header, table.rows))


def _option(doubt: Doubt, value: Any) -> Option:
    return next(option for option in doubt.options if option.value == value)


def _offered(doubt: Doubt) -> list[str]:
    return [str(option.said) for option in doubt.options]


def test_what_is_certain_raises_no_doubt() -> None:
    rows = _rows("#|Action|Status|Due|Kind", "1|a|Done (2026-03-01)||Detect", "2|b|Ongoing|TBD|-", "3|c||June 2026|")
    assert doubts(rows) == ()


def test_both_days_of_an_ambiguous_date_are_offered_and_its_text_is_kept() -> None:
    rows = _rows("Action|Due", "a|2026-03-01", "b|04/05/2026")
    (doubt,) = doubts(rows)
    assert (doubt.place, doubt.field, doubt.text) == (1, "due", "04/05/2026")
    assert _offered(doubt) == ["2026-05-04", "2026-04-05", "No day: kept as written"]
    row = answered(rows, {(1, "due"): doubt.options[0]})[1]
    day = date(2026, 5, 4)
    assert row.fields["due"] == WrittenDate("04/05/2026", day, day, Precision.DAY)
    assert (row.questions, doubts([row])) == ((), ())


def test_a_limit_stays_one_and_a_date_in_a_status_cell_is_answered_there() -> None:
    rows = _rows("Action|Status", "a|Ongoing (due by 04/05/2026)")
    (doubt,) = doubts(rows)
    assert (doubt.field, _offered(doubt)[:2]) == ("due", ["By 2026-05-04", "By 2026-04-05"])
    (row,) = answered(rows, {(0, "due"): doubt.options[1]})
    assert row.status_text == "Ongoing (due by 04/05/2026)"
    assert (row.status_fields["due"].latest, row.status_fields["status"]) == (date(2026, 4, 5), Status.ONGOING)


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("2026-03-01 (was: June 2025)", ["2026-03-01", "2025-06-01 to 2025-06-30"]),
        ("as agreed with the vendor", []),
        ("31 June 2026", ["2026-06-01 to 2026-06-30"]),
        ("x " * 5_000, []),
    ],
)
def test_a_text_that_names_no_day_is_asked_about_with_the_dates_in_it(text: str, offered: list[str]) -> None:
    (doubt,) = doubts(_rows("Action|Due", f"a|{text}"))
    assert _offered(doubt) == [*offered, "No day: kept as written"]


def test_a_sentence_for_a_status_can_mean_each_status_or_none() -> None:
    rows = _rows("Action|Status", "a|Waiting for the supplier")
    (doubt,) = doubts(rows)
    assert (doubt.field, [option.value for option in doubt.options]) == ("status", [*Status, None])
    (row,) = answered(rows, {(0, "status"): _option(doubt, Status.ONGOING)})
    assert (row.status_text, row.reading.status, row.questions) == ("Waiting for the supplier", Status.ONGOING, ())
    (left,) = answered(rows, {(0, "status"): doubt.kept})
    assert (left.reading, left.questions) == (rows[0].reading, ())


def test_a_date_for_a_status_becomes_the_completion_date_of_what_is_done() -> None:
    rows = _rows("Action|Status", "a|04/05/2026")
    asked = doubts(rows)
    assert [doubt.field for doubt in asked] == ["status", "due"]
    answers = {(0, "status"): _option(asked[0], Status.DONE), (0, "due"): asked[1].options[0]}
    (row,) = answered(rows, answers)
    assert (row.status_fields["completed"].latest, "due" in row.status_fields) == (date(2026, 5, 4), False)


def test_an_unknown_kind_can_be_said_and_its_text_stays_in_the_observations() -> None:
    rows = _rows("Action|Kind|Notes", "a|Prevent / Detect|Soon")
    (doubt,) = doubts(rows)
    (row,) = answered(rows, {(0, "kind"): _option(doubt, Kind.DETECT)})
    assert (row.fields["kind"], row.observations) == (Kind.DETECT, "Soon\nKind: Prevent / Detect")


def test_a_question_that_two_cells_raise_stays_until_both_are_answered() -> None:
    rows = _rows("Action|Due|Completed", "a|04/05/2026|04/05/2026")
    due, completed = doubts(rows)
    assert len(answered(rows, {(0, "due"): due.options[0]})[0].questions) == 1
    assert answered(rows, {(0, "due"): due.options[0], (0, "completed"): completed.kept})[0].questions == ()


def test_answers_to_what_nobody_asked_change_nothing() -> None:
    rows = _rows("Action|Status", "a|Done")
    assert answered(rows, {(0, "status"): Option(Sentence("Cancelled"), Status.CANCELLED)}) == (rows[0],)
