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
    drawing = _drawn(chart, _TITLE)
    look, width = chart.look, chart.width
    name = shortened(title, width * 0.62, 12)
    drawing.text(_MARGIN, 19, name, size=12, bold=True)
    drawing.text(width - _MARGIN, 19, shortened(about, width * 0.34, 8), size=8, colour=look.dim, anchor="end")
    said = in_words(chart)
    return Picture("timeline", title, said, drawing.svg(title, said), round(width), round(drawing.height))


def in_words(chart: Chart) -> str:
    """What a chart says in English, a sentence a line."""
    shown = [line for line in chart.lines if isinstance(line, Lane)]
    return "\n".join(map(str, scene_words(chart.scene, chart.events, shown)))


def page_of(chart: Chart, name: str, title: str) -> Picture:
    """A chart without a title of its own, for a document that has one."""
    said = " ".join(f"{sentence.rstrip('.')}." for sentence in in_words(chart).split("\n"))
    drawing = _drawn(chart, 0)
    return Picture(name, title, f"{title}. {said}", drawing.svg(), round(chart.width), round(drawing.height))


def lines_in(chart: Chart, height: float) -> int:
    """How many lines a chart may have to be no higher than that, with what its signs mean."""
    rows = flowing_rows(chart.look, chart.width - 2 * _MARGIN, steps=chart.steps)
    return max(1, int((height - chart.head - rows * ROW_HEIGHT - 2 * _MARGIN) / chart.lane))


def _drawn(chart: Chart, head: float) -> Drawing:
    """The chart below a head of a height, with what its signs mean below it."""
    look, width = chart.look, chart.width
    top = head + chart.head
    bottom = top + chart.lane * len(chart.lines)
    rows = flowing_rows(look, width - 2 * _MARGIN, steps=chart.steps)
    height = round(bottom + rows * ROW_HEIGHT + 2 * _MARGIN)
    drawing = Drawing(round(width), height, look)
    drawing.box(0, 0, round(width), height, line=0)
    draw_lines(drawing, chart, 0, top, bottom)
    drawing.box(0, 0, chart.names, bottom, line=0)
    drawing.box(0, 0, width, top, line=0)
    draw_names(drawing, chart, 0, top, bottom)
    draw_head(drawing, chart, head)
    draw_corner(drawing, chart, head)
    drawing.line(0, bottom, width, bottom, colour=look.dim, width=0.6)
    draw_flowing(drawing, _MARGIN, bottom + _MARGIN, width - 2 * _MARGIN, steps=chart.steps)
    return drawing
