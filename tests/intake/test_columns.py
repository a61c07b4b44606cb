"""Headings in the words that people use."""

import pytest

from app.intake.choices import Choices
from app.intake.columns import read_columns


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
