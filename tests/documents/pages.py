"""A web page as a reader takes it apart: tables cell by cell, paragraphs, tags and attributes."""

from html.parser import HTMLParser


class Page(HTMLParser):
    """Everything that stands in a page; `br` is a line break."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str]]] = []
        self.paragraphs: list[str] = []
        self.titles: list[str] = []
        self.styles: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self._into: list[str] | None = None
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attributes]
        kept = {"p": self.paragraphs, "h1": self.titles, "h2": self.titles, "title": self.titles, "style": self.styles}
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self._open(self.tables[-1][-1])
        elif tag in kept:
            self._open(kept[tag])
        elif tag == "br":
            self.handle_data("\n")

    def _open(self, texts: list[str]) -> None:
        texts.append("")
        self._into = texts

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "p", "h1", "h2", "title", "style"):
            self._into = None

    def handle_data(self, data: str) -> None:
        if self._into is not None:
            self._into[-1] += data

    def values(self, name: str) -> list[str]:
        """The values of every attribute of this name."""
        return [value for _, found, value in self.attributes if found == name]
