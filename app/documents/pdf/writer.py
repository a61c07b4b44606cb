"""PDF: the painted pages, their bytes freed of the moment and the machine at which they were made."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from app.documents.document import Document
from app.documents.paper.qt import ready
from app.documents.pdf import objects as pdf_objects
from app.documents.pdf.objects import Part
from app.documents.pdf.text import Widths, joined, searchable, widths

if TYPE_CHECKING:
    from PySide6.QtCore import QBuffer
    from PySide6.QtGui import QPdfWriter

_CREATOR = "Remediary"
_FONT_OF = re.compile(rb"/(F(\d+)) \2 0 R")
_DESCENDANT = re.compile(rb"/DescendantFonts \[(\d+) 0 R\]")
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<xmp:CreatorTool>{creator}</xmp:CreatorTool><xmp:CreateDate>{at}</xmp:CreateDate><xmp:ModifyDate>{at}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def write(document: Document) -> bytes:
    """The document as .pdf; the same document gives the same bytes."""
    painted = _painted(document)
    root, info = pdf_objects.reference(painted, "Root"), pdf_objects.reference(painted, "Info")
    parts = pdf_objects.objects(painted)
    fonts = _fonts(parts)
    for number, part in parts.items():
        if part.stream is not None:
            parts[number] = replace(part, stream=searchable(joined(part.stream, fonts)))
        if b"/Type /Metadata" in part.head:
            parts[number] = replace(part, stream=_metadata(document))
    parts[info] = Part(_properties(document), None)
    return pdf_objects.file_of(parts, root, info)


def _painted(document: Document) -> bytes:
    """The file as Qt writes it."""
    from PySide6.QtCore import QBuffer, QIODevice

    from app.documents.paper.painting import paint

    ready()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paint(document, _writer(document, buffer))
    return bytes(buffer.data().data())


def _writer(document: Document, buffer: "QBuffer") -> "QPdfWriter":
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

    from app.documents.paper.painting import TWIPS_AN_INCH

    writer = QPdfWriter(buffer)
    writer.setResolution(TWIPS_AN_INCH)
    size = QPageSize.PageSizeId.Letter if document.paper == "letter" else QPageSize.PageSizeId.A4
    layout = QPageLayout(QPageSize(size), QPageLayout.Orientation.Landscape, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    writer.setPageLayout(layout)
    return writer


def _fonts(parts: Mapping[int, Part]) -> Widths:
    """The widths of each font by the name that pages call it by."""
    found: dict[bytes, tuple[int, ...]] = {}
    for part in parts.values():
        for name, number in _FONT_OF.findall(part.head):
            descendant = _DESCENDANT.search(parts[int(number)].head)
            if descendant:
                found[name] = widths(parts[int(descendant[1])].head)
    return found


def _properties(document: Document) -> bytes:
    """What a reader shows of the file (ISO 32000-1, 14.3.3)."""
    at = document.as_of.astimezone(UTC).strftime("(D:%Y%m%d%H%M%SZ)").encode()
    texts = (("Title", document.title), ("Author", document.author), ("Subject", document.heading))
    lines = [b"/%b <%b>" % (name.encode(), _hexadecimal(text)) for name, text in (*texts, ("Creator", _CREATOR))]
    return b"\n".join([b"<<", *lines, b"/CreationDate " + at, b"/ModDate " + at, b"/Trapped /False", b">>"])


def _hexadecimal(text: str) -> bytes:
    return b"FEFF" + text.encode("utf-16-be").hex().upper().encode()


def _metadata(document: Document) -> bytes:
    at = document.as_of.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    said = {"title": document.title, "author": document.author, "creator": _CREATOR}
    return _XMP.format(at=at, **{name: escape(text) for name, text in said.items()}).encode("utf-8")
