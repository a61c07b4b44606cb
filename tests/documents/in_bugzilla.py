"""What Bugzilla shows for a comment, told by the same engine with the same options."""

import re
from html.parser import HTMLParser

from cmarkgfm.cmark import Options, markdown_to_html_with_extensions

OPTIONS = Options.CMARK_OPT_HARDBREAKS | Options.CMARK_OPT_VALIDATE_UTF8
EXTENSIONS = ["autolink", "tagfilter", "table", "strikethrough"]
PLAIN_TAGS = {"p", "br", "a", "table", "thead", "tbody", "tr", "th", "td", "code"}


class Shown(HTMLParser):
    """The tables and paragraphs of a rendered comment, and every tag in it."""

    def __init__(self, markdown: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str]]] = []
        self.paragraphs: list[str] = []
        self.tags: set[str] = set()
        self._into: list[str] | None = None
        self.feed(render(markdown))
        self.close()

    def handle_starttag(self, tag: str, _attributes: object) -> None:
        self.tags.add(tag)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self._into = self.tables[-1][-1]
            self._into.append("")
        elif tag == "p":
            self._into = self.paragraphs
            self._into.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "p"):
            self._into = None

    def handle_data(self, data: str) -> None:
        if self._into is not None:
            self._into[-1] += data


def render(markdown: str) -> str:
    """The HTML of a comment: U+FFFD is dropped, and there is no HTML but a link in angle brackets."""
    prepared = re.sub(r"<(?!https?://)", "&lt;", markdown.replace("\ufffd", ""))
    html: str = markdown_to_html_with_extensions(prepared, options=OPTIONS, extensions=EXTENSIONS)
    return html
