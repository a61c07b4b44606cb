"""Which of the formats that a clipboard offers has the table: cells are certain in HTML, and mostly in text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.intake.html_signs import has_html_table

# Best first. What stands before a semicolon is the type; the name tells the reader what it is.
_HTML, _TABS, _COMMAS, _MARKDOWN, _TEXT = (
    "text/html", "text/tab-separated-values", "text/csv", "text/markdown", "text/plain",
)  # fmt: skip
_NAMES = {
    _HTML: "clipboard.html", _TABS: "clipboard.tsv", _COMMAS: "clipboard.csv", _MARKDOWN: "clipboard.md",
    _TEXT: "clipboard.txt",
}  # fmt: skip
_WIDE = re.compile(r"charset=utf-?16", re.I)


@dataclass(frozen=True, slots=True)
class Copied:
    """What is to be looked at of a clipboard: bytes, and a name that tells their kind."""

    content: bytes
    name: str


def chosen(formats: Mapping[str, bytes]) -> Copied | None:
    """The format that holds a table, by MIME type; None where the clipboard has neither text nor HTML.

    HTML without a table is what text editors and browsers add to a text: the text itself is then taken.
    """
    offered = _by_type(formats)
    html = offered.get(_HTML, b"")
    if has_html_table(html):
        return Copied(html, _NAMES[_HTML])
    for kind in (_TABS, _COMMAS, _MARKDOWN, _TEXT, _HTML):
        if offered.get(kind, b"").strip(b"\0 \r\n"):
            return Copied(offered[kind], _NAMES[kind])
    return None


def _by_type(formats: Mapping[str, bytes]) -> dict[str, bytes]:
    """The formats by plain type; what is said to be UTF-16 only where nothing else of the type is offered."""
    offered: dict[str, bytes] = {}
    for name in sorted(formats, key=lambda name: (bool(_WIDE.search(name)), name)):
        kind = name.partition(";")[0].strip().lower()
        if formats[name]:
            offered.setdefault(kind, formats[name].rstrip(b"\0") if kind == _HTML else formats[name])
    return offered
