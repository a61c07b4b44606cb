"""Tables in Markdown text (GitHub's tables extension, spec 0.29-gfm, section 4.10)."""

import re
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser

from cmarkgfm.cmark import Options, markdown_to_html_with_extensions

from app.domain.errors import UserError
from app.domain.sentences import Sentence
from app.domain.texts import unmark_lines
from app.intake.grids import Grid
from app.intake.tables import Table

_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")
_FENCE = re.compile(r"\s{0,3}(```|~~~)")
# Bugzilla shows every "<" but that of an address as text; "<br>" is a line break everywhere else.
_LITERAL = re.compile(r"<(?!https?://|br\s*/?>)", re.I)
# Stands for a literal "<" while the engine works, in code and addresses too, where an entity would show.
_LESS_THAN = "\ufdd0"
# What would be lost on the way stays for the gate to count: NUL, and the stand-in itself.
_UNSAFE = str.maketrans({"\0": "\ufdd1", _LESS_THAN: "\ufdd1"})


def read(content: bytes, name: str) -> list[Grid]:
    """All tables of a Markdown file in UTF-8, each with the heading right above it."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UserError("{path} is not UTF-8 text: save it as UTF-8 and try again.", path=name) from None
    return [
        Grid(Sentence("table {number}", number=number), (table.header, *table.rows), 0, unseen=table.unseen)
        for number, table in enumerate(read_tables(text), 1)
    ]


def read_tables(text: str) -> list[Table]:
    """All tables of a Markdown text, in order; a row that does not fit its header is a UserError."""
    lines = re.sub("\r\n?", "\n", text).translate(_UNSAFE).split("\n")
    return [_table(block) for block in _blocks(lines)]


def _blocks(lines: Sequence[str]) -> Iterator[list[str]]:
    """The lines of each table: header, rule, and rows up to a blank line."""
    place, fence = 0, ""
    while place < len(lines):
        opening = _FENCE.match(lines[place])
        if opening and fence in ("", opening[1]):
            fence = "" if fence else opening[1]
        if not fence and _starts_table(lines, place):
            end = place + 2
            while end < len(lines) and lines[end].strip(" \t"):
                end += 1
            yield list(lines[place:end])
            place = end
        else:
            place += 1


def _starts_table(lines: Sequence[str], place: int) -> bool:
    if place + 1 >= len(lines) or "|" not in lines[place] or "|" not in lines[place + 1]:
        return False
    return bool(_RULE.fullmatch(lines[place + 1])) and _count(lines[place]) == _count(lines[place + 1])


def _count(line: str) -> int:
    """How many cells a line has; a pipe after a backslash belongs to its cell."""
    inner = line.strip()
    inner = inner.removeprefix("|")
    if re.search(r"(?<!\\)\|$", inner):
        inner = inner[:-1]
    return len(re.findall(r"(?<!\\)\|", inner)) + 1


def _table(block: list[str]) -> Table:
    columns = _count(block[0])
    for line in block[2:]:
        if _count(line) > columns:
            start = " ".join(line.split())[:60]
            raise UserError(
                "The row “{start}…” has {cells} cells under {headings} headings: write a pipe inside a text as"
                " \\| and try again.",
                start=start,
                cells=_count(line),
                headings=columns,
            )
    reader = _rendered("\n".join(map(_with_pipe, block)))
    header, *rows = reader.rows
    counts = [_count(line) for line in block[2:]]
    return Table(tuple(header), tuple(map(_as_written, rows, counts)), tuple(dict.fromkeys(reader.unseen)))


def _as_written(row: list[str], count: int) -> tuple[str | None, ...]:
    """A row without the empty cells that the engine adds to one that is too short."""
    return tuple(cell if place < count else None for place, cell in enumerate(row))


def _with_pipe(line: str) -> str:
    """A row with its leading pipe, without which "# | Action" is a heading and "1. | Do it" a list."""
    return line if "|" not in line or line.lstrip(" \t").startswith("|") else f"| {line}"


def _rendered(block: str) -> "_TableReader":
    """Each cell's text as the rendered table shows it, and the addresses that it does not show."""
    html = markdown_to_html_with_extensions(
        _LITERAL.sub(_LESS_THAN, block),
        options=Options.CMARK_OPT_UNSAFE,
        extensions=["table", "strikethrough", "autolink"],
    )
    reader = _TableReader()
    reader.feed(html)
    reader.close()
    return reader


class _TableReader(HTMLParser):
    """Collects the cells of one rendered table."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self.unseen: list[str] = []
        self._cell: list[str] | None = None
        self._link, self._linked = "", ""

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attributes}
        if tag == "a":
            self._link, self._linked = given.get("href", ""), ""
        elif tag == "img" and self._cell is not None:
            self._cell.append(given.get("alt", ""))
            self.unseen.append(given.get("src", ""))
        elif tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self._cell = []
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._linked not in self._link and self._link not in self._linked:
            self.unseen.append(self._link)
        if tag in ("td", "th") and self._cell is not None:
            self.rows[-1].append(unmark_lines("".join(self._cell)))
            self._cell = None

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._linked += data
            self._cell.append(data.replace(_LESS_THAN, "<"))
