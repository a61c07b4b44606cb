"""What is pasted is a table of texts: no markup of the user's, no formula, no date out of a fraction."""

import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.html.writer import fragment
from tests.documents.pages import Page
from tests.documents.samples import document, hostile_texts

ROWS = [
    ("1", "=1+1", "04/05", "a\nb\n\nc"), ("0012", "<b>x</b> &amp; </td>", "+1", "1e5"),
    ("@SUM(A1)", "TRUE", "#N/A", "2026-01-01"), ("50%", "\u05d0\u05d1", "1,234", "-5"),
]  # fmt: skip


@settings(max_examples=60)
@given(st.lists(st.tuples(hostile_texts, hostile_texts), min_size=1, max_size=3), hostile_texts)
def test_every_text_is_there_and_no_markup_of_the_users(rows: list[tuple[str, str]], said: str) -> None:
    page = Page(fragment(document(rows, headings=("A", "B"), paragraphs=(said,), following=("Next.",), question="Q?")))
    assert page.tables == [[["A", "B"], *(list(row) for row in rows)]]
    assert page.paragraphs == [said, "Next.", "Q?"]
    assert set(page.tags) <= {"meta", "p", "br", "table", "colgroup", "col", "thead", "tbody", "tr", "th", "td"}


def test_every_cell_is_marked_as_a_text_and_keeps_its_line_breaks() -> None:
    made = fragment(document(ROWS))
    assert made.count("""sdnum="1033;0;@" style='border""") == made.count('mso-number-format:"\\@"') == 20
    assert made.count('<br style="mso-data-placement:same-cell">') == 3


def test_a_right_to_left_table_is_pasted_as_one() -> None:
    assert '<table dir="rtl" border' in fragment(document([("\u05d0",) * 4] * 3))
    assert "<table border" in fragment(document(ROWS))


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not here")
def test_calc_pastes_every_cell_as_the_text_it_is(tmp_path: Path) -> None:
    (tmp_path / "pasted.html").write_text(fragment(document(ROWS)), "utf-8")
    command = [
        "soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--infilter=HTML (StarCalc)",
        "--convert-to", "xlsx", "--outdir", str(tmp_path), str(tmp_path / "pasted.html"),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    cells = list(openpyxl.load_workbook(tmp_path / "pasted.xlsx").active.iter_rows(min_row=3, max_row=6))
    assert [tuple(cell.value for cell in row) for row in cells] == ROWS
    assert {cell.data_type for row in cells for cell in row} == {"s"}
