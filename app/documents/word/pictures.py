"""Pictures in a Word document: drawn from SVG where the reader can, from PNG where not."""

from collections.abc import Iterator
from typing import Any
from xml.sax.saxutils import quoteattr

from lxml import etree

from app.documents.document import Document, Picture
from app.documents.word.headings import heading_style
from app.documents.word.package import OURS, RELATION_TYPES, Package
from app.documents.word.table import Room
from app.documents.word.text import NAMESPACE, PLAIN, Typesetter, bolder
from app.documents.word.tracked import Tracking, between, whole_lines
from app.domain.differences import Part

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_NAMESPACES = (
    f'xmlns:w="{NAMESPACE}" xmlns:r="{RELATION_TYPES}" xmlns:wp="{_DRAWING}/wordprocessingDrawing"'
    f' xmlns:a="{_DRAWING}/main" xmlns:pic="{_DRAWING}/picture"'
    # Microsoft's extension of DrawingML for SVG, [MS-ODRAWXML] 2.3.1.
    ' xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main"'
)
_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_EMU_A_POINT, _EMU_A_TWIP = 12_700, 635
# A heading stands on the page of its picture.
_HEADING_SHARE = 0.85


class WordPictures:
    """Puts the pictures of one document, each below its title, in the place of a paragraph."""

    def __init__(self, package: Package, room: Room, typesetter: Typesetter, tracking: Tracking) -> None:
        self._package, self._room = package, room
        self._typesetter, self._tracking = typesetter, tracking
        self._heading = heading_style(package)
        ids = (item.get("id", "") for item in package.tree(package.document).iter() if _is_drawn(item))
        self._last_id = max((int(value) for value in ids if value.isdecimal()), default=0)

    def put_before(self, paragraph: Any, document: Document) -> None:
        """Adds all pictures in front of a paragraph; those that an earlier update lacked are inserted ones."""
        for xml in self._paragraphs(document):
            for element in etree.fromstring(f"<w:body {_NAMESPACES}>{xml}</w:body>", OURS):
                paragraph.addprevious(element)

    def _paragraphs(self, document: Document) -> Iterator[str]:
        earlier = None if document.earlier is None else {item.name: item for item in document.earlier.pictures}
        for picture in document.pictures:
            if earlier is None or picture.name in earlier:
                old = None if earlier is None else [earlier.pop(picture.name).title]
                yield self._title(between(old, [picture.title])[0].runs(self._typesetter, self._look, self._tracking))
                yield self._drawn(picture, Part.SAME)
            else:
                yield self._whole_title(picture, Part.ADDED)
                yield self._drawn(picture, Part.ADDED)
        for picture in (earlier or {}).values():
            yield self._whole_title(picture, Part.REMOVED)

    @property
    def _look(self) -> Any:
        return PLAIN if self._heading else bolder(PLAIN)

    def _whole_title(self, picture: Picture, part: Part) -> str:
        (line,) = whole_lines(picture.title, "\n", part)
        return self._title(line.runs(self._typesetter, self._look, self._tracking), self._tracking.mark(part))

    def _title(self, runs: str, mark: str = "") -> str:
        style = f"<w:pStyle w:val={quoteattr(self._heading)}/>" if self._heading else ""
        level = "" if self._heading else '<w:outlineLvl w:val="0"/>'
        ending = f"<w:rPr>{mark}</w:rPr>" if mark else ""
        return f"<w:p><w:pPr>{style}<w:keepNext/>{level}{ending}</w:pPr>{runs}</w:p>"

    def _drawn(self, picture: Picture, part: Part) -> str:
        mark = self._tracking.mark(part)
        ending = f"<w:rPr>{mark}</w:rPr>" if mark else ""
        run = self._tracking.wrap(part, f"<w:r><w:drawing>{self._inline(picture)}</w:drawing></w:r>")
        spacing = '<w:spacing w:line="240" w:lineRule="auto"/>'
        return f"<w:p><w:pPr>{spacing}{ending}</w:pPr>{run}</w:p>"

    def _inline(self, picture: Picture) -> str:
        from app.documents.pictures import raster  # Qt, only where there are pictures

        drawn = self._add("png", "image/png", raster.png(picture))
        lines = self._add("svg", "image/svg+xml", picture.svg.encode("utf-8"))
        self._last_id += 1
        width, height = self._fitted(picture)
        told = f'id="{self._last_id}" name={quoteattr(picture.name)} descr={quoteattr(picture.alternative)}'
        size = f'cx="{width}" cy="{height}"'
        extension = f'<a:ext uri="{_SVG_EXTENSION}"><asvg:svgBlip r:embed="{lines}"/></a:ext>'
        return (
            f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/><wp:docPr {told}/>'
            '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
            f'<a:graphic><a:graphicData uri="{_DRAWING}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr {told}/>'
            f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{drawn}"><a:extLst>{extension}</a:extLst>'
            '</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
            f'<a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
            "</a:graphicData></a:graphic></wp:inline>"
        )

    def _add(self, suffix: str, kind: str, content: bytes) -> str:
        package = self._package
        name = package.free_name("word/media/picture", f".{suffix}")
        return package.add(name, content, kind, package.document, f"{RELATION_TYPES}/image")

    def _fitted(self, picture: Picture) -> tuple[int, int]:
        """The picture's size in EMU: its own, or as much as the page has."""
        room = self._room.width * _EMU_A_TWIP, int(self._room.height * _HEADING_SHARE) * _EMU_A_TWIP
        own = picture.width * _EMU_A_POINT, picture.height * _EMU_A_POINT
        share = min(1.0, room[0] / own[0], room[1] / own[1])
        return int(own[0] * share), int(own[1] * share)


def _is_drawn(element: Any) -> bool:
    return isinstance(element.tag, str) and element.tag.endswith(("}docPr", "}cNvPr"))
