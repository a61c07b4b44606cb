"""Tables in Excel workbooks (.xlsx, .xlsm): nothing in them is computed, run or fetched."""

from collections.abc import Iterable
from typing import Any

from app.intake.excel_parts import Book, SheetPart, read_book
from app.intake.excel_sheet import SheetListener, place_of, span_of
from app.intake.grids import Grid, imprinted
from app.intake.own_books import as_ours
from app.intake.parts import Parts, Relation, open_parts
from app.intake.spreads import Spread, grids_of

# What Excel puts before the texts of a conversation, for versions that know none.
_CONVERSATION = "[Threaded comment]"


def read(content: bytes, name: str) -> list[Grid]:
    """The tables of all sheets, hidden ones last; a UserError for a file that is damaged or takes too much."""
    with open_parts(content, name) as parts:
        book = read_book(parts)
        grids = grids_of(as_ours([_spread(parts, book, sheet, name) for sheet in book.sheets]))
        return imprinted(grids, parts.imprint())


def _spread(parts: Parts, book: Book, sheet: SheetPart, name: str) -> Spread:
    spread = Spread(sheet.name, name, is_hidden=sheet.is_hidden)
    listener = SheetListener(spread, book)
    parts.listen(sheet.part, listener)
    relations = parts.relations(sheet.part)
    for area, key, _location in listener.areas:
        span, relation = span_of(area), relations.get(key)
        if span is not None and relation is not None and relation.external:
            spread.links.append((span.top, span.left, relation.target))
    spread.remarks += sorted(_remarks(parts, relations.values()))
    return spread


def _remarks(parts: Parts, relations: Iterable[Relation]) -> Iterable[tuple[int, int, str]]:
    """The notes at the sheet's cells, and the conversations, without what stands for these in older programs."""
    for relation in relations:
        if relation.kind not in ("comments", "threadedComment") or relation.target not in parts:
            continue
        for one in parts.tree(relation.target).iter():
            if str(one.tag).rpartition("}")[2] in ("comment", "threadedComment"):
                place, text = place_of(one.get("ref", "")), _text(one)
                if place is not None and text.strip() and not text.startswith(_CONVERSATION):
                    yield *place, text


def _text(element: Any) -> str:
    """What a note says, in one piece."""
    texts = (one.text for one in element.iter() if str(one.tag).rpartition("}")[2] in ("t", "text") and one.text)
    return " ".join("".join(texts).split())
