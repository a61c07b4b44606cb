"""The table of a Word document: fixed widths, a header that repeats, rows that stay whole where they fit a page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from xml.sax.saxutils import quoteattr

from app.documents.directions import is_right_to_left, runs_right_to_left
from app.documents.document import Document, RowFacts
from app.documents.word.redline import matched_rows
from app.documents.word.scripts import has_script
from app.documents.word.text import PLAIN, Look, Typesetter, bolder, content
from app.documents.word.tracked import Line, Tracking, changed_lines, plain_lines, whole_lines
from app.domain.differences import Part
from app.domain.imprints import bookmark_of

_RULE, _HEAD = "C9D0DA", "EEF0F4"
_MARGINS = (("top", 60), ("left", 90), ("bottom", 60), ("right", 90))
_BESIDE = 2 * 90
_ABOVE_AND_BELOW = 2 * 60
# Of the em: a letter's usual width; those of East Asia fill it. A line's height, of its size.
_LETTER, _BOLD, _LINE = 0.5, 1.14, 1.3
_WIDE = re.compile("[\u1100-\U0010ffff]")
# An estimate may be wrong, and a row that is whole but too high is cut off: so much of a page is trusted.
_TRUSTED = 0.8
# Half points; a longer word is cut rather than the text made smaller; so many characters of a cell are looked at.
_SMALLEST, _LONG_WORD, _MOST_READ = 12, 14, 200
_LINE_FEED = "\n"
_PROPERTIES_END = "</w:pPr>"
# Above the bookmarks that a template may have.
_FIRST_BOOKMARK = 1_000_000
_SPACING = '<w:spacing w:before="0" w:after="0"/>'


@dataclass(frozen=True, slots=True)
class Room:
    """Where the table stands: width and height of its column of text in twips, and the look of its text.

    `styled` is the size of text in half points that the style gives, `half_points` the one that is wanted.
    """

    width: int
    height: int
    style: str
    styled: int
    half_points: int
    look: Look = PLAIN


class WordTable:
    """Writes the table of one document; `whole` is inserted or deleted with its headings, `told` is its description."""

    def __init__(
        self, document: Document, room: Room, typesetter: Typesetter, tracking: Tracking, *, told: str = "",
        whole: Part = Part.SAME,
    ) -> None:  # fmt: skip
        self._told, self._whole = told, whole
        self._document, self._typesetter, self._tracking = document, typesetter, tracking
        self._widths = widths([column.width for column in document.columns], room.width)
        self._size = text_size(document, self._widths, room.half_points)
        self._rooms = [max(width - _BESIDE, self._size * 10) for width in self._widths]
        self._most_lines = (room.height * _TRUSTED - _ABOVE_AND_BELOW) / (self._size * 10 * _LINE)
        sized = f'<w:sz w:val="{self._size}"/><w:szCs w:val="{self._size}"/>' if self._size != room.styled else ""
        self._look = replace(room.look, middle=room.look.middle + sized)
        self._cells = [f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>' for width in self._widths]
        self._style = f"<w:pStyle w:val={quoteattr(room.style)}/>" if room.style else ""
        self._plain = f"<w:pPr>{self._style}{_SPACING}</w:pPr>"

    def xml(self) -> bytes:
        """The table as UTF-8."""
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in self._widths)
        rows = chain([self._header()], self._rows())
        return f"<w:tbl>{self._properties()}<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>".encode()

    def _properties(self) -> str:
        document = self._document
        margins = "".join(f'<w:{side} w:w="{twips}" w:type="dxa"/>' for side, twips in _MARGINS)
        headings = ", ".join(column.heading for column in document.columns if column.heading)
        told = self._told or f"One row for each action, {len(document.rows)} in all."
        told = f"{told} Columns: {headings}."
        direction = "<w:bidiVisual/>" if reads_right_to_left(document) else ""
        return (
            f'<w:tblPr>{direction}<w:tblW w:w="{sum(self._widths)}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>'
            f'{_borders()}<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar>'
            f'<w:tblLook w:val="0020" w:firstRow="1"/><w:tblCaption w:val={quoteattr(document.title[:255])}/>'
            f"<w:tblDescription w:val={quoteattr(told)}/></w:tblPr>"
        )

    def _header(self) -> str:
        shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{_HEAD}"/></w:tcPr>'
        bold = bolder(self._look)
        cells = "".join(
            start.replace("</w:tcPr>", shade)
            + self._paragraphs(whole_lines(column.heading, _LINE_FEED, self._whole), bold)
            + "</w:tc>"
            for start, column in zip(self._cells, self._document.columns, strict=True)
        )
        mark = self._tracking.mark(self._whole)
        return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/>{mark}</w:trPr>{cells}</w:tr>"

    def _rows(self) -> Iterator[str]:
        document, earlier = self._document, self._document.earlier
        if self._whole is not Part.SAME:
            for cells, facts in zip(document.rows, document.facts, strict=True):
                yield self._whole_row(cells, self._whole, self._signed(facts))
            return
        if earlier is None:
            yield from map(self._row, document.rows, document.facts)
            return
        for old, new in matched_rows(earlier.facts, document.facts):
            if new is None:
                yield self._whole_row(earlier.rows[old or 0], Part.REMOVED, self._tracking)
            elif old is None:
                row = self._whole_row(document.rows[new], Part.ADDED, self._signed(document.facts[new]))
                yield self._marked(row, document.facts[new].number)
            elif earlier.rows[old] == document.rows[new]:
                yield self._row(document.rows[new], document.facts[new])
            else:
                yield self._changed_row(earlier.rows[old], document.rows[new], document.facts[new])

    def _signed(self, facts: RowFacts) -> Tracking:
        return self._tracking.signed(facts.author, facts.at)

    def _row(self, cells: Sequence[str], facts: RowFacts) -> str:
        made = "".join(f"{start}{self._cell(text)}</w:tc>" for text, start in zip(cells, self._cells, strict=True))
        return self._marked(f"<w:tr>{self._row_properties(cells)}{made}</w:tr>", facts.number)

    def _marked(self, row: str, number: int) -> str:
        """The row with its action's number in hidden bookmarks in its first and its last cell, for when it comes back.

        A cell may be retyped, or go with its column, and takes its bookmark with it.
        """
        if not self._document.imprint:
            return row
        ends = row.index(_PROPERTIES_END), row.rindex(_PROPERTIES_END)
        for place in (1, 0):  # from the end, so that the first one stays where it is
            key, cut = _FIRST_BOOKMARK + 2 * number + place, ends[place] + len(_PROPERTIES_END)
            name = bookmark_of(number, place)
            mark = f'<w:bookmarkStart w:id="{key}" w:name="{name}"/><w:bookmarkEnd w:id="{key}"/>'
            row = row[:cut] + mark + row[cut:]
        return row

    def _changed_row(self, old: Sequence[str], new: Sequence[str], facts: RowFacts) -> str:
        tracking = self._signed(facts)
        made = "".join(
            f"{start}{self._cell(after) if before == after else self._changed(before, after, tracking)}</w:tc>"
            for start, before, after in zip(self._cells, old, new, strict=True)
        )
        both = [before + after if before != after else after for before, after in zip(old, new, strict=True)]
        return f"<w:tr>{self._row_properties(both)}{made}</w:tr>"

    def _changed(self, old: str, new: str, tracking: Tracking) -> str:
        return self._paragraphs(changed_lines(old, new, _LINE_FEED), self._look, tracking)

    def _whole_row(self, cells: Sequence[str], part: Part, tracking: Tracking) -> str:
        properties = self._row_properties(cells, tracking.mark(part))
        made = "".join(
            f"{start}{self._paragraphs(whole_lines(text, _LINE_FEED, part), self._look, tracking)}</w:tc>"
            for text, start in zip(cells, self._cells, strict=True)
        )
        return f"<w:tr>{properties}{made}</w:tr>"

    def _row_properties(self, cells: Sequence[str], mark: str = "") -> str:
        whole = "<w:cantSplit/>" if self._fits(cells) else ""
        return f"<w:trPr>{whole}{mark}</w:trPr>" if whole or mark else ""

    def _cell(self, text: str) -> str:
        if "\n" in text or has_script(text) or is_right_to_left(text):
            return self._paragraphs(plain_lines(text, _LINE_FEED), self._look)
        return f"<w:p>{self._plain}<w:r>{self._look.plain}{content(text)}</w:r></w:p>"

    def _paragraphs(self, lines: Sequence[Line], look: Look, tracking: Tracking | None = None) -> str:
        tracking = tracking or self._tracking
        made = []
        for line in lines:
            mark = tracking.mark(line.end)
            bidi = "<w:bidi/>" if line.right_to_left else ""
            tracked = f"<w:rPr>{mark}</w:rPr>" if mark else ""
            inner = f"{self._style}{bidi}{_SPACING}{tracked}"
            made.append(f"<w:p><w:pPr>{inner}</w:pPr>{line.runs(self._typesetter, look, tracking)}</w:p>")
        return "".join(made)

    def _fits(self, cells: Sequence[str]) -> bool:
        """True where a page surely holds the row; only a row that may be too high is looked at closely."""
        em, most = self._size * 10, self._most_lines
        return all(
            # Were each letter a whole em wide, it would be no more lines than this.
            text.count(_LINE_FEED) + 1 + len(text) * em / room <= most or _lines(text, room / em) <= most
            for text, room in zip(cells, self._rooms, strict=True)
        )


def _lines(text: str, ems: float) -> float:
    """How many lines a text takes in a column of so many em."""
    total = 0.0
    for line in text.split("\n"):
        wide = 0 if line.isascii() else len(_WIDE.findall(line))
        taken = (len(line) - wide) * _LETTER + wide
        total += max(1.0, -(-taken * 1.1 // ems))
    return total


def widths(shares: Sequence[int], room: int) -> list[int]:
    """The columns' widths in twips: together never more than there is room."""
    return [room * share // sum(shares) for share in shares]


def text_size(document: Document, columns: Sequence[int], half_points: int) -> int:
    """The size of the table's text in half points.

    It is smaller where the columns ask for more than the page, or where words would be cut in a narrow column.
    """
    fitting = [half_points * 100 // max(100, sum(column.width for column in document.columns))]
    for index, (column, width) in enumerate(zip(document.columns, columns, strict=True)):
        room = (width - _BESIDE) / (_LETTER * 10)
        # Headings are bold, which takes a little more.
        longest = max(map(len, column.heading.split()), default=0) * _BOLD
        if room / half_points < _LONG_WORD:
            words = (len(word) for row in document.rows for word in row[index][:_MOST_READ].split())
            longest = max(longest, max((length for length in words if length <= _LONG_WORD), default=0))
        fitting.append(int(room / longest) if longest else half_points)
    return max(min(fitting), min(_SMALLEST, half_points))


def reads_right_to_left(document: Document) -> bool:
    """True where the headings, or most of the cells that have letters, are right-to-left."""
    headings = [column.heading for column in document.columns]
    return runs_right_to_left(headings) or runs_right_to_left([text for row in document.rows for text in row])


def _borders() -> str:
    line = f'w:val="single" w:sz="4" w:space="0" w:color="{_RULE}"'
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    return "<w:tblBorders>" + "".join(f"<w:{side} {line}/>" for side in sides) + "</w:tblBorders>"
