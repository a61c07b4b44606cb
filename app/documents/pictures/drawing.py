"""A drawing as a list of lines, boxes, circles and short texts, which is written as SVG or painted. In points."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape

from app.documents.pictures.letters import one_line
from app.documents.pictures.looks import PRINT, Look

# The widths of our own font are those of Verdana, which most readers of a page have.
_FAMILIES = "'DejaVu Sans', Verdana, sans-serif"
_DASHES = {"": "", "dashed": ' stroke-dasharray="3 2"', "dotted": ' stroke-dasharray="1 2"'}


@dataclass(frozen=True, slots=True)
class Path:
    """An outline in the path language of SVG 1.1, of straight lines only; `dash` is empty, dashed or dotted.

    One that stands `around` a place keeps its sides where a drawing is mirrored, as a tick does.
    """

    shape: str
    colour: str
    fill: str
    width: float
    dash: str = ""
    around: float | None = None

    def svg(self) -> str:
        """The element."""
        stroke = f'stroke="{self.colour}" stroke-width="{_n(self.width)}"{_DASHES[self.dash]}'
        return f'<path d="{self.shape}" fill="{self.fill}" {stroke}/>'


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle by its middle."""

    x: float
    y: float
    radius: float
    colour: str
    fill: str
    width: float

    def svg(self) -> str:
        """The element: a path, as every outline."""
        x, y, radius = self.x, self.y, self.radius
        half = f"A{radius:.2f} {radius:.2f} 0 1 1"
        shape = f"M{x - radius:.2f} {y:.2f}{half} {x + radius:.2f} {y:.2f}{half} {x - radius:.2f} {y:.2f}Z"
        return Path(shape, self.colour, self.fill, self.width).svg()


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; with a line of no width, its area alone. `radius` rounds its corners."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    colour: str
    line: float
    radius: float = 0

    def svg(self) -> str:
        """The element."""
        stroke = f' stroke="{self.colour}" stroke-width="{_n(self.line)}"' if self.line else ""
        round_ = f' rx="{_n(self.radius)}"' if self.radius else ""
        size = f'width="{_n(self.width)}" height="{_n(self.height)}"{round_}'
        return f'<rect x="{_n(self.x)}" y="{_n(self.y)}" {size} fill="{self.fill}"{stroke}/>'


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; `y` is where its letters stand, `anchor` is start, middle or end."""

    x: float
    y: float
    text: str
    size: float
    colour: str
    anchor: str
    bold: bool

    def svg(self) -> str:
        """The element."""
        weight = ' font-weight="bold"' if self.bold else ""
        place = f'x="{_n(self.x)}" y="{_n(self.y)}" font-size="{_n(self.size)}" text-anchor="{self.anchor}"'
        return f'<text {place} fill="{self.colour}"{weight}>{escape(self.text)}</text>'


Part = Path | Circle | Box | Text


class Drawing:
    """Collects what is drawn, from the back to the front, in the colours of a look."""

    def __init__(self, width: float, height: float, look: Look = PRINT) -> None:
        self.width, self.height, self.look = width, height, look
        self.parts: list[Part] = []

    def line(
        self, x1: float, y1: float, x2: float, y2: float, *, colour: str = "", width: float = 0.8, dash: str = ""
    ) -> None:
        """A straight line; `dash` is empty, dashed or dotted."""
        self.path(f"M{_n(x1)} {_n(y1)}L{_n(x2)} {_n(y2)}", colour=colour, width=width, dash=dash)

    def path(
        self, shape: str, *, colour: str = "", fill: str = "none", width: float = 0.8, dash: str = "",
        around: float | None = None,
    ) -> None:  # fmt: skip
        """Any outline of straight lines: moves (M), lines (L) and closings (Z) with absolute places."""
        self.parts.append(Path(shape, colour or self.look.ink, fill, width, dash, around))

    def circle(self, x: float, y: float, radius: float, *, colour: str, fill: str, width: float) -> None:
        """A circle by its middle."""
        self.parts.append(Circle(x, y, radius, colour, fill, width))

    def box(
        self, x: float, y: float, width: float, height: float, *, fill: str = "", colour: str = "", line: float = 0.8,
        radius: float = 0,
    ) -> None:  # fmt: skip
        """A rectangle; with a line of no width, its area alone."""
        look = self.look
        self.parts.append(Box(x, y, width, height, fill or look.paper, colour or look.ink, line, radius))

    def hatch(
        self, x: float, y: float, width: float, height: float, slopes: tuple[int, ...], *, gap: float = 5,
        colour: str = "",
    ) -> None:  # fmt: skip
        """Thin lines across a rectangle: 1 rises, -1 falls, 0 is level; several cross each other."""
        lines = [line for slope in slopes for line in _hatching(x, y, width, height, slope, gap)]
        if lines:
            self.path("".join(lines), colour=colour, width=0.5)

    def text(
        self, x: float, y: float, text: str, *, size: float = 8, colour: str = "", anchor: str = "start",
        bold: bool = False,
    ) -> None:  # fmt: skip
        """One line of text; `y` is where its letters stand, `anchor` is start, middle or end."""
        self.parts.append(Text(x, y, one_line(text), size, colour or self.look.ink, anchor, bold))

    def svg(self, title: str = "", about: str = "") -> str:
        """The whole drawing; a title and what it says may stand in it for those who don't see it."""
        width, height = _n(self.width), _n(self.height)
        size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
        head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="{_FAMILIES}">'
        if title:
            told = "\n".join(map(one_line, about.split("\n")))
            head += f"<title>{escape(one_line(title))}</title><desc>{escape(told)}</desc>"
        return f"{head}{''.join(part.svg() for part in self.parts)}</svg>"


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
