"""Word: a template, ours or the organisation's, filled with title, date, announcement and the table."""

from collections.abc import Sequence
from itertools import chain
from typing import Any
from xml.sax.saxutils import escape

from lxml import etree

from app.documents.document import Document
from app.documents.word.fill import Filler, Texts
from app.documents.word.own import AFTER_TABLE_STYLE, own_template
from app.documents.word.package import OURS, Package
from app.documents.word.pictures import WordPictures
from app.documents.word.promises import WordPromises, has_promises
from app.documents.word.room import room_of
from app.documents.word.scripts import han_of
from app.documents.word.table import WordTable
from app.documents.word.template import places, read_template, stories
from app.documents.word.text import NAMESPACE, Typesetter, W
from app.documents.word.tracked import Tracking
from app.domain.heads import head_line

# The table's XML is put in as it is: parsing and printing it would take three times as long.
_MARKER = ("table", "here")
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
_SMALL_LINE = (
    f'<w:p xmlns:w="{NAMESPACE}"><w:pPr><w:spacing w:before="200" w:after="0"/></w:pPr><w:r><w:rPr>'
    '<w:color w:val="667085"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr><w:t>{{{{{name}}}}}</w:t></w:r></w:p>'
)
_CORE_KIND = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"


def write(document: Document) -> bytes:
    """The document as .docx; the same document gives the same bytes. A UserError where its template can't be used."""
    tells = has_promises(document)
    package = read_template(
        own_template(document.paper, promises=tells, heading=document.table_heading)
        if document.template is None
        else document.template
    )
    typesetter = Typesetter(han_of(_all_texts(document)), sets_fonts=document.template is None)
    tracking = Tracking(document.author, document.as_of)
    _stand_after_table(package, ("promises", "following", "pictures") if tells else ("following", "pictures"))
    if document.head or (document.earlier and document.earlier.head):
        _stand_at_end(package, "log")
    told = _place_of(package, "promises")
    if not tells and told is not None:
        _drop_place(told)
    placed = _place_of(package, "table")
    is_spaced = _keeps_off(placed.getnext())
    table = WordTable(document, room_of(package, placed), typesetter, tracking).xml()
    drawn = _place_of(package, "pictures")
    pictures = WordPictures(package, room_of(package, drawn), typesetter, tracking)
    has_pictures = bool(document.pictures or (document.earlier and document.earlier.pictures))
    if not has_pictures:
        _drop_place(drawn)
    filler = Filler(_texts(document, package), typesetter, tracking)
    for part in stories(package):
        filler.fill(package.tree(part))
    if has_pictures:
        pictures.put_before(drawn, document)
        _drop_place(drawn)
    if tells:
        WordPromises(package, room_of(package, told), typesetter, tracking).put_before(told, document)
        _drop_place(told)
        is_spaced = is_spaced or (placed.getnext() is not None and _keeps_off(placed.getnext()))
    _put_marker(placed, is_spaced=is_spaced)
    _set_properties(package, document)
    return package.packed(f"<?{' '.join(_MARKER)}?>".encode(), table)


def check_template(content: bytes) -> None:
    """A UserError where this template can't be filled."""
    package = read_template(content)
    room_of(package, _place_of(package, "table"))


def _all_texts(document: Document) -> chain[str]:
    return chain([document.title], document.paragraphs, chain.from_iterable(document.rows))


def _texts(document: Document, package: Package) -> dict[str, Texts]:
    names = _names(package)
    new = _told(document, has_edition="edition" in names)
    old = _told(document.earlier, has_edition="edition" in names) if document.earlier else {}
    return {name: (texts, old.get(name)) for name, texts in new.items()}


def _names(package: Package) -> set[str]:
    """What the template has places for."""
    return {place.name for part in stories(package) for p in package.tree(part).iter(f"{W}p") for place in places(p)}


def _told(document: Document, *, has_edition: bool) -> dict[str, list[str]]:
    """What stands for each name; the date says which edition it is the date of, where nothing else does."""
    dated = document.dated.isoformat() if document.dated else ""
    lines = {
        "title": [document.title],
        "edition": [document.edition],
        "date": [dated if has_edition else document.heading],
        "reference": [document.subtitle],
        "announcement": list(document.paragraphs),
        "following": list(document.following),
        "log": [head_line(document.head)],
    }
    return {name: [line for line in texts if line] for name, texts in lines.items()}


def _body_paragraphs(package: Package) -> list[Any]:
    return list(package.tree(package.document).find(f"{W}body").iterchildren(f"{W}p"))


def _place_of(package: Package, name: str) -> Any:
    """The paragraph of the body that stands for the table or the pictures."""
    standing = (item for item in _body_paragraphs(package) if any(place.name == name for place in places(item)))
    return next(standing, None)


def _stand_after_table(package: Package, names: Sequence[str]) -> None:
    """A template that does not say where the promises, the next update's day and the pictures stand has them there."""
    found = _names(package)
    before = _place_of(package, "table")
    for name in names:
        if name not in found:
            made = etree.Element(f"{W}p")
            etree.SubElement(etree.SubElement(made, f"{W}r"), f"{W}t").text = f"{{{{{name}}}}}"
            before.addnext(made)
            before = made


def _stand_at_end(package: Package, name: str) -> None:
    """As the last line of the document, small and calm, where the template does not say where it stands."""
    if name in _names(package):
        return
    body = package.tree(package.document).find(f"{W}body")
    body.append(etree.fromstring(_SMALL_LINE.format(name=name), OURS))
    section = body.find(f"{W}sectPr")
    if section is not None:
        body.append(section)


def _drop_place(paragraph: Any) -> None:
    for run in list(paragraph.iter(f"{W}r")):
        run.getparent().remove(run)
    previous, following = paragraph.getprevious(), paragraph.getnext()
    beside = [element for element in (previous, following) if element is not None and element.tag == f"{W}p"]
    if beside and paragraph.find(f"{W}pPr/{W}sectPr") is None:
        paragraph.getparent().remove(paragraph)


def _put_marker(paragraph: Any, *, is_spaced: bool) -> None:
    """Puts the mark in the place of the paragraph; a section that ended in it ends in an empty one."""
    before = paragraph.getprevious()
    if before is not None and before.tag == f"{W}tbl":  # Word would join two tables that touch
        gap = etree.SubElement(etree.Element(f"{W}p"), f"{W}pPr")
        etree.SubElement(gap, f"{W}spacing", _spacing("160"))
        paragraph.addprevious(gap.getparent())
    paragraph.addprevious(etree.ProcessingInstruction(*_MARKER))
    section, following = paragraph.find(f"{W}pPr/{W}sectPr"), paragraph.getnext()
    follows = following is not None and following.tag == f"{W}p"
    if section is None and follows and is_spaced:
        paragraph.getparent().remove(paragraph)
        return
    # Between two tables, and at the end of a text, Word wants a paragraph, and text wants a little room.
    for child in list(paragraph):
        paragraph.remove(child)
    properties = etree.SubElement(paragraph, f"{W}pPr")
    etree.SubElement(properties, f"{W}spacing", _spacing("160" if follows else "20"))
    if section is not None:
        properties.append(section)


def _spacing(line: str) -> dict[str, str]:
    """An empty paragraph of exactly this height, in twips."""
    values = {"before": "0", "after": "0", "line": line, "lineRule": "exact"}
    return {f"{W}{name}": value for name, value in values.items()}


def _keeps_off(paragraph: Any) -> bool:
    """True where a paragraph leaves room above itself."""
    style, spacing = (paragraph.find(f"{W}pPr/{W}{name}") for name in ("pStyle", "spacing"))
    if style is not None and style.get(f"{W}val") == AFTER_TABLE_STYLE:
        return True
    return spacing is not None and spacing.get(f"{W}before", "0") != "0"


def _described(document: Document) -> str:
    line = head_line(document.head)
    return f"<dc:description>{escape(line)}</dc:description>" if line else ""


def _marked(document: Document) -> str:
    return f"<cp:keywords>{document.imprint}</cp:keywords>" if document.imprint else ""


def _set_properties(package: Package, document: Document) -> None:
    at = document.as_of.strftime("%Y-%m-%dT%H:%M:%SZ")
    author = escape((document.author or "Remediary")[:255])
    times = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{at}</dcterms:{name}>' for name in ("created", "modified")
    )
    content = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties'
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(document.title[:255])}</dc:title><dc:subject>{escape(document.heading)}</dc:subject>"
        f"{_described(document)}{_marked(document)}<dc:creator>{author}</dc:creator><cp:lastModifiedBy>{author}</cp:lastModifiedBy>"
        f"<cp:revision>1</cp:revision>{times}</cp:coreProperties>"
    ).encode()
    name = package.related("", "/core-properties")
    if name:
        package.parts[name] = content
    else:
        package.add(package.free_name("docProps/core", ".xml"), content, _CORE, "", _CORE_KIND)
