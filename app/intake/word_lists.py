"""The numbers and bullets that Word puts before paragraphs (ECMA-376 part 1, 17.9)."""

import re
from dataclasses import dataclass, field
from typing import Any

from app.intake.parts import Parts, given_by
from app.intake.word_names import child, name_of, number, value
from app.intake.word_signs import BULLET, bullet

_PLACE = re.compile("%([1-9])")
_LEVELS = 9
# Beyond it, letters and Roman numbers are written as plain ones.
_MOST_ROMAN = 4_999
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


@dataclass(slots=True)
class _Level:
    form: str = "decimal"
    text: str = ""
    start: int = 1
    font: str = ""


@dataclass(slots=True)
class _List:
    """A list as it is numbered: `kind` is what it shares its counting with."""

    kind: str
    levels: dict[int, _Level]
    restarts: dict[int, int] = field(default_factory=dict)


class Lists:
    """Counts the paragraphs of lists in the order of the document."""

    def __init__(self, parts: Parts, numbering: str, styles: str) -> None:
        self._lists: dict[str, _List] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._restarted: set[tuple[str, int]] = set()
        self._styled: dict[str, tuple[str, int]] = {}
        if numbering in parts:
            self._read(parts.tree(numbering))
        if styles in parts:
            self._styled = _styled(parts.tree(styles))

    def label(self, paragraph: Any) -> str:
        """What stands before a paragraph, with its blank and its indentation; "" where it is no item of a list."""
        properties = child(paragraph, "pPr")
        asked = self._asked(properties) if properties is not None else None
        listed = self._lists.get(asked[0]) if asked else None
        if asked is None or listed is None:
            return ""
        level = min(asked[1], _LEVELS - 1)
        self._count(asked[0], listed, level)
        found = listed.levels.get(level) or _Level(form="bullet", text=BULLET)
        if found.form == "bullet":
            said = bullet(found.text, found.font)
        else:
            said = _PLACE.sub(lambda place: self._number(listed, int(place[1]) - 1), found.text)
        return f"{'  ' * level}{said} " if said.strip() else ""

    def _asked(self, properties: Any) -> tuple[str, int] | None:
        """The list and level of a paragraph, by itself or by its style; list 0 means none."""
        style = self._styled.get(value(properties, "pStyle") or "")
        own = child(properties, "numPr")
        if own is None:
            return style
        key = value(own, "numId")
        level = number(value(own, "ilvl"), style[1] if style else 0)
        return (key if key is not None else style[0] if style else "", level)

    def _count(self, key: str, listed: _List, level: int) -> None:
        counts = self._counts.setdefault(listed.kind, [None] * _LEVELS)
        if level in listed.restarts and (key, level) not in self._restarted:
            self._restarted.add((key, level))
            counts[level] = None
        start = listed.restarts.get(level, listed.levels[level].start if level in listed.levels else 1)
        before = counts[level]
        counts[level] = start if before is None else before + 1
        counts[level + 1 :] = [None] * (_LEVELS - level - 1)

    def _number(self, listed: _List, level: int) -> str:
        found = listed.levels.get(level) or _Level()
        count = self._counts[listed.kind][level]
        return _written(found.start if count is None else count, found.form)

    def _read(self, root: Any) -> None:
        kinds = {
            given_by(one.attrib, "abstractNumId"): {
                number(given_by(level.attrib, "ilvl"), 0): _level(level) for level in one if name_of(level) == "lvl"
            }
            for one in root
            if name_of(one) == "abstractNum"
        }
        for one in root:
            if name_of(one) == "num":
                kind = value(one, "abstractNumId") or ""
                listed = _List(kind, dict(kinds.get(kind, {})))
                for change in (part for part in one if name_of(part) == "lvlOverride"):
                    level = number(given_by(change.attrib, "ilvl"), 0)
                    own, start = child(change, "lvl"), value(change, "startOverride")
                    if own is not None:
                        listed.levels[level] = _level(own)
                    if start is not None:
                        listed.restarts[level] = number(start, 1, 10**9)
                self._lists[given_by(one.attrib, "numId")] = listed


def _level(element: Any) -> _Level:
    fonts = child(element, "rPr", "rFonts")
    return _Level(
        value(element, "numFmt") or "decimal", value(element, "lvlText") or "",
        number(value(element, "start"), 1, 10**9), given_by(fonts.attrib, "ascii") if fonts is not None else "",
    )  # fmt: skip


def _styled(root: Any) -> dict[str, tuple[str, int]]:
    """The list of each style that has one, by itself or by what it is based on."""
    own: dict[str, tuple[str, int]] = {}
    above: dict[str, str] = {}
    for style in root:
        key, listed = given_by(style.attrib, "styleId"), child(style, "pPr", "numPr")
        if name_of(style) == "style" and listed is not None and value(listed, "numId"):
            own[key] = value(listed, "numId") or "", number(value(listed, "ilvl"), 0)
        above[key] = value(style, "basedOn") or ""
    found = {}
    for key in above:
        seen, at = set[str](), key
        while at and at not in own and at not in seen:
            seen.add(at)
            at = above.get(at, "")
        if at in own:
            found[key] = own[at]
    return found


def _written(count: int, form: str) -> str:
    match form:
        case "none":
            return ""
        case "decimalZero":
            return f"{count:02}"
        case "lowerLetter" | "upperLetter" if 0 < count <= _MOST_ROMAN:
            # The 27th is "aa", the 28th "bb".
            letters = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
            return letters if form == "lowerLetter" else letters.upper()
        case "lowerRoman" | "upperRoman" if 0 < count <= _MOST_ROMAN:
            roman = _roman(count)
            return roman if form == "upperRoman" else roman.lower()
        case "ordinal":
            last = "th" if 10 < count % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
            return f"{count}{last}"
        case _:
            return str(count)


def _roman(count: int) -> str:
    made = ""
    for size, letters in _ROMAN:
        made += letters * (count // size)
        count %= size
    return made
