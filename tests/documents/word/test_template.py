"""A template that can't be filled, or brings along what no document should, is refused with the reason."""

import io
import struct
import zipfile
from collections.abc import Callable
from dataclasses import replace

import docx
import pytest

from app.documents.archive import pack
from app.documents.word import writer as word
from app.documents.word.template import read_template
from app.domain.errors import UserError
from app.services.templates import own_template
from tests.documents.letterheads import CONTENT_TYPES, DOCUMENT, MAIN, changed, edited, letterhead, part
from tests.documents.samples import document

SETTINGS, HEADER, RELATIONS = "word/settings.xml", "word/header1.xml", "word/_rels/document.xml.rels"


def _filled(content: bytes) -> bytes:
    return word.write(replace(document([("1", "2", "3", "4")]), template=content))


def test_the_attached_template_of_the_template_is_forgotten() -> None:
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    target = 'Target="file:///C:/someone.dotm" TargetMode="External"'
    relation = f'<Relationship Id="rId1" Type="{office}/attachedTemplate" {target}/>'
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    relations = f'<Relationships xmlns="{package}">{relation}</Relationships>'
    template = edited(letterhead(), {"word/_rels/settings.xml.rels": lambda _: relations.encode()})
    attached = f'<w:attachedTemplate xmlns:r="{office}" r:id="rId1"/>'
    template = changed(template, "<w:zoom", f"{attached}<w:zoom", SETTINGS)
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


BEGIN = '<w:fldChar w:fldCharType="begin"/>'
SIGNATURE = b'<Relationship Id="s" Type="x/digital-signature/origin" Target="x"/>'
REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "no table": (lambda: letterhead(table=False), r"lacks \{\{table\}\}: write it"),
    "no table and no date": (lambda: letterhead(table=False, date=False), r"lacks \{\{date\}\} and \{\{table\}\}"),
    "a misspelt one": (lambda: changed(letterhead(), "Kind regards", "{{autor}}"), "“{{autor}}”, which means nothing"),
    "two tables": (lambda: changed(letterhead(), "Kind regards,", "{{table}}"), "must stand once"),
    "a table in a table": (lambda: changed(letterhead(table=False), "Published", "{{table}}"), "must stand once"),
    "a table in a header": (
        lambda: changed(letterhead(table=False), "{{ TITLE }}", "{{table}}", HEADER), "must stand once, alone",
    ),
    "a table in a sentence": (lambda: changed(letterhead(), "{{table}}", "See {{table}}"), "must stand once"),
    "no zip": (lambda: b"text", "no Word document or damaged"),
    "a zip of something": (lambda: pack({"a.txt": b"x"}), "no Word document"),
    "half a file": (lambda: letterhead()[:9000], "no Word document or damaged"),
    "an old or encrypted one": (lambda: b"\xd0\xcf\x11\xe0" + bytes(600), "encrypted or in the old .doc format"),
    "macros": (lambda: edited(letterhead(), {"word/vbaProject.bin": lambda _: b"x"}), "holds macros"),
    "a .docm": (
        lambda: edited(letterhead(), {CONTENT_TYPES: lambda data: data.replace(
            b"openxmlformats-officedocument.wordprocessingml.document.main", b"ms-word.document.macroEnabled.main")}),
        "holds macros",
    ),
    "a workbook": (
        lambda: edited(letterhead(), {CONTENT_TYPES: lambda data: data.replace(MAIN, b"spreadsheetml.sheet.main+xml")}),
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
        lambda: changed(letterhead(), "<w:p><w:r><w:t>Kind", '<w:p><w:ins w:id="1" w:author="a"/><w:r><w:t>Kind'),
        "holds tracked changes",
    ),
    "a field that fetches": (
        lambda: changed(letterhead(), "<w:p><w:r><w:t>Kind", '<w:p><w:fldSimple w:instr=" DDEAUTO x"/><w:r><w:t>Kind'),
        "has a field DDEAUTO",
    ),
    "a second field that fetches": (
        lambda: changed(
            letterhead(), "<w:p><w:r><w:t>Kind",
            f"<w:p><w:r>{BEGIN}<w:instrText>PAGE</w:instrText>{BEGIN}<w:instrText>INCLUDE</w:instrText>"
            "<w:instrText>TEXT x</w:instrText></w:r><w:r><w:t>Kind",
        ),
        "has a field INCLUDETEXT",
    ),
    "a signature": (
        lambda: edited(letterhead(), {"_rels/.rels": lambda data: data.replace(
            b"</Relationships>", SIGNATURE + b"</Relationships>")}),
        "is signed",
    ),
    "a page without room": (lambda: changed(letterhead(), 'w:w="11906"', 'w:w="3000"'), "page is too small"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_can_not_be_filled_is_refused_with_the_reason(name: str) -> None:
    make, reason = REFUSED[name]
    with pytest.raises(UserError, match=reason) as refused:
        _filled(make())
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
    with pytest.raises(UserError, match="too many, doubled or misplaced parts"):
        read_template(target.getvalue())


def test_a_table_right_before_the_place_of_ours_does_not_grow_together_with_it() -> None:
    made = docx.Document(io.BytesIO(own_template("a4")))
    place = next(part for part in made.paragraphs if "{{table}}" in part.text)
    block = made.add_table(1, 2)
    place._p.addprevious(block._tbl)
    target = io.BytesIO()
    made.save(target)
    filled = docx.Document(io.BytesIO(word.write(document([("1", "2", "3", "4")], template=target.getvalue()))))
    first, second = filled.tables
    assert first._tbl.getnext() is not second._tbl
    assert len(second.rows) == 2
