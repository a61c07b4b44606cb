"""Tables of web pages and of what programs put on the clipboard as HTML (HTML Living Standard, tables: 4.9)."""

import re
from collections.abc import Sequence
from dataclasses import replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from app.domain.errors import UserError
from app.domain.sentences import Amount, Sentence, counted
from app.domain.texts import line
from app.intake.bounds import MOST_COLUMNS, MOST_ROWS
from app.intake.encodings import decode
from app.intake.grids import Grid
from app.intake.headers import find_header
from app.intake.html_cells import COMMENT, TEXT, Addresses, is_block, text_of, words_of
from app.intake.html_styles import looks_of
from app.intake.html_tables import Cells, cells_of, children, fitted
from app.intake.markdown import read_grids
from app.intake.merged import repeated
from app.intake.web_archives import page_of

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)
_MOST_OF_HEAD, _MOST_OF_LEAD = 4_096, 200
# What Windows puts before HTML on the clipboard, which is always UTF-8.
_CLIPBOARD = re.compile(rb"Version:[\d.]+\s+(?:\w+:[^\r\n]*\r?\n)+", re.I)
# Browsers stop at 512; deeper pages are not made by hand, and take ever longer.
_MOST_DEPTH = 2_000
_OPENS = re.compile(
    r"<(/?)(?:div|span|b|i|em|strong|font|a|section|article|ul|ol|dl|blockquote|table|small|u|code)\b", re.I
)


def read(content: bytes, name: str) -> list[Grid]:
    """Every table of a page in the order in which it stands there, of nested ones those that hold texts."""
    content, charset = page_of(content)
    clipboard = _CLIPBOARD.match(content)
    told = _CHARSET.search(content[:_MOST_OF_HEAD])
    charset = "utf-8" if clipboard else charset or (told[1].decode("ascii") if told else "")
    decoded = decode(content[clipboard.end() :] if clipboard else content, name, charset)
    if _depth(decoded.text) > _MOST_DEPTH:
        raise UserError("{name} is nested too deeply to be read: copy the table itself.", name=name)
    grids = _Page(decoded.text, name).grids
    return [
        replace(grid, place=_place(number, grid), notes=(*decoded.asked, *grid.notes))
        for number, grid in enumerate(grids, 1)
    ]


def _place(number: int, grid: Grid) -> Sentence:
    return Sentence("table {number} (quoted)" if grid.quoted else "table {number}", number=number)


def _notes(cells: Cells) -> tuple[Sentence, ...]:
    """What is said of rows that the page hides."""
    if not cells.hidden:
        return ()
    return (
        counted(
            "{count} row is hidden in the page and was left out.",
            "{count} rows are hidden in the page and were left out.",
            cells.hidden,
        ),
    )


def _depth(text: str) -> int:
    """How deep a page is nested at most, where each mark that needs an end has one."""
    depth = deepest = 0
    for found in _OPENS.finditer(text):
        depth = max(0, depth - 1) if found[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest


class _Page:
    """Walks through a page and takes up its tables, each with what was said right before it."""

    def __init__(self, html: str, name: str) -> None:
        parsed = LexborHTMLParser(html)
        self._name, self._looks = name, looks_of(parsed)
        self.grids: list[Grid] = []
        self._lead, self._line, self._quotes = "", list[str](), 0
        self._plain: list[str] = []
        root = parsed.body or parsed.root
        if root is not None:
            self._walk(root)
        if not self.grids:
            self.grids = [grid for text in self._plain for grid in read_grids(text)]

    def _walk(self, root: LexborNode) -> None:
        waiting: list[tuple[LexborNode, bool]] = [(root, False)]
        while waiting:
            node, is_left = waiting.pop()
            if is_left:
                self._end(node)
            elif self._enter(node):
                waiting.append((node, True))
                waiting += [(child, False) for child in reversed(children(node))]

    def _enter(self, node: LexborNode) -> bool:
        """Takes up a node; True where its children are to be looked at as well."""
        tag = node.tag or ""
        if tag == TEXT:
            self._line.append(node.text_content or "")
            return False
        if tag == COMMENT or self._looks.is_hidden(node):
            return False
        if is_block(tag):
            self._end_line()
        if tag == "blockquote":
            self._quotes += 1
        if tag in ("pre", "textarea"):
            return self._take_plain(node)
        return tag != "table" or self._take_table(node)

    def _end(self, node: LexborNode) -> None:
        if is_block(node.tag or ""):
            self._end_line()
        if node.tag == "blockquote":
            self._quotes -= 1

    def _end_line(self) -> None:
        said = line(" ".join("".join(self._line).split()))
        self._line.clear()
        self._lead = said[:_MOST_OF_LEAD] if said else self._lead

    def _take_plain(self, node: LexborNode) -> bool:
        """A comment in plain text may hold tables in Markdown; other such texts count where a page has no table."""
        text = node.text(deep=True)
        if "bz_comment_text" in (node.attributes.get("class") or ""):
            self.grids += read_grids(text)
        else:
            self._plain.append(text)
        return True

    def _take_table(self, node: LexborNode) -> bool:
        """Takes up a table, unless it merely holds others: then True."""
        cells = cells_of(node, self._looks)
        if cells.holds_tables and not self._is_data(cells):
            return True
        grid = self._grid(cells)
        if grid is not None:
            self.grids.append(grid)
        self._lead = ""
        return False

    def _is_data(self, cells: Cells) -> bool:
        rows = fitted(cells, [[text_of(cell, self._looks, nested=False) for cell in row] for row in cells.rows])
        header = find_header(Grid(Sentence("the table"), tuple(map(tuple, rows))))
        return header is not None and len(header.fields) > 1

    def _grid(self, cells: Cells) -> Grid | None:
        addresses = Addresses()
        rows = fitted(cells, [[text_of(cell, self._looks, addresses) for cell in row] for row in cells.rows])
        self._refuse_large(rows)
        if not rows or len(rows[0]) < 2 or not any(cell for row in rows for cell in row):
            return None
        place = Sentence("the table")
        caption = words_of(cells.caption, self._looks) if cells.caption is not None else ""
        return Grid(
            place, repeated(rows, cells.spans, place), cells.header, caption[:_MOST_OF_LEAD] or self._lead,
            unseen=addresses.unseen, notes=_notes(cells), quoted=self._quotes > 0,
        )  # fmt: skip

    def _refuse_large(self, rows: Sequence[Sequence[str | None]]) -> None:
        if len(rows) - 1 > MOST_ROWS:
            raise UserError(
                "{name} has more than {count} rows: bring it in by parts.", name=self._name, count=Amount(MOST_ROWS)
            )
        if rows and len(rows[0]) > MOST_COLUMNS:
            raise UserError(
                "{name} has more than {count} columns: take only those of the plan.",
                name=self._name, count=MOST_COLUMNS,
            )  # fmt: skip
