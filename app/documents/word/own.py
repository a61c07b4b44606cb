"""Our own look: a template like any organisation's, made by code so that its bytes are always the same."""

from collections.abc import Mapping
from xml.sax.saxutils import escape

from app.documents.archive import pack
from app.documents.word.text import NAMESPACE

# Width and height of a landscape page in twips (1/1440 inch).
PAGES: Mapping[str, tuple[int, int]] = {"a4": (16838, 11906), "letter": (15840, 12240)}
MARGIN, EDGE = 850, 425
_INK, _DIM = "1C2330", "667085"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

TABLE_STYLE, AFTER_TABLE_STYLE, HEADING_STYLE = "TableText", "AfterTable", "Heading1"
HEADING = "Status of the actions"
_PROMISES = ("", "{{promises}}")
_PARAGRAPHS = (
    ("Title", "{{title}}"), ("Subtitle", "{{date}}"), ("Subtitle", "{{reference}}"), ("", "{{announcement}}"),
    (HEADING_STYLE, HEADING), (TABLE_STYLE, "{{table}}"), _PROMISES, (AFTER_TABLE_STYLE, "{{following}}"),
    ("", "{{pictures}}"),
)  # fmt: skip


def own_template(paper: str, *, promises: bool = False, heading: str = "") -> bytes:
    """The .docx that a document is put into where the organisation has no template; `paper` is a4 or letter.

    With `promises` it has a place for the dates that were promised; `heading` stands above the table.
    """
    document = f"{_WORD}.document.main+xml"
    parts = {
        "[Content_Types].xml": _content_types(document),
        "_rels/.rels": _relations(
            ("officeDocument", f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
            ("app", f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml"),
        ),
        "docProps/app.xml": (
            f'<Properties xmlns="{_OFFICE}/extended-properties"><Application>Remediary</Application></Properties>'
        ),
        "word/document.xml": _document(paper, heading or HEADING, promises=promises),
        "word/_rels/document.xml.rels": _relations(
            *((name, f"{_OFFICE}/relationships/{name}", f"{name}.xml") for name in ("styles", "settings", "footer"))
        ),
        "word/styles.xml": _styles(),
        "word/settings.xml": _settings(),
        "word/footer.xml": _footer(),
    }
    return pack({name: f"{_START}{text}".encode() for name, text in parts.items()})


def _content_types(document: str) -> str:
    kinds = {
        "/word/document.xml": document,
        **{f"/word/{name}.xml": f"{_WORD}.{name}+xml" for name in ("styles", "settings", "footer")},
        "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }
    overrides = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(*relations: tuple[str, str, str]) -> str:
    made = "".join(f'<Relationship Id="{key}" Type="{kind}" Target="{target}"/>' for key, kind, target in relations)
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{made}</Relationships>'


def _document(paper: str, heading: str, *, promises: bool) -> str:
    width, height = PAGES[paper]
    told = (paragraph for paragraph in _PARAGRAPHS if promises or paragraph != _PROMISES)
    paragraphs = "".join(_paragraph(style, heading if text == HEADING else text) for style, text in told)
    sides = "".join(f' w:{side}="{MARGIN}"' for side in ("top", "right", "bottom", "left"))
    return (
        f'<w:document xmlns:w="{NAMESPACE}" xmlns:r="{_OFFICE}/relationships"><w:body>{paragraphs}<w:sectPr>'
        f'<w:footerReference w:type="default" r:id="footer"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}" w:orient="landscape"/>'
        f'<w:pgMar{sides} w:header="{EDGE}" w:footer="{EDGE}" w:gutter="0"/></w:sectPr></w:body></w:document>'
    )


def _paragraph(style: str, text: str) -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def _footer() -> str:
    fields = '<w:r><w:t xml:space="preserve"> / </w:t></w:r>'.join(
        f'<w:fldSimple w:instr="{name}"><w:r><w:t>1</w:t></w:r></w:fldSimple>' for name in ("PAGE", "NUMPAGES")
    )
    return f'<w:ftr xmlns:w="{NAMESPACE}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{fields}</w:p></w:ftr>'


def _settings() -> str:
    modern = 'w:uri="http://schemas.microsoft.com/office/word" w:val="15"'
    return (
        f'<w:settings xmlns:w="{NAMESPACE}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        f'<w:compat><w:compatSetting w:name="compatibilityMode" {modern}/></w:compat></w:settings>'
    )


def _styles() -> str:
    fonts = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Microsoft YaHei" w:cs="Arial"/>'
    language = '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
    common = f'<w:color w:val="{_INK}"/>{_size(19)}'
    return (
        f'<w:styles xmlns:w="{NAMESPACE}"><w:docDefaults><w:rPrDefault><w:rPr>{fonts}{common}{language}</w:rPr>'
        "</w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        + _style("Normal", "Normal", '<w:spacing w:after="120" w:line="259" w:lineRule="auto"/>', "", default=True)
        + _style("Title", "Title", '<w:spacing w:after="40"/>', f"<w:b/><w:bCs/>{_size(36)}", above="Normal")
        + _style("Subtitle", "Subtitle", '<w:spacing w:after="120"/><w:contextualSpacing/>', _dim(20), above="Normal")
        + _style(
            HEADING_STYLE, "heading 1",
            '<w:keepNext/><w:spacing w:before="240" w:after="100"/><w:outlineLvl w:val="0"/>',
            f"<w:b/><w:bCs/>{_size(26)}", above="Normal",
        )
        + _style(TABLE_STYLE, "Table Text", '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>', "", "Normal")
        + _style(AFTER_TABLE_STYLE, "After Table", '<w:spacing w:before="200"/>', "", above="Normal")
        + _style("Footer", "footer", '<w:spacing w:after="0"/>', _dim(16), above="Normal")
        + '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>'
        "</w:styles>"
    )  # fmt: skip


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _dim(half_points: int) -> str:
    return f'<w:color w:val="{_DIM}"/>{_size(half_points)}'


def _style(key: str, name: str, paragraph: str, run: str, above: str = "", *, default: bool = False) -> str:
    first = ' w:default="1"' if default else ""
    based = f'<w:basedOn w:val="{above}"/>' if above else ""
    look = f"<w:rPr>{run}</w:rPr>" if run else ""
    return (
        f'<w:style w:type="paragraph"{first} w:styleId="{key}"><w:name w:val="{name}"/>{based}<w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr>{look}</w:style>"
    )
