"""A drawing as SVG text: lines, boxes, hatching and short texts, told apart without colour. Lengths are in points."""

import re
import unicodedata
from collections.abc import Iterator
from xml.sax.saxutils import escape

from app.domain import texts

INK, DIM, RULE, SHADE, PAPER, ACCENT = "#1C2330", "#667085", "#C9D0DA", "#EEF0F4", "#FFFFFF", "#B42318"
# The widths of our own font are those of Verdana, which most readers of a page have.
_FAMILIES = "'DejaVu Sans', Verdana, sans-serif"
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Widths of the letters from the blank to the tilde in hundredths of the text's size, rounded up.
_ASCII = (
    32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34,
    34, 84, 84, 84, 54, 100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79, 61, 79, 70, 64, 62, 74,
    69, 99, 69, 62, 69, 40, 34, 40, 84, 50, 50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64,
    64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
)  # fmt: skip
_SIGNS = frozenset("✅❌⏳❎❗➕➖⭐")
_DASHES = {"": "", "dashed": ' stroke-dasharray="3 2"', "dotted": ' stroke-dasharray="1 2"'}


class Drawing:
    """Collects what is drawn, from the back to the front."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self._parts: list[str] = []

    def line(
        self, x1: float, y1: float, x2: float, y2: float, *, colour: str = INK, width: float = 0.8, dash: str = ""
    ) -> None:
        """A straight line; `dash` is empty, dashed or dotted."""
        self.path(f"M{_n(x1)} {_n(y1)}L{_n(x2)} {_n(y2)}", colour=colour, width=width, dash=dash)

    def path(self, shape: str, *, colour: str = INK, fill: str = "none", width: float = 0.8, dash: str = "") -> None:
        """Any outline in the path language of SVG 1.1."""
        self._parts.append(
            f'<path d="{shape}" fill="{fill}" stroke="{colour}" stroke-width="{_n(width)}"{_DASHES[dash]}/>'
        )

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str = PAPER,
        colour: str = INK,
        line: float = 0.8,
    ) -> None:
        """A rectangle; with a line of no width, its area alone."""
        stroke = f' stroke="{colour}" stroke-width="{_n(line)}"' if line else ""
        size = f'width="{_n(width)}" height="{_n(height)}"'
        self._parts.append(f'<rect x="{_n(x)}" y="{_n(y)}" {size} fill="{fill}"{stroke}/>')

    def hatch(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        slopes: tuple[int, ...],
        *,
        gap: float = 5,
        colour: str = INK,
    ) -> None:
        """Thin lines across a rectangle: 1 rises, -1 falls, 0 is level; several cross each other."""
        lines = [line for slope in slopes for line in _hatching(x, y, width, height, slope, gap)]
        if lines:
            self.path("".join(lines), colour=colour, width=0.5)

    def text(
        self, x: float, y: float, text: str, *, size: float = 8, colour: str = INK, anchor: str = "start",
        bold: bool = False,
    ) -> None:  # fmt: skip
        """One line of text; `y` is where its letters stand, `anchor` is start, middle or end."""
        weight = ' font-weight="bold"' if bold else ""
        place = f'x="{_n(x)}" y="{_n(y)}" font-size="{_n(size)}" text-anchor="{anchor}"'
        self._parts.append(f'<text {place} fill="{colour}"{weight}>{escape(one_line(text))}</text>')

    def svg(self) -> str:
        """The whole drawing."""
        size = f'width="{self.width}" height="{self.height}" viewBox="0 0 {self.width} {self.height}"'
        head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="{_FAMILIES}">'
        return f"{head}{''.join(self._parts)}</svg>"


def one_line(text: str) -> str:
    """The text for one line: no control characters, and what would turn the text around it is shown as its code."""
    return _TURNING.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", texts.line(text))


def shortened(text: str, room: float, size: float = 8) -> str:
    """The text cut so that it fits the room, as far as that can be told without its font."""
    line = one_line(text)
    if width_of(line, size) <= room:
        return line
    kept: list[str] = []
    used = size  # the ellipsis takes as much as a wide letter
    for character in line:
        used += _em(character) * size
        if used > room:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…"


def width_of(text: str, size: float = 8) -> float:
    """About how wide a text is; rather too wide than too narrow."""
    return sum(_em(character) for character in text) * size


def _em(character: str) -> float:
    """A letter's width in parts of the text's size."""
    if " " <= character <= "~":
        return _ASCII[ord(character) - ord(" ")] / 100
    kind = unicodedata.category(character)
    if kind in ("Mn", "Me", "Cf"):
        return 0
    if character in _SIGNS:
        return 0.95
    if kind == "So" or ord(character) > 0xFFFF:
        return 5.6  # where no font has it, it stands as its code
    if unicodedata.east_asian_width(character) in "WF":
        return 1.05
    return 0.8 if kind == "Lu" else 0.7


def _hatching(x: float, y: float, width: float, height: float, slope: int, gap: float) -> Iterator[str]:
    if slope == 0:
        for n in range(1, int(height / gap) + 1):
            if n * gap < height:
                yield f"M{_n(x)} {_n(y + n * gap)}L{_n(x + width)} {_n(y + n * gap)}"
        return
    for n in range(1, int((width + height) / gap) + 1):
        reach = n * gap  # the line enters at the left or upper edge and leaves at the other one
        start, end = max(0.0, reach - height), min(width, reach)
        if end > start:
            first, last = reach - start, reach - end
            up, down = (first, last) if slope > 0 else (height - first, height - last)
            yield f"M{_n(x + start)} {_n(y + up)}L{_n(x + end)} {_n(y + down)}"


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
