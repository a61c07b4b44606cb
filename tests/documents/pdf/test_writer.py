"""PDF files: every text on landscape pages, findable, and the same bytes on every machine."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from app.documents.document import Document, Picture
from app.documents.paper.painting import paint
from app.documents.pdf import writer as pdf
from app.documents.pdf.text import joined, searchable
from app.domain.errors import UserError
from tests.documents.samples import document, hostile_cells, in_rows

ROOT = Path(__file__).resolve().parents[3]
NO_FONTS = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>'
TEXTS = ("=1+1", "\u05e9\u05dc\u05d5\u05dd", "\u4e2d\u6587 \u0939\u093f 1", "\U0001f9ff fi")
SCRIPT = f"""
import hashlib
from app.documents.pdf import writer as pdf
from app.domain.errors import UserError
from tests.documents.samples import document
print(hashlib.sha256(pdf.write(document([{TEXTS!r}]))).hexdigest())
"""
needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils are not here")


def _ran(tool: str, content: bytes, *options: str) -> str:
    done = subprocess.run([tool, *options, "-", *(["-"] if tool == "pdftotext" else [])], input=content,
                          capture_output=True, check=True, timeout=60)  # fmt: skip
    assert done.stderr == b""
    return done.stdout.decode("utf-8")


def _text(made: Document, order: str = "-raw") -> str:
    return _ran("pdftotext", pdf.write(made), order)


def _facts(content: bytes) -> dict[str, str]:
    return dict(re.findall(r"^([^:]+): +(.*)$", _ran("pdfinfo", content), re.M))


def _plain(text: str) -> str:
    """The characters that a reader can find: no white space, nothing without a shape."""
    kept = re.sub(r"[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]", "", text)
    return unicodedata.normalize("NFKC", kept)


@needs_poppler
def test_every_text_is_found_in_its_order() -> None:
    rows = [("1", f"Action {n}", "Done", "office fi ffl; <b>&amp;</b> =1+1\nsecond line") for n in range(30)]
    made = document(rows, following=("The next update follows.",))
    found = _plain(_text(made))
    place = 0
    for cell in ("A title", "Update 3, 2026-03-04 · Example Trust · Bug 1", "First publication.", *rows[0], *rows[29]):
        place = found.index(_plain(cell), place)
    assert found.index("Thenextupdatefollows.") > place


@needs_poppler
def test_hostile_cells_are_found_but_for_turned_text_and_emoji() -> None:
    """Text from right to left comes out as it is read; Qt names no character beyond U+FFFF (README)."""
    skipped = re.compile("[\u0590-\u05ff\u200f\u202e\U0001f600]")
    cells = [cell for cell in hostile_cells(seed=21, count=300) if not skipped.search(cell)]
    rows = in_rows(cells)
    found = _plain(_text(document(rows)))
    lost = [cell for row in rows for cell in row if _plain(cell) not in found]
    assert len(rows) > 40
    assert lost == []


@needs_poppler
def test_arabic_letters_are_found_as_letters_and_not_as_their_shapes() -> None:
    word = "\u0645\u0631\u062d\u0628\u0627"
    assert word in _text(document([(word, "", "", "")]), "-layout")


@needs_poppler
@pytest.mark.parametrize(("paper", "size"), [("a4", (842, 595)), ("letter", (792, 612))])
def test_the_page_is_landscape_on_the_plans_paper(paper: str, size: tuple[int, int]) -> None:
    facts = _facts(pdf.write(document([], paper=paper)))
    assert tuple(float(part) for part in facts["Page size"].split()[:3:2]) == size


@needs_poppler
def test_the_properties_are_the_plans() -> None:
    facts = _facts(pdf.write(document([], title="Plan \u8a08\u753b (1) \\")))
    assert facts["Title"] == "Plan \u8a08\u753b (1) \\"
    assert (facts["Author"], facts["Creator"]) == ("Example Trust", "Remediary")
    assert facts["CreationDate"].startswith("Tue Mar  3 12:30:15 2026")


@needs_poppler
def test_pages_are_counted_and_headings_repeated() -> None:
    content = pdf.write(document([(str(n), "words " * 40, "", "") for n in range(40)]))
    pages = _ran("pdftotext", content, "-raw").split("\f")[:-1]
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert f"{number} / {len(pages)}" in page
        assert "A B C D" in page.replace("\n", " ")


@needs_poppler
def test_a_row_is_cut_only_where_no_page_can_hold_it() -> None:
    rows = [(f"start{n}", "", "", "\n".join(["line"] * 12) + f"\nend{n}") for n in range(9)]
    long = ("start9", "", "", "\n".join(f"L{n}." for n in range(150)) + "\nend9")
    pages = _text(document([*rows, long])).split("\f")
    for n in range(9):
        assert [f"start{n}" in page for page in pages] == [f"end{n}" in page for page in pages]
    assert [n for n in range(150) if f"L{n}." in "".join(pages)] == list(range(150))
    assert sum("L" in page for page in pages) > 2


@needs_poppler
def test_a_paragraph_longer_than_a_page_goes_on() -> None:
    found = _plain(_text(document([], paragraphs=("\n".join(f"P{n}." for n in range(120)),))))
    assert re.findall(r"P(\d+)\.", found) == [str(n) for n in range(120)]


@needs_poppler
def test_a_picture_is_drawn_in_lines_and_letters() -> None:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="700" height="400" viewBox="0 0 700 400">'
        '<text x="20" y="30" font-size="9">In the picture</text></svg>'
    )
    content = pdf.write(document([], pictures=(Picture("p", "What it is", "Words", svg, 700, 400),)))
    assert b"/Subtype /Image" not in content
    text = _ran("pdftotext", content, "-raw")
    assert "What it is" in text
    assert "In the picture" in text


def test_nothing_is_compressed_and_no_moment_is_told() -> None:
    content = pdf.write(document([TEXTS]))
    assert b"FlateDecode" not in content
    assert re.findall(rb"D:\d+Z", content) == [b"D:20260303123015Z"] * 2
    assert content.count(b"2026-03-03T12:30:15Z") == 2


def test_the_bytes_depend_on_nothing_of_the_machine(tmp_path: Path) -> None:
    (tmp_path / "none.conf").write_text(NO_FONTS)
    other = {
        "FONTCONFIG_FILE": str(tmp_path / "none.conf"), "TZ": "Asia/Kolkata", "LC_ALL": "tr_TR.UTF-8",
        "PYTHONHASHSEED": "7", "QT_HASH_SEED": "0", "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], env={**os.environ, **other}, cwd=tmp_path, capture_output=True, text=True,
        check=True, timeout=60,
    )  # fmt: skip
    assert done.stdout.strip() == hashlib.sha256(pdf.write(document([TEXTS]))).hexdigest()


def test_several_threads_at_once_write_the_same() -> None:
    made = document([TEXTS, ("\u0e44\u0e17\u0e22", "\u0995", "\u1200", "\u4e00")] * 20)
    with ThreadPoolExecutor(4) as workers:
        found = set(workers.map(lambda _: pdf.write(made), range(8)))
    assert found == {pdf.write(made)}


def test_letters_are_joined_only_where_they_stand_side_by_side() -> None:
    letters = "0 -20 Td <0001> Tj\n5 0 Td <0002> Tj\n5 0 Td <0001> Tj\n9 0 Td <0001> Tj\n-19 -12 Td <0002> Tj\n"
    stream = f"q\nBT\n/F1 10 Tf 1 0 0 -1 0 0 Tm\n{letters}ET\nQ\n".encode()
    made = joined(stream, {b"F1": (600, 500, 500)})
    assert made == (
        b"q\nBT\n/F1 10 Tf 1 0 0 -1 0 0 Tm\n0 -20 Td <000100020001> Tj\n19 0 Td <0001> Tj\n-19 -12 Td <0002> Tj\n"
        b"ET\nQ\n"
    )


def test_a_ligature_keeps_its_code_and_a_shape_becomes_its_letter() -> None:
    assert searchable(b"begincmap <FEEB> <FEFB> <0041>") == b"begincmap <0647> <FEFB> <0041>"


def test_another_device_gets_the_same_pages(tmp_path: Path) -> None:
    made = document([TEXTS] * 60)
    writer = QPdfWriter(str(tmp_path / "printed.pdf"))
    writer.setResolution(300)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A5), QPageLayout.Orientation.Portrait,
                                     QMarginsF(20, 20, 20, 20)))  # fmt: skip
    paint(made, writer)
    del writer
    content = (tmp_path / "printed.pdf").read_bytes()
    assert content.count(b"/Type /Page\n") > 2


def test_a_device_that_takes_no_page_is_an_error_of_the_user(tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "no" / "such" / "folder.pdf"))
    with pytest.raises(UserError, match="Nothing can be printed there"):
        paint(document([]), writer)
