"""Reading a Word template: its placeholders, and what it must not bring along."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app.documents.word.package import CONTENT_TYPES, Package, open_package, parsed
from app.documents.word.text import W
from app.domain.errors import UserError
from app.domain.sentences import Sentence, enumerated

REQUIRED = ("title", "date", "announcement", "table")
OPTIONAL = ("edition", "reference", "following", "pictures", "promises", "log")
_PLACEHOLDER = re.compile(r"\{\{\s*(\w+)\s*\}\}", re.IGNORECASE)
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DOCUMENT, _DOTX = f"{_WORD}.document.main+xml", f"{_WORD}.template.main+xml"
_STORIES = ("/header", "/footer", "/footnotes", "/endnotes")
_TRACKED = frozenset(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange"))
# Fields that fetch something from the reader's machine or from elsewhere.
_FETCHING = re.compile(r"\s*(DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|LINK|IMPORT|DATABASE|RD)\b", re.IGNORECASE)
_ACTIVE = {"vbaproject": "macros", "macroenabled": "macros", "activex": "ActiveX controls"}
_VML = "urn:schemas-microsoft-com:vml"
_WEB = ("http://", "https://", "mailto:")


@dataclass(frozen=True, slots=True)
class Place:
    """A placeholder in a paragraph's own text, from `start` to `end`."""

    name: str
    start: int
    end: int


def read_template(content: bytes) -> Package:
    """A template that can be filled; a UserError names what it lacks, or what it must not hold."""
    package = open_package(content)
    _refuse_active(package)
    _refuse_entities(package)
    _settle_links(package)
    for part in stories(package):
        _refuse_tracked(package.tree(part))
        _refuse_fetching(package.tree(part))
    _refuse_incomplete(package)
    return package


def stories(package: Package) -> list[str]:
    """The parts with text: the document first, then headers, footers and notes."""
    found = [item.target for item in package.relations(package.document) if item.kind.endswith(_STORIES)]
    return [package.document, *dict.fromkeys(name for name in found if name in package.parts)]


def text_nodes(paragraph: Any) -> list[Any]:
    """The paragraph's own pieces of text, without those of a text box in it."""
    return [node for node in paragraph.iter(f"{W}t") if next(node.iterancestors(f"{W}p"), None) is paragraph]


def places(paragraph: Any) -> list[Place]:
    """The placeholders of a paragraph, which Word may have cut into several runs."""
    text = "".join(node.text or "" for node in text_nodes(paragraph))
    return [Place(match[1].lower(), match.start(), match.end()) for match in _PLACEHOLDER.finditer(text)]


def _paragraphs(package: Package) -> Iterator[tuple[str, Any]]:
    for part in stories(package):
        for paragraph in package.tree(part).iter(f"{W}p"):
            yield part, paragraph


def _refuse_incomplete(package: Package) -> None:
    body = package.tree(package.document).find(f"{W}body")
    if body is None:
        raise UserError("The template is no ordinary Word document (a strict one?): save it in Word as .docx.")
    found = [(place.name, part, paragraph) for part, paragraph in _paragraphs(package) for place in places(paragraph)]
    names = [name for name, *_ in found]
    missing = [_braced(name) for name in REQUIRED if name not in names]
    if missing:
        raise UserError(
            "The template lacks {placeholders}: write it where its text is to stand.", placeholders=enumerated(missing)
        )
    unknown = sorted(set(names) - {*REQUIRED, *OPTIONAL})
    if unknown:
        known = ", ".join(map(_braced, (*REQUIRED, *OPTIONAL)))
        raise UserError(
            "The template has “{unknown}”, which means nothing: use {known}.",
            unknown=_braced(unknown[0][:40]),
            known=known,
        )
    for name in ("table", "pictures", "promises"):
        standing = [paragraph for found_name, _, paragraph in found if found_name == name]
        if any(not _is_alone(paragraph, body) for paragraph in standing) or len(standing) > 1:
            raise UserError(
                "In the template {placeholder} must stand once, alone in a paragraph of the body "
                "(not in a table, text box, header or footer): move it there.",
                placeholder=_braced(name),
            )


def _braced(name: str) -> str:
    return f"{{{{{name}}}}}"


def _is_alone(paragraph: Any, body: Any) -> bool:
    text = "".join(node.text or "" for node in text_nodes(paragraph)).strip()
    others = any(True for _ in paragraph.iter(f"{W}drawing", f"{W}pict", f"{W}object"))
    return paragraph.getparent() is body and _PLACEHOLDER.fullmatch(text) is not None and not others


def _refuse_active(package: Package) -> None:
    told = [*package.parts, *(element.get("ContentType", "") for element in package.tree(CONTENT_TYPES))]
    for word in _ACTIVE:
        if any(word in text.lower() for text in told):
            raise UserError(
                "The template holds {what}: save it in Word as .docx without them.", what=Sentence(_ACTIVE[word])
            )
    kind = package.content_type(package.document)
    if kind == _DOTX:
        package.set_content_type(package.document, _DOCUMENT)
    elif kind != _DOCUMENT:
        raise UserError("The template is no Word document: save it in Word as .docx.")


def _refuse_entities(package: Package) -> None:
    for name, data in package.parts.items():
        if name.endswith((".xml", ".rels")):
            parsed(data, name)


def _settle_links(package: Package) -> None:
    """Drops the template that the template is attached to; refuses what a reader's Word would fetch."""
    for owner in ["", *(name for name in package.parts if not name.endswith(".rels"))]:
        for relation in list(package.relations(owner)):
            if relation.kind.endswith("/digital-signature/origin"):
                raise UserError("The template is signed, which no filled copy can be: save it without its signature.")
            if relation.kind.endswith("/aFChunk"):
                raise UserError("The template holds another document as a whole: insert its text instead.")
            if relation.kind.endswith("/attachedTemplate"):
                package.drop_relation(owner, relation.id)
                for element in list(package.tree(owner).iter(f"{W}attachedTemplate")):
                    element.getparent().remove(element)
            elif relation.external and not _is_web_link(relation.kind, relation.target):
                raise UserError(
                    "The template points to “{address}” outside of it: embed what it shows, or remove the link.",
                    address=relation.target[:80],
                )


def _is_web_link(kind: str, target: str) -> bool:
    return kind.endswith("/hyperlink") and target.lower().startswith(_WEB)


def _refuse_tracked(root: Any) -> None:
    if any(element.tag in _TRACKED for element in root.iter()):
        raise UserError("The template holds tracked changes: accept or reject them in Word first.")


def _refuse_fetching(root: Any) -> None:
    instructions = [field.get(f"{W}instr", "") for field in root.iter(f"{W}fldSimple")]
    for node in root.iter(f"{W}fldChar", f"{W}instrText"):
        if node.get(f"{W}fldCharType") == "begin":
            instructions.append("")
        elif node.tag == f"{W}instrText" and instructions:
            instructions[-1] += node.text or ""
    for node in root.iter():
        if not isinstance(node.tag, str) or _VML not in node.tag:
            continue
        for name, value in node.attrib.items():
            if name.rpartition("}")[2] in ("src", "href", "althref") and ":" in value:
                raise UserError(
                    "The template shows “{address}” from elsewhere: embed it, or remove it.", address=value[:80]
                )
    for instruction in instructions:
        found = _FETCHING.match(instruction)
        if found:
            raise UserError(
                "The template has a field {field}, which fetches from elsewhere: remove it.", field=found[1].upper()
            )
