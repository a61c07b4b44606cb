"""What kind of text it is that has no name to tell it."""

import re

from app.intake.delimited import spelling_of
from app.intake.markdown import has_table

_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?"
    r"(?:<!doctype html|<(?:html|head|body|meta|table|style|div|span|p|tr|td)\b|<!--|version:\d)",
    re.I,
)
_LOOKED_AT, _MOST_OF_TEXT = 4_096, 256 * 1024
# Of the rows of a table in text, so many have the same number of cells.
_LEAST_SHARE = 0.8


def sniffed(text: str) -> str:
    """The name of the kind of a text: html, delimited, or markdown, which takes everything else."""
    start = text[:_LOOKED_AT]
    if _HTML.match(start) and re.search(r"</?[a-z]", start, re.I):
        return "html"
    if has_table(text[:_MOST_OF_TEXT]):
        return "markdown"
    found = spelling_of(text)
    if found.fields > 1 or (found.separator == "\t" and found.width > 1 and found.share >= _LEAST_SHARE):
        return "delimited"
    return "markdown"
