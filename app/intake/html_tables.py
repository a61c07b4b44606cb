"""The cells of an HTML table: which row and column each stands in, and what reaches over several."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from app.domain.errors import UserError
from app.intake.bounds import MOST_COLUMNS
from app.intake.html_styles import Looks
from app.intake.merged import Span

# The bounds of the standard (4.9.11).
_MOST_COLSPAN, _MOST_ROWSPAN = 1_000, 65_534
_FRAME = frozenset(["row-headers-background", "column-headers-background", "row-header"])
_ORDER = {"thead": 0, "tbody": 1, "tr": 1, "tfoot": 2}


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of each row, where each stands, and which row is the header as far as the page says so."""

    rows: tuple[tuple[LexborNode, ...], ...]
    places: tuple[tuple[int, ...], ...]
    widths: tuple[tuple[int, ...], ...]
    width: int
    spans: tuple[Span, ...]
    header: int | None
    caption: LexborNode | None
    holds_tables: bool
    hidden: int


def children(node: LexborNode) -> list[LexborNode]:
    """A node's children, texts included."""
    found, child = [], node.child
    while child is not None:
        found.append(child)
        child = child.next
    return found


def cells_of(table: LexborNode, looks: Looks) -> Cells:
    """Lays a table out as a browser does; what is hidden takes no place."""
    groups = [child for child in children(table) if child.tag in _ORDER and not looks.is_hidden(child)]
    sections = [_rows_of(group, looks) for group in sorted(groups, key=lambda group: _ORDER[group.tag or ""])]
    heads = sum(len(rows) for group, rows in zip(_sorted(groups), sections, strict=True) if group.tag == "thead")
    rows = [cells for section in sections for cells in section]
    places, widths, spans, width = _laid_out(rows, sections)
    return Cells(
        tuple(map(tuple, rows)), places, widths, width, spans, _header(rows, heads),
        next((child for child in children(table) if child.tag == "caption"), None),
        any(_holds_table(cell) for cells in rows for cell in cells),
        sum(_hidden_rows(group, looks) for group in groups),
    )  # fmt: skip


def fitted(cells: Cells, texts: Sequence[Sequence[str]]) -> list[list[str | None]]:
    """The texts in rows of one width: what reaches over a whole row stands in all of it, else in its first column."""
    made: list[list[str | None]] = []
    covered = {
        (row, column)
        for span in cells.spans
        for row in range(span.top, min(span.bottom + 1, len(texts)))
        for column in range(span.left, span.right + 1)
    }
    for at, (row, places, widths) in enumerate(zip(texts, cells.places, cells.widths, strict=True)):
        line: list[str | None] = ["" if (at, column) in covered else None for column in range(cells.width)]
        for text, place, wide in zip(row, places, widths, strict=True):
            line[place] = text
            if wide == cells.width:
                line = [text] * cells.width
        made.append(line)
    return made


def _sorted(groups: Sequence[LexborNode]) -> list[LexborNode]:
    return sorted(groups, key=lambda group: _ORDER[group.tag or ""])


def _hidden_rows(group: LexborNode, looks: Looks) -> int:
    """How many rows of a group have texts that a reader does not see."""
    rows = [group] if group.tag == "tr" else [child for child in children(group) if child.tag == "tr"]
    return sum(1 for row in rows if looks.is_hidden(row) and (row.text(deep=True) or "").strip())


def _rows_of(group: LexborNode, looks: Looks) -> list[list[LexborNode]]:
    rows = [group] if group.tag == "tr" else [child for child in children(group) if child.tag == "tr"]
    shown = [row for row in rows if not looks.is_hidden(row)]
    return [[cell for cell in children(row) if _is_cell(cell) and not looks.is_hidden(cell)] for row in shown]


def _is_cell(node: LexborNode) -> bool:
    """True for a cell of the table itself; spreadsheets add their own letters and row numbers to a page."""
    frame = _FRAME & set((node.attributes.get("class") or "").split()) if node.tag == "th" else None
    return node.tag in ("td", "th") and not frame


def _laid_out(
    rows: Sequence[Sequence[LexborNode]], sections: Sequence[Sequence[object]]
) -> tuple[tuple[tuple[int, ...], ...], tuple[tuple[int, ...], ...], tuple[Span, ...], int]:
    """Where each cell stands: the first free column of its row; a cell ends with its section at the latest."""
    ends = list(_ends(sections))
    taken: dict[int, int] = {}
    places, widths, spans, width = [], [], list[Span](), 0
    for at, cells in enumerate(rows):
        line, wide, column = list[int](), list[int](), 0
        for cell in cells:
            while taken.get(column, -1) >= at:
                column += 1
            right = column + _span(cell, "colspan", _MOST_COLSPAN) - 1
            down = _span(cell, "rowspan", _MOST_ROWSPAN)
            bottom = ends[at] if down == 0 else min(at + down - 1, ends[at])
            if bottom > at or right > column:
                spans.append(Span(at, column, bottom, right))
                taken |= dict.fromkeys(range(column, right + 1), bottom)
            line.append(column)
            wide.append(right - column + 1)
            column = right + 1
        if column > MOST_COLUMNS * 5:
            raise UserError("A table has more than {count} columns: take only those of the plan.", count=MOST_COLUMNS)
        places.append(tuple(line))
        widths.append(tuple(wide))
        width = max(width, _last(line, wide, cells))
    return tuple(places), tuple(widths), _within(spans, width), width


def _last(places: Sequence[int], widths: Sequence[int], cells: Sequence[LexborNode]) -> int:
    """How many columns a row needs: one wide cell alone reaches as far as the other rows do."""
    if len(cells) == 1:
        return places[0] + 1
    return max((place + wide for place, wide in zip(places, widths, strict=True)), default=0)


def _within(spans: Sequence[Span], width: int) -> tuple[Span, ...]:
    return tuple(Span(span.top, span.left, span.bottom, min(span.right, width - 1)) for span in spans)


def _ends(sections: Sequence[Sequence[object]]) -> Iterator[int]:
    """For each row the last one of its section."""
    start = 0
    for section in sections:
        yield from [start + len(section) - 1] * len(section)
        start += len(section)


def _span(cell: LexborNode, name: str, most: int) -> int:
    given = (cell.attributes.get(name) or "1").strip()
    number = int(given[:9]) if given[:9].isascii() and given[:9].isdigit() else 1
    return min(number, most) if number or name == "rowspan" else 1


def _header(rows: Sequence[Sequence[LexborNode]], heads: int) -> int | None:
    if heads:
        return heads - 1
    first = rows[0] if rows else ()
    return 0 if len(first) > 1 and all(cell.tag == "th" for cell in first) else None


def _holds_table(cell: LexborNode) -> bool:
    return cell.css_first("table") is not None
