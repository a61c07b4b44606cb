"""What a page's styles say that a reader of its tables has to know: what is hidden, and where white space counts."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

_NEVER_SHOWN = frozenset(
    ["script", "style", "template", "noscript", "head", "title", "meta", "link", "datalist", "object", "svg", "math",
     "colgroup", "col", "iframe", "audio", "video", "canvas"]
)  # fmt: skip
_HIDDEN = re.compile(
    r"(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)", re.I
)
_KEPT = re.compile(r"white-space\s*:\s*(?:pre|pre-wrap|break-spaces)\b(?!-)", re.I)
_NOTE = re.compile(r"/\*.*?\*/", re.S)
# A style sheet with more rules that matter is one of a large site, where they concern no table.
_MOST_RULES = 500


class Looks:
    """What the style sheets of a page and the styles of its elements say."""

    def __init__(self, hidden: frozenset[int], kept: frozenset[int]) -> None:
        """Both hold the elements that the page's style sheets mean, by their place in memory."""
        self._hidden, self._kept = hidden, kept

    def is_hidden(self, node: LexborNode) -> bool:
        """True for what a reader does not see."""
        if node.tag in _NEVER_SHOWN:
            return True
        given = node.attributes
        return "hidden" in given or bool(_HIDDEN.search(given.get("style") or "")) or node.mem_id in self._hidden

    def keeps_blanks(self, node: LexborNode) -> bool | None:
        """True where runs of white space show as they are, False where they don't, None for as around it."""
        style = node.attributes.get("style") or ""
        if _KEPT.search(style) or node.mem_id in self._kept:
            return True
        if "white-space" in style:
            return False
        return True if node.tag in ("pre", "textarea") else None


def looks_of(page: LexborHTMLParser) -> Looks:
    """Reads the style sheets that stand in a page itself."""
    hidden, kept = set[int](), set[int]()
    for selector, style in _rules(page):
        found = hidden if _HIDDEN.search(style) else kept if _KEPT.search(style) else None
        if found is not None:
            found.update(node.mem_id for node in _chosen(page, selector))
    return Looks(frozenset(hidden), frozenset(kept))


def _rules(page: LexborHTMLParser) -> Iterator[tuple[str, str]]:
    """Selectors and styles of the rules that hold on every screen."""
    texts = (re.sub(r"<!--|-->", "", _NOTE.sub("", sheet.text(deep=True))) for sheet in page.css("style"))
    rules = (rule.partition("{") for text in texts for rule in _without_conditions(text).split("}"))
    wanted = ((selector, style) for selector, _, style in rules if _HIDDEN.search(style) or _KEPT.search(style))
    for (selector, style), _ in zip(wanted, range(_MOST_RULES), strict=False):
        yield selector.rpartition(";")[2].strip(), style


def _without_conditions(text: str) -> str:
    """A style sheet without what holds on paper or on narrow screens only, and without rules on rules."""
    kept, depth, start = [], 0, 0
    for found in re.finditer(r"@[\w-]+[^{};]*\{|[{}]", text):
        if depth == 0 and found[0].startswith("@"):
            kept.append(text[start : found.start()])
            depth = 1
        elif depth:
            depth += -1 if found[0] == "}" else 1
            start = found.end()
    return "".join(kept) + (text[start:] if not depth else "")


def _chosen(page: LexborHTMLParser, selector: str) -> list[LexborNode]:
    """The elements that a selector means; one that asks for a state or can't be read means none."""
    if not selector or ":" in selector or selector.startswith("@"):
        return []
    try:
        return page.css(selector)
    except SelectolaxError:
        return []
