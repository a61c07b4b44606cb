"""The text of an HTML element as a reader sees it: white space as a browser shows it, lists and lines as lines."""

import re
from collections.abc import Sequence

from selectolax.lexbor import LexborNode

from app.domain.texts import LINE_MARK
from app.intake.html_styles import Looks

TEXT, COMMENT = "-text", "-comment"
_BLOCKS = frozenset(
    ["address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl",
     "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
     "html", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot",
     "th", "thead", "tr", "ul"]
)  # fmt: skip
_BLANKS = re.compile(r"[ \t\n\r\f]+")
# Our own mark before a line break that a page shows as a blank.
_MARKED = re.compile(rf"{LINE_MARK}(\n+)")
_WORD_BULLETS = frozenset("·•o§ØüvÞ-–■●○▪◦\uf0b7\uf0a7\uf0d8\uf0fc\uf076")
_WEB = re.compile(r"(?:https?|mailto):", re.I)
# Stands for a line break that is certain while white space is put in order; no page's text holds it.
_BREAK, _EXACT_BREAK, _EXACT_BLANK, _EXACT_TAB = "\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3"


def is_block(tag: str) -> bool:
    """True for an element that begins a line of its own."""
    return tag in _BLOCKS


class Addresses:
    """The addresses behind links and pictures that no text shows."""

    def __init__(self) -> None:
        self._found: dict[str, None] = {}

    @property
    def unseen(self) -> tuple[str, ...]:
        """Each once, in the order of the page."""
        return tuple(self._found)

    def add(self, address: str, shown: str) -> None:
        """Takes up an address that is none of the page's own, unless its text says it."""
        said = " ".join(shown.split())
        if _WEB.match(address) and not (said and (said in address or address in said)):
            self._found[address] = None


def words_of(node: LexborNode, looks: Looks) -> str:
    """The text of an element in one line."""
    return " ".join(text_of(node, looks).split())


def text_of(node: LexborNode, looks: Looks, addresses: Addresses | None = None, *, nested: bool = True) -> str:
    """The text of a cell in lines; without `nested`, tables within it are passed over."""
    return _Shown(looks, addresses or Addresses(), nested=nested).of(node)


class _Shown:
    """Puts the text of an element together."""

    def __init__(self, looks: Looks, addresses: Addresses, *, nested: bool) -> None:
        self._looks, self._addresses, self._nested = looks, addresses, nested
        self._parts: list[str] = []
        self._kept = [False]
        self._counts: list[int | None] = []
        self._links: list[tuple[str, int]] = []
        self._marked = -1

    def of(self, node: LexborNode) -> str:
        own = self._looks.keeps_blanks(node)
        self._kept = [bool(own)]
        waiting: list[tuple[LexborNode, bool]] = [(child, False) for child in _reversed(node)]
        while waiting:
            one, is_left = waiting.pop()
            if is_left:
                self._end(one)
            elif self._enter(one):
                waiting.append((one, True))
                waiting += [(child, False) for child in _reversed(one)]
        return _in_order("".join(self._parts))

    def _enter(self, node: LexborNode) -> bool:
        tag = node.tag or ""
        if tag == TEXT:
            self._parts.append(self._text(node.text_content or ""))
            return False
        if tag == COMMENT or self._looks.is_hidden(node) or (tag == "table" and not self._nested):
            return False
        if tag == "option" and not _is_chosen(node):
            return False
        if tag in _SINGLE:
            self._parts.append(_SINGLE[tag])
        elif tag in ("img", "input"):
            self._parts.append(self._stands_for(node))
        elif "mso-list:ignore" in re.sub(r"\s", "", node.attributes.get("style") or "").lower():
            self._parts.append(_word_mark(node))
        elif "mso-spacerun" in (node.attributes.get("style") or ""):
            self._parts.append(_EXACT_BLANK * len(node.text(deep=True)))
        else:
            self._begin(node, tag)
            return True
        return False

    def _begin(self, node: LexborNode, tag: str) -> None:
        own = self._looks.keeps_blanks(node)
        self._kept.append(self._kept[-1] if own is None else own)
        if tag in _BLOCKS and tag not in ("td", "th"):
            self._end_line()
        if tag in ("ul", "ol", "menu"):
            self._counts.append(_first(node) if tag == "ol" else None)
        elif tag == "li":
            self._parts.append(self._mark(node))
            self._marked = len(self._parts)
        elif tag in ("td", "th") and node.prev is not None and _has_cell_before(node):
            self._parts.append(" | ")
        elif tag == "a":
            self._links.append((node.attributes.get("href") or "", len(self._parts)))
        elif tag == "q":
            self._parts.append("“")

    def _end(self, node: LexborNode) -> None:
        tag = node.tag or ""
        self._kept.pop()
        if tag == "li":
            self._marked = -1
        if tag in _BLOCKS and tag not in ("td", "th"):
            self._end_line()
        if tag in ("ul", "ol", "menu"):
            self._counts.pop()
        elif tag == "a":
            address, start = self._links.pop()
            if "bz_" not in (node.attributes.get("class") or ""):
                self._addresses.add(address, "".join(self._parts[start:]))
        elif tag == "q":
            self._parts.append("”")

    def _end_line(self) -> None:
        """Begins a line, unless one begins here already, or nothing stands yet behind the mark of a list."""
        if self._marked < 0 or any(part.strip() for part in self._parts[self._marked :]):
            self._parts.append("\n")

    def _text(self, text: str) -> str:
        if self._kept[-1]:
            exact = re.sub("\r\n?|\n", _EXACT_BREAK, _MARKED.sub(r"\1", text))
            return exact.replace(" ", _EXACT_BLANK).replace("\t", _EXACT_TAB)
        return _BLANKS.sub(" ", _MARKED.sub(lambda found: _BREAK * len(found[1]), text))

    def _stands_for(self, node: LexborNode) -> str:
        given = node.attributes
        if node.tag == "img":
            self._addresses.add(given.get("src") or "", "")
            return given.get("alt") or ""
        kind = (given.get("type") or "text").lower()
        if kind in ("checkbox", "radio"):
            return "☑" if "checked" in given else "☐"
        return (given.get("value") or "") if kind not in ("hidden", "password", "file", "image") else ""

    def _mark(self, node: LexborNode) -> str:
        count = self._counts[-1] if self._counts else None
        if count is None:
            return "• "
        told = (node.attributes.get("value") or "").strip()
        count = int(told) if told.isascii() and told.isdigit() and len(told) < 7 else count
        self._counts[-1] = count + 1
        return f"{count}. "


_SINGLE = {"br": _BREAK, "wbr": "", "hr": "\n"}


def _is_chosen(option: LexborNode) -> bool:
    """True for the entry that a list of choices shows: the selected one, else the first."""
    siblings = option.parent.css("option") if option.parent is not None else []
    chosen = [one for one in siblings if "selected" in one.attributes] or siblings[:1]
    return any(one.mem_id == option.mem_id for one in chosen[-1:])


def _reversed(node: LexborNode) -> Sequence[LexborNode]:
    found, child = [], node.child
    while child is not None:
        found.append(child)
        child = child.next
    found.reverse()
    return found


def _first(node: LexborNode) -> int:
    start = (node.attributes.get("start") or "").strip()
    return int(start) if start.isascii() and start.isdigit() and len(start) < 7 else 1


def _has_cell_before(node: LexborNode) -> bool:
    before = node.prev
    while before is not None and before.tag not in ("td", "th"):
        before = before.prev
    return before is not None


def _word_mark(node: LexborNode) -> str:
    """The mark of a list's item as Word writes it: a sign of its own font, or a number."""
    said = "".join(node.text(deep=True).split())
    return "• " if said in _WORD_BULLETS else f"{said} "


def _in_order(text: str) -> str:
    """One blank for a run of them, none at the ends of lines; a block begins one new line, however many end there."""
    text = re.sub(r" +", " ", text)
    text = re.sub(r" ?([\n\ufdd0]) ?", r"\1", text)
    # A break at the end of a block does not begin one more line.
    text = re.sub(r"\ufdd0?\n+", "\n", re.sub(r"\n+", "\n", text)).replace(_BREAK, "\n")
    lines = ["" if not line.strip(" \u00a0") else line for line in text.split("\n")]
    shown = "\n".join(lines).strip("\n \u00a0")
    return shown.replace(_EXACT_BREAK, "\n").replace(_EXACT_BLANK, " ").replace(_EXACT_TAB, "\t")
