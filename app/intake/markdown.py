"""Tables in Markdown text (GitHub's tables extension, spec 0.29-gfm, section 4.10)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from html.parser import HTMLParser

from cmarkgfm.cmark import Options, markdown_to_html_with_extensions

from app.domain.errors import UserError
from app.domain.sentences import Sentence
from app.domain.texts import line as clean_line
from app.domain.texts import unmark_lines
from app.intake import confining
from app.intake.drawn import has_drawn, names_fields, read_drawn, refuse_large
from app.intake.encodings import Decoded, decode
from app.intake.grids import Grid
from app.intake.headings import field_of
from app.intake.tables import Table

# What was taken is never given back: a line of very many blanks would take hours.
_RULE = re.compile(r"\s*+(?:\|\s*+)?:?-++:?\s*+(?:\|\s*+:?-++:?\s*+)*+(?:\|\s*+)?")
_QUOTED = re.compile(r"(?: {0,3}> ?)+")
_MOST_OF_LEAD = 200
# What ends a table without a blank line: a heading, a list, code.
_BEGINS_OTHER = re.compile(r" {0,3}(?:#{1,6}(?:\s|$)|[-*+]\s|\d{1,9}[.)]\s|```|~~~)")
# The line below the headings of a table in Org mode.
_ORG_RULE = re.compile(r"\s*\|-+(?:\+-+)+\|?\s*")
_FENCE = re.compile(r"\s{0,3}(```|~~~)")
# Bugzilla shows every "<" but that of an address as text; "<br>" is a line break everywhere else.
_LITERAL = re.compile(r"<(?!https?://|br\s*/?>)", re.I)
# Stands for a literal "<" while the engine works, in code and addresses too, where an entity would show.
_LESS_THAN = "\ufdd0"
# What would be lost on the way stays for the gate to count: NUL, and the stand-in itself.
_UNSAFE = str.maketrans({"\0": "\ufdd1", _LESS_THAN: "\ufdd1"})


def read(content: bytes, name: str) -> list[Grid]:
    """All tables of a Markdown file, each with the heading or paragraph right above it.

    One that holds tables in HTML, too, is read by a process with limits.
    """
    decoded = decode(content, name)
    parts = _parts(decoded.text)
    if len(parts) > 1:
        return confining.read("markdown", content, name)
    return _numbered(read_grids(parts[0]), decoded)


def read_within(content: bytes, name: str) -> list[Grid]:
    """The same in this very process, which has to have limits."""
    decoded = decode(content, name)
    return _numbered([grid for part in _parts(decoded.text) for grid in _grids_of(part, name)], decoded)


def _numbered(grids: Sequence[Grid], decoded: Decoded) -> list[Grid]:
    return [
        replace(grid, place=_place(number, grid), notes=(*decoded.asked, *grid.notes))
        for number, grid in enumerate(grids, 1)
    ]


def _place(number: int, grid: Grid) -> Sentence:
    return Sentence("table {number} (quoted)" if grid.quoted else "table {number}", number=number)


def _parts(text: str) -> list[str]:
    """The text before, between and after tables in HTML, and these."""
    lower, parts, done = text.lower(), [], 0
    if len(lower) != len(text):
        return [text]  # a letter that is longer when it is small; its places are other ones
    while (start := lower.find("<table", done)) >= 0 and (end := lower.find("</table>", start)) >= 0:
        parts += [text[done:start], text[start : end + 8]]
        done = end + 8
    return [*parts, text[done:]]


def _grids_of(part: str, name: str) -> list[Grid]:
    if part[:6].lower() != "<table" or part[-8:].lower() != "</table>":
        return read_grids(part)
    from app.intake import html  # which reads Markdown within pages

    return html.read(part.encode("utf-8", "replace"), name)


def read_grids(text: str) -> list[Grid]:
    """All tables of a Markdown text, in order.

    One of actions that is too large, or whose row does not fit its header, is a UserError.
    """
    lines = _lines(text)
    found = _grids(_blocks(lines))
    if not any("action" in map(field_of, filter(None, grid.rows[0])) for grid in found):
        found += _grids(_blocks(lines, in_code=True))
    return found or read_drawn(text)


def _grids(blocks: Iterable["_Block"]) -> list[Grid]:
    found = []
    for block in blocks:
        is_plan = names_fields(block.lines[0].split("|"))
        below = block.below if is_plan else []
        try:
            refuse_large(len(block.lines) + len(below) - 2, _count(block.lines[0]))
            table = _table([*block.lines, *below])
        except UserError:
            if is_plan:
                raise
            continue
        if table is not None:
            rows, notes, lead = (table.header, *table.rows), tuple(map(_below_blank, below[:1])), block.lead
            found.append(Grid(Sentence("table"), rows, 0, lead, unseen=table.unseen, notes=notes, quoted=block.quoted))
    return found


def has_table(text: str) -> bool:
    """True where a Markdown text has a table."""
    lines = _lines(text)
    return any(next(_blocks(lines, in_code=code), None) is not None for code in (False, True)) or has_drawn(text)


def _lines(text: str) -> list[str]:
    lines = re.sub("\r\n?", "\n", text).translate(_UNSAFE).split("\n")
    return list(_without_org_rules(lines)) if "-+-" in text else lines


def _without_org_rules(lines: Sequence[str]) -> Iterator[str]:
    """The line below the headings as Markdown has it, and none between the rows."""
    for place, line in enumerate(lines):
        if not _ORG_RULE.fullmatch(line):
            yield line
        elif place and "|" in lines[place - 1] and (place == 1 or "|" not in lines[place - 2]):
            yield line.replace("+", "|")


@dataclass(frozen=True, slots=True)
class _Block:
    """The lines of a table without the marks of a quotation, and what was said right above it.

    `below` are rows that stand below a blank line, where Markdown ends the table.
    """

    lines: list[str]
    lead: str
    quoted: bool
    below: list[str]


def _below_blank(row: str) -> Sentence:
    return Sentence(
        "The rows from “{start}…” on stand below a blank line, which ends the table for other readers; they were read"
        " with the others.",
        start=" ".join(clean_line(row).split())[:60],
    )  # fmt: skip


def _blocks(lines: Sequence[str], *, in_code: bool = False) -> Iterator[_Block]:
    """The lines of each table: header, rule, and rows up to a blank line, another block, or a quotation's end."""
    marks = [_QUOTED.match(line) for line in lines]
    depths = [mark[0].count(">") if mark else 0 for mark in marks]
    bare = [line[mark.end() :] if mark else line for line, mark in zip(lines, marks, strict=True)]
    place, fence, lead = 0, "", ""
    while place < len(lines):
        opening = _FENCE.match(bare[place])
        if opening and fence in ("", opening[1]):
            fence = "" if fence else opening[1]
        if bool(fence) is in_code and _starts_table(bare, place) and depths[place] == depths[place + 1]:
            end = place + 2
            while end < len(lines) and depths[end] == depths[place] and _is_row(bare[end]):
                end += 1
            rows, below = bare[place:end], list[str]()
            while (more := _rows_below(bare, end, _count(bare[place]))) and depths[more[0]] == depths[place]:
                below += bare[more[0] : more[1]]
                end = more[1]
            yield _Block(rows, lead, depths[place] > 0, below)
            place, lead = end, ""
        else:
            lead = bare[place].strip("#*_ \t")[:_MOST_OF_LEAD] or lead
            place += 1


def _rows_below(lines: Sequence[str], place: int, columns: int) -> tuple[int, int] | None:
    """The first row below blank lines that is like those above them, and the end of such rows; None without any."""
    start = place
    while start < len(lines) and not lines[start].strip():
        start += 1
    end = start
    while end < len(lines) and lines[end].lstrip().startswith("|") and _count(lines[end]) == columns:
        end += 1
    first = lines[start].split("|") if start < end else []
    is_other = not first or start == place or names_fields(first) or _starts_table(lines, start)
    return None if is_other or _starts_table(lines, end - 1) else (start, end)


def _is_row(line: str) -> bool:
    return bool(line.strip(" \t")) and ("|" in line or not _BEGINS_OTHER.match(line))


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


def _table(block: list[str]) -> Table | None:
    """The table as the engine shows it; None where it sees none, as below signs that only look like blanks."""
    columns = _count(block[0])
    block = [line if _count(line) <= columns else _without_empty_end(line) for line in block]
    for line in block[2:]:
        if _count(line) > columns:
            start = " ".join(clean_line(line).split())[:60]
            raise UserError(
                "The row “{start}…” has {cells} cells under {headings} headings: write a pipe inside a text as"
                " \\| and try again.",
                start=start,
                cells=_count(line),
                headings=columns,
            )
    reader = _rendered("\n".join(map(_with_pipe, block)))
    if not reader.rows:
        return None
    header, *rows = reader.rows
    counts = [_count(line) for line in block[2:]]
    return Table(tuple(header), tuple(map(_as_written, rows, counts)), tuple(dict.fromkeys(reader.unseen)))


def _without_empty_end(line: str) -> str:
    """A row without empty cells at its end, as spreadsheets leave them."""
    kept = line.rstrip(" \t|")
    return kept + ("| |" if kept.endswith("\\") and line.startswith("|", len(kept)) else " |")


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
