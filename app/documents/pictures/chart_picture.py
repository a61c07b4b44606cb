"""A chart as a picture by itself, with its title and what its signs mean; what lies outside is covered."""

from app.documents.document import Picture
from app.documents.pictures.chart import Chart, draw_corner, draw_head, draw_lines, draw_names
from app.documents.pictures.drawing import Drawing
from app.documents.pictures.letters import shortened
from app.documents.pictures.timeline_legend import ROW_HEIGHT, draw_flowing, flowing_rows
from app.domain.scene_words import scene_words
from app.domain.scenes import Lane

_TITLE = 30.0
_MARGIN = 8.0


def chart_picture(chart: Chart, title: str, about: str) -> Picture:
    """All lines of a chart as far as its axis is in sight; `about` stands small beside the title."""
    look, width = chart.look, chart.width
    top = _TITLE + chart.head
    bottom = top + chart.lane * len(chart.lines)
    rows = flowing_rows(look, width - 2 * _MARGIN, steps=chart.steps)
    height = round(bottom + rows * ROW_HEIGHT + 2 * _MARGIN)
    drawing = Drawing(round(width), height, look)
    drawing.box(0, 0, round(width), height, line=0)
    draw_lines(drawing, chart, 0, top, bottom)
    drawing.box(0, 0, chart.names, bottom, line=0)
    drawing.box(0, 0, width, top, line=0)
    draw_names(drawing, chart, 0, top, bottom)
    draw_head(drawing, chart, _TITLE)
    draw_corner(drawing, chart, _TITLE)
    drawing.line(0, bottom, width, bottom, colour=look.dim, width=0.6)
    name = shortened(title, width * 0.62, 12)
    drawing.text(_MARGIN, 19, name, size=12, bold=True)
    drawing.text(width - _MARGIN, 19, shortened(about, width * 0.34, 8), size=8, colour=look.dim, anchor="end")
    draw_flowing(drawing, _MARGIN, bottom + _MARGIN, width - 2 * _MARGIN, steps=chart.steps)
    shown = [line for line in chart.lines if isinstance(line, Lane)]
    said = "\n".join(map(str, scene_words(chart.scene, chart.events, shown)))
    return Picture("timeline", title, said, drawing.svg(title, said), round(width), height)
