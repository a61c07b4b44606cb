"""Stacked columns: how many actions stood where in each update, told by pattern, number and word."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.documents.pictures.drawing import Drawing
from app.documents.pictures.looks import Look
from app.domain.actions import Status
from app.domain.progress import ORDER, Tally

_WIDEST = 58.0
# A part that is lower than this has its number beside it.
_LOWEST = 11.0


@dataclass(frozen=True, slots=True)
class _Filling:
    """What tells a status apart without colour."""

    fill: str
    slopes: tuple[int, ...] = ()
    gap: float = 5
    lines: str = ""


@dataclass(frozen=True, slots=True)
class Bars:
    """Where the columns stand, in points: each `step` after the one before, between `top` and `bottom`."""

    tallies: Sequence[Tally]
    left: float
    top: float
    bottom: float
    step: float

    @property
    def width(self) -> float:
        """How wide a column is."""
        return min(_WIDEST, self.step - 8)

    @property
    def most(self) -> int:
        """The number of actions that reaches the top."""
        return max((one.total for one in self.tallies), default=0) or 1


def draw_bars(drawing: Drawing, bars: Bars, right: float) -> None:
    """The columns on their ground line, each with its name and day below it."""
    for place, one in enumerate(bars.tallies):
        _draw_column(drawing, bars, bars.left + bars.step * place, one)
    drawing.line(bars.left, bars.bottom, right, bars.bottom, colour=drawing.look.dim)


def draw_statuses(drawing: Drawing, left: float, names: Mapping[Status, str], top: float = 8) -> None:
    """What the patterns mean, in a line."""
    x = left
    for status, name in names.items():
        _draw_part(drawing, x, top, 16, 11, status)
        drawing.text(x + 21, top + 9, name, size=8.5)
        x += 36 + drawing.look.width(name, 8.5)


def _draw_column(drawing: Drawing, bars: Bars, x: float, one: Tally) -> None:
    scale, bottom, beside, width = (bars.bottom - bars.top) / bars.most, bars.bottom, bars.bottom, bars.width
    look, middle = drawing.look, x + bars.width / 2
    for status in ORDER:
        count = one.counts.get(status, 0)
        height = count * scale
        if height:
            _draw_part(drawing, x, bottom - height, width, height, status)
            if height >= _LOWEST:
                _draw_number(drawing, middle, bottom - height / 2, str(count))
            else:
                beside = min(beside - 7, bottom - height / 2)
                drawing.text(x + width + 2, beside + 2.5, str(count), size=7)
        bottom -= height
    drawing.text(middle, bottom - 5, str(one.total), size=8, colour=look.dim, anchor="middle")
    wide = width > 40
    name = look.say(one.name) if wide or not one.issued else str(one.number)
    drawing.text(middle, bars.bottom + 12, name, size=8, anchor="middle")
    if one.dated:
        size = 7 if wide else 5.5
        drawing.text(middle, bars.bottom + 23, look.day(one.dated), size=size, colour=look.dim, anchor="middle")


def _draw_part(drawing: Drawing, x: float, y: float, width: float, height: float, status: Status) -> None:
    filling = _filling(drawing.look, status)
    drawing.box(x, y, width, height, fill=filling.fill, line=0)
    drawing.hatch(x, y, width, height, filling.slopes, gap=filling.gap, colour=filling.lines)
    drawing.box(x, y, width, height, fill="none")


def _draw_number(drawing: Drawing, x: float, y: float, number: str) -> None:
    """The number on a white ground."""
    width = drawing.look.width(number, 8) + 5
    drawing.box(x - width / 2, y - 5.5, width, 11, colour=drawing.look.rule, line=0.5)
    drawing.text(x, y + 3, number, anchor="middle")


def _filling(look: Look, status: Status) -> _Filling:
    match status:
        case Status.DONE:
            return _Filling(look.done)
        case Status.ONGOING:
            return _Filling(look.shade, (1,), lines=look.tone("accent"))
        case Status.PLANNED:
            return _Filling(look.paper)
        case Status.DELAYED:
            return _Filling(look.paper, (1, -1), 6, look.tone("error"))
        case Status.CANCELLED:
            return _Filling(look.paper, (0,), 3, look.dim)
