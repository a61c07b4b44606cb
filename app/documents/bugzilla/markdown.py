"""Markdown that Bugzilla shows exactly (cmark-gfm 0.29.0.gfm.13 with its table extension)."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from html.parser import HTMLParser
from itertools import chain

from app.documents.bugzilla import shorthand
from app.documents.bugzilla.engine import render
from app.domain import texts
from app.domain.texts import mark_lines

_SPECIAL = re.compile(r"[\\`*_~\[\]|<&\n\ufffd]|^[ \t]|[ \t]$")
# The same as above as single characters; looking for each in many lines is faster than one pattern.
_RARE = ("\\", "`", "*", "_", "~", "[", "]", "|", "<", "&", "\n", "\t", "\ufffd")
# No text holds it, so it keeps the cells apart.
_APART = "\0"
_AT_ONCE = 512
# Cells up to this length are remembered as they were written, so many of them.
_SHORT, _MOST_KEPT = 1_000, 20_000
_MARKUP = re.compile(r"[\\`*_~\[\]]")
_ENTITY = re.compile(r"&(?=#?[0-9A-Za-z]+;)")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,20}")
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_BLOCK_START = re.compile(r"^(?P<number>\d{1,9})(?=[.)](?:\s|$))|^(?=[#>+=-])", re.M)


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table; a blank line has to follow it."""
    return "\n".join([_line(headings), _rule(len(headings)), *_rows(rows)])


def heading(value: str) -> str:
    """A text of one line as a heading of the third level."""
    return f"### {paragraph(texts.line(value))}"


def _rows(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The table's lines, many at once where none of their cells holds anything special."""
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        lines = "\n".join([f"| {' | '.join(cells)} |" for cells in some])
        yield lines if _is_plain(some) else "\n".join(map(_line, some))


def _is_plain(rows: Sequence[Sequence[str]]) -> bool:
    texts = _APART.join(chain.from_iterable(rows))
    if any(mark in texts for mark in _RARE) or shorthand.may_hold_accidents(texts):
        return False
    return not any(cell.strip() != cell for cells in rows for cell in cells)


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(map(cell, cells))} |"


def _rule(columns: int) -> str:
    return f"|{' --- |' * columns}"


@lru_cache(maxsize=_MOST_KEPT)  # a draft is written again after each change, and most of its cells are the same
def _short_cell(value: str) -> str:
    return _cell(value)


def cell(value: str) -> str:
    """A text as a table cell: readable escapes first, and numeric ones where those would not show the text."""
    if not _SPECIAL.search(value) and not shorthand.may_hold_accidents(value):
        return value
    return _short_cell(value) if len(value) <= _SHORT else _cell(value)


def _cell(value: str) -> str:
    readable = _spaced(_written(value, _escaped, _address))
    if _shown(f"| x |\n| - |\n| {readable} |\n", "td") == [mark_lines(value)]:
        return readable
    return _spaced(_written(value, _numeric, _numeric))


def paragraph(value: str, meant: Collection[str] = ()) -> str:
    """A plain text as paragraphs of its own, outside any table; blanks at the ends of its lines show nowhere.

    What Bugzilla links by itself in the lines that are `meant` stays a link.
    """
    plain = "\n".join(part.strip(" \t") for part in value.split("\n")).strip("\n")
    escaped = _BLOCK_START.sub(lambda match: f"{match['number'] or ''}\\", _written(plain, _escaped, _address, meant))
    readable = escaped.replace("\ufffd", "&#xFFFD;")
    if _shown(readable, "p") == re.split(r"\n{2,}", plain):
        return readable
    return _written(plain, _numeric, _numeric, meant).replace("\ufffd", "&#xFFFD;")


def _written(
    value: str, plain: Callable[[str], str], address: Callable[[str], str], meant: Collection[str] = ()
) -> str:
    """A text in pieces: addresses, whose links must stay whole, digits that would link by accident, and the rest."""
    apart = [(*match.span(), address) for match in _ADDRESS.finditer(value)]
    for start, end in shorthand.accidents(value):
        if meant and _line_around(value, start) in meant:
            continue
        if not any(first < end and start < last for first, last, _ in apart):
            apart.append((start, end, _unlinked))
    parts, place = [], 0
    for start, end, write in sorted(apart, key=lambda piece: piece[0]):
        parts += [plain(value[place:start]), write(value[start:end])]
        place = end
    return "".join([*parts, plain(value[place:])])


def _line_around(value: str, place: int) -> str:
    end = value.find("\n", place)
    return value[value.rfind("\n", 0, place) + 1 : end if end >= 0 else len(value)]


def _address(value: str) -> str:
    """Nothing is escaped in an address that can be left as it is: an escape would break its link."""
    return value.replace("|", "\\|").replace("<", "&lt;")


def _unlinked(digits: str) -> str:
    """Digits as code: Bugzilla looks for its shorthand in plain text only."""
    return f"`{digits}`"


def _escaped(value: str) -> str:
    marked = _ENTITY.sub("&amp;", value)
    return _MARKUP.sub(r"\\\g<0>", marked).replace("|", "\\|").replace("<", "&lt;")


def _spaced(escaped: str) -> str:
    """White space that Markdown would eat, and the character that Bugzilla drops, as numeric escapes."""
    lines = mark_lines(escaped).replace("\n", "&#10;")
    edges = re.sub(r"^[ \t]+|[ \t]+$", lambda match: "".join(f"&#{ord(c)};" for c in match[0]), lines)
    return edges.replace("\ufffd", "&#xFFFD;")


def _numeric(value: str) -> str:
    """A text that can hold no markup: its punctuation as numeric escapes."""
    return _PUNCTUATION.sub(lambda match: f"&#{ord(match[0])};", value)


def _shown(markdown: str, tag: str) -> list[str]:
    """The text of each cell or paragraph that the engine shows."""
    reader = _TextReader(tag)
    reader.feed(render(markdown))
    reader.close()
    return reader.texts


class _TextReader(HTMLParser):
    """Collects the text of each element of one kind."""

    def __init__(self, tag: str) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self._tag, self._inside = tag, False

    def handle_starttag(self, tag: str, _attributes: object) -> None:
        if tag == self._tag:
            self.texts.append("")
            self._inside = True

    def handle_endtag(self, tag: str) -> None:
        if tag == self._tag:
            self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.texts[-1] += data
