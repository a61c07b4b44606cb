"""The signs of a timeline: what a promise of a day or a period looks like, a slip, and a completion."""

from datetime import date

from app.documents.pictures.axis import Axis
from app.documents.pictures.drawing import Drawing
from app.domain.actions import Status
from app.domain.dates import Precision, WrittenDate

_HALF = 3.6
_OPEN_END = 16.0
_ARROW = 3.2


def anchor(axis: Axis, written: WrittenDate) -> float | None:
    """Where a promise is held to: its last day, or its first where it has no last; None where no day is known."""
    day = written.latest or written.earliest
    return axis.x(day) if day else None


def draw_promise(
    drawing: Drawing, axis: Axis, y: float, written: WrittenDate, *, current: bool, colour: str = ""
) -> None:
    """A diamond for a day, a bar for a period; an end that is open fades out in dashes. The last promise is dark."""
    look = drawing.look
    dark = colour or look.ink
    colour = dark if current else look.dim
    first, last = written.earliest, written.latest
    if first and last and first != last:
        left, right = axis.x(first), axis.x(last)
        width = max(right - left, 2.0)
        drawing.box(right - width, y - 2.6, width, 5.2, fill=look.paper, colour=colour, line=1.1 if current else 0.7)
        if current:
            drawing.box(right - width, y - 0.9, width, 1.8, fill=dark, line=0)
        return
    x = anchor(axis, written)
    if x is None:
        return
    if first is None:
        _draw_open_end(drawing, max(axis.left, x - _OPEN_END), x, y, colour)
    if last is None:
        _draw_open_end(drawing, x, min(axis.right, x + 2 * _OPEN_END), y, colour)
        drawing.line(x, y - _HALF, x, y + _HALF, colour=colour, width=1.2)
        return
    if first is None and written.precision is not Precision.DAY:
        drawing.line(x, y - _HALF, x, y + _HALF, colour=colour, width=2 if current else 1.1)
        return
    shape = f"M{x - _HALF:.2f} {y:.2f}L{x:.2f} {y - _HALF:.2f}L{x + _HALF:.2f} {y:.2f}L{x:.2f} {y + _HALF:.2f}Z"
    drawing.path(shape, colour=colour, fill=dark if current else look.paper)


def draw_move(drawing: Drawing, start: float, end: float, y: float, *, below: bool = False) -> None:
    """An arrow from the earlier promise to the one that took its place; one to an earlier day is in dashes."""
    if abs(end - start) < 2:
        return
    away = 1 if below else -1
    height, side = y + 5.6 * away, 1 if end > start else -1
    tip, colour = end - side * _ARROW, drawing.look.slip if side > 0 else drawing.look.dim
    shape = f"M{start:.2f} {y + 2 * away:.2f}L{start:.2f} {height:.2f}L{tip:.2f} {height:.2f}"
    drawing.path(shape, colour=colour, width=0.9, dash="" if side > 0 else "dashed")
    head = f"M{tip:.2f} {height - 1.8:.2f}L{end:.2f} {height:.2f}L{tip:.2f} {height + 1.8:.2f}Z"
    drawing.path(head, colour=colour, fill=colour)


def draw_vaguer(drawing: Drawing, x: float, y: float) -> None:
    """Beside a promise that is less exact than the one before it."""
    drawing.text(x + 5, y + 3.2, "≈", size=9, colour=drawing.look.slip, bold=True)


def draw_dropped(drawing: Drawing, x: float, y: float) -> None:
    """A cross beside the promise that was dropped."""
    at = x + 9
    for way in (1, -1):
        drawing.line(at - 2.8, y - 2.8 * way, at + 2.8, y + 2.8 * way, colour=drawing.look.slip, width=1.2)


def draw_completion(drawing: Drawing, axis: Axis, y: float, written: WrittenDate) -> float | None:
    """A ring with a dot on the day, at the last day of a longer time; gives its place, None where no day is known."""
    x = anchor(axis, written)
    if x is not None:
        look = drawing.look
        for radius, fill in ((4.2, look.paper), (2.0, look.done)):
            drawing.circle(x, y, radius, colour=look.done, fill=fill, width=1.1)
    return x


def draw_edge(drawing: Drawing, axis: Axis, y: float, day: date) -> None:
    """For a day beyond the axis: its year at the edge."""
    if not axis.holds(day):
        at, side = (axis.right - 8, "end") if day > axis.last else (axis.left + 8, "start")
        drawing.text(at, y + 2.6, f"{day.year} →" if side == "end" else f"← {day.year}", size=7, anchor=side)


def draw_lateness(drawing: Drawing, start: float, end: float, y: float) -> None:
    """A thin red line from the day that was promised to the later one on which it was done, or to today."""
    if end - start > 1:
        drawing.line(start, y, end, y, colour=drawing.look.slip, width=1.4)


def draw_step(
    drawing: Drawing, axis: Axis, y: float, written: WrittenDate, *, reached: bool = False, current: bool = True
) -> None:
    """A milestone: an open triangle where it was promised, a filled one where it was reached; a line for a period.

    One that was promised before is pale.
    """
    x = anchor(axis, written)
    if x is None:
        return
    first, step = written.earliest, drawing.look.step if current else drawing.look.dim
    if first and first != written.latest and not reached:
        drawing.line(axis.x(first), y + 2.6, x, y + 2.6, colour=step, width=1.1)
    shape = f"M{x - 3.2:.2f} {y + 2.6:.2f}L{x:.2f} {y - 3:.2f}L{x + 3.2:.2f} {y + 2.6:.2f}Z"
    drawing.path(shape, colour=step, fill=step if reached else drawing.look.paper, width=1)


def draw_step_move(drawing: Drawing, start: float, end: float, y: float) -> None:
    """A thin line from a milestone's earlier date to the one that took its place, red to a later one."""
    if abs(end - start) > 2:
        later = end > start
        colour = drawing.look.slip if later else drawing.look.dim
        drawing.line(start, y + 4, end, y + 4, colour=colour, width=0.8, dash="" if later else "dashed")


def draw_status(drawing: Drawing, x: float, y: float, status: Status) -> None:
    """A status as a shape around a point: open ring, half disc, tick, exclamation mark, crossed ring."""
    look = drawing.look
    match status:
        case Status.DONE:
            tick = _outline(x, y, (-3, 0.4), (-0.9, 2.6), (3.2, -2.6))
            drawing.path(tick, colour=look.done, width=1.4, around=x)
        case Status.DELAYED:
            drawing.path(_outline(x, y, (0, -3.4), (3.6, 3), (-3.6, 3)) + "Z", colour=look.slip, width=1.1)
            drawing.line(x, y - 1.2, x, y + 0.9, colour=look.slip, width=1)
            drawing.line(x, y + 1.7, x, y + 2.3, colour=look.slip, width=1)
        case _:
            colour = look.step if status is Status.ONGOING else look.dim
            drawing.circle(x, y, 3.2, colour=colour, fill=look.paper, width=1.1)
            if status is Status.ONGOING:
                half = ((0, -3.2), (-1.6, -2.77), (-2.77, -1.6), (-3.2, 0), (-2.77, 1.6), (-1.6, 2.77), (0, 3.2))
                drawing.path(_outline(x, y, *half) + "Z", colour=colour, fill=colour, width=0.4)
            elif status is Status.CANCELLED:
                drawing.line(x - 2.2, y + 2.2, x + 2.2, y - 2.2, colour=colour, width=1.1)


def _outline(x: float, y: float, *points: tuple[float, float]) -> str:
    return "".join(f"{'L' if n else 'M'}{x + dx:.2f} {y + dy:.2f}" for n, (dx, dy) in enumerate(points))


def _draw_open_end(drawing: Drawing, left: float, right: float, y: float, colour: str) -> None:
    drawing.line(left, y, right, y, colour=colour, width=1.1, dash="dashed")
