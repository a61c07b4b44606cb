"""Word: a landscape page with title, date, announcement and a table whose header repeats."""

import io
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

import docx as library
from docx.document import Document as Docx
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.shared import Mm, Pt, RGBColor

from app.documents.archive import repack
from app.documents.document import Document

_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PAGE_MM = (297, 210)
_MARGIN_MM = 15
_UNUSED_PARTS = ("thumbnail", "stylesWithEffects", "customXml")
_KEPT_STYLES = (
    "Normal", "Title", "TitleChar", "Subtitle", "SubtitleChar", "Header", "HeaderChar", "Footer", "FooterChar",
    "DefaultParagraphFont", "TableNormal", "NoList",
)  # fmt: skip
_TEXT_HALF_POINTS = 19
_TABLE_TWIPS = round((_PAGE_MM[0] - 2 * _MARGIN_MM) * 1440 / 25.4)
_INK, _DIM, _RULE, _HEAD = "1C2330", "667085", "C9D0DA", "EEF0F4"


def write(document: Document) -> bytes:
    """The document as .docx; the same document gives the same bytes."""
    docx = library.Document()
    _set_page(docx)
    _set_styles(docx)
    _set_properties(docx, document)
    _drop_unused(docx)
    docx.add_paragraph(document.title, style="Title")
    docx.add_paragraph(" · ".join(part for part in (document.heading, document.subtitle) if part), style="Subtitle")
    for part in document.paragraphs:
        docx.add_paragraph(part)
    body = docx.element.body
    body.insert(len(body) - 1, parse_xml(f'<w:tbl xmlns:w="{_NAMESPACE}"/>'))
    docx.add_paragraph()
    target = io.BytesIO()
    docx.save(target)
    table = _table(document).encode("utf-8")
    # The table's XML is put in as it is: parsing and printing it again would take three times as long.
    return repack(target.getvalue(), {"word/document.xml": lambda xml: xml.replace(b"<w:tbl/>", table, 1)})


def _set_page(docx: Docx) -> None:
    section = docx.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(_PAGE_MM[0]), Mm(_PAGE_MM[1])
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(_MARGIN_MM)
    footer = section.footer.paragraphs[0]
    footer.style = docx.styles["Footer"]
    footer._p.append(parse_xml(_run_field("PAGE")))
    footer.add_run(" / ")
    footer._p.append(parse_xml(_run_field("NUMPAGES")))


def _run_field(instruction: str) -> str:
    return f'<w:fldSimple xmlns:w="{_NAMESPACE}" w:instr="{instruction}"><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def _set_styles(docx: Docx) -> None:
    for name, size, colour, after in (
        ("Normal", _TEXT_HALF_POINTS / 2, _INK, 6), ("Title", 18, _INK, 2), ("Subtitle", 10, _DIM, 10),
        ("Footer", 8, _DIM, 0),
    ):  # fmt: skip
        style = docx.styles[name]
        style.font.name, style.font.size = "Calibri", Pt(size)
        style.font.color.rgb = RGBColor.from_string(colour)
        style.font.italic = style.font.bold = None
        style.paragraph_format.space_after = Pt(after)
        _use_font(style.element)
        for spacing in style.element.findall(f".//{{{_NAMESPACE}}}rPr/{{{_NAMESPACE}}}spacing"):
            spacing.getparent().remove(spacing)
    title = docx.styles["Title"].element
    for border in title.findall(f".//{{{_NAMESPACE}}}pBdr"):
        border.getparent().remove(border)


def _use_font(style: Any) -> None:
    """Takes the style's theme fonts away, which would win over the named one."""
    for fonts in style.findall(f".//{{{_NAMESPACE}}}rFonts"):
        for name in list(fonts.attrib):
            if name.endswith("Theme"):
                del fonts.attrib[name]
        for script in ("ascii", "hAnsi", "eastAsia", "cs"):
            fonts.set(f"{{{_NAMESPACE}}}{script}", "Calibri")


def _set_properties(docx: Docx, document: Document) -> None:
    core = docx.core_properties
    core.title = document.title[:255]
    core.subject = document.heading
    core.author = core.last_modified_by = document.author[:255]
    core.comments = core.keywords = core.category = ""
    core.created = core.modified = document.as_of.replace(tzinfo=None, microsecond=0)
    core.revision = 1


def _drop_unused(docx: Docx) -> None:
    """Takes out what the library's template brings along: a thumbnail, and most of its 160 styles."""
    for relations in (docx.part.package.rels, docx.part.rels):
        for key, relation in tuple(relations.items()):
            if relation.reltype.rsplit("/", 1)[-1] in _UNUSED_PARTS:
                del relations[key]
    for style in docx.styles.element.findall(f"{{{_NAMESPACE}}}style"):
        if style.get(f"{{{_NAMESPACE}}}styleId") not in _KEPT_STYLES:
            style.getparent().remove(style)


def _table(document: Document) -> str:
    shares = [column.width for column in document.columns]
    widths = [_TABLE_TWIPS * share // sum(shares) for share in shares]
    headings = [column.heading for column in document.columns]
    properties = [f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>' for width in widths]
    shaded = [cell.replace("</w:tcPr>", f'<w:shd w:val="clear" w:fill="{_HEAD}"/></w:tcPr>') for cell in properties]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    look = _smaller(sum(shares))
    rows = [_row(headings, shaded, "<w:tblHeader/>", f"<w:rPr><w:b/>{look}</w:rPr>")]
    rows += [_row(cells, properties, "", f"<w:rPr>{look}</w:rPr>" if look else "") for cells in document.rows]
    return f"<w:tbl>{_table_properties(sum(widths))}<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def _table_properties(width: int) -> str:
    sides = (("top", 60), ("left", 90), ("bottom", 60), ("right", 90))
    margins = "".join(f'<w:{side} w:w="{twips}" w:type="dxa"/>' for side, twips in sides)
    return (
        f'<w:tblPr><w:tblW w:w="{width}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>{_borders()}'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar>'
        '<w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr>'
    )


def _smaller(percent: int) -> str:
    """The text size of a table whose columns ask for more than the page: smaller in proportion."""
    size = _TEXT_HALF_POINTS * 100 // percent
    return f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>' if percent > 100 else ""


def _borders() -> str:
    line = f'w:val="single" w:sz="4" w:space="0" w:color="{_RULE}"'
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    return "<w:tblBorders>" + "".join(f"<w:{side} {line}/>" for side in sides) + "</w:tblBorders>"


def _row(cells: Sequence[str], properties: Sequence[str], header: str, look: str) -> str:
    made = "".join(
        f"<w:tc>{start}{_paragraphs(text, look)}</w:tc>" for text, start in zip(cells, properties, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>{made}</w:tr>"


_SPACING = '<w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr>'


def _paragraphs(text: str, look: str) -> str:
    lines = escape(text).split("\n") if "\n" in text else (escape(text),)
    return "".join(f"<w:p>{_SPACING}<w:r>{look}{_text(line)}</w:r></w:p>" for line in lines)


def _text(line: str) -> str:
    return "<w:tab/>".join(f'<w:t xml:space="preserve">{part}</w:t>' if part else "" for part in line.split("\t"))
