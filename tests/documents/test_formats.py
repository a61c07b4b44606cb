"""The list of formats, the names of files, and bytes that depend on nothing but the document."""

import io
import zipfile

import pytest

from app.documents import formats
from app.documents.archive import repack
from app.domain.errors import UserError
from app.domain.publishing import FORMAT_NAMES
from tests.documents.samples import document


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Host list lost", "host-list-lost-update-3.docx"),
        ("a/b\\c:d*e?f\"g<h>i|j", "a-b-c-d-e-f-g-h-i-j-update-3.docx"),
        ("../../etc/passwd", "etc-passwd-update-3.docx"),
        ("..", "plan-0-update-3.docx"),
        ("", "plan-0-update-3.docx"),
        ("\u2705\ufe0f !!", "plan-0-update-3.docx"),
        ("snake_case", "snake-case-update-3.docx"),
        ("Stra\u00dfe \u00c9t\u00e9", "strasse-\u00e9t\u00e9-update-3.docx"),
        ("\u65e5\u672c\u8a9e \u8a08\u753b", "\u65e5\u672c\u8a9e-\u8a08\u753b-update-3.docx"),
        ("\u0939\u093f\u0928\u094d\u0926\u0940", "\u0939\u093f\u0928\u094d\u0926\u0940-update-3.docx"),
        ("/" * 500 + "end", "end-update-3.docx"),
    ],
)  # fmt: skip
def test_a_file_name_is_safe_and_keeps_the_letters_of_its_title(title: str, expected: str) -> None:
    assert formats.file_name(title, "word", "Update 3") == expected


def test_a_file_name_says_another_layout() -> None:
    assert formats.file_name("A", "excel", "Draft of update 2", "full") == "a-draft-of-update-2-full.xlsx"


@pytest.mark.parametrize("letter", ["x", "\u00e9", "\u65e5", "\U0001d4b3"])
def test_a_very_long_title_gives_a_name_that_every_disk_can_hold(letter: str) -> None:
    name = formats.file_name(letter * 100_000, "markdown", "Draft of update 1000", "classic")
    assert len(name.encode("utf-8")) < 200
    assert name.endswith("-draft-of-update-1000-classic.md")
    assert "\ufffd" not in name


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(UserError, match="There is no format “odt”: use one of markdown, text, word, excel, html, pdf"):
        formats.write(document([]), "odt")


def test_commands_offer_every_format_in_the_same_order() -> None:
    assert tuple(formats.FORMATS) == FORMAT_NAMES


@pytest.mark.parametrize("name", formats.FORMATS)
def test_the_same_document_gives_the_same_bytes(name: str) -> None:
    made = document([("=1", "_x000A_", "a\nb", "\u05d0")])
    assert formats.write(made, name) == formats.write(made, name)
    assert formats.write(made, name) != formats.write(document([("=1", "_x000A_", "a\nb", "\u05d1")]), name)


@pytest.mark.parametrize("name", ["word", "excel"])
def test_office_files_have_fixed_times_and_no_compression(name: str) -> None:
    with zipfile.ZipFile(io.BytesIO(formats.write(document([]), name))) as package:
        members = package.infolist()
    assert {member.date_time for member in members} == {(1980, 1, 1, 0, 0, 0)}
    assert {member.compress_type for member in members} == {zipfile.ZIP_STORED}
    assert members[0].filename == "[Content_Types].xml"
    assert len({member.filename for member in members}) == len(members)


def test_repacking_sorts_and_edits_the_members() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name in ("b", "[Content_Types].xml", "a"):
            package.writestr(name, name.upper())
    made = repack(buffer.getvalue(), {"a": bytes.lower})
    assert repack(made) == made
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        assert package.namelist() == ["[Content_Types].xml", "a", "b"]
        assert (package.read("a"), package.read("b")) == (b"a", b"B")
