"""Texts laid out in lines, each run of characters in the font that has them. Lengths are in twips, 1/1440 inch."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from app.documents.directions import is_right_to_left
from app.documents.paper import fonts

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QGlyphRun, QPainter, QTextLayout, QTextLine, QTextOption


_TAB = 720
_MOST_IN_A_LINE = 300


@dataclass(frozen=True, slots=True)
class Look:
    """How a text is set: its size in twips, and its colour."""

    size: int
    colour: str
    bold: bool = False


class Block:
    """A text in a column of some width. A line feed begins a new paragraph, which has its own direction."""

    def __init__(self, text: str, width: float, look: Look) -> None:
        self.look = look
        self.height = 0.0
        self._layouts = [self._laid(part, width) for part in text.split("\n")]

    def draw(self, painter: "QPainter", left: float, top: float) -> None:
        """Draws all lines."""
        from PySide6.QtCore import QPointF
        from PySide6.QtGui import QColor

        painter.setPen(QColor(f"#{self.look.colour}"))
        for layout in self._layouts:
            if _is_recorded(painter) and not layout.text().isascii():
                _draw_shapes(painter, layout.glyphRuns(), QPointF(left, top))
            else:
                layout.draw(painter, QPointF(left, top))

    def draw_between(self, painter: "QPainter", left: float, top: float, first: float, last: float) -> None:
        """Draws the lines that lie between two heights of the block, the first of them at `top`."""
        from PySide6.QtCore import QPointF
        from PySide6.QtGui import QColor

        painter.setPen(QColor(f"#{self.look.colour}"))
        for line in self._lines():
            if first <= line.y() < last:
                if _is_recorded(painter):
                    _draw_shapes(painter, line.glyphRuns(), QPointF(left, top - first))
                else:
                    line.draw(painter, QPointF(left, top - first))

    @property
    def natural_width(self) -> float:
        """How wide the widest line is."""
        return max(line.naturalTextWidth() for line in self._lines())

    def breaks(self) -> Iterator[float]:
        """The heights at which a line ends, from the top."""
        return (line.y() + line.height() for line in self._lines())

    def _lines(self) -> Iterator["QTextLine"]:
        return (layout.lineAt(number) for layout in self._layouts for number in range(layout.lineCount()))

    def _laid(self, text: str, width: float) -> "QTextLayout":
        """One paragraph below those before it."""
        from PySide6.QtCore import QPointF

        layout = _layout(fonts.runs(text), self.look)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, self.height))
            self.height += line.height()
        layout.endLayout()
        return layout


def _is_recorded(painter: "QPainter") -> bool:
    """True for a print preview: it keeps characters and sets them anew, which turns mixed directions round."""
    from PySide6.QtGui import QPaintEngine

    return painter.paintEngine().type() is QPaintEngine.Type.Picture


def _draw_shapes(painter: "QPainter", glyphs: "Sequence[QGlyphRun]", place: "QPointF") -> None:
    from PySide6.QtGui import QPainter

    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for run in glyphs:
        font = run.rawFont()
        for index, at in zip(run.glyphIndexes(), run.positions(), strict=True):
            painter.fillPath(font.pathForGlyph(index).translated(place + at), painter.pen().brush())


def one_line(text: str, width: float, look: Look) -> Block:
    """A text that is cut with an ellipsis where it is longer than one line."""
    kept = text.replace("\n", " ")[:_MOST_IN_A_LINE]
    made = Block(kept if len(text) <= _MOST_IN_A_LINE else f"{kept}…", width, look)
    while sum(1 for _ in made.breaks()) > 1:
        kept = kept[: len(kept) * 9 // 10].rstrip()
        made = Block(f"{kept}…", width, look)
    return made


def _layout(runs: list[fonts.Run], look: Look) -> "QTextLayout":
    from PySide6.QtGui import QTextLayout

    text = "".join(run.text for run in runs)
    layout = QTextLayout(text, fonts.font(fonts.BODY, look.size, bold=look.bold))
    layout.setTextOption(_option(is_right_to_left(text)))
    layout.setCacheEnabled(True)
    if any(run.family != fonts.BODY for run in runs):
        layout.setFormats(list(_formats(runs, look)))
    return layout


def _formats(runs: list[fonts.Run], look: Look) -> Iterator["QTextLayout.FormatRange"]:
    """The font of each run; Qt counts in UTF-16 units."""
    from PySide6.QtGui import QTextCharFormat, QTextLayout

    start = 0
    for run in runs:
        made = QTextLayout.FormatRange()
        kind = QTextCharFormat()
        kind.setFont(fonts.font(run.family, look.size, bold=look.bold))
        made.start, made.length, made.format = start, len(run.text.encode("utf-16-le")) // 2, kind
        start += made.length
        yield made


@cache
def _option(right_to_left: bool) -> "QTextOption":
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QTextOption

    option = QTextOption()
    direction = Qt.LayoutDirection
    option.setTextDirection(direction.RightToLeft if right_to_left else direction.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    option.setTabStopDistance(_TAB)
    return option
