"""Above the lanes of a timeline: each update with its number, and what is due, in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents.pictures.axis import Axis
from app.documents.pictures.drawing import Drawing
from app.documents.pictures.letters import shortened
from app.documents.pictures.looks import Look
from app.domain.scenes import Event, Happening

ROW = 14.0
_PILL = 12.0
_SIZE = 7.5
_MOST_ROWS = 4
_UPDATE_ROWS = 2
_LONGEST = 170.0


@dataclass(frozen=True, slots=True)
class Placed:
    """An event at its place. `row` counts from 0 downwards; `text` is empty where there is no room for it."""

    event: Event
    x: float
    row: int
    text: str
    anchor: str = "start"


def placed(events: Sequence[Event], axis: Axis, look: Look, right: float) -> list[Placed]:
    """Where events stand: updates in the first two rows, what is due below them, in as many as its words need.

    Words end before `right`, where they can be seen.
    """
    updates = [event for event in events if event.what is Happening.UPDATE]
    due = [event for event in events if event.what is Happening.DUE]
    numbered = _placed_updates(updates, axis, look)
    return [*numbered, *_placed_due(due, axis, look, rows_of(numbered), right)]


def rows_of(found: Sequence[Placed]) -> int:
    """How many rows these events need."""
    return max((one.row for one in found), default=-1) + 1


def draw_event_lines(drawing: Drawing, found: Sequence[Placed], top: float, bottom: float) -> None:
    """A line down through all lanes for each: dotted for an update, in dashes for what is due."""
    for one in found:
        if one.event.what is Happening.UPDATE:
            drawing.line(one.x, top, one.x, bottom, colour=drawing.look.dim, width=0.7, dash="dotted")
        else:
            colour = drawing.look.tone(one.event.tone)
            drawing.line(one.x, top, one.x, bottom, colour=colour, width=0.9, dash="dashed")


def draw_events(drawing: Drawing, found: Sequence[Placed], top: float) -> None:
    """Numbers in rings for updates; a flag with its words for what is due."""
    look = drawing.look
    for one in found:
        y = top + one.row * ROW + ROW / 2
        if one.event.what is Happening.UPDATE:
            if one.text:
                width = _ring(one.text, look)
                drawing.box(one.x - width / 2, y - 5.5, width, 11, colour=look.dim, radius=5.5)
                drawing.text(one.x, y + 2.7, one.text, size=_SIZE, anchor="middle")
            continue
        colour = look.tone(one.event.tone)
        drawing.path(f"M{one.x:.2f} {y - 4.5:.2f}L{one.x + 6:.2f} {y - 2:.2f}L{one.x:.2f} {y + 0.5:.2f}Z",
                     colour=colour, fill=colour)  # fmt: skip
        drawing.line(one.x, y - 4.5, one.x, y + ROW / 2, colour=colour, width=1)
        if one.text:
            at, wide = one.x + 9 if one.anchor == "start" else one.x - 4, look.width(one.text, _SIZE)
            drawing.box(at - 1 if one.anchor == "start" else at - wide - 1, y - 5, wide + 2, 9.5, line=0)
            drawing.text(at, y + 1.4, one.text, size=_SIZE, colour=colour, anchor=one.anchor)


def _placed_updates(updates: Sequence[Event], axis: Axis, look: Look) -> list[Placed]:
    """From the newest back: in the first row that is free there, and without a number where none is."""
    found: list[Placed] = []
    starts = [float("inf")] * _UPDATE_ROWS
    for event in reversed(updates):
        x, half = axis.x(event.day), _ring(str(event.number), look) / 2
        row = next((row for row, taken in enumerate(starts) if x + half + 1 <= taken), None)
        if row is not None:
            starts[row] = x - half
        found.append(Placed(event, x, row or 0, "" if row is None else str(event.number)))
    return found[::-1]


def _ring(number: str, look: Look) -> float:
    return max(_PILL, look.width(number, _SIZE) + 5)


def _placed_due(due: Sequence[Event], axis: Axis, look: Look, first: int, right: float) -> list[Placed]:
    """From the left, each in the first row that is free there; beyond the last row without words."""
    found: list[Placed] = []
    ends = [float("-inf")] * _MOST_ROWS
    for event in due:
        x, text = axis.x(event.day), shortened(look.say(event.words), _LONGEST, _SIZE, look.width)
        width = look.width(text, _SIZE) + 14
        anchor = "start" if x + width <= right or x > right else "end"
        start, end = (x - 2, x + width) if anchor == "start" else (x - width, x + 8)
        row = next((row for row, taken in enumerate(ends) if taken <= start), None)
        if row is None:
            found.append(Placed(event, x, first + _MOST_ROWS - 1, ""))
            continue
        ends[row] = end
        found.append(Placed(event, x, first + row, text, anchor))
    return found
