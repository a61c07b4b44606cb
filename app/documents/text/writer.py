"""Plain text of 80 columns, for mail and for trackers without Markdown, such as Bugzilla 5.0 and 5.2."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from app.documents.document import Document
from app.documents.layouts import Column
from app.documents.text.lines import COLUMNS, width, wrapped

# A line that a mailer or Bugzilla would take for a quotation, a signature or a mailbox's next mail gets a blank in
# front, as RFC 3676, section 4.4, has it.
_TAKEN_FOR_MORE = re.compile(r">|From |-- ?$")
_BULLET = "- "
_HANGING = "  "
_LINE_FEED = "\n"


def write(document: Document) -> bytes:
    """The update as plain text: UTF-8 with line feeds."""
    return text(document).encode("utf-8")


def text(document: Document) -> str:
    """The update as text: title, announcement, a block for each action, and what follows."""
    parts = ["\n".join(_opening(document)), *map(paragraph, document.paragraphs)]
    parts += _blocks(document.columns, document.rows)
    parts += _promises(document)
    parts += [paragraph(part) for part in (*document.following, *document.last_lines) if part]
    return "\n\n".join(parts) + "\n"


def paragraph(value: str) -> str:
    """A text in lines of at most 80 columns; its own line breaks stay."""
    lines = [line for part in value.split("\n") for line in wrapped(part)]
    if not any(map(_TAKEN_FOR_MORE.match, lines)):
        return "\n".join(lines)
    lines = [line for part in value.split("\n") for line in wrapped(part, columns=COLUMNS - 1)]
    return "\n".join(f" {line}" if _TAKEN_FOR_MORE.match(line) else line for line in lines)


def _opening(document: Document) -> Iterator[str]:
    title = paragraph(document.title)
    yield title
    yield "=" * min(COLUMNS, max(map(width, title.split("\n"))))
    said = document.subtitle
    # Each part has a line of its own where they don't fit in one.
    said = said if width(said) <= COLUMNS else said.replace(" · ", "\n")
    yield from (paragraph(part) for part in (document.heading, said) if part)


def _promises(document: Document) -> Iterator[str]:
    """The dates that moved: a block for each action, whose lines are its promises."""
    table = document.promises
    if table is None:
        return
    heading = paragraph(table.heading)
    yield f"{heading}\n{'-' * min(COLUMNS, max(map(width, heading.split(_LINE_FEED))))}"
    yield paragraph(table.summary)
    widest = max((len(str(line.number)) for line in table.lines), default=0)
    for number, lines in groupby(table.lines, key=attrgetter("number")):
        lead = f"#{number}".ljust(widest + 1) + _HANGING
        indent, made = " " * len(lead), list[str]()
        for line in lines:
            said = "; ".join(part for part in (line.told, line.given, line.change, line.reason) if part)
            made += _block(f"{line.date} ({said})", indent if made else lead, indent + _HANGING)
        yield "\n".join(made)


def _blocks(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    fields = [column.field for column in columns]
    number = fields.index("number") if "number" in fields else None
    head = fields.index("action") if "action" in fields else 0
    others = [(place, column.heading) for place, column in enumerate(columns) if place not in (number, head)]
    labels = [(place, f"{heading}: " if heading.strip() else "") for place, heading in others]
    widest = max((len(cells[number]) for cells in rows), default=0) if number is not None else 0
    for cells in rows:
        lead = _BULLET if number is None else f"#{cells[number]}".ljust(widest + 1) + _HANGING
        indent = " " * len(lead)
        lines = list(_block(cells[head], lead, indent))
        for place, label in labels:
            if cells[place]:
                lines += _block(label + cells[place], indent, indent + _HANGING)
        yield "\n".join(lines)


def _block(value: str, first: str, rest: str) -> Iterator[str]:
    opening, *others = value.split("\n")
    yield from wrapped(opening, first, rest)
    for line in others:
        yield from wrapped(line, rest, rest)
