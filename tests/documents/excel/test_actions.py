"""The sheet of actions: marks, dates beside their texts, allowed words, colours that a word says as well."""

import io
from dataclasses import replace
from datetime import date
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from app.documents.compose import compose
from app.documents.document import ChangeLine, Document
from app.documents.excel import writer as excel
from app.documents.layouts import layout
from app.domain.actions import ActionState, Kind, Status
from app.domain.dates import read_date
from app.domain.plans import PlanDetails
from app.domain.revisions import Revision
from app.domain.updates import Edition
from app.intake.columns import read_columns
from tests.documents.samples import AT, document, hostile_cells, hostile_texts, in_rows

STATES = (
    ActionState("One", Status.ONGOING, due=read_date("June 2026"), kind=Kind.PREVENT),
    ActionState("Two", Status.DONE, completed=read_date("2026-03-05")),
)


def _made(layout_name: str, *states: ActionState) -> Document:
    rows = tuple(Revision(n, n, 1, state, "Ada Example", AT, "") for n, state in enumerate(states, 1))
    plan = PlanDetails("A title", layout=layout_name)
    return compose(Edition(1, 3, date(2026, 3, 4), True, plan, "Said.", "", rows, len(rows)))


def _sheet(made: Document) -> Any:
    return openpyxl.load_workbook(io.BytesIO(excel.write(made)))["Actions"]


def _rules(sheet: Any) -> dict[str, list[Any]]:
    return {str(area.sqref): list(area.rules) for area in sheet.conditional_formatting}


def _lists(sheet: Any) -> dict[str, tuple[str, bool]]:
    rules = sheet.data_validations.dataValidation
    return {str(rule.sqref): (rule.formula1, bool(rule.showErrorMessage)) for rule in rules}


def _read_elsewhere(made: Document) -> list[list[Any]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(excel.write(made)))
    return [row[: len(made.columns)] for row in book.get_sheet_by_name("Actions").to_python(skip_empty_area=False)]


@settings(max_examples=40)
@given(st.lists(st.tuples(hostile_texts, hostile_texts), min_size=1, max_size=4))
def test_another_library_reads_the_same_cells(rows: list[tuple[str, str]]) -> None:
    assert _read_elsewhere(document(rows, headings=("A", "B"))) == [["A", "B"], *(list(row) for row in rows)]


def test_another_library_reads_hundreds_of_pieced_together_cells() -> None:
    rows = in_rows([*hostile_cells(seed=16, count=496), "=1+1", "w " * 16_000, "\u05d0\u202e=1", "@x"])
    assert _read_elsewhere(document(rows))[1:] == [list(row) for row in rows]


@pytest.mark.parametrize("name", ["classic", "ccadb", "full"])
def test_our_own_table_is_read_back_by_its_headings_whatever_stands_beside(name: str) -> None:
    headings = [cell.value or "" for cell in _sheet(_made(name, *STATES))[1]]
    published = [column.heading for column in layout(name).columns]
    found = read_columns(headings)
    assert found.fields[: len(published)] == read_columns(published).fields
    kept = "number" if name == "ccadb" else None
    assert found.fields[len(published) :] == (*[None] * 10, kept)


def test_only_the_published_columns_and_the_marks_are_printed() -> None:
    assert _sheet(_made("classic", *STATES)).print_area == "'Actions'!$A$1:$E$3"


def test_rows_that_differ_from_the_update_before_say_so() -> None:
    changes = (ChangeLine(1, "Changed", "Status", "a", "b"), ChangeLine(2, "New", "Action", "", "Two"))
    made = replace(_made("classic", *STATES, *STATES), changes=changes, changed=frozenset({1, 2, 9}), since="Update 2")
    sheet = _sheet(made)
    assert [sheet[f"E{row}"].value for row in range(1, 6)] == ["Changed", "changed", "new", None, None]
    assert [rule.formula for rule in _rules(sheet)["E2:E5"]] == [
        ['OR(LEFT($E2,LEN("changed"))="changed",LEFT($E2,LEN("new"))="new")']
    ]


def test_a_status_alone_must_be_one_of_the_words() -> None:
    lists = _lists(_sheet(_made("ccadb", *STATES)))
    assert lists == {
        "B2:B3": ('"Prevent,Mitigate,Detect,N/A"', True),
        "F2:F3": ('"Ongoing,Complete,Delayed,Canceled"', True),
    }


def test_for_a_status_with_its_date_the_words_are_a_suggestion() -> None:
    assert _lists(_sheet(_made("classic", *STATES))) == {"C2:C3": ('"Planned,Ongoing,Done,Delayed,Cancelled"', False)}


@pytest.mark.parametrize("words", [("a,b",), ("x" * 130, "y" * 130)])
def test_words_that_no_list_can_hold_set_no_rule(words: tuple[str, ...]) -> None:
    made = replace(_made("classic", *STATES), terms={"status": words})
    assert _lists(_sheet(made)) == {}


def test_each_status_has_its_tint_and_what_is_overdue_says_so() -> None:
    sheet = _sheet(_made("classic", *STATES))
    rules = _rules(sheet)
    assert list(rules) == ["I2:I3", "C2:C3", "E2:E3"]
    overdue, *words = rules["C2:C3"]
    assert [rule.formula[0] for rule in words] == [
        f'OR(LEFT($C2,LEN("{word}"))="{word}")' for word in ("Cancelled", "Planned", "Ongoing", "Delayed", "Done")
    ]
    tints = {rule.formula[0].split('"')[1]: rule.dxf.fill.bgColor.rgb for rule in words}
    assert (tints["Done"], tints["Delayed"]) == ("FFE2F4EA", "FFFDF0D9")
    assert overdue.dxf.numFmt.formatCode == 'General;General;General;@" – overdue"'
    assert rules["I2:I3"][0].dxf.numFmt.formatCode == 'yyyy-mm-dd" overdue"'
    assert overdue.formula == rules["I2:I3"][0].formula
    assert overdue.formula[0].startswith("AND(ISNUMBER($I2),$I2<TODAY(),NOT(OR(")


def test_a_layout_without_a_status_is_overdue_by_the_plans_own() -> None:
    rules = _rules(_sheet(document([("1", "2", "3", "4")])))
    assert [rule.formula for rule in rules["I2"]] == [
        ['AND(ISNUMBER($I2),$I2<TODAY(),NOT(OR($N2="done",$N2="cancelled")))']
    ]


def test_a_table_without_rows_has_no_rules() -> None:
    sheet = _sheet(_made("classic"))
    assert (_rules(sheet), _lists(sheet)) == ({}, {})


def test_right_to_left_cells_and_sheets_start_at_the_right() -> None:
    hebrew = "\u05d0\u05d1"
    sheet = _sheet(document([(hebrew, "abc", f"={hebrew}", "-")]))
    looks = [(sheet[name].alignment.horizontal, sheet[name].alignment.readingOrder) for name in ("A2", "B2", "C2")]
    assert looks == [("right", 2), ("left", 0), ("right", 2)]
    assert sheet["C2"].quotePrefix
    assert not sheet.sheet_view.rightToLeft
    assert _sheet(document([(hebrew,) * 4] * 2)).sheet_view.rightToLeft
