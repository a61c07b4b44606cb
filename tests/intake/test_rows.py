"""What a row says of its action: texts as written, values beside them, questions where it can't be known."""

from datetime import date

import pytest

from app.domain.actions import Kind, Status
from app.domain.dates import NO_DATE, WrittenDate, read_date
from app.domain.milestones import Milestone
from app.domain.periods import Period, Precision
from app.intake.choices import Choices
from app.intake.columns import read_columns
from app.intake.rows import ReadRow, read_rows, repeated_numbers
from app.intake.tables import Table


def _rows(header: str, *rows: str) -> list[ReadRow]:
    cells = [tuple(part.strip() for part in row.split("|")) for row in (header, *rows)]
    table = Table(cells[0], tuple(cells[1:]))
    return read_rows(table, read_columns(table.header, table.rows))


def _row(header: str, row: str) -> ReadRow:
    (only,) = _rows(header, row)
    return only


@pytest.mark.parametrize(("cell", "number"), [("1", 1), ("#12", 12), ("3.", 3), (" 007 ", 7)])
def test_a_number_is_read(cell: str, number: int) -> None:
    assert _row("#|Action", f"{cell}|Do it").number == number


@pytest.mark.parametrize("cell", ["0", "-1", "1a", "one", "", "1.5", "\u0661", "\u00b2", "9999999999"])
def test_what_is_no_number_is_none_and_asked(cell: str) -> None:
    row = _rows("#|Action", "1|First", "2|Second", f"{cell}|Do it", "|", "4|Fourth")[2]
    assert row.number is None
    assert list(map(str, row.questions)) == (
        [f"“Do it”: “{cell}” is no action number; the row is known by its text."] if cell else []
    )


def test_what_stands_in_place_of_a_number_is_kept_with_the_observations() -> None:
    rows = _rows("No.|Action|Notes", "1|First|", "2|Second|", "2a|Third|seen", "4|Fourth|")
    assert [row.observations for row in rows] == ["", "", "seen\nNo.: 2a", ""]


@pytest.mark.parametrize(
    ("cell", "asked"), [("end of June", True), ("31.06.2026", True), ("June 2026", False), ("TBD", False), ("-", False)]
)
def test_a_date_that_names_no_day_is_asked_about_unless_it_is_put_off(cell: str, asked: bool) -> None:
    said = [f"“Do it”: “{cell}” names no day that can be known; it is kept as it is written."] if asked else []
    assert list(map(str, _row("Action|Due", f"Do it|{cell}").questions)) == said


def test_numbers_that_stand_twice_are_told() -> None:
    assert repeated_numbers(_rows("#|Action", "1|a", "2|b", "3|c", "3|d", "1|e")) == [1, 3]


def test_empty_rows_are_skipped() -> None:
    assert [row.number for row in _rows("#|Action", "1|a", "|", "2|b")] == [1, 2]


@pytest.mark.parametrize(
    ("cell", "status", "written", "latest"),
    [
        ("Done (September 30th , 2020)", Status.DONE, "September 30th , 2020", date(2020, 9, 30)),
        ("Ongoing (scheduled to end in July 2024)", Status.ONGOING, "July 2024", date(2024, 7, 31)),
        ("Delayed: Q3 2026", Status.DELAYED, "Q3 2026", date(2026, 9, 30)),
        ("2026-06-30", None, "2026-06-30", date(2026, 6, 30)),
        ("\u2705 FIXED", Status.DONE, "", None),
        ("en cours", Status.ONGOING, "", None),
        ("We are waiting for the supplier.", None, "", None),
        ("", None, "", None),
    ],
)
def test_a_status_cell_is_kept_and_read(cell: str, status: Status | None, written: str, latest: date | None) -> None:
    row = _row("Action|Status", f"Do it|{cell}")
    assert row.status_text == cell
    assert (row.reading.status, row.reading.date.text, row.reading.date.latest) == (status, written, latest)


def test_a_date_beside_an_end_is_the_completion_and_any_other_the_due_date() -> None:
    done = _row("Action|Status", "a|Done (2026-03-05)").status_fields
    assert (done["status"], done["completed"].text, "due" in done) == (Status.DONE, "2026-03-05", False)
    ongoing = _row("Action|Status", "a|Ongoing (June 2026)").status_fields
    assert (ongoing["due"].text, ongoing["completed"]) == ("June 2026", NO_DATE)
    assert _row("Action|Status", "a|June 2026").status_fields["due"].text == "June 2026"


def test_a_column_of_its_own_wins_over_the_status_cell() -> None:
    row = _row("Action|Status|Due|Completed", "a|Done (2026-03-05)|May 2026|2026-03-06")
    assert row.status_fields == {"status": Status.DONE}
    assert (row.fields["due"].text, row.fields["completed"].text) == ("May 2026", "2026-03-06")


def test_an_empty_date_cell_takes_no_date_back_that_the_status_says() -> None:
    due = _row("Action|Status|Due", "Do it|Ongoing (due by 28 November 2026)|").status_fields["due"]
    assert due.latest == date(2026, 11, 28)
    completed = _row("Action|Status|Completed", "Do it|Done (28 November 2026)|-").status_fields["completed"]
    assert completed.latest == date(2026, 11, 28)
    ended = _row("Action|Status|Due", "Do it|Done (28 November 2026)|")
    assert ended.fields["due"] is NO_DATE
    assert "due" not in ended.status_fields


@pytest.mark.parametrize("cell", ["", "-", "\u2013", "N/A", "n/a"])
def test_a_mark_in_a_date_or_kind_cell_says_that_there_is_none(cell: str) -> None:
    row = _row("Action|Due|Kind", f"a|{cell}|{cell}")
    assert (row.fields["due"], row.fields["kind"], row.questions) == (NO_DATE, None, ())


def test_kinds_are_read_and_unknown_ones_are_asked_about() -> None:
    assert _row("Action|Kind", "a|Prevention").fields["kind"] is Kind.PREVENT
    row = _row("Action|Kind", "a|Cosmetic")
    assert "kind" not in row.fields
    assert (row.unread, row.observations) == ((("kind", "Cosmetic"),), "Kind: Cosmetic")
    assert list(map(str, row.questions)) == ["“a”: “Cosmetic” is no known kind; it goes into the observations."]


def test_a_number_that_is_none_is_told_with_its_heading() -> None:
    row = _rows("Task #|Action|Notes", "1|First|", "2|Second|", "1b|Do it|Soon")[2]
    assert (row.unread, row.observations) == ((("number", "1b"),), "Soon\nTask #: 1b")
    assert _rows("#|Action", "1|First", "2|Second", "-|Do it")[2].observations == ""


def _with_steps(cell: str) -> ReadRow:
    table = Table(("Action", "Steps"), (("Do it", cell),))
    return read_rows(table, read_columns(table.header, table.rows, Choices(columns={"Steps": "milestones"})))[0]


def test_milestones_are_read_as_they_are_written_and_else_told() -> None:
    steps = Milestone("Plan it", read_date("2026-03-01")), Milestone("Do it")
    assert _with_steps("Plan it | 2026-03-01\nDo it").fields["milestones"] == steps
    assert [_with_steps(cell).fields["milestones"] for cell in ("-", "", " ")] == [(), (), ()]
    row = _with_steps("1 | 2 | 3 | 4")
    assert ("milestones" in row.fields, row.observations) == (False, "Steps: 1 | 2 | 3 | 4")
    assert "is no list of milestones" in str(row.questions[0])


def test_a_column_that_is_named_a_status_is_read_as_a_status_cell() -> None:
    table = Table(("Action", "X"), (("Do it", "Done (2026-03-01)"),))
    (row,) = read_rows(table, read_columns(table.header, table.rows, Choices(columns={"X": "status"})))
    assert (row.status_text, row.reading.status, dict(row.fields)) == (
        "Done (2026-03-01)",
        Status.DONE,
        {"action": "Do it"},
    )


@pytest.mark.parametrize(("cell", "precision"), [("June 2026", Precision.MONTH), ("04/05/2026", Precision.AMBIGUOUS)])
def test_a_date_where_a_status_stands_is_the_due_date_and_no_status(cell: str, precision: Precision) -> None:
    row = _row("Action|Status", f"a|{cell}")
    assert (row.reading.status, list(row.status_fields)) == (None, ["due"])
    assert (row.status_fields["due"].text, row.status_fields["due"].precision) == (cell, precision)
    assert "is a date without a status word" in str(row.questions[0])


def test_an_unknown_status_and_an_ambiguous_date_are_asked_about_once() -> None:
    row = _row("#|Action|Status|Due|Completed", "4|a|Blue|04/05/2026|04/05/2026")
    assert list(map(str, row.questions)) == [
        "#4: “04/05/2026” can be two days; write the month as a word.",
        "#4: “Blue” has no known status word; it is kept as it is written.",
    ]
    assert row.fields["due"].earliest is None


def test_what_no_document_can_hold_is_replaced_and_counted() -> None:
    row = _row("Action|Status|Notes|Mood", "a\x01b|Done\x02|x\u2028y\x03\x04|\x05")
    assert (row.fields["action"], row.status_text, row.observations) == (
        "a\ufffdb",
        "Done\ufffd",
        "x\ny\ufffd\ufffd\nMood: \ufffd",
    )
    assert row.replaced == 5


def test_a_field_of_one_line_gets_one_line() -> None:
    assert _row("Action|Owner", "a|Ops\nand\tIT").fields["owner"] == "Ops and IT"


def test_a_cell_that_holds_a_date_says_its_day_however_it_is_shown() -> None:
    day = date(2026, 5, 4)
    certain = {(0, column): Period(day, day, Precision.DAY) for column in (2, 3)}
    table = Table(("#", "Action", "Status", "Due"), (("1", "a", "04/05/2026", "04/05/2026"),), dates=certain)
    (row,) = read_rows(table, read_columns(table.header, table.rows))
    written = WrittenDate("04/05/2026", day, day, Precision.DAY)
    assert (row.fields["due"], row.reading.date) == (written, written)
    assert not any("can be two days" in str(question) for question in row.questions)


def test_a_row_that_goes_on_keeps_the_day_of_the_only_date() -> None:
    day = date(2026, 5, 4)
    rows = (("1", "a", ""), ("", "", "04/05/2026"))
    table = Table(("#", "Action", "Due"), rows, dates={(1, 2): Period(day, day, Precision.DAY)})
    (row,) = read_rows(table, read_columns(table.header, table.rows))
    assert row.fields["due"].latest == day


def test_a_short_text_alone_above_numbered_actions_is_a_heading() -> None:
    rows = _rows("#|Action|Status", "|Technical|", "1|Do it|Done", "|Others|", "2|Do that|Done")
    assert [(row.number, len(row.questions)) for row in rows] == [(1, 1), (2, 1)]
    assert "“Technical” is taken for a heading" in str(rows[0].questions[0])


@pytest.mark.parametrize(
    "rows",
    [
        ("1|Do it|Done", "|A new one|", "2|Do that|Done"),
        ("|A new one|", "1|Do it|Done", "|Another|Done"),
        ("|A new one|", "1|Do it|Done", "|Another one|"),
        ("|A new one is to be done.|", "1|Do it|Done"),
    ],
)
def test_an_action_without_number_and_status_stays_one(rows: tuple[str, ...]) -> None:
    assert len(_rows("#|Action|Status", *rows)) == len(rows)


def test_a_ticked_box_is_done_and_an_empty_one_is_asked_about() -> None:
    done, not_yet, other = _rows("Task|Done?", "Lock it|✔️", "Log it|☐", "Fit it|In progress")
    assert [one.reading.status for one in (done, not_yet, other)] == [Status.DONE, None, Status.ONGOING]
    assert (done.status_text, not_yet.status_text) == ("✔️", "☐")
    assert [len(one.questions) for one in (done, not_yet, other)] == [0, 1, 0]
    assert _row("Task|Status", "Lock it|✔️").reading.status is None


def test_a_heading_that_says_what_stands_first_makes_its_dates_known() -> None:
    for heading, day in (("Due (dd/mm/yyyy)", date(2026, 5, 4)), ("Due date (MM-DD-YYYY)", date(2026, 4, 5))):
        row = _row(f"Action|{heading}", "Mend it|04/05/2026")
        assert row.fields["due"] == WrittenDate("04/05/2026", day, day, Precision.DAY)
        assert not row.questions


@pytest.mark.parametrize("sums", ["Total actions|2|", "Total: 2||", "|Total|", "Total|9,50 €|"])
def test_a_row_that_adds_up_is_left_out(sums: str) -> None:
    rows = _rows("#|Action|Status", "1|Mend it|Done", "2|Paint it|Done", sums)
    assert [row.number for row in rows] == [1, 2]
    assert "is taken for a sum" in str(rows[-1].questions[-1])
    assert len(_rows("#|Action|Status", "1|Mend it|Done", "2|Total review of rights|", "3|Paint|")) == 3
