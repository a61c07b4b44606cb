"""What the signs of a timeline mean, drawn below it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.documents.pictures.axis import Axis
from app.documents.pictures.drawing import Drawing
from app.documents.pictures.looks import Look
from app.documents.pictures.marks import (
    draw_completion,
    draw_dropped,
    draw_lateness,
    draw_move,
    draw_promise,
    draw_step,
    draw_vaguer,
)
from app.domain.dates import WrittenDate, read_date
from app.domain.sentences import Sentence

LEGEND_HEIGHT = 34
ROW_HEIGHT = 15.0
_SIZE = 7.5
_GAP = 14.0
# Signs are drawn on a little axis of two months, 30 points long.
_FIRST, _LAST = date(2000, 1, 1), date(2000, 3, 1)
_DAY, _MONTH, _BY = read_date("2000-01-31"), read_date("January to February 2000"), read_date("by 2000-02-10")
_EARLIER, _LATER = read_date("2000-01-10"), read_date("2000-02-20")
_SOON = WrittenDate("", _FIRST, date(2000, 1, 10), _DAY.precision)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A sign with the room before its words."""

    draw: Callable[[Drawing, float, float], object]
    room: float
    words: Sentence


def draw_legend(drawing: Drawing, top: float) -> None:
    """Two lines of signs with their words."""
    for row, y in ((_ENTRIES[:3], top + 6), (_ENTRIES[3:], top + 21)):
        x = 4.0
        for entry in row:
            x += _draw(drawing, x, y, entry)


def flowing_rows(look: Look, room: float, *, steps: bool) -> int:
    """How many lines the legend of a chart takes; `steps` are its milestones."""
    return len(list(_rows(look, room, steps)))


def draw_flowing(drawing: Drawing, left: float, top: float, room: float, *, steps: bool) -> None:
    """As many lines of signs as they need, with those that only a chart has."""
    for number, row in enumerate(_rows(drawing.look, room, steps)):
        x = left
        for entry in row:
            x += _draw(drawing, x, top + number * ROW_HEIGHT + 6, entry)


def _rows(look: Look, room: float, steps: bool) -> Iterator[Sequence[_Entry]]:
    row: list[_Entry] = []
    used = 0.0
    for entry in (*_ENTRIES, _LATENESS, *(_STEPS if steps else ())):
        wide = _width(look, entry)
        if row and used + wide - _GAP > room:
            yield row
            row, used = [], 0.0
        row.append(entry)
        used += wide
    yield row


def _draw(drawing: Drawing, x: float, y: float, entry: _Entry) -> float:
    """Draws an entry and tells how wide it is."""
    entry.draw(drawing, x, y)
    look = drawing.look
    drawing.text(x + entry.room, y + 2.7, look.say(entry.words), size=_SIZE, colour=look.dim)
    return _width(look, entry)


def _width(look: Look, entry: _Entry) -> float:
    return entry.room + look.width(look.say(entry.words), _SIZE) + _GAP


def _little(x: float) -> Axis:
    return Axis(_FIRST, _LAST, x, x + 30)


def _promise(written: WrittenDate) -> Callable[[Drawing, float, float], object]:
    return lambda drawing, x, y: draw_promise(drawing, _little(x), y, written, current=True)


def _move(later: bool) -> Callable[[Drawing, float, float], object]:
    def draw(drawing: Drawing, x: float, y: float) -> None:
        axis, sides = _little(x), (_EARLIER, _LATER)
        start, end = (axis.x(one.latest) for one in (sides if later else reversed(sides)) if one.latest)
        draw_move(drawing, start, end, y + 2)
        for one in sides:
            draw_promise(drawing, axis, y + 2, one, current=(one is _LATER) is later)

    return draw


def _steps(drawing: Drawing, x: float, y: float) -> None:
    draw_step(drawing, _little(x), y, _EARLIER, reached=False)
    draw_step(drawing, _little(x), y, _DAY, reached=True)


_ENTRIES = (
    _Entry(_promise(_DAY), 34, Sentence("a promised day")),
    _Entry(_promise(_MONTH), 34, Sentence("a promised month, quarter or year")),
    _Entry(_promise(_BY), 34, Sentence("“by” a day or month")),
    _Entry(_move(True), 34, Sentence("moved later")),
    _Entry(_move(False), 34, Sentence("moved earlier")),
    _Entry(lambda drawing, x, y: draw_vaguer(drawing, x - 5, y), 12, Sentence("less exact than before")),
    _Entry(lambda drawing, x, y: draw_dropped(drawing, x - 4, y), 14, Sentence("dropped")),
    _Entry(lambda drawing, x, y: draw_completion(drawing, _little(x), y, _SOON), 14, Sentence("completed")),
)
_LATENESS = _Entry(lambda drawing, x, y: draw_lateness(drawing, x, x + 18, y), 23, Sentence("late"))
_STEPS = (_Entry(_steps, 24, Sentence("a milestone, promised and reached")),)
