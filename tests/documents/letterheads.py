"""Templates as an organisation would make them: with a letterhead, styles, and placeholders in many places."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping

import docx
from docx.document import Document as Docx
from docx.oxml import parse_xml
from docx.shared import Mm, Pt, RGBColor

from app.documents.archive import pack

_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_BOX = (
    '<w:pict><v:shape style="width:150pt;height:40pt"><v:textbox><w:txbxContent><w:p><w:r><w:t>About: {{reference}}'
    "</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>"
)
# Word keeps a text box twice: for itself, and for programs that don't know its newer kind.
_TEXT_BOX = (
    f'<w:r {_NAMESPACES}><mc:AlternateContent><mc:Choice Requires="wps">{_BOX}</mc:Choice>'
    f"<mc:Fallback>{_BOX}</mc:Fallback></mc:AlternateContent></w:r>"
)

DOCUMENT, CONTENT_TYPES = "word/document.xml", "[Content_Types].xml"
MAIN = b"wordprocessingml.document.main+xml"


def letterhead(*, table: bool = True, date: bool = True) -> bytes:
    """A portrait page with a logo, a coloured header, a text box, and placeholders that Word has cut into runs."""
    made = docx.Document()
    section = made.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin, section.top_margin = Mm(25), Mm(20), Mm(45)
    made.styles["Normal"].font.name, made.styles["Normal"].font.size = "Georgia", Pt(10)
    made.styles["Title"].font.color.rgb = RGBColor(0x8B, 0x1E, 0x3F)
    head = section.header.paragraphs[0]
    head.add_run().add_picture(io.BytesIO(logo()), width=Mm(20))
    head.add_run("  Example Trust Services · ").bold = True
    head.add_run("{{ TITLE }}")
    section.footer.paragraphs[0].text = "Confidential – {{title}} – page"
    _body(made, date=date)
    if table:
        made.add_paragraph("{{table}}", style="Body Text")
    made.add_paragraph("Kind regards,")
    made.add_paragraph("The compliance office")
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()


def _body(made: Docx, *, date: bool) -> None:
    title = made.add_paragraph(style="Title")
    for piece in ("{", "{Ti", "tle", "}}"):  # as Word cuts what was typed with pauses
        title.add_run(piece).italic = piece == "tle"
    title._p.append(parse_xml(_TEXT_BOX))
    grid = made.add_table(1, 2, style="Table Grid")
    grid.cell(0, 0).text = "Published"
    grid.cell(0, 1).paragraphs[0].add_run("On {{date}}!" if date else "On a day").bold = True
    made.add_paragraph("Dear readers,")
    made.add_paragraph("{{announcement}}", style="Quote")


def logo() -> bytes:
    """A PNG of one colour."""
    width, height = 60, 24
    rows = b"".join(b"\x00" + b"\x8b\x1e\x3f" * width for _ in range(height))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def edited(content: bytes, changes: Mapping[str, Callable[[bytes], bytes]]) -> bytes:
    """The same file with some of its parts changed, or added where there is none."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        members = {name: package.read(name) for name in package.namelist()}
    for name, change in changes.items():
        members[name] = change(members.get(name, b""))
    return pack(members)


def part(content: bytes, name: str) -> bytes:
    """A part's bytes."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return package.read(name)


def changed(content: bytes, old: str, new: str, name: str = DOCUMENT) -> bytes:
    """The same file with one text of a part changed."""

    def change(data: bytes) -> bytes:
        assert old.encode() in data
        return data.replace(old.encode(), new.encode(), 1)

    return edited(content, {name: change})
