"""Workbooks that were exported, edited as people do, and come back with exactly their changes."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.table import Table

from app.services.workspace import Workspace
from tests.intake.coming_back import LAYOUTS, NOTHING, Came, came_for_good, edited_book, exported, fill

ACTION = ("Action", "Action Item")
WITH_DUE = ("ccadb", "full")


@pytest.fixture
def plan_id(workspace: Workspace) -> int:
    """The plan that goes out."""
    return fill(workspace)


Back = Callable[[str, Callable[[Any], None]], Came]


@pytest.fixture
def back(workspace: Workspace, plan_id: int) -> Back:
    """What comes back from a workbook in a layout once an edit was made; taken over, it asks for nothing more."""

    def edited(layout: str, edit: Callable[[Any], None]) -> Came:
        content = edited_book(exported(workspace, "excel", layout), edit)
        return came_for_good(workspace, content, "plan.xlsx")

    return edited


def _column(sheet: Any, *names: str) -> int:
    return next(cell.column for cell in sheet[1] if cell.value in names)


def _cell(sheet: Any, number: int, *names: str) -> Any:
    return sheet.cell(number + 1, _column(sheet, *names))


def _last(sheet: Any, number: int) -> Any:
    """A row's cell in the column of the longest texts."""
    headings = [cell.value for cell in sheet[1]]
    return _cell(sheet, number, "Observations" if "Observations" in headings else "Evaluation Criteria")


def _turn(sheet: Any, *, rows: bool, columns: bool) -> None:
    """Rows below the header, or columns, the other way round."""
    head, *body = [[cell.value for cell in row] for row in sheet.iter_rows()]
    table = [head, *(body[::-1] if rows else body)]
    for place, values in enumerate(table, 1):
        for column, value in enumerate(values[::-1] if columns else values, 1):
            sheet.cell(place, column).value = value


def _ornament(sheet: Any) -> None:
    for row in sheet.iter_rows():
        for cell in row:
            cell.font, cell.fill = Font(strike=True, bold=True, color="FF0000"), PatternFill("solid", fgColor="FFFF00")
    sheet["B2"].comment = Comment("Is it so?", "Legal")


def _hide(sheet: Any) -> None:
    sheet.column_dimensions["C"].hidden = sheet.row_dimensions[3].hidden = True
    sheet.row_dimensions[4].height = 500
    sheet.auto_filter.add_filter_column(2, ["Planned"])


def _title(sheet: Any) -> None:
    sheet.insert_rows(1, 3)
    sheet["A1"] = "Plan as of March, for legal"


def _only_sheet(sheet: Any) -> None:
    for name in sheet.parent.sheetnames[1:]:
        del sheet.parent[name]


def _rename(sheet: Any) -> None:
    sheet.title = "For legal"


def _as_table(sheet: Any) -> None:
    sheet.auto_filter.ref = None
    sheet["A1"] = sheet["A1"].value or "Column1"
    sheet.add_table(Table(displayName="Plan", ref=sheet.dimensions))


def _synonyms(sheet: Any) -> None:
    _cell(sheet, 0, "Status").value = "Statut"
    _cell(sheet, 0, *ACTION).value = "Corrective action"


def _blanks(sheet: Any) -> None:
    for cell in (_cell(sheet, 2, *ACTION), _last(sheet, 1)):
        cell.value = f"{cell.value}  \n"
    sheet.insert_rows(4)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(
    "edit",
    [
        lambda sheet: None, lambda sheet: _turn(sheet, rows=True, columns=False),
        lambda sheet: _turn(sheet, rows=True, columns=True), _ornament, _hide, _title, _only_sheet, _rename, _as_table,
        _synonyms, _blanks, lambda sheet: sheet.delete_cols(_column(sheet, "Changed"), 10),
        lambda sheet: sheet.delete_cols(_last(sheet, 0).column),
        lambda sheet: sheet.move_range(sheet.dimensions, rows=4, cols=2),
    ],
)  # fmt: skip
def test_what_is_no_change_to_a_reader_asks_for_nothing(back: Back, layout: str, edit: Callable[[Any], None]) -> None:
    assert back(layout, edit) == NOTHING


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_text_that_was_changed_is_the_only_change(back: Back, layout: str) -> None:
    def edit(sheet: Any) -> None:
        _turn(sheet, rows=True, columns=False)
        cell = next(cell for row in sheet for cell in row if cell.value == "Automate patching of all hosts")
        cell.value = "Automate patching of all hosts\nby July"

    assert back(layout, edit) == Came({2: {"action": "Automate patching of all hosts\nby July"}})


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_row_that_was_deleted_is_missing_and_one_that_was_added_is_new(back: Back, layout: str) -> None:
    def edit(sheet: Any) -> None:
        sheet.delete_rows(4)
        sheet.insert_rows(3)
        _cell(sheet, 2, *ACTION).value, _cell(sheet, 2, "Status").value = "Ask the auditors", "Planned"

    assert back(layout, edit) == Came(new=("Ask the auditors",), missing=(3,))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_column_that_was_added_goes_into_the_observations_of_its_rows(back: Back, layout: str) -> None:
    def edit(sheet: Any) -> None:
        sheet.insert_cols(3)
        sheet["C1"], sheet["C4"] = "Comment of legal", "Look at the contract"

    said = "Three asked.\nComment of legal: Look at the contract"
    assert back(layout, edit) == Came({3: {"observations": said}})


@pytest.mark.parametrize("layout", LAYOUTS)
def test_an_emptied_cell_empties_its_field(back: Back, layout: str) -> None:
    name = "evaluation" if layout == "ccadb" else "observations"
    assert back(layout, lambda sheet: setattr(_last(sheet, 1), "value", None)) == Came({1: {name: ""}})


@pytest.mark.parametrize(
    ("layout", "word", "expected"),
    [
        ("classic", "Done (2026-05-03)", {"status": "done", "completed": "2026-05-03"}),
        ("classic", "Planned (in July 2026)", {"due": "July 2026"}),
        ("ccadb", "Complete", {"status": "done"}),
        ("ccadb", "Delayed", {"status": "delayed"}),
        ("full", "Ongoing", {"status": "ongoing"}),
    ],
)
def test_a_status_that_was_changed_is_read_beside_its_text(
    back: Back, layout: str, word: str, expected: dict[str, str]
) -> None:
    found = back(layout, lambda sheet: setattr(_cell(sheet, 2, "Status"), "value", word))
    assert found == Came({2: {**expected, "status_text": word}})


@pytest.mark.parametrize("layout", WITH_DUE)
@pytest.mark.parametrize(
    ("number", "value", "shown"),
    [
        (4, datetime(2026, 3, 15), "m/d/yyyy"), (4, datetime(2026, 3, 15), "d mmm yyyy"), (4, "15 March 2026", "@"),
        (2, datetime(2026, 6, 1), "mmm\\-yy"), (1, "N/A", "@"),
    ],
)  # fmt: skip
def test_the_same_day_in_another_form_is_no_change(
    back: Back, layout: str, number: int, value: Any, shown: str
) -> None:
    def edit(sheet: Any) -> None:
        cell = _cell(sheet, number, "Due Date")
        cell.value, cell.number_format = value, shown

    assert back(layout, edit) == NOTHING


@pytest.mark.parametrize(
    ("value", "shown", "text"),
    [
        (datetime(2026, 4, 5), "dd/mm/yyyy", "05/04/2026"), ("15 July 2026", "@", "15 July 2026"),
        ("Q3 2026", "@", "Q3 2026"), (None, "General", ""),
    ],
)  # fmt: skip
def test_another_day_is_one(back: Back, value: Any, shown: str, text: str) -> None:
    def edit(sheet: Any) -> None:
        cell = _cell(sheet, 4, "Due Date")
        cell.value, cell.number_format = value, shown

    assert back("ccadb", edit) == Came({4: {"due": text}})


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_cell_that_was_split_into_two_rows_is_one_again(back: Back, layout: str) -> None:
    def edit(sheet: Any) -> None:
        sheet.insert_rows(3)
        _last(sheet, 2).value = "A further remark."

    name, before = {
        "ccadb": ("evaluation", "Every patch has a signed record."),
    }.get(layout, ("observations", "First line.\n\nSecond paragraph:\n- one\n- two"))
    assert back(layout, edit) == Came({1: {name: f"{before}\nA further remark."}})


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_a_sheet_shows_behind_an_overdue_status_is_no_part_of_it(back: Back, layout: str) -> None:
    def edit(sheet: Any) -> None:
        cell = _cell(sheet, 4, "Status")
        cell.value = f"{cell.value} – overdue"

    assert back(layout, edit) == NOTHING


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_is_written_into_the_columns_beside_the_plan_comes_back(back: Back, layout: str) -> None:
    def edit(sheet: Any) -> None:
        _cell(sheet, 2, "Due as written").value = "Q3 2026"
        _cell(sheet, 5, "Status in the plan").value = "ongoing"

    assert back(layout, edit) == Came({2: {"due": "Q3 2026"}, 5: {"status": "ongoing"}})


def test_columns_beside_that_were_left_behind_as_others_were_sorted_say_nothing(back: Back) -> None:
    def edit(sheet: Any) -> None:
        rows = [[cell.value for cell in row[:4]] for row in sheet.iter_rows(min_row=2)]
        for place, row in enumerate(reversed(rows), 2):
            for column, value in enumerate(row, 1):
                sheet.cell(place, column).value = value

    assert back("classic", edit) == NOTHING


@pytest.mark.parametrize("layout", ["classic", "full"])
def test_a_column_that_got_another_heading_is_known_by_its_texts(back: Back, layout: str) -> None:
    def edit(sheet: Any) -> None:
        _cell(sheet, 3, "Observations").value = "Three asked, one answered."
        _cell(sheet, 4, "Observations").value = None
        _cell(sheet, 0, "Observations").value = "What we know"

    assert back(layout, edit) == Came({3: {"observations": "Three asked, one answered."}})
