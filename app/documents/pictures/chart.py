"""A timeline that can be zoomed, scrolled and filtered: names at the side, the axis above, lanes beside them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from app.documents.pictures import grid
from app.documents.pictures.axis import Axis
from app.documents.pictures.drawing import Drawing
from app.documents.pictures.events import ROW, Placed, draw_event_lines, draw_events, placed, rows_of
from app.documents.pictures.lanes import draw_note, draw_signs
from app.documents.pictures.letters import shortened
from app.documents.pictures.looks import Look
from app.documents.pictures.marks import anchor, draw_lateness, draw_status, draw_step, draw_step_move
from app.domain.actions import Status
from app.domain.scene_filters import Heading, Line
from app.domain.scenes import Event, Happening, Lane, Mark, Scene, Sign
from app.domain.sentences import Sentence

AXIS_HEIGHT = 35.0
LANE, LANE_WITH_STEPS = 18.0, 24.0
_NUMBERS = 30.0
_PROMISES, _STEPS = 9.0, 18.5
_SIZE = 8.0


@dataclass(frozen=True, slots=True)
class Chart:
    """What is drawn and where, in points. Days outside `names` to `width` are out of sight.

    The axis begins where the zoom and the scrolling put it; `events` are those that are wanted, and milestones
    are drawn where `steps` is true.
    """

    scene: Scene
    lines: Sequence[Line]
    events: Sequence[Event]
    steps: bool
    axis: Axis
    names: float
    width: float
    look: Look
    placed: list[Placed] = field(init=False)
    numbers: float = field(init=False)

    def __post_init__(self) -> None:
        largest = max((lane.row.number for lane in self.scene.lanes), default=0)
        # Bold letters are a little wider than those that can be measured.
        needed = self.look.width(f"#{largest}", _SIZE) * 1.15 + 6
        object.__setattr__(self, "numbers", max(_NUMBERS, needed))
        object.__setattr__(self, "placed", placed(self.events, self.axis, self.look, self.width))

    @property
    def head(self) -> float:
        """The height of the axis with the rows of events."""
        return AXIS_HEIGHT + rows_of(self.placed) * ROW + 3

    @property
    def lane(self) -> float:
        """The height of a line."""
        return LANE_WITH_STEPS if self.steps else LANE

    @property
    def today(self) -> date:
        """The day that it is drawn for."""
        return self.scene.today

    def place(self, mark: Mark) -> tuple[float, float]:
        """Where a mark stands: its x, and its y from the top of its lane; what has no day stands beside the names."""
        y = _STEPS if mark.sign in (Sign.MILESTONE, Sign.REACHED) else _PROMISES
        x = anchor(self.axis, mark.written)
        return (self.names + 8 if x is None else x + (9 if mark.sign is Sign.DROPPED else 0)), y


def draw_lines(drawing: Drawing, chart: Chart, first: int, top: float, bottom: float) -> None:
    """The lanes from the line `first`, whose upper edge is `top`, as far as they are above `bottom`."""
    last = min(len(chart.lines), first + int((bottom - top) / chart.lane) + 1)
    end = min(bottom, top + (last - first) * chart.lane)
    for place in range(first, last):
        _draw_ground(drawing, chart, chart.lines[place], top + (place - first) * chart.lane)
    grid.draw_grid(drawing, chart.axis, chart.names, chart.width, min(top, 0), end)
    draw_event_lines(drawing, chart.placed, min(top, 0), end)
    if chart.axis.holds(chart.today):
        x = chart.axis.x(chart.today)
        drawing.line(x, min(top, 0), x, end, width=1.2)
    for place in range(first, last):
        line = chart.lines[place]
        if isinstance(line, Lane):
            _draw_lane(drawing, chart, line, top + (place - first) * chart.lane)


def draw_names(drawing: Drawing, chart: Chart, first: int, top: float, bottom: float) -> None:
    """Beside the lanes: number, status and the beginning of each action, and the headings of groups."""
    last = min(len(chart.lines), first + int((bottom - top) / chart.lane) + 1)
    for place in range(first, last):
        line, upper = chart.lines[place], top + (place - first) * chart.lane
        drawing.line(0, upper + chart.lane, chart.names, upper + chart.lane, colour=chart.look.rule, width=0.5)
        if isinstance(line, Heading):
            _draw_heading(drawing, chart, line, upper)
        else:
            _draw_name(drawing, chart, line, upper + chart.lane / 2)


def draw_head(drawing: Drawing, chart: Chart, top: float = 0) -> None:
    """The axis with its names, today's flag, and the events."""
    grid.draw_names(drawing, chart.axis, chart.names, chart.width, top)
    if chart.axis.holds(chart.today):
        _draw_today(drawing, chart, top)
    draw_event_lines(drawing, chart.placed, top + chart.head - 3, top + chart.head)
    draw_events(drawing, chart.placed, top + AXIS_HEIGHT)
    drawing.line(chart.names, top + chart.head, chart.width, top + chart.head, colour=chart.look.dim, width=0.6)


def draw_corner(drawing: Drawing, chart: Chart, top: float = 0) -> None:
    """Above the names: what stands in the rows of events."""
    look, first = chart.look, dict[Happening, int]()
    for one in sorted(chart.placed, key=lambda one: one.row):
        first.setdefault(one.event.what, one.row)
    for what, row in first.items():
        words = Sentence("Updates") if what is Happening.UPDATE else Sentence("What is due")
        y = top + AXIS_HEIGHT + row * ROW + ROW / 2 + 2.7
        drawing.text(8, y, look.say(words), size=7.5, colour=look.dim)
    drawing.line(0, top + chart.head, chart.names, top + chart.head, colour=look.dim, width=0.6)


def _draw_today(drawing: Drawing, chart: Chart, top: float) -> None:
    x = chart.axis.x(chart.today)
    text = chart.look.say(Sentence("{name}, {day}", name=chart.scene.name, day=chart.today))
    side = "start" if x + chart.look.width(text, 7.5) + 8 < chart.width else "end"
    drawing.text(x + (3 if side == "start" else -3), top + 9, text, size=7.5, anchor=side, bold=True)
    drawing.line(x, top + 2, x, top + chart.head, width=1.2)


def _draw_ground(drawing: Drawing, chart: Chart, line: Line, top: float) -> None:
    look, left, right = chart.look, max(chart.names, chart.axis.left), min(chart.width, chart.axis.right)
    if isinstance(line, Heading):
        drawing.box(chart.names, top, chart.width - chart.names, chart.lane, fill=look.shade, line=0)
    elif line.row.state.status is Status.CANCELLED and right > left:
        drawing.box(left, top + 4, right - left, chart.lane - 8, fill=look.shade, line=0)
    drawing.line(chart.names, top + chart.lane, chart.width, top + chart.lane, colour=look.rule, width=0.5)


def _draw_lane(drawing: Drawing, chart: Chart, lane: Lane, top: float) -> None:
    axis, look, y = chart.axis, chart.look, top + _PROMISES
    _draw_lateness(drawing, chart, lane, y)
    late = look.slip if lane.row.state.is_overdue(chart.today) else ""
    taken = draw_signs(drawing, axis, y, lane, late)
    if chart.steps:
        _draw_steps(drawing, axis, lane, top + _STEPS)
    if lane.note:
        # Words stay in sight, wherever the axis is scrolled to.
        seen = [x for x in taken if chart.names <= x <= chart.width]
        inside = Axis(axis.first, axis.last, chart.names + 8, chart.width - 8)
        ground = look.shade if lane.row.state.status is Status.CANCELLED else look.paper
        draw_note(drawing, inside, y, look.say(lane.note), seen, ground)


def _draw_steps(drawing: Drawing, axis: Axis, lane: Lane, y: float) -> None:
    """The milestones: their moves behind, then the dates of before, then those that hold and what was reached."""
    steps = [mark for mark in lane.marks if mark.milestone is not None]
    for before, after in pairwise(steps):
        start, end = anchor(axis, before.written), anchor(axis, after.written)
        moved = before.milestone is after.milestone and after.sign is Sign.MILESTONE
        if moved and start is not None and end is not None:
            draw_step_move(drawing, start, end, y)
    for mark in sorted(steps, key=lambda mark: (mark.sign is Sign.REACHED, mark.is_current)):
        reached = mark.sign is Sign.REACHED
        draw_step(drawing, axis, y, mark.written, reached=reached, current=mark.is_current or reached)


def _draw_lateness(drawing: Drawing, chart: Chart, lane: Lane, y: float) -> None:
    promised, state = lane.record.promised.latest, lane.row.state
    done = state.completed.latest if state.status is Status.DONE else None
    until = done or (chart.today if state.is_overdue(chart.today) else None)
    if promised and until and until > promised:
        draw_lateness(drawing, chart.axis.x(promised), chart.axis.x(until), y)


def _draw_name(drawing: Drawing, chart: Chart, lane: Lane, y: float) -> None:
    look, state = chart.look, lane.row.state
    cancelled = state.status is Status.CANCELLED
    drawing.text(chart.numbers, y + 3, f"#{lane.row.number}", anchor="end", size=_SIZE, bold=True)
    draw_status(drawing, chart.numbers + 11, y, state.status)
    left = chart.numbers + 21
    text = shortened(state.action, chart.names - left - 8, _SIZE, look.width)
    drawing.text(left, y + 3, text, size=_SIZE, colour=look.dim if cancelled else look.ink)
    if cancelled:
        drawing.line(left, y, left + look.width(text, _SIZE), y, colour=look.dim, width=0.7)


def _draw_heading(drawing: Drawing, chart: Chart, heading: Heading, top: float) -> None:
    look, y = chart.look, top + chart.lane / 2 + 3
    drawing.box(0, top, chart.names, chart.lane, fill=look.shade, line=0)
    left = 8.0
    if heading.status is not None:
        draw_status(drawing, 13, y - 3, heading.status)
        left = 22.0
    count = str(heading.count)
    room = chart.names - left - 20 - look.width(count, _SIZE)
    name = heading.text or look.say(Sentence("Without an owner"))
    drawing.text(left, y, shortened(name, room, _SIZE, look.width), size=_SIZE, bold=True)
    drawing.text(chart.names - 8, y, count, size=_SIZE, colour=look.dim, anchor="end")
