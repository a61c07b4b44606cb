"""Headings in the words that people use."""

import pytest

from app.intake.choices import Choices
from app.intake.columns import read_columns
from app.intake.headings import field_of


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("", "number"), ("#", "number"), ("ID", "number"), ("Task #", "number"), ("N\u00b0", "number"),
        ("Action", "action"), ("ACTION ITEM", "action"), ("Corrective  Action", "action"), ("Weakness", "action"),
        ("Remediation", "action"), ("Status", "status_text"), ("Statut", "status_text"), (" Status: ", "status_text"),
        ("**Status**", "status_text"), ("Due by", "due"), ("Target Date", "due"), ("\u00c9ch\u00e9ance", "due"),
        ("Date d\u2019\u00e9ch\u00e9ance", "due"), ("Planned Completion Date", "due"), ("Owner", "owner"),
        ("POC", "owner"), ("Responsable", "owner"), ("Kind", "kind"), ("Type", "kind"), ("Notes", "observations"),
        ("Commentaires", "observations"), ("Evidence", "observations"), ("Corresponding Root Cause(s)", "root_causes"),
        ("Evaluation Criteria", "evaluation"), ("Completed on", "completed"), ("Mood", None), ("Lineage", None),
    ],
)  # fmt: skip
def test_a_heading_names_its_field(heading: str, field: str | None) -> None:
    assert read_columns([heading]).fields == (field,)


def test_unknown_and_repeated_headings_are_reported() -> None:
    columns = read_columns(["#", "Action", "Mood", "Status", "State", " Cost\n centre "])
    assert columns.fields == ("number", "action", None, "status_text", None, None)
    assert ([*columns.told], columns.ignored) == ([2, 4, 5], ())
    left = read_columns(["Action", "Mood", "Lineage"], (), Choices(rest=""))
    assert (left.told, left.ignored) == ((), ("Mood", "Lineage"))


@pytest.mark.parametrize(
    ("header", "is_plan"),
    [
        (("Action", "Status"), True),
        (("", "Action", "Due"), True),
        (("Action",), False),
        (("Action", "Mood"), False),
        (("Time", "Event"), False),
        (("#", "Status"), False),
    ],
)
def test_a_plan_says_what_is_to_be_done_and_something_about_it(header: tuple[str, ...], is_plan: bool) -> None:
    assert read_columns(header).is_plan is is_plan


def test_a_number_is_no_status() -> None:
    assert "number" in read_columns(("#", "Action", "Status")).fields
    assert "number" not in read_columns(("Action", "Status")).fields


def test_a_finding_gives_way_to_the_action_against_it() -> None:
    header = ("Finding", "Corrective action", "Due")
    assert read_columns(header, [("Old key", "Rotate it", "May 2026")]).fields == (None, "action", "due")
    assert read_columns(header, [("Rotate the key", "", "May 2026")]).fields == ("action", None, "due")
    assert read_columns(("Finding", "Due")).fields == ("action", "due")


def test_a_finding_of_which_nothing_is_promised_is_no_action() -> None:
    assert read_columns(("Finding", "Severity")).fields == (None, None)


def test_items_are_numbers_or_actions() -> None:
    header = ("Item", "Action", "Status")
    assert read_columns(header, [("1", "Do it", "Done"), ("2", "Do that", "Done")]).fields[0] == "number"
    assert read_columns(("Item", "Owner", "Status"), [("Do it", "Ann", "Done")]).fields[0] == "action"


def test_a_legend_below_the_table_takes_no_column_its_numbers() -> None:
    rows = [("1", "Do it"), ("Legend:", ""), ("A is late", ""), ("B is done", "")]
    assert read_columns(("#", "Action"), rows).fields == ("number", "action")


def test_a_column_can_be_made_one_of_the_rest_although_its_heading_names_a_field() -> None:
    told = read_columns(["#", "Action", "Notes"], (), Choices(columns={"Notes": "rest"}))
    assert (told.fields, told.told) == (("number", "action", None), (2,))
    left = read_columns(["#", "Action", "Notes"], (), Choices(columns={"Notes": "rest"}, rest=""))
    assert (left.fields, left.ignored) == (("number", "action", None), ("Notes",))


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Due date\n(dd/mm/yyyy)*", "due"), ("Status (open / closed)*", "status_text"), ("Original due date", "due"),
        ("Échéance révisée", "due"), ("Revised date", "due"), ("Revised plan", None), ("Original detection date", None),
    ],
)  # fmt: skip
def test_what_explains_a_heading_is_no_part_of_it(heading: str, field: str | None) -> None:
    assert read_columns(["Action", heading]).fields == ("action", field)


def test_a_revised_due_date_counts_before_the_one_that_was_promised_first() -> None:
    header = ("Action", "Original due date", "Revised due date")
    columns = read_columns(header, [("a", "May 2026", "June 2026"), ("b", "July 2026", "")])
    assert (columns.fields, columns.original) == (("action", None, "due"), 1)
    unused = read_columns(header, [("a", "May 2026", "")])
    assert (unused.fields, unused.original) == (("action", "due", None), None)


def test_boxes_to_tick_below_a_word_for_what_is_done_are_statuses() -> None:
    for header in (("Task", "Done?"), ("Action", "Erledigt")):
        columns = read_columns(header, [("a", "☑"), ("b", "no"), ("c", "In progress")])
        assert (columns.fields, columns.ticked) == (("action", "status_text"), True)
    dated = read_columns(("Action", "Erledigt"), [("a", "2026-05-04")])
    assert (dated.fields, dated.ticked) == (("action", "completed"), False)


def test_a_progress_gives_way_to_a_status() -> None:
    assert read_columns(("Action", "Progress", "Status")).fields == ("action", None, "status_text")
    assert read_columns(("Action", "Progress")).fields == ("action", "status_text")


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Abhilfemaßnahme", "action"), ("ABHILFEMASSNAHME", "action"), ("Echéance", "due"),
        ("E\u0301che\u0301ance", "due"),
        ("Acao corretiva", "action"), ("Situacion", "status_text"), ("Zieltermin", "due"),
        ("DRI", "owner"), ("№", "number"),
    ],
)  # fmt: skip
def test_a_heading_is_known_without_its_accents_and_with_a_sharp_s(heading: str, field: str) -> None:
    assert field_of(heading) == field


def test_a_column_of_progress_gives_way_to_one_of_statuses() -> None:
    columns = read_columns(("#", "Action", "Progress", "Status"), (("1", "Do it", "60 %", "Ongoing"),))
    assert columns.fields == ("number", "action", None, "status_text")
