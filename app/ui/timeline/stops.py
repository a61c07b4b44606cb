"""Where the keyboard and the mouse can rest on a timeline: each mark of each lane, and what stands above them."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.scene_filters import Heading
from app.domain.scene_words import event_words, lane_name, mark_words
from app.domain.scenes import Event, Lane, Mark
from app.domain.sentences import Sentence, counted
from app.services.pictures import AXIS_HEIGHT, EVENT_ROW, Chart

ABOVE = -1
_NEAR = 9.0


@dataclass(frozen=True, slots=True)
class Stop:
    """A mark, an event, or a lane itself. `line` is `ABOVE` for events; x and y are points from the line's corner."""

    line: int
    x: float
    y: float
    what: Mark | Event | None = None


def stops(chart: Chart, line: int) -> list[Stop]:
    """The stops of a line from the left to the right; a lane without marks is one itself."""
    if line == ABOVE:
        found = [
            Stop(ABOVE, placed.x, AXIS_HEIGHT + placed.row * EVENT_ROW + EVENT_ROW / 2, placed.event)
            for placed in chart.placed
        ]
        return sorted(found, key=lambda stop: (stop.x, stop.y))
    shown = chart.lines[line]
    if isinstance(shown, Heading):
        return [Stop(line, 0, chart.lane / 2)]
    marks = [mark for mark in shown.marks if chart.steps or mark.milestone is None]
    found = [Stop(line, *chart.place(mark), mark) for mark in marks]
    return sorted(found, key=lambda stop: stop.x) or [Stop(line, chart.names + 8, chart.lane / 2)]


def place_of(found: Sequence[Stop], at: Stop) -> int | None:
    """The place of a stop among those of its line; one that was read again is known by what it says."""
    if at.what is None:
        return None
    same = [place for place, stop in enumerate(found) if stop.what is at.what]
    alike = same or [place for place, stop in enumerate(found) if stop.what == at.what]
    return alike[0] if alike else None


def nearest(chart: Chart, line: int, x: float, y: float) -> Stop | None:
    """The stop under a place of a line, None where there is none near enough."""
    found = [stop for stop in stops(chart, line) if stop.what is not None]
    close = [stop for stop in found if abs(stop.x - x) <= _NEAR and abs(stop.y - y) <= _NEAR]
    return min(close, key=lambda stop: (stop.x - x) ** 2 + (stop.y - y) ** 2, default=None)


def words(chart: Chart, stop: Stop) -> Sentence:
    """What a stop says."""
    if isinstance(stop.what, Event):
        return event_words(stop.what)
    line = chart.lines[stop.line]
    if isinstance(line, Heading):
        text = line.text or Sentence("Without an owner")
        return counted("{group}: {count} action", "{group}: {count} actions", line.count, group=text)
    if stop.what is not None:
        return mark_words(line, stop.what)
    name = lane_name(line)
    return Sentence("{action}: {what}", action=name, what=line.note) if line.note else name


def number_of(chart: Chart, stop: Stop) -> int | None:
    """The action that a stop belongs to."""
    line = chart.lines[stop.line] if 0 <= stop.line < len(chart.lines) else None
    return line.row.number if isinstance(line, Lane) else None
