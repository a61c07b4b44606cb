"""A document on the pages of our own Word template, as far as it can be told without Word."""

# Paper, margins, columns and sizes are those of the file; Word sets the lines in fonts of its own.

from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from app.documents.document import Document
from app.documents.paper import fonts
from app.documents.paper.pages import INK, SMALL, SUBTITLE, TEXT, Page, Pages
from app.documents.paper.text_blocks import Block, Look
from app.documents.word.own import EDGE, HEADING, MARGIN, PAGES
from app.documents.word.table import text_size, widths

_TITLE, _HEADING = Look(360, INK, bold=True), Look(260, INK, bold=True)
_HALF_POINTS, _TWIPS_A_HALF_POINT = 19, 10
_AFTER_TITLE, _BETWEEN_FACTS, _AFTER_FACTS, _BEFORE_HEADING, _AFTER_HEADING = 40, 0, 120, 120, 100
# Of the document: so many pages are painted, and so many rows with so much of each text laid out for them.
_MOST_PAGES, _MOST_ROWS, _MOST_TEXT, _MOST_TOLD = 12, 300, 6_000, 4_000


@dataclass(frozen=True, slots=True)
class WordSheets:
    """Pages as PNG, on paper of this size in twips; `whole` where they are all, `told` is what they say, in part."""

    width: int
    height: int
    pages: tuple[bytes, ...]
    whole: bool
    told: str


def sheets(document: Document) -> WordSheets:
    """Lays the pages out and paints them, all in one thread: a text belongs to the thread that laid it out."""
    from app.documents.paper.painting import as_png

    fonts.load()
    width, height = PAGES[document.paper]
    beginning = _beginning(document)
    pages = _WordPages(beginning, width - 2 * MARGIN, height - 2 * MARGIN).pages
    whole = beginning == document and len(pages) <= _MOST_PAGES
    cells = (" | ".join(row) for row in (*beginning.rows, *(beginning.promises.rows if beginning.promises else ())))
    said = "\n".join([beginning.title, document.heading, *beginning.paragraphs, *cells, *document.following])
    total = f" / {len(pages)}" if whole else ""
    painted = (
        as_png(width, height, partial(_paint, page, f"{number}{total}", width, height))
        for number, page in enumerate(pages[:_MOST_PAGES], 1)
    )
    return WordSheets(width, height, tuple(painted), whole, said[:_MOST_TOLD])


def _beginning(document: Document) -> Document:
    """As much of a document as the pages that are shown can hold; laying out the rest would take minutes."""
    rows = tuple(tuple(text[:_MOST_TEXT] for text in row) for row in document.rows[:_MOST_ROWS])
    paragraphs = tuple(part[:_MOST_TEXT] for part in document.paragraphs)
    told = document.promises
    if told is not None and len(told.lines) > _MOST_ROWS:
        told = replace(told, lines=told.lines[:_MOST_ROWS])
    return replace(document, title=document.title[:_MOST_TEXT], rows=rows, paragraphs=paragraphs, promises=told)


def _paint(page: Page, numbers: str, width: int, height: int, painter: Any) -> None:
    from app.documents.paper.painting import paint_page

    painter.save()
    painter.translate(MARGIN, MARGIN)
    paint_page(painter, page)
    painter.restore()
    footer = Block(numbers, width - 2 * MARGIN, SMALL)
    footer.draw(painter, MARGIN, height - EDGE - footer.height)


class _WordPages(Pages):
    """Pages with the template's heading above the table, and with the table's own columns."""

    def _title(self, document: Document) -> None:
        self._paragraph(document.title, _TITLE, _AFTER_TITLE)
        lines = [line for line in (document.heading, document.subtitle) if line]
        for line in lines:
            self._paragraph(line, SUBTITLE, _AFTER_FACTS if line is lines[-1] else _BETWEEN_FACTS)

    def _table(self, document: Document) -> None:
        self._top += _BEFORE_HEADING
        self._paragraph(HEADING, _HEADING, _AFTER_HEADING)
        super()._table(document)

    def _measure(self, document: Document) -> None:
        columns = widths([column.width for column in document.columns], int(self._width))
        size = text_size(document, columns, _HALF_POINTS) * _TWIPS_A_HALF_POINT
        self._look, self._head_look = Look(size, TEXT.colour), Look(size, TEXT.colour, bold=True)
        found = [0.0]
        for width in columns:
            found.append(found[-1] + width)
        self._edges = tuple(found)
