"""The signs of one action on a timeline: its promises and slips, its completion, and what no sign can say."""

from collections.abc import Sequence

from app.documents.pictures.axis import Axis
from app.documents.pictures.drawing import Drawing
from app.documents.pictures.letters import shortened
from app.documents.pictures.marks import (
    anchor,
    draw_completion,
    draw_dropped,
    draw_edge,
    draw_move,
    draw_promise,
    draw_vaguer,
)
from app.domain.scenes import Lane, Sign
from app.domain.slips import Move

NOTE_SIZE = 7.5


def draw_signs(drawing: Drawing, axis: Axis, y: float, lane: Lane, colour: str = "") -> list[float]:
    """Draws promises, slips and the completion of a lane; gives the places of those on the axis.

    `colour` is that of the promise that holds, where it is not the usual one.
    """
    before: float | None = None
    promises = [mark for mark in lane.marks if mark.sign in (Sign.PROMISE, Sign.DROPPED)]
    for place, mark in enumerate(promises):
        assert mark.promise is not None
        if mark.sign is Sign.DROPPED:
            if before is not None:
                draw_dropped(drawing, before, y)
            continue
        at = anchor(axis, mark.written)
        if before is not None and at is not None and mark.promise.moves:
            draw_move(drawing, before, at, y, below=place % 2 == 0)
        draw_promise(drawing, axis, y, mark.written, current=mark.is_current, colour=colour)
        before = at if at is not None else before
        if Move.VAGUER in mark.promise.moves and before is not None:
            draw_vaguer(drawing, before, y)
    given = [mark for mark in promises if mark.sign is Sign.PROMISE]
    for day in sorted({mark.day for mark in given if mark.day}):
        draw_edge(drawing, axis, y, day)
    done = [mark.written for mark in lane.marks if mark.sign is Sign.COMPLETION]
    ends = [draw_completion(drawing, axis, y, written) for written in done]
    return [x for x in (*(anchor(axis, mark.written) for mark in given), *ends) if x is not None]


def draw_note(drawing: Drawing, axis: Axis, y: float, words: str, taken: Sequence[float], ground: str = "") -> None:
    """Words after the last sign where there is room, else before the first."""
    text = shortened(words, 150, NOTE_SIZE)
    width = drawing.look.width(text, NOTE_SIZE)
    x = max(taken, default=axis.left - 12) + 16
    if x + width > axis.right:
        x = max(axis.left, min(taken, default=axis.right) - 12 - width)
    drawing.box(x - 2, y - 5, width + 2, 10, fill=ground, line=0)
    drawing.text(x, y + 2.7, text, size=NOTE_SIZE, colour=drawing.look.dim)
