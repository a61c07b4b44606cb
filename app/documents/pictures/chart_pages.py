"""A plan's chart on pages of a document: black on white, with milestones and updates."""

from collections.abc import Sequence
from dataclasses import replace

from app.documents.document import Picture
from app.documents.pictures.axis import axis_of
from app.documents.pictures.chart import Chart
from app.documents.pictures.chart_picture import lines_in, page_of
from app.documents.pictures.looks import PRINT
from app.documents.pictures.timeline import most_telling
from app.domain.scenes import Lane, Scene

_WIDTH, _NAMES = 720.0, 200.0
# The room below a heading on a page across, in A4 and in Letter.
_HEIGHT = 430.0


def chart_pages(scene: Scene) -> tuple[Picture, ...]:
    """As many pictures as the lanes need; of more than 200 actions the open and the slipped ones."""
    told = replace(scene, lanes=tuple(most_telling(scene.lanes)))
    axis = axis_of(told.days(), told.around, _NAMES + 8, _WIDTH - 8)
    steps = any(lane.row.state.milestones for lane in told.lanes)
    whole = Chart(told, told.lanes, told.events, steps, axis, _NAMES, _WIDTH, PRINT)
    count = lines_in(whole, _HEIGHT)
    parts = [told.lanes[at : at + count] for at in range(0, len(told.lanes), count)]
    left_out = len(scene.lanes) - len(told.lanes)
    return tuple(
        page_of(replace(whole, lines=part), f"timeline-{number}", _title(number, parts, left_out))
        for number, part in enumerate(parts, 1)
    )


def _title(number: int, parts: Sequence[Sequence[Lane]], left_out: int) -> str:
    title = "Timeline of the actions" + (f" ({number} of {len(parts)})" if len(parts) > 1 else "")
    return f"{title}, without {left_out} finished ones that never slipped" if left_out else title
