"""Drawings in a workbook: SVG for readers that draw it, PNG for others (DrawingML, ECMA-376, part 1, 20.5)."""

import io
import math
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import quoteattr

from app.documents.archive import pack
from app.documents.document import Document, Picture
from app.documents.excel.sheets import Book, Sheet

_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
_OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
# SVG beside a bitmap: [MS-ODRAWXML] section 2.3.2.4, svgBlip.
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_UNITS_A_POINT = 12_700
_ROW_POINTS, _ROWS_BETWEEN, _ROWS_ABOVE = 15, 1, 3
_TYPES = (
    '<Default Extension="png" ContentType="image/png"/><Default Extension="svg" ContentType="image/svg+xml"/>'
    '<Override PartName="/xl/drawings/drawing1.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>'
)


def write_pictures(book: Book, document: Document) -> None:
    """The sheet that the drawings lie on; each stands below its title, and on a page of its own."""
    sheet = Sheet(book, "Pictures", (130,))
    sheet.row([f"{document.title}: {document.heading}"])
    for picture, row in zip(document.pictures, _places(document.pictures), strict=True):
        sheet.leave(row - 1 - sheet.rows)
        sheet.row([picture.title])
    breaks = [f'<brk id="{row - 1}" max="16383" man="1"/>' for row in _places(document.pictures)[1:]]
    if breaks:
        count = f'count="{len(breaks)}" manualBreakCount="{len(breaks)}"'
        sheet.tail += f"<rowBreaks {count}>{''.join(breaks)}</rowBreaks>"
    sheet.tail += f'<drawing xmlns:r="{_OFFICE_RELATIONS}" r:id="rId1"/>'


def with_pictures(content: bytes, number: int, pictures: Sequence[Picture]) -> bytes:
    """The workbook with the drawings of its sheet of this number, counted from 1."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        members = {name: package.read(name) for name in package.namelist()}
    types = members["[Content_Types].xml"]
    members["[Content_Types].xml"] = types.replace(b"</Types>", _TYPES.encode("ascii") + b"</Types>")
    return pack(members | _parts(number, pictures))


def _parts(number: int, pictures: Sequence[Picture]) -> dict[str, bytes]:
    from app.documents.pictures.raster import png

    images: dict[str, bytes] = {}
    for place, picture in enumerate(pictures, 1):
        images[f"xl/media/image{place}.png"] = png(picture)
        images[f"xl/media/image{place}.svg"] = picture.svg.encode("utf-8")
    targets = [("image", f"../media/{name.rpartition('/')[2]}") for name in images]
    return {
        **images,
        f"xl/worksheets/_rels/sheet{number}.xml.rels": _relations([("drawing", "/xl/drawings/drawing1.xml")]),
        "xl/drawings/drawing1.xml": _drawing(pictures),
        "xl/drawings/_rels/drawing1.xml.rels": _relations(targets),
    }


def _relations(targets: Sequence[tuple[str, str]]) -> bytes:
    nodes = "".join(
        f'<Relationship Id="rId{place}" Type="{_OFFICE_RELATIONS}/{kind}" Target="{target}"/>'
        for place, (kind, target) in enumerate(targets, 1)
    )
    return f'{_DECLARATION}<Relationships xmlns="{_PACKAGE_RELATIONS}">{nodes}</Relationships>'.encode()


def _drawing(pictures: Sequence[Picture]) -> bytes:
    rows = _places(pictures)
    anchors = [_anchor(n, picture, row) for n, (picture, row) in enumerate(zip(pictures, rows, strict=True), 1)]
    names = f'xmlns:xdr="{_SHEET_DRAWING}" xmlns:a="{_MAIN}" xmlns:r="{_OFFICE_RELATIONS}"'
    return f"{_DECLARATION}<xdr:wsDr {names}>{''.join(anchors)}</xdr:wsDr>".encode()


def _anchor(place: int, picture: Picture, row: int) -> str:
    size = f'cx="{picture.width * _UNITS_A_POINT}" cy="{picture.height * _UNITS_A_POINT}"'
    said = f"name={quoteattr(picture.title)} descr={quoteattr(picture.alternative, {chr(10): '&#10;'})}"
    extension = (
        f'<a:extLst><a:ext uri="{_SVG_EXTENSION}"><asvg:svgBlip xmlns:asvg="{_SVG}" r:embed="rId{2 * place}"/></a:ext>'
        "</a:extLst>"
    )
    return (
        "<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff>"
        f"<xdr:row>{row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext {size}/><xdr:pic>"
        f'<xdr:nvPicPr><xdr:cNvPr id="{place + 1}" {said}/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/>'
        f'</xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId{2 * place - 1}">{extension}</a:blip>'
        f'<a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/>'
        '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/>'
        "</xdr:oneCellAnchor>"
    )


def _places(pictures: Sequence[Picture]) -> list[int]:
    """How many rows stand above each drawing; its title is the last of them."""
    heights = [math.ceil(picture.height / _ROW_POINTS) + _ROWS_BETWEEN + 1 for picture in pictures]
    return [_ROWS_ABOVE + sum(heights[:place]) for place in range(len(heights))]
