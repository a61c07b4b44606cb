"""Shows a chart that can be zoomed, scrolled and filtered; only what is in sight is drawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.scene_filters import Line, Narrowing, lines
from app.domain.scenes import Event, Happening, Lane
from app.services.pictures import (
    SHEET,
    Chart,
    Story,
    axis_of,
    has_steps,
)
from app.ui.timeline import stops
from app.ui.timeline.canvas import scale_of, window_look
from app.ui.timeline.chart_painting import ChartPainting
from app.ui.timeline.heard import HeardArea
from app.ui.timeline.stops import ABOVE, Stop
from app.ui.timeline.zoom import Zoom
from app.ui.widgets.empty_text import paint_empty
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import said, tr

_NAMES_SHARE, _NAMES_LEAST, _NAMES_MOST = 0.3, 110.0, 280.0
_HALF_A_YEAR = date(2000, 1, 1), date(2000, 7, 1)


class Part(Enum):
    """What a timeline can leave out."""

    MILESTONES = "milestones"
    UPDATES = "updates"
    DUE = "due"


class ChartArea(HeardArea):
    """Shows a story's scene as a chart. `told` says what the mark under the keyboard or the mouse stands for."""

    told = Signal(str)
    zoomed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.story: Story | None = None
        self.lines: tuple[Line, ...] = ()
        self.asked, self.parts = Narrowing(), frozenset(Part)
        self.zoom = Zoom(*_HALF_A_YEAR, 100.0)
        self.at: Stop | None = None
        self._chart: Chart | None = None
        self._fitting = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Timeline"))
        self.viewport().setMouseTracking(True)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(lambda _value: self._scrolled())
        self.use(theme)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme, and in letters of another size."""
        self.theme, self.look, self.scale = theme, window_look(theme), scale_of(theme)
        self.fit()

    def show_story(self, story: Story) -> None:
        """Shows another plan, or the same one as it stands now, at the place that was looked at."""
        same = self.story is not None and self.story.edition.plan_id == story.edition.plan_id
        axis = axis_of(story.scene.days(), story.scene.around, 0, 100)
        if not same:
            self.zoom, self.at = Zoom(axis.first, axis.last, self.zoom.room), None
        self.story, self.zoom = story, replace(self.zoom, first=axis.first, last=axis.last)
        self.ask(self.asked)
        if not same:
            self.verticalScrollBar().setValue(0)

    def ask(self, asked: Narrowing) -> None:
        """Shows the lanes that are asked for."""
        self.asked = asked
        if self.story is not None:
            number = self._number_at()
            self.lines = lines(self.story.scene.lanes, asked, self.story.edition.details.wording)
            if self.at is not None and self.at.line != ABOVE:
                places = (
                    n for n, line in enumerate(self.lines) if isinstance(line, Lane) and line.row.number == number
                )
                place = next(places, None)
                self.at = replace(self.at, line=place) if place is not None else None
            self.fit()

    def _number_at(self) -> int | None:
        """The action that the keyboard is on."""
        at = self.at
        line = self.lines[at.line] if at is not None and 0 <= at.line < len(self.lines) else None
        return line.row.number if isinstance(line, Lane) else None

    def show_parts(self, parts: frozenset[Part]) -> None:
        """Shows these kinds of marks beside promises and completions."""
        self.parts = parts
        self.at = None
        self.fit()

    def chart(self) -> Chart:
        """What is drawn now; asked for only while there is a story."""
        if self._chart is None:
            assert self.story is not None
            width, names = self.viewport().width() / self.scale, self.names
            axis = self.zoom.axis(names)
            self._chart = Chart(
                self.story.scene, self.lines, self.events(), self.has_steps, axis, names, width, self.look
            )
        return self._chart

    def chart_to_save(self) -> Chart:
        """What is in sight, in the colours and words of pictures that are saved; with all lines that are left."""
        return replace(self.chart(), look=SHEET)

    def events(self) -> list[Event]:
        """The events that are wanted."""
        wanted = {Happening.UPDATE: Part.UPDATES in self.parts, Happening.DUE: Part.DUE in self.parts}
        return [event for event in self.story.scene.events if wanted[event.what]] if self.story else []

    @property
    def has_steps(self) -> bool:
        """True while milestones are drawn."""
        return self.story is not None and Part.MILESTONES in self.parts and has_steps(self.story.scene)

    @property
    def names(self) -> float:
        """The width of the names, in points."""
        share = self.viewport().width() / self.scale * _NAMES_SHARE
        return max(_NAMES_LEAST, min(share, _NAMES_MOST))

    @property
    def is_mirrored(self) -> bool:
        """True where time runs from the right to the left."""
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def fit(self) -> None:
        """Measures anew, after anything that has a size has changed."""
        self._chart = None
        if self.story is None:
            return
        room = self.viewport().width() / self.scale - self.names
        self.zoom = replace(self.zoom, room=max(60.0, room))
        self.zoom = self.zoom.moved_to(self.zoom.offset)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        chart = self.chart()
        across.setPageStep(round(self.zoom.room * self.scale))
        across.setSingleStep(round(24 * self.scale))
        below = chart.lane * len(self.lines) * self.scale
        high = max(0, self.viewport().height() - round(chart.head * self.scale))
        down.setPageStep(high)
        down.setSingleStep(round(chart.lane * self.scale))
        self._fitting = True
        across.setRange(0, round(self.zoom.most * self.scale))
        across.setValue(round(self.zoom.offset * self.scale))
        down.setRange(0, max(0, round(below) - high))
        self._fitting = False
        self.viewport().update()
        self.zoomed.emit()

    def look_at(self, zoom: Zoom) -> None:
        """Looks closer, further, or elsewhere."""
        self.zoom = zoom
        self.fit()

    def rest_on(self, stop: Stop | None) -> None:
        """Puts the keyboard on a stop, and shows it."""
        self.at = stop
        if stop is not None:
            self._reveal(stop)
            self.say(said(stops.words(self.chart(), stop)))
        self.viewport().update()

    def first_line(self) -> tuple[int, float]:
        """The first line in sight, and its upper edge in points from the top of the view."""
        chart = self.chart()
        down = self.verticalScrollBar().value() / self.scale
        first = int(down / chart.lane)
        return first, chart.head - (down - first * chart.lane)

    def _reveal(self, stop: Stop) -> None:
        chart = self.chart()
        if stop.line != ABOVE:
            down, lane = self.verticalScrollBar(), chart.lane * self.scale
            top = round(stop.line * lane)
            down.setValue(min(max(down.value(), round(top + lane) - down.pageStep()), top))
        day = stop.what.day if stop.what is not None else None
        if day is not None:
            self.look_at(self.zoom.showing(day))

    def say(self, words: str) -> None:
        """Tells what is looked at, also to those who don't see it."""
        self.told.emit(words)
        self.announce(words)

    def _scrolled(self) -> None:
        if self._fitting:
            return
        self.zoom = self.zoom.moved_to(self.horizontalScrollBar().value() / self.scale)
        self._chart = None
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the axis its room."""
        super().resizeEvent(event)
        self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the lanes, and over them what stays at the side and above."""
        ChartPainting(self).paint(event.rect())
        if self.story is not None and not self.lines:
            there_are = bool(self.story.scene.lanes)
            paint_empty(
                self,
                tr("No action matches the search and the filters.\n“Show all” below takes them off.")
                if there_are
                else tr("This plan has no actions yet. Its dates are drawn here once it has some."),
            )
