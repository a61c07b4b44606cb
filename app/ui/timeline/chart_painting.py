"""Paints a chart into its area: the lanes, over them what stays at the side and above, and where the keyboard is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.services.pictures import Drawing, draw_corner, draw_head, draw_lines, draw_names
from app.ui.timeline import stops
from app.ui.timeline.canvas import Canvas
from app.ui.timeline.stops import ABOVE

if TYPE_CHECKING:
    from app.ui.timeline.chart_area import ChartArea

_RING = 7.5
Draw = Callable[[Drawing], object]


class ChartPainting:
    """One painting of a chart area, of what is in sight only."""

    def __init__(self, area: ChartArea) -> None:
        self._area, self._scale = area, area.scale
        self._painter = QPainter(area.viewport())
        width = area.viewport().width()
        self._canvas = Canvas(self._painter, area.scale, float(width) if area.is_mirrored else None)

    def paint(self, rect: QRect) -> None:
        """Paints all of it on the panel's colour."""
        self._painter.fillRect(rect, self._area.theme.colour("panel"))
        if self._area.story is not None:
            self._paint_chart()
            self._paint_ring()
        self._painter.end()

    def _paint_chart(self) -> None:
        chart, (first, top) = self._area.chart(), self._area.first_line()
        head, names, width = chart.head, chart.names, chart.width
        height = self._area.viewport().height() / self._scale
        parts: tuple[tuple[float, float, float, float, Draw], ...] = (
            (names, head, width, height, lambda drawing: draw_lines(drawing, chart, first, top, height)),
            (0, head, names, height, lambda drawing: draw_names(drawing, chart, first, top, height)),
            (names, 0, width, head + 1, lambda drawing: draw_head(drawing, chart)),
            (0, 0, names, head + 1, lambda drawing: draw_corner(drawing, chart)),
        )
        for left, upper, right, lower, draw in parts:
            ends = sorted((self._canvas.x(left), self._canvas.x(right)))
            area = QRectF(ends[0], upper * self._scale, ends[1] - ends[0], (lower - upper) * self._scale)
            self._painter.setClipRect(area)
            if upper:
                self._paint_row(area)
            drawing = Drawing(width, height, self._area.look)
            draw(drawing)
            self._canvas.paint(drawing)
        self._painter.setClipping(False)

    def _paint_row(self, area: QRectF) -> None:
        """The line that the keyboard is on."""
        at = self._area.at
        if at is not None and at.line != ABOVE:
            row = QRectF(area.left(), self._top_of(at.line) * self._scale, area.width(), 0)
            row.setHeight(self._area.chart().lane * self._scale)
            self._painter.fillRect(row, self._area.theme.colour("accent_tint"))

    def _paint_ring(self) -> None:
        """A ring around the mark that the keyboard is on."""
        area, at = self._area, self._area.at
        if at is None or at.what is None or not area.hasFocus():
            return
        # Zooming and scrolling have moved it since.
        chart, found = area.chart(), stops.stops(area.chart(), at.line)
        place = stops.place_of(found, at)
        if place is None or found[place].x < chart.names:
            return
        y = self._top_of(at.line) + found[place].y
        if at.line != ABOVE and y < chart.head:
            return
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(area.theme.colour("accent"), area.theme.line + 1))
        radius = _RING * self._scale
        self._painter.drawEllipse(QPointF(self._canvas.x(found[place].x), y * self._scale), radius, radius)

    def _top_of(self, line: int) -> float:
        """The upper edge of a line in points."""
        first, top = self._area.first_line()
        return 0.0 if line == ABOVE else top + (line - first) * self._area.chart().lane
