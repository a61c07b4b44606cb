"""Text as runs of WordprocessingML, with direction, language and fonts by its script."""

import re
from dataclasses import dataclass, replace
from typing import Any
from xml.sax.saxutils import escape

from lxml import etree

from app.documents.word.scripts import Script, has_script, segments

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{NAMESPACE}}}"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_FONTS, _BOLD = re.compile(r"<w:rFonts\b[^>]*/>"), re.compile(r"<w:b(?:Cs)?\b[^>]*/>")


@dataclass(frozen=True, slots=True)
class Look:
    """The properties of a run as XML: a style, what follows its fonts, and what stands at the end."""

    style: str = ""
    middle: str = ""
    end: str = ""

    @property
    def plain(self) -> str:
        """The properties of a run that needs nothing for its script."""
        inner = self.style + self.middle + self.end
        return f"<w:rPr>{inner}</w:rPr>" if inner else ""


PLAIN = Look()


def look_of(properties: Any, *, without: frozenset[str] = frozenset()) -> Look:
    """The look of a run of a template by its w:rPr, None for a run without one.

    Direction and script are told anew for each text, so those of the template's run are left out.
    """
    style = middle = end = ""
    for child in () if properties is None else properties:
        name = str(child.tag).removeprefix(W)
        text = etree.tostring(child, encoding="unicode", with_tail=False)
        if name == "rStyle":
            style = text
        elif name == "lang":
            end = text
        elif name not in {"rtl", "cs", "rPrChange", *without}:
            middle += text
    return Look(style, middle, end)


def bolder(look: Look) -> Look:
    """The same look in bold; the schema wants it right after the fonts."""
    fonts, after = _FONTS.match(look.middle), "<w:b/><w:bCs/>"
    place = fonts.end() if fonts else 0
    rest = _BOLD.sub("", look.middle[place:])
    return replace(look, middle=f"{look.middle[:place]}{after}{rest}")


@dataclass(frozen=True, slots=True)
class Typesetter:
    """Makes runs. With `sets_fonts` each script gets a font; otherwise the template's fonts stay."""

    han: Script
    sets_fonts: bool

    def runs(self, text: str, look: Look = PLAIN, *, right_to_left: bool = False, deleted: bool = False) -> str:
        """The text as runs; a line feed in it is a line break, a tab a tab."""
        if not text:
            return ""
        if not right_to_left and not has_script(text):
            return f"<w:r>{look.plain}{content(text, deleted=deleted)}</w:r>"
        pieces = segments(text, right_to_left=right_to_left, han=self.han)
        return "".join(
            f"<w:r>{self._properties(script, look)}{content(piece, deleted=deleted)}</w:r>" for script, piece in pieces
        )

    def _properties(self, script: Script | None, look: Look) -> str:
        if script is None:
            return look.plain
        fonts = _fonts(script) if self.sets_fonts else ""
        kind = "<w:rtl/>" if script.right_to_left else "<w:cs/>" if script.slot == "cs" else ""
        attribute = "bidi" if script.slot == "cs" else script.slot
        language = f'<w:lang w:{attribute}="{script.language}"/>' if script.language else ""
        inner = f"{look.style}{fonts}{look.middle}{kind}{language or look.end}"
        return f"<w:rPr>{inner}</w:rPr>" if inner else ""


def _fonts(script: Script) -> str:
    slots = ("ascii", "hAnsi", "eastAsia", "cs") if script.slot == "ascii" else (script.slot,)
    hint = ' w:hint="eastAsia"' if script.slot == "eastAsia" else ""
    named = "".join(f' w:{slot}="{script.font}"' for slot in slots)
    return f"<w:rFonts{hint}{named}/>"


def content(text: str, *, deleted: bool = False) -> str:
    """What stands in a run: text, tabs and line breaks; an empty text gives nothing."""
    tag = "w:delText" if deleted else "w:t"
    if "\t" not in text and "\n" not in text:
        return f'<{tag} xml:space="preserve">{escape(text)}</{tag}>' if text else ""
    lines = [_tabbed(line, tag) for line in text.split("\n")]
    return "<w:br/>".join(lines)


def _tabbed(line: str, tag: str) -> str:
    parts = line.split("\t")
    return "<w:tab/>".join(f'<{tag} xml:space="preserve">{escape(part)}</{tag}>' if part else "" for part in parts)
