"""Statuses and kinds as people write them, alone or with a date in the same cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.actions import Kind, Status
from app.domain.statuses import StatusReading, read_kind, read_status, read_status_cell, read_tick


@pytest.mark.parametrize("status", Status)
def test_each_status_is_read_by_its_own_name_in_any_case(status: Status) -> None:
    assert read_status(status.value) is status
    assert read_status(f"  {status.value.upper()}. ") is status


@pytest.mark.parametrize("kind", Kind)
def test_each_kind_is_read_by_its_own_name_in_any_case(kind: Kind) -> None:
    assert read_kind(kind.value.title()) is kind


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("Complete", Status.DONE),
        ("✅ **FIXED**", Status.DONE),
        ("Terminée", Status.DONE),
        ("In  progress", Status.ONGOING),
        ("On-going", Status.ONGOING),
        ("en cours", Status.ONGOING),
        ("Canceled", Status.CANCELLED),
        ("Annulée", Status.CANCELLED),
        ("overdue", Status.DELAYED),
        ("À faire", Status.PLANNED),
        ("not done", None),
        ("doneish", None),
        ("", None),
        ("***", None),
    ],
)
def test_a_word_stands_for_a_status_or_for_none(word: str, status: Status | None) -> None:
    assert read_status(word) is status


def test_a_kind_has_its_other_words() -> None:
    assert read_kind("Prevention") is Kind.PREVENT
    assert read_kind("détection") is Kind.DETECT
    assert read_kind("N/A") is None


@pytest.mark.parametrize(
    ("cell", "status", "date", "precision"),
    [
        ("Done", Status.DONE, "", "none"),
        ("Done (September 30th , 2020)", Status.DONE, "September 30th , 2020", "day"),
        ("Done (2020-09-30).", Status.DONE, "2020-09-30", "day"),
        ("Ongoing (due by 2021-06-30)", Status.ONGOING, "by 2021-06-30", "day"),
        ("Ongoing (scheduled to end in July 2024)", Status.ONGOING, "July 2024", "month"),
        ("Ongoing (due: by June 30th, 2021)", Status.ONGOING, "by June 30th, 2021", "day"),
        ("Delayed: Q3 2026", Status.DELAYED, "Q3 2026", "quarter"),
        ("Planned – mid-2021", Status.PLANNED, "mid-2021", "year"),
        ("Complete, 15 Mar 2026", Status.DONE, "15 Mar 2026", "day"),
        ("En cours (fin prévue 30 juin 2021)", Status.ONGOING, "30 juin 2021", "day"),
        ("Ongoing (TBD)", Status.ONGOING, "TBD", "unknown"),
        ("Done (Right after the incident)", Status.DONE, "Right after the incident", "unknown"),
        ("Done (04/05/2026)", Status.DONE, "04/05/2026", "ambiguous"),
        ("Done (see the notes)", Status.DONE, "", "none"),
        ("Ongoing: supplier chosen", Status.ONGOING, "", "none"),
        ("2021-06-30", None, "2021-06-30", "day"),
        ("in June 2021", None, "June 2021", "month"),
        ("waiting for the supplier", None, "", "none"),
        ("Waiting (2021-06-30)", None, "", "none"),
        ("", None, "", "none"),
    ],
)
def test_a_cell_holds_a_status_a_date_or_both(cell: str, status: Status | None, date: str, precision: str) -> None:
    read = read_status_cell(cell)
    assert (read.status, read.date.text, read.date.precision.value) == (status, date, precision)


@given(st.text(max_size=40))
def test_any_text_can_be_read(text: str) -> None:
    read = read_status_cell(text)
    assert isinstance(read, StatusReading)
    assert read.date.text in text


@pytest.mark.parametrize(
    ("text", "status", "date"),
    [
        ("Done 2021-03-18", Status.DONE, "2021-03-18"),
        ("Completed on 3 March 2026", Status.DONE, "3 March 2026"),
        ("Delayed to Q3 2026", Status.DELAYED, "Q3 2026"),
        ("erledigt am 12.02.2026", Status.DONE, "12.02.2026"),
        ("Done 04/05/2026", Status.DONE, "04/05/2026"),
        ("Ongoing (since January 2026)", Status.ONGOING, ""),
        ("Ongoing since January 2026", Status.ONGOING, ""),
        ("Ongoing (as of 2026-03-01)", Status.ONGOING, ""),
        ("Complete by June 2026", None, ""),
        ("Completed 80%", None, ""),
        ("Ongoing since Monday", None, ""),
        ("04/05/2026", None, "04/05/2026"),
    ],
)
def test_a_word_right_before_a_date_is_a_status_unless_the_two_say_something_else(
    text: str, status: Status | None, date: str
) -> None:
    read = read_status_cell(text)
    assert (read.status, read.date.text) == (status, date)


def test_a_date_can_stand_on_the_line_below_its_status_but_no_second_status() -> None:
    dated = read_status_cell("In progress\nExpected end: April 2026")
    assert (dated.status, str(dated.date.latest)) == (Status.ONGOING, "2026-04-30")
    assert read_status_cell("Done\nOngoing").status is None


@pytest.mark.parametrize(
    ("text", "ticked"), [("☑", True), ("✔️", True), ("Yes", True), ("☐", False), ("n", False), ("", None)]
)
def test_a_box_is_ticked_or_not(text: str, ticked: bool | None) -> None:
    assert read_tick(text) is ticked


@pytest.mark.parametrize(
    "text",
    [
        "Completed?", "☐ Done", "[ ] Done", "❌ Done", "Closed (not implemented)", "Done - awaiting verification",
        "Erledigt (teilweise)", "Terminé, sauf le site B",
    ],
)  # fmt: skip
def test_what_may_take_a_word_back_leaves_the_status_open(text: str) -> None:
    assert read_status_cell(text).status is None


@pytest.mark.parametrize(
    ("text", "status", "date"),
    [
        (":white_check_mark: Done", Status.DONE, ""),
        ("[x] Done", Status.DONE, ""),
        ("❌ Not started", Status.PLANNED, ""),
        ("30/06/2026 (terminé)", Status.DONE, "30/06/2026"),
        ("Started 2026-01-01", Status.ONGOING, ""),
        ("Begonnen (01.01.2026)", Status.ONGOING, ""),
        ("Started (due 2026-06-30)", Status.ONGOING, "2026-06-30"),
        ("Started (by 2026-06-30)", Status.ONGOING, "by 2026-06-30"),
        ("Complete (due 2026-03-31)", Status.DONE, ""),
        ("En cours (échéance : juin 2026)", Status.ONGOING, "juin 2026"),
        ("Laufend (Termin: 30.06.2026)", Status.ONGOING, "30.06.2026"),
        ("Delayed from 2026-03-01 to 2026-05-01", Status.DELAYED, ""),
        ("Delayed (June - July 2026)", Status.DELAYED, "June - July 2026"),
    ],
)
def test_a_date_belongs_to_its_status_only_where_the_words_between_say_so(text: str, status: Status, date: str) -> None:
    read = read_status_cell(text)
    assert (read.status, read.date.text) == (status, date)
