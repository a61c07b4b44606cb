"""What Bugzilla shows for a comment: its own engine (cmark-gfm 0.29.0.gfm.13), used the way bmo's Markdown.pm does."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html.parser import HTMLParser

from app.documents.bugzilla.shorthand import links
from app.domain.publishing import MOST_CHARACTERS, PASTE_LINES

_LITERAL = re.compile(r"<(?!https?://)")
_TAKEN = str.maketrans({"\ufffd": "<", "\ue000": None, "\ue001": None})
# Only what stands directly in these is searched for shorthand.
_LINKED_TAGS = frozenset({"p", "li", "td", "h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = _LINKED_TAGS | {"th", "pre"}


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one look; `link` is where it leads, empty for none."""

    text: str
    link: str = ""
    strong: bool = False
    struck: bool = False
    code: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph ("p"), heading ("h3"), list item ("li"), a further paragraph of one ("dd"), or code block ("pre")."""

    tag: str
    spans: tuple[Span, ...]

    @property
    def links(self) -> int:
        """How many links it holds."""
        return sum(bool(span.link) for span in self.spans)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; the first row is its header."""

    rows: tuple[tuple[tuple[Span, ...], ...], ...]

    @property
    def links(self) -> int:
        """How many links it holds."""
        return sum(bool(span.link) for row in self.rows for cell in row for span in cell)


@dataclass(frozen=True, slots=True)
class Measure:
    """How long a comment is: characters of the 65,535 that Bugzilla takes, and lines."""

    characters: int
    lines: int

    @property
    def fits(self) -> bool:
        """True when Bugzilla takes it (else error 114)."""
        return self.characters <= MOST_CHARACTERS

    @property
    def offers_attachment(self) -> bool:
        """True when pasting it makes Bugzilla offer an attachment."""
        return self.lines >= PASTE_LINES


def measure(comment: str) -> Measure:
    """The length of a comment as Bugzilla counts it: without white space at its end."""
    kept = comment.rstrip()
    return Measure(len(kept), kept.count("\n") + 1 if kept else 0)


def render(markdown: str) -> str:
    """The engine's HTML for a comment; U+FFFD is dropped, and no HTML is let in."""
    from cmarkgfm.cmark import Options, markdown_to_html_with_extensions  # 30 ms to import

    html: str = markdown_to_html_with_extensions(
        _LITERAL.sub("&lt;", markdown.replace("\ufffd", "")),
        options=Options.CMARK_OPT_HARDBREAKS | Options.CMARK_OPT_VALIDATE_UTF8,
        extensions=["autolink", "tagfilter", "table", "strikethrough"],
    )
    return html


def shown(markdown: str) -> tuple[Block | Grid, ...]:
    """What a reader of the comment sees, with every link that Bugzilla makes."""
    reader = _Reader()
    reader.feed(render(markdown))
    reader.close()
    return tuple(reader.parts)


class _Reader(HTMLParser):
    """Collects the blocks and tables of a rendered comment."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[Block | Grid] = []
        self._open: list[str] = []
        self._item = "li"
        self._look = Span("")
        self._spans: list[Span] = []
        self._rows: list[list[tuple[Span, ...]]] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self._spans.append(replace(self._look, text="\n"))
            return
        if tag in ("img", "hr", "input"):  # pictures vanish without a word
            return
        self._open.append(tag)
        if tag in _BLOCKS and self._spans:
            self._end_block("li")
        if tag == "li":
            self._item = "li"
        if tag == "tr":
            self._rows.append([])
        elif tag == "a":
            self._look = replace(self._look, link=dict(attributes).get("href") or "#")
        else:
            self._dress(tag, True)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            self._open.reverse()
            self._open.remove(tag)
            self._open.reverse()
        if tag in ("td", "th"):
            self._rows[-1].append(tuple(self._spans))
            self._spans = []
        elif tag in _BLOCKS:
            self._end_block("li" if "li" in self._open else tag)
        elif tag == "table":
            self.parts.append(Grid(tuple(map(tuple, self._rows))))
            self._rows = []
        elif tag == "a":
            self._look = replace(self._look, link="")
        else:
            self._dress(tag, False)

    def handle_data(self, data: str) -> None:
        if self._spans and self._spans[-1].text == "\n":
            data = data.removeprefix("\n")  # the engine's own, after a break
        # Bugzilla works with these itself: the first stands for "<" while it does, the others are taken out.
        data = data.translate(_TAKEN)
        parent = self._open[-1] if self._open else ""
        if parent in _LINKED_TAGS:
            self._spans += _linked(data, self._look)
        elif self._spans or parent not in ("", "table", "thead", "tbody", "tr", "ul", "ol", "blockquote"):
            self._spans.append(replace(self._look, text=data))

    def _dress(self, tag: str, on: bool) -> None:
        if tag in ("strong", "em"):
            self._look = replace(self._look, strong=on)
        elif tag == "del":
            self._look = replace(self._look, struck=on)
        elif tag == "code":
            self._look = replace(self._look, code=on)

    def _end_block(self, tag: str) -> None:
        while self._spans and not self._spans[-1].text.strip("\n"):
            self._spans.pop()
        if self._spans and tag == "li":
            tag, self._item = self._item, "dd"
        if self._spans:
            self.parts.append(Block(tag, tuple(self._spans)))
        self._spans = []


def _linked(text: str, look: Span) -> Iterator[Span]:
    """A run of text as spans, those apart that Bugzilla makes links of."""
    place = 0
    for link in links(text):
        if link.start > place:
            yield replace(look, text=text[place : link.start])
        yield replace(look, text=text[link.start : link.end], link=link.target)
        place = link.end
    if place < len(text):
        yield replace(look, text=text[place:])
