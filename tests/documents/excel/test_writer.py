"""Excel workbooks hold every text as a text, every known day as a day, and the whole history."""

import io
import re
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import openpyxl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from app.documents.about import CONTENT_HASH
from app.documents.document import ChangeLine, Document, HistoryLine
from app.documents.excel import writer as excel
from app.documents.excel.sheets import MOST_UNITS
from app.documents.layouts import Column
from tests.documents.samples import JUNE, document, hostile_cells, hostile_texts, in_rows

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
AT = datetime(2026, 3, 3, 12, 30, 15, 250_000, tzinfo=UTC)


def _read(made: Document) -> Any:
    return openpyxl.load_workbook(io.BytesIO(excel.write(made)))


def _rows(book: Any, sheet: str = "Actions", columns: int = 4) -> list[list[str]]:
    rows = book[sheet].iter_rows(max_col=columns, values_only=True)
    return [["" if value is None else value for value in row] for row in rows]


@settings(max_examples=40)
@given(st.lists(st.tuples(hostile_texts, hostile_texts), min_size=1, max_size=4))
def test_hostile_cells_are_read_back_exactly(rows: list[tuple[str, str]]) -> None:
    found = _rows(_read(document(rows, headings=("A", "B"))), columns=2)
    assert found == [["A", "B"], *(list(row) for row in rows)]


def test_hundreds_of_pieced_together_cells_are_read_back_exactly() -> None:
    rows = in_rows(hostile_cells(seed=14, count=800))
    assert _rows(_read(document(rows)))[1:] == [list(row) for row in rows]


@pytest.mark.parametrize(
    "text",
    ["=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "#N/A", "#REF!", "'quoted", "\tTAB", "1", "TRUE",
     "2026-01-01", "_x000A_", "_x005F_x000A_", "__x0041_x0042_", "a _x0009_ b", " edges ", "a\nb", "1e5", "0012"],
)  # fmt: skip
def test_a_text_stays_that_text(text: str) -> None:
    cell = _read(document([(text, "", "", "")]))["Actions"]["A2"]
    assert (cell.value, cell.data_type) == (text, "s")


@settings(max_examples=20)
@given(hostile_texts)
@example("_x000A_")
@example("a_x0041_x0042__x005F_x000a_")
def test_a_reader_that_decodes_escapes_as_excel_does_finds_the_text(text: str) -> None:
    content = excel.write(document([(f"_{text}", "", "", "")]))
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        sheet = etree.fromstring(package.read("xl/worksheets/sheet1.xml"))
    runs = [
        run.text or "" for cell in sheet.iter(f"{SHEET}c") if cell.get("r") == "A2" for run in cell.iter(f"{SHEET}t")
    ]
    decoded = [re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), run) for run in runs]
    assert "".join(decoded) == f"_{text}"


def test_a_text_that_looks_like_a_formula_is_marked_as_quoted() -> None:
    sheet = _read(document([("=1+1", "plain", "", "")]))["Actions"]
    assert (sheet["A2"].quotePrefix, sheet["B2"].quotePrefix) == (True, False)


def test_the_table_starts_in_row_1_frozen_filtered_and_wrapped() -> None:
    sheet = _read(document([("1", "2", "3", "4")] * 3))["Actions"]
    assert [cell.value for cell in sheet[1]][:4] == ["A", "B", "C", "D"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet.print_title_rows) == ("A2", "A1:O4", "$1:$1")
    assert all(cell.alignment.wrap_text for row in sheet.iter_rows() for cell in row)
    assert sheet["A1"].font.bold
    assert (sheet.page_setup.orientation, sheet.sheet_properties.pageSetUpPr.fitToPage) == ("landscape", True)


def test_the_days_stand_as_real_dates_after_the_layouts_columns() -> None:
    sheet = _read(document([("1", "2", "3", "4")], dates=JUNE))["Actions"]
    assert [cell.value for cell in sheet[1]][4:] == [
        "Changed", "Due as written", "Due precision", "Due from", "Due until", "Completed as written",
        "Completed precision", "Completed from", "Completed until", "Status in the plan", "Number in the plan",
    ]  # fmt: skip
    assert [cell.value for cell in sheet[2]][4:] == [
        None, "June 2026", "month", datetime(2026, 6, 1), datetime(2026, 6, 30), "by 18 June 2026", "day", None,
        datetime(2026, 6, 18), "ongoing", 1,
    ]  # fmt: skip
    assert sheet["H2"].is_date
    assert sheet["H2"].number_format == "yyyy-mm-dd"


def test_the_number_column_holds_numbers() -> None:
    base = document([("7", "2", "3", "4")])
    columns = (Column("number", "#", 5), *base.columns[1:])
    made = replace(base, columns=columns)
    assert _read(made)["Actions"]["A2"].value == 7


def test_a_sheet_is_the_history() -> None:
    line = HistoryLine(2, 3, AT, "Ada Example", "=why", "Status", "planned", "_x000A_ done")
    book = _read(document([("1", "2", "3", "4")], history=[line]))
    assert book.sheetnames == ["Actions", "Changes", "History", "About"]
    assert _rows(book, "History", 8) == [
        ["Action", "Revision", "Time (UTC)", "Author", "Reason", "Field", "Before", "After"],
        [2, 3, AT.replace(tzinfo=None, microsecond=0), "Ada Example", "=why", "Status", "planned", "_x000A_ done"],
    ]
    assert book["History"].auto_filter.ref == "A1:H2"


def test_the_last_sheet_says_what_the_file_is() -> None:
    made = document([], paragraphs=("Announced.", "Intro one.", "Intro two."), following=("Next.",))
    assert _rows(_read(made), "About", 2) == [
        ["Plan", "A title"], ["Reference", "Example Trust · Bug 1"], ["Update", "Update 3"],
        ["Date", datetime(2026, 3, 4)], ["Announcement", "Announced."], ["Intro", "Intro one."],
        ["Intro", "Intro two."], ["What follows", "Next."], ["Actions", 0],
        ["Newest revision (UTC)", datetime(2026, 3, 3, 12, 30, 15)], ["Content SHA-256", made.fingerprint()],
        ["What the hash is of", CONTENT_HASH],
    ]  # fmt: skip


def test_a_draft_has_no_date() -> None:
    assert ["Date", "not issued"] in _rows(_read(replace(document([]), dated=None)), "About", 2)


def test_a_sheet_lists_the_changes_and_names_the_update_before() -> None:
    line = ChangeLine(2, "Changed", "Status", "=old", "new")
    made = document([("1", "2", "3", "4")] * 2, since="Update 2, 2026-02-03", changes=(line,), changed=frozenset({2}))
    assert _rows(_read(made), "Changes", 5) == [
        ["Action", "What", "Field", "Before: Update 2, 2026-02-03", "Now: Update 3, 2026-03-04"],
        [2, "Changed", "Status", "=old", "new"],
    ]


@pytest.mark.parametrize(
    ("since", "said"), [("", "There is no update before this one."), ("Update 2", "Nothing changed since Update 2.")]
)
def test_a_sheet_without_changes_says_so(since: str, said: str) -> None:
    assert _rows(_read(document([("1", "2", "3", "4")], since=since)), "Changes", 1) == [["Changes"], [said]]


@pytest.mark.parametrize(
    "text", ["word " * 8000, "\U0001f600" * 20_000, "_x000A_" * 6000, "x" * 32_766 + "\U0001f600", "\n" * 40_000]
)
def test_a_text_that_is_too_long_for_a_cell_loses_nothing(text: str) -> None:
    book = _read(document([("short", text, "", "")]))
    shown = book["Actions"]["B2"].value
    assert shown.endswith(" […] continued in the sheet “Long texts”")
    assert len(shown.encode("utf-16-le")) // 2 <= MOST_UNITS
    parts = _rows(book, "Long texts", 3)[1:]
    assert [row[:2] for row in parts] == [["Actions!B2", n] for n in range(1, len(parts) + 1)]
    assert "".join(row[2] for row in parts) == text
    assert all(len(row[2].encode("utf-16-le")) // 2 <= MOST_UNITS for row in parts)


def test_a_text_of_just_the_most_units_stays_in_its_cell() -> None:
    text = "y" * MOST_UNITS
    book = _read(document([(text, "", "", "")]))
    assert book["Actions"]["A2"].value == text
    # No row is high enough to show it, so it can be read in parts as well, and the row says where.
    assert str(book["Actions"]["E2"].value).startswith("see the sheet “Long texts”")
    assert "".join(row[2] for row in _rows(book, "Long texts", 3)[1:]) == text


def test_a_text_that_a_row_can_show_stands_in_no_other_sheet() -> None:
    book = _read(document([("y" * 500, "", "", "")]))
    assert book["Actions"]["E2"].value is None
    assert "Long texts" not in book.sheetnames


def test_rows_are_as_high_as_their_texts_need() -> None:
    texts = ["short", "a\nb\nc", "word " * 30, "\u8a9e" * 75, "word " * 5000]
    sheet = _read(document([(text, "", "", "") for text in texts]))["Actions"]
    heights = [sheet.row_dimensions[n].height for n in range(2, 7)]
    one, three, wrapped, wide, most = heights
    assert 13 < one < 20
    assert 2 * one < three < 4 * one
    assert 3 * one < wrapped < 8 * one
    assert wrapped * 0.8 < wide < wrapped * 1.6  # an ideograph is two letters wide
    assert most == 409


def test_widths_follow_the_layout() -> None:
    base = document([("1", "2", "3", "4")])
    columns = tuple(Column("action", "A", share) for share in (2, 20, 30, 48))
    made = replace(base, columns=columns)
    widths = [_read(made)["Actions"].column_dimensions[name].width for name in "ABCDE"]
    assert widths == [5, 30, 45, 72, 10]


def test_the_properties_are_the_plans() -> None:
    properties = _read(document([])).properties
    assert (properties.title, properties.subject) == ("A title", "Update 3, 2026-03-04")
    assert (properties.creator, properties.lastModifiedBy) == ("Example Trust", "Example Trust")
    assert properties.created == properties.modified == datetime(2026, 3, 3, 12, 30, 15)


def test_no_cell_of_the_file_is_a_formula_or_an_error() -> None:
    content = excel.write(document(in_rows(["=1", "#N/A", "+2", "@x"])))
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        xml = package.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in xml
    assert b't="e"' not in xml


@pytest.mark.parametrize("text", ["line\n" * 400, "word " * 4_000, "x" * 9_000, "long words and\nlines " * 700])
def test_the_parts_of_a_long_text_can_be_read_in_their_rows(text: str) -> None:
    parts = [row[2] for row in _rows(_read(document([(text, "", "", "")])), "Long texts", 3)[1:]]
    assert "".join(parts) == text
    assert all(len(part) <= 2_000 and part.count("\n") <= 25 for part in parts)
    assert all(part[-1] in " \n" for part in parts[:-1]) or "x" in text[:1]
