"""A template's placeholders are filled in the template's own look, wherever they stand."""

import io
from dataclasses import replace
from typing import Any

import docx
import pytest
from docx.document import Document as Docx

from app.documents.document import Document
from app.documents.word import writer as word
from app.documents.word.own import own_template
from tests.documents.letterheads import CONTENT_TYPES, DOCUMENT, MAIN, changed, edited, letterhead, part
from tests.documents.samples import document
from tests.documents.tracked import W, document_part, said, settled, text_of

ROWS = [("1", "2", "3", "4"), ("5", "6\n7", "8", "9")]
HEADER = "word/header1.xml"


def _filled(content: bytes, **more: Any) -> bytes:
    return word.write(replace(document(ROWS, **more), template=content))


def _read(content: bytes) -> Docx:
    return docx.Document(io.BytesIO(content))


def test_placeholders_are_filled_wherever_they_stand_and_however_word_has_cut_them() -> None:
    made = _read(_filled(letterhead(), paragraphs=("Announced.", "And more.")))
    texts = [paragraph.text for paragraph in made.paragraphs]
    assert texts[0] == "A title"
    assert texts[1:4] == ["Dear readers,", "Announced.", "And more."]
    assert [cell.text for cell in made.tables[0].rows[0].cells] == ["Published", "On Update 3, 2026-03-04!"]
    assert made.sections[0].header.paragraphs[0].text.endswith("Example Trust Services · A title")
    assert made.sections[0].footer.paragraphs[0].text == "Confidential – A title – page"
    boxes = [text_of(paragraph) for box in made.element.iter(f"{W}txbxContent") for paragraph in box]
    assert boxes == ["About: Example Trust · Bug 1"] * 2
    assert "{" not in "".join(made.element.itertext())


def test_the_look_of_the_template_stays() -> None:
    template = letterhead()
    content = _filled(template, paragraphs=("Announced.", "And more."))
    made, before = _read(content), _read(template)
    assert [paragraph.style.name for paragraph in made.paragraphs[2:4] if paragraph.style] == ["Quote", "Quote"]
    assert made.tables[0].cell(0, 1).paragraphs[0].runs[1].bold
    for name in ("page_width", "page_height", "left_margin", "top_margin", "orientation"):
        assert getattr(made.sections[0], name) == getattr(before.sections[0], name)
    for name in ("word/theme/theme1.xml", "word/media/image1.png", "word/fontTable.xml"):
        assert part(content, name) == part(template, name)
    colour = made.styles["Title"].font.color  # type: ignore[attr-defined]
    assert str(colour.rgb) == "8B1E3F"


def test_the_table_is_as_wide_as_the_text_of_its_section() -> None:
    made = _read(_filled(letterhead()))
    section, table = made.sections[0], made.tables[1]
    room = (section.page_width - section.left_margin - section.right_margin) / 635  # type: ignore[operator]
    grid = [int(column.get(f"{W}w")) for column in table._tbl.iter(f"{W}gridCol")]
    assert room - 4 <= sum(grid) <= room
    assert [cell.text for cell in table.rows[2].cells] == ["5", "6\n7", "8", "9"]
    assert {paragraph.style.name for paragraph in table.rows[1].cells[0].paragraphs if paragraph.style} == {"Body Text"}


def test_a_table_in_an_earlier_section_has_the_width_of_that_section() -> None:
    section = '<w:sectPr><w:pgSz w:w="8000" w:h="12000"/><w:pgMar w:left="1000" w:right="1000"/></w:sectPr>'
    ending, kind = f"<w:p><w:pPr>{section}</w:pPr></w:p>", "<w:p><w:r><w:t>Kind regards,"
    made = _read(_filled(changed(letterhead(), kind, f"{ending}{kind}")))
    assert sum(int(column.get(f"{W}w")) for column in made.tables[1]._tbl.iter(f"{W}gridCol")) == 6000


def test_a_template_without_places_for_them_has_the_next_day_and_more_after_its_table() -> None:
    made = _read(_filled(letterhead(), following=("The next update follows.",)))
    body = [child for child in made.element.body if child.tag in (f"{W}p", f"{W}tbl")]
    place = body.index(made.tables[1]._tbl)
    assert [text_of(child) for child in body[place + 1 :]] == [
        "", "The next update follows.", "Kind regards,", "The compliance office",
    ]  # fmt: skip


def test_a_template_that_names_the_edition_has_the_day_alone_as_its_date() -> None:
    template = changed(letterhead(), "Dear readers,", "{{Edition}} of {{DATE}}")
    made = _read(_filled(template))
    assert made.tables[0].cell(0, 1).text == "On 2026-03-04!"
    assert made.paragraphs[1].text == "Update 3 of 2026-03-04"


def test_texts_that_look_like_placeholders_are_texts() -> None:
    made = _read(_filled(letterhead(), title="{{table}} {{date}}", paragraphs=("{{title}}",)))
    assert [paragraph.text for paragraph in made.paragraphs[:3]] == ["{{table}} {{date}}", "Dear readers,", "{{title}}"]


def test_a_redline_in_a_template_holds_both_updates_in_every_place() -> None:
    earlier = replace(document(ROWS, title="Old title", paragraphs=("One.",)), template=letterhead())
    later = replace(document(ROWS[:1], paragraphs=("Two.", "Three."), following=("Next.",)), template=letterhead())
    content = word.write(replace(later, earlier=earlier))

    def told(made: bytes, accept: bool) -> list[list[str]]:
        return [
            [text_of(paragraph) for paragraph in settled(made, accept=accept, name=name).iter(f"{W}p")]
            for name in (DOCUMENT, HEADER, "word/footer1.xml")
        ]

    assert told(content, accept=True) == told(word.write(later), accept=True)
    assert told(content, accept=False) == told(word.write(earlier), accept=False)
    assert told(content, accept=True) != told(content, accept=False)


LINKED = '<w:p><w:hyperlink w:anchor="x"><w:r><w:t>{{announcement}}</w:t></w:r></w:hyperlink></w:p>'
IN_A_CELL = (
    "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>"
    "<w:p><w:r><w:t>{{following}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
)


@pytest.mark.parametrize("more", [LINKED, IN_A_CELL])
def test_a_redline_holds_in_links_and_in_cells(more: str) -> None:
    kind = "<w:p><w:r><w:t>Kind regards,"
    template = changed(letterhead(), kind, f"{more}{kind}")
    earlier = replace(document(ROWS, paragraphs=("One.", "Two.")), template=template)
    later = replace(document(ROWS, paragraphs=("Two.", "More."), following=("Next.",)), template=template)
    content = word.write(replace(later, earlier=earlier))
    for accept, expected in ((True, later), (False, earlier)):
        paragraphs = settled(content, accept=accept).iter(f"{W}p")
        plain = settled(word.write(expected), accept=True).iter(f"{W}p")
        assert [text_of(item) for item in paragraphs] == [text_of(item) for item in plain]


def test_a_placeholder_that_has_nothing_to_say_takes_its_paragraph_along() -> None:
    cut = "".join(f"<w:r><w:t>{piece}</w:t></w:r>" for piece in ("{{", "follow", "ing", "}}"))
    kind = "<w:p><w:r><w:t>Kind regards,"
    template = changed(letterhead(), kind, f"<w:p>{cut}</w:p>{kind}")
    texts = [paragraph.text for paragraph in _read(_filled(template)).paragraphs]
    assert texts[-3:] == ["", "Kind regards,", "The compliance office"]
    texts = [paragraph.text for paragraph in _read(_filled(template, following=("Next.",))).paragraphs]
    assert texts[-3:] == ["Next.", "Kind regards,", "The compliance office"]


def test_ours_is_a_template_too_and_gives_the_same_texts_when_it_is_used_as_one() -> None:
    base = document(ROWS, following=("Next.",))
    ours, used = word.write(base), word.write(replace(base, template=own_template("a4")))
    assert said(document_part(ours)) == said(document_part(used))
    assert own_template("letter") == own_template("letter") != own_template("a4")


def test_a_content_control_does_not_show_its_old_value_again() -> None:
    bound = (
        '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x" w:storeItemID="{1}"/><w:text/></w:sdtPr><w:sdtContent><w:r>'
        "<w:t>{{title}}</w:t></w:r></w:sdtContent></w:sdt>"
    )
    template = changed(letterhead(), "<w:p><w:r><w:t>Kind", f"<w:p>{bound}</w:p><w:p><w:r><w:t>Kind")
    root = document_part(_filled(template))
    assert not list(root.iter(f"{W}dataBinding"))
    assert [text_of(item) for item in root.iter(f"{W}p")].count("A title") == 1


def test_a_word_template_file_becomes_a_document() -> None:
    template = edited(
        letterhead(), {CONTENT_TYPES: lambda data: data.replace(b"document.main+xml", b"template.main+xml")}
    )
    assert MAIN in part(_filled(template), CONTENT_TYPES)


def test_the_properties_are_those_of_the_update() -> None:
    core = _read(_filled(letterhead())).core_properties
    assert (core.title, core.subject, core.author, core.comments) == (
        "A title", "Update 3, 2026-03-04", "Example Trust", "",
    )  # fmt: skip


def test_a_document_from_a_template_has_the_same_bytes_each_time() -> None:
    base: Document = replace(document(ROWS), template=letterhead())
    assert word.write(base) == word.write(base)
