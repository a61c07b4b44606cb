"""Word documents hold every text, on a landscape page whose table stays inside its margins."""

import io
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document as Docx
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.document import Document
from app.documents.layouts import Column
from app.documents.word import writer as word
from tests.documents import libreoffice
from tests.documents.samples import document, hostile_cells, hostile_texts, in_rows

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _read(made: Document) -> Docx:
    return docx.Document(io.BytesIO(word.write(made)))


def _cells(docx_document: Docx) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in docx_document.tables[0].rows]


@settings(max_examples=40)
@given(st.lists(st.tuples(hostile_texts, hostile_texts), min_size=1, max_size=4))
def test_hostile_cells_are_read_back_exactly(rows: list[tuple[str, str]]) -> None:
    found = _cells(_read(document(rows, headings=("A", "B"))))
    assert found == [["A", "B"], *(list(row) for row in rows)]


def test_hundreds_of_pieced_together_cells_are_read_back_exactly() -> None:
    rows = in_rows(hostile_cells(seed=12, count=400))
    assert _cells(_read(document(rows)))[1:] == [list(row) for row in rows]


def test_a_paragraph_of_a_cell_is_a_paragraph_of_its_own() -> None:
    cell = _read(document([("one\n\ntwo\tthree", "", "", "")])).tables[0].rows[1].cells[0]
    assert [part.text for part in cell.paragraphs] == ["one", "", "two\tthree"]


def test_the_page_is_landscape() -> None:
    section = _read(document([])).sections[0]
    assert section.orientation is WD_ORIENT.LANDSCAPE
    assert (section.page_width or 0) > (section.page_height or 0)


@pytest.mark.parametrize(("paper", "size"), [("a4", (16838, 11906)), ("letter", (15840, 12240))])
def test_the_paper_is_the_one_that_is_wanted(paper: str, size: tuple[int, int]) -> None:
    section = _read(document([], paper=paper)).sections[0]
    assert ((section.page_width or 0) // 635, (section.page_height or 0) // 635) == size


def _whole(row: Any) -> bool:
    return row.find(f"{WORD}trPr/{WORD}cantSplit") is not None


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("word " * 200, True),
        ("\n" * 20, True),
        ("\n" * 60, False),
        ("word " * 900, False),
        ("\u0448\u0430\u0433 " * 200, True),
        ("\u65e5" * 500, True),
        ("\u65e5" * 1200, False),
    ],
)
def test_a_row_is_whole_where_a_page_holds_it_and_may_split_where_none_does(text: str, whole: bool) -> None:
    rows = _read(document([("1", "2", "3", text), ("1", "2", "3", "4")])).tables[0]._tbl.findall(f"{WORD}tr")
    assert [_whole(row) for row in rows] == [True, whole, True]


def test_the_table_says_what_it_is_to_those_who_don_t_see_it() -> None:
    table = _read(document([("1", "2", "3", "4")], title='A "quoted" title')).tables[0]._tbl
    told = [table.find(f"{WORD}tblPr/{WORD}{name}").get(qn("w:val")) for name in ("tblCaption", "tblDescription")]
    assert told == ['A "quoted" title', "One row for each action, 1 in all. Columns: A, B, C, D."]


def test_the_next_update_is_announced_below_the_table() -> None:
    made = _read(document([("1", "2", "3", "4")], following=("Next in June.", "Ask us.")))
    body = list(made.element.body)
    place = body.index(made.tables[0]._tbl)
    assert [paragraph.text for paragraph in made.paragraphs[-2:]] == ["Next in June.", "Ask us."]
    assert [child.tag.removeprefix(WORD) for child in body[place:]] == ["tbl", "p", "p", "sectPr"]


def test_the_header_row_repeats_and_no_row_is_cut_without_need() -> None:
    rows = _read(document([("1", "2", "3", "4")])).tables[0]._tbl.findall(f"{WORD}tr")
    assert [row.find(f".//{WORD}tblHeader") is not None for row in rows] == [True, False]
    assert all(row.find(f".//{WORD}cantSplit") is not None for row in rows)


@pytest.mark.parametrize("shares", [(5, 35, 18, 42), (30, 30, 30, 30), (7, 7, 7, 7)])
def test_every_cell_has_the_width_of_its_column_and_the_table_fits_the_page(shares: tuple[int, ...]) -> None:
    base = document([("1", "2", "3", "4")] * 2)
    columns = tuple(Column("action", "A", share) for share in shares)
    made = _read(replace(base, columns=columns))
    table, section = made.tables[0]._tbl, made.sections[0]
    assert table.find(f".//{WORD}tblLayout").get(qn("w:type")) == "fixed"
    grid = [int(column.get(qn("w:w"))) for column in table.findall(f".//{WORD}gridCol")]
    for row in table.findall(f"{WORD}tr"):
        assert [int(width.get(qn("w:w"))) for width in row.findall(f".//{WORD}tcW")] == grid
    room = section.page_width - section.left_margin - section.right_margin  # type: ignore[operator]
    assert 0.98 < sum(grid) * 635 / room <= 1.0001  # 635 EMU a twip
    assert [round(width / sum(grid), 2) for width in grid] == [round(share / sum(shares), 2) for share in shares]


def test_a_layout_that_asks_for_more_than_the_page_is_printed_smaller() -> None:
    columns = tuple(Column("action", "A", 30) for _ in range(4))
    base = document([("1", "2", "3", "4")])
    made = replace(base, columns=columns)
    sizes = {run.get(qn("w:val")) for run in _read(made).tables[0]._tbl.iter(f"{WORD}sz")}
    assert sizes == {"15"}
    assert not list(_read(base).tables[0]._tbl.iter(f"{WORD}sz"))


def test_title_date_announcement_and_intro_stand_above_the_table() -> None:
    made = _read(document([("1", "2", "3", "4")], paragraphs=("Announced.", "Intro,\nline two.")))
    texts = [part.text for part in made.paragraphs]
    assert texts == [
        "A title", "Update 3, 2026-03-04", "Example Trust · Bug 1", "Announced.", "Intro,\nline two.",
        "Status of the actions", "",
    ]  # fmt: skip
    names = [part.style.name for part in made.paragraphs if part.style]
    assert names[:6] == ["Title", "Subtitle", "Subtitle", "Normal", "Normal", "Heading 1"]
    kinds = [child.tag.removeprefix(WORD) for child in made.element.body]
    assert kinds == ["p"] * 6 + ["tbl", "p", "sectPr"]


def test_the_footer_counts_the_pages() -> None:
    footer = _read(document([])).sections[0].footer.paragraphs[0]._p
    fields = [field.get(qn("w:instr")) for field in footer.iter(f"{WORD}fldSimple")]
    assert fields == ["PAGE", "NUMPAGES"]


def test_the_properties_are_the_plans_and_not_the_templates() -> None:
    core = _read(document([])).core_properties
    assert (core.title, core.subject, core.author) == ("A title", "Update 3, 2026-03-04", "Example Trust")
    assert core.last_modified_by == "Example Trust"
    assert core.created == core.modified == datetime(2026, 3, 3, 12, 30, 15, tzinfo=UTC)
    assert (core.comments, core.keywords, core.category) == ("", "", "")


def test_nothing_of_the_librarys_template_is_left() -> None:
    with zipfile.ZipFile(io.BytesIO(word.write(document([])))) as package:
        names = package.namelist()
        assert not [name for name in names if "thumbnail" in name or "customXml" in name or "Effects" in name]
        assert b"python-docx" not in b"".join(package.read(name) for name in names)
        assert package.testzip() is None


@libreoffice.NEEDED
def test_libreoffice_reads_the_same_texts(tmp_path: Path) -> None:
    rows = in_rows(hostile_cells(seed=13, count=400))
    made = document(
        [("needle", "=1+1", "a\tb", "c\n\nd"), ("\u0627\u0644 (x)", "\u05d0\u05d1", "\u65e5\u672c", ""), *rows]
    )
    path = tmp_path / "made.docx"
    path.write_bytes(word.write(made))
    assert libreoffice.read_cells(path) == [["A", "B", "C", "D"], *(list(row) for row in made.rows)]
