"""What the signs of a timeline mean, drawn below it."""

from datetime import date

from app.documents.pictures.axis import Axis
from app.documents.pictures.drawing import Drawing
from app.documents.pictures.letters import width_of
from app.documents.pictures.marks import draw_completion, draw_dropped, draw_move, draw_promise, draw_vaguer
from app.domain.dates import WrittenDate, read_date

LEGEND_HEIGHT = 34
_SIZE = 7.5
# Signs are drawn on a little axis of two months, 30 points long.
_FIRST, _LAST = date(2000, 1, 1), date(2000, 3, 1)
_DAY, _MONTH, _BY = read_date("2000-01-31"), read_date("January to February 2000"), read_date("by 2000-02-10")
_EARLIER, _LATER = read_date("2000-01-10"), read_date("2000-02-20")


def draw_legend(drawing: Drawing, top: float) -> None:
    """Two lines of signs with their words."""
    x, y = 4.0, top + 6
    for sign, words in (
        (_DAY, "a promised day"), (_MONTH, "a promised month, quarter or year"), (_BY, "“by” a day or month"),
    ):  # fmt: skip
        draw_promise(drawing, _little(x), y, sign, current=True)
        x = _words(drawing, x + 34, y, words)
    x, y = 4.0, top + 21
    for later, words in ((True, "moved later"), (False, "moved earlier")):
        axis, sides = _little(x), (_EARLIER, _LATER)
        start, end = (axis.x(one.latest) for one in (sides if later else reversed(sides)) if one.latest)
        draw_move(drawing, start, end, y + 2)
        for one in sides:
            draw_promise(drawing, axis, y + 2, one, current=(one is _LATER) is later)
        x = _words(drawing, x + 34, y, words)
    draw_vaguer(drawing, x - 5, y)
    x = _words(drawing, x + 12, y, "less exact than before")
    draw_dropped(drawing, x - 4, y)
    x = _words(drawing, x + 14, y, "dropped")
    draw_completion(drawing, _little(x), y, WrittenDate("", _FIRST, date(2000, 1, 10), _DAY.precision))
    _words(drawing, x + 14, y, "completed")


def _little(x: float) -> Axis:
    return Axis(_FIRST, _LAST, x, x + 30)


def _words(drawing: Drawing, x: float, y: float, words: str) -> float:
    drawing.text(x, y + 2.7, words, size=_SIZE, colour=drawing.look.dim)
    return x + width_of(words, _SIZE) + 14
