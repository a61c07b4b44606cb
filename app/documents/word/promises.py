"""The dates that were promised in a Word document: a heading, a line that sums them up, and their table."""

from collections.abc import Iterator
from typing import Any
from xml.sax.saxutils import quoteattr

from lxml import etree

from app.documents.document import Document
from app.documents.promises import as_document
from app.documents.word.headings import heading_style
from app.documents.word.package import OURS, Package
from app.documents.word.table import Room, WordTable
from app.documents.word.text import NAMESPACE, PLAIN, Look, Typesetter, bolder
from app.documents.word.tracked import Tracking, between
from app.domain.differences import Part

# Word keeps the heading with its table; the height is in twips.
_BEFORE_HEADING = '<w:spacing w:before="240" w:after="100"/>'
_BEFORE_TABLE = '<w:spacing w:before="0" w:after="120"/>'


def has_promises(document: Document) -> bool:
    """True where the document tells them, or the earlier one of a redline does."""
    return document.promises is not None or (document.earlier is not None and document.earlier.promises is not None)


class WordPromises:
    """Puts the promises of one document in the place of a paragraph; what an earlier update lacked is inserted."""

    def __init__(self, package: Package, room: Room, typesetter: Typesetter, tracking: Tracking) -> None:
        self._room, self._typesetter, self._tracking = room, typesetter, tracking
        self._heading = heading_style(package)

    def put_before(self, paragraph: Any, document: Document) -> None:
        """Adds heading, line and table in front of a paragraph."""
        for xml in self._parts(document):
            for element in etree.fromstring(f'<w:body xmlns:w="{NAMESPACE}">{xml}</w:body>', OURS):
                paragraph.addprevious(element)

    def _parts(self, document: Document) -> Iterator[str]:
        new, earlier = document.promises, document.earlier
        old = earlier.promises if earlier is not None else None
        style = f"<w:pStyle w:val={quoteattr(self._heading)}/>" if self._heading else ""
        level = "" if self._heading else '<w:outlineLvl w:val="0"/>'
        told = None if earlier is None else [old.heading] if old else []
        yield self._line(
            f"{style}<w:keepNext/>{_BEFORE_HEADING}{level}", [new.heading] if new else [], told,
            PLAIN if self._heading else bolder(PLAIN),
        )  # fmt: skip
        told = None if earlier is None else [old.summary] if old else []
        yield self._line(f"<w:keepNext/>{_BEFORE_TABLE}", [new.summary] if new else [], told, PLAIN)
        if new and new.lines:
            is_new = earlier is not None and not (old and old.lines)
            yield self._table(as_document(document), Part.ADDED if is_new else Part.SAME)
        elif earlier is not None and old and old.lines:
            yield self._table(as_document(earlier), Part.REMOVED)

    def _line(self, properties: str, new: list[str], old: list[str] | None, look: Look) -> str:
        """A paragraph as it was and as it is."""
        (line,) = between(old, new)
        mark = self._tracking.mark(line.end)
        ending = f"<w:rPr>{mark}</w:rPr>" if mark else ""
        bidi = "<w:bidi/>" if line.right_to_left else ""
        place = properties.replace("<w:spacing", f"{bidi}<w:spacing")
        return f"<w:p><w:pPr>{place}{ending}</w:pPr>{line.runs(self._typesetter, look, self._tracking)}</w:p>"

    def _table(self, document: Document, whole: Part) -> str:
        told = f"{document.title}: one row for each date that was promised, {len(document.rows)} in all."
        table = WordTable(document, self._room, self._typesetter, self._tracking, told=told, whole=whole)
        return table.xml().decode("utf-8")
