"""HTML for the clipboard: a table that Word, Outlook, Excel, Writer and Calc paste as a table of texts."""

from collections.abc import Iterator, Sequence
from html import escape

from app.documents.about import colours
from app.documents.directions import runs_right_to_left
from app.documents.document import Document
from app.documents.promises import as_document

# Excel reads styles of its own: a cell's number format "@" is text, and a line break may stay inside the cell.
# Calc has the format in an attribute: language 1033, format "@".
_AS_TEXT = 'mso-number-format:"\\@"'
_CALC_TEXT = ' sdnum="1033;0;@"'
_LINE_BREAK = '<br style="mso-data-placement:same-cell">'
_FONT = "font-family:Calibri,Arial,sans-serif;font-size:10pt"
_EDGES = "vertical-align:top;text-align:start;white-space:pre-wrap;padding:3pt 5pt"


def fragment(document: Document) -> str:
    """All that the comment says as HTML whose every style stands where it is used."""
    parts = ['<meta charset="utf-8">', *map(_paragraph, document.paragraphs), *_table(document)]
    if document.promises is not None:
        parts += [_heading(document.promises.heading), _paragraph(document.promises.summary)]
        parts += _table(as_document(document)) if document.promises.lines else ()
    parts += [_paragraph(part) for part in (*document.following, *document.last_lines) if part]
    return "\n".join(parts) + "\n"


def _paragraph(text: str) -> str:
    return f'<p dir="auto" style="{_FONT};white-space:pre-wrap">{_text(text, "<br>")}</p>'


def _heading(text: str) -> str:
    return f'<p dir="auto" style="{_FONT};font-weight:bold;white-space:pre-wrap">{_text(text, "<br>")}</p>'


def _text(text: str, line_break: str) -> str:
    return escape(text, quote=False).replace("\n", line_break)


def _table(document: Document) -> Iterator[str]:
    headings = [column.heading for column in document.columns]
    shares = [column.width for column in document.columns]
    cells = [text for row in document.rows for text in row]
    way = ' dir="rtl"' if runs_right_to_left([*headings, *cells]) else ""
    line = colours("light")["strong_line"]
    yield f'<table{way} border="1" cellspacing="0" style="border-collapse:collapse;width:100%;{_FONT}">'
    widths = "".join(f'<col style="width:{share * 100 / sum(shares):.4g}%">' for share in shares)
    style = f"border:1px solid {line};{_EDGES};{_AS_TEXT}"
    shade = colours("light")["side"]
    yield f"<colgroup>{widths}</colgroup>"
    yield f"<thead>{_row(headings, 'th', f'{style};background:{shade};font-weight:bold')}</thead>\n<tbody>"
    yield from (_row(row, "td", style) for row in document.rows)
    yield "</tbody></table>"


def _row(cells: Sequence[str], tag: str, style: str) -> str:
    start = f"<{tag} dir=\"auto\"{_CALC_TEXT} style='{style}'>"
    return f"<tr>{''.join(f'{start}{_text(text, _LINE_BREAK)}</{tag}>' for text in cells)}</tr>"
