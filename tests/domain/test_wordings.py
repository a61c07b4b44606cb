"""How a status is printed: in the plan's words, or exactly as it was published."""

import pytest

from app.domain.actions import ActionState, Kind, Status
from app.domain.dates import read_date
from app.domain.errors import UserError
from app.domain.wordings import wording

PUBLISHED = "Done (September 30th , 2020)\u2009\xa0*"


@pytest.mark.parametrize(
    ("status", "due", "completed", "classic", "ccadb"),
    [
        (Status.PLANNED, "", "", "Planned", "Ongoing"),
        (Status.DONE, "", "2020-09-30", "Done (2020-09-30)", "Complete (2020-09-30)"),
        (Status.DONE, "2021-06-30", "", "Done", "Complete"),
        (Status.DONE, "", "September 30th , 2020", "Done (2020-09-30)", "Complete (2020-09-30)"),
        (Status.DONE, "", "September 2020", "Done (September 2020)", "Complete (September 2020)"),
        (Status.ONGOING, "2021-06-30", "", "Ongoing (due by 2021-06-30)", "Ongoing (due by 2021-06-30)"),
        (Status.ONGOING, "by June 30th, 2021", "", "Ongoing (due by 2021-06-30)", "Ongoing (due by 2021-06-30)"),
        (Status.ONGOING, "by June 2021", "", "Ongoing (due by June 2021)", "Ongoing (due by June 2021)"),
        (Status.ONGOING, "in June 2021", "", "Ongoing (due by June 2021)", "Ongoing (due by June 2021)"),
        (Status.ONGOING, "04/05/2026", "", "Ongoing (04/05/2026)", "Ongoing (04/05/2026)"),
        (Status.ONGOING, "after 2021-06-30", "", "Ongoing (after 2021-06-30)", "Ongoing (after 2021-06-30)"),
        (Status.DELAYED, "Q3 2026", "2020-09-30", "Delayed (due by Q3 2026)", "Delayed (due by Q3 2026)"),
        (Status.PLANNED, "TBD", "", "Planned (TBD)", "Ongoing (TBD)"),
        (Status.CANCELLED, "2021-06-30", "", "Cancelled", "Canceled"),
        (Status.CANCELLED, "", "2021-06-30", "Cancelled (2021-06-30)", "Canceled (2021-06-30)"),
    ],
)
def test_a_status_is_printed_with_its_date(status: Status, due: str, completed: str, classic: str, ccadb: str) -> None:
    state = ActionState("a", status, due=read_date(due), completed=read_date(completed))
    assert wording("classic").status_text(state) == classic
    assert wording("ccadb").status_text(state) == ccadb


def test_a_merged_action_says_into_which() -> None:
    state = ActionState("a", Status.CANCELLED, merged_into=7, completed=read_date("2021-06-30"))
    assert wording("classic").status_text(state) == "Cancelled (merged into #7)"


def test_a_published_status_is_printed_character_for_character() -> None:
    state = ActionState("a", Status.DONE, PUBLISHED, completed=read_date("2020-09-30"))
    assert wording("classic").status_text(state) == PUBLISHED
    assert wording("ccadb").status_text(state) == PUBLISHED


@pytest.mark.parametrize("values", [{"action": "b"}, {"observations": "x"}, {"status": Status.DONE}, {"owner": ""}, {}])
def test_a_published_status_stays_while_status_and_dates_stay(values: dict[str, object]) -> None:
    state = ActionState("a", Status.DONE, PUBLISHED, completed=read_date("2020-09-30"))
    assert state.with_fields(values).status_text == PUBLISHED
    assert state.with_fields({"completed": read_date("2020-09-30")}).status_text == PUBLISHED


@pytest.mark.parametrize(
    ("name", "value", "printed"),
    [
        ("status", Status.ONGOING, "Ongoing"),
        ("due", read_date("2021-06-30"), "Done (2020-09-30)"),
        ("completed", read_date("September 2020"), "Done (September 2020)"),
    ],
)
def test_an_edited_status_or_date_is_printed_in_the_plans_words(name: str, value: object, printed: str) -> None:
    state = ActionState("a", Status.DONE, PUBLISHED, completed=read_date("2020-09-30"))
    edited = state.with_fields({name: value})
    assert edited.status_text is None
    assert wording("classic").status_text(edited) == printed


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("June 30th, 2021", "2021-06-30"),
        ("by June 30th, 2021", "by June 30th, 2021"),
        ("Nov 2024", "Nov 2024"),
        ("", ""),
    ],
)
def test_a_column_of_dates_styles_nothing_but_a_certain_day(text: str, column: str) -> None:
    assert wording("classic").date(read_date(text)) == column


def test_kinds_have_words_and_none_is_empty() -> None:
    printed = [wording("ccadb").kind(ActionState("a", kind=kind)) for kind in (*Kind, None)]
    assert printed == ["Prevent", "Mitigate", "Detect", ""]


def test_ccadb_prints_the_four_prescribed_statuses_alone() -> None:
    words = {wording("ccadb").word(ActionState("a", status)) for status in Status}
    assert words == {"Ongoing", "Complete", "Delayed", "Canceled"}


def test_an_unknown_wording_names_the_known_ones() -> None:
    with pytest.raises(UserError, match="no wording “else”: use one of ccadb, classic"):
        wording("else")
