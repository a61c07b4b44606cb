"""Spreadsheets of other kinds are read as the same workbook in Excel; what can't be read says what to do."""

import random
from datetime import date
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.periods import Period, Precision
from app.intake import excel, sheets
from app.intake.grids import Grid
from app.intake.kinds import kind_of
from app.intake.signs import OLE
from tests.intake.workbooks import notes, packed, texts

FILES = Path(__file__).with_name("files")
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = " ".join(f'xmlns:{name}="{_ODF}:{name}:1.0"' for name in ("office", "table", "text", "style", "number"))


def _read(kind: str) -> list[Grid]:
    content = (FILES / f"plan.{kind}").read_bytes()
    return (excel if kind == "xlsx" else sheets).read(content, f"plan.{kind}")


def _day(day: date) -> Period:
    return Period(day, day, Precision.DAY)


@pytest.mark.parametrize("kind", ["xlsx", "ods", "xls"])
def test_every_kind_of_file_shows_the_same_cells(kind: str) -> None:
    plan, old = _read(kind)
    assert texts(plan) == [
        ["Plan of the north office", "", "", "", "", "", ""],
        ["#", "Action", "Status", "Due Date", "Owner", "Progress", "Budget"],
        ["1", "Replace the lock\nand the key", "Done", "04/05/2026", "Ada Example", "100%", "1,234.50"],
        ["2", "Read   the log", "Ongoing", "Mar-26", "Ada Example", "50%", "2,469.00"],
        ["3", "see the page", "Ongoing", "9 April 2026", "Bo Example", "100%", "#N/A"],
    ]
    assert (plan.hidden, plan.unseen) == ({6}, ("https://example.org/page",))
    assert notes(plan) == [
        "Row 5 is hidden in its file; it was read with the others.",
        "Column G is hidden in its file; it was read with the others.",
        "The note at C5 is left out: “Ask Bo”",
    ]
    assert plan.dates == {
        (2, 3): _day(date(2026, 5, 4)),
        (3, 3): Period(date(2026, 3, 1), date(2026, 3, 31), Precision.MONTH),
        (4, 3): _day(date(2026, 4, 9)),
    }
    assert (texts(old), old.is_hidden) == ([["Action", "Status"], ["Paint the door", "Done"]], True)


@pytest.mark.parametrize(("kind", "name"), [("xlsx", "excel"), ("ods", "sheets"), ("xls", "sheets")])
def test_the_kind_is_told_by_the_bytes_whatever_the_name(kind: str, name: str) -> None:
    assert kind_of((FILES / f"plan.{kind}").read_bytes(), "plan.md").name == name


def _ods(body: str, *, root: str = "spreadsheet", **more: str) -> bytes:
    inside = f"<office:body><office:{root}>{body}</office:{root}></office:body>"
    content = f"<office:document-content {_SPACES}>{inside}</office:document-content>"
    return packed({"content.xml": content.encode(), **{name: text.encode() for name, text in more.items()}})


def test_blanks_count_only_where_they_are_counted_and_repeated_cells_are_there_each_time() -> None:
    cell = (
        '<table:table-cell table:number-columns-repeated="2"><text:p> a \n b<text:s text:c="2"/><text:tab/></text:p>'
        "<text:p>c<text:line-break/>d</text:p></table:table-cell>"
    )
    empty = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
    row = f'<table:table-row table:number-rows-repeated="2">{cell}</table:table-row>'
    (grid,) = sheets.read(_ods(f'<table:table table:name="One">{row}{empty}</table:table>'), "plan.ods")
    assert texts(grid) == [["a b  \t\nc\nd"] * 2] * 2


def test_a_text_repeated_without_end_is_refused() -> None:
    row = (
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell><text:p>x</text:p></table:table-cell>'
    )
    with pytest.raises(UserError, match="more than 100,000 rows"):
        sheets.read(_ods(f"<table:table>{row}</table:table-row></table:table>"), "plan.ods")


def test_a_formula_without_a_value_says_so() -> None:
    cells = '<table:table-cell table:formula="of:=1+1"/><table:table-cell><text:p>x</text:p></table:table-cell>'
    (grid,) = sheets.read(_ods(f"<table:table><table:table-row>{cells}</table:table-row></table:table>"), "plan.ods")
    assert notes(grid)[0].startswith("The formula in A1 has no value in the file")


def test_a_document_that_is_no_spreadsheet_and_one_with_a_password_say_what_to_do() -> None:
    with pytest.raises(UserError, match=r"without sheets: open it and save it as \.docx"):
        sheets.read(_ods("<text:p>x</text:p>", root="text"), "plan.odt")
    manifest = '<manifest xmlns="m"><file-entry><encryption-data/></file-entry></manifest>'
    with pytest.raises(UserError, match="protected by a password"):
        sheets.read(_ods("", **{"META-INF/manifest.xml": manifest}), "plan.ods")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (OLE + "EncryptedPackage\0".encode("utf-16-le"), "is protected by a password: open it and save it without"),
        (OLE + "WordDocument\0".encode("utf-16-le"), r"an older Word: open it and save it as \.docx"),
        (OLE + "PowerPoint Document\0".encode("utf-16-le"), "copy its table into a Word document"),
        (OLE + bytes(600), "no file of a kind that can be brought in"),
        (rb"{\rtf1 x}", r"save it as a Word document \(\.docx\)"),
        (b"%PDF-1.7", "is a PDF, which has no cells"),
        (packed({"ppt/presentation.xml": b"x"}), "no file of a kind that can be brought in"),
    ],
)
def test_what_is_not_read_here_says_what_to_save_it_as(content: bytes, said: str) -> None:
    with pytest.raises(UserError, match=said):
        kind_of(content, "plan.doc")


@pytest.mark.parametrize("kind", ["xlsx", "ods", "xls"])
def test_a_damaged_file_is_a_result_or_one_sentence(kind: str) -> None:
    chance, whole = random.Random(7), (FILES / f"plan.{kind}").read_bytes()
    reader = excel if kind == "xlsx" else sheets
    ended = 0
    for _ in range(60):
        broken = bytearray(whole[: chance.randrange(600, len(whole))] if chance.random() < 0.3 else whole)
        for _ in range(chance.randrange(1, 30)):
            broken[chance.randrange(8, len(broken))] = chance.randrange(256)
        try:
            assert isinstance(reader.read(bytes(broken), "plan"), list)
        except UserError:
            ended += 1
    assert ended > 5


@pytest.mark.parametrize("error", [UnboundLocalError("saved_obj_id"), ZeroDivisionError(), LookupError()])
def test_whatever_the_reader_of_old_workbooks_stumbles_over_is_a_damaged_file(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(**_given: object) -> None:
        raise error

    monkeypatch.setattr("app.intake.old_excel.xlrd.open_workbook", stumble)
    with pytest.raises(UserError, match="is damaged, or no workbook"):
        sheets.read((FILES / "plan.xls").read_bytes(), "plan.xls")
