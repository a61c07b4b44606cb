"""Cells as spreadsheets take them from the clipboard: lines with tabs, and a table of texts in HTML."""

from collections.abc import Sequence
from html import escape

# Excel reads styles of its own: number format "@" is text, and a line break may stay inside the cell.
_CELL = '<td style=\'white-space:pre-wrap;vertical-align:top;mso-number-format:"\\@"\' sdnum="1033;0;@">'
_LINE_BREAK = '<br style="mso-data-placement:same-cell">'
_MUST_BE_QUOTED = ("\t", "\n", "\r")


def as_lines(rows: Sequence[Sequence[str]]) -> str:
    """Cells apart by tabs, each row ended by a line break, quoted where a spreadsheet would quote them."""
    return "".join("\t".join(map(_quoted, row)) + "\r\n" for row in rows)


def as_html(rows: Sequence[Sequence[str]]) -> str:
    """The same cells as a table, which keeps numbers and formulas as the texts that they are here."""
    lines = "\n".join(f"<tr>{''.join(f'{_CELL}{_escaped(text)}</td>' for text in row)}</tr>" for row in rows)
    return f'<meta charset="utf-8">\n<table>\n{lines}\n</table>\n'


def _quoted(text: str) -> str:
    """A cell in quotes where it could be read as more than one, or as a quoted one."""
    if text.startswith('"') or any(sign in text for sign in _MUST_BE_QUOTED):
        doubled = text.replace('"', '""')
        return f'"{doubled}"'
    return text


def _escaped(text: str) -> str:
    return escape(text, quote=False).replace("\n", _LINE_BREAK)
