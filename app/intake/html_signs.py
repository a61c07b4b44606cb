"""Telling HTML with a table from HTML that only dresses up a text, without reading all of it."""

import re

_TABLE = re.compile(rb"<table[\s>].*?<t[dh][\s>]", re.I | re.S)


def has_html_table(content: bytes) -> bool:
    """True where HTML in any usual encoding has a table with cells."""
    bare = content.replace(b"\0", b"") if b"\0" in content[:64] else content
    return bool(_TABLE.search(bare))
