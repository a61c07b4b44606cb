"""Where on which page each part of a document stands. Lengths are in twips, 1/1440 inch."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.documents.document import Document, Picture, PromiseTable
from app.documents.paper.columns import edges, text_size
from app.documents.paper.text_blocks import Block, Look
from app.documents.promises import as_document
from app.domain.heads import head_line

INK, DIM, RULE, HEAD = "1C2330", "667085", "C9D0DA", "EEF0F4"
TITLE, SUBTITLE, TEXT = Look(360, INK), Look(200, DIM), Look(190, INK)
SMALL = Look(160, DIM)
_BOLD = Look(TEXT.size, INK, bold=True)
_PADDING_ACROSS, _PADDING_DOWN = 90, 60
# What a heading and the first promises beneath it take, beside their line.
_PROMISES_NEED = 1_400
_AFTER_TITLE, _AFTER_SUBTITLE, _AFTER_PARAGRAPH, _BEFORE_PICTURE = 40, 200, 120, 240
_TWIPS_A_POINT = 20


@dataclass(frozen=True, slots=True)
class Text:
    """A block at a place of a page, or those of its lines that lie between two heights of it."""

    block: Block
    left: float
    top: float
    first: float = 0
    last: float | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """The frame of a table's row; `edges` are the lines between its cells, from left to right."""

    top: float
    height: float
    edges: tuple[float, ...]
    shaded: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture at a place of a page."""

    picture: Picture
    left: float
    top: float
    width: float
    height: float


@dataclass(slots=True)
class Page:
    """What stands on a page; heights count from the upper margin."""

    texts: list[Text] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    drawings: list[Drawing] = field(default_factory=list)


class Pages:
    """Sets a document on pages with room of some width and height."""

    def __init__(self, document: Document, width: float, height: float) -> None:
        self.pages = [Page()]
        self._width, self._height, self._top = width, height, 0.0
        self._known: dict[tuple[str, float], Block] = {}
        self._title(document)
        for part in document.paragraphs:
            self._paragraph(part, TEXT, _AFTER_PARAGRAPH)
        self._table(document)
        if document.promises is not None:
            self._promises(document, document.promises)
        for part in document.following:
            self._top += _AFTER_PARAGRAPH
            self._paragraph(part, TEXT, 0)
        for picture in document.pictures:
            self._picture(picture)
        if document.head is not None:
            self._top += _AFTER_PARAGRAPH if self._top else 0
            self._paragraph(head_line(document.head), SMALL, 0)

    def _title(self, document: Document) -> None:
        """What this is, which edition, and what it belongs to."""
        self._paragraph(document.title, TITLE, _AFTER_TITLE)
        line = " · ".join(part for part in (document.heading, document.subtitle) if part)
        self._paragraph(line, SUBTITLE, _AFTER_SUBTITLE)

    @property
    def _page(self) -> Page:
        return self.pages[-1]

    @property
    def _room(self) -> float:
        return self._height - self._top

    def _turn(self) -> None:
        self.pages.append(Page())
        self._top = 0

    def _paragraph(self, text: str, look: Look, after: float) -> None:
        """A text across the page, its lines on as many pages as it needs."""
        block, done = Block(text, self._width, look), 0.0
        while done < block.height:
            end = _last_break(block, done, self._room)
            if end - done > self._room and self._top:
                self._turn()
                continue
            self._page.texts.append(Text(block, 0, self._top, done, None if end - done == block.height else end))
            self._top += end - done
            done = end
            if done < block.height:
                self._turn()
        self._top += after

    def _picture(self, picture: Picture) -> None:
        """A picture with its title, on one page, as wide as the page where it is high enough for that."""
        title = Block(picture.title, self._width, _BOLD)
        room = self._height - title.height - _AFTER_PARAGRAPH
        wide, high = picture.width * _TWIPS_A_POINT, picture.height * _TWIPS_A_POINT
        scale = min(1, self._width / wide, room / high)
        if self._top and title.height + _AFTER_PARAGRAPH + high * scale + _BEFORE_PICTURE > self._room:
            self._turn()
        elif self._top:
            self._top += _BEFORE_PICTURE
        self._page.texts.append(Text(title, 0, self._top))
        self._top += title.height + _AFTER_PARAGRAPH
        self._page.drawings.append(Drawing(picture, 0, self._top, wide * scale, high * scale))
        self._top += high * scale

    def _promises(self, document: Document, table: PromiseTable) -> None:
        """The dates that moved, under a heading that does not stand alone at the end of a page."""
        heading, summary = Block(table.heading, self._width, _BOLD), Block(table.summary, self._width, TEXT)
        needed = heading.height + summary.height + _PROMISES_NEED
        if self._top and needed > self._room:
            self._turn()
        self._top += _BEFORE_PICTURE if self._top else 0
        self._paragraph(table.heading, _BOLD, _AFTER_TITLE)
        self._paragraph(table.summary, TEXT, _AFTER_PARAGRAPH if table.lines else 0)
        if table.lines:
            self._known.clear()
            self._rows_of(as_document(document))

    def _measure(self, document: Document) -> None:
        """The size of the table's text, and where its columns begin and end."""
        size = text_size(document.columns, self._width, TEXT, _PADDING_ACROSS)
        self._look, self._head_look = Look(size, INK), Look(size, INK, bold=True)
        self._edges = edges(document.columns, self._width, self._head_look, _PADDING_ACROSS)

    def _table(self, document: Document) -> None:
        self._rows_of(document)

    def _rows_of(self, document: Document) -> None:
        self._measure(document)
        self._head = self._cells([column.heading for column in document.columns], self._head_look)
        if self._height_of(self._head) > self._height / 2:
            self._head = []  # headings that leave no room for rows stand in none
        first = self._cells(document.rows[0], self._look) if document.rows else []
        needed = self._height_of(self._head) + min(self._height_of(first), self._height / 2)
        if needed > self._room:  # headings don't stand alone at the end of a page
            self._turn()
        self._place(self._head, shaded=True)
        for cells in document.rows:
            self._row(self._cells(cells, self._look))

    def _cells(self, texts: Sequence[str], look: Look) -> list[Block]:
        return [self._cell(text, number, look) for number, text in enumerate(texts)]

    def _cell(self, text: str, number: int, look: Look) -> Block:
        """The text's block; short ones that stand in many rows are laid out once."""
        width = self._edges[number + 1] - self._edges[number] - 2 * _PADDING_ACROSS
        key = (text, width)
        block = self._known.get(key) if look is self._look else None
        if block is None:
            block = Block(text, width, look)
            if len(text) < 40 and look is self._look:
                self._known[key] = block
        return block

    def _row(self, blocks: list[Block]) -> None:
        """A row on this page, on the next one, or, where it fits on none, on as many as it needs."""
        height = self._height_of(blocks)
        fits_a_page = height <= self._height - self._height_of(self._head)
        if height > self._room and (fits_a_page or self._room < self._height / 4):
            self._next_table_page()
        if height <= self._room:
            self._place(blocks)
            return
        done = [0.0] * len(blocks)
        while any(start < block.height for start, block in zip(done, blocks, strict=True)):
            if self._room < self._height / 10:
                self._next_table_page()
            done = self._place_part(blocks, done)

    def _next_table_page(self) -> None:
        self._turn()
        self._place(self._head, shaded=True)

    def _place(self, blocks: list[Block], *, shaded: bool = False) -> None:
        if blocks:
            self._put(blocks, [0.0] * len(blocks), [block.height for block in blocks], shaded)

    def _place_part(self, blocks: list[Block], done: list[float]) -> list[float]:
        """Puts as many lines of each cell as there is room for, and tells how far each came."""
        room = self._room - 2 * _PADDING_DOWN
        ends = [_last_break(block, start, room) for block, start in zip(blocks, done, strict=True)]
        self._put(blocks, done, ends, False)
        if any(end < block.height for end, block in zip(ends, blocks, strict=True)):
            self._next_table_page()
        return ends

    def _put(self, blocks: list[Block], starts: list[float], ends: list[float], shaded: bool) -> None:
        height = max(end - start for start, end in zip(starts, ends, strict=True)) + 2 * _PADDING_DOWN
        self._page.rows.append(Row(self._top, height, self._edges, shaded))
        for block, start, end, left in zip(blocks, starts, ends, self._edges, strict=False):
            last = None if start == 0 and end == block.height else end
            if end > start:
                self._page.texts.append(Text(block, left + _PADDING_ACROSS, self._top + _PADDING_DOWN, start, last))
        self._top += height

    def _height_of(self, blocks: list[Block]) -> float:
        return max((block.height for block in blocks), default=0) + 2 * _PADDING_DOWN


def _last_break(block: Block, start: float, room: float) -> float:
    """The end of the last line below `start` that fits; at least one line does, whatever the room."""
    if block.height - start <= room:
        return block.height
    ends = [end for end in block.breaks() if end > start]
    return next((end for end in reversed(ends) if end - start <= room), ends[0])
