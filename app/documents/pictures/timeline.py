"""A timeline of the actions: a lane each, with what was promised, every slip, and the completion."""

from collections.abc import Mapping, Sequence
from datetime import date

from app.documents.document import Picture
from app.documents.pictures.axis import Axis, axis_of
from app.documents.pictures.drawing import Drawing
from app.documents.pictures.lanes import draw_note, draw_signs
from app.documents.pictures.letters import shortened, width_of
from app.documents.pictures.looks import PRINT
from app.documents.pictures.timeline_legend import LEGEND_HEIGHT, draw_legend
from app.documents.pictures.timeline_words import in_words
from app.domain.actions import Status
from app.domain.revisions import Revision
from app.domain.scenes import Lane, lanes
from app.domain.slips import Record

_WIDTH, _LANE, _LABELS = 720, 16, 210
_TOP, _RIGHT = 34, 712
LANES_A_PICTURE, MOST_LANES = 25, 200


def timeline(rows: Sequence[Revision], records: Mapping[int, Record], today: date, name: str) -> tuple[Picture, ...]:
    """As many pictures as the lanes need; beyond 200 actions the open and the slipped ones go first.

    `today` is the edition's date, drawn as a line with the edition's name.
    """
    told = lanes(rows, records)
    chosen = most_telling(told)
    # Milestones are not drawn here, and make no room for themselves.
    days = (day for lane in chosen for mark in lane.marks if mark.milestone is None for day in mark.days())
    axis = axis_of(days, today, _LABELS + 8, _RIGHT - 4)
    parts = [chosen[at : at + LANES_A_PICTURE] for at in range(0, len(chosen), LANES_A_PICTURE)]
    left_out = len(told) - len(chosen)
    return tuple(
        _picture(part, axis, today, name, number, len(parts), left_out) for number, part in enumerate(parts, 1)
    )


def most_telling(told: Sequence[Lane]) -> list[Lane]:
    """The lanes that are drawn, in the table's order."""
    order = sorted(told, key=lambda lane: not (lane.row.state.status.is_open or lane.record.slips))
    kept = {lane.row.number for lane in order[:MOST_LANES]}
    return [lane for lane in told if lane.row.number in kept]


def _picture(
    shown: Sequence[Lane], axis: Axis, today: date, name: str, number: int, count: int, left_out: int
) -> Picture:
    bottom = _TOP + _LANE * len(shown)
    note = f"{left_out} finished actions that never slipped are not drawn." if left_out else ""
    height = bottom + LEGEND_HEIGHT + (12 if note else 0)
    drawing = Drawing(_WIDTH, height)
    _draw_axis(drawing, axis, bottom)
    _draw_today(drawing, axis, today, name, bottom)
    for place, lane in enumerate(shown):
        _draw_lane(drawing, axis, _TOP + _LANE * place, lane)
    draw_legend(drawing, bottom + 6)
    if note:
        drawing.text(4, height - 5, note, size=7.5, colour=PRINT.dim)
    title = "Timeline of the actions" + (f" ({number} of {count})" if count > 1 else "")
    said = (
        f"{title}, {name} of {today.isoformat()}. {in_words((lane.row, lane.record) for lane in shown)} {note}".strip()
    )
    return Picture(f"timeline-{number}", title, said, drawing.svg(), _WIDTH, height)


def _draw_axis(drawing: Drawing, axis: Axis, bottom: float) -> None:
    ticks = list(axis.ticks())
    years = [tick.x for tick in ticks if tick.year]
    for tick in ticks:
        drawing.line(tick.x, _TOP - (14 if tick.year else 5), tick.x, bottom, colour=PRINT.rule, width=0.5)
        if tick.name:
            drawing.text(tick.x + 2, _TOP - 4, tick.name, size=7, colour=PRINT.dim)
        is_crowded = any(tick.x < other < tick.x + 24 for other in years)
        if tick.year and not is_crowded and tick.x + 24 < _RIGHT:
            drawing.text(tick.x + 2, _TOP - 13, tick.year, size=8, bold=True)
    drawing.line(0, _TOP, _RIGHT, _TOP, colour=PRINT.dim)
    drawing.line(0, bottom, _RIGHT, bottom, colour=PRINT.dim)


def _draw_today(drawing: Drawing, axis: Axis, today: date, name: str, bottom: float) -> None:
    x = axis.x(today)
    drawing.line(x, _TOP - 22, x, bottom, colour=PRINT.ink, width=1, dash="dashed")
    text = f"{name}, {today.isoformat()}"
    width = width_of(text, 7.5)
    side = "start" if x + width + 4 < _RIGHT else "end"
    drawing.text(x + (3 if side == "start" else -3), _TOP - 24, text, size=7.5, anchor=side)


def _draw_lane(drawing: Drawing, axis: Axis, top: float, lane: Lane) -> None:
    y = top + _LANE / 2
    cancelled = lane.row.state.status is Status.CANCELLED
    drawing.line(0, top + _LANE, _RIGHT, top + _LANE, colour=PRINT.rule, width=0.4)
    if cancelled:
        drawing.box(axis.left, top + 3, axis.right - axis.left, _LANE - 6, fill=PRINT.shade, line=0)
        drawing.hatch(axis.left, top + 3, axis.right - axis.left, _LANE - 6, (1,), gap=7, colour=PRINT.rule)
    _draw_label(drawing, y + 3, lane, struck=cancelled)
    taken = draw_signs(drawing, axis, y, lane)
    if lane.note:
        draw_note(drawing, axis, y, str(lane.note), taken)


def _draw_label(drawing: Drawing, y: float, lane: Lane, *, struck: bool) -> None:
    number = f"#{lane.row.number}"
    drawing.text(22, y, number, anchor="end", size=8, bold=True)
    text = shortened(lane.row.state.action, _LABELS - 32)
    drawing.text(27, y, text, size=8, colour=PRINT.dim if struck else PRINT.ink)
    if struck:
        drawing.line(27, y - 2.8, min(_LABELS, 27 + width_of(text) * 1.04), y - 2.8, colour=PRINT.ink, width=0.7)
