"""What may be handed to another program: few kinds, and nothing that only says that it is one of them."""

import pytest

from app.domain.errors import UserError
from app.domain.openings import Program, kind_to_open, refuse_active


@pytest.mark.parametrize(
    ("name", "start", "program"),
    [
        ("proof.PNG", b"\x89PNG\r\n\x1a\n\0\0", Program.PICTURES),
        ("photo.jpeg", b"\xff\xd8\xff\xe0", Program.PICTURES),
        ("report.pdf", b"%PDF-1.7", Program.PDF),
        ("server.log", b"12:00 started\n", Program.TEXTS),
        ("minutes.docx", b"PK\x03\x04....", Program.OFFICE),
    ],
)
def test_a_few_kinds_may_be_opened(name: str, start: bytes, program: Program) -> None:
    assert kind_to_open(name, start).program is program


@pytest.mark.parametrize(
    "name",
    [
        "setup.exe", "run.bat", "run.cmd", "run.sh", "run.ps1", "run.py", "run.js", "run.vbs", "page.html", "page.htm",
        "page.svg", "page.mht", "old.doc", "old.xls", "macros.docm", "macros.xlsm", "slides.pptm", "link.lnk",
        "link.url", "program.desktop", "app.jar", "app.msi", "app.dmg", "app.AppImage", "disk.iso", "table.csv",
        "data.xml", "bundle.zip", "nothing", "", ".pdf.exe", "report.pdf ", "note.chm", "note.hta", "note.scr",
    ],
)  # fmt: skip
def test_everything_else_is_refused_with_a_sentence(name: str) -> None:
    with pytest.raises(UserError, match=r"is not opened from here.*look at it\s+with care"):
        kind_to_open(name, b"%PDF-1.7")


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("proof.png", b"MZ\x90\0"),
        ("report.pdf", b"<html>"),
        ("notes.txt", b"\x7fELF\0\0\0\0"),
        ("minutes.docx", b"\xd0\xcf\x11\xe0"),
        ("empty.txt", b""),
    ],
)
def test_a_name_that_says_something_else_than_the_content_is_refused(name: str, start: bytes) -> None:
    with pytest.raises(UserError, match="whatever its name says"):
        kind_to_open(name, start)


@pytest.mark.parametrize(
    "part", ["word/vbaProject.bin", "xl/macrosheets/sheet1.xml", "word/activeX/activeX1.bin", "Basic/Standard/M.xml",
             "word/embeddings/oleObject1.bin", "Scripts/python/x.py", "xl/externalLinks/externalLink1.xml"]
)  # fmt: skip
def test_an_office_file_that_holds_programs_is_refused(part: str) -> None:
    with pytest.raises(UserError, match="macros"):
        refuse_active("minutes.docx", ["word/document.xml", part], [])


def test_an_office_file_that_fetches_is_refused_and_one_with_links_to_click_is_not() -> None:
    link = (
        b'<Relationship Id="r1" Type="http://schemas.example/officeDocument/2006/relationships/hyperlink"'
        b' Target="https://example.org" TargetMode="External"/>'
    )
    refuse_active("minutes.docx", ["word/document.xml"], [b"<Relationships>" + link + b"</Relationships>"])
    template = link.replace(b"/hyperlink", b"/attachedTemplate")
    with pytest.raises(UserError, match="macros"):
        refuse_active("minutes.docx", ["word/document.xml"], [b"<Relationships>" + link + template])
