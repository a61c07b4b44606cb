"""An organisation's template is filled in its own look, or refused with what it lacks."""

import io
import struct
import zipfile
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import docx
import pytest
from docx.document import Document as Docx

from app.documents import word
from app.documents.archive import pack
from app.documents.document import Document
from app.documents.word_own import own_template
from app.documents.word_template import read_template
from app.domain.errors import UserError
from tests.documents.letterheads import edited, letterhead, part
from tests.documents.samples import document
from tests.documents.tracked import W, document_part, said, settled, text_of

ROWS = [("1", "2", "3", "4"), ("5", "6\n7", "8", "9")]
DOCUMENT, SETTINGS, HEADER = "word/document.xml", "word/settings.xml", "word/header1.xml"
RELATIONS = "word/_rels/document.xml.rels"


def _filled(content: bytes, **more: Any) -> bytes:
    return word.write(replace(document(ROWS, **more), template=content))


def _read(content: bytes) -> Docx:
    return docx.Document(io.BytesIO(content))


def _with(content: bytes, old: str, new: str, name: str = DOCUMENT) -> bytes:
    def change(data: bytes) -> bytes:
        assert old.encode() in data
        return data.replace(old.encode(), new.encode(), 1)

    return edited(content, {name: change})


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
    for name in ("word/styles.xml", "word/theme/theme1.xml", "word/media/image1.png", "word/fontTable.xml"):
        if name != "word/styles.xml":
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
    made = _read(_filled(_with(letterhead(), kind, f"{ending}{kind}")))
    assert sum(int(column.get(f"{W}w")) for column in made.tables[1]._tbl.iter(f"{W}gridCol")) == 6000


def test_a_template_without_places_for_them_has_the_next_day_and_more_after_its_table() -> None:
    made = _read(_filled(letterhead(), following=("The next update follows.",)))
    body = [child for child in made.element.body if child.tag in (f"{W}p", f"{W}tbl")]
    place = body.index(made.tables[1]._tbl)
    assert [text_of(child) for child in body[place + 1 :]] == [
        "", "The next update follows.", "Kind regards,", "The compliance office",
    ]  # fmt: skip


def test_a_template_that_names_the_edition_has_the_day_alone_as_its_date() -> None:
    template = _with(letterhead(), "Dear readers,", "{{Edition}} of {{DATE}}")
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
    template = _with(letterhead(), "<w:p><w:r><w:t>Kind", f"<w:p>{bound}</w:p><w:p><w:r><w:t>Kind")
    root = document_part(_filled(template))
    assert not list(root.iter(f"{W}dataBinding"))
    assert [text_of(item) for item in root.iter(f"{W}p")].count("A title") == 1


def test_the_attached_template_of_the_template_is_forgotten() -> None:
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    target = 'Target="file:///C:/someone.dotm" TargetMode="External"'
    relation = f'<Relationship Id="rId1" Type="{office}/attachedTemplate" {target}/>'
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    relations = f'<Relationships xmlns="{package}">{relation}</Relationships>'
    template = edited(letterhead(), {"word/_rels/settings.xml.rels": lambda _: relations.encode()})
    attached = f'<w:attachedTemplate xmlns:r="{office}" r:id="rId1"/>'
    template = _with(template, "<w:zoom", f"{attached}<w:zoom", SETTINGS)
    content = _filled(template)
    assert b"someone" not in content
    assert b"attachedTemplate" not in content


def _relation(kind: str, target: str) -> Callable[[bytes], bytes]:
    full = f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"
    added = f'<Relationship Id="rId99" Type="{full}" Target="{target}" TargetMode="External"/></Relationships>'
    return lambda data: data.replace(b"</Relationships>", added.encode())


def test_links_to_the_web_stay() -> None:
    template = edited(letterhead(), {RELATIONS: _relation("hyperlink", "https://example.org/")})
    assert b'"https://example.org/"' in part(_filled(template), RELATIONS)


TYPES = "[Content_Types].xml"
MAIN = b"wordprocessingml.document.main+xml"
REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "no table": (lambda: letterhead(table=False), r"lacks \{\{table\}\}: write it"),
    "no table and no date": (lambda: letterhead(table=False, date=False), r"lacks \{\{date\}\} and \{\{table\}\}"),
    "a misspelt one": (lambda: _with(letterhead(), "Kind regards", "{{autor}}"), "“{{autor}}”, which means nothing"),
    "two tables": (lambda: _with(letterhead(), "Kind regards,", "{{table}}"), "must stand once, alone in a paragraph"),
    "a table in a table": (lambda: _with(letterhead(table=False), "Published", "{{table}}"), "must stand once, alone"),
    "a table in a header": (
        lambda: _with(letterhead(table=False), "{{ TITLE }}", "{{table}}", HEADER), "must stand once, alone",
    ),
    "a table in a sentence": (lambda: _with(letterhead(), "{{table}}", "See {{table}}"), "must stand once, alone"),
    "no zip": (lambda: b"text", "no Word document or damaged"),
    "a zip of something": (lambda: pack({"a.txt": b"x"}), "no Word document"),
    "half a file": (lambda: letterhead()[:9000], "no Word document or damaged"),
    "an old or encrypted one": (lambda: b"\xd0\xcf\x11\xe0" + bytes(600), "encrypted or in the old .doc format"),
    "macros": (lambda: edited(letterhead(), {"word/vbaProject.bin": lambda _: b"x"}), "holds macros"),
    "a .docm": (
        lambda: edited(letterhead(), {TYPES: lambda data: data.replace(
            b"openxmlformats-officedocument.wordprocessingml.document.main", b"ms-word.document.macroEnabled.main")}),
        "holds macros",
    ),
    "a workbook": (
        lambda: edited(letterhead(), {TYPES: lambda data: data.replace(MAIN, b"spreadsheetml.sheet.main+xml")}),
        "no Word document",
    ),
    "entities": (
        lambda: edited(letterhead(), {DOCUMENT: lambda data: data.replace(
            b"<w:document", b'<!DOCTYPE x [<!ENTITY e "boom">]><w:document', 1)}),
        "has a document type",
    ),
    "entities in a part that is not filled": (
        lambda: edited(letterhead(), {"word/styles.xml": lambda data: data.replace(
            b"<w:styles", b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:styles', 1)}),
        "has a document type",
    ),
    "broken XML": (lambda: edited(letterhead(), {SETTINGS: lambda data: data[:-9]}), "settings.xml\" is damaged"),
    "a remote picture": (
        lambda: edited(letterhead(), {RELATIONS: _relation("image", "https://example.org/a.png")}),
        "points to “https://example.org/a.png” outside of it",
    ),
    "a link to a disk": (
        lambda: edited(letterhead(), {RELATIONS: _relation("hyperlink", "file:///C:/secret.txt")}),
        "points to “file:///C:/secret.txt” outside of it",
    ),
    "tracked changes": (
        lambda: _with(letterhead(), "<w:p><w:r><w:t>Kind", '<w:p><w:ins w:id="1" w:author="a"/><w:r><w:t>Kind'),
        "holds tracked changes",
    ),
    "a field that fetches": (
        lambda: _with(letterhead(), "<w:p><w:r><w:t>Kind", '<w:p><w:fldSimple w:instr=" DDEAUTO x"/><w:r><w:t>Kind'),
        "has a field DDEAUTO",
    ),
    "a page without room": (lambda: _with(letterhead(), 'w:w="11906"', 'w:w="3000"'), "page is too small for a table"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_can_not_be_filled_is_refused_with_the_reason(name: str) -> None:
    make, reason = REFUSED[name]
    with pytest.raises(UserError, match=reason) as refused:
        word.write(replace(document(ROWS), template=make()))
    assert str(refused.value).endswith(".") or str(refused.value).endswith(")")
    assert "\n" not in str(refused.value)


def test_an_archive_that_unpacks_to_far_more_than_it_is_gets_refused() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name in ("[Content_Types].xml", "word/document.xml"):
            package.writestr(name, b"<w>" + b" " * 30_000_000)
    assert len(target.getvalue()) < 100_000
    with pytest.raises(UserError, match="unpacks to more than any letterhead needs"):
        read_template(target.getvalue())


def test_a_member_that_lies_about_its_size_is_refused() -> None:
    content = bytearray(letterhead())
    place = content.index(b"PK\x01\x02")
    content[place + 24 : place + 28] = struct.pack("<I", 10)
    with pytest.raises(UserError, match="no Word document or damaged"):
        read_template(bytes(content))


def test_doubled_members_and_locked_ones_are_refused() -> None:
    target = io.BytesIO(letterhead())
    with zipfile.ZipFile(target, "a") as package:
        package.writestr("WORD/document.xml", b"<x/>")
    with pytest.raises(UserError, match="too many or doubled parts"):
        read_template(target.getvalue())


def test_a_word_template_file_becomes_a_document() -> None:
    template = edited(letterhead(), {TYPES: lambda data: data.replace(b"document.main+xml", b"template.main+xml")})
    assert MAIN in part(_filled(template), TYPES)


def test_the_properties_are_those_of_the_update() -> None:
    core = _read(_filled(letterhead())).core_properties
    assert (core.title, core.subject, core.author, core.comments) == (
        "A title", "Update 3, 2026-03-04", "Example Trust", "",
    )  # fmt: skip


def test_a_document_from_a_template_has_the_same_bytes_each_time() -> None:
    base: Document = replace(document(ROWS), template=letterhead())
    assert word.write(base) == word.write(base)
