"""Every paragraph has its direction, every script a font with its glyphs, and nothing of a text is lost by that."""

import io
from typing import Any

import docx
import pytest
from docx.document import Document as Docx
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.document import Document
from app.documents.word import writer as word
from app.documents.word.scripts import han_of, segments
from tests.documents.samples import document, hostile_texts
from tests.documents.tracked import W as WORD


def _read(made: Document) -> Docx:
    return docx.Document(io.BytesIO(word.write(made)))


ARABIC = "\u062a\u062f\u0631\u064a\u0628 \u0627\u0644\u0641\u0631\u064a\u0642 (OCSP 2) \u062a\u0645."
HEBREW = "\u05d4\u05db\u05e9\u05e8\u05ea \u05d4\u05e6\u05d5\u05d5\u05ea"


def _directions(cell: Any) -> list[tuple[bool, list[tuple[str, bool]]]]:
    return [
        (
            paragraph.find(f"{WORD}pPr/{WORD}bidi") is not None,
            [
                (
                    "".join(node.text or "" for node in run.iter(f"{WORD}t")),
                    run.find(f"{WORD}rPr/{WORD}rtl") is not None,
                )
                for run in paragraph.iter(f"{WORD}r")
            ],
        )
        for paragraph in cell._tc.iter(f"{WORD}p")
    ]


def test_each_paragraph_has_the_direction_of_its_first_strong_character() -> None:
    rows = _read(document([(ARABIC, f"One\n{HEBREW}", f"In {HEBREW}!", "1 (2)")])).tables[0].rows
    cells = [_directions(cell) for cell in rows[1].cells]
    start, end = ARABIC.split("OCSP 2")
    assert cells[0] == [(True, [(start, True), ("OCSP 2", False), (end, True)])]
    assert cells[1] == [(False, [("One", False)]), (True, [(HEBREW, True)])]
    assert cells[2] == [(False, [("In ", False), (HEBREW, True), ("!", False)])]
    assert cells[3] == [(False, [("1 (2)", False)])]


@pytest.mark.parametrize(
    ("rows", "headings", "mirrored"),
    [
        ([(ARABIC, "Done", HEBREW, "-")], ("A", "B", "C", "D"), True),
        ([(ARABIC, "Done", "Three", "4")], ("A", "B", "C", "D"), False),
        ([("One", "Two", "Three", "4")], (HEBREW, ARABIC, HEBREW, ""), True),
        ([("1", "2", "", "-")], ("A", "B", "C", "D"), False),
    ],
)
def test_a_table_of_mostly_right_to_left_texts_begins_at_the_right(
    rows: list[tuple[str, ...]], headings: tuple[str, ...], mirrored: bool
) -> None:
    table = _read(document(rows, headings=headings)).tables[0]._tbl
    assert (table.find(f"{WORD}tblPr/{WORD}bidiVisual") is not None) is mirrored


@pytest.mark.parametrize(
    ("text", "slot", "font", "language"),
    [
        (ARABIC, "cs", "Arial", "ar-SA"),
        (HEBREW, "cs", "Arial", "he-IL"),
        ("\u0939\u093f\u0928\u094d\u0926\u0940", "cs", "Nirmala UI", "hi-IN"),
        ("\u65e5\u672c", "eastAsia", "Microsoft YaHei", "zh-CN"),
        ("\u65e5\u672c\u306e", "eastAsia", "Yu Gothic", "ja-JP"),
        ("\ud55c\uad6d\uc5b4", "eastAsia", "Malgun Gothic", "ko-KR"),
        ("\U0001f600", "ascii", "Segoe UI Emoji", None),
    ],
)
def test_a_script_has_a_font_with_its_glyphs_and_its_language(
    text: str, slot: str, font: str, language: str | None
) -> None:
    run = next(_read(document([(text, "", "", "")])).tables[0].rows[1].cells[0]._tc.iter(f"{WORD}r"))
    assert run.find(f"{WORD}rPr/{WORD}rFonts").get(qn(f"w:{slot}")) == font
    told = run.find(f"{WORD}rPr/{WORD}lang")
    assert (None if told is None else told.get(qn(f"w:{'bidi' if slot == 'cs' else slot}"))) == language


def test_chinese_characters_are_drawn_as_the_document_has_them() -> None:
    cells = _read(document([("\u65e5\u672c", "\u306e", "", "")])).tables[0].rows[1].cells
    fonts = [next(cell._tc.iter(f"{WORD}rFonts")).get(qn("w:eastAsia")) for cell in cells[:2]]
    assert fonts == ["Yu Gothic", "Yu Gothic"]


@settings(max_examples=60)
@given(hostile_texts, st.booleans())
def test_pieces_of_a_script_are_the_whole_text_together(text: str, right_to_left: bool) -> None:
    pieces = list(segments(text, right_to_left=right_to_left, han=han_of([text])))
    assert "".join(piece for _, piece in pieces) == text
    assert all(piece for _, piece in pieces)
