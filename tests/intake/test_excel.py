"""Excel workbooks are read as somebody sees them who opens them."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment

from app.documents.document import ChangeLine, HistoryLine
from app.documents.excel import writer
from app.domain.errors import UserError
from app.domain.periods import Period, Precision
from app.intake import excel
from app.intake.found import Verdict
from app.intake.grids import Grid
from app.intake.looking import look_at
from tests.documents.samples import JUNE, document, hostile_cells, in_rows
from tests.intake.workbooks import by_hand, made, notes, saved, texts

HEAD = ["#", "Action", "Status", "Due"]


def _only(content: bytes) -> Grid:
    (grid,) = excel.read(content, "plan.xlsx")
    return grid


def _cell(xml: str, **more: Any) -> str:
    grid = _only(by_hand(f'<sheetData><row r="1">{xml}</row></sheetData>', **more))
    return grid.rows[0][0] or ""


def test_texts_numbers_and_truths_are_what_a_cell_shows() -> None:
    grid = _only(made(lambda sheet: [sheet.append(row) for row in ([1, "Do\nit", True], [2.5, "=", 0.5])]))
    assert texts(grid) == [["1", "Do\nit", "TRUE"], ["2.5", "=", "0.5"]]
    assert str(grid.place) == "sheet “Plan”"


def test_a_date_is_shown_by_its_format_and_its_day_is_known() -> None:
    def fill(sheet: Any) -> None:
        sheet.append([date(2026, 5, 4), date(2026, 3, 1)])
        sheet["A1"].number_format, sheet["B1"].number_format = "dd/mm/yyyy", "mmm-yy"

    grid = _only(made(fill))
    day = date(2026, 5, 4)
    assert grid.rows == (("04/05/2026", "Mar-26"),)
    assert grid.dates == {
        (0, 0): Period(day, day, Precision.DAY),
        (0, 1): Period(date(2026, 3, 1), date(2026, 3, 31), Precision.MONTH),
    }


def test_a_formula_says_its_value_and_one_without_a_value_says_so() -> None:
    grid = _only(
        by_hand(
            '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>TODAY()</f><v/></c>'
            '<c r="C1" t="str"><f>A1&amp;""</f><v></v></c><c r="D1" t="e"><f>NA()</f><v>#N/A</v></c>'
            '<c r="E1" t="str"><f>"x"</f><v>x_x000A_y</v></c></row></sheetData>'
        )
    )
    assert texts(grid) == [["2", "", "", "#N/A", "x\ny"]]
    (said,) = notes(grid)
    assert said.startswith("The formula in B1 has no value in the file, and is not computed here")


@pytest.mark.parametrize(
    "formula",
    ["WEBSERVICE(&quot;http://127.0.0.1:9/&quot;)", "cmd|'/C calc'!A0", "HYPERLINK(&quot;http://127.0.0.1:9/&quot;)"],
)
def test_a_formula_that_calls_out_is_not_run(formula: str) -> None:
    assert _cell(f'<c r="A1" t="str"><f>{formula}</f><v>kept</v></c>') == "kept"


def test_shared_and_inline_texts_keep_runs_blanks_and_coded_characters() -> None:
    shared = (
        '<si><t xml:space="preserve"> a_x000A_b </t><phoneticPr/></si>'
        "<si><r><t>bold_</t></r><r><t>x0041_</t></r><rPh><t>reading</t></rPh></si>"
    )
    assert _cell('<c r="A1" t="s"><v>0</v></c>', shared=shared) == " a\nb "
    assert _cell('<c r="A1" t="s"><v>1</v></c>', shared=shared) == "bold_x0041_"
    assert _cell('<c r="A1" t="inlineStr"><is><t>_x005F_x000A_</t></is></c>') == "_x000A_"
    assert excel.read(by_hand('<sheetData><row><c t="s"><v>7</v></c></row></sheetData>'), "x") == []


def test_rich_text_is_its_text() -> None:
    rich = CellRichText("Do ", TextBlock(InlineFont(b=True), "it"), " now")
    assert texts(_only(made(lambda sheet: sheet.append([rich])))) == [["Do it now"]]


def test_cells_without_a_name_follow_each_other() -> None:
    rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
    assert texts(_only(by_hand(f"<sheetData>{rows}</sheetData>"))) == [["1", "2"], ["3", ""]]


@pytest.mark.parametrize("odd", ["²", "-1", "", "99999999999999999999", "A"])
def test_odd_numbers_of_rows_columns_and_styles_do_no_harm(odd: str) -> None:
    columns = f'<cols><col min="{odd}" max="{odd}" hidden="1"/></cols>'
    row = f'<row r="{odd}"><c s="{odd}"><v>1</v></c></row>'
    assert texts(_only(by_hand(f"{columns}<sheetData>{row}</sheetData>"))) == [["1"]]


def test_a_wrong_dimension_hides_nothing() -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 50))
    assert len(_only(by_hand(f'<dimension ref="A1:A5"/><sheetData>{rows}</sheetData>')).rows) == 49


def test_a_text_merged_over_columns_stands_once_and_one_over_several_actions_in_each() -> None:
    def fill(sheet: Any) -> None:
        for row in (["Our plan"], [*HEAD, "Owner"], [1, "a", "Done", "", "Ada"], [2, "b", "Done"], [3, "c", "Open"]):
            sheet.append(row)
        sheet.merge_cells("A1:E1")
        sheet.merge_cells("E3:E4")

    grid = _only(made(fill))
    assert [row[4] for row in grid.rows] == ["", "Owner", "Ada", "Ada", ""]
    assert grid.rows[0] == ("Our plan", "", "", "", "")


def test_an_action_merged_over_several_rows_stands_once() -> None:
    def fill(sheet: Any) -> None:
        for row in (HEAD, [1, "a", "Done", "x"], ["", "", "", "y"], [2, "b", "Done", "z"]):
            sheet.append(row)
        for column in "ABC":
            sheet.merge_cells(f"{column}2:{column}3")

    assert texts(_only(made(fill)))[2] == ["", "", "", "y"]


def test_what_is_hidden_noted_and_linked_is_said() -> None:
    def fill(sheet: Any) -> None:
        for row in (HEAD, [1, "see here", "Done", ""], [2, "https://example.org/b", "Open", ""]):
            sheet.append(row)
        sheet["B2"].hyperlink = "https://example.org/a"
        sheet["B2"].value = "see here"
        sheet["B3"].hyperlink = "https://example.org/b"
        sheet["C2"].comment = Comment("who says\nso?", "Ada")
        sheet.row_dimensions[3].hidden = True
        sheet.column_dimensions["D"].hidden = True

    grid = _only(made(fill))
    assert (grid.hidden, grid.unseen) == ({3}, ("https://example.org/a",))
    assert notes(grid) == [
        "Row 3 is hidden in its file; it was read with the others.",
        "Column D is hidden in its file; it was read with the others.",
        "The note at C2 is left out: “who says so?”",
    ]


def test_hidden_sheets_come_last_and_say_so() -> None:
    book = Workbook()
    book.active.append(["old"])
    book.active.sheet_state = "veryHidden"
    book.create_sheet("New").append(["new"])
    first, last = excel.read(saved(book), "plan.xlsx")
    assert (first.rows, last.rows, last.is_hidden) == ((("new",),), (("old",),), True)
    assert notes(last) == ["The sheet “Sheet” is hidden in its file."]


def test_tables_of_one_sheet_are_told_apart_by_empty_rows_and_headers() -> None:
    def fill(sheet: Any) -> None:
        for row in (["Plan"], HEAD, [1, "a", "Done", ""], [], [2, "b", "Open", ""], [], ["What happened"]):
            sheet.append(row)
        sheet.append(["Date", "Event"])
        sheet.append([date(2026, 1, 2), "found"])

    plan, timeline = excel.read(made(fill), "plan.xlsx")
    assert [row[0] for row in plan.rows] == ["Plan", "#", "1", "2"]
    assert timeline.rows == (("What happened", ""), ("Date", "Event"), ("2026-01-02", "found"))
    assert str(plan.place) == "sheet “Plan”, cells A1 to D5"


def test_tables_beside_each_other_are_told_apart() -> None:
    def fill(sheet: Any) -> None:
        sheet.append([*HEAD, None, "Date", "Event"])
        sheet.append([1, "a", "Done", "", None, date(2026, 1, 2), "found"])

    plan, timeline = excel.read(made(fill), "plan.xlsx")
    assert (plan.rows[0], timeline.rows[1][5:]) == (("#", "Action", "Status", "Due"), ("2026-01-02", "found"))


def test_an_empty_column_within_a_table_does_not_part_it() -> None:
    rows = (["#", "Action", None, "Status", "Due"], [1, "a", None, "Done", ""])
    assert len(excel.read(made(lambda sheet: [sheet.append(row) for row in rows]), "plan.xlsx")) == 1


def test_a_cell_at_the_far_end_is_left_out_and_said() -> None:
    def fill(sheet: Any) -> None:
        sheet.append(HEAD)
        sheet.append([1, "a", "Done", ""])
        sheet["XFD1048576"] = "stray"

    grid = _only(made(fill))
    assert len(grid.rows) == 2
    assert notes(grid) == ["What stands right of column GR is left out: XFD1048576."]


def test_a_million_empty_rows_are_no_rows() -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}" s="0"/></row>' for n in range(2, 1_048_577))
    xml = f'<sheetData><row r="1"><c r="A1"><v>1</v></c></row>{rows}</sheetData>'
    content = by_hand(xml)
    assert texts(_only(content)) == [["1"]]


def test_more_rows_than_any_plan_has_are_refused() -> None:
    rows = "<row><c><v>1</v></c></row>" * 100_001
    with pytest.raises(UserError, match="has more than 100,000 rows"):
        excel.read(by_hand(f"<sheetData>{rows}</sheetData>"), "plan.xlsx")


def test_one_text_in_a_million_cells_is_refused() -> None:
    shared = f"<si><t>{'x' * 1_000_000}</t></si>"
    rows = '<row><c t="s"><v>0</v></c></row>' * 1_000
    with pytest.raises(UserError, match="more than 50,000,000 characters"):
        excel.read(by_hand(f"<sheetData>{rows}</sheetData>", shared=shared), "plan.xlsx")


@pytest.mark.parametrize(
    "start",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
    ],
)
def test_entities_and_what_declares_them_are_refused(start: str) -> None:
    xml = f"{start}<worksheet><sheetData><row><c t='inlineStr'><is><t>x</t></is></c></row></sheetData></worksheet>"
    with pytest.raises(UserError, match="declares a document type"):
        excel.read(by_hand(xml), "plan.xlsx")


@pytest.mark.parametrize("broken", ["<worksheet><sheetData>", "<worksheet", "no <worksheet XML", "<worksheet>\0"])
def test_a_damaged_part_is_one_sentence(broken: str) -> None:
    with pytest.raises(UserError, match=r"plan\.xlsx is damaged"):
        excel.read(by_hand(broken), "plan.xlsx")


def test_a_workbook_of_ours_comes_back_exactly() -> None:
    rows = in_rows(hostile_cells(seed=5, count=200))
    rows = tuple(row for row in rows if any(cell.strip() for cell in row))
    long = "x" * 40_000
    book = document(
        [*rows, (long, "b", "c", "d")], dates=JUNE, is_update=True,
        changes=(ChangeLine(1, "Changed", "Status", "a", "b"),),
        history=(HistoryLine(1, 1, datetime(2026, 1, 1, tzinfo=UTC), "Ada", "", "Action", "", "x"),),
    )  # fmt: skip
    grid = _only(writer.write(book))
    assert tuple(row[:4] for row in grid.rows) == (("A", "B", "C", "D"), *rows, (long, "b", "c", "d"))
    assert [row[-1] for row in grid.rows[1:]] == [str(number) for number in range(1, len(grid.rows))]
    assert str(grid.place) == "sheet “Actions” of a workbook of Remediary"
    assert grid.notes == ()


def test_a_plan_on_a_hidden_sheet_is_left_out_where_another_is_seen() -> None:
    book = Workbook()
    for row in (HEAD, [1, "a", "Done", ""]):
        book.active.append(row)
    hidden = book.copy_worksheet(book.active)
    hidden.sheet_state = "hidden"
    found = look_at(excel.read(saved(book), "plan.xlsx"))
    assert (found.verdict, [row.number for row in found.rows]) == (Verdict.PLAN, [1])
    assert list(map(str, found.questions)) == ["sheet “Sheet Copy” was left out: it is hidden in its file."]
