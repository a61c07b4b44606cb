"""A Word file as its parts: opened with bounds, since it may come from outside, and packed again."""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import quoteattr

from lxml import etree

from app.documents.archive import pack
from app.domain import archives
from app.domain.errors import UserError

CONTENT_TYPES = "[Content_Types].xml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES, _RELATIONS = f"{{{_PACKAGE}/content-types}}", f"{{{_PACKAGE}/relationships}}"
RELATION_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

_MOST_BYTES, _LIMITS = 20 * 1024 * 1024, archives.Limits(members=2_000, unpacked=50 * 1024 * 1024)
# For what this program wrote itself, which may be one long text.
OURS = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True, huge_tree=True)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation of a part; `target` is a part's name, or an address outside of the file."""

    id: str
    kind: str
    target: str
    external: bool


class Package:
    """The parts of a Word file. Trees that were asked for are what is packed in the end."""

    def __init__(self, parts: dict[str, bytes]) -> None:
        self.parts = parts
        self._trees: dict[str, Any] = {}
        self.document = self._document_name()

    def tree(self, name: str) -> Any:
        """The root element of a part; a UserError where it is no plain XML."""
        if name not in self._trees:
            self._trees[name] = parsed(self.parts.get(name, b""), name)
        return self._trees[name]

    def relations(self, part: str) -> Iterator[Relation]:
        """What a part points to; the package's own relations for an empty name."""
        name = _relations_name(part)
        if name in self.parts:
            for element in self.tree(name).iter(f"{_RELATIONS}Relationship"):
                external = element.get("TargetMode", "").lower() == "external"
                target = element.get("Target", "")
                place = target if external else _resolved(part, target)
                yield Relation(element.get("Id", ""), element.get("Type", ""), place, external)

    def drop_relation(self, part: str, relation_id: str) -> None:
        """Takes a relation away."""
        for element in list(self.tree(_relations_name(part))):
            if element.get("Id") == relation_id:
                element.getparent().remove(element)

    def related(self, part: str, kind: str) -> str | None:
        """The part that this one points to with a relation of this kind, if there is one."""
        found = (item for item in self.relations(part) if item.kind.endswith(kind) and not item.external)
        return next((item.target for item in found if item.target in self.parts), None)

    def add(self, part: str, content: bytes, content_type: str, owner: str, kind: str) -> str:
        """Adds a part that `owner` points to, and returns the relation's id."""
        self.parts[part] = content
        types = self.tree(CONTENT_TYPES)
        types.append(etree.Element(f"{_TYPES}Override", PartName=f"/{part}", ContentType=content_type))
        name = _relations_name(owner)
        self.parts.setdefault(name, f'<Relationships xmlns="{_PACKAGE}/relationships"/>'.encode())
        taken = {item.id for item in self.relations(owner)}
        number = next(number for number in range(1, len(taken) + 2) if f"rId{number}" not in taken)
        target = posixpath.relpath(part, posixpath.dirname(owner) or ".")
        values = {"Id": f"rId{number}", "Type": kind, "Target": target}
        self.tree(name).append(etree.Element(f"{_RELATIONS}Relationship", values))
        return f"rId{number}"

    def content_type(self, part: str) -> str:
        """What the list of content types says of a part."""
        suffix = part.rsplit(".", 1)[-1].lower()
        found = ""
        for element in self.tree(CONTENT_TYPES):
            if element.get("PartName", "").lower() == f"/{part}".lower():
                return str(element.get("ContentType", ""))
            if element.get("Extension", "").lower() == suffix:
                found = element.get("ContentType", "")
        return found

    def set_content_type(self, part: str, content_type: str) -> None:
        """Says of a part that has a content type of its own what it is now."""
        for element in self.tree(CONTENT_TYPES):
            if element.get("PartName", "").lower() == f"/{part}".lower():
                element.set("ContentType", content_type)

    def free_name(self, start: str, suffix: str) -> str:
        """A name that no part has."""
        return next(name for n in range(1, len(self.parts) + 2) if (name := f"{start}{n}{suffix}") not in self.parts)

    def packed(self, marker: bytes = b"", instead: bytes = b"") -> bytes:
        """The file; in the document `marker` is replaced by XML that need not be parsed for it."""
        parts = dict(self.parts)
        for name, root in self._trees.items():
            parts[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        if marker:
            parts[self.document] = parts[self.document].replace(marker, instead, 1)
        return pack(parts)

    def _document_name(self) -> str:
        name = self.related("", "/officeDocument")
        if CONTENT_TYPES not in self.parts or name is None:
            raise UserError("The template is no Word document: save it in Word as .docx.")
        return name


def open_package(content: bytes) -> Package:
    """The parts of a .docx; a UserError where it is damaged, encrypted, or larger than any letterhead."""
    if content.startswith(_OLD_OFFICE):
        raise UserError("The template is encrypted or in the old .doc format: save it as .docx without a password.")
    if len(content) > _MOST_BYTES:
        raise UserError("The template is larger than 20 MB: make its pictures smaller.")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return Package(_members(archive, len(content)))
    except _BROKEN as error:
        raise UserError(
            "The template is no Word document or damaged ({why}): save it in Word as .docx.", why=str(error)
        ) from None


def _members(archive: zipfile.ZipFile, size: int) -> dict[str, bytes]:
    infos = archive.infolist()
    if any(info.flag_bits & 1 for info in infos):
        raise UserError("The template is encrypted: save it as .docx without a password.")
    left = archives.most_unpacked(size, _LIMITS)
    if sum(info.file_size for info in infos) > left:
        raise _larger()
    try:
        archives.refuse_unsafe("template", infos, size, _LIMITS)
    except UserError:
        raise UserError(
            "The template is no ordinary Word document (too many, doubled or misplaced parts): save it in Word anew."
        ) from None
    parts: dict[str, bytes] = {}
    for info in infos:
        if info.is_dir():
            continue
        with archive.open(info) as member:
            parts[info.filename] = member.read(left + 1)
        left -= len(parts[info.filename])
        if left < 0:
            raise _larger()
    return parts


def _larger() -> UserError:
    return UserError("The template unpacks to more than any letterhead needs: make its pictures smaller.")


def parsed(data: bytes, name: str) -> Any:
    """The root of XML from outside: no entities, no document type, nothing fetched."""
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_pis=True, remove_comments=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UserError(
            "The template's part {part} is damaged ({why}): save it in Word anew.", part=quoteattr(name), why=str(error)
        ) from None
    if root.getroottree().docinfo.doctype or root.getroottree().docinfo.internalDTD is not None:
        raise UserError(
            "The template's part {part} has a document type, which Word never writes.", part=quoteattr(name)
        )
    return root


def _relations_name(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _resolved(part: str, target: str) -> str:
    if target.startswith("/"):
        return target.lstrip("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(part), target))
