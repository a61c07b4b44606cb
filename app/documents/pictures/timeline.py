"""A timeline of the actions: a lane each, with what was promised, every slip, and the completion."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.documents.document import Picture
from app.documents.pictures.axis import Axis, axis_of
from app.documents.pictures.drawing import DIM, INK, RULE, SHADE, Drawing, shortened, width_of
from app.documents.pictures.marks import (
    anchor,
    draw_completion,
    draw_dropped,
    draw_edge,
    draw_move,
    draw_promise,
    draw_vaguer,
)
from app.documents.pictures.timeline_legend import LEGEND_HEIGHT, draw_legend
from app.documents.pictures.timeline_words import in_words
from app.domain.actions import Status
from app.domain.dates import NO_DATE, WrittenDate
from app.domain.revisions import Revision
from app.domain.slips import Move, Record

_WIDTH, _LANE, _LABELS = 720, 16, 210
_TOP, _RIGHT = 34, 712
LANES_A_PICTURE, MOST_LANES = 25, 200


@dataclass(frozen=True, slots=True)
class _Lane:
    """An action with its record."""

    row: Revision
    record: Record

    def days(self) -> Iterator[date]:
        """Every day that its marks stand for."""
        for written in (*(promise.due for promise in self.record.promises), self.record.completed):
            yield from (day for day in (written.earliest, written.latest) if day)


def timeline(rows: Sequence[Revision], records: Mapping[int, Record], today: date, name: str) -> tuple[Picture, ...]:
    """As many pictures as the lanes need; beyond 200 actions the open and the slipped ones go first.

    `today` is the edition's date, drawn as a line with the edition's name.
    """
    lanes = [_Lane(row, records.get(row.number, Record(row.number, row.state.status))) for row in rows]
    chosen = _most_telling(lanes)
    axis = axis_of((day for lane in chosen for day in lane.days()), today, _LABELS + 8, _RIGHT - 4)
    parts = [chosen[at : at + LANES_A_PICTURE] for at in range(0, len(chosen), LANES_A_PICTURE)]
    left_out = len(lanes) - len(chosen)
    return tuple(
        _picture(part, axis, today, name, number, len(parts), left_out) for number, part in enumerate(parts, 1)
    )


def _most_telling(lanes: list[_Lane]) -> list[_Lane]:
    """The lanes that are drawn, in the table's order."""
    order = sorted(lanes, key=lambda lane: not (lane.row.state.status.is_open or lane.record.slips))
    kept = {lane.row.number for lane in order[:MOST_LANES]}
    return [lane for lane in lanes if lane.row.number in kept]


def _picture(
    lanes: Sequence[_Lane], axis: Axis, today: date, name: str, number: int, count: int, left_out: int
) -> Picture:
    bottom = _TOP + _LANE * len(lanes)
    note = f"{left_out} finished actions that never slipped are not drawn." if left_out else ""
    height = bottom + LEGEND_HEIGHT + (12 if note else 0)
    drawing = Drawing(_WIDTH, height)
    _draw_axis(drawing, axis, bottom)
    _draw_today(drawing, axis, today, name, bottom)
    for place, lane in enumerate(lanes):
        _draw_lane(drawing, axis, _TOP + _LANE * place, lane)
    draw_legend(drawing, bottom + 6)
    if note:
        drawing.text(4, height - 5, note, size=7.5, colour=DIM)
    title = "Timeline of the actions" + (f" ({number} of {count})" if count > 1 else "")
    said = (
        f"{title}, {name} of {today.isoformat()}. {in_words((lane.row, lane.record) for lane in lanes)} {note}".strip()
    )
    return Picture(f"timeline-{number}", title, said, drawing.svg(), _WIDTH, height)


def _draw_axis(drawing: Drawing, axis: Axis, bottom: float) -> None:
    ticks = list(axis.ticks())
    years = [tick.x for tick in ticks if tick.year]
    for tick in ticks:
        drawing.line(tick.x, _TOP - (14 if tick.year else 5), tick.x, bottom, colour=RULE, width=0.5)
        if tick.name:
            drawing.text(tick.x + 2, _TOP - 4, tick.name, size=7, colour=DIM)
        is_crowded = any(tick.x < other < tick.x + 24 for other in years)
        if tick.year and not is_crowded and tick.x + 24 < _RIGHT:
            drawing.text(tick.x + 2, _TOP - 13, tick.year, size=8, bold=True)
    drawing.line(0, _TOP, _RIGHT, _TOP, colour=DIM)
    drawing.line(0, bottom, _RIGHT, bottom, colour=DIM)


def _draw_today(drawing: Drawing, axis: Axis, today: date, name: str, bottom: float) -> None:
    x = axis.x(today)
    drawing.line(x, _TOP - 22, x, bottom, colour=INK, width=1, dash="dashed")
    text = f"{name}, {today.isoformat()}"
    width = width_of(text, 7.5)
    side = "start" if x + width + 4 < _RIGHT else "end"
    drawing.text(x + (3 if side == "start" else -3), _TOP - 24, text, size=7.5, anchor=side)


def _draw_lane(drawing: Drawing, axis: Axis, top: float, lane: _Lane) -> None:
    y = top + _LANE / 2
    state, record = lane.row.state, lane.record
    cancelled = state.status is Status.CANCELLED
    drawing.line(0, top + _LANE, _RIGHT, top + _LANE, colour=RULE, width=0.4)
    if cancelled:
        drawing.box(axis.left, top + 3, axis.right - axis.left, _LANE - 6, fill=SHADE, line=0)
        drawing.hatch(axis.left, top + 3, axis.right - axis.left, _LANE - 6, (1,), gap=7, colour=RULE)
    _draw_label(drawing, y + 3, lane, struck=cancelled)
    _draw_promises(drawing, axis, y, record)
    end = draw_completion(drawing, axis, y, record.completed)
    words = _beside(lane)
    if words:
        _draw_words(drawing, axis, y, words, [x for x in (*_anchors(axis, record), end) if x is not None])


def _draw_label(drawing: Drawing, y: float, lane: _Lane, *, struck: bool) -> None:
    number = f"#{lane.row.number}"
    drawing.text(22, y, number, anchor="end", size=8, bold=True)
    text = shortened(lane.row.state.action, _LABELS - 32)
    drawing.text(27, y, text, size=8, colour=DIM if struck else INK)
    if struck:
        drawing.line(27, y - 2.8, min(_LABELS, 27 + width_of(text) * 1.04), y - 2.8, colour=INK, width=0.7)


def _draw_promises(drawing: Drawing, axis: Axis, y: float, record: Record) -> None:
    before: float | None = None
    for place, promise in enumerate(record.promises):
        if not promise.due:
            if before is not None:
                draw_dropped(drawing, before, y)
            continue
        at = anchor(axis, promise.due)
        if before is not None and at is not None and promise.moves:
            draw_move(drawing, before, at, y, below=place % 2 == 0)
        draw_promise(drawing, axis, y, promise.due, current=promise.due is record.promised)
        before = at if at is not None else before
        if Move.VAGUER in promise.moves and before is not None:
            draw_vaguer(drawing, before, y)
    for day in sorted({day for promise in record.promises if (day := promise.due.latest or promise.due.earliest)}):
        draw_edge(drawing, axis, y, day)


def _anchors(axis: Axis, record: Record) -> Iterable[float | None]:
    return (anchor(axis, promise.due) for promise in record.promises)


def _beside(lane: _Lane) -> str:
    """What no sign can say: that there is no date, or one that names no day."""
    record, status = lane.record, lane.row.state.status
    due: WrittenDate = record.promises[-1].due if record.promises else NO_DATE
    if status is Status.CANCELLED:
        return "cancelled"
    if status is Status.DONE:
        known = record.completed.latest or record.completed.earliest
        return "" if known else f"done, {record.completed.text}" if record.completed else "done, no date"
    if record.promises and not due:
        return "no date any more"
    if not due:
        return "no date"
    return "" if due.latest or due.earliest else f"“{due.text}”"


def _draw_words(drawing: Drawing, axis: Axis, y: float, words: str, taken: Sequence[float]) -> None:
    """After the last sign where there is room, else before the first."""
    text = shortened(words, 150, 7.5)
    width = width_of(text, 7.5)
    x = max(taken, default=axis.left - 12) + 16
    if x + width > axis.right:
        x = max(axis.left, min(taken, default=axis.right) - 12 - width)
    drawing.box(x - 2, y - 5, width + 2, 10, line=0)
    drawing.text(x, y + 2.7, text, size=7.5, colour=DIM)
