"""A copy for another program: safe in name and kind, looked into, only to be read, and none where it is refused."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.services.openings import Program, copy_to_open, look_at


def office(*parts: tuple[str, str]) -> bytes:
    """An office file with these parts beside its text."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", "<document/>")
        for name, text in parts:
            archive.writestr(name, text)
    return buffer.getvalue()


def test_a_copy_has_a_safe_name_and_can_only_be_read(tmp_path: Path) -> None:
    opening = look_at("../../x\u202egpj.report.pdf", iter([b"%PDF-1.7\n"]))
    assert opening.kind.program is Program.PDF
    path = copy_to_open(opening, lambda path: path.write_bytes(b"%PDF-1.7\n"), tmp_path)
    assert path.parent == tmp_path
    assert path.name == "xgpj.report.pdf"
    assert path.stat().st_mode & 0o777 == 0o400


def test_an_office_file_without_programs_is_copied(tmp_path: Path) -> None:
    content = office(("word/_rels/document.xml.rels", "<Relationships/>"))
    opening = look_at("minutes.docx", iter([content]))
    assert copy_to_open(opening, lambda path: path.write_bytes(content), tmp_path).read_bytes() == content


@pytest.mark.parametrize(
    "part",
    [
        ("word/vbaProject.bin", "macros"),
        ("word/_rels/settings.xml.rels", '<Relationship Type="x/attachedTemplate" TargetMode="External"/>'),
        ("word/_rels/large.xml.rels", "<!-- -->" * 200_000),
    ],
    ids=["macros", "template", "large"],
)
def test_what_is_refused_leaves_no_copy_behind(part: tuple[str, str], tmp_path: Path) -> None:
    content = office(part)
    opening = look_at("minutes.docx", iter([content]))
    with pytest.raises(UserError, match="macros"):
        copy_to_open(opening, lambda path: path.write_bytes(content), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_office_file_that_is_no_archive_is_refused(tmp_path: Path) -> None:
    opening = look_at("minutes.docx", iter([b"PK\x03\x04 and then nothing"]))
    with pytest.raises(UserError, match="damaged"):
        copy_to_open(opening, lambda path: path.write_bytes(b"PK\x03\x04 and then nothing"), tmp_path)
    assert list(tmp_path.iterdir()) == []
