"""HTML: one file that needs nothing else, for a screen, a phone and paper (HTML Living Standard)."""

import base64
import hashlib
import re
from collections.abc import Iterator, Sequence
from html import escape
from itertools import chain

from app.documents.about import CONTENT_HASH, LOG_HEAD, marks, no_changes
from app.documents.directions import runs_right_to_left
from app.documents.document import Document, Picture
from app.documents.html.clipboard import fragment
from app.documents.html.style import CHANGE_HEADINGS, style_sheet
from app.documents.layouts import Column
from app.domain.ledger import Head

__all__ = ["fragment", "write"]

_MOST_ROOMY = 6
_AT_ONCE = 64
_XML_OPENING = re.compile(r"^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!DOCTYPE[^>]*>\s*)?")


def write(document: Document) -> bytes:
    """The report as .html: UTF-8, without scripts and without anything from elsewhere."""
    style = style_sheet(document)
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    head = (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(f'{document.title}: {document.heading}')}</title>\n<style>{style}</style>\n</head>\n"
    )
    return "".join((head, "<body>\n", *_body(document), "</body>\n</html>\n")).encode("utf-8")


def _body(document: Document) -> Iterator[str]:
    yield f'<header>\n<h1 dir="auto">{escape(document.title)}</h1>\n{_paragraph(document.heading, "edition")}'
    yield f"{_paragraph(document.subtitle, 'reference') if document.subtitle else ''}</header>\n<main>\n"
    yield from map(_paragraph, document.paragraphs)
    yield from map(_figure, document.pictures)
    yield from _table(document)
    if document.since and document.changed:
        yield _paragraph(f"A bar at the start of a row: it differs from {document.since}.", "note")
    yield from _promises(document)
    yield from map(_paragraph, document.following)
    if document.is_update:
        yield from _changes(document)
    yield f"</main>\n<footer>\n{_paragraph(document.heading)}"
    yield f"<p>Content SHA-256: <code>{document.fingerprint()}</code></p>\n{_paragraph(CONTENT_HASH)}"
    yield f"{_log(document.head)}</footer>\n"


def _log(head: Head | None) -> str:
    if head is None:
        return ""
    return f"<p>History log: entry {head.n}, SHA-256 <code>{head.hash}</code></p>\n{_paragraph(LOG_HEAD)}"


def _paragraph(text: str, name: str = "") -> str:
    return f'<p{_class(name)} dir="auto">{escape(text, quote=False)}</p>\n'


def _class(names: str) -> str:
    return f' class="{names}"' if names else ""


def _figure(picture: Picture) -> str:
    label, drawing = escape(picture.alternative), _XML_OPENING.sub("", picture.svg)
    caption = f'<figcaption dir="auto">{escape(picture.title, quote=False)}</figcaption>'
    return f'<figure>{caption}<div role="img" aria-label="{label}">{drawing}</div></figure>\n'


def _table(document: Document) -> Iterator[str]:
    headings = [column.heading for column in document.columns]
    way = ' dir="rtl"' if runs_right_to_left([*headings, *chain.from_iterable(document.rows)]) else ""
    names = "actions dense" if len(headings) > _MOST_ROOMY else "actions"
    marked = marks(document)
    classes = [
        f"{facts.status.value} changed" if facts.number in marked else facts.status.value for facts in document.facts
    ]
    yield f'<table class="{names}"{way}>\n{_columns(len(headings))}<thead>{_heads(document.columns)}</thead>\n<tbody>\n'
    yield from _rows(document.rows, classes, numbered=_is_numbered(document))
    yield "</tbody>\n</table>\n"


def _is_numbered(document: Document) -> bool:
    return document.columns[0].field == "number"


def _columns(count: int) -> str:
    return f"<colgroup>{'<col>' * count}</colgroup>\n"


def _heads(columns: Sequence[Column]) -> str:
    made = []
    for column in columns:
        spoken = "" if column.heading.strip() else f' aria-label="{escape(column.field.capitalize())}"'
        made.append(f'<th scope="col" dir="auto"{spoken}>{escape(column.heading, quote=False)}</th>')
    return f"<tr>{''.join(made)}</tr>"


def _rows(rows: Sequence[Sequence[str]], classes: Sequence[str], *, numbered: bool) -> Iterator[str]:
    """The rows, many escaped at once: no clean text holds a NUL, which marks the seams meanwhile."""
    count = len(rows[0]) if rows else 0
    cells = ['<td dir="auto">%s</td>'] * count
    if numbered and rows:
        cells[0] = '<th scope="row" dir="auto">%s</th>'
    row = f'<tr class="%s">{"".join(cells)}</tr>\n'
    for start in range(0, len(rows), _AT_ONCE):
        end = start + _AT_ONCE
        escaped = escape("\0".join(chain.from_iterable(rows[start:end])), quote=False).split("\0")
        columns = [escaped[place::count] for place in range(count)]
        yield "".join([row % values for values in zip(classes[start:end], *columns, strict=True)])


def _promises(document: Document) -> Iterator[str]:
    table = document.promises
    if table is None:
        return
    yield f'<h2 dir="auto">{escape(table.heading, quote=False)}</h2>\n{_paragraph(table.summary)}'
    if table.lines:
        way = ' dir="rtl"' if runs_right_to_left([*chain.from_iterable(table.rows)]) else ""
        yield f'<table class="promises"{way}>\n{_columns(len(table.columns))}<thead>{_heads(table.columns)}</thead>\n'
        yield "<tbody>\n"
        yield from _rows(table.rows, ["promise"] * len(table.rows), numbered=True)
        yield "</tbody>\n</table>\n"


def _changes(document: Document) -> Iterator[str]:
    yield f"<h2>Changes since {escape(document.since)}</h2>\n" if document.since else "<h2>Changes</h2>\n"
    if not document.changes:
        yield _paragraph(no_changes(document))
        return
    heads = "".join(f'<th scope="col">{heading}</th>' for heading in CHANGE_HEADINGS)
    yield f'<table class="changes">\n{_columns(len(CHANGE_HEADINGS))}<thead><tr>{heads}</tr></thead>\n<tbody>\n'
    rows = [(str(line.number), line.what, line.field, line.old, line.new) for line in document.changes]
    yield from _rows(rows, ["change"] * len(rows), numbered=True)
    yield "</tbody>\n</table>\n"
